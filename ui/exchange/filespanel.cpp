#include "ui/exchange/filespanel.h"

#include "core/handoff/jobs/enrol.h"
#include "core/handoff/jobs/receivepackage.h"
#include "ui/exchange/notepanel.h"
#include "ui/exchange/reportwords.h"
#include "ui/shell/named.h"

#include <QCoreApplication>
#include <QDir>
#include <QListWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace xf::ui {

namespace {

constexpr int lookMilliseconds = 1500;
constexpr qsizetype mostFiles = 200; // of one stick
const QString filesQuestion = QStringLiteral("files");

QStringList endings()
{
    return {QStringLiteral("*.xfpkg"), QStringLiteral("*.xfreq"), QStringLiteral("*.xfans")};
}

std::optional<FoundFile> foundPackage(Workspace& workspace, const QString& path)
{
    const Result<PackageFace> face = inspectPackage(path);
    const QByteArray node = workspace.identity().node;
    if (!face || face->fromNode == node || face->toNode != node) {
        return std::nullopt;
    }
    const Result<Partner> from = workspace.handoff().partner(face->fromNode);
    const QString name = from ? partnerName(*from) : QCoreApplication::translate("exchange", "没有接入过的单位");
    FoundFile found{path, HandoffFile::Package, {}, !from || face->number > from->lastTaken};
    found.line = QCoreApplication::translate("exchange", "交换包　%1　第%2包　%3做，%4")
                     .arg(name)
                     .arg(face->number)
                     .arg(momentText(face->made), bytesText(face->bytes));
    if (!found.news) {
        found.line += QCoreApplication::translate("exchange", "　（看来读入过）");
    }
    return found;
}

std::optional<FoundFile> foundRequest(Workspace& workspace, const QString& path)
{
    const Result<EnrolParty> party = readEnrolRequest(workspace, path);
    if (!party && party.error().is(handoffEnrolSelf)) {
        return std::nullopt;
    }
    FoundFile found{path, HandoffFile::Request, {}, party && !party->enrolledAlready};
    found.line =
        QCoreApplication::translate("exchange", "接入申请　%1").arg(party ? party->name : QFileInfo(path).fileName());
    return found;
}

std::optional<FoundFile> foundAnswer(Workspace& workspace, const QString& path)
{
    const Result<EnrolParty> party = readEnrolAnswer(workspace, path);
    if (!party && (party.error().is(enrolNoRequest) || party.error().is(handoffEnrolSelf))) {
        return std::nullopt;
    }
    FoundFile found{path, HandoffFile::Answer, {}, party && !party->enrolledAlready};
    found.line =
        QCoreApplication::translate("exchange", "接入答复　%1").arg(party ? party->name : QFileInfo(path).fileName());
    return found;
}

std::optional<FoundFile> foundFile(Workspace& workspace, const QString& path)
{
    const Result<HandoffFile> kind = handoffFileOf(path);
    if (!kind) {
        return std::nullopt;
    }
    switch (*kind) {
    case HandoffFile::Package: return foundPackage(workspace, path);
    case HandoffFile::Request: return foundRequest(workspace, path);
    case HandoffFile::Answer: return foundAnswer(workspace, path);
    }
    return std::nullopt;
}

} // namespace

bool looksHandedOver(const QString& path)
{
    const QStringList all = endings();
    return std::any_of(all.begin(), all.end(),
        [&](const QString& ending) { return path.endsWith(QStringView(ending).mid(1), Qt::CaseInsensitive); });
}

std::vector<FoundFile> findHandoffFiles(Workspace& workspace, const QStringList& folders, const std::atomic<bool>& stop)
{
    std::vector<FoundFile> found;
    for (const QString& folder : folders) {
        const QFileInfoList files = QDir(folder).entryInfoList(endings(), QDir::Files | QDir::Readable, QDir::Time);
        for (qsizetype i = 0; i < std::min(files.size(), mostFiles) && !stop; ++i) {
            if (std::optional<FoundFile> one = foundFile(workspace, files[i].absoluteFilePath())) {
                found.push_back(std::move(*one));
            }
        }
    }
    std::stable_partition(found.begin(), found.end(), [](const FoundFile& one) { return one.news; });
    return found;
}

FilesPanel::FilesPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_text(plainLabel("filesTextLabel", tr("读入什么")))
    , m_list(named(new QListWidget, "filesList", tr("U盘里的文件")))
    , m_looks(new QTimer(this))
{
    setObjectName(QStringLiteral("filesPanel"));
    setAccessibleName(tr("读入什么"));
    m_looks->setObjectName(QStringLiteral("filesTimer"));
    m_looks->setInterval(lookMilliseconds);
    QVBoxLayout* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->addWidget(m_text);
    down->addWidget(m_list, 1);
    connect(m_list, &QListWidget::itemActivated, this, &FilesPanel::hand);
    connect(m_looks, &QTimer::timeout, this, &FilesPanel::lookAgain);
}

void FilesPanel::hideEvent(QHideEvent* event)
{
    m_looks->stop();
    m_session.reader().drop(this, filesQuestion);
    QWidget::hideEvent(event);
}

void FilesPanel::look()
{
    m_roots.clear();
    m_list->clear();
    showFiles({});
    lookAgain();
    m_looks->start();
}

void FilesPanel::lookAgain()
{
    QStringList roots;
    for (const Drive& drive : m_session.world().drives ? m_session.world().drives->removable() : std::vector<Drive>()) {
        roots << drive.root;
    }
    if (roots == m_roots) {
        return;
    }
    m_roots = roots;
    m_session.reader().ask(
        this, filesQuestion, [this, roots](Workspace& workspace, const std::atomic<bool>& stop) -> Reader::Answer {
            const auto found = std::make_shared<std::vector<FoundFile>>(findHandoffFiles(workspace, roots, stop));
            return [this, found] { showFiles(*found); };
        });
}

void FilesPanel::showFiles(const std::vector<FoundFile>& files)
{
    const bool hadFocus = m_list->hasFocus();
    m_list->clear();
    for (const FoundFile& file : files) {
        QListWidgetItem* item = new QListWidgetItem(file.line, m_list);
        item->setData(Qt::UserRole, file.path);
        item->setToolTip(QDir::toNativeSeparators(file.path));
    }
    new QListWidgetItem(tr("选别的文件…"), m_list);
    m_list->setCurrentRow(0);
    if (hadFocus) {
        m_list->setFocus();
    }
    if (!files.empty()) {
        m_text->setText(tr("选一个文件，按 Enter 先看里面有什么；看的时候什么都不会变。"));
    } else if (m_roots.isEmpty()) {
        m_text->setText(tr("没有插U盘。请插上U盘，或者选别的地方的文件。"));
    } else {
        m_text->setText(tr("U盘里没有给本单位的文件。请换一个U盘，或者选别的地方的文件。"));
    }
}

void FilesPanel::focusFirst()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void FilesPanel::hand()
{
    const QListWidgetItem* item = m_list->currentItem();
    QString path = item ? item->data(Qt::UserRole).toString() : QString();
    if (path.isEmpty()) {
        path = m_session.world().dialogs->openFile(
            this, tr("读入"), tr("交换包和接入文件 (*.xfpkg *.xfreq *.xfans);;所有文件 (*)"));
    }
    if (!path.isEmpty()) {
        Q_EMIT chosen(path);
    }
}

} // namespace xf::ui
