#include "core/base/limits.h"
#include "core/cases/papers.h"
#include "core/cases/refusals.h"
#include "core/store/workspace.h"
#include "tests/support/deskfixture.h"
#include "tests/support/faultvfs.h"

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace xf;
using namespace xf::test;

namespace {

QByteArray oneCase(Workspace& workspace)
{
    return execute(workspace, {}, visit(QStringLiteral("张三"), QStringLiteral("修路")), "2026-03-09").stream;
}

Result<Changes> attach(Workspace& workspace, const QByteArray& stream, const QByteArray& content, const char* on)
{
    QBuffer buffer;
    buffer.setData(content);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    return workspace.attach(
        {stream, QStringLiteral("合同"), QStringLiteral("D:\\扫描\\合同.jpg"), false, day(on), {}}, buffer);
}

QStringList filesBeside(const Desk& desk)
{
    QStringList names;
    QDirIterator files(desk.dir.path(QStringLiteral("柳溪镇.files")), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        names << QFileInfo(files.next()).fileName();
    }
    names.sort();
    return names;
}

AttachedFile onlyOne(Workspace& workspace, const QByteArray& stream)
{
    const std::vector<AttachedFile> files = attachments(folded(workspace, stream));
    REQUIRE(files.size() == 1);
    return files.front();
}

class Endless : public QIODevice
{
public:
    Endless() { open(QIODevice::ReadOnly); }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        std::fill_n(data, most, 'x');
        return most;
    }
    qint64 writeData(const char*, qint64) override { return -1; }
};

class Large : public QBuffer
{
public:
    [[nodiscard]] qint64 size() const override { return limits::blobBytes + 1; }
};

} // namespace

TEST_CASE("an attachment lies beside the data file under its hash, and is read back as it was")
{
    Desk desk;
    const auto workspace = desk.create();
    const QByteArray stream = oneCase(*workspace);
    const QByteArray content(3 * 1024 * 1024 + 5, 'j');
    const Result<Changes> changes = attach(*workspace, stream, content, "2026-03-10");
    REQUIRE(changes);
    CHECK(changes->entries.size() == 1);
    const AttachedFile attached = onlyOne(*workspace, stream);
    CHECK(attached.entry == changes->entries.front());
    CHECK(attached.file.name == QStringLiteral("合同.jpg"));
    CHECK(attached.file.title == QStringLiteral("合同"));
    CHECK(attached.file.bytes == content.size());
    const QString hex = QString::fromLatin1(attached.file.blob.toHex());
    const Result<QString> path = workspace->blobPath(attached.file.blob);
    REQUIRE(path);
    CHECK(*path ==
          QFileInfo(desk.options().path).dir().filePath(QStringLiteral("柳溪镇.files/") + hex.left(2) + u'/' + hex));
    QFile file(*path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == content);
    CHECK(filesBeside(desk) == QStringList{hex}); // no part is left
    CHECK(workspace->verify()->good());
    CHECK(desk.open()->verify()->good());
}

TEST_CASE("the same content is kept once, for two cases, and twice in one case is refused")
{
    Desk desk;
    const auto workspace = desk.create();
    const QByteArray first = oneCase(*workspace);
    const QByteArray second = oneCase(*workspace);
    REQUIRE(attach(*workspace, first, "photo", "2026-03-10"));
    REQUIRE(attach(*workspace, second, "photo", "2026-03-10"));
    CHECK(attach(*workspace, first, "photo", "2026-03-10").error().is(attachAlready));
    CHECK(filesBeside(desk).size() == 1);
    CHECK(workspace->blobPath(onlyOne(*workspace, second).file.blob).has_value());
    CHECK(workspace->verify()->good());
}

TEST_CASE("a refusal leaves no file behind: nothing in it, too large, no such case, no day for it")
{
    Desk desk;
    const auto workspace = desk.create();
    const QByteArray stream = oneCase(*workspace);
    CHECK(attach(*workspace, stream, {}, "2026-03-10").error().is(attachNoFile));
    CHECK(attach(*workspace, stream, "x", "2026-03-01").error().is(dateBeforeReceived));
    CHECK(attach(*workspace, QByteArray(32, 'x'), "x", "2026-03-10").error().is(caseUnknown));
    Large large;
    REQUIRE(large.open(QIODevice::ReadOnly));
    const Result<Changes> refused = workspace->attach({stream, {}, {}, false, {}, {}}, large);
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error(blobTooLarge, {QStringLiteral("200")}));
    QBuffer closed;
    CHECK(workspace->attach({stream, {}, {}, false, {}, {}}, closed).error().is(blobNotRead));
    CHECK(filesBeside(desk).isEmpty());
    CHECK(refusal(*workspace, stream, AttachFile{{}, {}, false, QByteArray(32, 'x'), 5, {}}, "2026-03-10") ==
          QStringLiteral("blob.missing"));
    CHECK(attachments(folded(*workspace, stream)).empty());
    CHECK(workspace->verify()->good());
}

TEST_CASE("a source that does not end is cut off at the cap and leaves nothing")
{
    Desk desk;
    Endless endless;
    const BlobFolder folder(desk.options().path, 3 * 1024 * 1024);
    CHECK(folder.keep(endless).error() == Error(blobTooLarge, {QStringLiteral("3")}));
    CHECK(filesBeside(desk).isEmpty());
}

TEST_CASE("a folder that cannot be written refuses the attachment and nothing else")
{
    Desk desk;
    const auto workspace = desk.create();
    const QByteArray stream = oneCase(*workspace);
    desk.dir.write(QStringLiteral("柳溪镇.files"), "in the way");
    CHECK(attach(*workspace, stream, "photo", "2026-03-10").error().is(blobNotWritten));
    execute(*workspace, stream, AddNote{QStringLiteral("记事")}, "2026-03-10");
    CHECK(workspace->verify()->good());
}

TEST_CASE("a vanished or changed file is told by name, and attaching it again mends it")
{
    Desk desk;
    const auto workspace = desk.create();
    const QByteArray stream = oneCase(*workspace);
    REQUIRE(attach(*workspace, stream, "photo", "2026-03-10"));
    const QByteArray blob = onlyOne(*workspace, stream).file.blob;
    const QString path = *workspace->blobPath(blob);
    const bool vanished = GENERATE(true, false);
    {
        QFile file(path);
        REQUIRE((vanished ? file.remove() : file.open(QIODevice::ReadWrite) && file.write("P") == 1));
    }
    const Result<VerifyReport> report = workspace->verify();
    REQUIRE(report);
    CHECK_FALSE(report->good());
    CHECK(report->projectionSame);
    REQUIRE(report->bad.size() == 1);
    CHECK(report->bad.front().id == blob);
    CHECK(report->bad.front().reason.is(vanished ? blobMissing : blobDamaged));
    CHECK(report->bad.front().reason.arguments.front() == QStringLiteral("990101102-2026-A-1 合同.jpg"));
    CHECK(workspace->blobPath(blob).has_value() == !vanished);
    REQUIRE(attach(*workspace, oneCase(*workspace), "photo", "2026-03-10"));
    CHECK(workspace->verify()->good());
}

TEST_CASE("an attachment whose content has not come along is told from one that is lost")
{
    Desk desk;
    Desk other("2026-06-30", 2);
    const auto here = desk.create();
    const auto there = other.create();
    const QByteArray stream = oneCase(*there);
    REQUIRE(attach(*there, stream, "photo", "2026-03-10"));
    REQUIRE(here->takeIn(*there->allEntries()));
    CHECK(here->blobPath(onlyOne(*here, stream).file.blob).error().is(blobNotHere));
    CHECK(here->verify()->good());
}

TEST_CASE("a disk that fills up while a file is attached leaves event and row together or neither")
{
    int refusedOnes = 0;
    for (int writes = 0; writes < 20; ++writes) {
        INFO("writes before the disk is full: " << writes);
        Desk desk("2026-06-30", quint32(writes + 1));
        FaultVfs disk;
        const auto workspace = desk.create();
        const QByteArray stream = oneCase(*workspace);
        disk.failAfter(writes);
        const bool done = attach(*workspace, stream, "photo", "2026-03-10").has_value();
        disk.heal();
        refusedOnes += done ? 0 : 1;
        CHECK(attachments(folded(*workspace, stream)).size() == (done ? 1U : 0U));
        CHECK(workspace->verify()->good());
        CHECK(attach(*workspace, stream, done ? "second" : "photo", "2026-03-10").has_value());
        CHECK(filesBeside(desk).size() == (done ? 2 : 1));
    }
    CHECK(refusedOnes > 0);
}

TEST_CASE("two programs attach the same file at once")
{
    Desk desk;
    const auto window = desk.create();
    const auto line = desk.open();
    const QByteArray stream = oneCase(*window);
    REQUIRE(attach(*line, stream, "photo", "2026-03-10"));
    CHECK(attach(*window, stream, "photo", "2026-03-10").error().is(attachAlready));
    CHECK(window->blobPath(onlyOne(*window, stream).file.blob).has_value());
    CHECK(window->verify()->good());
}
