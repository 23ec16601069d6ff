#include "ui/shell/dialogs.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace xf::ui {

bool QtDialogs::confirm(QWidget* parent, const QString& title, const QString& text, const QString& yes)
{
    QMessageBox box(QMessageBox::Question, title, text, QMessageBox::Cancel, parent);
    box.setObjectName(QStringLiteral("confirmBox"));
    QPushButton* button = box.addButton(yes, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == button;
}

QStringList QtDialogs::openFiles(QWidget* parent, const QString& title, const QString& filter)
{
    return QFileDialog::getOpenFileNames(parent, title, QString(), filter);
}

QString QtDialogs::openFile(QWidget* parent, const QString& title, const QString& filter)
{
    return QFileDialog::getOpenFileName(parent, title, QString(), filter);
}

QString QtDialogs::saveFile(QWidget* parent, const QString& title, const QString& proposed, const QString& filter)
{
    return QFileDialog::getSaveFileName(parent, title, proposed, filter);
}

QString QtDialogs::chooseFolder(QWidget* parent, const QString& title, const QString& start)
{
    return QFileDialog::getExistingDirectory(parent, title, start);
}

void QtDialogs::showFolder(QWidget*, const QString& folder)
{
    if (QDir().mkpath(folder)) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    }
}

void QtDialogs::showFile(QWidget*, const QString& path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

} // namespace xf::ui
