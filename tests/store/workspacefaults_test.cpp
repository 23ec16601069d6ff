#include "core/store/workspace.h"
#include "tests/support/deskfixture.h"
#include "tests/support/faultvfs.h"

using namespace xf;
using namespace xf::test;

TEST_CASE("a disk that fills up during a command leaves it whole or absent, and the next try succeeds")
{
    int refusedOnes = 0;
    for (int writes = 0; writes < 40; ++writes) {
        INFO("writes before the disk is full: " << writes);
        Desk desk("2026-06-30", quint32(writes + 1));
        FaultVfs disk;
        QByteArray stream;
        {
            const auto workspace = desk.create();
            stream =
                execute(*workspace, {}, visit(QStringLiteral("张三"), QStringLiteral("修路")), "2026-03-09").stream;
            disk.failAfter(writes);
            const Result<Changes> changes =
                workspace->execute({{}, visit(QStringLiteral("李四"), QStringLiteral("修桥")), day("2026-03-10"), {}});
            const bool refused = !changes;
            refusedOnes += refused ? 1 : 0;
            disk.heal();
            CHECK(workspace->caseCount().value_or(-1) == (refused ? 1 : 2));
            const Result<Changes> again =
                workspace->execute({{}, visit(QStringLiteral("王五"), QStringLiteral("修渠")), day("2026-03-10"), {}});
            REQUIRE(again);
            CHECK(workspace->verify()->good());
        }
        const auto reopened = desk.open();
        CHECK(reopened->notices().empty());
        CHECK(reopened->verify()->good());
    }
    CHECK(refusedOnes > 0);
}

TEST_CASE("a disk that fills up during create leaves no file that passes for a data file")
{
    for (int writes = 0; writes < 60; writes += 3) {
        INFO("writes before the disk is full: " << writes);
        Desk desk("2026-06-30", quint32(writes + 1));
        FaultVfs disk;
        disk.failAfter(writes);
        const bool made = Workspace::create(desk.options(), Desk::setup()).has_value();
        disk.heal();
        if (made) {
            CHECK(desk.open()->verify()->good());
        } else {
            const auto again = Workspace::create(desk.options(), Desk::setup());
            INFO((again ? std::string("made") : again.error().code.toStdString()));
            CHECK(again.has_value());
        }
    }
}
