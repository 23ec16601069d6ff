#include "tests/ui/uifixture.h"
#include "ui/shell/reader.h"

#include <QSemaphore>
#include <QTest>

#include <catch2/catch.hpp>

using namespace xf;
using namespace xf::test;
using ui::Reader;

namespace {

bool comesTrue(const std::function<bool()>& condition)
{
    return QTest::qWaitFor(condition, 5000);
}

} // namespace

TEST_CASE("a newer question replaces an older one of the same kind, even one that is being answered")
{
    UiDesk desk;
    Reader& reader = desk.session().reader();
    QObject asker;
    QSemaphore begun;
    QSemaphore goOn;
    QStringList answered;
    bool sawStop = false;
    reader.ask(&asker, QStringLiteral("list"), [&](Workspace&, const std::atomic<bool>& stop) -> Reader::Answer {
        begun.release();
        goOn.acquire();
        sawStop = stop;
        return [&] { answered << QStringLiteral("first"); };
    });
    begun.acquire(); // it is being answered now
    const auto quick = [&](const char* word) {
        return [&answered, word](Workspace&, const std::atomic<bool>&) -> Reader::Answer {
            return [&answered, word] { answered << QLatin1String(word); };
        };
    };
    reader.ask(&asker, QStringLiteral("list"), quick("second"));
    reader.ask(&asker, QStringLiteral("list"), quick("third"));
    reader.ask(&asker, QStringLiteral("counts"), quick("counts"));
    goOn.release();
    REQUIRE(comesTrue([&] { return reader.idle(); }));
    CHECK(answered == QStringList({QStringLiteral("third"), QStringLiteral("counts")}));
    CHECK(sawStop);
}

TEST_CASE("who is gone gets no answer")
{
    UiDesk desk;
    Reader& reader = desk.session().reader();
    QSemaphore goOn;
    bool answered = false;
    auto asker = std::make_unique<QObject>();
    reader.ask(asker.get(), QStringLiteral("list"), [&](Workspace&, const std::atomic<bool>&) -> Reader::Answer {
        goOn.acquire();
        return [&] { answered = true; };
    });
    asker.reset();
    goOn.release();
    REQUIRE(comesTrue([&] { return reader.idle(); }));
    CHECK_FALSE(answered);
}

TEST_CASE("the reader sees what was written a moment ago")
{
    UiDesk desk;
    Reader& reader = desk.session().reader();
    QObject asker;
    for (qint64 count = 1; count <= 3; ++count) {
        execute(desk.session().workspace(), {}, visit(QStringLiteral("张三"), QStringLiteral("修路")), "2026-03-09");
        qint64 seen = 0;
        reader.ask(&asker, QStringLiteral("count"), [&](Workspace& workspace, const std::atomic<bool>&) {
            const qint64 found = *workspace.caseCount();
            return Reader::Answer([&seen, found] { seen = found; });
        });
        REQUIRE(comesTrue([&] { return reader.idle(); }));
        CHECK(seen == count);
    }
}

TEST_CASE("a file that cannot be read is said, and asked for again with the next question")
{
    UiDesk desk;
    WorkspaceOptions options = desk.session().options();
    const QString name = QStringLiteral("later.xfd");
    options.path = desk.desk.dir.path(name);
    Reader reader(options);
    QObject asker;
    QString failure;
    QObject::connect(&reader, &Reader::failed, &asker, [&](const Error& error) { failure = error.code; });
    bool answered = false;
    const auto ask = [&] {
        reader.ask(&asker, QStringLiteral("list"),
            [&](Workspace&, const std::atomic<bool>&) { return Reader::Answer([&] { answered = true; }); });
        REQUIRE(comesTrue([&] { return reader.idle(); }));
    };
    ask();
    CHECK(failure == QStringLiteral("store.not-found"));
    CHECK_FALSE(answered);
    desk.desk.create(name).reset();
    ask();
    CHECK(answered);
}
