#include "core/documents/templateblocks.h"

#include "core/documents/papererrors.h"

#include <algorithm>
#include <optional>

namespace xf {

namespace {

constexpr int mostColumns = 12;
constexpr qint64 widestColumn = 100;
constexpr qint64 mostLines = 40;

std::optional<BlockRole> roleNamed(QStringView name)
{
    for (const WordInfo& word : wordsOf<BlockRole>()) {
        if (word.value != 0 && (name == QLatin1String(word.key) || name == QString::fromUtf8(word.label))) {
            return BlockRole(word.value);
        }
    }
    return std::nullopt;
}

// "[标题] text": the role and what follows; no role when it is none of ours.
struct Directive
{
    std::optional<BlockRole> role;
    QString name;
    QString rest;
};

bool isDirective(const QString& line)
{
    return line.startsWith(u'[');
}

Directive readDirective(const QString& line)
{
    const qsizetype end = line.indexOf(u']');
    Directive made;
    made.name = end < 0 ? line.mid(1) : line.mid(1, end - 1).trimmed();
    made.role = end < 0 ? std::nullopt : roleNamed(made.name);
    made.rest = end < 0 ? QString() : line.mid(end + 1).trimmed();
    return made;
}

std::optional<std::vector<qint64>> readWidths(const QString& text)
{
    std::vector<qint64> widths;
    for (const QString& part : text.split(u' ', Qt::SkipEmptyParts)) {
        const qint64 width = part.toLongLong();
        if (width < 1 || width > widestColumn) {
            return std::nullopt;
        }
        widths.push_back(width);
    }
    const bool some = !widths.empty() && widths.size() <= mostColumns;
    return some ? std::optional(widths) : std::nullopt;
}

// At the bars that are not inside a value. A bar begins and ends the row.
QStringList splitRow(const QString& row)
{
    QStringList cells;
    bool inValue = false;
    QString cell;
    for (const QChar letter : row.mid(1)) {
        if (letter == u'|' && !inValue) {
            cells << cell.trimmed();
            cell.clear();
            continue;
        }
        inValue = letter == valueBegins || (inValue && letter != valueEnds);
        cell += letter;
    }
    return cells;
}

bool isSign(QStringView text, QChar sign, qint64 most, qint64& number, qsizetype& length)
{
    if (!text.startsWith(sign)) {
        return false;
    }
    const qsizetype end = text.indexOf(u' ') < 0 ? text.size() : text.indexOf(u' ');
    bool read = false;
    const qint64 value = text.mid(1, end - 1).toLongLong(&read);
    if (!read || value < 1 || value > most) {
        return false;
    }
    number = value;
    length = end;
    return true;
}

TableCell readCell(const QString& source)
{
    TableCell cell;
    QStringView rest(source);
    qsizetype length = 0;
    while (true) {
        if (!cell.label && rest.startsWith(u'=')) {
            cell.label = true;
            rest = rest.mid(1).trimmed();
        } else if (isSign(rest, u':', mostColumns, cell.columns, length) ||
                   isSign(rest, u'^', mostLines, cell.lines, length)) {
            rest = rest.mid(length).trimmed();
        } else {
            break;
        }
    }
    cell.text = rest.toString();
    return cell;
}

qint64 columnsOf(const std::vector<TableCell>& cells)
{
    qint64 columns = 0;
    for (const TableCell& cell : cells) {
        columns += std::max<qint64>(cell.columns, 1);
    }
    return columns;
}

std::vector<TableCell> readCells(const QString& row)
{
    std::vector<TableCell> cells;
    for (const QString& source : splitRow(row)) {
        cells.push_back(readCell(source));
    }
    return cells;
}

// The text as written, line by line; tags cannot hold a bar or a bracket, so only those that open and close sections
// have to be put aside.
class BlockChecker
{
public:
    BlockChecker(const TemplateText& source, const std::vector<TemplateTag>& tags)
        : m_source(source)
        , m_tags(tags)
    {}

    Result<> run(qsizetype from)
    {
        for (qsizetype begin = from; begin < m_source.text.size();) {
            const qsizetype found = m_source.text.indexOf(u'\n', begin);
            const qsizetype end = found < 0 ? m_source.text.size() : found;
            if (const Result<> good = checkLine(begin, end); !good) {
                return good;
            }
            begin = end + 1;
        }
        return {};
    }

private:
    Result<> checkLine(qsizetype begin, qsizetype end)
    {
        const qsizetype at = withoutSections(begin, end);
        QString line = m_source.text.mid(at, end - at).trimmed();
        if (line.isEmpty()) {
            return {};
        }
        if (line.startsWith(u'|')) {
            return checkRow(cutSectionsBehind(at, end), at);
        }
        m_columns = 0;
        return isDirective(line) ? checkDirective(line, at) : Result<>();
    }

    [[nodiscard]] const TemplateTag* sectionAt(qsizetype at) const
    {
        const auto found = std::find_if(m_tags.begin(), m_tags.end(),
            [&](const TemplateTag& tag) { return tag.begin == at && !tag.sigil.isNull(); });
        return found == m_tags.end() ? nullptr : &*found;
    }

    // The first place of the line behind blanks and tags that open or close sections.
    [[nodiscard]] qsizetype withoutSections(qsizetype at, qsizetype end) const
    {
        while (at < end) {
            const TemplateTag* tag = sectionAt(at);
            if (!tag && !m_source.text[at].isSpace()) {
                break;
            }
            at = tag ? tag->end : at + 1;
        }
        return at;
    }

    [[nodiscard]] QString cutSectionsBehind(qsizetype at, qsizetype end) const
    {
        QString line = m_source.text.mid(at, end - at).trimmed();
        const qsizetype bar = line.lastIndexOf(u'|');
        const qsizetype behind = at + bar + 1;
        return withoutSections(behind, end) == end ? line.left(bar + 1) : line;
    }

    Result<> checkDirective(const QString& line, qsizetype at)
    {
        const Directive directive = readDirective(line);
        if (!directive.role) {
            return m_source.error(templateBadRole, at, {directive.name});
        }
        if (*directive.role != BlockRole::Table) {
            return {};
        }
        const std::optional<std::vector<qint64>> widths = readWidths(directive.rest);
        if (!widths) {
            return m_source.error(templateBadWidths, at);
        }
        m_columns = qint64(widths->size());
        return {};
    }

    Result<> checkRow(const QString& row, qsizetype at)
    {
        if (m_columns == 0) {
            return m_source.error(templateRowAlone, at);
        }
        const qint64 columns = row.endsWith(u'|') ? columnsOf(readCells(row)) : 0;
        if (columns != m_columns) {
            return m_source.error(templateBadRow, at, {QString::number(columns), QString::number(m_columns)});
        }
        return {};
    }

    const TemplateText& m_source;
    const std::vector<TemplateTag>& m_tags;
    qint64 m_columns = 0; // of the table whose rows may follow
};

QString chineseDigits(int number)
{
    const QString digits = QStringLiteral("零一二三四五六七八九");
    if (number > 99) {
        return QString::number(number);
    }
    const QString tens = number < 10 ? QString() : number < 20 ? QString() : digits.sliced(number / 10, 1);
    const QString ten = number < 10 ? QString() : QStringLiteral("十");
    return tens + ten + (number % 10 == 0 ? QString() : digits.sliced(number % 10, 1));
}

// What people typed may end with the full stop that the template has behind it, or with a mark that leads on to
// nothing.
QString withoutDoubleStop(QString text)
{
    for (const QChar stop : QStringLiteral("。！？…?!")) {
        text.replace(QString(stop) + QChar(valueEnds) + u'。', QString(stop) + QChar(valueEnds));
    }
    for (const QChar mark : QStringLiteral("，；、,;")) {
        text.replace(QString(mark) + QChar(valueEnds) + u'。', QChar(valueEnds) + QStringLiteral("。"));
    }
    return text;
}

// A paragraph that ends with what somebody typed is a sentence, and has its full stop whether it was typed or not.
QString withStop(QString text)
{
    if (!text.endsWith(QChar(valueEnds))) {
        return text;
    }
    text.chop(1);
    while (text.endsWith(u' ')) {
        text.chop(1);
    }
    static const QString leadsOn = QStringLiteral("，；、,;");
    while (!text.isEmpty() && leadsOn.contains(text.back())) {
        text.chop(1);
    }
    static const QString closing = QStringLiteral("”’）》」』】〕)");
    static const QString ended = QStringLiteral("。！？…?!：:.");
    qsizetype last = text.size() - 1;
    while (last > 0 && closing.contains(text[last])) {
        --last;
    }
    const bool isEmpty = last < 0 || text[last] == QChar(valueBegins);
    return text + QChar(valueEnds) + (isEmpty || ended.contains(text[last]) ? QString() : QStringLiteral("。"));
}

QString plain(QString text)
{
    text = withoutDoubleStop(std::move(text));
    text.remove(QChar(valueBegins)).remove(QChar(valueEnds));
    return text.replace(QChar(valueNewline), QChar(u'\n'));
}

class BlockParser
{
public:
    std::vector<Block> run(const QString& text)
    {
        for (const QString& line : text.split(u'\n')) {
            readLine(line.trimmed());
        }
        std::erase_if(
            m_blocks, [](const Block& block) { return block.role == BlockRole::Table && block.rows.empty(); });
        return std::move(m_blocks);
    }

private:
    void readLine(const QString& line)
    {
        if (line.isEmpty()) {
            return;
        }
        const bool row = line.startsWith(u'|') && !m_blocks.empty() && m_blocks.back().role == BlockRole::Table;
        const Directive directive = isDirective(line) ? readDirective(line) : Directive();
        if (row) {
            addRow(line);
        } else if (directive.role) {
            addBlock(*directive.role, directive.rest);
        } else {
            addParagraphs(BlockRole::Paragraph, line);
        }
    }

    void addRow(const QString& line)
    {
        TableRow row{readCells(line)};
        for (TableCell& cell : row.cells) {
            cell.text = plain(cell.text).trimmed();
        }
        m_blocks.back().rows.push_back(std::move(row));
    }

    void addBlock(BlockRole role, const QString& text)
    {
        switch (role) {
        case BlockRole::NotGiven: return;
        case BlockRole::Table:
            m_blocks.push_back({role, {}, readWidths(text).value_or(std::vector<qint64>{1}), {}});
            return;
        case BlockRole::RedLine:
        case BlockRole::Space: m_blocks.push_back({role, {}, {}, {}}); return;
        case BlockRole::Paragraph:
        case BlockRole::FlushLeft:
        case BlockRole::Note:
        case BlockRole::SmallPrint: addParagraphs(role, text); return;
        case BlockRole::Heading:
        case BlockRole::Subheading:
        case BlockRole::RedHead:
        case BlockRole::Number:
        case BlockRole::Title:
        case BlockRole::Addressee:
        case BlockRole::Attachment:
        case BlockRole::Signature:
        case BlockRole::SignatureDate:
        case BlockRole::FormLine: addLine(role, text); return;
        }
    }

    void addLine(BlockRole role, const QString& text)
    {
        const QString line = plain(text).replace(u'\n', u' ').trimmed();
        if (!line.isEmpty()) {
            m_blocks.push_back({role, mark(role) + line, {}, {}});
        }
    }

    QString mark(BlockRole role)
    {
        if (role == BlockRole::Heading) {
            m_subheadings = 0;
            return chineseDigits(++m_headings) + u'、';
        }
        return role == BlockRole::Subheading ? u'（' + chineseDigits(++m_subheadings) + u'）' : QString();
    }

    void addParagraphs(BlockRole role, const QString& text)
    {
        const QString ended = role == BlockRole::Paragraph ? withStop(text) : text;
        for (const QString& paragraph : plain(ended).split(u'\n')) {
            if (const QString trimmed = paragraph.trimmed(); !trimmed.isEmpty()) {
                m_blocks.push_back({role, trimmed, {}, {}});
            }
        }
    }

    std::vector<Block> m_blocks;
    int m_headings = 0;
    int m_subheadings = 0;
};

} // namespace

Result<> checkBlocks(const TemplateText& source, const std::vector<TemplateTag>& tags, qsizetype from)
{
    return BlockChecker(source, tags).run(from);
}

std::vector<Block> parseBlocks(const QString& text)
{
    return BlockParser().run(text);
}

} // namespace xf
