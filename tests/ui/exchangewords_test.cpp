#include "tests/ui/handoffdesk.h"
#include "ui/exchange/reportwords.h"
#include "ui/exchange/touchedmodel.h"

#include <QAbstractItemModelTester>

using namespace xf;
using namespace xf::test;

namespace {

CaseTouched touched(const char* number, bool fresh, qint64 conflicts)
{
    CaseTouched one;
    one.stream = QByteArray(number);
    one.number = QString::fromLatin1(number);
    one.fresh = fresh;
    one.entries = 3;
    one.conflicts = conflicts;
    one.tags = {QStringLiteral("case.registered"), QStringLiteral("case.from-the-future"),
        QStringLiteral("case.from-elsewhere")};
    return one;
}

} // namespace

TEST_CASE("a report says what came, and what did not come in and why, one line each")
{
    ImportReport report;
    report.fresh = 1234;
    report.blobs = 2;
    report.cases = {touched("1", true, 0), touched("2", false, 0)};
    report.waiting = 4;
    report.acknowledged = 2;
    report.quarantined = {{"a", QStringLiteral("proof.missing"), 0}, {"b", QStringLiteral("proof.missing"), 0},
        {"c", QStringLiteral("proof.wrong"), 0}};
    report.notices = {Error(noticeGap, {zh("柳溪镇"), QStringLiteral("6")})};
    const QStringList lines = ui::reportLines(report, true);
    CHECK(lines.front() == zh("读入1,234条新记录，涉及2件信访件，其中新来1件；附件2个。"));
    CHECK(lines.filter(zh("4条记录要等")).size() == 1);
    CHECK(lines.filter(zh("有3条记录不能收")).size() == 1);
    CHECK(lines.filter(zh("　2条：")).size() == 1);
    CHECK(lines.filter(zh("　1条：")).size() == 1);
    CHECK(lines.filter(zh("2个包对方已经读入")).size() == 1);
    CHECK(lines.filter(zh("柳溪镇")).size() == 1);
    CHECK_FALSE(lines.join(u'\n').contains(u'%'));

    CHECK(ui::reportLines(report, false).front().startsWith(zh("会读入")));
    CHECK_FALSE(ui::reportLines(report, false).join(u'\n').contains(zh("回执会随")));
    report = {};
    report.again = true;
    CHECK(ui::reportLines(report, false) == QStringList(zh("没有新内容：这个包以前读入过了。")));
}

TEST_CASE("a report names the cases whose dates a holiday notice in the package moved")
{
    ImportReport report;
    report.fresh = 1;
    for (int i = 1; i <= 8; ++i) {
        MovedDate date;
        date.stream = QByteArray::number(i);
        date.number = QStringLiteral("990101102-2026-A-%1").arg(i);
        date.before.rule = ruleWord(RuleId::Object);
        date.before.start = day("2026-02-20");
        date.before.due = day("2026-03-02");
        date.before.rolled = date.before.due;
        date.before.last = date.before.due;
        date.before.duty = true;
        date.after = date.before;
        date.after.due = day("2026-03-03");
        date.after.rolled = date.after.due;
        date.after.last = date.after.due;
        report.calendar.dates.push_back(date);
    }
    const QStringList lines = ui::reportLines(report, true);
    INFO(lines.join(u'\n').toStdString());
    CHECK(lines.contains(zh("包里的放假安排使8件的期限变了日子：")));
    CHECK(lines.filter(zh("2026年3月2日 → 2026年3月3日")).size() == 5); // a small screen
    CHECK(lines.contains(zh("　另有3件。")));
    CHECK(ui::reportLines(report, false).contains(zh("读入后，包里的放假安排会使8件的期限变日子：")));
}

TEST_CASE("the day and the hour are those of the place where it was written")
{
    const qint64 midnight = qint64(day("2026-03-09").days()) * 86400; // UTC
    CHECK(ui::momentText({midnight + 9 * 3600 + 5 * 60, 480}) == zh("2026年3月9日 17:05"));
    CHECK(ui::momentText({midnight + 17 * 3600, 480}) == zh("2026年3月10日 01:00"));
    CHECK(ui::momentText({midnight, -60}) == zh("2026年3月8日 23:00"));
}

TEST_CASE("cases to settle stand first, then new ones, and what this program does not know is said once")
{
    ui::TouchedModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    model.setRows({touched("2", false, 0), touched("3", true, 0), touched("4", false, 1), touched("1", false, 0)});
    QStringList numbers;
    for (int row = 0; row < model.rowCount(); ++row) {
        numbers << model.rowAt(row)->number;
    }
    CHECK(numbers.join(u' ') == QStringLiteral("4 3 1 2"));
    CHECK(model.index(0, int(ui::TouchedColumn::Steps)).data().toString() == zh("登记、未识别的记录"));
    CHECK(model.index(0, int(ui::TouchedColumn::News)).data().toString() == zh("新增3条"));
    CHECK(model.index(0, int(ui::TouchedColumn::Conflicts)).data().toString() == zh("1处待裁定"));
    CHECK(model.rowAt(4) == nullptr);
}

TEST_CASE("what is damaged here and stayed behind is told with its case, once")
{
    PackageMade made;
    made.entries = 7;
    made.file = QStringLiteral("/stick/a.xfpkg");
    made.damaged = {{"a", "s", QStringLiteral("990101102-2026-A-3"), Error(entryHashMismatch)},
        {"b", "s", QStringLiteral("990101102-2026-A-3"), Error(entryHashMismatch)},
        {QByteArray(32, '\x11'), "t", {}, Error(entryHashMismatch)}};
    const QStringList lines = ui::writtenText({made}).split(u'\n');
    CHECK(lines.filter(QStringLiteral("990101102-2026-A-3")).size() == 1);
    CHECK(lines.filter(QStringLiteral("11111111")).size() == 1);
    CHECK(lines.filter(zh("备份")).size() == 2);
    made.damaged.clear();
    CHECK_FALSE(ui::writtenText({made}).contains(zh("损坏")));
}

TEST_CASE("a partner's row says what waits, what is on its way and what is missing")
{
    PartnerChannel row;
    row.partner.name = zh("柳溪镇人民政府");
    row.partner.letter = QStringLiteral("B");
    row.partner.relation = Relation::OwnNode;
    row.partner.owesReceipt = true;
    row.pending.lacking = 2;
    row.pending.waiting = 5;
    const qint64 sent = qint64(day("2026-03-08").days()) * 86400 + 20 * 3600; // the 9th in China
    row.unreceipted = {{"b", 4, sent + 86400, 0}, {"a", 3, sent, 0}};
    row.refusedByThem = 1;
    ui::PartnerModel model(480);
    model.setRows({row});
    const auto cell = [&](ui::PartnerColumn column) { return model.index(0, int(column)).data().toString(); };
    CHECK(cell(ui::PartnerColumn::Name) == zh("柳溪镇人民政府（B号电脑）"));
    CHECK(cell(ui::PartnerColumn::Waits) == zh("只有回执"));
    CHECK(cell(ui::PartnerColumn::Unreceipted) == zh("2包，最早2026年3月9日"));
    CHECK(cell(ui::PartnerColumn::Missing) == zh("附件2个，5条在等前文"));
    CHECK(cell(ui::PartnerColumn::Aside) == zh("对方1条"));
    CHECK(cell(ui::PartnerColumn::LastTaken) == zh("还没有过"));
}
