#include "core/base/fields.h"
#include "tests/base/sample.h"

#include <catch2/catch.hpp>

#include <limits>

using namespace xf;
using namespace xf::test;

namespace {

const FieldInfo& sampleField(const char* key)
{
    const FieldInfo* info = findField(Sample::fields(), QString::fromLatin1(key));
    REQUIRE(info);
    return *info;
}

} // namespace

TEST_CASE("a field is found by its number and by its key")
{
    CHECK(findField(Sample::fields(), 20) == findField(Sample::fields(), u"people"));
    CHECK(findField(Sample::fields(), 9) == nullptr);
    CHECK(findField(Sample::fields(), 0) == nullptr);
    CHECK(findField(Sample::fields(), u"People") == nullptr);
    CHECK(findField(Sample::fields(), u"") == nullptr);
    CHECK(sampleField("people").labelText() == QStringLiteral("人员"));
}

TEST_CASE("a word is found by its number and by its key, and has a label")
{
    CHECK(wordKey(Colour::Blue) == QStringLiteral("blue"));
    CHECK(wordLabel(Colour::Blue) == QStringLiteral("蓝"));
    CHECK(wordKey(Colour::NotGiven).isEmpty());
    CHECK(findWord(wordsOf<Colour>(), u"red")->value == 1);
    CHECK(findWord(wordsOf<Colour>(), u"green") == nullptr);
}

TEST_CASE("every shape has one value that means not given")
{
    Sample sample;
    for (const FieldInfo& info : Sample::fields()) {
        INFO(info.key);
        CHECK(isEmptyValue(*info.type(), info.at_const(&sample)));
    }
    sample = fullSample();
    for (const FieldInfo& info : Sample::fields()) {
        INFO(info.key);
        CHECK_FALSE(isEmptyValue(*info.type(), info.at_const(&sample)));
    }
}

TEST_CASE("a struct is not given when nothing in it is")
{
    Sample sample;
    sample.owner.phones.emplace_back();
    CHECK_FALSE(isEmptyValue(*sampleField("owner").type(), &sample.owner));
    sample.owner.phones.clear();
    CHECK(isEmptyValue(*sampleField("owner").type(), &sample.owner));
}

TEST_CASE("a plain value taken out can be put back in")
{
    Sample from = fullSample();
    Sample to;
    for (const char* key : {"text", "number", "flag", "day", "colour", "bytes"}) {
        INFO(key);
        const FieldInfo& info = sampleField(key);
        const ScalarValue value = scalarAt(*info.type(), info.at(&from));
        CHECK(putScalar(*info.type(), info.at(&to), value));
        CHECK(scalarAt(*info.type(), info.at(&to)) == value);
        CHECK(putScalar(*info.type(), info.at(&to), NullValue()));
        CHECK(isEmptyValue(*info.type(), info.at(&to)));
    }
    CHECK(to == Sample());
}

TEST_CASE("a value of the wrong kind is not put in and changes nothing")
{
    Sample sample = fullSample();
    const Sample before = sample;
    const auto put = [&](const char* key, const ScalarValue& value) {
        const FieldInfo& info = sampleField(key);
        return putScalar(*info.type(), info.at(&sample), value);
    };
    CHECK_FALSE(put("text", qint64(1)));
    CHECK_FALSE(put("number", true));
    CHECK_FALSE(put("flag", qint64(1)));
    CHECK_FALSE(put("day", QStringLiteral("2026-03-02")));
    CHECK_FALSE(put("day", qint64(400'000)));
    CHECK_FALSE(put("day", std::numeric_limits<qint64>::max()));
    CHECK_FALSE(put("day", std::numeric_limits<qint64>::min()));
    CHECK_FALSE(put("colour", QStringLiteral("green")));
    CHECK_FALSE(put("bytes", QStringLiteral("ab")));
    CHECK_FALSE(put("people", QStringLiteral("ab")));
    CHECK_FALSE(put("owner", NullValue()));
    CHECK(sample == before);
}

TEST_CASE("values are shown as people read them")
{
    const auto shown = [](const char* key, const ScalarValue& value) {
        return displayText(*sampleField(key).type(), value);
    };
    CHECK(shown("day", qint64(Date::fromYmd(2026, 3, 2).days())) == QStringLiteral("2026年3月2日"));
    CHECK(shown("number", qint64(-3)) == QStringLiteral("-3"));
    CHECK(shown("flag", true) == QStringLiteral("是"));
    CHECK(shown("flag", false) == QStringLiteral("否"));
    CHECK(shown("colour", QStringLiteral("red")) == QStringLiteral("红"));
    CHECK(shown("colour", QStringLiteral("newer")) == QStringLiteral("newer"));
    CHECK(shown("text", QStringLiteral("red")) == QStringLiteral("red"));
    CHECK(shown("text", NullValue()) == QStringLiteral("（空）"));
}

TEST_CASE("field numbers of a table ascend")
{
    // writeMap relies on it; the tables of the other rooms are checked beside their own tests.
    for (const FieldSpan table : {Sample::fields(), Person::fields(), NewerPerson::fields()}) {
        int previous = 0;
        for (const FieldInfo& info : table) {
            CHECK(info.number > previous);
            previous = info.number;
        }
    }
}
