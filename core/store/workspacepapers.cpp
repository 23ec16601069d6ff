#include "core/registry/papernumber.h"
#include "core/store/storeerrors.h"
#include "core/store/workspace.h"

#include <algorithm>

// Papers that leave the office, and their numbers.
namespace xf {

namespace {

constexpr qint64 mostJumped = 1000;

// Settings. After a file from elsewhere was adopted: up to which year the last numbers of papers are not known here,
// and as which incarnation it was; and for each book that a person has read out since, that incarnation.
constexpr char doubtYear[] = "papers_doubt_year";
constexpr char doubtAs[] = "papers_doubt_as";

QString toldSetting(const QString& book)
{
    return QStringLiteral("papers_told/") + book;
}

} // namespace

Result<Changes> Workspace::issue(const IssueOrder& order, const Compose& compose)
{
    Result<std::vector<Changes>> changes = run({{order.stream, order.paper, order.on, order.by}}, compose);
    return changes ? Result<Changes>(std::move(changes->front())) : Result<Changes>(changes.error());
}

Result<std::vector<PaperListRow>> Workspace::papers(const PaperQuery& query)
{
    return listPapers(*m_database, query);
}

Result<PaperOrder> Workspace::paperOrder(const PaperQuery& query)
{
    return orderPapers(*m_database, query);
}

Result<std::vector<ListedPaper>> Workspace::paperRows(const std::vector<qint64>& ids)
{
    return listPaperRows(*m_database, ids);
}

Result<std::vector<int>> Workspace::paperYears()
{
    return xf::paperYears(*m_database);
}

// Above everything this file, its floor and the record outside of it know of this book.
Result<qint64> Workspace::lastOfBook(const QString& book)
{
    const auto known = m_database->readOne("SELECT max(serial) FROM view_paper WHERE book = ?", {book},
        [](const Row& row) { return row.optionalInteger(0).value_or(0); });
    const auto floor = m_database->readOne(
        "SELECT last FROM local_number WHERE series = ?", {book}, [](const Row& row) { return row.integer(0); });
    if (!known || !floor) {
        return known ? floor.error() : known.error();
    }
    const auto remembered = m_record ? m_record->numbers.find(book) : std::map<QString, qint64>::iterator();
    const bool isRemembered = m_record && remembered != m_record->numbers.end();
    return std::max({known->value_or(0), floor->value_or(0), isRemembered ? remembered->second : 0});
}

Result<PaperNumber> Workspace::takePaperNumber(const QString& prefix, Date date, std::optional<qint64> wanted)
{
    if (const Result<> allowed = checkNumbering(); !allowed) {
        return allowed.error();
    }
    PaperSerial serial{ownPrefix(prefix, m_identity.letter), date.year(), 0};
    const QString book = serial.book();
    const Result<bool> sure = lastPaperKnown(book, date.year());
    const Result<qint64> last = lastOfBook(book);
    if (!sure || !last) {
        return sure ? last.error() : sure.error();
    }
    if (!*sure) {
        return Error(paperLastUnknown, {serial.text().section(u'〕', 0, 0) + u'〕'});
    }
    serial.serial = wanted.value_or(*last + 1);
    if (serial.serial <= *last) {
        return Error(paperNumberTaken, {serial.text(), PaperSerial::textIn(book, *last + 1)});
    }
    if (serial.serial - *last > mostJumped + 1) {
        return Error(paperSkipTooMany, {serial.text(), QString::number(mostJumped)});
    }
    if (const Result<> raised = raiseNumber(book, serial.serial); !raised) {
        return raised.error();
    }
    PaperNumber number{serial.text(), book, serial.serial, {}};
    for (qint64 jumped = *last + 1; jumped < serial.serial; ++jumped) {
        number.skipped.push_back(jumped);
    }
    return number;
}

Result<bool> Workspace::paperSeriesKnown(const QString& prefix, int year)
{
    return lastPaperKnown(PaperSerial{prefix, year, 0}.book(), year);
}

Result<bool> Workspace::lastPaperKnown(const QString& book, int year)
{
    const auto since = m_database->setting(QString::fromLatin1(doubtAs));
    const auto until = m_database->setting(QString::fromLatin1(doubtYear));
    const auto told = m_database->setting(toldSetting(book));
    for (const auto* read : {&since, &until, &told}) {
        if (!*read) {
            return read->error();
        }
    }
    if (!since->has_value() || !until->has_value() || year > (*until)->toInt()) {
        return true;
    }
    return told->has_value() && (*told)->toByteArray() == (*since)->toByteArray();
}

// Only while a file is adopted. What was put back on the computer that wrote it is remembered here; a file that came
// from elsewhere may be older than papers that people hold in their hands.
Result<> Workspace::doubtPapers()
{
    const Result<QString> why = pendingDoubt();
    if (!why) {
        return why.error();
    }
    if (*why == QLatin1String(fileBehind.id)) {
        return {};
    }
    const Result<> as = m_database->setSetting(QString::fromLatin1(doubtAs), m_identity.incarnation);
    return as ? m_database->setSetting(QString::fromLatin1(doubtYear), m_options.clock->today().year()) : as;
}

// A letter of its own is a series of its own.
Result<> Workspace::forgetPaperDoubt()
{
    return m_database->setSetting(QString::fromLatin1(doubtYear), 0);
}

Result<> Workspace::notePapers(const QStringList& lastPapers)
{
    const auto since = m_database->setting(QString::fromLatin1(doubtAs));
    if (!since) {
        return since.error();
    }
    for (const QString& typed : lastPapers) {
        const std::optional<PaperSerial> last = PaperSerial::parse(typed);
        if (!last) {
            return Error(paperBadNumber, {typed});
        }
        if (const Result<> raised = raiseNumber(last->book(), last->serial); !raised) {
            return raised;
        }
        const Result<> told =
            m_database->setSetting(toldSetting(last->book()), since->value_or(QVariant()).toByteArray());
        if (!told) {
            return told;
        }
    }
    return {};
}

Result<> Workspace::adoptPapers(const QStringList& lastPapers)
{
    if (!writable()) {
        return m_database->readOnlyReason().value_or(Error(storeReadOnly));
    }
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction) {
        return transaction.error();
    }
    if (const Result<> ready = beforeWriting(); !ready) {
        return ready;
    }
    for (const QString& typed : lastPapers) {
        const std::optional<PaperSerial> last = PaperSerial::parse(typed);
        const Result<bool> known = last ? lastPaperKnown(last->book(), last->year) : Result<bool>(false);
        if (!known) {
            return known.error();
        }
        if (*known) {
            return Error(adoptNotNeeded);
        }
    }
    if (const Result<> noted = notePapers(lastPapers); !noted) {
        return noted;
    }
    if (const Result<> committed = transaction->commit(); !committed) {
        return committed;
    }
    afterWriting();
    return {};
}

} // namespace xf
