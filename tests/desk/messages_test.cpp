#include "core/base/textencoding.h"
#include "core/desk/csv.h"
#include "core/desk/messages.h"
#include "core/words/messagewords.h"

#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <catch2/catch.hpp>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

#include <algorithm>

using namespace xf;

namespace {

const Date today = Date::fromYmd(2026, 6, 30);
const QByteArray header = "编号,来信人,主题,来信时间,内容,答复意见,答复时间\r\n";

QByteArray fileBytes(const char* path)
{
    QFile file(QString::fromUtf8(path));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

MessageFile readRows(const QByteArray& rows)
{
    Result<MessageFile> file = readMessages(header + rows, today);
    REQUIRE(file);
    CHECK(file->read == static_cast<int>(file->rows.size() + file->rejected.size()));
    return *file;
}

// Why the one row of a file is rejected.
Error reasonFor(const QByteArray& row)
{
    const MessageFile file = readRows(row);
    REQUIRE(file.rejected.size() == 1);
    CHECK(file.rows.empty());
    CHECK(file.rejected[0].line == 2);
    return file.rejected[0].reason;
}

QStringList texts(std::initializer_list<const char*> arguments)
{
    QStringList all;
    for (const char* argument : arguments) {
        all.append(QString::fromUtf8(argument));
    }
    return all;
}

} // namespace

TEST_CASE("a message and its reply are read")
{
    const MessageFile file = readRows("7,罗女士,路灯,2026-03-02 09:05:00,路灯坏了,已修好,2026-03-09 10:00:00\r\n"
                                      "8,A12,停车,2026/4/1 9:32,没有车位,,\r\n");
    CHECK(file.read == 2);
    REQUIRE(file.rows.size() == 2);
    const MessageRow& first = file.rows[0];
    CHECK(first.line == 2);
    CHECK(first.number == QStringLiteral("7"));
    CHECK(first.sender == QStringLiteral("罗女士"));
    CHECK(first.subject == QStringLiteral("路灯"));
    CHECK(first.text == QStringLiteral("路灯坏了"));
    CHECK(first.received == Date::fromYmd(2026, 3, 2));
    CHECK(first.reply == QStringLiteral("已修好"));
    CHECK(first.replied == Date::fromYmd(2026, 3, 9));
    CHECK(file.rows[1].received == Date::fromYmd(2026, 4, 1));
    CHECK(file.rows[1].reply.isEmpty());
    CHECK_FALSE(file.rows[1].replied.has_value());
}

TEST_CASE("columns are found by name, in any order, others are passed over")
{
    const Result<MessageFile> file = readMessages(
        "\xEF\xBB\xBF答复时间, 来信时间 ,备注,编号,内容,主题,答复意见,来信人\n,2026-3-2,x,7,正文,题目,,罗女士\n",
        today);
    REQUIRE(file);
    REQUIRE(file->rows.size() == 1);
    CHECK(file->rows[0].number == QStringLiteral("7"));
    CHECK(file->rows[0].sender == QStringLiteral("罗女士"));
    CHECK(file->rows[0].text == QStringLiteral("正文"));
}

TEST_CASE("a file without a column is refused whole and the column is named")
{
    const Result<MessageFile> one = readMessages("编号,来信人,主题,来信时间,内容,答复意见\n1,2,3,4,5,6\n", today);
    REQUIRE_FALSE(one);
    CHECK(one.error() == Error(messagesMissingColumn, texts({"答复时间"})));
    const Result<MessageFile> other = readMessages("姓名,电话,主题,内容,编号\n", today);
    REQUIRE_FALSE(other);
    CHECK(other.error() == Error(messagesMissingColumn, texts({"来信人、来信时间、答复意见、答复时间"})));
    const Result<MessageFile> twice = readMessages("编号,编号,来信人,主题,来信时间,内容,答复意见,答复时间\n", today);
    REQUIRE_FALSE(twice);
    CHECK(twice.error() == Error(messagesDuplicateColumn, texts({"编号"})));
}

TEST_CASE("an empty file, a damaged one and one that is no text are refused whole")
{
    CHECK(readMessages("", today).error().is(csvEmpty));
    CHECK(readMessages("\r\n\r\n", today).error().is(csvEmpty));
    CHECK(readMessages(QByteArray("SQLite format 3\0", 16), today).error().is(textUnknownEncoding));
    CHECK(readMessages(header.chopped(4), today).error().is(textDamaged));
    CHECK(readRows("").read == 0);
}

TEST_CASE("a file as WPS saves it, in GBK, is read")
{
#ifdef Q_OS_WIN
    if (!IsValidCodePage(54936)) {
        WARN("wine has no table of the letters of four bytes, and one is in that file");
        return;
    }
#endif
    const Result<MessageFile> file = readMessages(fileBytes(XF_TEST_DATA "/messages_gbk.csv"), today);
    REQUIRE(file);
    CHECK(file->rejected.empty());
    REQUIRE(file->rows.size() == 2);
    CHECK(file->rows[0].text == QStringLiteral("村口路灯坏了，\n请修一修。"));
    CHECK(file->rows[1].line == 4);
    CHECK(file->rows[1].sender == QStringLiteral("\U00020BB7先生"));
    CHECK(file->rows[1].subject == QStringLiteral("咨询医保€"));
    CHECK(file->rows[1].replied == Date::fromYmd(2026, 3, 5));
}

TEST_CASE("text is cleaned and otherwise kept")
{
    const MessageFile file =
        readRows("\" 7\xE2\x80\x8B\",\"罗\xC2\xA0女士 \",\"路\n灯\",2026-3-2,\"\xE3\x80\x80\xE3\x80\x80一\"\"引\"\"。 "
                 "\r\n\t二\",,\r\n");
    REQUIRE(file.rows.size() == 1);
    CHECK(file.rows[0].number == QStringLiteral("7"));
    CHECK(file.rows[0].sender == QStringLiteral("罗 女士"));
    CHECK(file.rows[0].subject == QStringLiteral("路 灯"));
    CHECK(file.rows[0].text == QStringLiteral("一\"引\"。\n二"));
}

TEST_CASE("the sender and one of subject and text may be missing")
{
    CHECK(readRows("7,,题目,2026-3-2,,,\n8,A,,2026-3-2,正文,,\n").rows.size() == 2);
    CHECK(reasonFor("7,A, ,2026-3-2,\xE3\x80\x80,,\n") == Error(messagesEmpty, texts({"7"})));
}

TEST_CASE("a row without a usable number is rejected")
{
    CHECK(reasonFor(" ,A,题,2026-3-2,文,,\n") == Error(messagesMissingNumber));
    CHECK(reasonFor("1.25E+11,A,题,2026-3-2,文,,\n") == Error(messagesMangledNumber, texts({"1.25E+11"})));
    CHECK(reasonFor(QByteArray(200, '9') + ",A,题,2026-3-2,文,,\n").is(messagesTooLong));
}

TEST_CASE("a row without a usable date is rejected")
{
    CHECK(reasonFor("7,A,题, ,文,,\n") == Error(messagesMissingDate, texts({"7"})));
    CHECK(reasonFor("7,A,题,去年,文,,\n") == Error(messagesBadDate, texts({"7", "去年"})));
    CHECK(reasonFor("7,A,题,2026-02-30,文,,\n") == Error(messagesBadDate, texts({"7", "2026-02-30"})));
    CHECK(readRows("7,A,题,2026-06-30 23:59:59,文,,\n").rows.size() == 1);
    CHECK(reasonFor("7,A,题,2026-07-01 00:00:00,文,,\n") == Error(messagesFutureDate, texts({"7", "2026-07-01"})));
}

TEST_CASE("a reply has a text and a date, not before the message and not after today")
{
    CHECK(readRows("7,A,题,2026-3-2 23:00:00,文,答,2026-3-2 08:00:00\n").rows.size() == 1); // days, not hours
    CHECK(reasonFor("7,A,题,2026-3-2,文,答,\n") == Error(messagesReplyWithoutDate, texts({"7"})));
    CHECK(reasonFor("7,A,题,2026-3-2,文, ,2026-3-5\n") == Error(messagesReplyWithoutText, texts({"7"})));
    CHECK(reasonFor("7,A,题,2026-3-2,文,答,5日\n") == Error(messagesBadReplyDate, texts({"7", "5日"})));
    CHECK(reasonFor("7,A,题,2026-3-2,文,答,2026-3-1\n") ==
          Error(messagesReplyTooEarly, texts({"7", "2026-03-01", "2026-03-02"})));
    CHECK(reasonFor("7,A,题,2026-3-2,文,答,2026-7-1\n") == Error(messagesFutureReply, texts({"7", "2026-07-01"})));
}

TEST_CASE("a number twice with different content is rejected, word for word it passes")
{
    const MessageFile same = readRows("7,A,题,2026-3-2,文,,\n7,A , 题,2026/3/2 8:00,文,,\n");
    CHECK(same.rows.size() == 2);
    const MessageFile other = readRows("7,A,题,2026-3-2,文,,\n8,A,题,2026-3-2,文,,\n7,A,题,2026-3-2,文二,,\n");
    CHECK(other.rows.size() == 2);
    REQUIRE(other.rejected.size() == 1);
    CHECK(other.rejected[0].line == 4);
    CHECK(other.rejected[0].reason == Error(messagesDuplicateNumber, texts({"7", "2"})));
}

TEST_CASE("a rejected row does not take its number")
{
    const MessageFile file = readRows("7,A,题,没有,文,,\n7,A,题,2026-3-2,文,,\n");
    CHECK(file.rows.size() == 1);
    CHECK(file.rejected.size() == 1);
}

TEST_CASE("broken rows are rejected with their line and the others are read")
{
    const MessageFile file = readRows("1,A,题,2026-3-2,文,,\n"
                                      "2,A,题,2026-3-2,\"没有关上的引号,,\n"
                                      "3,A,题,2026-3-2,\"两\n行\",,\n"
                                      "4,A,题,2026-3-2,文\n"
                                      "\n"
                                      "5,A,题,2026-3-2,说\"好\",,\n"
                                      "6,A,题,2026-3-2,文,,\n");
    CHECK(file.read == 6);
    REQUIRE(file.rows.size() == 3);
    CHECK(file.rows[1].number == QStringLiteral("3"));
    CHECK(file.rows[1].line == 4);
    CHECK(file.rows[2].number == QStringLiteral("6"));
    REQUIRE(file.rejected.size() == 3);
    CHECK(file.rejected[0].line == 3);
    CHECK(file.rejected[0].reason == Error(csvUnterminatedQuote, texts({"3", "3"})));
    CHECK(file.rejected[1].line == 6);
    CHECK(file.rejected[1].reason == Error(csvColumnCount, texts({"5", "7"})));
    CHECK(file.rejected[2].line == 8);
    CHECK(file.rejected[2].reason == Error(csvStrayQuote, texts({"8", "8"})));
}

TEST_CASE("a message longer than an entry of the journal is rejected")
{
    const QByteArray most = QByteArray("文").repeated(80 * 1000);
    CHECK(readRows("7,A,题,2026-3-2," + most + ",,\n").rows.size() == 1);
    CHECK(reasonFor("7,A,题,2026-3-2," + most + most + ",,\n") == Error(messagesTooLong, texts({"7"})));
    CHECK(reasonFor("7,A,题,2026-3-2,文," + most + most + ",2026-3-2\n") == Error(messagesTooLong, texts({"7"})));
    CHECK(reasonFor("7,A,题,2026-3-2," + QByteArray(5 * 1024 * 1024, 'x') + ",,\n").is(messagesTooLong));
}

TEST_CASE("timestamps of web exports and spreadsheets are read as days")
{
    const Date day = Date::fromYmd(2019, 4, 5);
    for (const char16_t* text : {u"2019-04-05 09:32:09", u"2019-4-5", u"2019/4/5 9:32", u"2019/04/05", u"2019.4.5 0:00",
             u"2019-04-05T23:59:59", u"2019-04-05 09:32:09.123", u"2019年4月5日 9:32", u" 2019-04-05 "}) {
        CAPTURE(QString::fromUtf16(text));
        CHECK(dayOfTimestamp(text) == day);
    }
    for (const char16_t* text : {u"", u"2019-04-05 24:00", u"2019-04-05 9:60", u"2019-04-05 9", u"2019-04-05 09:32:09Z",
             u"2019-04-05 09:32:09+08:00", u"19/4/5", u"4/5/2019", u"2019-4/5", u"43560.39", u"2019-02-29",
             u"0019-04-05", u"2019-04-05 09:32:09 x", u"20190405123", u"9:32"}) {
        CAPTURE(QString::fromUtf16(text));
        CHECK_FALSE(dayOfTimestamp(text).isValid());
    }
}

TEST_CASE("the demonstration messages are all good")
{
    const Result<MessageFile> file = readMessages(fileBytes(XF_SOURCE_DIR "/resources/demo/messages.csv"), today);
    REQUIRE(file);
    CHECK(file->rejected.empty());
    CHECK(file->read == 72);
    const auto answered = std::count_if(
        file->rows.begin(), file->rows.end(), [](const MessageRow& row) { return row.replied.has_value(); });
    CHECK(answered == 44);
    const auto dueToday = std::count_if(file->rows.begin(), file->rows.end(),
        [](const MessageRow& row) { return !row.replied && row.received.plusDays(60) == today; });
    CHECK(dueToday == 2);
}

TEST_CASE("all messages of the shared data are read")
{
    if (!QFile::exists(QStringLiteral(XF_SHARED_DATA "/messages.csv"))) {
        WARN("no " XF_SHARED_DATA "/messages.csv on this machine");
        return;
    }
    const Result<MessageFile> file = readMessages(fileBytes(XF_SHARED_DATA "/messages.csv"), today);
    REQUIRE(file);
    CHECK(file->read == 1408);
    CHECK(file->rows.size() == 1408);
    CHECK(file->rejected.empty());
    for (const MessageRow& row : file->rows) {
        if (!row.replied || row.subject.isEmpty() || row.received > *row.replied) {
            FAIL_CHECK("number " << row.number.toStdString());
        }
    }
    CHECK(file->rows.front().line == 2);
    CHECK(file->rows.front().received == Date::fromYmd(2019, 4, 25));
}

TEST_CASE("a damaged file never crashes the reader and every record is accounted for")
{
    const quint32 seed = Catch::rngSeed();
    CAPTURE(seed);
    QRandomGenerator random(seed);
    const QByteArray whole = fileBytes(XF_SOURCE_DIR "/resources/demo/messages.csv").left(6000);
    for (int round = 0; round < 2000; ++round) {
        QByteArray bytes = whole.left(random.bounded(static_cast<int>(whole.size())));
        for (int i = random.bounded(12); i > 0 && !bytes.isEmpty(); --i) {
            const char replacement =
                round % 2 == 0 ? static_cast<char>(random.bounded(256)) : "\",\r\n"[random.bounded(4)];
            bytes[random.bounded(static_cast<int>(bytes.size()))] = replacement;
        }
        const Result<MessageFile> file = readMessages(bytes, today);
        if (file && file->read != static_cast<int>(file->rows.size() + file->rejected.size())) {
            FAIL_CHECK("a record is lost");
        }
    }
}

TEST_CASE("every reason has its sentence")
{
    const ErrorCode codes[] = {textUnknownEncoding, textDamaged, textNoConverter, csvEmpty, csvBrokenHeader,
        csvUnterminatedQuote, csvStrayQuote, csvColumnCount, messagesMissingColumn, messagesDuplicateColumn,
        messagesMissingNumber, messagesMangledNumber, messagesMissingDate, messagesBadDate, messagesFutureDate,
        messagesBadReplyDate, messagesFutureReply, messagesReplyTooEarly, messagesReplyWithoutDate,
        messagesReplyWithoutText, messagesEmpty, messagesTooLong, messagesDuplicateNumber};
    const std::span<const ErrorSentence> sentences = messageErrorSentences();
    CHECK(sentences.size() == std::size(codes));
    for (const ErrorCode& code : codes) {
        const auto same = [&](const ErrorSentence& sentence) {
            return QLatin1String(sentence.code) == QLatin1String(code.id);
        };
        CAPTURE(code.id);
        CHECK(std::count_if(sentences.begin(), sentences.end(), same) == 1);
    }
    for (const ErrorSentence& sentence : sentences) {
        CAPTURE(sentence.text);
        CHECK(QString::fromUtf8(sentence.text).endsWith(u'。'));
    }
}
