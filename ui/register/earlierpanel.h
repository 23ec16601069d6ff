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
// here. The search is whoever's makes the panel, beside the window: it answers when it can, and what was meanwhile
// asked anew, or cleared, is not shown any more.
class EarlierPanel : public QWidget
{
    Q_OBJECT

public:
    using Found = Result<std::vector<SimilarCase>>;
    using Show = std::function<void(const Found& found)>; // in the window's thread; while the panel is there
    using Find = std::function<void(const SimilarHint& hint, int limit, Show show)>;

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
    void showFound(const Found& found, const SimilarHint& hint);
    void open();

    Find m_find;
    SimilarHint m_hint;
    int m_asked = 0; // counts questions and clearings: an answer to another one is an old one
    QTimer m_timer;
    QLabel* m_heading;
    QListWidget* m_list;
};

} // namespace xf::ui
