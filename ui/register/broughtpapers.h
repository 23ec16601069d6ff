#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QWidget>

#include <vector>

class QLabel;
class QListWidget;
class QMimeData;
class QPushButton;

namespace xf::ui {

class Dialogs;

// Papers the person brought, scanned or photographed: dropped, pasted or chosen. Each is copied into the draft's folder
// at once, so that a stick may be pulled out; a tick says that the original stays here.
class BroughtPapers : public QWidget
{
    Q_OBJECT

public:
    struct Paper
    {
        QString path; // the copy
        QString name; // as it was called
        bool original = false;
    };

    explicit BroughtPapers(Dialogs& dialogs, QWidget* parent = nullptr);

    void setFolder(const QString& folder); // of the draft; made when first needed
    void choose();
    bool add(const QStringList& paths);
    // Files or a picture; false: there is neither.
    bool take(const QMimeData& data);
    [[nodiscard]] static bool canTake(const QMimeData& data);

    [[nodiscard]] std::vector<Paper> papers() const;
    [[nodiscard]] QJsonArray serialise() const;
    void restore(const QJsonArray& typed);
    [[nodiscard]] bool isEmpty() const;

Q_SIGNALS:
    void edited();
    void failed(const QString& sentence);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    [[nodiscard]] QString placeFor(const QString& name);
    void show(const Paper& paper);
    void removeCurrent();
    void suit();

    Dialogs& m_dialogs;
    QString m_folder;
    QListWidget* m_list;
    QPushButton* m_button;
    int m_pictures = 0;
};

} // namespace xf::ui
