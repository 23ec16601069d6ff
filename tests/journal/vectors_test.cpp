#include "core/base/fieldcodec.h"
#include "core/base/fieldtext.h"
#include "core/journal/sm3.h"
#include "tests/journal/sampleentries.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>

#include <catch2/catch.hpp>

using namespace xf;
using namespace xf::test;

// The vectors of tests/data/entries, which are made without this program (make_vectors.py there).

namespace {

const QString folder = QStringLiteral(XF_TEST_DATA "/entries/");

QByteArray fileBytes(const QString& name)
{
    QFile file(folder + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QJsonArray list(const char* name)
{
    const QJsonArray array = QJsonDocument::fromJson(fileBytes(QString::fromLatin1(name))).array();
    REQUIRE_FALSE(array.isEmpty());
    return array;
}

QByteArray hexOf(const QJsonObject& object, const char* key)
{
    return QByteArray::fromHex(object.value(QString::fromLatin1(key)).toString().toLatin1());
}

Entry entryIn(const char* name)
{
    const Result<Entry> read = decodeRecord(QByteArray::fromHex(fileBytes(QString::fromLatin1(name))));
    REQUIRE(read.has_value());
    return *read;
}

} // namespace

TEST_CASE("the vectors are read as they were meant, and written again to the same bytes")
{
    for (const QJsonValue& value : list("vectors.json")) {
        const QJsonObject vector = value.toObject();
        const QString name = vector.value(QStringLiteral("file")).toString();
        INFO(name.toStdString());
        const QByteArray record = QByteArray::fromHex(fileBytes(name));
        const Result<Entry> read = decodeRecord(record);
        REQUIRE(read.has_value());
        CHECK(read->id == hexOf(vector, "id"));
        CHECK(read->streamId() == hexOf(vector, "stream"));
        CHECK(read->salt == hexOf(vector, "salt"));
        CHECK(read->proof == hexOf(vector, "proof"));
        CHECK(read->payload.has_value() == vector.value(QStringLiteral("payload")).isString());
        CHECK(read->payload.value_or(QByteArray()) == hexOf(vector, "payload"));
        CHECK(toJson(read->envelope) == vector.value(QStringLiteral("envelope")).toObject());
        CHECK(encodeRecord(*read) == record);
    }
}

TEST_CASE("the vectors can be made from their fields")
{
    for (const QJsonValue& value : list("vectors.json")) {
        const QJsonObject vector = value.toObject();
        if (!vector.value(QStringLiteral("payload")).isString()) {
            continue; // erased: the payload is not there to be sealed
        }
        INFO(vector.value(QStringLiteral("file")).toString().toStdString());
        Envelope envelope;
        const QJsonObject fields = vector.value(QStringLiteral("envelope")).toObject();
        REQUIRE(setFromJson(Envelope::fields(), &envelope, fields).has_value());
        envelope.payloadHash.clear(); // makeEntry's to find
        const Result<Entry> made = makeEntry(envelope, hexOf(vector, "payload"), hexOf(vector, "salt"));
        REQUIRE(made.has_value());
        CHECK(made->id == hexOf(vector, "id"));
    }
}

TEST_CASE("what a reader must refuse is refused")
{
    for (const QJsonValue& value : list("refused.json")) {
        INFO(value[u"why"].toString().toStdString());
        CHECK_FALSE(decodeRecord(hexOf(value.toObject(), "record")).has_value());
    }
}

TEST_CASE("the ids of the vectors are for ever")
{
    // Here too and not in the data alone: a program and its data changed together would still fail.
    CHECK(entryIn("01-first.hex").id.toHex() == "0bd8dc363f17688fe59b8c218db2636c1f2258b0dd8a5206a0d8f0f07638b968");
    CHECK(entryIn("04-merge.hex").id.toHex() == "7ca08600784b5303e20523af9a9c813395b44b0b3e290d824fc0ccc4e829b8aa");
    CHECK(entryIn("08-rare-letters.hex").id.toHex() ==
          "47c393853e550f05f26ff363e890a0ca9b8bf43a4889e6efc0a08131eb0c079a");
}

TEST_CASE("an erased entry has the id it had before")
{
    CHECK(entryIn("06-erased.hex").id == entryIn("03-beside.hex").id);
    CHECK(entryIn("09-proof.hex").id == entryIn("02-second.hex").id);
}

TEST_CASE("the vectors of one case are one stream")
{
    const Result<Stream> stream = orderStream({entryIn("07-unknown-critical.hex"), entryIn("04-merge.hex"),
        entryIn("06-erased.hex"), entryIn("02-second.hex"), entryIn("01-first.hex"), entryIn("09-proof.hex")});
    REQUIRE(stream.has_value());
    REQUIRE(stream->entries.size() == 5);
    CHECK(stream->lamport == 4);
    CHECK(stream->heads == std::vector<QByteArray>{entryIn("07-unknown-critical.hex").id});
    CHECK(stream->causality.concurrent(1, 2));
}

TEST_CASE("rare letters come out as they went in")
{
    const Entry entry = entryIn("08-rare-letters.hex");
    const char32_t name[] = {0x36C3, 0x4DAE, u' ', 0xF92C, 0xFA0C, 0xFA2C};
    CHECK(entry.envelope.author == QString::fromUcs4(name, 6));
}

TEST_CASE("the vectors are what their maker makes")
{
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (python.isEmpty()) {
        WARN("python3 is not on this machine: the vectors were not made again");
        return;
    }
    QProcess maker;
    maker.start(python, {QStringLiteral("-B"), folder + QStringLiteral("make_vectors.py"), QStringLiteral("--check")});
    REQUIRE(maker.waitForFinished());
    INFO(maker.readAllStandardError().toStdString());
    CHECK(maker.exitCode() == 0);
}
