#include "ui/firstrun/knownfiles.h"

#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>

#include <algorithm>

namespace xf::ui {

KnownFiles::KnownFiles(QWidget* parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("knownFilesList"));
    setAccessibleName(tr("用过的数据文件"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideMiddle);
    connect(this, &QListWidget::itemDoubleClicked, this, &KnownFiles::choose);
    hide();
}

void KnownFiles::setFiles(const QStringList& paths)
{
    clear();
    for (const QString& path : paths) {
        const QFileInfo file(path);
        QListWidgetItem* item =
            new QListWidgetItem(file.completeBaseName() + u'　' + QDir::toNativeSeparators(file.absolutePath()), this);
        item->setData(Qt::UserRole, path);
        item->setToolTip(QDir::toNativeSeparators(path));
    }
    setCurrentRow(paths.isEmpty() ? -1 : 0);
    setVisible(!paths.isEmpty());
    const int rows = std::max(count(), 1);
    setFixedHeight(rows * std::max(sizeHintForRow(0), fontMetrics().height()) + 2 * frameWidth());
}

void KnownFiles::choose(const QListWidgetItem* item)
{
    if (item) {
        Q_EMIT chosen(item->data(Qt::UserRole).toString());
    }
}

void KnownFiles::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        choose(currentItem());
        return;
    }
    QListWidget::keyPressEvent(event);
}

} // namespace xf::ui
