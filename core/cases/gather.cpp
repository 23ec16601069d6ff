#include "core/cases/foldparts.h"

#include <QHash>

#include <limits>

namespace xf {

namespace {

using Positions = QHash<QByteArray, std::size_t>;

QByteArray correctionKey(const QByteArray& target, const std::vector<qint64>& path)
{
    QByteArray key = "c/" + target;
    for (const qint64 number : path) {
        key += '/' + QByteArray::number(number);
    }
    return key;
}

} // namespace

Place placeAt(Event& event, const std::vector<qint64>& path)
{
    Place place;
    if (event.index() == 0) {
        return place;
    }
    FieldSpan fields = infoOf(event).fields();
    void* object = objectOf(event);
    for (std::size_t depth = 0; depth < path.size(); ++depth) {
        const bool known = path[depth] > 0 && path[depth] <= std::numeric_limits<int>::max();
        place.info = known ? findField(fields, int(path[depth])) : nullptr;
        if (!place.info) {
            return {};
        }
        place.value = place.info->at(object);
        const TypeInfo& type = *place.info->type();
        const bool last = depth + 1 == path.size();
        if (last == (type.shape == Shape::Struct) || type.shape == Shape::List) {
            return {};
        }
        if (!last) {
            fields = type.fields();
            object = place.value;
        }
    }
    return place;
}

namespace {

// The key of a correction's conflict as people settle it, back to the register's.
QByteArray correctionKey(const QString& conflictKey)
{
    constexpr qsizetype idEnd = 2 + 64; // "c/" and the id in hex
    const QByteArray key = conflictKey.toLatin1();
    return key.startsWith("c/") && key.size() >= idEnd ? "c/" + QByteArray::fromHex(key.mid(2, 64)) + key.mid(idEnd)
                                                       : QByteArray();
}

class Gatherer
{
public:
    explicit Gatherer(const CaseHistory& history)
        : m_history(history)
    {
        for (std::size_t i = 0; i < history.entries.size(); ++i) {
            m_positions.insert(history.entries[i].id, i);
            FileItem item;
            item.entry = i;
            item.id = history.entries[i].id;
            item.office = history.entries[i].office;
            item.on = history.entries[i].on;
            item.event = history.entries[i].event;
            item.step = stepOf(item.event);
            m_out.items.push_back(std::move(item));
        }
    }

    Gathered run()
    {
        gatherErasures();
        gatherVoids();
        gatherRegisters();
        applyCorrections();
        applySettlements();
        return std::move(m_out);
    }

private:
    // The entry an event names, when its author had really seen it.
    [[nodiscard]] std::optional<std::size_t> target(std::size_t by, const QByteArray& id) const
    {
        const auto found = m_positions.constFind(id);
        if (found == m_positions.constEnd() || !m_history.causality.sees(by, *found)) {
            return std::nullopt;
        }
        return *found;
    }

    // What is erased is not read, wherever its bytes still are: else two offices would fold differently until both have
    // dropped them. The record of an erasure is itself never erased.
    void gatherErasures()
    {
        for (std::size_t i = 0; i < m_out.items.size(); ++i) {
            if (m_history.entries[i].erased) {
                erase(i);
            }
            const Erased* erased = std::get_if<Erased>(&m_history.entries[i].event);
            for (const QByteArray& id : erased ? erased->targets : std::vector<QByteArray>()) {
                if (const auto found = m_positions.constFind(id); found != m_positions.constEnd()) {
                    erase(*found);
                }
            }
        }
    }

    void erase(std::size_t i)
    {
        FileItem& item = m_out.items[i];
        if (item.event.index() != 0 && !std::holds_alternative<Erased>(item.event)) {
            infoOf(item.event).emplace(item.event);
            item.step = stepOf(item.event);
            item.erased = true;
        }
    }

    // From the last to the first, since a voiding may itself be voided. Voiding the first entry is a step: the whole
    // case; only the fold of steps deals with it.
    void gatherVoids()
    {
        for (std::size_t i = m_out.items.size(); i-- > 0;) {
            FileItem& item = m_out.items[i];
            const Voided* voided = std::get_if<Voided>(&item.event);
            if (!voided) {
                continue;
            }
            const std::optional<std::size_t> named = target(i, voided->target);
            if (!named || *named != 0) {
                item.step = Step::None;
            }
            if (named && *named != 0 && !item.voided) {
                m_out.items[*named].voided = true;
                m_out.items[*named].voidReason = voided->reason;
            }
        }
    }

    void gatherRegisters()
    {
        for (std::size_t i = 0; i < m_out.items.size(); ++i) {
            if (m_out.items[i].voided) {
                continue;
            }
            if (const Corrected* corrected = std::get_if<Corrected>(&m_out.items[i].event)) {
                gatherCorrection(i, *corrected);
            } else if (const Settled* settled = std::get_if<Settled>(&m_out.items[i].event)) {
                gatherSettlement(i, *settled);
            }
        }
    }

    void gatherCorrection(std::size_t i, const Corrected& corrected)
    {
        const std::optional<std::size_t> named = target(i, corrected.target);
        if (!named || m_out.items[*named].event.index() == 0) {
            return;
        }
        if (corrected.on.isValid()) {
            m_corrections.write(correctionKey(corrected.target, {}), i, ScalarValue(qint64(corrected.on.days())));
        }
        for (const Correction& change : corrected.changes) {
            if (placeAt(m_out.items[*named].event, change.path).value) {
                const QByteArray key = correctionKey(corrected.target, change.path);
                m_corrections.write(key, i, change.value);
                m_paths.insert(key, change.path);
            }
        }
        m_targets.insert(corrected.target, *named);
    }

    void gatherSettlement(std::size_t i, const Settled& settled)
    {
        if (!settled.key.isEmpty()) {
            settleCorrection(i, settled); // a value's settlement is a write of that value: foldvalues.cpp
            return;
        }
        for (const QByteArray& id : settled.stands) {
            if (target(i, id)) {
                m_out.settled.write("step/" + id, i, ScalarValue(true));
            }
        }
        for (const QByteArray& id : settled.falls) {
            if (target(i, id)) {
                m_out.settled.write("step/" + id, i, ScalarValue(false));
            }
        }
    }

    void settleCorrection(std::size_t i, const Settled& settled)
    {
        const QByteArray key = correctionKey(settled.key);
        for (const Write& write : m_corrections.writes(key)) {
            const bool chosen = !settled.stands.empty() && m_out.items[write.entry].id == settled.stands.front();
            if (chosen && m_history.causality.sees(i, write.entry)) {
                m_corrections.write(key, i, ScalarValue(write.value)); // a copy: `write` moves
                return;
            }
        }
    }

    void applyCorrections()
    {
        for (const auto& [key, writes] : m_corrections.all()) {
            const Registers::Standing standing = m_corrections.standing(key, m_history.causality);
            const QByteArray targetId = key.mid(2, 32);
            const std::size_t target = m_targets.value(targetId);
            FileItem& item = m_out.items[target];
            if (!item.corrected) {
                item.writtenOn = item.on;
                item.written = item.event;
            }
            item.corrected = true;
            const auto path = m_paths.constFind(key);
            QString label = QStringLiteral("业务日期");
            const TypeInfo* type = typeInfo<Date>();
            if (path == m_paths.constEnd()) {
                item.on = Date::fromDays(std::get<qint64>(standing.shown));
            } else {
                const Place place = placeAt(item.event, *path);
                (void)putScalar(*place.info->type(), place.value, standing.shown);
                label = place.info->labelText();
                type = place.info->type();
            }
            noteConflict(target, standing, QString::fromLatin1(key.left(2) + targetId.toHex() + key.mid(34)),
                QString::fromUtf8(infoOf(item.event).label) + QStringLiteral("：") + label, *type);
        }
        for (FileItem& item : m_out.items) {
            item.step = std::holds_alternative<Voided>(item.event) ? item.step : stepOf(item.event);
        }
    }

    void applySettlements()
    {
        for (const auto& [key, writes] : m_out.settled.all()) {
            const Registers::Standing standing = m_out.settled.standing(key, m_history.causality);
            const QByteArray id = key.mid(5);
            const std::size_t target = m_positions.value(id);
            m_out.items[target].fallen = standing.shown == ScalarValue(false);
            noteConflict(target, standing, QString::fromLatin1("step/" + id.toHex()), QStringLiteral("裁定是否采用"),
                *typeInfo<bool>());
        }
    }

    void noteConflict(std::size_t target, const Registers::Standing& standing, const QString& key, const QString& label,
        const TypeInfo& type)
    {
        if (standing.rivals.empty()) {
            return;
        }
        Conflict conflict{key, label, {}};
        for (const Write& write : standing.rivals) {
            conflict.values.push_back({m_history.entries[write.entry].id, write.value, displayText(type, write.value)});
        }
        m_out.conflicts.push_back({target, std::move(conflict)});
    }

    const CaseHistory& m_history;
    Positions m_positions;
    Registers m_corrections;
    QHash<QByteArray, std::vector<qint64>> m_paths;
    QHash<QByteArray, std::size_t> m_targets;
    Gathered m_out;
};

} // namespace

Gathered gather(const CaseHistory& history)
{
    return Gatherer(history).run();
}

} // namespace xf
