#include "core/base/cleantext.h"

#include <catch2/catch.hpp>

using namespace xf;

TEST_CASE("a line loses blanks at its ends and keeps one between words")
{
    CHECK(cleanLine(u"  张 三  ") == QStringLiteral("张 三"));
    CHECK(cleanLine(u"\u3000\u3000柳溪镇\u3000\t 石桥村\u00A0") == QStringLiteral("柳溪镇 石桥村"));
    CHECK(cleanLine(u"上\r\n下\v三\u2028四\u2029五\u0085六") == QStringLiteral("上 下 三 四 五 六"));
    CHECK(cleanLine(u"").isEmpty());
    CHECK(cleanLine(u" \t\u3000\u200B\n").isEmpty());
}

TEST_CASE("letters nobody sees are removed and split nothing")
{
    CHECK(cleanLine(u"\uFEFF张\u200B三\u2060") == QStringLiteral("张三"));
    CHECK(cleanLine(u"张 \u200B 三") == QStringLiteral("张 三"));
    CHECK(cleanText(u"\uFEFF张\u200B三\u2060") == QStringLiteral("张三"));
}

TEST_CASE("rare letters of names are never replaced")
{
    // U+F900 豈 and U+FA0E 﨎 are compatibility letters, U+20BB7 is outside the BMP, e + U+0301 is not composed,
    // an ideographic variation sequence names one form of 葛.
    const QString names = QStringLiteral("\uF900\uFA0E\U00020BB7e\u0301葛\U000E0100①ﬁ·Ａ１");
    CHECK(cleanLine(names) == names);
    CHECK(cleanText(names) == names);
    CHECK(cleanLine(u"👨\u200D👩\u200D👧") == QStringLiteral("👨\u200D👩\u200D👧"));
}

TEST_CASE("text keeps its lines and loses their indents")
{
    CHECK(cleanText(u"一\r\n二\r三\n四") == QStringLiteral("一\n二\n三\n四"));
    CHECK(cleanText(u"\u3000\u3000一、看水渠。  \r\n\t二、修路。\u00A0") == QStringLiteral("一、看水渠。\n二、修路。"));
    CHECK(cleanText(u"\n\n 一\n\n二 \n \n") == QStringLiteral("一\n\n二"));
    CHECK(cleanText(u" \u200B \r\n\u3000").isEmpty());
    CHECK(cleanText(u"").isEmpty());
}

TEST_CASE("blanks inside a line of text stay")
{
    CHECK(cleanText(u"您好！\u3000\u3000来信收悉。  谢谢") == QStringLiteral("您好！\u3000\u3000来信收悉。  谢谢"));
    CHECK(cleanText(u"共\u00A03\t户") == QStringLiteral("共 3 户"));
}

TEST_CASE("cleaning what is clean changes nothing")
{
    for (const char16_t* dirty : {u" a\u3000 b\r\n\r\nc\t", u"\u200B\u3000一\u200B \n\r二\u00A0", u"\r\n\r\n"}) {
        CHECK(cleanLine(cleanLine(dirty)) == cleanLine(dirty));
        CHECK(cleanText(cleanText(dirty)) == cleanText(dirty));
    }
}

TEST_CASE("a phone number becomes ASCII and keeps its groups")
{
    CHECK(cleanDigits(u"１３９　１２３４－５６７８", DigitsOf::Phone) == QStringLiteral("139 1234-5678"));
    CHECK(cleanDigits(u"（０７３１）88886666 转 8", DigitsOf::Phone) == QStringLiteral("(0731)88886666 转 8"));
    CHECK(cleanDigits(u" \u200B138 0000 0000\t", DigitsOf::Phone) == QStringLiteral("138 0000 0000"));
}

TEST_CASE("an ID number becomes ASCII without groups")
{
    CHECK(cleanDigits(u"４３０１０２ 19900307－００１Ｘ", DigitsOf::IdNumber) == QStringLiteral("43010219900307001X"));
    CHECK(cleanDigits(u"430102 1990 0307 001x", DigitsOf::IdNumber) == QStringLiteral("43010219900307001x"));
    CHECK(cleanDigits(u"\u3000\t", DigitsOf::IdNumber).isEmpty());
}

TEST_CASE("half a surrogate pair is not well-formed")
{
    const QChar high(0xD842);
    const QChar low(0xDFB7);
    CHECK(isWellFormed(QString()));
    CHECK(isWellFormed(QStringLiteral("张三\U00020BB7")));
    CHECK_FALSE(isWellFormed(QString(high)));
    CHECK_FALSE(isWellFormed(QString(low)));
    CHECK_FALSE(isWellFormed(QString(low) + high));
    CHECK_FALSE(isWellFormed(QString(high) + high + low));
    CHECK_FALSE(isWellFormed(QString(high) + QChar(u'a')));
    CHECK(isWellFormed(QString(high) + low + high + low));
}
