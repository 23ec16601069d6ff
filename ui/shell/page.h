#pragma once

#include "core/store/workspace.h"
#include "core/time/deadline.h"

#include <QJsonObject>
#include <QWidget>

// One page of the main window. A page reads and writes through the Session it was given and tells the window, by
// signals, what changed; the window hands that to the pages that show it. Nothing else connects pages.
namespace xf::ui {

enum class Tone { Info, Done, Problem };

struct KeyHint
{
    QString keys; // "Ctrl+S"
    QString what; // "保存"
};

class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    // What it shows may differ: `changes` names the one case that changed; null: anything may have (another day,
    // another clerk, an import). A page that is not shown may wait until it is.
    virtual void refresh(const Changes* changes) = 0;
    // It is now shown: the focus goes where typing begins.
    virtual void activate();
    // The clerk asked for this page by its key or its name, not to come back to it: what is done and finished makes
    // room for the next. Comes before activate().
    virtual void begin();
    // It will be hidden or the window closes: what was typed is put into drafts. Never asks.
    virtual void settle();
    // Esc: what is open inside (a form, a filter) is left; false when nothing was, and the window goes back instead.
    virtual bool leaveInner();
    // Files dropped on the window while this page shows; false when it takes none.
    virtual bool takeFiles(const QStringList& paths);

    // Keys of its own, for the page that lists them (F1).
    [[nodiscard]] virtual std::vector<KeyHint> keyHints() const;

    // What the window asks its pages for, one after another, when one emits a signal below. Only the page that shows
    // one case ("case") or the papers ("preview") answers; true: it has it, and the window brings it to the front.
    virtual bool openCase(const QByteArray& stream);
    virtual bool openStep(const QByteArray& stream, const QString& step);
    virtual bool openPapers(const QByteArray& stream, const QStringList& kinds);
    // Papers of a step that is taken together with printing them; false also where it cannot be taken, and said.
    virtual bool openPlanned(const Request& step, const QStringList& kinds);
    virtual bool openIssued(const QByteArray& stream, const QByteArray& entry);
    // What openPapers or openPlanned opened is printed at once, where nothing is missing and nothing is left to be
    // filled in.
    virtual void printOpened();
    // What openPlanned opened of this case is not to be taken any more.
    virtual void forgetPlan(const QByteArray& stream);
    virtual bool openReceipts(const QByteArray& stream, const QByteArray& entry);
    // The page that calculates periods; `about` says where the question is from.
    virtual bool openDeadline(const DeadlineQuestion& question, const QString& about);
    // The list of cases, filtered: "overdue", "today", "next-days", "conflict", "open", "all" or a state's word; the
    // register of papers: "unprinted"; where holidays are brought in: "holiday-notices".
    virtual bool openList(const QString& filter);
    // What was typed of an accusation, by the keys of AccusationRegistered; the room for them ("sealed") answers.
    virtual bool takeAccusation(const QJsonObject& typed);
    // Packages and files of an enrolment that were dropped anywhere on the window; the hand-over ("exchange") answers.
    virtual bool openHandedOver(const QStringList& paths);

Q_SIGNALS:
    void changed(const xf::Changes& changes); // after a write
    void allChanged();                        // anything may have: settings, an import
    void caseWanted(const QByteArray& stream);
    void stepWanted(const QByteArray& stream, const QString& step); // the case's page with the form of `do STEP` open
    // The preview, with the papers of these kinds (words of PaperKind) one after another, ready to print with one key.
    void papersWanted(const QByteArray& stream, const QStringList& kinds);
    // The same, and printed at once where nothing is missing.
    void printWanted(const QByteArray& stream, const QStringList& kinds);
    // The same of a step that waits for it: it is taken once the printer is confirmed, and not where it is not.
    void stepPrintWanted(const xf::Request& step, const QStringList& kinds);
    void planOver(const QByteArray& stream); // what was last asked for so holds no more: it was typed over, or left
    // A paper that was issued, by its entry, as it was issued.
    void issuedWanted(const QByteArray& stream, const QByteArray& entry);
    // The 送达回证 of an issued paper, for those of its people who have none.
    void receiptsWanted(const QByteArray& stream, const QByteArray& entry);
    // A period, to be calculated again with other days.
    void deadlineWanted(const xf::DeadlineQuestion& question, const QString& about);
    void listWanted(const QString& filter);                // as openList has it
    void accusationWanted(const QJsonObject& typed);       // to the room for accusations, in memory alone
    void otherFileWanted();                                // the window is left for another data file
    void pageWanted(const QString& id);                    // of pages.cpp
    void said(const QString& sentence, xf::ui::Tone tone); // one sentence in the window's message line
    void stepBegun();                                      // the next step: what was said of the one before is past
};

} // namespace xf::ui
