#include "ui/shell/pages.h"

#include "ui/casepage/casepage.h"
#include "ui/cases/caselistpage.h"
#include "ui/deadline/deadlinepage.h"
#include "ui/exchange/exchangepage.h"
#include "ui/papers/paperspage.h"
#include "ui/papers/previewpage.h"
#include "ui/register/registerpage.h"
#include "ui/sealed/sealedpage.h"
#include "ui/settings/settingspage.h"
#include "ui/today/todaypage.h"

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
    static const PageInfo table[] = {
        {"today", QT_TRANSLATE_NOOP("pages", "待办"), make<TodayPage>},
        {"register", QT_TRANSLATE_NOOP("pages", "登记"), make<RegisterPage>},
        {"cases", QT_TRANSLATE_NOOP("pages", "信访件"), make<CaseListPage>},
        {"case", QT_TRANSLATE_NOOP("pages", "一件信访件"), make<CasePage>, false},
        {"papers", QT_TRANSLATE_NOOP("pages", "文书"), make<PapersPage>},
        {"preview", QT_TRANSLATE_NOOP("pages", "文书预览"), make<PreviewPage>, false},
        {"exchange", QT_TRANSLATE_NOOP("pages", "交换"), make<ExchangePage>},
        {"settings", QT_TRANSLATE_NOOP("pages", "设置"), make<SettingsPage>},
        {"deadline", QT_TRANSLATE_NOOP("pages", "期限计算"), make<DeadlinePage>},
        {"sealed", QT_TRANSLATE_NOOP("pages", "检举控告"), make<SealedPage>},
    };
    return table;
}

} // namespace xf::ui
