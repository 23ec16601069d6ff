#pragma once

#include "ui/casepage/caseview.h"

#include <QLabel>
#include <QVBoxLayout>
#include <QWidget>

// One part of a case's page: a heading and below it what the case says, made anew whenever it is told.
namespace xf::ui {

// 逾期 dark red, 今天到期 dark amber: on a date, never on a person.
enum class Accent { None, Overdue, DueToday, Faint };

class Section : public QWidget
{
    Q_OBJECT

public:
    // `name` begins the object names of all that is in it.
    Section(const QString& name, const QString& heading, QWidget* parent);

    void display(const CaseView& view);

protected:
    // Into an empty body.
    virtual void fill(QVBoxLayout* layout, const CaseView& view) = 0;
    [[nodiscard]] QWidget* body() const { return m_body; }
    [[nodiscard]] const QString& name() const { return m_name; }
    void setHeading(const QString& heading);

    // Text that can be selected and copied; never read as markup.
    QLabel* makeText(const QString& objectName, const QString& text, Accent accent = Accent::None);
    static void emphasise(QLabel* label);

private:
    QString m_name;
    QLabel* m_heading = nullptr;
    QWidget* m_body = nullptr;
};

void setAccent(QLabel* label, Accent accent);

} // namespace xf::ui
