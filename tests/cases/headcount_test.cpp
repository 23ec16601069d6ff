#include "core/cases/headcount.h"
#include "tests/support/casebuilder.h"

using namespace xf;
using namespace xf::test;

TEST_CASE("who asks is named with how many they are: listed or not, agents and who was taken out not")
{
    struct
    {
        const char* given;
        const char* name;
        qint64 persons;
        qint64 unnamed;
    } const rows[] = {
        {"petitioners=张三", "张三", 1, 0},
        {"petitioners.1.name=张三 petitioners.2.name=李四", "张三等2人", 2, 0},
        {"petitioners.1.name=张三 petitioners.2.name=李四 petitioners.2.role=agent", "张三", 1, 0},
        {"petitioners.1.name=张三 petitioners.2.name=李四 petitioners.2.role=companion", "张三等2人", 2, 0},
        {"headCount=7 petitioners.1.name=张三 petitioners.1.role=representative", "张三等7人", 7, 6},
    };
    for (const auto& row : rows) {
        INFO(row.given);
        Copy copy;
        copy.does(text("register channel=visit demands=修路 ") + text(row.given), "2026-03-09");
        CHECK(copy.folded().petitionersName() == QString::fromUtf8(row.name));
        CHECK(personCount(copy.folded()) == row.persons);
        CHECK(unnamedCount(copy.folded()) == row.unnamed);
    }
}

TEST_CASE("who is taken out of a group is counted no more, and who came unnamed still is")
{
    Copy copy;
    copy.does("register channel=visit headCount=7 petitioners.1.name=张三 petitioners.2.name=李四 demands=修路",
        "2026-03-09");
    copy.does("amend reason=李四不是同一件事 remove=petitioners.2", "2026-03-10");
    CHECK(copy.folded().petitionersName() == QString::fromUtf8("张三等6人"));
}
