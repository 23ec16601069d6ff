#pragma once

#include "core/base/result.h"
#include "core/store/similarcases.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QListWidget;

namespace xf::ui {

// Likely earlier cases, by person and by matter, beside what is being typed: number, when, what about, where it stands
// or how it ended, why it is shown, what the law says if it is the same matter; closed ones too. Whether this one is a
// first or a repeat is derived, not typed. Enter or a double click opens one. They are matters: nothing is counted
// here.
class EarlierPanel : public QWidget
{
    Q_OBJECT

public:
    using Find = std::function<Result<std::vector<SimilarCase>>(const SimilarHint& hint, int limit)>;

    explicit EarlierPanel(Find find, QWidget* parent = nullptr);

    // A moment later: it is still being typed.
    void look(const PersonHint& hint);
    void lookFor(const QString& text, const QString& place);
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
    SimilarHint m_hint;
    QTimer m_timer;
    QLabel* m_heading;
    QListWidget* m_list;
};

} // namespace xf::ui
