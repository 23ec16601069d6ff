#pragma once

#include <QByteArray>
#include <QString>

#include <rapidcheck/catch.h>

#include <string>
#include <vector>

// Random values for RapidCheck; which tests use them is up to each.
namespace xf::test {

// ASCII, common and rare Han, compatibility letters that NFC would replace, a letter of two UTF-16 units, U+FEFF.
inline rc::Gen<QString> anyText()
{
    const auto letter = rc::gen::oneOf(rc::gen::inRange<char32_t>(0x20, 0x7F),
        rc::gen::inRange<char32_t>(0x4E00, 0x9FFF),
        rc::gen::element<char32_t>(0, 0xA, 0x36C3, 0x4DAE, 0xF92C, 0xFA0C, 0xFEFF, 0xFFFD, 0xFFFF, 0x1F600, 0x20BB7));
    return rc::gen::map(rc::gen::container<std::u32string>(letter),
        [](const std::u32string& text) { return QString::fromUcs4(text.data(), qsizetype(text.size())); });
}

inline rc::Gen<QByteArray> anyBytes()
{
    return rc::gen::map(
        rc::gen::arbitrary<std::string>(), [](const std::string& bytes) { return QByteArray::fromStdString(bytes); });
}

inline rc::Gen<QByteArray> bytesOf(std::size_t size)
{
    return rc::gen::map(rc::gen::container<std::string>(size, rc::gen::arbitrary<char>()),
        [](const std::string& bytes) { return QByteArray::fromStdString(bytes); });
}

} // namespace xf::test
