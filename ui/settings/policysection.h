#pragma once

#include "core/store/settings.h"
#include "ui/shell/session.h"

#include <QGroupBox>

#include <memory>
#include <vector>

class QCheckBox;
class QProgressBar;
class QPushButton;

namespace xf::ui {

class ExchangeWork;
class TextField;

// 办理口径: what the office chooses where the regulation leaves it open (core/cases/policies.h). Each is kept as it is
// left; what cannot be is said and stays as it was typed. A choice that clocks are measured with has them all evaluated
// anew by a thread of its own: the window goes on, shows how far it is and can stop it; stopped, nothing is changed.
class PolicySection : public QGroupBox
{
    Q_OBJECT

public:
    explicit PolicySection(Session& session, QWidget* parent = nullptr);
    ~PolicySection() override;

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

    struct Switch
    {
        Setting which;
        QString on; // the value
        QCheckBox* box;
        QString keptOn;
        QString keptOff;
    };

    void addSwitch(Setting which, const char* on, QCheckBox* box, const QString& keptOn, const QString& keptOff);
    void addDays(std::initializer_list<Setting> which, const QString& hint = {});
    void keepDays(const Days& one);
    void keep(Setting which, const QString& value, const QString& done);
    void measure(Setting which, const QString& value, const QString& done);
    void showBusy(bool busy);

    Session& m_session;
    std::unique_ptr<ExchangeWork> m_work; // made when first needed
    QProgressBar* m_progress;
    QPushButton* m_stop;
    std::vector<Switch> m_switches;
    std::vector<Days> m_days;
};

} // namespace xf::ui
