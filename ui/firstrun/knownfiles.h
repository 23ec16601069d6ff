#pragma once

#include <QListWidget>
#include <QStringList>

// Data files that were used on this computer: one line a file, Enter or a double click opens it.
namespace xf::ui {

class KnownFiles : public QListWidget
{
    Q_OBJECT

public:
    explicit KnownFiles(QWidget* parent = nullptr);

    // Shown in this order; without any it is not shown at all.
    void setFiles(const QStringList& paths);

Q_SIGNALS:
    void chosen(const QString& path);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(const QListWidgetItem* item);
};

} // namespace xf::ui
