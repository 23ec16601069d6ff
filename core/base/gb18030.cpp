#include "core/base/gb18030.h"

#include "core/base/textencoding.h"

#ifdef Q_OS_WIN
#ifndef NOMINMAX
#define NOMINMAX // or windows.h makes max a macro
#endif
#include <limits>
#include <windows.h>
#else
#include <iconv.h>
#endif

namespace xf {

#ifdef Q_OS_WIN

Result<std::optional<QString>> decodeGb18030(QByteArrayView bytes)
{
    // Where the larger table is missing (wine), GBK alone, which is what WPS and Excel save: a letter of four bytes is
    // then refused as bytes of no encoding.
    constexpr UINT gb18030 = 54936;
    constexpr UINT gbk = 936;
    const UINT table = IsValidCodePage(gb18030) ? gb18030 : gbk;
    if (bytes.isEmpty()) {
        return std::optional<QString>(QString());
    }
    if (!IsValidCodePage(table)) {
        return Error(textNoConverter);
    }
    if (bytes.size() > std::numeric_limits<int>::max()) {
        return std::optional<QString>();
    }
    const int size = static_cast<int>(bytes.size());
    const int units = MultiByteToWideChar(table, MB_ERR_INVALID_CHARS, bytes.data(), size, nullptr, 0);
    if (units <= 0) {
        return std::optional<QString>();
    }
    QString text(units, Qt::Uninitialized);
    // wchar_t is UTF-16 here, as QChar is.
    MultiByteToWideChar(
        table, MB_ERR_INVALID_CHARS, bytes.data(), size, reinterpret_cast<wchar_t*>(text.data()), units);
    return std::optional<QString>(std::move(text));
}

#else

namespace {

class Converter
{
public:
    // The byte order is named, or iconv would write a mark.
    Converter()
        : m_handle(iconv_open(Q_BYTE_ORDER == Q_LITTLE_ENDIAN ? "UTF-16LE" : "UTF-16BE", "GB18030"))
    {}
    ~Converter()
    {
        if (isOpen()) {
            iconv_close(m_handle);
        }
    }
    Q_DISABLE_COPY_MOVE(Converter)

    // POSIX names the failure (iconv_t)-1.
    [[nodiscard]] bool isOpen() const { return reinterpret_cast<qintptr>(m_handle) != -1; }

    [[nodiscard]] std::optional<QString> convert(QByteArrayView bytes)
    {
        // A letter of GB 18030 has at least as many bytes as UTF-16 units (1 → 1, 2 → 1, 4 → 1 or 2), but some two-byte
        // codes of tables older than ours decode to two units: twice the room is always enough.
        QString text(bytes.size() * 2, Qt::Uninitialized);
        char* in = const_cast<char*>(bytes.data()); // iconv's signature; it only reads
        size_t inLeft = static_cast<size_t>(bytes.size());
        char* out = reinterpret_cast<char*>(text.data());
        size_t outLeft = static_cast<size_t>(text.size()) * sizeof(QChar);
        const size_t failed = static_cast<size_t>(-1);
        const bool whole = iconv(m_handle, &in, &inLeft, &out, &outLeft) != failed && inLeft == 0;
        const bool flushed = whole && iconv(m_handle, nullptr, nullptr, &out, &outLeft) != failed;
        if (!flushed) {
            return std::nullopt;
        }
        text.chop(static_cast<qsizetype>(outLeft / sizeof(QChar)));
        return text;
    }

private:
    iconv_t m_handle;
};

} // namespace

Result<std::optional<QString>> decodeGb18030(QByteArrayView bytes)
{
    if (bytes.isEmpty()) {
        return std::optional<QString>(QString());
    }
    Converter converter;
    if (!converter.isOpen()) {
        return Error(textNoConverter);
    }
    return converter.convert(bytes);
}

#endif

} // namespace xf
