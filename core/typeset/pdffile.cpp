#include "core/typeset/pdffile.h"

#include <QtEndian>

#include <set>

namespace xf::pdfbytes {

namespace {

constexpr qsizetype rowLength = 20; // of the table of offsets
constexpr QByteArrayView streamBegin("stream\n");
constexpr QByteArrayView streamEnd("endstream\n");
constexpr QByteArrayView objectEnd("endobj\n");
constexpr QByteArrayView reference(" 0 R");

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

// The number that ends before `end`; its first digit is at `begin`.
std::optional<int> numberBefore(const QByteArray& text, qsizetype end, qsizetype& begin)
{
    begin = end;
    while (begin > 0 && isDigit(text[begin - 1]))
        --begin;
    bool number = false;
    const int value = text.mid(begin, end - begin).toInt(&number);
    return number ? std::optional(value) : std::nullopt;
}

// Calls with the place and length of each “12 0 R” and its number.
template <class Found>
void eachReference(const QByteArray& head, const Found& found)
{
    for (qsizetype at = head.indexOf(reference); at >= 0; at = head.indexOf(reference, at + 1)) {
        qsizetype begin = at;
        if (const std::optional<int> number = numberBefore(head, at, begin))
            found(begin, at + reference.size() - begin, *number);
    }
}

qint64 lastNumberAfter(const QByteArray& text, const QByteArray& word)
{
    const qsizetype at = text.lastIndexOf(word);
    return at < 0 ? -1 : text.mid(at + word.size(), 20).simplified().split(' ').value(0).toLongLong();
}

// Number and offset of each object.
std::optional<std::map<int, qsizetype>> offsetsOf(const QByteArray& bytes, qsizetype table)
{
    const QByteArray begin("xref\n0 ");
    if (table < 0 || bytes.mid(table, begin.size()) != begin)
        return std::nullopt;
    const qsizetype lineEnd = bytes.indexOf('\n', table + begin.size());
    const qsizetype count = bytes.mid(table + begin.size(), lineEnd - table - begin.size()).trimmed().toLongLong();
    if (lineEnd < 0 || count < 1 || count > bytes.size() / rowLength)
        return std::nullopt;
    std::map<int, qsizetype> offsets;
    for (qsizetype i = 0; i < count; ++i) {
        const QByteArray row = bytes.mid(lineEnd + 1 + i * rowLength, rowLength);
        if (row.size() != rowLength || (!row.endsWith(" n \n") && !row.endsWith(" f \n")))
            return std::nullopt;
        if (row[17] == 'n')
            offsets.emplace(static_cast<int>(i), row.left(10).toLongLong());
    }
    return offsets;
}

// The length that the dictionary names itself or in another object must be the length that is there.
bool isWhole(const PdfObject& object, const std::map<int, PdfObject>& all)
{
    if (!object.stream)
        return true;
    const int elsewhere = referenceOf(object.head, "/Length");
    if (elsewhere != 0) {
        const auto found = all.find(elsewhere);
        return found != all.end() && found->second.head.trimmed().toLongLong() == object.stream->size();
    }
    const qsizetype key = object.head.indexOf("/Length ");
    return key >= 0 && object.head.mid(key + 8).simplified().split(' ').value(0).toLongLong() == object.stream->size();
}

// `text` is everything between “12 0 obj” and the next object.
std::optional<PdfObject> objectOf(QByteArray text, bool mayHaveStream)
{
    if (!text.endsWith(objectEnd))
        return std::nullopt;
    text.chop(objectEnd.size());
    const qsizetype begin = mayHaveStream ? text.indexOf(streamBegin) : -1;
    if (begin < 0)
        return PdfObject{text, std::nullopt};
    const qsizetype end = text.lastIndexOf(streamEnd);
    const qsizetype data = begin + streamBegin.size();
    if (end <= data)
        return std::nullopt;
    return PdfObject{text.left(begin), text.mid(data, end - 1 - data)}; // a line end before the word is not data
}

QByteArray renumbered(const QByteArray& head, const std::map<int, int>& numbers)
{
    QByteArray changed;
    qsizetype done = 0;
    eachReference(head, [&](qsizetype begin, qsizetype length, int number) {
        changed += head.mid(done, begin - done) + QByteArray::number(numbers.at(number));
        changed += reference;
        done = begin + length;
    });
    return changed + head.mid(done);
}

// “/FontName /QTAAAA+Name”: Qt makes the letters of the number that the object had.
QByteArray renamed(QByteArray head, int number)
{
    const QByteArray key("/FontName /");
    const qsizetype name = head.indexOf(key) + key.size();
    if (name < key.size() || name + 6 >= head.size() || head[name + 6] != '+')
        return head;
    for (qsizetype i = name + 1; i < name + 6; ++i, number /= 26)
        head[i] = static_cast<char>('A' + number % 26);
    return head;
}

void appendRow(QByteArray& table, qsizetype offset, const char* kind)
{
    table += QByteArray::number(offset).rightJustified(10, '0') + kind;
}

} // namespace

std::optional<PdfFile> PdfFile::read(const QByteArray& bytes)
{
    const qsizetype table = lastNumberAfter(bytes, "startxref");
    const std::optional<std::map<int, qsizetype>> offsets = offsetsOf(bytes, table);
    if (!offsets || offsets->empty())
        return std::nullopt;
    std::set<qsizetype> ends = {table};
    for (const auto& [number, offset] : *offsets)
        ends.insert(offset);
    PdfFile file;
    const QByteArray trailer = bytes.mid(bytes.indexOf("trailer", table));
    file.m_info = referenceOf(trailer, "/Info");
    file.m_root = referenceOf(trailer, "/Root");
    file.m_header = bytes.left(*ends.begin());
    for (const auto& [number, offset] : *offsets) {
        const QByteArray begin = QByteArray::number(number) + " 0 obj\n";
        const auto end = ends.upper_bound(offset);
        if (end == ends.end() || bytes.mid(offset, begin.size()) != begin)
            return std::nullopt;
        const qsizetype text = offset + begin.size();
        const std::optional<PdfObject> object = objectOf(bytes.mid(text, *end - text), number != file.m_info);
        if (!object)
            return std::nullopt;
        file.m_objects.emplace(number, *object);
    }
    return file.isClosed() ? std::optional(file) : std::nullopt;
}

bool PdfFile::isClosed() const
{
    const QList<int> reached = reachable();
    return object(m_info) && object(m_root) &&
           std::all_of(reached.begin(), reached.end(), [this](int number) { return object(number); }) &&
           std::all_of(
               m_objects.begin(), m_objects.end(), [this](const auto& one) { return isWhole(one.second, m_objects); });
}

const PdfObject* PdfFile::object(int number) const
{
    const auto found = m_objects.find(number);
    return found == m_objects.end() ? nullptr : &found->second;
}

void PdfFile::setStream(int number, const QByteArray& data)
{
    m_objects[number] = {"<<\n/Length " + QByteArray::number(data.size()) + "\n>>\n", data};
}

void PdfFile::setPackedStream(int number, const QByteArray& data)
{
    const QByteArray packed = qCompress(data).mid(4); // without the length that Qt puts in front
    const QByteArray length = QByteArray::number(packed.size());
    m_objects[number] = {"<<\n/Length " + length + "\n/Filter /FlateDecode\n>>\n", packed};
}

QList<int> PdfFile::reachable() const
{
    QList<int> reached;
    std::set<int> known;
    QList<int> open = {m_root, m_info}; // the last one next
    while (!open.isEmpty()) {
        const int number = open.takeLast();
        if (!known.insert(number).second)
            continue;
        reached.append(number);
        const PdfObject* at = number == m_info ? nullptr : object(number);
        const QList<int> named = at ? referencesIn(at->head) : QList<int>();
        std::copy(named.rbegin(), named.rend(), std::back_inserter(open));
    }
    return reached;
}

QByteArray PdfFile::write() const
{
    const QList<int> order = reachable();
    std::map<int, int> numbers;
    for (const int number : order)
        numbers.emplace(number, static_cast<int>(numbers.size()) + 1);
    const QByteArray size = QByteArray::number(order.size() + 1);
    QByteArray bytes = m_header;
    QByteArray table = "xref\n0 " + size + '\n';
    appendRow(table, 0, " 65535 f \n");
    for (const int number : order) {
        const PdfObject& object = m_objects.at(number);
        appendRow(table, bytes.size(), " 00000 n \n");
        bytes += QByteArray::number(numbers.at(number)) + " 0 obj\n";
        bytes += number == m_info ? object.head : renamed(renumbered(object.head, numbers), numbers.at(number));
        if (object.stream) {
            bytes += streamBegin;
            bytes += *object.stream + '\n';
            bytes += streamEnd;
        }
        bytes += objectEnd;
    }
    const qsizetype at = bytes.size();
    bytes += table + "trailer\n<<\n/Size " + size + "\n/Info " + QByteArray::number(numbers.at(m_info)) +
             " 0 R\n/Root " + QByteArray::number(numbers.at(m_root)) + " 0 R\n>>\nstartxref\n" +
             QByteArray::number(at) + "\n%%EOF\n";
    return bytes;
}

int referenceOf(const QByteArray& head, const QByteArray& key)
{
    for (qsizetype at = head.indexOf(key); at >= 0; at = head.indexOf(key, at + 1)) {
        const qsizetype begin = at + key.size() + 1; // one blank between
        const qsizetype end = head.indexOf(reference, begin);
        qsizetype first = end;
        const std::optional<int> number = end < 0 ? std::nullopt : numberBefore(head, end, first);
        if (number && first == begin)
            return *number;
    }
    return 0;
}

QList<int> referencesIn(const QByteArray& head)
{
    QList<int> numbers;
    eachReference(head, [&numbers](qsizetype, qsizetype, int number) { numbers.append(number); });
    return numbers;
}

std::optional<QByteArray> contentOf(const PdfObject& object)
{
    if (!object.stream)
        return std::nullopt;
    if (!object.head.contains("/Filter"))
        return object.stream;
    if (!object.head.contains("/Filter /FlateDecode"))
        return std::nullopt;
    QByteArray packed(4, '\0'); // qUncompress wants a guess of the length before the bytes
    qToBigEndian(static_cast<quint32>(object.stream->size()) * 8, packed.data());
    const QByteArray content = qUncompress(packed + *object.stream);
    return content.isNull() ? std::nullopt : std::optional(content);
}

} // namespace xf::pdfbytes
