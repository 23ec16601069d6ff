#include "tests/support/casebuilder.h"
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

namespace {

QRectF boundsOf(const QPointF& from, const QPointF& to) // lines run across or down alone
{
    return QRectF(from, to).normalized().adjusted(-0.1, -0.1, 0.1, 0.1);
}

} // namespace

TEST_CASE("no line of the chart runs through a box, at any width, whatever the state")
{
    int bent = 0;
    for (const WordInfo& word : wordsOf<State>()) {
        const State state = State(word.value);
        static const std::vector<State> made{State::Registered, State::Informed, State::Accepted, State::Forwarded,
            State::Guided, State::Refused, State::Decided, State::Delivered, State::Concluded, State::Void,
            State::Transferred};
        if (std::find(made.begin(), made.end(), state) == made.end()) {
            continue;
        }
        const Copy copy = visitAt(state, "2026-03-05");
        ui::FlowView view;
        view.setChart(flowChart(copy.folded(), copy.history()));
        for (int width = view.minimumSizeHint().width(); width < 1600; width += 37) {
            INFO(word.key << " at " << width);
            const std::vector<QRect> boxes = view.places(width);
            const std::vector<QPolygonF> lines = view.routes(width);
            REQUIRE(lines.size() == boxes.size());
            for (const QRect& box : boxes) {
                CHECK(box.right() < width);
                CHECK(box.left() >= 0);
            }
            for (std::size_t to = 1; to < lines.size(); ++to) {
                REQUIRE(lines[to].size() >= 2);
                bent += lines[to].size() > 4 ? 1 : 0;
                for (qsizetype at = 1; at < lines[to].size(); ++at) {
                    const QPointF& from = lines[to][at - 1];
                    const QPointF& end = lines[to][at];
                    CHECK((from.x() == end.x() || from.y() == end.y()));
                    for (const QRect& box : boxes) {
                        // Its own ends lie beside the boxes too.
                        CHECK_FALSE(boundsOf(from, end).intersects(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5)));
                    }
                }
            }
        }
    }
    CHECK(bent > 0); // some went round a row
}

TEST_CASE("what cannot be come to yet is drawn otherwise and says what is to be done first")
{
    CaseDesk desk("2026-03-10", [](CaseDesk& made) { made.accepted(); });
    REQUIRE(desk.page.openCase(desk.stream));
    desk.page.activate();
    press(focus(), Qt::Key_F);
    auto* view = child<ui::FlowView>(desk.page, "flowView");
    const QString spoken = view->accessibleName();
    INFO(spoken.toStdString());
    CHECK(spoken.contains(zh("还不能到：已出具意见")));
    CHECK_FALSE(spoken.contains(zh("可以到：已出具意见")));
    CHECK(spoken.contains(zh("听取")));
    CHECK(spoken.contains(zh("可以到：已作废")));
    picture(desk.page, "flow-barred");
}
