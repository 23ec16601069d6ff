#pragma once

#include "ui/shell/page.h"
#include "ui/shell/session.h"

class QTableWidget;

// The texts of the papers, one row a kind: the program's or the office's own, and what is wrong with an own one, with
// line and column. An own copy is made here and changed with any text editor; it is never written over.
namespace xf::ui {

class TemplateList : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateList(Session& session, QWidget* parent = nullptr);

    void reload(); // reads the files again

Q_SIGNALS:
    void said(const QString& sentence, xf::ui::Tone tone);

protected:
    void changeEvent(QEvent* event) override;

private:
    void copyMarked();
    void fitHeight();

    Session& m_session;
    QTableWidget* m_table;
};

} // namespace xf::ui
