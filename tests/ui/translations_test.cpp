#include "core/desk/paper.h"
#include "core/desk/trainingday.h"
#include "core/words/errorsentences.h"
#include "core/words/explain.h"
#include "tests/ui/uifixture.h"
#include "ui/register/readback.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <catch2/catch.hpp>

#include <set>

using namespace xf;
using namespace xf::test;

namespace {

struct Message
{
    QString source;
    QStringList translations; // more than one for counted things
    bool finished = false;
};

std::vector<Message> messages()
{
    QFile file(QStringLiteral(XF_SOURCE_DIR "/translations/xinfang_en.ts"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::vector<Message> all;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) {
            continue;
        }
        if (xml.name() == u"source") {
            all.push_back({xml.readElementText(), {}, false});
        } else if (xml.name() == u"translation") {
            all.back().finished = xml.attributes().value(QStringLiteral("type")).isEmpty();
            all.back().translations << xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return all;
}

std::set<QString> places(const QString& text)
{
    static const QRegularExpression place(QStringLiteral("%[1-9nL]"));
    std::set<QString> found;
    for (auto matches = place.globalMatch(text); matches.hasNext();) {
        found.insert(matches.next().captured());
    }
    return found;
}

// A document number and a place name may stand in an example.
bool isEnglish(QString text)
{
    static const QRegularExpression examples(
        QStringLiteral("“?(青石镇(信受)?〔2026〕7号|青石镇|单县龙王庙|%1〔%2〕1号|今天|匿名|2026年3月2日)”?"));
    static const QRegularExpression columns(QStringLiteral("编号|来信人|主题|来信时间|内容|答复意见|答复时间"));
    static const QRegularExpression han(QStringLiteral("[\\x{3000}-\\x{9fff}\\x{ff00}-\\x{ffef}]"));
    return !text.remove(examples).remove(columns).contains(han);
}

QString textOf(const Layout& layout)
{
    QString text;
    for (const Page& page : layout.pages) {
        for (const PlacedLine& line : page.lines) {
            text += line.text + u'\n';
        }
    }
    return text;
}

// Every paper that can be drafted for any case of the file, as it would be printed.
QStringList allPapers(ui::Session& session)
{
    PaperWorld world;
    world.today = session.today();
    world.calendar = session.world().calendar;
    QStringList texts;
    const Result<std::vector<CaseListRow>> rows = session.workspace().list(CaseQuery());
    REQUIRE(rows);
    for (const CaseListRow& row : *rows) {
        for (const KindInfo& kind : paperKinds()) {
            PaperRequest request;
            request.stream = row.stream;
            request.kind = kind.kind;
            const Result<Paper> paper = preparePaper(session.workspace(), request, world);
            if (paper) {
                texts << textOf(setPages(*paper, session.fonts()));
            }
        }
    }
    return texts;
}

} // namespace

TEST_CASE("each English sentence has the places and the key of its Chinese one, and is English")
{
    const std::vector<Message> all = messages();
    CHECK(all.size() > 600);
    for (const Message& message : all) {
        for (const QString& text : message.translations) {
            if (!message.finished) {
                continue;
            }
            INFO(message.source.toStdString());
            INFO(text.toStdString());
            CHECK_FALSE(text.isEmpty());
            CHECK(places(text) == places(message.source));
            CHECK(text.count(u'&') == message.source.count(u'&'));
            CHECK(isEnglish(text));
        }
    }
}

TEST_CASE("sentences are English when the windows are, and Chinese again afterwards")
{
    const Error error(caseUnknown, {QStringLiteral("17")});
    const QString chinese = sentence(error);
    {
        ui::Translations translations;
        if (!translations.use(ui::Language::English)) {
            WARN("this build has no English: lrelease was missing");
            return;
        }
        CHECK(sentence(error).startsWith(QStringLiteral("There is no case")));
        CHECK(sentence(error).contains(QStringLiteral("17")));
        UiDesk desk;
        ui::MainWindow window(desk.session());
        window.showPage(QStringLiteral("settings"));
        window.resize(1100, 1000);
        window.show();
        picture(window, "english-settings");
        CHECK(window.windowTitle() == QStringLiteral("Xinfang Desk"));
        CHECK(translations.use(ui::Language::Chinese));
        CHECK(sentence(error) == chinese);
    }
    CHECK(sentence(error) == chinese);
}

TEST_CASE("papers are the same to the letter whatever the language of the windows is")
{
    UiDesk desk;
    REQUIRE(fillTrainingDay(desk.session().workspace(), desk.session().today()));
    const QStringList before = allPapers(desk.session());
    CHECK(before.size() > 20);
    ui::Translations translations;
    if (!translations.use(ui::Language::English)) {
        WARN("this build has no English: lrelease was missing");
        return;
    }
    CHECK(sentence(Error(clerkEmpty)).startsWith(QStringLiteral("The clerk")));
    CHECK(allPapers(desk.session()) == before);
}

TEST_CASE("what is read to the petitioner is Chinese whatever the windows are, and days are written as the windows are")
{
    RegisterCase given = visit(QStringLiteral("张三"), QStringLiteral("修路"));
    given.matter.received = day("2026-03-09");
    given.matter.headCount = 3;
    given.matter.elsewhere = Elsewhere::Court;
    given.petitioners.front().role = Role::Representative;
    const auto lines = [&] {
        return ui::readBackLines(given, QStringLiteral("990101102-2026-A-1"), day("2026-03-24"));
    };
    const QStringList before = lines();
    CHECK(before.contains(QStringLiteral("收到日期：2026年3月9日（星期一）")));
    CHECK(before.contains(QStringLiteral("我们最迟于2026年3月24日（星期二）书面告知您。")));
    CHECK(dayText(day("2026-03-09")) == QStringLiteral("2026年3月9日"));
    CHECK(dayText(Date()).isEmpty());
    ui::Translations translations;
    if (!translations.use(ui::Language::English)) {
        WARN("this build has no English: lrelease was missing");
        return;
    }
    CHECK(lines() == before);
    CHECK(dayText(day("2026-03-09")) == QStringLiteral("2026-3-9"));
    CHECK(dateWithWeekday(day("2026-03-09")) == QStringLiteral("2026-3-9 (Monday)"));
}
