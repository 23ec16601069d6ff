#pragma once

#include "core/base/clock.h"
#include "core/cases/decide.h"
#include "core/store/blobfolder.h"
#include "core/store/calendarchange.h"
#include "core/store/calendars.h"
#include "core/store/caselist.h"
#include "core/store/casequery.h"
#include "core/store/drafts.h"
#include "core/store/earliercases.h"
#include "core/store/entrylog.h"
#include "core/store/identity.h"
#include "core/store/outbox.h"
#include "core/store/paperquery.h"
#include "core/store/printlog.h"
#include "core/store/sealedstreams.h"
#include "core/store/settings.h"
#include "core/store/similarcases.h"
#include "core/store/streamrow.h"
#include "core/store/verify.h"

#include <memory>

// One data file as the program works with it: the only writer.
//
// Every change is a command run by execute(): take the lock, load the stream, fold, decide, append, project, commit —
// one transaction. What changed is answered; nothing is told to anybody else. Reads are queries on the view tables or a
// fold of one stream. Time, chance, folders and the calendar come in as arguments.
namespace xf {

class Handoff;
class Import;

struct WorkspaceOptions
{
    QString path;
    QString recordFolder; // the record outside the file, one for each computer and user
    QString backupFolder; // daily copies; empty: none
    const Clock* clock = nullptr;
    RandomSource* random = nullptr;
    const WorkCalendar* calendar = nullptr; // the program's table; what offices brought in is in the file
    std::vector<YearNotice> besides = {};   // notices that lie beside the data file (core/desk/handovertables.h)
    bool readOnly = false;
    bool trustToday = false; // today was typed by a person: behind the newest entry it needs a business date beside it
    std::function<bool(const QString&)> isNetworkPath = isOnNetwork;
    NamedBesides namedBesides = {}; // tests only: offices that a case names beside those its steps name
};

struct OfficeSetup
{
    QString name;
    QString code;
    QString letter;
    QString clerk;
    OfficeKind kind = OfficeKind::Unit;
};

struct Request
{
    QByteArray stream; // of the case; empty for a command that begins one
    Command command;
    Date on;            // none: today
    QString by;         // none: the clerk of this file
    QString draft = {}; // key of the draft that this was typed in: gone once it is done, in the same transaction
    // Of that draft, what this does not finish: kept in the same transaction, as the draft leftKey(stream).
    QByteArray left = {};
};

// What a command changed; views reload what is named here and nothing else.
struct Changes
{
    QByteArray stream;
    QString number;
    State state = State::Registered;
    std::vector<QByteArray> entries;
};

// A paper that is to leave the office: command, business date (none: the day on the paper, else today) and clerk.
struct IssueOrder
{
    QByteArray stream; // of the case
    IssuePaper paper;
    Date on;
    QString by;
};

// The frozen bytes of the paper that bears this number (empty for a kind without one). Asked once, inside the
// transaction and after everything that can refuse: what it answers is what is kept.
using Compose = std::function<Result<QByteArray>(const Case& folded, const QString& number)>;

// A scan, photo or file that is laid beside a case.
struct AttachOrder
{
    QByteArray stream; // of the case
    QString title;     // 说明
    QString name;      // of the file as it was; a path before it is dropped
    bool original = false;
    Date on;
    QString by;
};

struct TakeInReport
{
    int fresh = 0;
    int known = 0;
    int waiting = 0; // parents are not here yet; kept, and tried again with the next
    std::vector<std::pair<QByteArray, Error>> refused;
    std::vector<QByteArray> streams; // whose fold may have changed
    CalendarChange calendar;
};

inline constexpr ErrorCode clockBehind{"clock.behind"};             // today, day of the newest entry
inline constexpr ErrorCode caseUnknown{"case.unknown"};             // what was typed
inline constexpr ErrorCode caseAmbiguous{"case.ambiguous"};         // what was typed, the ids
inline constexpr ErrorCode caseUnreadable{"case.unreadable"};       // first 8 hex of its id
inline constexpr ErrorCode viewsOutdated{"views.outdated"};         // path
inline constexpr ErrorCode paperNumberTaken{"paper.number-taken"};  // number wanted, the first that is free
inline constexpr ErrorCode paperSkipTooMany{"paper.skip-too-many"}; // number wanted, how many may be jumped over
inline constexpr ErrorCode paperBadNumber{"paper.bad-number"};      // what was typed
inline constexpr ErrorCode paperLastUnknown{"paper.last-unknown"};  // prefix and year as printed
inline constexpr ErrorCode storeCheckFailed{"store.check-failed"};  // a written entry does not read back: nothing kept

class Workspace
{
public:
    // A new data file with its office. Errors of Database::open, of the office's name, code and letter.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> create(
        const WorkspaceOptions& options, const OfficeSetup& setup);
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const WorkspaceOptions& options);

    // What opening found and a person should read: a copied file, a read-only folder, a clock that runs behind, a daily
    // copy that could not be made. Reading works all the same.
    [[nodiscard]] const std::vector<Error>& notices() const { return m_notices; }
    [[nodiscard]] const Identity& identity() const { return m_identity; }
    [[nodiscard]] bool writable() const { return m_database->writable(); }
    // Why nothing can be written; none where it can.
    [[nodiscard]] const std::optional<Error>& readOnlyReason() const { return m_database->readOnlyReason(); }

    // A message that is a case already, and maybe became one just now by another program, changes nothing: no entries.
    [[nodiscard]] Result<Changes> execute(const Request& request);
    // All of them or none, in one transaction.
    [[nodiscard]] Result<std::vector<Changes>> executeAll(const std::vector<Request>& requests);

    // The case as this command would make it; nothing is written and no number is taken. For what must be seen before
    // it is done: a paper on its way to the printer. Refusals: as execute(). Not for a command that begins a case or
    // takes a number (asserted).
    [[nodiscard]] Result<Case> rehearse(const Request& request);

    // A paper leaves the office: its number is taken, its bytes are composed and kept, all in one transaction; whatever
    // fails or crashes before the commit uses no number. Changes::entries names the paper. Printing comes afterwards,
    // as often as it must.
    [[nodiscard]] Result<Changes> issue(const IssueOrder& order, const Compose& compose);
    // The register of papers sent (发文登记簿), numbers that were jumped over among them; the newest first.
    [[nodiscard]] Result<std::vector<PaperListRow>> papers(const PaperQuery& query);
    // What a window shows of it (paperquery.h).
    [[nodiscard]] Result<PaperOrder> paperOrder(const PaperQuery& query);
    [[nodiscard]] Result<std::vector<ListedPaper>> paperRows(const std::vector<qint64>& ids);
    [[nodiscard]] Result<std::vector<int>> paperYears();

    // The content is copied beside the data file and named by its hash, then row and event are written in one
    // transaction. `content` is open for reading and is read from where it stands to its end. A refusal leaves nothing.
    [[nodiscard]] Result<Changes> attach(const AttachOrder& order, QIODevice& content);
    // Where the content of an attachment lies, by Attached::blob. Refusals: blob.not-here, blob.missing.
    [[nodiscard]] Result<QString> blobPath(const QByteArray& blob);

    // Says what a file is that may be a copy: it goes on with numbers above `lastNumber` (a serial or a whole case
    // number; the last one given out), or as a second computer of the office with a letter of its own.
    //
    // A restored file goes on with papers above what this computer remembers. Where it cannot remember (the file came
    // from elsewhere) each series of papers, of that year and before, stands still until a person has read out its last
    // number too: here, or with adoptPapers() when the first paper asks for it. "青石镇信受〔2026〕0号" says: none yet.
    [[nodiscard]] Result<> adoptNumber(const QString& lastNumber, const QStringList& lastPapers = {});
    [[nodiscard]] Result<> adoptPapers(const QStringList& lastPapers);
    [[nodiscard]] Result<> adoptLetter(const QString& letter);
    // Code of the notice that stops the numbers and that nobody has answered yet; empty: they are given out.
    [[nodiscard]] Result<QString> numberingDoubt();
    // False: of this series (prefix with the word of the kind and the letter) the last number must be read out first.
    [[nodiscard]] Result<bool> paperSeriesKnown(const QString& prefix, int year);

    // The office describes itself anew from that day on (none: today), with all its facts: an entry for every office
    // that gets the journal. Says nothing where nothing changed. Refusals: of checkedOffice, a day in the future.
    [[nodiscard]] Result<> describeOffice(const OfficeFacts& facts, Date on = {});

    // Holidays (core/store/calendars.h). The calendar that measures: valid as long as this, and another one once a
    // notice came in.
    [[nodiscard]] const WorkCalendar& calendar();
    [[nodiscard]] Result<std::vector<KnownNotice>> calendarNotices();
    // This office brings in these years' notices, one a year: written, every open case evaluated anew and what moved
    // answered, in one transaction. A year that is in already with the same days is passed over. Refusals:
    // calendar.known (all are), calendar.from-above (an office above this one has said that year otherwise),
    // store.stopped, those of core/time; nothing is changed then.
    [[nodiscard]] Result<CalendarChange> noteCalendar(
        std::vector<YearNotice> notices, const QString& by = {}, const CalendarProgress& goOn = {});

    // What this file keeps for the person at the desk; none of it is in the journal.
    [[nodiscard]] Drafts drafts();
    // Empty where it was never set; the prefix is then the default. The clerk set here is the author of what is written
    // from now on; `clerks` are the names used so far, the newest first.
    [[nodiscard]] Result<QString> setting(Setting which);
    // What this office chose where the regulation leaves it open; what of it the clocks are measured with.
    [[nodiscard]] Policies policies();
    [[nodiscard]] ClockChoices clockChoices();
    [[nodiscard]] Result<> setSetting(Setting which, const QString& value);
    // The same, of a setting that clocks are measured with (measuresClocks): every clock is evaluated anew in the same
    // transaction. store.stopped where `goOn` says so; nothing is changed then.
    [[nodiscard]] Result<CalendarChange> chooseClocks(
        Setting which, const QString& value, const CalendarProgress& goOn = {});
    [[nodiscard]] Result<QStringList> clerks();
    // A try to print the paper that this entry holds; all of them, the first one first.
    [[nodiscard]] Result<> notePrint(const QByteArray& entry, const QString& device, int copies, PrintOutcome outcome);
    [[nodiscard]] Result<std::vector<PrintRecord>> prints(const QByteArray& entry);

    // A case by its number, or by 8 and more hex digits of its id.
    [[nodiscard]] Result<QByteArray> findCase(const QString& typed);
    [[nodiscard]] Result<CaseHistory> history(const QByteArray& stream);
    [[nodiscard]] Result<std::vector<CaseListRow>> list(const CaseQuery& query);
    [[nodiscard]] Result<qint64> caseCount();
    [[nodiscard]] Result<std::vector<EarlierCase>> earlierCases(const PersonHint& hint, int limit);
    // The same by what the matter is about too, with what the law says to each on that day (similarcases.h).
    [[nodiscard]] Result<std::vector<SimilarCase>> similarCases(const SimilarHint& hint, Date today, int limit);
    // What a window shows of a long list, and the board of a day (caselist.h).
    [[nodiscard]] Result<std::vector<qint64>> listIds(const ListQuery& query);
    [[nodiscard]] Result<std::vector<ListedCase>> listRows(const std::vector<qint64>& ids);
    [[nodiscard]] Result<std::vector<ListedCase>> listRow(const QByteArray& stream); // none, or one
    // What is due is what this office owes.
    [[nodiscard]] Result<CaseCounts> countCases(Date day);
    [[nodiscard]] Result<std::vector<OfficeCount>> countOffices();
    // This office's own duties, and those of offices to which it passed a matter on.
    [[nodiscard]] Result<std::vector<OpenDuty>> openDuties(Date day, std::optional<qint64> caseId = std::nullopt);
    [[nodiscard]] Result<std::optional<DutyRow>> openDuty(const OpenDuty& duty);

    // Remakes the projections from the entries; changes nothing else, and nothing visible. A case whose entries cannot
    // be read has no row and a notice; the others are there.
    [[nodiscard]] Result<> rebuild();
    [[nodiscard]] Result<VerifyReport> verify();

    // Partners, what waits for them, packages made and taken in (core/store/handoff.h).
    [[nodiscard]] Handoff handoff();
    // Accusations, as closed boxes (core/store/sealedstreams.h).
    [[nodiscard]] SealedStreams sealed() { return SealedStreams(*this); }

    // Set union with entries from elsewhere: twice, late, in any order, the same result. The same door as a write.
    [[nodiscard]] Result<TakeInReport> takeIn(const std::vector<Entry>& entries);
    // Every entry of this file, streams one after another, parents first.
    [[nodiscard]] Result<std::vector<Entry>> allEntries();

private:
    Workspace(const WorkspaceOptions& options, std::unique_ptr<Database> database);

    struct Sealing // what goes into an envelope beside who, when and after what
    {
        QString kind; // of the stream, for its first entry
        Date on;
        QString author;
        QString tag;
        qint64 version = 0;
        bool critical = false;
        QByteArray payload;
    };

    // workspaceopen.cpp
    void makeDailyCopy();
    Result<> checkClock();
    Result<> writeFirstEntries();
    Result<> refreshViews();
    Result<> projectAll();

    // workspaceidentity.cpp
    Result<> recogniseFile();
    void saveRecord();
    Result<> refreshIdentity();
    Result<> beforeWriting();
    Result<> beginIncarnation(const QString& why);
    Result<bool> toldAsAnother(qint64 partner);
    void afterWriting();
    Result<QString> pendingDoubt();
    Result<> checkNumbering();
    Result<> adopt(const std::function<Result<>()>& answer);
    Result<> adoptInside(const std::function<Result<>()>& answer);

    // workspaceoffice.cpp
    Result<Entry> sealOffice(const Stream& stream, const OfficeFacts& facts, Date on);
    Result<> appendOffice(const OfficeFacts& facts, Date on);
    Result<> projectRegistry(const QByteArray& stream, const std::vector<QByteArray>& entries);

    // workspacecalendar.cpp
    Calendars calendars();
    Result<bool> isCalendarCurrent();
    Result<> reloadCalendar();
    Result<> saveCalendarState();
    Result<CalendarChange> refreshCalendar(const CalendarProgress& goOn);
    Result<CalendarChange> measure(const std::vector<MeasuredCase>& cases, const CalendarProgress& goOn);
    Result<> keepClocks(const EvaluatedCase& one, CalendarChange& change);
    Result<CalendarChange> measureAnew(const WorkCalendar& before, const CalendarProgress& goOn);
    Result<> catchUpCalendar();
    Result<CalendarChange> weighNotices(std::vector<YearNotice>& notices);
    Result<> sayOfCalendar(const QString& tag, qint64 version, const QByteArray& payload, const QString& by);
    Result<> sayWhatMeasures(const std::vector<Planned>& planned, const QString& by);

    // workspace.cpp
    struct Loaded
    {
        Stream stream;
        std::optional<Case> folded;
    };
    Result<std::vector<Changes>> run(const std::vector<Request>& requests, const Compose& compose);
    Result<Changes> executeInside(const Request& request, const Compose& compose);
    Result<> finishDraft(const Request& request, const QByteArray& stream);
    [[nodiscard]] std::optional<Error> clockRefusal(const Request& request) const;
    Result<Loaded> loadFor(const Request& request);
    Result<Stream> append(Stream stream, const std::vector<Planned>& planned, const QString& author);
    static Sealing sealingOf(const Planned& planned, const QString& author);
    Result<Entry> seal(const Stream& stream, const Sealing& sealing);
    Result<QString> nextNumber(Date on);
    Result<> raiseNumber(const QString& book, qint64 last);
    Circumstances circumstances(const Request& request);
    std::optional<UnitFacts> unitCalled(const QString& codeOrName);
    Result<> project(const QByteArray& stream);
    Result<> projectIfReadable(const QByteArray& stream);
    void noteUnreadable(const QByteArray& stream);
    Result<std::optional<Changes>> takenOver(const ImportMessage& message);
    Result<Case> projectStream(const Stream& stream);
    Result<> writeProjection(const Stream& stream, const Case* folded);

    // workspacepapers.cpp
    Result<PaperNumber> takePaperNumber(const QString& prefix, Date date, std::optional<qint64> wanted);
    Result<qint64> lastOfBook(const QString& book);
    Result<bool> lastPaperKnown(const QString& book, int year);
    Result<> doubtPapers();
    Result<> forgetPaperDoubt();
    Result<> notePapers(const QStringList& lastPapers);

    // workspaceblobs.cpp
    Result<> noteBlob(const AttachFile& file);
    void dropUnused(const QByteArray& blob);

    // sealedstreams.cpp
    Result<QByteArray> appendSealed(const QByteArray& streamId, const ClosePayload& close);

    // takein.cpp
    using ChangedStreams = std::vector<std::pair<QByteArray, std::vector<FreshEntry>>>;
    Result<TakeInReport> takeInInside(const std::vector<Entry>& entries);
    // Answers what another calendar, if one came, did to the cases.
    Result<CalendarChange> refreshStreams(const ChangedStreams& changed, const std::function<bool()>& goOn);
    Result<> spreadOwn(const QByteArray& stream, const std::vector<QByteArray>& entries);

    friend class Handoff;
    friend class Import;
    friend class SealedStreams;

    WorkspaceOptions m_options;
    std::unique_ptr<Database> m_database;
    EntryLog m_log;
    BlobFolder m_blobs;
    Identity m_identity;
    WorkCalendar m_calendar; // as last looked up; reloadCalendar() keeps it true
    std::vector<Error> m_notices;
    std::optional<OutsideRecord> m_record;
    Date m_newestDay; // the day our own newest entry was recorded
    std::optional<Error> m_clockFault;
    QByteArray m_incarnationInFile; // as last seen there; m_identity's may belong to a transaction that is rolled back
    bool m_newIncarnation = false;  // before the next write
    QString m_doubt;                // why: code of the notice
    qint64 m_seq = 0;               // of the incarnation; read under the write lock
};

} // namespace xf
