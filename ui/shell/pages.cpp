#include "ui/shell/pages.h"

#include "ui/casepage/casepage.h"
#include "ui/register/registerpage.h"
#include "ui/settings/settingspage.h"

#include <QtGlobal>

namespace xf::ui {

namespace {

template <class T>
Page* make(Session& session, QWidget* parent)
{
    return new T(session, parent);
}

} // namespace

std::span<const PageInfo> pageTable()
{
    static const std::vector<PageInfo> table{
        {"register", QT_TRANSLATE_NOOP("pages", "登记"), &make<RegisterPage>, true},
        {"settings", QT_TRANSLATE_NOOP("pages", "设置"), &make<SettingsPage>, true},
        {"case", QT_TRANSLATE_NOOP("pages", "信访件"), &make<CasePage>, false},
    };
    return table;
}

} // namespace xf::ui
