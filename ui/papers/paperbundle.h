#pragma once

#include "core/desk/paper.h"
#include "core/desk/savepaper.h"
#include "ui/shell/session.h"

// The papers of one case that are looked at and printed together: a notice and its 送达回证. Knows no widget.
//
// Issuing and printing are apart: a paper is issued once, with its number; printing it may fail or be cancelled and is
// tried again with the same number, never a new one. Each try is noted.
namespace xf::ui {

struct BundledPaper
{
    PaperRequest request;
    Paper paper;                // the draft, or what was issued
    std::optional<Error> fault; // there is nothing to put on it, and why
    Layout pages{{}, {}, 1};
    OnPaper onPaper = OnPaper::Not;
    int group = 0;      // a paper and the receipts that go with it have the same
    bool fixed = false; // to whom it goes is settled: others have theirs, or it goes with another paper
    QString forWhom;    // one of several people: his name; else empty

    [[nodiscard]] bool printed() const { return onPaper != OnPaper::Not; } // or saved: some try went well
    [[nodiscard]] bool ready() const { return !fault && (!paper.draft || paper.problems.empty()); }
};

class PaperBundle
{
public:
    explicit PaperBundle(Session& session)
        : m_session(session)
    {}

    // Words of PaperKind, in the order of printing; a 送达回证 goes with the paper before it, one for each person that
    // paper goes to. Where some have their paper already, there is one for each who has none; where all have theirs,
    // those that were issued.
    void open(const QByteArray& stream, const QStringList& kinds);
    // The same of a step that is not taken yet: drafts, as it would make them. It is taken by issueAll(), with the
    // papers, and not before. Refused: the step could not be taken.
    [[nodiscard]] Result<> openPlanned(const Request& step, const QStringList& kinds);
    [[nodiscard]] Step planned() const { return m_planned ? m_plannedStep : Step::None; }
    // Whether that step has not been taken meanwhile by other means: it would be taken twice.
    [[nodiscard]] bool planHolds() const;
    void dropPlan(); // and the drafts with it
    [[nodiscard]] Step dropped() const
    {
        return m_planned ? Step::None : m_plannedStep;
    } // empty again once opened anew
    void openIssued(const QByteArray& stream, const QByteArray& entry);
    // The 送达回证 of an issued paper, for those who have none yet; else those that were issued.
    void openReceipts(const QByteArray& stream, const QByteArray& entry);
    void reload(); // drafts are made again from the case as it is now

    [[nodiscard]] const QByteArray& stream() const { return m_stream; }
    [[nodiscard]] const std::vector<BundledPaper>& papers() const { return m_papers; }
    [[nodiscard]] int pageCount() const; // of all of them, each once
    // What a person fills in beside the preview; the draft is made again.
    void change(std::size_t paper, const PaperRequest& request);

    // Whether everything that is not issued could be; a receipt counts on the paper it goes with.
    [[nodiscard]] bool canIssue() const;
    // Takes the step that is planned, then issues what is not issued, in order; stops at the first refusal. What was
    // done before it stays done.
    [[nodiscard]] Result<> issueAll();
    // Only of issued papers.
    [[nodiscard]] std::vector<PrintJob> jobs() const;
    void notePrinted(const std::vector<PrintResult>& results);
    [[nodiscard]] Result<> saveFiles(const QString& folder, QStringList& written);
    // Letters that no installed font has, a line for each.
    [[nodiscard]] QStringList missingLetters() const;

private:
    [[nodiscard]] PaperWorld world() const;
    void begin(const QByteArray& stream);
    [[nodiscard]] Result<Case> folded() const; // as it is, or as the planned step would make it
    [[nodiscard]] Result<> takeStep();
    void openKinds(const QStringList& kinds);
    void addPaper(PaperKind kind, const Case& folded, bool withReceipts);
    void add(BundledPaper one);
    void addIssued(const QByteArray& entry);
    void addReceipts(std::size_t paper);
    void renewReceipts(std::size_t paper); // it goes to other people now
    // The paper a receipt goes with, when it is one of these.
    [[nodiscard]] const BundledPaper* mainOf(const BundledPaper& receipt) const;
    void bindReceipt(BundledPaper& receipt) const; // to what it goes with, which may be issued by now
    void prepare(BundledPaper& one);
    void settlePages(BundledPaper& one);
    void nameRecipient(BundledPaper& one);

    Session& m_session;
    QByteArray m_stream;
    std::optional<Request> m_planned;
    Step m_plannedStep = Step::None;
    std::ptrdiff_t m_timesTaken = 0; // of that step, when it was planned
    std::vector<BundledPaper> m_papers;
    int m_groups = 0;
};

} // namespace xf::ui
