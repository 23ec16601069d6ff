#include "core/desk/messages.h"

#include "core/base/cleantext.h"
#include "core/base/limits.h"
#include "core/base/textencoding.h"
#include "core/desk/csv.h"

#include <QHash>
#include <QRegularExpression>

#include <array>

namespace xf {

namespace {

enum Column : std::size_t { Number, Sender, Subject, Received, Text, Reply, Replied, columnCount };

constexpr std::array<const char*, columnCount> columnNames{
    "编号", "来信人", "主题", "来信时间", "内容", "答复意见", "答复时间"};

constexpr qsizetype mostNumberLetters = 100; // a number, not a cell that slipped into its column

using Columns = std::array<qsizetype, columnCount>; // where each column is in a record

Result<Columns> findColumns(const QStringList& header)
{
    QStringList names;
    for (const QString& name : header) {
        names.append(cleanLine(name));
    }
    Columns columns{};
    QStringList missing;
    for (std::size_t i = 0; i < columnCount; ++i) {
        const QString name = QString::fromUtf8(columnNames[i]);
        columns[i] = names.indexOf(name);
        if (columns[i] < 0) {
            missing.append(name);
        } else if (names.lastIndexOf(name) != columns[i]) {
            return Error(messagesDuplicateColumn, {name});
        }
    }
    if (!missing.isEmpty()) {
        return Error(messagesMissingColumn, {missing.join(QStringLiteral("、"))});
    }
    return columns;
}

// What a spreadsheet makes of a number of more than eleven digits. Two different numbers may become one.
bool isMangled(const QString& number)
{
    static const QRegularExpression scientific(QStringLiteral("^[0-9](\\.[0-9]+)?[Ee]\\+[0-9]+$"));
    return scientific.match(number).hasMatch();
}

// The message, and its reply, each become one entry of the journal; room is left for the entry's other fields.
bool isTooLong(const MessageRow& row)
{
    constexpr qsizetype room = limits::entryBytes - 16 * 1024;
    const qsizetype message = row.sender.toUtf8().size() + row.subject.toUtf8().size() + row.text.toUtf8().size();
    return message > room || row.reply.toUtf8().size() > room;
}

// One record after another; remembers what it has seen, because a number stands for one message.
class RowReader
{
public:
    RowReader(const Columns& columns, Date today)
        : m_columns(columns)
        , m_today(today)
    {}

    [[nodiscard]] Result<MessageRow> read(const CsvRecord& record);

private:
    [[nodiscard]] Result<> readNumber(const CsvRecord& record, MessageRow& row) const;
    [[nodiscard]] Result<> readReceived(const CsvRecord& record, MessageRow& row) const;
    [[nodiscard]] Result<> readReply(const CsvRecord& record, MessageRow& row) const;
    [[nodiscard]] Result<> checkText(const MessageRow& row) const;
    [[nodiscard]] Result<> checkNumberIsNew(const MessageRow& row);
    [[nodiscard]] const QString& value(const CsvRecord& record, Column column) const
    {
        return record.fields.at(m_columns[column]);
    }

    Columns m_columns;
    Date m_today;
    QHash<QString, MessageRow> m_seen;
};

Result<MessageRow> RowReader::read(const CsvRecord& record)
{
    if (record.broken) {
        return *record.broken;
    }
    MessageRow row;
    row.line = record.line;
    row.sender = cleanLine(value(record, Sender));
    row.subject = cleanLine(value(record, Subject));
    row.text = cleanText(value(record, Text));
    row.reply = cleanText(value(record, Reply));
    for (auto step : {&RowReader::readNumber, &RowReader::readReceived, &RowReader::readReply}) {
        if (const Result<> done = (this->*step)(record, row); !done) {
            return done.error();
        }
    }
    if (const Result<> good = checkText(row); !good) {
        return good.error();
    }
    if (const Result<> unused = checkNumberIsNew(row); !unused) {
        return unused.error();
    }
    return row;
}

Result<> RowReader::readNumber(const CsvRecord& record, MessageRow& row) const
{
    row.number = cleanLine(value(record, Number));
    if (row.number.isEmpty()) {
        return Error(messagesMissingNumber);
    }
    if (row.number.size() > mostNumberLetters) {
        return Error(messagesTooLong, {row.number.left(40)});
    }
    if (isMangled(row.number)) {
        return Error(messagesMangledNumber, {row.number});
    }
    return {};
}

Result<> RowReader::readReceived(const CsvRecord& record, MessageRow& row) const
{
    const QString written = cleanLine(value(record, Received));
    if (written.isEmpty()) {
        return Error(messagesMissingDate, {row.number});
    }
    row.received = dayOfTimestamp(written);
    if (!row.received.isValid()) {
        return Error(messagesBadDate, {row.number, written.left(40)});
    }
    if (row.received > m_today) {
        return Error(messagesFutureDate, {row.number, row.received.iso()});
    }
    return {};
}

Result<> RowReader::readReply(const CsvRecord& record, MessageRow& row) const
{
    const QString written = cleanLine(value(record, Replied));
    if (written.isEmpty() && row.reply.isEmpty()) {
        return {};
    }
    if (written.isEmpty()) {
        return Error(messagesReplyWithoutDate, {row.number});
    }
    if (row.reply.isEmpty()) {
        return Error(messagesReplyWithoutText, {row.number});
    }
    const Date replied = dayOfTimestamp(written);
    if (!replied.isValid()) {
        return Error(messagesBadReplyDate, {row.number, written.left(40)});
    }
    if (replied < row.received) {
        return Error(messagesReplyTooEarly, {row.number, replied.iso(), row.received.iso()});
    }
    if (replied > m_today) {
        return Error(messagesFutureReply, {row.number, replied.iso()});
    }
    row.replied = replied;
    return {};
}

Result<> RowReader::checkText(const MessageRow& row) const
{
    if (row.subject.isEmpty() && row.text.isEmpty()) {
        return Error(messagesEmpty, {row.number});
    }
    if (isTooLong(row)) {
        return Error(messagesTooLong, {row.number});
    }
    return {};
}

// The same row twice is no contradiction (two exports pasted together): import says "already" of the second.
Result<> RowReader::checkNumberIsNew(const MessageRow& row)
{
    const auto sameContent = [](const MessageRow& a, const MessageRow& b) {
        return a.sender == b.sender && a.subject == b.subject && a.text == b.text && a.received == b.received &&
               a.reply == b.reply && a.replied == b.replied;
    };
    const auto seen = m_seen.constFind(row.number);
    if (seen == m_seen.constEnd()) {
        m_seen.insert(row.number, row);
        return {};
    }
    if (!sameContent(*seen, row)) {
        return Error(messagesDuplicateNumber, {row.number, QString::number(seen->line)});
    }
    return {};
}

} // namespace

Date dayOfTimestamp(QStringView text)
{
    static const QRegularExpression form(
        QStringLiteral("^([0-9]{4}(?:-[0-9]{1,2}-|/[0-9]{1,2}/|\\.[0-9]{1,2}\\.|年[0-9]{1,2}月)[0-9]{1,2}日?)"
                       "(?:[ T]([01]?[0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]+)?)?)?$"));
    const QRegularExpressionMatch match = form.match(text.trimmed().toString());
    return match.hasMatch() ? Date::parseTyped(match.captured(1)) : Date();
}

Result<MessageFile> readMessages(const QByteArray& bytes, Date today)
{
    const Result<DecodedText> decoded = decodeText(bytes);
    if (!decoded) {
        return decoded.error();
    }
    Result<CsvReader> csv = CsvReader::open(decoded->text);
    if (!csv) {
        return csv.error();
    }
    const Result<Columns> columns = findColumns(csv->header());
    if (!columns) {
        return columns.error();
    }
    MessageFile file;
    RowReader rows(*columns, today);
    while (const std::optional<CsvRecord> record = csv->next()) {
        ++file.read;
        Result<MessageRow> row = rows.read(*record);
        if (row) {
            file.rows.push_back(std::move(*row));
        } else {
            file.rejected.push_back({record->line, row.error()});
        }
    }
    return file;
}

} // namespace xf
