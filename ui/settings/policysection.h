#pragma once

#include "core/store/settings.h"
#include "ui/shell/session.h"

#include <QGroupBox>

#include <vector>

class QCheckBox;

namespace xf::ui {

class TextField;

// 办理口径: what the office chooses where the regulation leaves it open (core/cases/policies.h). Each is kept as it is
// left; what cannot be is said and stays as it was typed.
class PolicySection : public QGroupBox
{
    Q_OBJECT

public:
    explicit PolicySection(Session& session, QWidget* parent = nullptr);

    void reload();
    void settle(); // whatever was typed and not kept yet

Q_SIGNALS:
    void kept(const QString& what);
    void refused(const QString& why);

private:
    struct Days
    {
        Setting which;
        TextField* field;
    };

    void keepSimple(bool on);
    void keepDays(const Days& one);

    Session& m_session;
    QCheckBox* m_simple;
    std::vector<Days> m_days;
};

} // namespace xf::ui
