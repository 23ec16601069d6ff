#include "tests/ui/casedesk.h"
#include "ui/casepage/flowview.h"

#include <QImage>
#include <QPushButton>

using namespace xf;
using namespace xf::test;

TEST_CASE("the flow chart unfolds by its key, and says in words where the case is and where it can go")
{
    CaseDesk desk("2026-03-10", [](CaseDesk& made) { made.toDecide(); });
    REQUIRE(desk.page.openCase(desk.stream));
    auto* view = child<ui::FlowView>(desk.page, "flowView");
    CHECK_FALSE(view->isVisible());
    desk.page.activate();
    press(focus(), Qt::Key_F);
    view = child<ui::FlowView>(desk.page, "flowView");
    REQUIRE(view->isVisible());
    CHECK(focus() == view);
    picture(desk.page, "flow");
    const QString spoken = view->accessibleName();
    INFO(spoken.toStdString());
    CHECK(spoken.contains(zh("已登记")));
    CHECK(spoken.contains(zh("现在：已受理")));
    CHECK(spoken.contains(zh("2026年3月9日")));
    CHECK(spoken.contains(zh("其间：听取陈述、调查核实")));
    CHECK(spoken.contains(zh("可以到：已出具意见")));
    CHECK(spoken.contains(zh("李登记")));
    CHECK(spoken.indexOf(zh("已登记")) < spoken.indexOf(zh("现在")));
    CHECK(widgetsWithoutNames(&desk.page) == QStringList());

    CHECK(view->accessibleDescription().contains(zh("现在")));
    press(view, Qt::Key_Left);
    CHECK(view->current() == 0);
    CHECK(view->accessibleDescription().startsWith(zh("已登记")));
    press(view, Qt::Key_Left);
    CHECK(view->current() == 0);
    press(view, Qt::Key_End);
    CHECK(view->accessibleDescription().contains(zh("已作废")));

    // It stays open when the case is read again.
    desk.page.refresh(nullptr);
    CHECK(child<ui::FlowView>(desk.page, "flowView")->isVisible());
}

TEST_CASE("boxes go on in the next row where the width ends, and grow with the letters")
{
    CaseDesk desk("2026-03-10", [](CaseDesk& made) { made.toDecide(); });
    const Result<CaseHistory> history = desk.workspace().history(desk.stream);
    REQUIRE(history);
    const std::optional<Case> made = fold(*history);
    REQUIRE(made);
    ui::FlowView view;
    view.setChart(flowChart(*made, *history));
    const int wide = view.heightForWidth(3000);
    CHECK(view.heightForWidth(view.minimumSizeHint().width()) > wide);
    QFont large = view.font();
    large.setPointSizeF(large.pointSizeF() * 2);
    view.setFont(large);
    view.setChart(flowChart(*made, *history));
    CHECK(view.heightForWidth(3000) > wide * 3 / 2);
    view.resize(600, view.heightForWidth(600));
    const QImage drawn = view.grab().toImage();
    CHECK(drawn.pixelColor(0, 0) != QColor()); // it paints without a window
}
