#include "core/base/filename.h"

#include <catch2/catch.hpp>

using namespace xf;

namespace {

QString fit(const char* name)
{
    return fitForFile(QString::fromUtf8(name), 12, QStringLiteral("附件"));
}

} // namespace

TEST_CASE("a name of a file is one on every system")
{
    CHECK(fit("证明.pdf") == QStringLiteral("证明.pdf"));
    CHECK(fit("3:2 \"新\"<照片>?.jpg") == QStringLiteral("32 新照片.jpg"));
    CHECK(fit("../x/y\\z") == QStringLiteral("附件.xyz"));
    CHECK(fit(" 住址. ") == QStringLiteral("住址"));
    CHECK(fit("") == QStringLiteral("附件"));
    CHECK(fit(".pdf") == QStringLiteral("附件.pdf"));
    CHECK(fit("///...") == QStringLiteral("附件"));
    CHECK(fit("a\nb\x7f") == QStringLiteral("ab"));
}

TEST_CASE("a long name keeps its ending, and no half letter")
{
    CHECK(fit("一二三四五六七八九十一二三.pdf") == QStringLiteral("一二三四五六七八.pdf"));
    CHECK(fit("一二三四五六七𬱖.pdf") == QStringLiteral("一二三四五六七.pdf"));
    CHECK(fit("一二三四五六七八九十一二三四.很长很长的结尾") == QStringLiteral("一二三四五六七八九十一二"));
}

TEST_CASE("what Windows keeps for its devices gets a mark")
{
    CHECK(fit("CON.pdf") == QStringLiteral("_CON.pdf"));
    CHECK(fit("lpt1") == QStringLiteral("_lpt1"));
    CHECK(fit("CONTRACT.pdf") == QStringLiteral("CONTRACT.pdf"));
    CHECK(fit("COM12") == QStringLiteral("COM12"));
}
