#include "ui/shell/pages.h"

#include "ui/cases/caselistpage.h"
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
        {"cases", QT_TRANSLATE_NOOP("pages", "信访件"), make<CaseListPage>},
    };
    return table;
}

} // namespace xf::ui
