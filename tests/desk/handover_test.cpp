#include "core/desk/handoverslip.h"
#include "core/desk/handovertables.h"
#include "tests/handoff/jobsfixture.h"

using namespace xf;
using namespace xf::test;

namespace {

constexpr char notice2031[] = "year 2031\nsince 50\nsource 国办发明电〔2030〕9号\nholiday 2031-01-01 元旦\n";

QString textOf(const Document& document)
{
    QStringList all;
    for (const Block& block : document.blocks) {
        all << block.text;
        for (const TableRow& row : block.rows) {
            for (const TableCell& cell : row.cells) {
                all << cell.text;
            }
        }
    }
    return all.join(u'\n');
}

QByteArray bytesAt(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const Office& office, const QString& folder, const QString& name, const QByteArray& bytes)
{
    REQUIRE(QDir().mkpath(office.desk.dir.path(folder)));
    office.desk.dir.write(folder + u'/' + name, bytes);
}

} // namespace

TEST_CASE("holiday notices beside the data file count, and what cannot be read is said")
{
    const Desk desk;
    const QString file = desk.options().path;
    CHECK(calendarFor(file, calendar()).notices.empty());
    CHECK_FALSE(calendar().hasNotice(2031));
    REQUIRE(QDir().mkpath(desk.dir.path(QStringLiteral("calendars"))));
    desk.dir.write(QStringLiteral("calendars/2031.txt"), notice2031);
    desk.dir.write(QStringLiteral("calendars/2032.txt"), "year 2032\nholiday nonsense\n");
    const DeskCalendar made = calendarFor(file, calendar());
    REQUIRE(made.besides.size() == 1);
    CHECK(made.besides.front().year == 2031);
    WorkspaceOptions options = desk.options();
    options.besides = made.besides;
    const auto workspace = got(Workspace::create(options, Desk::setup()));
    CHECK(workspace->calendar().reason(day("2031-01-01")).name == QStringLiteral("元旦"));
    REQUIRE(made.notices.size() == 1);
    CHECK(made.notices.front().code == QStringLiteral("calendars.not-read"));
}

TEST_CASE("a year that the program knows is not taken from an older notice")
{
    const Desk desk;
    const YearNotice known = calendar().notices().back();
    REQUIRE(QDir().mkpath(desk.dir.path(QStringLiteral("calendars"))));
    desk.dir.write(
        QStringLiteral("calendars/a.txt"), QStringLiteral("year %1\nsince %2\nsource 旧\nholiday %1-07-01 不对\n")
                                               .arg(known.year)
                                               .arg(known.since)
                                               .toUtf8());
    const DeskCalendar made = calendarFor(desk.options().path, calendar());
    CHECK(made.notices.empty());
    CHECK(made.besides.empty());
}

TEST_CASE("calendars and templates come with the answer: notices into the registry, and nothing there is replaced")
{
    TempDir stick;
    Office county("清河县信访局", "990101", OfficeKind::Bureau, 1);
    Office first("柳溪镇人民政府", "990101102", OfficeKind::Unit, 2);
    Office second("上湾镇人民政府", "990101103", OfficeKind::Unit, 3);
    put(county, QStringLiteral("calendars"), QStringLiteral("2031.txt"), notice2031);
    const QString templates = ownTemplatesFolder(county.desk.options().path);
    REQUIRE(copyForChanging(PaperKind::AcceptanceNotice, templates));
    REQUIRE(copyForChanging(PaperKind::DeliveryReceipt, templates));
    const QByteArray countys = bytesAt(templates + QStringLiteral("/acceptance-notice.txt"));
    REQUIRE_FALSE(countys.isEmpty());
    REQUIRE(second.file->noteCalendar(got(parseBroughtNotices(QString::fromUtf8("year 2031\nsource 自办\n")))));
    put(second, QStringLiteral("templates"), QStringLiteral("acceptance-notice.txt"), "ours");

    const TravellingTables tables = gatherTables(county.desk.options().path);
    REQUIRE(tables.calendars.size() == 1);
    CHECK(tables.calendars.front().year == 2031);
    CHECK(tables.templates.size() == 2);
    for (Office* unit : {&first, &second}) {
        const QString request = got(writeEnrolRequest(*unit->file, unit->unlocked(), stick.path(), {}, unit->world()));
        const EnrolOutcome answer =
            got(acceptEnrolment(*county.file, county.unlocked(), request, stick.path(), {}, tables, county.world()));
        const EnrolOutcome came = got(finishEnrolment(*unit->file, answer.file));
        const LaidTables laid = layTables(*unit->file, unit->desk.options().path, came.tables);
        CHECK(laid.notices.empty());
        CHECK(laid.years == (unit == &first ? std::vector<int>{2031} : std::vector<int>()));
        CHECK(laid.templates.size() == (unit == &first ? 2 : 1));
        const LaidTables again = layTables(*unit->file, unit->desk.options().path, came.tables);
        CHECK(again.years.empty());
        CHECK(again.templates.isEmpty());
    }
    CHECK(bytesAt(first.desk.dir.path(QStringLiteral("templates/acceptance-notice.txt"))) == countys);
    CHECK(bytesAt(second.desk.dir.path(QStringLiteral("templates/acceptance-notice.txt"))) == "ours");
    CHECK_FALSE(QFile::exists(first.desk.dir.path(QStringLiteral("calendars"))));
    CHECK(first.file->calendar().hasNotice(2031));
    CHECK(first.file->calendar().reason(day("2031-01-01")).kind == DayKind::Holiday);
    CHECK(
        second.file->calendar().reason(day("2031-01-01")).kind == DayKind::FixedHoliday); // its own says nothing of it
}

TEST_CASE("what came with an answer and is wrong is told, and nothing of it is laid")
{
    Desk desk;
    const auto workspace = desk.create();
    TravellingTables tables;
    tables.calendars.push_back({2031, QStringLiteral("year 2031\nholiday x\n")});
    tables.calendars.push_back({2033, QString::fromUtf8(notice2031)}); // not of that year
    tables.templates.push_back({QStringLiteral("acceptance-notice"), QStringLiteral("{{nonsense")});
    tables.templates.push_back({QStringLiteral("../../escape"), QStringLiteral("x")});
    const LaidTables laid = layTables(*workspace, desk.options().path, tables);
    CHECK(laid.years.empty());
    CHECK(laid.templates.isEmpty());
    CHECK(laid.notices.size() == 2);
    CHECK_FALSE(workspace->calendar().hasNotice(2031));
    CHECK_FALSE(QFile::exists(desk.dir.path(QStringLiteral("calendars"))));
    CHECK_FALSE(QFile::exists(desk.dir.path(QStringLiteral("templates"))));
}

TEST_CASE("the slip of a hand-over names both offices, the package and its cases by number alone")
{
    CountyAndTownship pair;
    const QByteArray stream = pair.township.registers("陈禾生", "接通排水沟");
    const PackageMade made = pair.township.makes(pair.county, pair.stick);
    const Partner county = pair.township.channelTo(pair.county).partner;
    const Paper slip = got(handedOverSlip(*pair.township.file, county, {made}));
    const QString text = textOf(slip.document);
    const QString number = folded(*pair.township.file, stream).number;
    for (const QString& part :
        {QStringLiteral("柳溪镇人民政府"), QStringLiteral("清河县信访局"), number, QStringLiteral("第1包"),
            QStringLiteral("信访件1件"), QStringLiteral("2026年6月30日 09:00"), QStringLiteral("交出人（签字）：")}) {
        INFO(part.toStdString());
        CHECK(text.contains(part));
    }
    CHECK_FALSE(text.contains(QStringLiteral("陈禾生")));
    CHECK_FALSE(text.contains(QStringLiteral("排水沟")));
    CHECK_FALSE(slip.draft);
    const QString check = QString::fromLatin1(made.hash.toHex().left(4)).toUpper();
    CHECK(text.contains(check));

    const auto arrived = pair.county.opens(made.file);
    const ImportReport report = got(arrived->take());
    const Paper taken = got(takenInSlip(*pair.county.file, arrived->facts(), report, pair.county.desk.clock.now()));
    const QString other = textOf(taken.document);
    CHECK(other.contains(number));
    CHECK(other.contains(check)); // both slips say which package
    CHECK(other.contains(QStringLiteral("新收")));
    CHECK(other.contains(QStringLiteral("柳溪镇人民政府")));
    CHECK_FALSE(other.contains(QStringLiteral("陈禾生")));
}
