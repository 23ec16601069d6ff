#include "core/base/cleantext.h"
#include "core/base/fieldtext.h"
#include "core/cases/decideparts.h"
#include "core/cases/foldparts.h"

#include <algorithm>

// Amending what was registered: an edit carries only what changed, and brings in nothing a registration would refuse.
namespace xf {

namespace {

QString keysOf(FieldSpan fields)
{
    QStringList keys;
    for (const FieldInfo& info : fields) {
        keys << info.keyText();
    }
    return keys.join(u' ');
}

bool isKept(const Element<Petitioner>& element)
{
    return !element.removed;
}

// Facts, reasons and demands have lines; everything else is one.
bool hasLines(const FieldInfo& info)
{
    return info.keyText() == QLatin1String("text") || info.keyText() == QLatin1String("elsewhereNote");
}

// The same cleaning that registration gives the same field; what comes to nothing clears.
ScalarValue tidied(const FieldInfo& info, const ScalarValue& value)
{
    const QString* text = std::get_if<QString>(&value);
    if (!text || info.type()->shape != Shape::Text) {
        return value;
    }
    QString clean = hasLines(info) ? cleanText(*text) : cleanLine(*text);
    if (info.keyText() == QLatin1String("phone")) {
        clean = cleanDigits(*text, DigitsOf::Phone);
    } else if (info.keyText() == QLatin1String("idNumber")) {
        clean = cleanDigits(*text, DigitsOf::IdNumber).toUpper();
    }
    return clean.isEmpty() ? ScalarValue(NullValue()) : ScalarValue(clean);
}

// The matter's fields that people fill in. Who transferred it is among them; where a message was taken over from is
// not.
FieldSpan amendable(const Case& folded, const Matter& matter)
{
    const FieldSpan all = Matter::fields();
    if (matter.channel == Channel::Transferred && folded.convention.isEmpty()) {
        return all;
    }
    return all.first(std::size_t(std::find_if(all.begin(), all.end(), [](const FieldInfo& info) {
        return info.keyText() == QLatin1String("source");
    }) - all.begin()));
}

// Turns "petitioners.1.phone=…" into edits of a case, and keeps what the case will then look like.
class Amender
{
public:
    explicit Amender(const Case& folded)
        : m_case(folded)
        , m_matter(folded.matter)
        , m_petitioners(folded.petitioners)
        , m_demands(folded.demands)
    {}

    Result<> change(const QString& assignment)
    {
        const qsizetype equals = assignment.indexOf(u'=');
        if (equals < 0) {
            return Error(inputBadValue, {assignment, QString(), QStringLiteral("key=value")});
        }
        const QString path = assignment.left(equals);
        const QString value = assignment.mid(equals + 1);
        const QStringList parts = path.split(u'.');
        if (parts.front() == QLatin1String("petitioners")) {
            return changeElement(m_petitioners, m_out.petitioners, parts, value);
        }
        if (parts.front() == QLatin1String("demands")) {
            return changeElement(m_demands, m_out.demands, parts, value);
        }
        return edit({}, amendable(m_case, m_matter), &m_matter, path, path, value);
    }

    Result<> remove(const QString& path, const QString& reason)
    {
        const QStringList parts = path.split(u'.');
        const int number = parts.value(1).toInt();
        if (parts.size() == 2 && parts[0] == QLatin1String("petitioners")) {
            return removeFrom(m_petitioners, path, number, reason);
        }
        if (parts.size() == 2 && parts[0] == QLatin1String("demands")) {
            return removeFrom(m_demands, path, number, reason);
        }
        return Error(amendNotAField, {path, QStringLiteral("petitioners.1 demands.1")});
    }

    Result<> finish(const Date& registeredOn)
    {
        for (Petitioner& added : m_out.petitioners) {
            added = cleaned(std::move(added));
        }
        for (Demand& added : m_out.demands) {
            added = cleaned(std::move(added));
        }
        if (std::none_of(m_petitioners.begin(), m_petitioners.end(), isKept) && m_out.petitioners.empty()) {
            return Error(amendLastOne);
        }
        const bool anyDemand =
            std::any_of(m_demands.begin(), m_demands.end(), [](const auto& d) { return !d.removed; });
        if (!anyDemand && m_out.demands.empty()) {
            return Error(amendLastOne);
        }
        countHeads();
        return checkRules(registeredOn);
    }

    [[nodiscard]] Amended& out() { return m_out; }

private:
    template <class T>
    Result<> changeElement(
        std::vector<Element<T>>& known, std::vector<T>& added, const QStringList& parts, const QString& value)
    {
        const QString path = parts.join(u'.');
        const int last = int(known.size() + added.size());
        bool numbered = false;
        const int number = parts.value(1).toInt(&numbered);
        if (!numbered && parts.size() < 3) { // no number: one more
            const QString key = parts.size() == 2 ? parts[1] : QString::fromLatin1(T::fields().front().key);
            return changeElement(known, added, {parts.front(), QString::number(last + 1), key}, value);
        }
        if (!numbered || parts.size() != 3) {
            return Error(amendNotAField, {path, parts.front() + QStringLiteral(".1.") + keysOf(T::fields())});
        }
        if (number < 1 || number > last + 1) {
            return Error(inputBadIndex, {path});
        }
        if (number <= int(known.size())) {
            Element<T>& element = known[std::size_t(number - 1)];
            return element.removed ? Result<>(Error(inputBadIndex, {path}))
                                   : edit(element.id, T::fields(), &element.value, path, parts[2], value);
        }
        if (number == last + 1) {
            added.emplace_back();
        }
        return setByPath(T::fields(), &added[std::size_t(number) - known.size() - 1], parts[2], value);
    }

    Result<> edit(const ElementId& element, FieldSpan fields, void* object, const QString& path, const QString& key,
        const QString& value)
    {
        const FieldInfo* info = findField(fields, QStringView(key));
        if (!info) {
            return Error(amendNotAField, {path, keysOf(fields)});
        }
        ScalarValue written = NullValue();
        if (!value.isEmpty()) {
            const Result<ScalarValue> parsed = parseScalar(*info->type(), path, value);
            if (!parsed) {
                return parsed.error();
            }
            written = tidied(*info, *parsed);
        }
        const ScalarValue before = scalarAt(*info->type(), info->at(object));
        (void)putScalar(*info->type(), info->at(object), written);
        const bool changed = scalarAt(*info->type(), info->at(object)) != before;
        if (changed || isDisputed(element, info->number)) {
            m_out.edits.push_back({element, info->number, written});
        }
        return {};
    }

    // Writing again what shows is a change where another value stands beside it: it settles.
    [[nodiscard]] bool isDisputed(const ElementId& element, int field) const
    {
        const QString key = QString::fromLatin1(valueKey(element, field));
        return std::any_of(m_case.conflicts.begin(), m_case.conflicts.end(),
            [&](const Conflict& conflict) { return conflict.key == key; });
    }

    template <class T>
    Result<> removeFrom(std::vector<Element<T>>& elements, const QString& path, int number, const QString& reason)
    {
        if (number < 1 || number > int(elements.size()) || elements[std::size_t(number - 1)].removed) {
            QStringList kept;
            for (std::size_t i = 0; i < elements.size(); ++i) {
                if (!elements[i].removed) {
                    kept << path.section(u'.', 0, 0) + u'.' + QString::number(i + 1);
                }
            }
            return Error(amendNotAField, {path, kept.join(u' ')});
        }
        Element<T>& element = elements[std::size_t(number - 1)];
        element.removed = true;
        std::erase_if(m_out.edits, [&](const Edit& edit) { return edit.element == element.id; });
        m_out.removed.push_back({element.id, reason});
        return {};
    }

    // Who is added is counted, unless the clerk has given a number.
    void countHeads()
    {
        const auto isCount = [](const Edit& edit) { return edit.element.isEmpty() && edit.field == headCountField(); };
        const qint64 persons = personsOf(after());
        const bool given = std::any_of(m_out.edits.begin(), m_out.edits.end(), isCount);
        if (!m_out.petitioners.empty() && !given && m_matter.headCount < persons) {
            m_matter.headCount = persons;
            m_out.edits.push_back({{}, headCountField(), ScalarValue(persons)});
        }
    }

    static int headCountField() { return findField(Matter::fields(), u"headCount")->number; }

    // Only what the amendment brings in counts: what an older program took is no reason to refuse a new telephone.
    [[nodiscard]] Result<> checkRules(Date registeredOn) const
    {
        const RegisterCase before = kept(m_case.matter, m_case.petitioners, m_case.demands);
        for (const RegistrationRule rule : registrationRules()) {
            if (const Result<> sound = rule(after(), registeredOn); !sound && rule(before, registeredOn)) {
                return sound;
            }
        }
        for (const FileItem& item : m_case.file) {
            const bool early = item.counts() && item.step != Step::None && item.on < m_matter.received;
            if (early && m_matter.received != m_case.matter.received) {
                return Error(dateBeforeReceived, {item.on.chinese(), m_matter.received.chinese()});
            }
        }
        return {};
    }

    [[nodiscard]] RegisterCase after() const
    {
        RegisterCase given = kept(m_matter, m_petitioners, m_demands);
        given.petitioners.insert(given.petitioners.end(), m_out.petitioners.begin(), m_out.petitioners.end());
        given.demands.insert(given.demands.end(), m_out.demands.begin(), m_out.demands.end());
        return given;
    }

    [[nodiscard]] static RegisterCase kept(const Matter& matter, const std::vector<Element<Petitioner>>& petitioners,
        const std::vector<Element<Demand>>& demands)
    {
        RegisterCase given;
        given.matter = matter;
        for (const Element<Petitioner>& element : petitioners) {
            if (!element.removed) {
                given.petitioners.push_back(element.value);
            }
        }
        for (const Element<Demand>& element : demands) {
            if (!element.removed) {
                given.demands.push_back(element.value);
            }
        }
        return given;
    }

    const Case& m_case;
    Matter m_matter; // and the next two: as they will be
    std::vector<Element<Petitioner>> m_petitioners;
    std::vector<Element<Demand>> m_demands;
    Amended m_out;
};

} // namespace

Decision decideOne(const Case& folded, const AmendCase& command, const Circumstances& circumstances)
{
    if (folded.state == State::Void && !folded.stepsContradict()) {
        return Error(caseVoid, {folded.number});
    }
    const QString reason = cleanLine(command.reason);
    if (reason.isEmpty()) {
        return Error(reasonMissing, {QStringLiteral("reason")});
    }
    if (circumstances.on < folded.receivedOn()) {
        return Error(dateBeforeReceived, {circumstances.on.chinese(), folded.receivedOn().chinese()});
    }
    Amender amender(folded);
    for (const QString& change : command.changes) {
        if (const Result<> done = amender.change(change); !done) {
            return done.error();
        }
    }
    for (const QString& path : command.remove) {
        if (const Result<> done = amender.remove(path, reason); !done) {
            return done.error();
        }
    }
    if (const Result<> sound = amender.finish(folded.registeredOn); !sound) {
        return sound.error();
    }
    Amended amended = std::move(amender.out());
    if (amended.edits.empty() && amended.petitioners.empty() && amended.demands.empty() && amended.removed.empty()) {
        return Error(amendNothing);
    }
    const FileItem* objection = restsOnChannel(folded);
    if (objection && editsChannel(amended)) {
        return Error(repairBreaksLater, {wordLabel(objection->step), objection->on.chinese()});
    }
    amended.reason = reason;
    return single(std::move(amended), circumstances);
}

} // namespace xf
