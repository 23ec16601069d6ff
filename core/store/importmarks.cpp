#include "core/store/importwork.h"

// What a package says of the partner and of us: which file it comes from, what it holds, whether one of us is a copy.
namespace xf {

Error Import::Work::notice(const ErrorCode& code, const QStringList& more) const
{
    return {code, QStringList{nameOf(m_partner.partner)} + more};
}

Result<> Import::Work::judge(ImportReport& report)
{
    if (m_standing.again) {
        return {};
    }
    const Result<> incarnation = judgeIncarnation(report);
    const Result<> number = incarnation ? judgeNumber(report) : incarnation;
    if (!number || !m_arrival.wantsInventory) {
        return number;
    }
    return m_database.run("UPDATE local_partner SET owes_inventory = 1 WHERE id = ?", {m_partner.id});
}

// A partner that goes on as another file (put back from a backup, or a copy of it) may lack what it once had: then only
// its inventory says what it holds. An old package that comes late from the file it was before says nothing at all.
Result<> Import::Work::judgeIncarnation(ImportReport& report)
{
    const auto last =
        m_database.readOne("SELECT last_number FROM local_incarnation WHERE partner = ? AND incarnation = ?",
            {m_partner.id, m_arrival.incarnation}, [](const Row& row) { return row.integer(0); });
    const Result<> noted = m_database.run(
        "INSERT INTO local_incarnation (partner, incarnation, last_number) VALUES (?, ?, ?)"
        " ON CONFLICT (partner, incarnation) DO UPDATE SET last_number = max(last_number, excluded.last_number)",
        {m_partner.id, m_arrival.incarnation, m_arrival.number});
    if (!last || !noted) {
        return last ? noted : Result<>(last.error());
    }
    const QByteArray& now = m_partner.partner.incarnation;
    const bool newest = !last->has_value() || m_arrival.number > **last;
    if (now.isEmpty() || now == m_arrival.incarnation) {
        m_standing.current = true;
        m_standing.newest = newest;
        return m_database.run(
            "UPDATE local_partner SET incarnation = ? WHERE id = ?", {m_arrival.incarnation, m_partner.id});
    }
    if (!newest) {
        return {}; // of a file that was given up, come late
    }
    m_standing.switched = true;
    m_standing.current = m_arrival.carriesInventory;
    report.notices.push_back(notice(last->has_value() ? noticeTwoLiving : noticeNewIncarnation));
    for (const Result<>& done :
        {m_database.run("UPDATE local_partner SET incarnation = ? WHERE id = ?", {m_arrival.incarnation, m_partner.id}),
            m_database.run("UPDATE local_waiting SET credited = 0 WHERE partner = ? AND credited <> 0", {m_partner.id}),
            askForInventory(last->has_value())}) {
        if (!done) {
            return done;
        }
    }
    return {};
}

Result<> Import::Work::askForInventory(bool alsoOurs)
{
    return m_database.run("UPDATE local_partner SET wants_inventory = 1, owes_inventory = max(owes_inventory, ?)"
                          " WHERE id = ?",
        {alsoOurs, m_partner.id});
}

// Numbers are for people; one of them under two hashes means that two files number side by side.
Result<> Import::Work::judgeNumber(ImportReport& report)
{
    const auto twin = m_database.readOne(
        "SELECT 1 FROM local_taken WHERE partner = ? AND incarnation = ? AND number = ? AND hash <> ?",
        {m_partner.id, m_arrival.incarnation, m_arrival.number, m_arrival.hash}, [](const Row&) { return true; });
    if (!twin) {
        return twin.error();
    }
    if (twin->has_value()) {
        m_standing.current = m_standing.newest = false;
        report.notices.push_back(notice(noticeSameNumber, {QString::number(m_arrival.number)}));
        return askForInventory(true);
    }
    if (m_standing.newest && m_arrival.number > m_partner.partner.lastTaken + 1) {
        report.notices.push_back(notice(noticeGap, {QString::number(m_arrival.number - 1)}));
    }
    return {};
}

Result<> Import::Work::readReceipt(ImportReport& report)
{
    if (m_standing.again) {
        return {};
    }
    Result<> done = findStrangers(report);
    if (done && m_standing.current) {
        done = acknowledge(report);
    }
    if (done && m_standing.current && m_standing.newest) {
        done = findShrunken(report);
    }
    return done ? readRefused(report) : done;
}

// Their entries leave the outbox, and so do the contents. An inventory that arrived is owed no more.
Result<> Import::Work::acknowledge(ImportReport& report)
{
    const auto fresh = m_database.readAll(
        "SELECT s.id, s.inventory FROM stage.ack a JOIN local_sent s ON s.hash = a.hash AND s.partner = ?"
        " WHERE s.acked_at IS NULL AND s.stranger = 0",
        {m_partner.id}, [](const Row& row) { return std::pair(row.integer(0), row.flag(1)); });
    if (!fresh) {
        return fresh.error();
    }
    for (const auto& [sent, inventory] : *fresh) {
        for (const Result<>& done : {m_database.run("UPDATE local_sent SET acked_at = ? WHERE id = ?",
                                         {m_workspace.m_options.clock->now().utcSeconds, sent}),
                 m_database.run("DELETE FROM local_outbox WHERE partner = ? AND position IN"
                                " (SELECT position FROM local_sent_entry WHERE sent = ?)",
                     {m_partner.id, sent}),
                 m_database.run("DELETE FROM local_outbox_blob WHERE partner = ? AND blob IN"
                                " (SELECT blob FROM local_sent_blob WHERE sent = ?)",
                     {m_partner.id, sent}),
                 inventory && !m_arrival.wantsInventory
                     ? m_database.run("UPDATE local_partner SET owes_inventory = 0 WHERE id = ?", {m_partner.id})
                     : Result<>()}) {
            if (!done) {
                return done;
            }
        }
        ++report.acknowledged;
    }
    return {};
}

// A package of ours that this file never made: a copy of it did, or it did and was put back from a backup. Noted, so
// that it is told once; and not told at all where this file goes on as another already and the partner has yet to hear
// of it: then it is the lost future of the file it was.
Result<> Import::Work::findStrangers(ImportReport& report)
{
    const Result<qint64> strangers =
        m_database.change("INSERT INTO local_sent (partner, hash, number, made_at, inventory, stranger)"
                          " SELECT ?, a.hash, 0, ?, 0, 1 FROM stage.ack a WHERE NOT EXISTS"
                          " (SELECT 1 FROM local_sent s WHERE s.partner = ? AND s.hash = a.hash)",
            {m_partner.id, m_workspace.m_options.clock->now().utcSeconds, m_partner.id});
    if (!strangers) {
        return strangers.error();
    }
    const Result<bool> told = *strangers > 0 ? m_workspace.toldAsAnother(m_partner.id) : Result<bool>(true);
    if (!told) {
        return told.error();
    }
    return *told ? Result<>() : becomeAnother(noticeCopyByReceipt, report);
}

// What it had receipted and now does not: it was put back from a backup. What those packages held waits again.
Result<> Import::Work::findShrunken(ImportReport& report)
{
    const auto lost = m_database.readAll(
        "SELECT id FROM local_sent s WHERE partner = ? AND acked_at IS NOT NULL AND stranger = 0 AND NOT EXISTS"
        " (SELECT 1 FROM stage.ack a WHERE a.hash = s.hash)",
        {m_partner.id}, [](const Row& row) { return row.integer(0); });
    if (!lost || lost->empty()) {
        return lost ? Result<>() : Result<>(lost.error());
    }
    for (const qint64 sent : *lost) {
        for (const Result<>& done : {m_database.run("UPDATE local_sent SET acked_at = NULL WHERE id = ?", {sent}),
                 m_database.run("INSERT INTO local_outbox (partner, position, own) SELECT ?, e.position, e.own"
                                " FROM local_sent_entry e JOIN entry_log l ON l.position = e.position"
                                " JOIN local_shared h ON h.stream = l.stream AND h.partner = ? WHERE e.sent = ?"
                                " ON CONFLICT DO NOTHING",
                     {m_partner.id, m_partner.id, sent}),
                 m_database.run("INSERT INTO local_outbox_blob (partner, blob) SELECT ?, blob FROM local_sent_blob"
                                " WHERE sent = ? ON CONFLICT DO NOTHING",
                     {m_partner.id, sent})}) {
            if (!done) {
                return done;
            }
        }
    }
    report.notices.push_back(notice(noticeShrunkenReceipt));
    return askForInventory(true);
}

// Entries of ours they did not take, and contents they lack.
Result<> Import::Work::readRefused(ImportReport& report)
{
    const qint64 now = m_workspace.m_options.clock->now().utcSeconds;
    Outbox outbox(m_database, m_workspace.m_identity.office);
    Result<> fault;
    const Result<> refused = m_database.read("SELECT entry, reason FROM stage.refused", {}, [&](const Row& row) {
        const RefusedEntry entry{row.bytes(0), row.text(1), now};
        const Result<bool> ours = m_workspace.m_log.has(entry.entry);
        if (!ours || !*ours) {
            fault = ours ? Result<>() : Result<>(ours.error());
            return fault.has_value();
        }
        report.refusedByThem.push_back(entry);
        fault = noteRefused(m_database, m_partner.id, true, entry);
        fault = fault ? m_database.run("DELETE FROM local_outbox WHERE partner = ? AND position ="
                                       " (SELECT position FROM entry_log WHERE id = ?)",
                            {m_partner.id, entry.entry})
                      : fault;
        return fault.has_value();
    });
    if (!refused || !fault) {
        return refused ? fault : refused;
    }
    const Result<> lacking = m_database.read("SELECT blob FROM stage.lacking", {}, [&](const Row& row) {
        fault = outbox.askedForBlob(m_partner.id, row.bytes(0));
        return fault.has_value();
    });
    return lacking ? fault : lacking;
}

// A whole inventory replaces what we believed; lines by themselves say it of their streams.
Result<> Import::Work::readInventory()
{
    if (m_standing.again || !m_standing.current) {
        return {};
    }
    Outbox outbox(m_database, m_workspace.m_identity.office);
    Result<> fault;
    const Result<> lines = m_database.read(
        "SELECT h.stream, h.heads FROM stage.heads h JOIN local_shared s ON s.stream = h.stream WHERE s.partner = ?",
        {m_partner.id}, [&](const Row& row) {
            fault = goOn() ? outbox.believe(m_partner.id, row.bytes(0), splitIds(row.bytes(1)))
                           : Result<>(Error(handoffStopped));
            return fault.has_value();
        });
    if (!lines || !fault || !m_arrival.carriesInventory) {
        return lines ? fault : lines;
    }
    const auto unlisted = m_database.readAll("SELECT stream FROM local_shared s WHERE partner = ? AND NOT EXISTS"
                                             " (SELECT 1 FROM stage.heads h WHERE h.stream = s.stream)",
        {m_partner.id}, [](const Row& row) { return row.bytes(0); });
    if (!unlisted) {
        return unlisted.error();
    }
    for (const QByteArray& stream : *unlisted) {
        if (!goOn()) {
            return Error(handoffStopped);
        }
        if (const Result<> believed = outbox.believe(m_partner.id, stream, {}); !believed) {
            return believed;
        }
    }
    // Of what waits nobody knows any more whether it holds it.
    const Result<> uncredited =
        m_database.run("UPDATE local_waiting SET credited = 0 WHERE partner = ? AND credited <> 0", {m_partner.id});
    return uncredited ? m_database.run("UPDATE local_partner SET wants_inventory = 0 WHERE id = ?", {m_partner.id})
                      : uncredited;
}

// A package with nothing but a receipt needs none.
Result<> Import::Work::markTaken()
{
    const bool owed =
        m_entries > 0 || m_aside > 0 || !m_parts.empty() || !m_hereAlready.empty() || m_arrival.carriesInventory;
    if (m_standing.again) { // the receipt has not arrived
        return m_database.run(
            "UPDATE local_partner SET owes_receipt = max(owes_receipt, ?) WHERE id = ?", {owed, m_partner.id});
    }
    const Result<> taken =
        m_database.run("INSERT INTO local_taken (partner, hash, number, taken_at, incarnation) VALUES (?, ?, ?, ?, ?)",
            {m_partner.id, m_arrival.hash, m_arrival.number, m_workspace.m_options.clock->now().utcSeconds,
                m_arrival.incarnation});
    return taken ? m_database.run("UPDATE local_partner SET last_taken = max(last_taken, ?),"
                                  " owes_receipt = max(owes_receipt, ?) WHERE id = ?",
                       {m_arrival.number, owed, m_partner.id})
                 : taken;
}

Result<> Import::Work::becomeAnother(const ErrorCode& why, ImportReport& report)
{
    report.notices.push_back(notice(why));
    if (m_becameAnother) {
        return {};
    }
    m_becameAnother = true;
    return m_workspace.beginIncarnation(QString::fromLatin1(why.id));
}

} // namespace xf
