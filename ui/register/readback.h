#pragma once

#include "core/cases/commands.h"

#include <QWidget>

class QPlainTextEdit;

namespace xf::ui {

// What was written down, in large letters, to be read aloud to the person or turned to them: days with their weekday,
// one thing a line. At its end what the person then signs.
class ReadBack : public QWidget
{
    Q_OBJECT

public:
    explicit ReadBack(QWidget* parent = nullptr);

    // `number` and `promise` (until when the office answers) once it is registered.
    void display(const RegisterCase& given, const QString& number, Date promise);

Q_SIGNALS:
    void left();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QPlainTextEdit* m_text;
};

// Empty fields are left out. Chinese, whatever language the windows have.
[[nodiscard]] QStringList readBackLines(const RegisterCase& given, const QString& number, Date promise);

} // namespace xf::ui
