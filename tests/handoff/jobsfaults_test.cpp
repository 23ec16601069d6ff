#include "tests/handoff/jobsfixture.h"
#include "tests/support/faultvfs.h"

using namespace xf;
using namespace xf::test;

TEST_CASE("a disk that is full at any write of a receive leaves the file as it was, and the next try takes it in")
{
    int refusedOnes = 0;
    bool taken = false;
    for (int writes = 0; !taken; writes += writes < 12 ? 1 : 5) {
        INFO("writes before the disk is full: " << writes);
        FaultVfs disk;
        Office county("清河县信访局", "990101", OfficeKind::Bureau, quint32(100 + writes));
        TempDir sticks;
        Office sender("柳溪镇人民政府", "990101102", OfficeKind::Unit, quint32(500 + writes));
        enrol(county, sender, sticks);
        const QByteArray stream = sender.registers("陈禾生", "接通排水沟");
        sender.notes(stream, QString(20000, u'长'));
        const QString file = sender.makes(county, sticks).file;
        const std::set<QByteArray> before = county.ids();
        const QStringList rows = viewRows(county.desk.options().path);
        disk.failAfter(writes);
        {
            const auto arrived = openPackage(*county.file, county.unlocked(), file, county.world());
            taken = arrived.has_value() && (*arrived)->take().has_value();
        }
        const bool failed = disk.failed();
        disk.heal();
        refusedOnes += taken ? 0 : 1;
        if (!taken) {
            CHECK(failed);
            CHECK(county.ids() == before);
            CHECK(viewRows(county.desk.options().path) == rows);
        }
        CHECK(county.sound());
        CHECK(county.takes(file).again == taken);
        CHECK(county.idsOf(stream) == sender.idsOf(stream));
        CHECK(handOver(county, sender, sticks).acknowledged == 1);
        county.reopen();
        CHECK(county.sound());
    }
    CHECK(refusedOnes > 3);
}

TEST_CASE("a disk that is full while a package is noted leaves no package out that the file does not know")
{
    int refusedOnes = 0;
    for (int writes = 0; writes < 30; writes += 2) {
        INFO("writes before the disk is full: " << writes);
        FaultVfs disk;
        CountyAndTownship pair;
        pair.township.registers("陈禾生", "接通排水沟");
        const TempDir out;
        disk.failAfter(writes);
        const auto made = makePackages(*pair.township.file, pair.township.unlocked(),
            {pair.county.node(), out.path(), {}, 0}, pair.township.world());
        disk.heal();
        refusedOnes += made ? 0 : 1;
        const QStringList files = QDir(out.path()).entryList(QDir::Files);
        CHECK(files.size() == (made ? 1 : 0));
        CHECK(pair.township.channelTo(pair.county).lastSent.has_value() == made.has_value());
        const PackageMade again = pair.township.makes(pair.county, pair.stick);
        CHECK(pair.county.takes(again.file).cases.size() == 1);
        CHECK(handOver(pair.county, pair.township, pair.stick).acknowledged == 1);
        CHECK(pair.township.channelTo(pair.county).pending.entries == 0);
        CHECK(pair.township.sound());
    }
    CHECK(refusedOnes > 0);
}

TEST_CASE("a stick that cannot be written to is said, and nothing is noted")
{
    CountyAndTownship pair;
    pair.township.registers("陈禾生", "接通排水沟");
    if (!QFile::exists(QStringLiteral("/proc/self"))) {
        return; // a folder that nobody can write to, not even root
    }
    const auto made = makePackages(*pair.township.file, pair.township.unlocked(),
        {pair.county.node(), QStringLiteral("/proc"), QStringLiteral("a.xfpkg"), 0}, pair.township.world());
    CHECK(codeOf(made).startsWith(QStringLiteral("stick.")));
    CHECK(pair.township.channelTo(pair.county).lastSent == std::nullopt);
}
