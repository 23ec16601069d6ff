#include "ui/casepage/stepdraft.h"

#include "ui/casepage/makestepform.h"

#include <QJsonDocument>

namespace xf::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMs = 1500; // from the first letter on: well within five seconds, and no write a letter

} // namespace

StepDraft::StepDraft(Session& session, const QByteArray& stream, StepForm* form)
    : QObject(form)
    , m_session(session)
    , m_key(draftKey(stream, form->word(), form->entry()))
    , m_form(form)
{
    m_timer.setParent(this);
    m_timer.setObjectName(u"draftTimer"_s);
    m_timer.setSingleShot(true);
    m_timer.setInterval(pauseMs);
    connect(&m_timer, &QTimer::timeout, this, [this] { save(true); });
    connect(form, &StepForm::edited, this, [this] {
        if (!m_timer.isActive()) {
            m_timer.start();
        }
    });
}

bool StepDraft::bring()
{
    const Result<std::optional<Draft>> draft = m_session.workspace().drafts().load(m_key);
    if (!draft || !*draft) {
        return false;
    }
    m_kept = true;
    m_form->restore(QJsonDocument::fromJson((*draft)->content).object().value(u"typed"_s).toObject());
    m_timer.stop();
    return true;
}

// A file that cannot be written to now is tried again with the next letters: typing goes on either way.
void StepDraft::save(bool open)
{
    m_timer.stop();
    if (!m_form->isTouched()) {
        drop();
        return;
    }
    const QJsonObject content{{u"open"_s, open}, {u"typed"_s, m_form->serialise()}};
    const QByteArray bytes = QJsonDocument(content).toJson(QJsonDocument::Compact);
    m_kept = m_session.workspace().drafts().save(m_key, bytes).has_value() || m_kept;
}

void StepDraft::rest()
{
    m_timer.stop();
    m_form->disconnect(this);
}

void StepDraft::drop()
{
    m_timer.stop();
    if (m_kept) {
        m_kept = !m_session.workspace().drafts().remove(m_key).has_value();
    }
}

std::optional<StepDraft::Found> StepDraft::lastOpen(Session& session, const QByteArray& stream)
{
    const Result<std::vector<Draft>> drafts = session.workspace().drafts().list();
    const QString prefix = draftPrefix(stream);
    for (const Draft& draft : drafts ? *drafts : std::vector<Draft>()) {
        if (draft.key.startsWith(prefix) && QJsonDocument::fromJson(draft.content).object().value(u"open"_s).toBool()) {
            const QStringList parts = draft.key.mid(prefix.size()).split(u'/');
            return Found{parts.front(), QByteArray::fromHex(parts.value(1).toLatin1())};
        }
    }
    return std::nullopt;
}

} // namespace xf::ui
