#pragma once

#include "ui/casepage/caseview.h"
#include "ui/casepage/stepform.h"
#include "ui/shell/draftwriter.h"

namespace xf::ui {

// Keeps what is typed into a step's form while it is typed: never more than a few seconds old, and there again when the
// case is opened again.
class StepDraft : public QObject
{
    Q_OBJECT

public:
    StepDraft(Session& session, const QByteArray& stream, StepForm* form);

    [[nodiscard]] const QString& key() const { return m_writer.key(); }
    // Into the form, what an earlier sitting left; false: nothing.
    bool bring();
    // Now. `open`: the form is to be there again when the case is; else only when its step is asked for. False: it
    // could not be saved, which was said, and the form must stay.
    [[nodiscard]] bool keep(bool open);
    void drop();
    void rest(); // nothing is written any more by itself: the form is done with

    // The form that was open when this case was last left.
    [[nodiscard]] static std::optional<BegunForm> lastOpen(Session& session, const QByteArray& stream);
    // All forms of this case in which something was left, the newest first.
    [[nodiscard]] static std::vector<BegunForm> begun(Session& session, const QByteArray& stream);

Q_SIGNALS:
    void failed(const xf::Error& error);

private:
    [[nodiscard]] QByteArray content() const;

    Session& m_session;
    StepForm* m_form;
    bool m_open = true;
    DraftWriter m_writer;
};

} // namespace xf::ui
