#include "core/base/fieldtext.h"
#include "core/base/limits.h"
#include "tests/base/sample.h"

#include <QJsonDocument>

#include <catch2/catch.hpp>

using namespace xf;
using namespace xf::test;

namespace {

Result<> set(Sample& sample, const char* path, const char* value)
{
    return setByPath(Sample::fields(), &sample, QString::fromUtf8(path), QString::fromUtf8(value));
}

void give(Sample& sample, const char* path, const char* value)
{
    INFO(path << '=' << value);
    CHECK(set(sample, path, value).has_value());
}

Error errorOf(const char* path, const char* value)
{
    Sample sample;
    const Result<> done = set(sample, path, value);
    INFO(path << '=' << value);
    REQUIRE_FALSE(done.has_value());
    return done.error();
}

QJsonObject json(const char* text)
{
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray(text));
    REQUIRE(document.isObject());
    return document.object();
}

Error jsonErrorOf(const char* text)
{
    Sample sample;
    const Result<> done = setFromJson(Sample::fields(), &sample, json(text));
    INFO(text);
    REQUIRE_FALSE(done.has_value());
    return done.error();
}

} // namespace

TEST_CASE("every shape can be typed")
{
    Sample sample;
    give(sample, "text", " 郎兀館 ");
    give(sample, "number", "-17");
    give(sample, "flag", "是");
    give(sample, "day", "2026年3月2日");
    give(sample, "colour", "blue");
    give(sample, "bytes", "00FF");
    give(sample, "scalar", "x");
    give(sample, "owner.age", "４０");
    CHECK(sample.text == QStringLiteral(" 郎兀館 ")); // cleaning is for the caller, who knows which fields are one line
    CHECK(sample.number == -17);
    CHECK(sample.flag);
    CHECK(sample.day == Date::fromYmd(2026, 3, 2));
    CHECK(sample.colour == Colour::Blue);
    CHECK(sample.bytes == QByteArray::fromHex("00ff"));
    CHECK(sample.scalar == ScalarValue(QStringLiteral("x")));
    CHECK(sample.owner.age == 40);
}

TEST_CASE("a word is given by key, label or number")
{
    for (const char* typed : {"red", "红", "1"}) {
        Sample sample;
        give(sample, "colour", typed);
        CHECK(sample.colour == Colour::Red);
    }
    for (const char* typed : {"", "0", "3", "Red", "绿", "-1"}) {
        const Error error = errorOf("colour", typed);
        CHECK(error.is(inputBadValue));
        CHECK(error.arguments.at(2) == QStringLiteral("red(红) blue(蓝)"));
    }
}

TEST_CASE("a flag is yes or no in the usual words")
{
    for (const char* yes : {"yes", "Y", "true", "1", "是"}) {
        Sample sample;
        give(sample, "flag", yes);
        CHECK(sample.flag);
    }
    for (const char* no : {"no", "N", "false", "0", "否"}) {
        Sample sample;
        sample.flag = true;
        give(sample, "flag", no);
        CHECK_FALSE(sample.flag);
    }
    CHECK(errorOf("flag", "maybe").is(inputBadValue));
}

TEST_CASE("a list takes an index, one past the end, or none")
{
    Sample sample;
    give(sample, "people.1.name", "甲");
    give(sample, "people.1.phones", "138");
    give(sample, "people.1.phones", "139");
    give(sample, "people.2.name", "乙");
    give(sample, "people.1.phones.2", "137");
    give(sample, "people.name", "丙");
    const std::vector<Person> expected = {
        {0, QStringLiteral("甲"), {QStringLiteral("138"), QStringLiteral("137")}},
        {0, QStringLiteral("乙"), {}},
        {0, QStringLiteral("丙"), {}},
    };
    CHECK(sample.people == expected);
    for (const char* path : {"people.0.name", "people.2.name", "people.-1.name", "grid.1.2"}) {
        CHECK(errorOf(path, "x").is(inputBadIndex));
    }
}

TEST_CASE("a repeated key adds one element after another, the value going to its first text")
{
    Sample sample;
    give(sample, "people", "甲");
    give(sample, "people", "乙");
    give(sample, "numbers", "3");
    give(sample, "numbers", "0");
    give(sample, "grid", "a");
    give(sample, "grid.1", "b");
    give(sample, "owner", "丙");
    CHECK(sample.people == std::vector<Person>{{0, QStringLiteral("甲"), {}}, {0, QStringLiteral("乙"), {}}});
    CHECK(sample.numbers == std::vector<qint64>{3, 0});
    CHECK(sample.grid == std::vector<std::vector<QString>>{{QStringLiteral("a"), QStringLiteral("b")}});
    CHECK(sample.owner.name == QStringLiteral("丙"));
}

TEST_CASE("an unknown key is refused with the allowed ones of that place")
{
    const Error top = errorOf("nmae", "x");
    CHECK(top.is(inputUnknownKey));
    CHECK(top.arguments.at(0) == QStringLiteral("nmae"));
    CHECK(top.arguments.at(1).startsWith(QStringLiteral("text number flag day")));
    const Error inner = errorOf("people.1.nmae", "x");
    CHECK(inner.is(inputUnknownKey));
    CHECK(inner.arguments == QStringList{QStringLiteral("people.1.nmae"), QStringLiteral("age name phones")});
    for (const char* path : {"", ".", "text.", "text.more", "people..name", "owner.name.x", "姓名"}) {
        INFO(path);
        Sample sample;
        const Result<> done = set(sample, path, "x");
        CHECK((path == QByteArray("text.") || !done.has_value()));
    }
}

TEST_CASE("a value that does not suit its field is refused with its key")
{
    for (const auto& [path, value] : {std::pair("number", "12a"), std::pair("number", ""), std::pair("number", "1.5"),
             std::pair("number", "9223372036854775808"), std::pair("number", "1 2"), std::pair("day", "2026-02-30"),
             std::pair("day", "3000-01-01"), std::pair("day", ""), std::pair("bytes", "0"), std::pair("bytes", "0g"),
             std::pair("bytes", ""), std::pair("people.1.age", "x"), std::pair("numbers", "x")}) {
        const Error error = errorOf(path, value);
        CHECK(error.is(inputBadValue));
        CHECK(error.arguments.at(0) == QString::fromLatin1(path));
        CHECK(error.arguments.at(1) == QString::fromLatin1(value));
    }
}

TEST_CASE("a text with half a letter is refused")
{
    Sample sample;
    const QString half = QStringLiteral("甲") + QChar(0xD83D);
    const Result<> done = setByPath(Sample::fields(), &sample, QStringLiteral("text"), half);
    REQUIRE_FALSE(done.has_value());
    CHECK(done.error().is(inputNotText));
    const Result<> fromJson =
        setFromJson(Sample::fields(), &sample, QJsonObject{{QStringLiteral("text"), QJsonValue(half)}});
    CHECK_FALSE(fromJson.has_value());
}

TEST_CASE("a list has a longest length, what is in it can still be changed then")
{
    Sample sample;
    sample.people.resize(limits::listElements);
    give(sample, "people.10000.name", "last");
    const Result<> done = set(sample, "people", "one more");
    REQUIRE_FALSE(done.has_value());
    CHECK(done.error().is(inputTooMany));
    const Result<> added = setFromJson(Sample::fields(), &sample, json(R"({"people":["one more"]})"));
    REQUIRE_FALSE(added.has_value());
    CHECK(added.error().is(inputTooMany));
}

TEST_CASE("the same tree as JSON gives the same struct")
{
    Sample typed;
    give(typed, "text", "甲");
    give(typed, "number", "12");
    give(typed, "flag", "yes");
    give(typed, "day", "2026-03-02");
    give(typed, "colour", "红");
    give(typed, "bytes", "00ff");
    give(typed, "owner.name", "乙");
    give(typed, "people.1.name", "丙");
    give(typed, "people.1.phones", "138");
    give(typed, "people", "丁");
    give(typed, "numbers", "9007199254740993");
    give(typed, "grid", "a");

    Sample read;
    const Result<> done = setFromJson(Sample::fields(), &read,
        json(R"({"text":"甲","number":12,"flag":true,"day":"2026-03-02","colour":1,"bytes":"00FF","owner":"乙",
                 "people":[{"name":"丙","phones":["138"]},"丁"],"numbers":[9007199254740993],"grid":[["a"]]})"));
    REQUIRE(done.has_value());
    CHECK(read == typed);
}

TEST_CASE("what is shown as JSON can be read again")
{
    Sample sample = fullSample();
    sample.scalar = {}; // a typed value is always text
    sample.scalars.clear();
    const QJsonObject shown = toJson(sample);
    CHECK(shown.value(QStringLiteral("day")) == QJsonValue(QStringLiteral("2026-03-02")));
    CHECK(shown.value(QStringLiteral("colour")) == QJsonValue(QStringLiteral("blue")));
    CHECK(shown.value(QStringLiteral("bytes")) == QJsonValue(QStringLiteral("00ff")));
    CHECK_FALSE(toJson(Sample()).contains(QStringLiteral("text")));

    sample.grid = {{QStringLiteral("a")}}; // null stands for "not given" in a list and is not read back
    sample.owner.phones = {QStringLiteral("138")};
    sample.people = {{1, QStringLiteral("甲"), {}}};
    sample.numbers = {1};
    const QByteArray text = QJsonDocument(toJson(sample)).toJson();
    Sample back;
    REQUIRE(setFromJson(Sample::fields(), &back, json(text.constData())).has_value());
    CHECK(back == sample);
}

TEST_CASE("JSON is refused with the path of what is wrong")
{
    CHECK(jsonErrorOf(R"({"nmae":"x"})").is(inputUnknownKey));
    const Error inner = jsonErrorOf(R"({"people":[{},{"nmae":"x"}]})");
    CHECK(inner.arguments.at(0) == QStringLiteral("people.2.nmae"));
    CHECK(jsonErrorOf(R"({"people":{"name":"x"}})").is(inputBadValue));
    CHECK(jsonErrorOf(R"({"people":"x"})").is(inputBadValue));
    CHECK(jsonErrorOf(R"({"text":["x"]})").is(inputNotText));
    CHECK(jsonErrorOf(R"({"text":{"x":1}})").is(inputNotText));
    CHECK(jsonErrorOf(R"({"text":null})").is(inputNotText));
    CHECK(jsonErrorOf(R"({"number":1.5})").is(inputBadValue));
    CHECK(jsonErrorOf(R"({"number":1e300})").is(inputBadValue));
    CHECK(jsonErrorOf(R"({"owner":["x"]})").is(inputNotText));
}

TEST_CASE("help names every plain field, lists with N, words with what is allowed")
{
    QStringList keys;
    QString allowed;
    for (const FieldHelp& help : describeFields(Sample::fields())) {
        keys << help.key;
        if (help.key == QStringLiteral("colour")) {
            allowed = help.allowed;
        }
    }
    CHECK(keys.contains(QStringLiteral("owner.name")));
    CHECK(keys.contains(QStringLiteral("people.N.name")));
    CHECK(keys.contains(QStringLiteral("people.N.phones.N")));
    CHECK(keys.contains(QStringLiteral("numbers.N")));
    CHECK_FALSE(keys.contains(QStringLiteral("people")));
    CHECK(allowed == QStringLiteral("red(红) blue(蓝)"));
}
