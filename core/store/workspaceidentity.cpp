#include "core/registry/casenumber.h"
#include "core/store/handoffrows.h"
#include "core/store/workspace.h"

#include <QFileInfo>

// Who writes: recognising the file when it opens, and what a person says of one that may be a copy.
namespace xf {

namespace {

constexpr char adoptPending[] = "adopt_pending";  // setting: why no number is given out
constexpr char sentBefore[] = "incarnation_sent"; // setting: the last local_sent.id when this incarnation began

} // namespace

Result<> Workspace::recogniseFile()
{
    m_record = loadOutsideRecord(m_options.recordFolder, m_identity.node);
    FileIdentity file;
    file.node = m_identity.node;
    file.incarnation = m_identity.incarnation;
    const Result<qint64> lastSeq = m_log.lastSeq(m_identity.incarnation);
    if (!lastSeq) {
        return lastSeq.error();
    }
    file.lastSeq = *lastSeq;
    file.canonicalPath = QFileInfo(m_options.path).canonicalFilePath();
    const auto elsewhere = [&](const QString& path) {
        return isAnotherFileOfNode(path, file.canonicalPath, m_identity.node);
    };
    const Recognition recognition = recognise(file, m_record, elsewhere);
    if (const std::optional<Error> notice = noticeOf(recognition, file.canonicalPath, m_record)) {
        m_newIncarnation = true;
        m_doubt = notice->code;
        m_notices.push_back(*notice);
    }
    return {};
}

// What a computer remembers of a file is written after the commit: before it, a crash would look like a restored copy.
void Workspace::saveRecord()
{
    if (!m_record) {
        m_record = OutsideRecord{};
    }
    m_record->node = m_identity.node;
    if (m_doubt.isEmpty() || m_record->path.isEmpty()) {
        m_record->path = QFileInfo(m_options.path).canonicalFilePath(); // a doubtful copy does not take the place over
    }
    m_record->noteSeq(m_identity.incarnation, m_seq);
    const auto noteNumbers = m_database->read("SELECT series, last FROM local_number", {},
        [&](const Row& row) { m_record->noteNumber(row.text(0), row.integer(1)); });
    const Result<> saved = saveOutsideRecord(m_options.recordFolder, *m_record);
    if (!saved || !noteNumbers) {
        m_notices.push_back(saved ? noteNumbers.error() : saved.error());
    }
}

// Another program at the same file may have answered what the file is, or found that it is a copy: who writes is read
// again under the lock.
Result<> Workspace::refreshIdentity()
{
    Result<Identity> stored = loadIdentity(*m_database);
    if (!stored) {
        return stored.error();
    }
    m_identity = std::move(*stored); // what a transaction that was rolled back put in is gone as well
    if (m_identity.incarnation == m_incarnationInFile) {
        return {};
    }
    m_incarnationInFile = m_identity.incarnation;
    m_record = loadOutsideRecord(m_options.recordFolder, m_identity.node);
    if (m_newIncarnation) { // the other program has begun one
        m_newIncarnation = false;
        m_doubt.clear();
    }
    return {};
}

// Under the write lock: the incarnation this file writes as, and its last running number.
Result<> Workspace::beforeWriting()
{
    if (const Result<> same = refreshIdentity(); !same) {
        return same;
    }
    if (m_newIncarnation) {
        if (const Result<> begun = beginIncarnation(m_doubt); !begun) {
            return begun;
        }
    }
    const Result<qint64> last = m_log.lastSeq(m_identity.incarnation);
    if (!last) {
        return last.error();
    }
    m_seq = *last;
    return reloadCalendar();
}

// From here on this file writes as another: what partners believe of it, and it of them, is told anew both ways.
Result<> Workspace::beginIncarnation(const QString& why)
{
    m_identity.incarnation = m_options.random->bytes(uuidBytes);
    m_seq = 0;
    for (const Result<>& done :
        {saveIdentity(*m_database, m_identity), m_database->setSetting(QString::fromLatin1(adoptPending), why),
            m_database->run("UPDATE local_partner SET owes_inventory = 1, wants_inventory = 1")}) {
        if (!done) {
            return done;
        }
    }
    return {};
}

// This file knows that it goes on as another, and no package that says so has reached this partner.
Result<bool> Workspace::toldAsAnother(qint64 partner)
{
    const auto before = m_database->setting(QString::fromLatin1(sentBefore));
    if (!before || !before->has_value()) {
        return before ? Result<bool>(false) : Result<bool>(before.error());
    }
    const auto reached = m_database->readOne("SELECT 1 FROM local_sent WHERE partner = ? AND id > ? AND stranger = 0"
                                             " AND acked_at IS NOT NULL LIMIT 1",
        {partner, (*before)->toLongLong()}, [](const Row&) { return true; });
    return reached ? Result<bool>(!reached->has_value()) : Result<bool>(reached.error());
}

void Workspace::afterWriting()
{
    m_newIncarnation = false;
    m_incarnationInFile = m_identity.incarnation;
    saveRecord();
}

// Code of the notice that a person has not answered yet; empty: none.
Result<QString> Workspace::pendingDoubt()
{
    const auto pending = m_database->setting(QString::fromLatin1(adoptPending));
    if (!pending) {
        return pending.error();
    }
    return pending->value_or(QVariant()).toString();
}

Result<QString> Workspace::numberingDoubt()
{
    return m_newIncarnation ? Result<QString>(m_doubt) : pendingDoubt();
}

Result<> Workspace::checkNumbering()
{
    const Result<QString> pending = pendingDoubt();
    if (!pending) {
        return pending.error();
    }
    return pending->isEmpty() ? Result<>() : Result<>(Error(numberingStopped, {m_options.path}));
}

Result<> Workspace::adoptNumber(const QString& lastNumber, const QStringList& lastPapers)
{
    CaseNumber number{QString(), m_options.clock->today().year(), m_identity.letter, 0};
    bool plain = false;
    number.serial = lastNumber.trimmed().toLongLong(&plain);
    if (!plain || number.serial < 0) {
        const std::optional<CaseNumber> whole = CaseNumber::parse(lastNumber);
        if (!whole || whole->letter != m_identity.letter) {
            return Error(adoptBadNumber, {lastNumber});
        }
        number = *whole;
    }
    return adopt([&]() -> Result<> {
        for (const Result<>& done :
            {raiseNumber(number.book(), number.serial), doubtPapers(), notePapers(lastPapers)}) {
            if (!done) {
                return done;
            }
        }
        return {};
    });
}

Result<> Workspace::adoptLetter(const QString& typed)
{
    const Result<QString> letter = checkedLetter(typed);
    if (!letter) {
        return letter.error();
    }
    if (*letter == m_identity.letter) {
        return Error(adoptSameLetter, {*letter});
    }
    return adopt([&]() -> Result<> {
        // A data file of its own: another node, which has written nothing yet.
        m_identity.node = m_options.random->bytes(uuidBytes);
        m_identity.incarnation = m_options.random->bytes(uuidBytes);
        m_identity.letter = *letter;
        m_record.reset();
        m_seq = 0;
        for (const Result<>& done :
            {forgetPaperDoubt(), forgetPartners(*m_database), saveIdentity(*m_database, m_identity)}) {
            if (!done) {
                return done;
            }
        }
        return {};
    });
}

Result<> Workspace::adopt(const std::function<Result<>()>& answer)
{
    const Identity identity = m_identity;
    const std::optional<OutsideRecord> record = m_record;
    const Result<> done = adoptInside(answer);
    if (!done) { // rolled back in the file, so here as well
        m_identity = identity;
        m_record = record;
        return done;
    }
    m_doubt.clear();
    afterWriting();
    return {};
}

Result<> Workspace::adoptInside(const std::function<Result<>()>& answer)
{
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction) {
        return transaction.error();
    }
    if (const Result<> ready = beforeWriting(); !ready) {
        return ready;
    }
    const Result<> numbering = checkNumbering(); // a doubt that is new has just been written down
    if (numbering) {
        return Error(adoptNotNeeded);
    }
    if (!numbering.error().is(numberingStopped)) {
        return numbering;
    }
    if (const Result<> done = answer(); !done) {
        return done;
    }
    const Result<> cleared = m_database->setSetting(QString::fromLatin1(adoptPending), QString());
    if (!cleared) {
        return cleared;
    }
    return transaction->commit();
}

} // namespace xf
