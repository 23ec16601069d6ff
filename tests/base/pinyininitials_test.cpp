#include "core/base/pinyininitials.h"

#include <catch2/catch.hpp>

namespace xf {

namespace {

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

bool begins(const char* name, const char* typed)
{
    return startsWithInitials(text(name), text(typed));
}

} // namespace

TEST_CASE("well-known places answer to their initials, as people there say them")
{
    // name, initials as in 民政部《中华人民共和国行政区划简册》
    const std::pair<const char*, const char*> places[] = {{"北京市", "bjs"}, {"重庆市", "cqs"}, {"长沙市", "css"},
        {"长春市", "ccs"}, {"厦门市", "xms"}, {"六安市", "las"}, {"蚌埠市", "bbs"}, {"单县", "sx"}, {"尉犁县", "ylx"},
        {"番禺区", "pyq"}, {"蔚县", "yx"}, {"莘县", "sx"}, {"荥阳市", "xys"}, {"荥经县", "yjx"}, {"铅山县", "ysx"},
        {"涡阳县", "gyx"}, {"洪洞县", "htx"}, {"大埔县", "dbx"}, {"黄埔区", "hpq"}, {"枞阳县", "zyx"}, {"浚县", "xx"},
        {"泌阳县", "byx"}, {"犍为县", "qwx"}, {"筠连县", "jlx"}, {"什邡市", "sfs"}, {"歙县", "sx"}, {"黟县", "yx"},
        {"婺源县", "wyx"}, {"盱眙县", "xyx"}, {"邳州市", "pzs"}, {"亳州市", "bzs"}, {"鄱阳县", "pyx"},
        {"井陉县", "jxx"}, {"藁城区", "gcq"}, {"鄄城县", "jcx"}, {"阆中市", "lzs"}, {"綦江区", "qjq"},
        {"儋州市", "dzs"}, {"睢县", "sx"}, {"乐清市", "yqs"}, {"乐山市", "lss"}, {"朝阳区", "cyq"},
        {"西藏自治区", "xzzzq"}, {"巴音郭楞", "bygl"}, {"吐鲁番市", "tlfs"}, {"繁峙县", "fsx"}, {"东阿县", "dex"},
        {"句容市", "jrs"}, {"栖霞区", "qxq"}, {"青石镇", "qsz"}, {"五里垱镇", "wldz"}, {"上塘垟", "sty"},
        {"㵲阳镇", "wyz"}, {"新〇二镇", "xlez"}};
    for (const auto& [name, initials] : places) {
        INFO(name);
        CHECK(begins(name, initials));
    }
}

TEST_CASE("surnames that are read in an own way answer to it")
{
    for (const auto& [name, initials] : {std::pair("单国强", "sgq"), std::pair("曾凡", "zf"), std::pair("仇英", "qy"),
             std::pair("区志明", "ozm"), std::pair("解放", "xf"), std::pair("查良", "zl"), std::pair("覃美玉", "qmy"),
             std::pair("翟秀", "zx"), std::pair("尉迟", "yc"), std::pair("万俟", "mq"), std::pair("盖", "g")}) {
        INFO(name);
        CHECK(begins(name, initials));
    }
}

TEST_CASE("a beginning is enough, capitals and full-width letters count, anything else does not")
{
    CHECK(begins("青石镇", "q"));
    CHECK(begins("青石镇", "QS"));
    CHECK(begins("青石镇", "ｑｓ"));
    CHECK_FALSE(begins("青石镇", ""));
    CHECK_FALSE(begins("青石镇", "qszf"));
    CHECK_FALSE(begins("青石镇", "sz"));
    CHECK_FALSE(begins("青石镇", "青"));
    CHECK(begins("一〇六团", "yllt"));
    CHECK(begins("106团", "106t"));
    CHECK(begins("A区", "aq"));
}

TEST_CASE("a letter whose reading is not known has no initial, and the others still count")
{
    CHECK(pinyinInitialsOf(U'\U0002A6B2').isEmpty());
    CHECK(pinyinInitialsOf(U'，').isEmpty());
    CHECK(pinyinInitialsOf(U'あ').isEmpty());
    CHECK(begins("曹妃甸（区）", "cfdq"));
    CHECK(pinyinInitials(text("青石镇（东）")) == text("qszd"));
    CHECK(startsWithInitials(QString(QChar(0xd842)), u"a") == false); // half a pair
}

TEST_CASE("the main reading stands first, as GB 2312 orders its letters")
{
    CHECK(pinyinInitialsOf(U'重') == text("zc"));
    CHECK(pinyinInitialsOf(U'长').front() == u'c');
    CHECK(pinyinInitialsOf(U'啊') == text("a"));
    CHECK(pinyinInitialsOf(U'座') == text("z")); // the last of the first level
    CHECK(pinyinInitialsOf(U'㛃') == text("j"));
    CHECK(pinyinInitialsOf(U'䶮') == text("y"));
}

TEST_CASE("every letter of GB 2312 has an initial")
{
    // U+4E00 to U+9FA5 hold them all; the standard has 6,763. Counted: at least as many are known.
    int known = 0;
    for (char32_t letter = 0x4e00; letter <= 0x9fa5; ++letter) {
        known += pinyinInitialsOf(letter).isEmpty() ? 0 : 1;
    }
    CHECK(known >= 6763);
}

TEST_CASE("what was typed is taken for initials only when it can be nothing else")
{
    CHECK(looksLikeInitials(u"qsz"));
    CHECK(looksLikeInitials(u"106t"));
    CHECK_FALSE(looksLikeInitials(u"510922"));
    CHECK_FALSE(looksLikeInitials(u"青s"));
    CHECK_FALSE(looksLikeInitials(u""));
    CHECK_FALSE(looksLikeInitials(u"q s"));
}

} // namespace xf
