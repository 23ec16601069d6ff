#include "core/store/storeerrors.h"
#include "tests/support/deskfixture.h"

using namespace xf;
using namespace xf::test;

// What a window shows of a long register: all of its order at once, rows by their ids.
namespace {

struct Register
{
    Register()
        : workspace(desk.create())
    {
        first = accepted(u"张三", "2026-03-09");
        notice = issue(first, u"acceptance-notice", u"受理告知书", "2026-03-09", 1);
        second = accepted(u"李四", "2026-03-09");
        issue(second, u"acceptance-notice", u"受理告知书", "2026-03-09", 4);
        receipt = issue(first, u"delivery-receipt", u"送达回证", "2026-03-12", {}, notice);
    }

    QByteArray accepted(const char16_t* name, const char* on)
    {
        const QByteArray stream =
            execute(*workspace, {}, visit(QString::fromUtf16(name), QStringLiteral("修路")), on).stream;
        step = execute(*workspace, stream, AcceptCase{}, on).entries.back();
        return stream;
    }

    QByteArray issue(const QByteArray& stream, const char16_t* kind, const char16_t* title, const char* on,
        std::optional<qint64> serial, const QByteArray& of = {})
    {
        IssueOrder order;
        order.stream = stream;
        order.paper.kind = QString::fromUtf16(kind);
        order.paper.title = QString::fromUtf16(title);
        order.paper.date = day(on);
        order.paper.of = of;
        if (serial) {
            order.paper.about = step;
            order.paper.prefix = QStringLiteral("柳溪镇信受");
            order.paper.serial = *serial;
            order.paper.skippedReason = QStringLiteral("手写用掉");
        }
        const Result<Changes> changes =
            workspace->issue(order, [](const Case&, const QString&) { return Result<QByteArray>(QByteArray("x")); });
        if (!changes) {
            FAIL(changes.error().code.toStdString());
        }
        return changes->entries.back();
    }

    [[nodiscard]] QStringList lines(const PaperQuery& query)
    {
        const Result<PaperOrder> order = workspace->paperOrder(query);
        REQUIRE(order);
        const Result<std::vector<ListedPaper>> rows = workspace->paperRows(order->ids);
        REQUIRE(rows);
        QStringList all;
        for (std::size_t i = 0; i < rows->size(); ++i) {
            const PaperListRow& row = (*rows)[i].row;
            CHECK((*rows)[i].id == order->ids[i]);
            all << (row.paper.number.isEmpty() ? u'@' + row.ofNumber : row.paper.number.section(u'〕', 1));
        }
        return all;
    }

    Desk desk;
    std::unique_ptr<Workspace> workspace;
    QByteArray step;
    QByteArray first;
    QByteArray second;
    QByteArray notice;
    QByteArray receipt;
};

PaperQuery saying(const char16_t* text)
{
    PaperQuery query;
    query.text = QString::fromUtf16(text);
    return query;
}

} // namespace

TEST_CASE("the order of papers has the newest first, each receipt behind its paper, and counts what it has")
{
    Register papers;
    const QString own = QStringLiteral("@柳溪镇信受〔2026〕1号");
    CHECK(papers.lines({}) ==
          QStringList{QStringLiteral("4号"), QStringLiteral("3号"), QStringLiteral("2号"), QStringLiteral("1号"), own});
    const Result<PaperOrder> all = papers.workspace->paperOrder({});
    REQUIRE(all);
    CHECK(all->voided == 2); // jumped over
    CHECK(all->unprinted == 3);
    REQUIRE(papers.workspace->notePrint(papers.notice, QStringLiteral("打印机"), 1, PrintOutcome::Failed));
    CHECK(papers.workspace->paperOrder({})->unprinted == 3);
    REQUIRE(papers.workspace->notePrint(papers.notice, QStringLiteral("打印机"), 1, PrintOutcome::Printed));
    CHECK(papers.workspace->paperOrder({})->unprinted == 2);
    PaperQuery query;
    query.unprinted = true;
    CHECK(papers.lines(query) == QStringList{QStringLiteral("4号"), own});
    CHECK(*papers.workspace->paperYears() == std::vector<int>{2026});
    CHECK(papers.workspace->paperRows({1})->empty()); // a row that is not there
}

TEST_CASE("papers are found by every word of what their row says, the number of the paper they go with too")
{
    Register papers;
    const QString own = QStringLiteral("@柳溪镇信受〔2026〕1号");
    CHECK(papers.lines(saying(u"张三")) == QStringList{QStringLiteral("1号"), own});
    CHECK(papers.lines(saying(u"〔２０２６〕1号　张")) == QStringList{QStringLiteral("1号"), own});
    CHECK(papers.lines(saying(u"回证")) == QStringList(own));
    CHECK(papers.lines(saying(u"手写 3号")) == QStringList(QStringLiteral("3号")));
    CHECK(papers.lines(saying(u"a-2 受理")) == QStringList(QStringLiteral("4号")));
    CHECK(papers.lines(saying(u"%")).isEmpty());
    CHECK(papers.workspace->paperOrder(saying(u" 　"))->ids.size() == 5);
    PaperQuery endless;
    endless.text = QString(501, u'字');
    CHECK(papers.workspace->paperOrder(endless).error().is(searchTooLong));
    const Result<std::vector<PaperListRow>> listed = papers.workspace->papers(saying(u"回证"));
    REQUIRE(listed);
    REQUIRE(listed->size() == 1);
    CHECK(listed->front().ofTitle == QStringLiteral("受理告知书"));
}
