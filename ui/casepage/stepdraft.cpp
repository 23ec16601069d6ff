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
    , m_form(form)
    , m_writer(
          session, [this] { return content(); }, pauseMs, nullptr)
{
    m_writer.setParent(this);
    m_writer.setKey(draftKey(stream, form->word(), form->entry()), false);
    connect(&m_writer, &DraftWriter::failed, this, &StepDraft::failed);
    connect(form, &StepForm::edited, &m_writer, &DraftWriter::touch);
}

QByteArray StepDraft::content() const
{
    if (!m_form->isTouched()) {
        return {};
    }
    const QJsonObject content{{u"open"_s, m_open}, {u"typed"_s, m_form->serialise()}};
    return QJsonDocument(content).toJson(QJsonDocument::Compact);
}

bool StepDraft::bring()
{
    const Result<std::optional<Draft>> draft = m_session.workspace().drafts().load(key());
    if (!draft || !*draft) {
        return false;
    }
    m_form->restore(QJsonDocument::fromJson((*draft)->content).object().value(u"typed"_s).toObject());
    m_writer.setKey(key(), true);
    return true;
}

bool StepDraft::keep(bool open)
{
    m_open = open;
    const bool kept = m_writer.keep();
    m_open = true;
    return kept;
}

void StepDraft::rest()
{
    m_writer.stop();
    m_form->disconnect(&m_writer);
}

void StepDraft::drop()
{
    m_writer.stop();
    if (!m_writer.isOnDisk()) {
        return;
    }
    if (const Result<> done = m_session.workspace().drafts().remove(key()); !done) {
        Q_EMIT failed(done.error());
    } else {
        m_writer.setKey(key(), false);
    }
}

namespace {

std::vector<Draft> draftsOf(Session& session, const QByteArray& stream)
{
    Result<std::vector<Draft>> drafts = session.workspace().drafts().list();
    if (!drafts) {
        return {};
    }
    std::erase_if(*drafts, [&](const Draft& draft) { return !draft.key.startsWith(draftPrefix(stream)); });
    return std::move(*drafts);
}

BegunForm formOf(const Draft& draft, const QByteArray& stream)
{
    const QStringList parts = draft.key.mid(draftPrefix(stream).size()).split(u'/');
    return {parts.front(), QByteArray::fromHex(parts.value(1).toLatin1())};
}

} // namespace

std::optional<BegunForm> StepDraft::lastOpen(Session& session, const QByteArray& stream)
{
    for (const Draft& draft : draftsOf(session, stream)) {
        if (QJsonDocument::fromJson(draft.content).object().value(u"open"_s).toBool()) {
            return formOf(draft, stream);
        }
    }
    return std::nullopt;
}

std::vector<BegunForm> StepDraft::begun(Session& session, const QByteArray& stream)
{
    std::vector<BegunForm> forms;
    for (const Draft& draft : draftsOf(session, stream)) {
        forms.push_back(formOf(draft, stream));
    }
    return forms;
}

} // namespace xf::ui
