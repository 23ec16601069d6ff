#pragma once

#include "core/base/result.h"
#include "core/store/earliercases.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QListWidget;

namespace xf::ui {

// Earlier matters of the same person, beside what is being typed: number, when, what about, where it stands or how it
// ended; closed ones too. Enter or a double click opens one. They are matters: nothing is counted here.
class EarlierPanel : public QWidget
{
    Q_OBJECT

public:
    using Find = std::function<Result<std::vector<EarlierCase>>(const PersonHint& hint, int limit)>;

    explicit EarlierPanel(Find find, QWidget* parent = nullptr);

    void look(const PersonHint& hint); // a moment later: the person is still being typed
    void clear();
    void focusList();
    [[nodiscard]] bool isEmpty() const;

Q_SIGNALS:
    void caseWanted(const QByteArray& stream);
    void left(); // Esc in the list

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void lookNow();
    void open();

    Find m_find;
    PersonHint m_hint;
    QTimer m_timer;
    QLabel* m_heading;
    QListWidget* m_list;
};

} // namespace xf::ui
