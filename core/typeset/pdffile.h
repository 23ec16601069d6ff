#pragma once

#include <QByteArray>
#include <QList>

#include <map>
#include <optional>

// A PDF that Qt wrote a moment ago, taken apart into its objects and put together again.
//
// Knows what Qt writes (one table of offsets, whole objects one after another) and takes nothing else: what is not as
// expected gives no file, and the caller keeps the bytes that Qt wrote.
namespace xf::pdfbytes {

struct PdfObject
{
    QByteArray head; // all of it, or what stands before its stream
    std::optional<QByteArray> stream;
};

class PdfFile
{
public:
    [[nodiscard]] static std::optional<PdfFile> read(const QByteArray& bytes);

    [[nodiscard]] const PdfObject* object(int number) const; // null: there is none
    [[nodiscard]] int root() const { return m_root; }
    // The object becomes this stream and nothing else, stored as it is.
    void setStream(int number, const QByteArray& data);
    void setPackedStream(int number, const QByteArray& data); // packed here

    // Objects are numbered as they are reached from the catalogue, so nothing is left of the order Qt wrote them in.
    [[nodiscard]] QByteArray write() const;

private:
    [[nodiscard]] QList<int> reachable() const;
    [[nodiscard]] bool isClosed() const; // all that is named is there, all streams are whole

    QByteArray m_header;
    std::map<int, PdfObject> m_objects;
    int m_info = 0; // its text may hold any bytes, so nothing is looked for in it
    int m_root = 0;
};

// The object that “/Key 12 0 R” names; 0: none.
[[nodiscard]] int referenceOf(const QByteArray& head, const QByteArray& key);
// All that a head names, in its order.
[[nodiscard]] QList<int> referencesIn(const QByteArray& head);
// What a stream says, unpacked where it is packed; nothing where that fails.
[[nodiscard]] std::optional<QByteArray> contentOf(const PdfObject& object);

} // namespace xf::pdfbytes
