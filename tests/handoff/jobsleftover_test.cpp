#include "core/handoff/stickfile.h"
#include "tests/handoff/jobsfixture.h"

using namespace xf;
using namespace xf::test;

// Unfinished files on the stick: of a program that was killed, of a stick that was pulled out.
namespace {

QStringList partsIn(const TempDir& stick)
{
    return QDir(stick.path()).entryList({QStringLiteral("*.part")}, QDir::Files | QDir::Hidden, QDir::Name);
}

QByteArray beginningOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.read(600);
}

} // namespace

TEST_CASE("what a killed packaging left for this partner goes when the next package is written, and nothing else does")
{
    Three three;
    three.township.registers("陈禾生", "接通排水沟");
    const TempDir out;
    const PackageMade whole = three.township.makes(three.county, out);
    const QByteArray begun = beginningOf(whole.file);
    const QByteArray downwards = beginningOf(three.county.makes(three.township, three.stick).file);
    const TempDir stick;
    stick.write(QStringLiteral("柳溪镇人民政府-交-清河县信访局-第3包-20260309.xfpkg.part"), begun);
    stick.write(QStringLiteral("柳溪镇人民政府-交-清河县信访局-第12包-20260310-2.xfpkg.part"), QByteArray(9000, '\0'));
    const QStringList stay{
        QStringLiteral("上湾镇人民政府-交-清河县信访局-第3包-20260309.xfpkg.part"),   // another office's
        QStringLiteral("柳溪镇人民政府-交-上湾镇人民政府-第3包-20260309.xfpkg.part"), // for another
        QStringLiteral("柳溪镇人民政府-交-清河县信访局-第3包-20260309.xfpkg.part.part"),
        QStringLiteral("柳溪镇人民政府-交-清河县信访局-第x包-20260309.xfpkg.part"),
        QStringLiteral("照片.zip.part"),
    };
    for (const QString& name : stay) {
        stick.write(name, begun);
    }
    three.township.makes(three.county, stick);
    QStringList left = partsIn(stick);
    QStringList expected = stay;
    left.sort();
    expected.sort();
    CHECK(left == expected);

    // By a name that a person gave: only what begins as a package of this file for that partner, or has not begun.
    const TempDir named;
    named.write(QStringLiteral("包.xfpkg.part"), begun);
    named.write(QStringLiteral("包-2.xfpkg.part"), {});
    named.write(QStringLiteral("包-3.xfpkg.part"), "somebody's download");
    named.write(QStringLiteral("包-4.xfpkg.part"), downwards);
    named.write(QStringLiteral("包-05.xfpkg.part"), begun);
    const auto made = got(makePackages(*three.township.file, three.township.unlocked(),
        {three.county.node(), named.path(), QStringLiteral("包.xfpkg"), 0}, three.township.world()));
    CHECK(QFileInfo(made.front().file).fileName() == QStringLiteral("包.xfpkg"));
    CHECK(partsIn(named) == QStringList({QStringLiteral("包-05.xfpkg.part"), QStringLiteral("包-3.xfpkg.part"),
                                QStringLiteral("包-4.xfpkg.part")}));
}

TEST_CASE("unfinished requests and answers go when the next one is written")
{
    TempDir stick;
    Office county("清河县信访局", "990101", OfficeKind::Bureau, 11);
    Office township("柳溪镇人民政府", "990101102", OfficeKind::Unit, 12);
    stick.write(QStringLiteral("柳溪镇人民政府-接入申请.xfreq.part"), "XFREQ");
    stick.write(QStringLiteral("柳溪镇人民政府-接入申请-2.xfreq.part"), QByteArray(100, '\0'));
    stick.write(QStringLiteral("清河县信访局-接入答复-柳溪镇人民政府.xfans.part"), {});
    stick.write(QStringLiteral("清河县信访局-接入答复-上湾镇人民政府.xfans.part"), {});
    enrol(county, township, stick);
    CHECK(partsIn(stick) == QStringList(QStringLiteral("清河县信访局-接入答复-上湾镇人民政府.xfans.part")));
}

TEST_CASE("a package that another program is writing to the same stick at this moment is left alone")
{
    CountyAndTownship pair;
    pair.township.registers("陈禾生", "接通排水沟");
    const TempDir stick;
    bool inside = false;
    const auto made = got(makePackages(*pair.township.file, pair.township.unlocked(),
        {pair.county.node(), stick.path(), {}, 0}, pair.township.world(), [&](qint64 done, qint64 total) {
            if (!inside && total > 0 && done > 0) { // the first is half way
                inside = true;
                REQUIRE(partsIn(stick).size() == 1);
                const auto second = writeStickFile(
                    stick.path(), QStringLiteral("b.xfpkg"),
                    [](QIODevice& out) { return out.write("b") == 1 ? Result<>() : Result<>(Error(stickFull)); },
                    [](const QString&, QIODevice&) { return true; }); // would take whatever it may
                CHECK(second);
                CHECK(partsIn(stick).size() == 1);
            }
            return true;
        }));
    REQUIRE(inside);
    REQUIRE(made.size() == 1);
    CHECK(pair.county.takes(made.front().file).fresh > 0);
    CHECK(partsIn(stick).isEmpty());
}
