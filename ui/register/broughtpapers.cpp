#include "ui/register/broughtpapers.h"

#include "core/base/cleantext.h"
#include "ui/shell/dialogs.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QImage>
#include <QJsonObject>
#include <QKeyEvent>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

namespace xf::ui {

namespace {

enum Role { Path = Qt::UserRole, Name };

QStringList localFiles(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile()) {
            paths << url.toLocalFile();
        }
    }
    return paths;
}

} // namespace

BroughtPapers::BroughtPapers(Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_list(new QListWidget(this))
    , m_button(new QPushButton(tr("添加文件…　F7"), this))
{
    setObjectName(QStringLiteral("broughtPapers"));
    m_list->setObjectName(QStringLiteral("broughtPaperList"));
    m_list->setAccessibleName(tr("带来的材料；空格改是不是收了原件，Delete拿掉"));
    m_list->installEventFilter(this);
    m_button->setObjectName(QStringLiteral("addFileButton"));
    m_button->setFocusPolicy(Qt::ClickFocus); // F7; Tab goes on to the next question
    m_button->setAccessibleName(tr("添加材料的扫描件或者照片"));
    QHBoxLayout* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(m_list, 1);
    across->addWidget(m_button, 0, Qt::AlignTop | Qt::AlignLeft);
    connect(m_button, &QPushButton::clicked, this, &BroughtPapers::choose);
    connect(m_list, &QListWidget::itemChanged, this, &BroughtPapers::edited);
    suit();
}

void BroughtPapers::setFolder(const QString& folder)
{
    m_folder = folder;
}

void BroughtPapers::choose()
{
    const QString filter = tr("扫描件和照片 (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.bmp);;所有文件 (*)");
    add(m_dialogs.openFiles(this, tr("添加带来的材料"), filter));
}

// A free name in the folder: what is there is never written over.
QString BroughtPapers::placeFor(const QString& name)
{
    QDir folder(m_folder);
    if (!folder.mkpath(QStringLiteral("."))) {
        return {};
    }
    const QFileInfo info(name);
    QString free = info.fileName();
    for (int i = 2; folder.exists(free); ++i) {
        free = QStringLiteral("%1-%2.%3").arg(info.completeBaseName()).arg(i).arg(info.suffix());
    }
    return folder.filePath(free);
}

bool BroughtPapers::add(const QStringList& paths)
{
    bool all = true;
    for (const QString& path : paths) {
        const QString name = cleanLine(QFileInfo(path).fileName());
        const QString copy = placeFor(name);
        if (copy.isEmpty() || !QFile::copy(path, copy)) {
            Q_EMIT failed(tr("文件“%1”没有加进来，读不出来或者磁盘写不进去。请检查后再加一次。").arg(name));
            all = false;
            continue;
        }
        show({copy, name, false});
    }
    suit();
    Q_EMIT edited();
    return all;
}

bool BroughtPapers::canTake(const QMimeData& data)
{
    return data.hasUrls() ? !localFiles(data).isEmpty() : data.hasImage() && !data.hasText();
}

bool BroughtPapers::take(const QMimeData& brought)
{
    if (!canTake(brought)) {
        return false;
    }
    if (brought.hasUrls()) {
        add(localFiles(brought));
        return true;
    }
    const QString name = tr("粘贴的图片%1.png").arg(++m_pictures);
    const QString copy = placeFor(name);
    if (copy.isEmpty() || !qvariant_cast<QImage>(brought.imageData()).save(copy, "PNG")) {
        Q_EMIT failed(tr("粘贴的图片没有存下来，磁盘写不进去。请检查后再粘贴一次。"));
        return true;
    }
    show({copy, name, false});
    suit();
    Q_EMIT edited();
    return true;
}

void BroughtPapers::show(const Paper& paper)
{
    QListWidgetItem* item = new QListWidgetItem(tr("%1（打勾：收了原件）").arg(paper.name));
    item->setData(Path, paper.path);
    item->setData(Name, paper.name);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(paper.original ? Qt::Checked : Qt::Unchecked);
    m_list->addItem(item);
}

void BroughtPapers::removeCurrent()
{
    const QScopedPointer<QListWidgetItem> item(m_list->takeItem(m_list->currentRow()));
    if (item) {
        QFile::remove(item->data(Path).toString());
        suit();
        Q_EMIT edited();
    }
}

void BroughtPapers::suit()
{
    m_list->setVisible(m_list->count() > 0);
    const int rows = std::clamp(m_list->count(), 1, 5);
    m_list->setFixedHeight(rows * (m_list->fontMetrics().height() * 3 / 2) + 2 * m_list->frameWidth());
}

bool BroughtPapers::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_list && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        removeCurrent();
        return true;
    }
    return QWidget::eventFilter(object, event);
}

std::vector<BroughtPapers::Paper> BroughtPapers::papers() const
{
    std::vector<Paper> all;
    for (int i = 0; i < m_list->count(); ++i) {
        const QListWidgetItem* item = m_list->item(i);
        all.push_back({item->data(Path).toString(), item->data(Name).toString(), item->checkState() == Qt::Checked});
    }
    return all;
}

QJsonArray BroughtPapers::serialise() const
{
    QJsonArray typed;
    for (const Paper& paper : papers()) {
        typed.append(QJsonObject{{QStringLiteral("path"), QFileInfo(paper.path).fileName()},
            {QStringLiteral("name"), paper.name}, {QStringLiteral("original"), paper.original}});
    }
    return typed;
}

void BroughtPapers::restore(const QJsonArray& typed)
{
    m_list->clear();
    for (const QJsonValue& one : typed) {
        const QJsonObject paper = one.toObject();
        const QString path =
            QDir(m_folder).filePath(QFileInfo(paper.value(QStringLiteral("path")).toString()).fileName());
        if (QFileInfo(path).isFile()) {
            show({path, paper.value(QStringLiteral("name")).toString(),
                paper.value(QStringLiteral("original")).toBool()});
        }
    }
    suit();
}

bool BroughtPapers::isEmpty() const
{
    return m_list->count() == 0;
}

} // namespace xf::ui
