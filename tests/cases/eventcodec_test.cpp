#include "core/base/fieldcodec.h"
#include "core/cases/commands.h"
#include "core/cases/eventcodec.h"
#include "core/cases/lifecycle.h"
#include "core/cases/obligations.h"
#include "tests/support/casebuilder.h"
#include "tests/support/generators.h"

#include <QCborStreamWriter>
#include <QFile>

#include <catch2/catch.hpp>

#include <cstdio>
#include <set>

using namespace xf;
using namespace xf::test;

namespace {

QString typeName(const TypeInfo& type)
{
    switch (type.shape) {
    case Shape::Text: return text("text");
    case Shape::Number: return text("number");
    case Shape::Flag: return text("flag");
    case Shape::Day: return text("day");
    case Shape::Bytes: return text("bytes");
    case Shape::Scalar: return text("scalar");
    case Shape::Struct: return text("struct");
    case Shape::List: return text("list of ") + typeName(*type.element());
    case Shape::Word: break;
    }
    QStringList words;
    for (const WordInfo& word : type.words()) {
        words << QString::number(word.value) + u':' + text(word.key);
    }
    return text("word ") + words.join(u' ');
}

void describe(QStringList& lines, FieldSpan fields, const QString& indent)
{
    for (const FieldInfo& info : fields) {
        const TypeInfo* type = info.type();
        lines << indent + QString::number(info.number) + u' ' + info.keyText() + u' ' + typeName(*type);
        type = type->shape == Shape::List ? type->element() : type;
        if (type->shape == Shape::Struct) {
            describe(lines, type->fields(), indent + text("  "));
        }
    }
}

// Everything about events that is in stored bytes.
QString describeEvents()
{
    QStringList lines;
    for (const EventInfo& info : eventTable()) {
        lines << QStringLiteral("%1 %2%3")
                     .arg(text(info.tag))
                     .arg(info.version)
                     .arg(text(info.critical ? " critical" : ""));
        describe(lines, info.fields(), text("  "));
    }
    return lines.join(u'\n') + u'\n';
}

Event eventOf(const EventInfo& info)
{
    Event event;
    info.emplace(event);
    return event;
}

void fill(FieldSpan fields, void* object, int& next);

void fillValue(const TypeInfo& type, void* value, int& next)
{
    ++next;
    switch (type.shape) {
    case Shape::Text: (void)putScalar(type, value, text("字") + QString::number(next)); return;
    case Shape::Number: (void)putScalar(type, value, qint64(next)); return;
    case Shape::Flag: (void)putScalar(type, value, true); return;
    case Shape::Day: (void)putScalar(type, value, qint64(20000 + next)); return;
    case Shape::Bytes: (void)putScalar(type, value, QByteArray::number(next)); return;
    case Shape::Scalar: *static_cast<ScalarValue*>(value) = NullValue(); return;
    case Shape::Word: (void)putScalar(type, value, text(type.words()[1].key)); return;
    case Shape::Struct: fill(type.fields(), value, next); return;
    case Shape::List:
        fillValue(*type.element(), type.append(value), next);
        fillValue(*type.element(), type.append(value), next);
        return;
    }
}

void fill(FieldSpan fields, void* object, int& next)
{
    for (const FieldInfo& info : fields) {
        fillValue(*info.type(), info.at(object), next);
    }
}

} // namespace

TEST_CASE("tags, versions, field numbers, keys, types and words of events are for ever")
{
    QFile file(QStringLiteral(XF_TEST_DATA "/event-tables.txt"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QStringList pinned = QString::fromUtf8(file.readAll()).split(u'\n');
    const QStringList now = describeEvents().split(u'\n');
    for (qsizetype i = 0; i < std::max(pinned.size(), now.size()); ++i) {
        INFO("tests/data/event-tables.txt:" << i + 1 << " — a line may only be added, for what is new");
        REQUIRE(now.value(i) == pinned.value(i));
    }
}

// tests_cases "[.tables]" prints them, for the one who adds an event.
TEST_CASE("the tables as they are now", "[.tables]")
{
    std::fputs(describeEvents().toUtf8().constData(), stdout);
}

TEST_CASE("numbers ascend, keys and words are told apart, labels are there")
{
    std::vector<FieldSpan> tables;
    for (const EventInfo& info : eventTable()) {
        CHECK(*info.label != '\0');
        tables.push_back(info.fields());
    }
    for (const CommandInfo& info : commandTable()) {
        tables.push_back(info.fields());
    }
    for (std::size_t i = 0; i < tables.size(); ++i) {
        int previous = 0;
        std::set<QString> keys;
        const FieldSpan fields = tables[i];
        for (const FieldInfo& info : fields) {
            INFO(info.key);
            CHECK(info.number > previous);
            previous = info.number;
            CHECK(keys.insert(info.keyText()).second);
            CHECK(*info.label != '\0');
            const TypeInfo* type = info.type()->shape == Shape::List ? info.type()->element() : info.type();
            if (type->shape == Shape::Struct) {
                tables.push_back(type->fields());
            }
        }
    }
}

TEST_CASE("words of every enum: one key, one label, one number each, nothing given is 0")
{
    for (const WordSpan words :
        {wordsOf<Channel>(), wordsOf<Purpose>(), wordsOf<Elsewhere>(), wordsOf<Role>(), wordsOf<Category>(),
            wordsOf<Power>(), wordsOf<Way>(), wordsOf<Method>(), wordsOf<Outcome>(), wordsOf<Ground>(),
            wordsOf<DeliveredPaper>(), wordsOf<Ending>(), wordsOf<State>(), wordsOf<Step>(), wordsOf<ClockState>()}) {
        std::set<int> values;
        std::set<QByteArray> keys;
        std::set<QByteArray> labels;
        for (const WordInfo& word : words) {
            CHECK(values.insert(word.value).second);
            CHECK(keys.insert(word.key).second);
            CHECK(labels.insert(word.label).second);
        }
    }
}

TEST_CASE("every event, empty and full, is read back as written")
{
    REQUIRE(eventTable().size() == std::variant_size_v<EventVariant> - 1);
    for (const EventInfo& info : eventTable()) {
        INFO(info.tag);
        CHECK(findEvent(text(info.tag)) == &info);
        const Event empty = eventOf(info);
        CHECK(&infoOf(empty) == &info);
        CHECK(encodeEvent(empty) == QByteArray("\xA0"));
        Event full = eventOf(info);
        int next = 0;
        fill(info.fields(), objectOf(full), next);
        for (const Event& event : {empty, full}) {
            const QByteArray bytes = encodeEvent(event);
            const Result<Event> read = decodeEvent(text(info.tag), info.version, bytes);
            REQUIRE(read);
            CHECK(read->index() == event.index());
            CHECK(encodeEvent(*read) == bytes);
        }
    }
}

TEST_CASE("a payload of a newer version is read without the fields and words that are new")
{
    QByteArray newer;
    QCborStreamWriter writer(&newer);
    writer.startMap(3);
    writer.append(1); // paper
    writer.append(QLatin1String("review-opinion"));
    writer.append(4); // refusedToSign
    writer.append(true);
    writer.append(77);
    writer.append(QLatin1String("new"));
    writer.endMap();
    const Result<Event> read = decodeEvent(text("case.delivered"), 2, newer);
    REQUIRE(read);
    const auto& delivered = std::get<Delivered>(*read);
    CHECK(delivered.refusedToSign);
    // Never taken for the opinion: that would start a petitioner's period.
    CHECK(delivered.paper == DeliveredPaper::NotGiven);
    CHECK(stepOf(*read) == Step::None);
    CHECK_FALSE(decodeEvent(text("case.delivered"), 1, newer).has_value());
}

TEST_CASE("an unknown tag is no event and no error, a version that never was is one")
{
    const Result<Event> unknown = decodeEvent(text("case.from-the-future"), 1, QByteArray("\xFF\xFF"));
    REQUIRE(unknown);
    CHECK(unknown->index() == 0);
    for (const qint64 version : {qint64(0), qint64(-1)}) {
        CHECK_FALSE(decodeEvent(text("case.noted"), version, QByteArray("\xA0")).has_value());
    }
}

TEST_CASE("what does not re-encode to itself is refused")
{
    for (const char* hex : {"", "ff", "a1", "a10161", "a2016178016179", "a10160", "bf0161ffff", "a1016178ff",
             "a1180161 78", "a101f6", "a101f5", "a1617861 79"}) {
        INFO(hex);
        const Result<Event> read = decodeEvent(text("case.noted"), 1, QByteArray::fromHex(hex));
        REQUIRE_FALSE(read);
        CHECK(read.error().is(eventMalformed));
    }
}

TEST_CASE("random and damaged payloads are refused or read back as written, and never crash the fold")
{
    rc::prop("bytes", [] {
        const std::span<const EventInfo> table = eventTable();
        const EventInfo& info = table[*rc::gen::inRange<std::size_t>(0, table.size())];
        Event full = eventOf(info);
        int next = *rc::gen::inRange(0, 1000);
        fill(info.fields(), objectOf(full), next);
        QByteArray bytes = encodeEvent(full);
        for (int damage = *rc::gen::inRange(0, 4); damage > 0; --damage) {
            bytes[*rc::gen::inRange<qsizetype>(0, bytes.size())] = *rc::gen::arbitrary<char>();
        }
        const qint64 version = *rc::gen::inRange<qint64>(1, 3);
        const Result<Event> read = decodeEvent(text(info.tag), version, bytes);
        if (!read) {
            return;
        }
        if (version == 1) {
            RC_ASSERT(encodeEvent(*read) == bytes);
        }
        Copy copy;
        copy.does(registerVisit, "2026-03-09");
        copy.force(*read, "2026-03-10");
        const Case folded = copy.folded();
        (void)obligations(folded, copy.calendar, Explain::Yes);
        RC_ASSERT(folded.file.size() == 2U);
    });
}
