#include "core/cases/foldparts.h"

#include <algorithm>
#include <limits>

namespace xf {

QByteArray valueKey(const ElementId& element, qint64 field)
{
    const QByteArray owner = element.isEmpty() ? QByteArray("m") : element.left(32).toHex() + element.mid(32);
    return owner + '/' + QByteArray::number(field);
}

namespace {

// The register of whether an element is there: a removal writes its reason, a change of the element writes null. No
// field table uses 0.
constexpr int presenceField = 0;

template <class T>
bool suitsField(qint64 field, const ScalarValue& value)
{
    const bool isNumber = field > presenceField && field <= std::numeric_limits<int>::max();
    const FieldInfo* info = isNumber ? findField(T::fields(), int(field)) : nullptr;
    T scratch;
    return info && putScalar(*info->type(), info->at(&scratch), value);
}

// A field or a value that this program does not know can only come from a newer or a forged entry: it is kept in the
// file and not read, and what was written before it stands.
bool suits(const Edit& edit)
{
    constexpr qsizetype idSize = 32;
    if (edit.element.isEmpty()) {
        return suitsField<Matter>(edit.field, edit.value);
    }
    const char kind = edit.element.size() > idSize ? edit.element.at(idSize) : '\0';
    return kind == 'p' ? suitsField<Petitioner>(edit.field, edit.value)
                       : kind == 'd' && suitsField<Demand>(edit.field, edit.value);
}

class ValueFolder
{
public:
    ValueFolder(const CaseHistory& history, Case& folded)
        : m_history(history)
        , m_case(folded)
    {}

    void write(const FileItem& item)
    {
        const std::size_t i = item.entry;
        const Registered* registered = std::get_if<Registered>(&item.event);
        if (registered && i == 0) { // a second registration in one case is forged: kept, flagged, not read
            writeStruct({}, i, Matter::fields(), &registered->matter);
            addElements(i, registered->petitioners, registered->demands);
        } else if (const Amended* amended = std::get_if<Amended>(&item.event)) {
            writeAmendment(i, *amended);
        } else if (const Classified* classified = std::get_if<Classified>(&item.event)) {
            writeClassification(i, *classified);
        }
    }

    void settle(const FileItem& item)
    {
        const Settled* settled = std::get_if<Settled>(&item.event);
        if (!settled || settled->key.isEmpty() || settled->stands.empty()) {
            return;
        }
        const QByteArray key = settled->key.toLatin1();
        for (const Write& write : m_registers.writes(key)) {
            const bool chosen = m_history.entries[write.entry].id == settled->stands.front();
            if (chosen && m_history.causality.sees(item.entry, write.entry)) {
                m_registers.write(key, item.entry, ScalarValue(write.value)); // a copy: `write` moves
                return;
            }
        }
    }

    void finish()
    {
        readStruct({}, QString(), Matter::fields(), &m_case.matter);
        for (std::size_t i = 0; i < m_case.petitioners.size(); ++i) {
            finishElement(m_case.petitioners[i], QStringLiteral("信访人%1").arg(i + 1));
        }
        for (std::size_t i = 0; i < m_case.demands.size(); ++i) {
            finishElement(m_case.demands[i], QStringLiteral("诉求%1").arg(i + 1));
        }
    }

private:
    void writeStruct(const ElementId& element, std::size_t entry, FieldSpan fields, const void* object)
    {
        for (const FieldInfo& info : fields) {
            const ScalarValue value = scalarAt(*info.type(), info.at_const(object));
            if (!std::holds_alternative<std::monostate>(value)) {
                m_registers.write(valueKey(element, info.number), entry, value);
            }
        }
    }

    void addElements(std::size_t entry, const std::vector<Petitioner>& petitioners, const std::vector<Demand>& demands)
    {
        const QByteArray& id = m_history.entries[entry].id;
        for (std::size_t i = 0; i < petitioners.size(); ++i) {
            const ElementId element = petitionerElement(id, i + 1);
            m_case.petitioners.push_back({element, {}, false, {}});
            writeStruct(element, entry, Petitioner::fields(), &petitioners[i]);
        }
        for (std::size_t i = 0; i < demands.size(); ++i) {
            const ElementId element = demandElement(id, i + 1);
            m_case.demands.push_back({element, {}, false, {}});
            writeStruct(element, entry, Demand::fields(), &demands[i]);
        }
    }

    void writeAmendment(std::size_t entry, const Amended& amended)
    {
        for (const Edit& edit : amended.edits) {
            if (suits(edit)) {
                m_registers.write(valueKey(edit.element, edit.field), entry, edit.value);
                writePresence(edit.element, entry, ScalarValue(NullValue()));
            }
        }
        for (const Removal& removal : amended.removed) {
            writePresence(removal.element, entry, ScalarValue(removal.reason));
        }
        addElements(entry, amended.petitioners, amended.demands);
    }

    void writePresence(const ElementId& element, std::size_t entry, const ScalarValue& value)
    {
        if (!element.isEmpty()) {
            m_registers.write(valueKey(element, presenceField), entry, value);
        }
    }

    void writeClassification(std::size_t entry, const Classified& classified)
    {
        Matter part;
        part.category = classified.category;
        part.power = classified.power;
        part.powerOrgan = classified.powerOrgan;
        part.contentCode = classified.contentCode;
        part.contentLabel = classified.contentLabel;
        writeStruct({}, entry, Matter::fields(), &part);
        for (const DemandWay& way : classified.ways) {
            Demand demand;
            demand.way = way.way;
            if (!way.demand.isEmpty()) {
                writeStruct(way.demand, entry, Demand::fields(), &demand);
                writePresence(way.demand, entry, ScalarValue(NullValue()));
            }
        }
    }

    void readStruct(const ElementId& element, const QString& owner, FieldSpan fields, void* object, bool isThere = true)
    {
        for (const FieldInfo& info : fields) {
            const QByteArray key = valueKey(element, info.number);
            if (m_registers.writes(key).empty()) {
                continue;
            }
            const Registers::Standing standing = m_registers.standing(key, m_history.causality);
            (void)putScalar(*info.type(), info.at(object), standing.shown);
            if (!standing.rivals.empty() && isThere) {
                const QString label = owner.isEmpty() ? info.labelText() : owner + u'·' + info.labelText();
                addConflict(key, label, standing, *info.type());
            }
        }
    }

    void addConflict(
        const QByteArray& key, const QString& label, const Registers::Standing& standing, const TypeInfo& type)
    {
        Conflict conflict{QString::fromLatin1(key), label, {}};
        for (const Write& write : standing.rivals) {
            conflict.values.push_back({m_history.entries[write.entry].id, write.value, displayText(type, write.value)});
        }
        m_case.conflicts.push_back(std::move(conflict));
    }

    template <class T>
    void finishElement(Element<T>& element, const QString& owner)
    {
        readPresence(element.id, owner, element.removed, element.removedReason);
        readStruct(element.id, owner, T::fields(), &element.value, !element.removed);
    }

    // Removed on one side, changed on the other: the change wins where all can see it, until someone who has seen both
    // removes it again, changes it again or settles.
    void readPresence(const ElementId& element, const QString& owner, bool& removed, QString& reason)
    {
        const QByteArray key = valueKey(element, presenceField);
        const Registers::Standing standing = m_registers.standing(key, m_history.causality);
        std::vector<Write> changes;
        Conflict conflict{QString::fromLatin1(key), owner + QStringLiteral("·删去与修改并存"), {}};
        for (const Write& write : standing.rivals) {
            if (const QString* said = std::get_if<QString>(&write.value)) {
                reason = *said;
                conflict.values.push_back({m_history.entries[write.entry].id, write.value, QStringLiteral("删去")});
            } else {
                changes.push_back(write);
            }
        }
        if (const QString* agreed = std::get_if<QString>(&standing.shown); agreed && changes.empty()) {
            removed = true; // two reasons for one removal are no conflict
            reason = *agreed;
        }
        if (changes.empty() || conflict.values.empty()) {
            return;
        }
        for (const Write& write : changes) {
            conflict.values.push_back({m_history.entries[write.entry].id, write.value, QStringLiteral("修改")});
        }
        m_case.conflicts.push_back(std::move(conflict));
    }

    const CaseHistory& m_history;
    Case& m_case;
    Registers m_registers;
};

} // namespace

void foldValues(const CaseHistory& history, const Gathered& gathered, Case& folded)
{
    ValueFolder folder(history, folded);
    for (const FileItem& item : folded.file) {
        if (!item.voided) {
            folder.write(item);
        }
    }
    for (const FileItem& item : gathered.items) {
        if (!item.voided) {
            folder.settle(item);
        }
    }
    folder.finish();
}

} // namespace xf
