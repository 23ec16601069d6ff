#include "core/words/copyout.h"
#include "tests/support/casebuilder.h"

#include <catch2/catch.hpp>

using namespace xf;
using namespace xf::test;

TEST_CASE("21.2: what goes into the state's system is copied out a line a field, in the order of its rules")
{
    Copy copy;
    copy.does(
        "register channel=visit petitioners.1.name=张三 petitioners.1.address=青山村 petitioners.1.phone=13900000000 "
        "petitioners.2.name=李四 petitioners.2.address=下湾村 demands=修路 demands=赔偿 purpose=resolve text=淹了田 "
        "elsewhere=no",
        "2026-03-16");
    const QStringList lines = copyOut(copy.folded()).split(u'\n');
    REQUIRE(lines.size() == 14);
    CHECK(lines[0] == text("姓名（名称）\t张三；李四"));
    CHECK(lines[1] == text("地址\t青山村；下湾村"));
    CHECK(lines[2] == text("信访人数\t2"));
    CHECK(lines[3] == text("信访目的\t求决"));
    CHECK(lines[4] == text("问题属地\t")); // not known is seen
    CHECK(lines[6] == text("主要诉求\t1. 修路；2. 赔偿"));
    CHECK(lines[7] == text("情况、事实和理由\t淹了田"));
    CHECK(lines[8] == text("信访过程\t其他机关处理情况：没有"));
    CHECK(lines[9] == text("电话\t13900000000"));
    CHECK(lines[12] == text("信访日期\t2026年3月16日"));
    copy.does("amend reason=不是 remove=petitioners.2", "2026-03-17");
    CHECK(copyOut(copy.folded()).startsWith(text("姓名（名称）\t张三\n")));
}
