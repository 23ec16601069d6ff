#include "ui/shell/draftwriter.h"

#include "core/store/storeerrors.h"

namespace xf::ui {

namespace {

constexpr int retryMs = 500;
constexpr int busyUntilSaid = 8; // with the store's own wait: six seconds
constexpr int triesToKeep = 4;   // with the store's own wait: a second

} // namespace

DraftWriter::DraftWriter(Session& session, std::function<QByteArray()> content, int waitMs, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_content(std::move(content))
    , m_waitMs(waitMs)
{
    m_timer.setObjectName(QStringLiteral("draftTimer"));
    m_timer.setParent(this);
    m_timer.setSingleShot(true);
    m_timer.setInterval(waitMs);
    connect(&m_timer, &QTimer::timeout, this, &DraftWriter::save);
}

void DraftWriter::setKey(const QString& key, bool onDisk)
{
    stop();
    m_key = key;
    m_onDisk = onDisk;
}

// Started by the first letter and not by each one, so that typing on does not put it off.
void DraftWriter::touch()
{
    if (!m_timer.isActive()) {
        m_timer.start(m_waitMs);
    }
}

void DraftWriter::stop()
{
    m_timer.stop();
    m_busy = 0;
}

Result<> DraftWriter::write()
{
    m_timer.stop();
    const QByteArray content = m_content();
    if (content.isEmpty() && !m_onDisk) {
        return {};
    }
    Drafts drafts = m_session.workspace().drafts();
    const Result<> done = content.isEmpty() ? drafts.remove(m_key) : drafts.save(m_key, content);
    if (done) {
        m_onDisk = !content.isEmpty();
        m_failure.clear();
        m_busy = 0;
    }
    return done;
}

void DraftWriter::save()
{
    const Result<> done = write();
    if (done) {
        return;
    }
    const bool busy = done.error().is(storeBusy);
    if (busy) {
        ++m_busy;
        m_timer.start(m_busy < busyUntilSaid ? retryMs : m_waitMs);
    }
    if ((!busy || m_busy >= busyUntilSaid) && done.error().code != m_failure) {
        m_failure = done.error().code; // said once, not with every letter
        Q_EMIT failed(done.error());
    }
}

bool DraftWriter::keep()
{
    Result<> done = write();
    for (int tried = 1; !done && done.error().is(storeBusy) && tried < triesToKeep; ++tried) {
        done = write();
    }
    if (!done) {
        m_timer.start(m_waitMs);
        Q_EMIT failed(done.error());
    }
    return done.has_value();
}

} // namespace xf::ui
