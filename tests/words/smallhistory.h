#pragma once

#include "core/cases/case.h"

// A case's entries written down by hand for the tests of core/words: no command, no journal. Each entry has seen all
// before it unless `beside` says otherwise.
namespace xf {

class SmallHistory
{
public:
    // The entry's id; its first byte is its place, from 1.
    QByteArray add(const char* on, Event event) { return append(on, std::move(event), m_parents.size()); }

    // Written side by side with the entries from `first` on: its author had seen only those before.
    QByteArray addBeside(std::size_t first, const char* on, Event event) { return append(on, std::move(event), first); }

    [[nodiscard]] Recorded& last() { return m_history.entries.back(); }
    [[nodiscard]] const CaseHistory& history()
    {
        m_history.causality = Causality(m_parents);
        return m_history;
    }
    [[nodiscard]] Case folded() { return fold(history()).value(); }

    static QByteArray idOf(std::size_t place) { return QByteArray(32, char(place + 1)); }

private:
    QByteArray append(const char* on, Event event, std::size_t seenUpTo)
    {
        Recorded entry;
        entry.id = idOf(m_parents.size());
        entry.office = QByteArray(16, 'o');
        entry.author = QStringLiteral("李某");
        entry.on = Date::parse(QString::fromLatin1(on));
        entry.recordedOffset = 480;
        entry.recordedAt = qint64(entry.on.days()) * 86400 + 2 * 3600; // ten in the morning
        entry.tag = event.index() == 0 ? QStringLiteral("case.unknown") : QString::fromLatin1(infoOf(event).tag);
        entry.event = std::move(event);
        m_history.entries.push_back(std::move(entry));
        std::vector<std::size_t> parents;
        for (std::size_t i = 0; i < seenUpTo; ++i) {
            parents.push_back(i);
        }
        m_parents.push_back(std::move(parents));
        return m_history.entries.back().id;
    }

    CaseHistory m_history;
    std::vector<std::vector<std::size_t>> m_parents;
};

inline Registered twoPeople()
{
    Registered registered;
    registered.number = QStringLiteral("511502101-2026-A-17");
    registered.matter.channel = Channel::Visit;
    registered.matter.received = Date::fromYmd(2026, 3, 9);
    registered.matter.headCount = 2;
    registered.matter.subject = QStringLiteral("村道排水沟淹了承包地");
    Petitioner first;
    first.name = QStringLiteral("张三");
    first.phone = QStringLiteral("13900000000");
    Petitioner second;
    second.name = QStringLiteral("李四");
    registered.petitioners = {first, second};
    registered.demands = {{QStringLiteral("修好排水沟"), Way::NotGiven}, {QStringLiteral("赔偿损失"), Way::NotGiven}};
    return registered;
}

inline Notice byHand(int month, int day, bool onSpot = false)
{
    Notice notice;
    notice.method = Method::Hand;
    notice.received = Date::fromYmd(2026, month, day);
    notice.onSpot = onSpot;
    return notice;
}

inline Notice byPost(int month, int day)
{
    Notice notice;
    notice.method = Method::Post;
    notice.posted = Date::fromYmd(2026, month, day);
    return notice;
}

// What no sentence may hold: an English word, or a place nothing was put into.
[[nodiscard]] QString foreignWords(const QString& sentence);

} // namespace xf
