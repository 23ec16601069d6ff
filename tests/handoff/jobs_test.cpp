#include "core/cases/papers.h"
#include "core/handoff/keyframe.h"
#include "core/handoff/packageheader.h"
#include "core/handoff/packagereader.h"
#include "tests/handoff/jobsfixture.h"

#include <QBuffer>
#include <QFileInfo>

using namespace xf;
using namespace xf::test;

// What two and three offices with one stick do to each other's data files.
TEST_CASE("two offices enrol with two files and read the same 25 digits")
{
    CountyAndTownship pair;
    CHECK(pair.digits.size() == 29);
    const PartnerChannel up = pair.township.channelTo(pair.county);
    const PartnerChannel down = pair.county.channelTo(pair.township);
    CHECK(up.partner.relation == Relation::Superior);
    CHECK(down.partner.relation == Relation::Subordinate);
    CHECK(up.partner.name == QStringLiteral("清河县信访局"));
    CHECK(down.partner.code == QStringLiteral("990101102"));
    CHECK(QString::fromLatin1(up.partner.fingerprint) == pair.digits);
    CHECK(QString::fromLatin1(down.partner.fingerprint) == pair.digits);
    CHECK(pair.county.sound());
    CHECK(pair.township.sound());
}

TEST_CASE("an enrolment is shown before it is made, and may be made again")
{
    CountyAndTownship pair;
    Office& township = pair.township;
    const QString request =
        got(writeEnrolRequest(*township.file, township.unlocked(), pair.stick.path(), {}, township.world()));
    CHECK(QFileInfo(request).fileName() == QStringLiteral("柳溪镇人民政府-接入申请-2.xfreq")); // nothing is replaced
    const EnrolParty party = got(readEnrolRequest(*pair.county.file, request));
    CHECK(party.name == QStringLiteral("柳溪镇人民政府"));
    CHECK(party.relation == Relation::Subordinate);
    CHECK(party.enrolledAlready);
    const QString again = enrol(pair.county, township, pair.stick);
    CHECK(again != pair.digits);
    CHECK(pair.county.channelTo(township).partner.fingerprint == again.toLatin1());
}

TEST_CASE("what cannot be enrolled says why and changes nothing")
{
    CountyAndTownship pair;
    Office& county = pair.county;
    Office& township = pair.township;
    const auto requestOf = [&](Office& office) {
        return got(writeEnrolRequest(*office.file, office.unlocked(), pair.stick.path(), {}, office.world()));
    };
    const auto accepts = [&](Office& office, const QString& request) {
        return codeOf(
            acceptEnrolment(*office.file, office.unlocked(), request, pair.stick.path(), {}, {}, office.world()));
    };
    const std::set<QByteArray> before = county.ids();
    CHECK(accepts(county, requestOf(county)) == QStringLiteral("handoff.enrol-self"));
    CHECK(accepts(township, requestOf(county)) == QStringLiteral("enrol.other-way"));
    CHECK(accepts(county, pair.stick.write(QStringLiteral("x.xfreq"), "nothing")) ==
          QStringLiteral("enrol.not-a-request"));
    CHECK(accepts(county, pair.stick.path(QStringLiteral("no.xfreq"))) == QStringLiteral("handoff.file-not-found"));

    Office stranger("上湾镇人民政府", "990101103", OfficeKind::Unit, 5);
    const QString request = requestOf(stranger);
    QByteArray changed = pair.stick.read(QFileInfo(request).fileName());
    changed[changed.size() - 1] = char(changed.back() ^ 1);
    CHECK(
        accepts(county, pair.stick.write(QStringLiteral("y.xfreq"), changed)) == QStringLiteral("enrol.bad-signature"));
    CHECK(county.ids() == before);
    CHECK(got(channels(*county.file)).size() == 1);

    // An answer to an earlier request, and one without any.
    const EnrolOutcome answer =
        got(acceptEnrolment(*county.file, county.unlocked(), request, pair.stick.path(), {}, {}, county.world()));
    Office unasked("下河镇人民政府", "990101104", OfficeKind::Unit, 6);
    CHECK(codeOf(finishEnrolment(*unasked.file, answer.file)) == QStringLiteral("enrol.no-request"));
    stranger.desk.clock.setToday(day("2026-07-01"));
    requestOf(stranger);
    CHECK(codeOf(finishEnrolment(*stranger.file, answer.file)) == QStringLiteral("enrol.other-request"));
}

TEST_CASE("a case goes up, the county's answer comes back, and both show the same")
{
    CountyAndTownship pair;
    const QByteArray stream = pair.township.registers("陈禾生", "接通排水沟");
    const PackageMade made = pair.township.makes(pair.county, pair.stick);
    CHECK(made.number == 1);
    CHECK(made.cases == 1);
    CHECK(made.streams == std::vector<QByteArray>{stream});
    CHECK(QFileInfo(made.file).size() == made.bytes);
    CHECK(QFileInfo(made.file).fileName() == QStringLiteral("柳溪镇人民政府-交-清河县信访局-第1包-20260630.xfpkg"));
    CHECK(got(handoffFileOf(made.file)) == HandoffFile::Package);

    const auto arrived = pair.county.opens(made.file);
    CHECK(arrived->facts().hash == made.hash);
    CHECK(arrived->facts().from.name == QStringLiteral("柳溪镇人民政府"));
    CHECK(arrived->facts().program == QStringLiteral("9.9"));
    const ImportReport report = got(arrived->take());
    CHECK(report.quarantined.empty());
    REQUIRE(report.cases.size() == 1);
    CHECK(report.cases.front().stream == stream);
    CHECK(report.cases.front().fresh);

    pair.county.notes(stream, QStringLiteral("已收到，请按期办理"));
    const ImportReport back = handOver(pair.county, pair.township, pair.stick);
    CHECK(back.acknowledged == 1);
    CHECK(back.cases.size() == 1);
    CHECK(pair.county.idsOf(stream) == pair.township.idsOf(stream));
    CHECK(pair.township.channelTo(pair.county).pending.entries == 0);
    CHECK(pair.township.channelTo(pair.county).unreceipted.empty());

    const Case there = folded(*pair.county.file, stream);
    const Case here = folded(*pair.township.file, stream);
    CHECK(there.file.size() == here.file.size());
    CHECK(pair.county.sound());
    CHECK(pair.township.sound());
}

TEST_CASE("a package of a subordinate can carry the registry it was enrolled with again, now proven")
{
    Three three;
    // The other township can only believe what a third office wrote when that office has signed for it.
    const QByteArray stream = three.township.registers("陈禾生", "接通排水沟");
    handOver(three.township, three.county, three.stick);
    three.county.transfersTo(stream, three.other);
    const ImportReport relayed = handOver(three.county, three.other, three.stick);
    CHECK(relayed.quarantined.empty());
    CHECK(three.other.idsOf(stream) == three.county.idsOf(stream));
    const auto units = got(three.other.file->handoff().units());
    const auto found = std::find_if(
        units.begin(), units.end(), [&](const Unit& unit) { return unit.office == three.township.office(); });
    REQUIRE(found != units.end());
    CHECK(found->name == QStringLiteral("柳溪镇人民政府"));
    // And its answer reaches the first by way of the county.
    three.other.notes(stream, QStringLiteral("上湾镇已办"));
    handOver(three.other, three.county, three.stick);
    const ImportReport back = handOver(three.county, three.township, three.stick);
    CHECK(back.quarantined.empty());
    CHECK(three.township.idsOf(stream) == three.other.idsOf(stream));
}

TEST_CASE("parts of a relayed hand-over can be taken in in any order: each proves itself")
{
    Three three;
    std::vector<QByteArray> streams;
    for (int i = 0; i < 12; ++i) {
        streams.push_back(three.township.registers("陈禾生", "接通排水沟"));
        three.township.notes(streams.back(), QString(30000, u'长'));
    }
    handOver(three.township, three.county, three.stick);
    for (const QByteArray& stream : streams) {
        three.county.transfersTo(stream, three.other);
    }
    std::vector<PackageMade> parts = three.county.makesAll(three.other, three.stick, 400 * 1024);
    REQUIRE(parts.size() > 2);
    std::reverse(parts.begin(), parts.end());
    for (const PackageMade& part : parts) {
        CHECK(part.bytes <= 400 * 1024);
        CHECK(three.other.takes(part.file).quarantined.empty());
    }
    for (const QByteArray& stream : streams) {
        CHECK(three.other.idsOf(stream) == three.county.idsOf(stream));
    }
}

TEST_CASE("taken in twice, late and out of order is the same data, and says so")
{
    CountyAndTownship pair;
    pair.township.registers("陈禾生", "接通排水沟");
    const PackageMade first = pair.township.makes(pair.county, pair.stick);
    pair.township.registers("㛃䶮", "修桥");
    const PackageMade second = pair.township.makes(pair.county, pair.stick);
    pair.county.takes(second.file); // carries all that is not receipted: the first costs nothing
    const std::set<QByteArray> all = pair.county.ids();
    const ImportReport late = pair.county.takes(first.file);
    CHECK(late.fresh == 0);
    CHECK_FALSE(late.again);
    const ImportReport twice = pair.county.takes(second.file);
    CHECK(twice.again);
    CHECK(twice.fresh == 0);
    CHECK(pair.county.ids() == all);
    CHECK(pair.county.sound());
    // And their receipts empty the outbox, both of them.
    CHECK(handOver(pair.county, pair.township, pair.stick).acknowledged == 2);
    CHECK(pair.township.channelTo(pair.county).pending.entries == 0);
}

TEST_CASE("a preview changes no byte of the data file, and says what the import then does")
{
    CountyAndTownship pair;
    const QByteArray stream = pair.township.registers("陈禾生", "接通排水沟");
    const PackageMade made = pair.township.makes(pair.county, pair.stick);
    const std::set<QByteArray> before = pair.county.ids();
    const QStringList rows = viewRows(pair.county.desk.options().path);
    const auto arrived = pair.county.opens(made.file);
    const ImportReport preview = got(arrived->preview());
    CHECK(pair.county.ids() == before);
    CHECK(viewRows(pair.county.desk.options().path) == rows);
    CHECK(pair.county.channelTo(pair.township).lastTaken == std::nullopt);
    const ImportReport again = got(arrived->preview());
    const ImportReport taken = got(arrived->take());
    CHECK(preview.fresh == taken.fresh);
    CHECK(again.fresh == taken.fresh);
    CHECK(preview.cases.size() == taken.cases.size());
    CHECK(pair.county.idsOf(stream).size() == pair.township.idsOf(stream).size());
}

TEST_CASE("the last import can be undone until something is written or a package leaves")
{
    CountyAndTownship pair;
    pair.township.registers("陈禾生", "接通排水沟");
    const PackageMade made = pair.township.makes(pair.county, pair.stick);
    const std::set<QByteArray> before = pair.county.ids();
    pair.county.takes(made.file);
    CHECK(got(pair.county.file->handoff().undoLastImport()).number == 1);
    CHECK(pair.county.ids() == before);
    CHECK(pair.county.sound());
    CHECK(codeOf(pair.county.file->handoff().undoLastImport()) == QStringLiteral("handoff.nothing-to-undo"));
    CHECK(pair.county.takes(made.file).fresh > 0);
    pair.county.makes(pair.township, pair.stick);
    CHECK(codeOf(pair.county.file->handoff().undoLastImport()) == QStringLiteral("handoff.nothing-to-undo"));
}

TEST_CASE("with nothing else to hand over a package is its receipt")
{
    CountyAndTownship pair;
    pair.township.registers("陈禾生", "接通排水沟");
    handOver(pair.township, pair.county, pair.stick);
    handOver(pair.county, pair.township, pair.stick);
    CHECK(pair.county.channelTo(pair.township).pending.entries > 0); // not receipted yet
    const PackageMade receipt = pair.township.makes(pair.county, pair.stick);
    CHECK(receipt.isEmpty);
    CHECK(receipt.entries == 0);
    CHECK(pair.county.takes(receipt.file).acknowledged == 1);
    CHECK(pair.county.channelTo(pair.township).pending.entries == 0);
    CHECK(pair.township.makes(pair.county, pair.stick).isEmpty); // and once more does no harm
}

TEST_CASE("a package for another, of a stranger, or changed by a bit is refused and changes nothing")
{
    Three three;
    three.township.registers("陈禾生", "接通排水沟");
    const PackageMade made = three.township.makes(three.county, three.stick);
    CHECK(three.other.refusal(made.file) == QStringLiteral("package.for-another"));
    const QByteArray bytes = three.stick.read(QFileInfo(made.file).fileName());
    const std::set<QByteArray> before = three.county.ids();
    const QStringList rows = viewRows(three.county.desk.options().path);
    // Every bit is in tests/handoff/damage_test.cpp; here that nothing reaches the data file.
    for (qsizetype at = 0; at < bytes.size(); at += 61) {
        QByteArray changed = bytes;
        changed[at] = char(changed[at] ^ 0x10);
        CHECK(three.county.refusal(three.stick.write(QStringLiteral("bad.xfpkg"), changed)) != QStringLiteral("done"));
    }
    CHECK(three.county.refusal(three.stick.write(QStringLiteral("cut.xfpkg"), bytes.chopped(1))) ==
          QStringLiteral("package.cut-short"));
    Office stranger("北岭镇人民政府", "990101109", OfficeKind::Unit, 9);
    TempDir elsewhere;
    // By the same chance it is the same county to the letter, keys and all; only it never enrolled this township.
    Office twin("清河县信访局", "990101", OfficeKind::Bureau, 11);
    enrol(twin, stranger, elsewhere);
    REQUIRE(twin.node() == three.county.node());
    CHECK(three.county.refusal(stranger.makes(twin, elsewhere).file) == QStringLiteral("package.unknown-sender"));
    CHECK(three.county.ids() == before);
    CHECK(viewRows(three.county.desk.options().path) == rows);
    CHECK(codeOf(openPackage(*three.county.file, three.township.unlocked(), made.file, three.county.world())) ==
          QStringLiteral("keys.another-file"));
}

TEST_CASE("an attachment goes with its case, and is asked for when it has not come")
{
    CountyAndTownship pair;
    const QByteArray stream = pair.township.registers("陈禾生", "接通排水沟");
    QByteArray scan(700 * 1024, 'x');
    scan.append("end");
    QBuffer content(&scan);
    REQUIRE(content.open(QIODevice::ReadOnly));
    AttachOrder order;
    order.stream = stream;
    order.title = QStringLiteral("现场照片");
    order.name = QStringLiteral("照片.jpg");
    order.on = day("2026-03-10");
    REQUIRE(pair.township.file->attach(order, content));
    const PackageMade made = pair.township.makes(pair.county, pair.stick);
    CHECK(made.blobs == 1);
    const ImportReport report = pair.county.takes(made.file);
    CHECK(report.blobs == 1);
    CHECK(report.lacking.empty());
    const Case there = folded(*pair.county.file, stream);
    REQUIRE(attachments(there).size() == 1);
    QFile kept(got(pair.county.file->blobPath(attachments(there).front().file.blob)));
    REQUIRE(kept.open(QIODevice::ReadOnly));
    CHECK(kept.readAll() == scan);
}

TEST_CASE("a content that cannot be read stays behind, is told, and still waits")
{
    CountyAndTownship pair;
    const QByteArray stream = pair.township.registers("陈禾生", "接通排水沟");
    QByteArray scan("the content");
    QBuffer content(&scan);
    REQUIRE(content.open(QIODevice::ReadOnly));
    AttachOrder order;
    order.stream = stream;
    order.title = QStringLiteral("照片");
    order.name = QStringLiteral("a.jpg");
    order.on = day("2026-03-10");
    REQUIRE(pair.township.file->attach(order, content));
    const QByteArray blob = attachments(folded(*pair.township.file, stream)).front().file.blob;
    const QString path = got(pair.township.file->blobPath(blob));
    QFile damaged(path);
    damaged.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    REQUIRE(damaged.open(QIODevice::WriteOnly));
    damaged.write("another one"); // as long, and not what its name says
    damaged.close();
    const PackageMade made = pair.township.makes(pair.county, pair.stick);
    CHECK(made.blobsLeftOut == std::vector<QByteArray>{blob});
    CHECK(made.blobs == 0);
    const ImportReport report = pair.county.takes(made.file);
    CHECK(report.lacking == std::vector<QByteArray>{blob});
    handOver(pair.county, pair.township, pair.stick);
    CHECK(pair.township.channelTo(pair.county).pending.blobs == 1);
}

TEST_CASE("a package that is stopped leaves no file and no mark")
{
    CountyAndTownship pair;
    pair.township.registers("陈禾生", "接通排水沟");
    const TempDir empty;
    const auto stopped = makePackages(*pair.township.file, pair.township.unlocked(),
        {pair.county.node(), empty.path(), {}, 0}, pair.township.world(), [](qint64, qint64) { return false; });
    CHECK(codeOf(stopped) == QStringLiteral("handoff.stopped"));
    CHECK(QDir(empty.path()).isEmpty());
    CHECK(pair.township.channelTo(pair.county).lastSent == std::nullopt);
    const PackageMade made = pair.township.makes(pair.county, pair.stick);
    CHECK(made.number == 1);
    const auto halted = openPackage(*pair.county.file, pair.county.unlocked(), made.file, pair.county.world(),
        [](qint64, qint64) { return false; });
    CHECK(codeOf(halted) == QStringLiteral("handoff.stopped"));
}

TEST_CASE("a stick that vanishes while a package is written costs nothing: the next one carries all of it")
{
    CountyAndTownship pair;
    pair.township.registers("陈禾生", "接通排水沟");
    const auto gone = makePackages(*pair.township.file, pair.township.unlocked(),
        {pair.county.node(), pair.stick.path(QStringLiteral("没有")), {}, 0}, pair.township.world());
    CHECK(codeOf(gone) == QStringLiteral("stick.no-folder"));
#ifdef Q_OS_UNIX // elsewhere a folder with an open file in it cannot be taken away
    auto stick = std::make_unique<TempDir>();
    const auto pulled = makePackages(*pair.township.file, pair.township.unlocked(),
        {pair.county.node(), stick->path(), {}, 0}, pair.township.world(),
        [&](qint64 done, qint64) { return done == 0 || QDir(stick->path()).removeRecursively() || true; });
    CHECK(codeOf(pulled).startsWith(QStringLiteral("stick.")));
#endif
    const PackageMade made = pair.township.makes(pair.county, pair.stick);
    CHECK(made.cases == 1);
    CHECK(pair.county.takes(made.file).cases.size() == 1);
    CHECK(handOver(pair.county, pair.township, pair.stick).acknowledged == 1);
    CHECK(pair.township.channelTo(pair.county).pending.entries == 0);
    CHECK(pair.township.sound());
}

TEST_CASE("keys are made once, opened by their passphrase, and can get another one")
{
    Office office("柳溪镇人民政府", "990101102", OfficeKind::Unit, 3);
    CHECK_FALSE(got(hasKeys(*office.file)));
    CHECK(
        codeOf(unlockKeys(*office.file, QStringLiteral("口令"), office.world())) == QStringLiteral("handoff.no-keys"));
    CHECK(codeOf(makeKeys(*office.file, {}, office.world())) == QStringLiteral("keys.no-passphrase"));
    const UnlockedKeys& keys = office.unlocked();
    CHECK(codeOf(makeKeys(*office.file, QStringLiteral("别的"), office.world())) == QStringLiteral("handoff.has-keys"));
    CHECK(codeOf(unlockKeys(*office.file, QStringLiteral("别的"), office.world())) ==
          QStringLiteral("keys.wrong-passphrase"));
    REQUIRE(changePassphrase(*office.file, keys, QStringLiteral("别的"), office.world()));
    CHECK(codeOf(unlockKeys(*office.file, QStringLiteral("口令"), office.world())) ==
          QStringLiteral("keys.wrong-passphrase"));
    const UnlockedKeys again = got(unlockKeys(*office.file, QStringLiteral("别的"), office.world()));
    CHECK(again.secret().publicKeys() == keys.secret().publicKeys());
}
