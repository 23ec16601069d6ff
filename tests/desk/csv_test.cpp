#include "core/desk/csv.h"

#include <QRandomGenerator>

#include <catch2/catch.hpp>

#include <ctime>
#include <vector>

using namespace xf;

namespace {

std::vector<CsvRecord> readAll(const QString& text)
{
    Result<CsvReader> reader = CsvReader::open(text);
    REQUIRE(reader);
    std::vector<CsvRecord> records;
    while (std::optional<CsvRecord> record = reader->next()) {
        records.push_back(*record);
    }
    return records;
}

// One line a record: "first-last field|field", or "first-last code".
QStringList outlineOf(const char* text)
{
    QStringList all;
    for (const CsvRecord& record : readAll(QString::fromUtf8(text))) {
        const QString what = record.broken ? record.broken->code : record.fields.join(u'|');
        all.append(QStringLiteral("%1-%2 ").arg(record.line).arg(record.lastLine) + what);
    }
    return all;
}

QStringList lines(std::initializer_list<const char*> texts)
{
    QStringList all;
    for (const char* text : texts) {
        all.append(QString::fromUtf8(text));
    }
    return all;
}

// Whether the records lie one below the other, with nothing but blank lines between them and around them.
bool coversEveryLine(QString text)
{
    const std::vector<CsvRecord> records = readAll(text);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    const QStringList all = text.split(u'\n');
    const auto isBlank = [&](int line) {
        QString rest = all.at(line - 1);
        return rest.remove(u',').remove(u'"').trimmed().isEmpty();
    };
    int next = 2; // the first line not yet seen
    for (const CsvRecord& record : records) {
        for (; next < record.line; ++next) {
            if (!isBlank(next)) {
                return false;
            }
        }
        if (record.line < next || record.lastLine < record.line || record.lastLine > all.size()) {
            return false;
        }
        next = record.lastLine + 1;
    }
    for (; next <= all.size(); ++next) {
        if (!isBlank(next)) {
            return false;
        }
    }
    return true;
}

} // namespace

TEST_CASE("records carry the line they begin on")
{
    CHECK(outlineOf("a,b\n1,2\n3,4\n") == lines({"2-2 1|2", "3-3 3|4"}));
    CHECK(outlineOf("a,b\r\n1,2\r\n3,4") == lines({"2-2 1|2", "3-3 3|4"}));
    CHECK(outlineOf("a,b\r1,2\r3,4\r") == lines({"2-2 1|2", "3-3 3|4"}));
}

TEST_CASE("the header names the columns")
{
    const Result<CsvReader> reader = CsvReader::open(u"\n,\n\"编,号\",主题\n1,2\n");
    REQUIRE(reader);
    CHECK(reader->header() == QStringList{QStringLiteral("编,号"), QStringLiteral("主题")});
}

TEST_CASE("a text without a header is refused")
{
    for (const char16_t* text : {u"", u"\r\n\r\n", u",,,\n,\n", u" \n"}) {
        const Result<CsvReader> reader = CsvReader::open(text);
        REQUIRE_FALSE(reader);
        CHECK(reader.error().is(csvEmpty));
    }
    for (const char16_t* text : {u"\n\"a,b\n1,2\n", u"\na\"b,c\n"}) {
        const Result<CsvReader> reader = CsvReader::open(text);
        REQUIRE_FALSE(reader);
        CHECK(reader.error() == Error(csvBrokenHeader, {QStringLiteral("2")}));
    }
    const Result<CsvReader> wide = CsvReader::open(QString(2000, u','));
    REQUIRE_FALSE(wide);
}

TEST_CASE("quoted fields hold separators, quotes and line ends")
{
    CHECK(outlineOf("a,b\n\"1,1\",\"say \"\"yes\"\"\"\n3,4\n") == lines({"2-2 1,1|say \"yes\"", "3-3 3|4"}));
    CHECK(outlineOf("a,b\n\"one\r\ntwo\n\nfour\",x\r\n3,4\n") == lines({"2-5 one\r\ntwo\n\nfour|x", "6-6 3|4"}));
    CHECK(outlineOf("a,b\n1,\"two\nlines\"") == lines({"2-3 1|two\nlines"}));
    CHECK(outlineOf("a,b\n\"\",x\n\"\"\"\",y\n") == lines({"2-2 |x", "3-3 \"|y"}));
}

TEST_CASE("values are not trimmed and empty ones are kept")
{
    CHECK(outlineOf("a,b,c\n 1 ,,\n,,3") == lines({"2-2  1 ||", "3-3 ||3"}));
    CHECK(outlineOf("a,b\nx,") == lines({"2-2 x|"}));
}

TEST_CASE("empty lines and lines of separators are no records")
{
    CHECK(outlineOf("a,b\n\n1,2\n,\n \n,,,,\n\"\", \n3,4\n\n") == lines({"3-3 1|2", "8-8 3|4"}));
}

TEST_CASE("a tab separates where the first line has no comma")
{
    CHECK(outlineOf("a\tb\n1,5\t2\n") == lines({"2-2 1,5|2"}));
    CHECK(outlineOf("a,b\tc\n1\t5,2\n") == lines({"2-2 1\t5|2"}));
}

TEST_CASE("a record of another width is rejected alone")
{
    CHECK(outlineOf("a,b\n1\n1,2,3\n4,5\n") == lines({"2-2 csv.column-count", "3-3 csv.column-count", "4-4 4|5"}));
    const std::vector<CsvRecord> records = readAll(QStringLiteral("a,b\n1,2,3\n"));
    REQUIRE(records.size() == 1);
    CHECK(records[0].broken == Error(csvColumnCount, {QStringLiteral("3"), QStringLiteral("2")}));
    CHECK(records[0].fields.isEmpty());
}

TEST_CASE("a quote inside an unquoted field is rejected with its lines")
{
    CHECK(outlineOf("a,b\n1,x\"y\"\n3,4\n") == lines({"2-2 csv.stray-quote", "3-3 3|4"}));
    CHECK(outlineOf("a,b\n1,\"x\"y\n3,4\n") == lines({"2-2 csv.stray-quote", "3-3 3|4"}));
    const std::vector<CsvRecord> records = readAll(QStringLiteral("a,b\n1,\"x\"y\n3,4\n"));
    CHECK(records[0].broken == Error(csvStrayQuote, {QStringLiteral("2"), QStringLiteral("2")}));
}

TEST_CASE("a quote that is never closed costs one record and not the rest")
{
    CHECK(outlineOf("a,b\n1,\"x\n3,4\n5,6\n") == lines({"2-2 csv.unterminated-quote", "3-3 3|4", "4-4 5|6"}));
    CHECK(outlineOf("a,b\n1,\"x\n3,\"4\"\n5,6\n") == lines({"2-2 csv.unterminated-quote", "3-3 3|4", "4-4 5|6"}));
    CHECK(outlineOf("a,b\n1,\"x\n3,\"4\n5\"\n6,7\n") == lines({"2-2 csv.unterminated-quote", "3-4 3|4\n5", "5-5 6|7"}));
    CHECK(outlineOf("a,b\n1,2\n3,\"x") == lines({"2-2 1|2", "3-3 csv.unterminated-quote"}));
}

TEST_CASE("what follows a broken quotation and is no record belongs to it")
{
    CHECK(outlineOf("a,b\n1,\"x\nmore text\nstill more\n3,4\n") == lines({"2-4 csv.unterminated-quote", "5-5 3|4"}));
    CHECK(outlineOf("a,b\n1,\"x\nmore") == lines({"2-3 csv.unterminated-quote"}));
}

TEST_CASE("two records glued together by a forgotten quote are told apart")
{
    // the quotation closes at the end of line 3, leaving a record of three columns; line 3 is one by itself
    CHECK(outlineOf("a,b\n\"1,2\n\",4\n5,6\n") == lines({"2-3 1,2\n|4", "4-4 5|6"})); // well-formed: cannot be told
    CHECK(outlineOf("a,b\n1,\"x\n3,4\n5,6\"\n7,8\n") == lines({"2-4 1|x\n3,4\n5,6", "5-5 7|8"})); // nor this
    CHECK(outlineOf("a,b\n1,\"x\n3,4\n5\",6\n7,8\n") ==
          lines({"2-2 csv.column-count", "3-3 3|4", "4-4 csv.stray-quote", "5-5 7|8"}));
}

TEST_CASE("a line of five million letters is one record")
{
    const QString longText(5 * 1024 * 1024, u'长');
    const std::vector<CsvRecord> records = readAll(
        QStringLiteral("a,b\n1,") + longText + QStringLiteral("\n2,\"") + longText + QStringLiteral("\"\n3,4\n"));
    REQUIRE(records.size() == 3);
    CHECK(records[0].fields[1].size() == longText.size());
    CHECK(records[1].fields[1].size() == longText.size());
    CHECK(records[2].line == 4);
    const std::vector<CsvRecord> commas = readAll(QStringLiteral("a,b\n") + QString(5 * 1024 * 1024, u',') + u'x');
    REQUIRE(commas.size() == 1);
    CHECK(commas[0].broken->is(csvColumnCount));
}

TEST_CASE("hostile quotes take time in proportion to the file")
{
    // 100,000 lines each; reading on to the end for every line would be ten thousand million steps
    for (const char* line :
        {"\"x\n", "x,\"\n", "\",\"\n", "\"\"\"\n", "\"a\"\"\n", "a\",\"b\n", ",\"x\"\"\n", "\"x\n,y,z\"\n"}) {
        CAPTURE(line);
        const std::clock_t before = std::clock(); // processor time: others may be at work on this machine
        const std::vector<CsvRecord> records =
            readAll(QStringLiteral("a,b\n") + QString::fromLatin1(line).repeated(100000));
        CHECK((std::clock() - before) / CLOCKS_PER_SEC < 10);
        CHECK_FALSE(records.empty());
    }
}

TEST_CASE("random text never loses a line")
{
    const quint32 seed = Catch::rngSeed();
    CAPTURE(seed);
    QRandomGenerator random(seed);
    const QString alphabet = QStringLiteral("\"\"\",,\n\r1x字");
    for (int round = 0; round < 20000; ++round) {
        QString text = QStringLiteral("a,b\n");
        for (int i = random.bounded(40); i > 0; --i) {
            text.append(alphabet[random.bounded(static_cast<int>(alphabet.size()))]);
        }
        CAPTURE(text);
        CHECK(coversEveryLine(text));
    }
}

TEST_CASE("what is written by the rules is read back")
{
    const quint32 seed = Catch::rngSeed();
    CAPTURE(seed);
    QRandomGenerator random(seed);
    const QString alphabet = QStringLiteral("\",\n\r 1x字");
    for (int round = 0; round < 5000; ++round) {
        QStringList fields{QStringLiteral("k")}; // so that no record is blank
        for (int field = 0; field < 2; ++field) {
            QString value;
            for (int i = random.bounded(8); i > 0; --i) {
                value.append(alphabet[random.bounded(static_cast<int>(alphabet.size()))]);
            }
            fields.append(value);
        }
        QStringList quoted;
        for (QString field : fields) {
            quoted.append(u'"' + field.replace(u'"', QStringLiteral("\"\"")) + u'"');
        }
        const std::vector<CsvRecord> records =
            readAll(QStringLiteral("a,b,c\r\n") + quoted.join(u',') + QStringLiteral("\r\n"));
        REQUIRE(records.size() == 1);
        CHECK(records[0].fields == fields);
    }
}
