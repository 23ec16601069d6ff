#include "tests/support/casebuilder.h"

#include "core/base/fieldtext.h"
#include "core/cases/refusals.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <catch2/catch.hpp>

#include <algorithm>
#include <tuple>

namespace xf::test {

namespace {

const WorkCalendar& bundled()
{
    static const WorkCalendar calendar = bundledCalendar();
    return calendar;
}

bool isOwnKey(const CommandInfo& info, const QString& key)
{
    const QString word = QString::fromLatin1(info.word);
    const bool takesChanges = word == QLatin1String("amend") || word == QLatin1String("correct");
    return !takesChanges || findField(info.fields(), QStringView(key.section(u'.', 0, 0))) != nullptr;
}

QString custodyText(const Custody& custody)
{
    QString text =
        QStringLiteral("  %1 %2 %3 %4 %5 %6 %7 %8")
            .arg(QString::fromUtf8(custody.office), custody.name, QString::fromUtf8(custody.sender), custody.on.iso(),
                custody.signedFor.iso())
            .arg(custody.begun)
            .arg(custody.days)
            .arg(int(custody.bureau) + 2 * int(custody.returned) + 4 * int(custody.rejected) + 8 * int(custody.upheld));
    for (const std::size_t i : custody.items) {
        text += u' ' + QString::number(i);
    }
    return text;
}

QString flags(const FileItem& item)
{
    QString text;
    const std::pair<bool, char> all[] = {{item.erased, 'e'}, {item.voided, 'v'}, {item.fallen, 'f'},
        {item.corrected, 'c'}, {item.misfit, 'm'}, {item.notHolder, 'h'}, {item.outOfOrder, 'o'}};
    for (const auto& [set, letter] : all) {
        text += set ? QChar::fromLatin1(letter) : QChar(u'-');
    }
    return text;
}

template <class T>
QString elementText(const Element<T>& element)
{
    const QString json = QString::fromUtf8(QJsonDocument(toJson(element.value)).toJson(QJsonDocument::Compact));
    return QString::fromLatin1(element.id.toHex()) + u' ' + json + (element.removed ? u'-' : u'+') +
           element.removedReason;
}

QString itemText(const FileItem& item)
{
    const QByteArray bytes = item.event.index() == 0 ? QByteArray("?") : encodeEvent(item.event).toHex();
    return QStringLiteral("%1 %2 %3 %4 %5 %6")
        .arg(QString::fromLatin1(item.id.toHex()), item.on.iso(), wordKey(item.step), flags(item), item.voidReason,
            QString::fromLatin1(bytes));
}

} // namespace

Date day(const char* iso)
{
    return Date::parse(QString::fromLatin1(iso));
}

Command commandFrom(const QString& line)
{
    const QStringList parts = line.split(u' ', Qt::SkipEmptyParts);
    INFO(line.toStdString());
    const CommandInfo* info = findCommand(parts.value(0));
    REQUIRE(info);
    Command command;
    void* object = info->emplace(command);
    for (const QString& part : parts.mid(1)) {
        const QString key = part.section(u'=', 0, 0);
        const Result<> done = isOwnKey(*info, key) ? setByPath(info->fields(), object, key, part.section(u'=', 1))
                                                   : setByPath(info->fields(), object, QStringLiteral("changes"), part);
        INFO(part.toStdString());
        REQUIRE(done);
    }
    return command;
}

QString dump(const Case& folded)
{
    QStringList lines;
    lines << QStringLiteral("%1 %2 %3 %4 %5")
                 .arg(QString::fromLatin1(folded.id.toHex()), folded.number, wordKey(folded.state),
                     folded.registeredOn.iso(), folded.lastOn.iso());
    lines << folded.officeName << folded.convention << QString::number(folded.bureau)
          << QString::fromLatin1(folded.holder.toHex()) << QString::number(folded.closedToSteps);
    lines << QString::fromUtf8(QJsonDocument(toJson(folded.matter)).toJson(QJsonDocument::Compact));
    for (const Element<Petitioner>& element : folded.petitioners) {
        lines << elementText(element);
    }
    for (const Element<Demand>& element : folded.demands) {
        lines << elementText(element);
    }
    for (const FileItem& item : folded.file) {
        lines << itemText(item);
    }
    for (const Track& track : folded.tracks) {
        QString text = wordKey(track.state);
        for (const std::size_t i : track.items) {
            text += u' ' + QString::number(i);
        }
        lines << text;
        for (const Custody& custody : track.custodies) {
            lines << custodyText(custody);
        }
    }
    for (const QByteArray& office : folded.sharedWith) {
        lines << QString::fromUtf8(office);
    }
    for (const Conflict& conflict : folded.conflicts) {
        lines << conflict.key + u' ' + conflict.label;
        for (const ConflictValue& value : conflict.values) {
            lines << QString::fromLatin1(value.entry.toHex()) + u' ' + value.shown;
        }
    }
    return lines.join(u'\n');
}

std::optional<UnitFacts> unitNamed(const QString& codeOrName)
{
    static const std::map<QString, std::pair<const char*, bool>> table{{text("01"), {"青石镇", false}},
        {text("02"), {"白云镇", false}}, {text("00"), {"县信访局", true}}, {text("90"), {"市信访局", true}}};
    for (const auto& [code, unit] : table) {
        if (code == codeOrName || text(unit.first) == codeOrName) {
            return UnitFacts{QByteArray(unit.first), text(unit.first), code, unit.second};
        }
    }
    return std::nullopt;
}

Copy::Copy(const char* office, bool bureau)
    : calendar(bundled())
    , m_office(text(office))
    , m_bureau(bureau)
    , m_incarnation(m_office.toUtf8())
{}

Copy Copy::twin() const
{
    Copy copy(*this);
    copy.m_incarnation += QByteArray("/") + QByteArray::number(m_written) + "/twin";
    return copy;
}

Copy Copy::twin(const char* otherOffice) const
{
    Copy copy = twin();
    copy.m_office = text(otherOffice);
    copy.m_bureau = unitNamed(copy.m_office).value_or(UnitFacts()).bureau;
    copy.m_incarnation += copy.m_office.toUtf8();
    return copy;
}

Copy& Copy::idsBegin(char first)
{
    m_firstByte = first;
    return *this;
}

Circumstances Copy::circumstances(Date on) const
{
    Circumstances given;
    given.on = on;
    given.onGiven = onGiven;
    given.today = today;
    given.calendar = &calendar;
    given.office = m_office.toUtf8();
    given.bureau = m_bureau;
    given.officeName = m_office;
    given.policies = policies;
    given.author = text("李办理");
    given.units = unitNamed;
    given.nextNumber = [](Date day) { return Result<QString>(QStringLiteral("QS-%1-A-1").arg(day.year())); };
    // Of a series whose last was 2.
    given.paperNumber = [](const QString& prefix, Date day, std::optional<qint64> wanted) {
        PaperNumber number{{}, prefix, wanted.value_or(3), {}};
        number.text = QStringLiteral("%1〔%2〕%3号").arg(prefix).arg(day.year()).arg(number.serial);
        for (qint64 jumped = 3; jumped < number.serial; ++jumped) {
            number.skipped.push_back(jumped);
        }
        return Result<PaperNumber>(number);
    };
    given.compose = [this](const Case&, const QString& number) {
        return Result<QByteArray>(composed.isEmpty() ? "paper " + number.toUtf8() : composed);
    };
    return given;
}

Result<std::vector<Planned>> Copy::decided(const Command& command, Date on) const
{
    if (beginsCase(command)) {
        return decide(nullptr, command, circumstances(on));
    }
    const Case now = folded();
    return decide(&now, command, circumstances(on));
}

QString Copy::does(const QString& line, const char* on)
{
    const Result<std::vector<Planned>> planned = decided(commandFrom(line), day(on));
    INFO(line.toStdString() << " on " << on);
    INFO((planned ? QString() : planned.error().code + u' ' + planned.error().arguments.join(u' ')).toStdString());
    REQUIRE(planned);
    append(*planned);
    return QString::fromLatin1(ordered().back()->recorded.id.toHex());
}

Error Copy::refusal(const QString& line, const char* on) const
{
    const Result<std::vector<Planned>> planned = decided(commandFrom(line), day(on));
    INFO(line.toStdString() << " on " << on);
    REQUIRE_FALSE(planned);
    return planned.error();
}

void Copy::append(const std::vector<Planned>& planned)
{
    for (const Planned& one : planned) {
        Recorded recorded;
        recorded.on = one.on;
        recorded.tag = QString::fromLatin1(infoOf(one.event).tag);
        recorded.critical = infoOf(one.event).critical;
        // As a store would: written as bytes, read again.
        const Result<Event> read = decodeEvent(recorded.tag, infoOf(one.event).version, encodeEvent(one.event));
        REQUIRE(read);
        recorded.event = *read;
        force(std::move(recorded));
    }
}

QByteArray Copy::force(Event event, const char* on)
{
    Recorded recorded;
    recorded.on = day(on);
    recorded.tag = QString::fromLatin1(infoOf(event).tag);
    recorded.critical = infoOf(event).critical;
    recorded.event = std::move(event);
    return force(std::move(recorded));
}

QByteArray Copy::force(Recorded recorded)
{
    Entry entry;
    entry.recorded = std::move(recorded);
    entry.recorded.office = m_office.toUtf8();
    entry.parents = heads();
    for (const QByteArray& parent : entry.parents) {
        entry.lamport = std::max(entry.lamport, m_entries.at(parent).lamport + 1);
    }
    entry.recorded.id =
        QCryptographicHash::hash(m_incarnation + '#' + QByteArray::number(++m_written), QCryptographicHash::Sha256);
    if (m_firstByte) {
        entry.recorded.id[0] = *m_firstByte;
    }
    const QByteArray id = entry.recorded.id;
    m_entries.emplace(id, std::move(entry));
    return id;
}

void Copy::learn(const Copy& other)
{
    m_entries.insert(other.m_entries.begin(), other.m_entries.end());
}

void Copy::meet(Copy& other)
{
    learn(other);
    other.learn(*this);
}

std::vector<QByteArray> Copy::heads() const
{
    std::vector<QByteArray> found;
    for (const auto& [id, entry] : m_entries) {
        const bool seen = std::any_of(m_entries.begin(), m_entries.end(), [&, wanted = id](const auto& other) {
            const std::vector<QByteArray>& parents = other.second.parents;
            return std::find(parents.begin(), parents.end(), wanted) != parents.end();
        });
        if (!seen) {
            found.push_back(id);
        }
    }
    return found;
}

std::vector<const Copy::Entry*> Copy::ordered() const
{
    std::vector<const Entry*> all;
    for (const auto& [id, entry] : m_entries) {
        all.push_back(&entry);
    }
    std::sort(all.begin(), all.end(), [](const Entry* a, const Entry* b) {
        return std::tie(a->lamport, a->recorded.id) < std::tie(b->lamport, b->recorded.id);
    });
    return all;
}

CaseHistory historyOf(const std::vector<const Copy::Entry*>& given)
{
    std::vector<const Copy::Entry*> entries = given;
    std::sort(entries.begin(), entries.end(), [](const Copy::Entry* a, const Copy::Entry* b) {
        return std::tie(a->lamport, a->recorded.id) < std::tie(b->lamport, b->recorded.id);
    });
    std::map<QByteArray, std::size_t> places;
    std::vector<std::vector<std::size_t>> parents;
    CaseHistory history;
    for (const Copy::Entry* entry : entries) {
        places.emplace(entry->recorded.id, history.entries.size());
        history.entries.push_back(entry->recorded);
        std::vector<std::size_t> seen;
        for (const QByteArray& parent : entry->parents) {
            seen.push_back(places.at(parent));
        }
        parents.push_back(std::move(seen));
    }
    history.causality = Causality(parents);
    return history;
}

CaseHistory Copy::history() const
{
    return historyOf(ordered());
}

Case Copy::folded() const
{
    std::optional<Case> folded = fold(history());
    REQUIRE(folded);
    return std::move(*folded);
}

std::vector<ObligationClock> Copy::clocks() const
{
    return obligations(folded(), calendar, Explain::Yes);
}

ObligationClock Copy::clock(RuleId rule, const char* recipient) const
{
    std::vector<ObligationClock> found;
    for (const ObligationClock& clock : clocks()) {
        if (clock.rule == rule && (*recipient == '\0' || clock.recipientName == text(recipient))) {
            found.push_back(clock);
        }
    }
    INFO(ruleWord(rule).toStdString());
    REQUIRE(found.size() == 1);
    return found.front();
}

bool Copy::has(RuleId rule) const
{
    const std::vector<ObligationClock> all = clocks();
    return std::any_of(all.begin(), all.end(), [&](const ObligationClock& clock) { return clock.rule == rule; });
}

Copy visitAt(State state, const char* on)
{
    static const std::map<State, std::vector<const char*>> ways{
        {State::Registered, {}},
        {State::Informed, {"inform"}},
        {State::Accepted, {"accept"}},
        {State::Forwarded, {"forward unit=青山水管站"}},
        {State::Guided, {"guide organ=县人社局"}},
        {State::Refused, {"refuse ground=19.3 superior=yes acceptedBy=青山水管站"}},
        {State::Decided, {"accept", hear, investigate, decideBoth}},
        {State::Delivered, {"accept", hear, investigate, decideBoth, "deliver"}},
        {State::Concluded, {"accept", hear, investigate, decideBoth, "deliver", "conclude"}},
        {State::Void, {"void reason=登记错误"}},
        {State::Transferred, {"transfer to=01"}},
    };
    const bool passedOn = state == State::Transferred;
    Copy copy = passedOn ? Copy("县信访局", true) : Copy();
    copy.does(registerVisit, on);
    for (const char* line : ways.at(state)) {
        copy.does(line, on);
    }
    REQUIRE(copy.folded().state == state);
    return copy;
}

void checkRefusal(const Error& error, const ErrorCode& code, const char* article)
{
    INFO(error.arguments.join(u' ').toStdString());
    CHECK(error.code == QString::fromLatin1(code.id));
    CHECK(error.article == text(article));
}

} // namespace xf::test
