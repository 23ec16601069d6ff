#pragma once

#include "ui/shell/page.h"
#include "ui/shell/session.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;

// 设置: the office, who sits here, numbers of papers, letters and language, texts of papers, holiday notices, where the
// data lies. Each setting is saved when Enter is pressed in it or the focus leaves it, and the window's line says what
// was saved; the office is saved as a whole, since it is one dated statement in the journal. On top, while it is asked,
// what a file that may be a copy is.
namespace xf::ui {

class AdoptSection;
class CalendarSection;
class FieldForm;
class PolicySection;
class TemplateList;
class TextField;

class SettingsPage : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(Session& session, QWidget* parent = nullptr);

    void refresh(const Changes* changes) override;
    void activate() override;
    void begin() override;
    void settle() override;
    bool openList(const QString& filter) override; // "holiday-notices"

private:
    QWidget* makeOffice();
    QWidget* makeDesk();
    QWidget* makePapers();
    QWidget* makeData();
    void alignForms();
    void focusFirst();
    void load();
    void saveOffice();
    void saveClerk();
    void savePrefix();
    void saveLarge(bool large);
    void saveLanguage();
    void showExample();
    [[nodiscard]] QString defaultPrefix() const;
    void save(Setting which, const QString& value, const QString& done);

    Session& m_session;
    AdoptSection* m_adopt;
    CalendarSection* m_calendar;
    FieldForm* m_office;
    TextField* m_clerk;
    TextField* m_prefix;
    QLabel* m_example;
    QCheckBox* m_large;
    QComboBox* m_language;
    QLabel* m_letter;
    PolicySection* m_policies;
    TemplateList* m_templates;
    std::vector<QFormLayout*> m_forms;
    bool m_toNotices = false; // asked for: until it is left or asked for anew, the focus goes to them
};

} // namespace xf::ui
