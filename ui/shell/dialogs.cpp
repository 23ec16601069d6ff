#include "ui/shell/dialogs.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileIconProvider>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
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

namespace {

// Qt's own dialog looks into a file whose name tells it nothing, and a data file that this program opens and closes
// again loses SQLite's locks (see core/store/connection.h). So here names and folders are all that is looked at.
class PlainIcons : public QFileIconProvider
{
public:
    using QFileIconProvider::icon;
    [[nodiscard]] QIcon icon(const QFileInfo& file) const override { return icon(file.isDir() ? Folder : File); }
    [[nodiscard]] QString type(const QFileInfo& file) const override
    {
        return file.isDir() ? QCoreApplication::translate("fileDialog", "文件夹")
                            : QCoreApplication::translate("fileDialog", "文件");
    }
};

QString documents()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

} // namespace

QStringList QtDialogs::choose(QWidget* parent, const QString& title, const Wish& wish)
{
    PlainIcons icons;
    const QTemporaryDir empty; // where it looks before it has been told how
    QFileDialog dialog(parent, title, empty.path(), wish.filter);
    dialog.setObjectName(QStringLiteral("fileDialog"));
    dialog.setIconProvider(&icons);
    dialog.setFileMode(wish.mode);
    dialog.setAcceptMode(wish.save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog.setOption(QFileDialog::ShowDirsOnly, wish.mode == QFileDialog::Directory);
    const QString folder = m_folder.isEmpty() ? documents() : m_folder;
    dialog.setDirectory(wish.start.isEmpty() ? folder : wish.start);
    if (!wish.file.isEmpty()) {
        dialog.setDirectory(QFileInfo(wish.file).absolutePath());
        dialog.selectFile(wish.file);
    }
    if (dialog.exec() != QDialog::Accepted) {
        return {};
    }
    m_folder = dialog.directory().absolutePath();
    return dialog.selectedFiles();
}

QStringList QtDialogs::openFiles(QWidget* parent, const QString& title, const QString& filter)
{
    return choose(parent, title, {filter, QFileDialog::ExistingFiles, false, {}, {}});
}

QString QtDialogs::openFile(QWidget* parent, const QString& title, const QString& filter)
{
    return choose(parent, title, {filter, QFileDialog::ExistingFile, false, {}, {}}).value(0);
}

QString QtDialogs::saveFile(QWidget* parent, const QString& title, const QString& proposed, const QString& filter)
{
    return choose(parent, title, {filter, QFileDialog::AnyFile, true, {}, proposed}).value(0);
}

QString QtDialogs::chooseFolder(QWidget* parent, const QString& title, const QString& start)
{
    return choose(parent, title, {{}, QFileDialog::Directory, false, start, {}}).value(0);
}

void QtDialogs::showFolder(QWidget*, const QString& folder)
{
    if (QDir().mkpath(folder)) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    }
}

bool QtDialogs::showFile(QWidget*, const QString& path)
{
    return QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

} // namespace xf::ui
