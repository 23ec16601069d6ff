#include "core/desk/demonstrate.h"
#include "tests/support/deskfixture.h"

#include <QFile>

using namespace xf;
using namespace xf::test;

TEST_CASE("the demonstration tells what is due, refuses what the law does not allow, and verifies")
{
    Desk desk("2026-11-23");
    QFile file(QStringLiteral(XF_SOURCE_DIR "/resources/demo/messages.csv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QStringList told;
    const Result<> shown = demonstrate(desk.options(), file.readAll(), [&](const QString& line) { told << line; });
    if (!shown) {
        FAIL(shown.error().code.toStdString());
    }
    const QString story = told.join(u'\n');
    CHECK(story.contains(QStringLiteral("逾期9件")));
    CHECK(story.contains(QStringLiteral("第三十四条")));
    CHECK(story.contains(QStringLiteral("办结")));
    CHECK(story.contains(QStringLiteral("两边的列表逐件相同：76件")));
    const auto workspace = desk.open();
    CHECK(workspace->caseCount().value_or(-1) == (76));
    CHECK(workspace->verify()->good());
}
