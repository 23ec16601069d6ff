#include "core/words/paperwords.h"

#include <catch2/catch.hpp>

namespace xf {

namespace {

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

IssuedPaper notice()
{
    IssuedPaper made;
    made.paper.title = text("受理告知书");
    made.paper.number = text("柳溪镇信受〔2026〕1号");
    made.paper.date = Date::parse(text("2026-03-10"));
    return made;
}

} // namespace

TEST_CASE("a paper's line names it, its day, what it goes with, and what became of it")
{
    const Case none;
    IssuedPaper paper = notice();
    CHECK(paperLine(none, paper) == text("《受理告知书》柳溪镇信受〔2026〕1号，2026年3月10日"));
    paper.stale = true;
    CHECK(paperLine(none, paper).endsWith(text("，所依据的一步已经不作数，请核对后作废重出")));
    paper.voided = true; // then that alone counts
    CHECK(paperLine(none, paper).endsWith(text("2026年3月10日，已作废")));
    paper.voidReason = text("地址写错。");
    CHECK(paperLine(none, paper).endsWith(text("，已作废：地址写错")));
    IssuedPaper receipt = notice();
    receipt.paper.title = text("送达回证");
    receipt.paper.number.clear();
    receipt.paper.ofTitle = text("受理告知书");
    receipt.paper.ofNumber = text("柳溪镇信受〔2026〕1号");
    CHECK(paperLine(none, receipt) == text("《送达回证》，2026年3月10日，随《受理告知书》柳溪镇信受〔2026〕1号"));
}

TEST_CASE("an attachment's line says what it is, how large, and whether the original was received")
{
    AttachedFile file;
    file.file.name = text("IMG_1.jpg");
    file.file.bytes = 999;
    file.on = Date::parse(text("2026-03-10"));
    CHECK(attachmentLine(file) == text("IMG_1.jpg，2026年3月10日，999字节，复制件"));
    file.file.title = text("土地证");
    file.file.original = true;
    file.file.bytes = 1234567;
    CHECK(attachmentLine(file) == text("土地证（IMG_1.jpg），2026年3月10日，1.2 MB，原件"));
    file.removed = true;
    file.removedReason = text("别人的");
    CHECK(attachmentLine(file).endsWith(text("，已作废：别人的")));
}

TEST_CASE("a letter that no font has is said with its place and what to do")
{
    const QString line = missingLetterLine(text("受理告知书"), 2, U'\U00004DAE', text("　　㛃䶮："));
    CHECK(line.contains(text("《受理告知书》第2页")));
    CHECK(line.contains(text("“䶮”（U+4DAE）")));
    CHECK(line.contains(text("“㛃䶮：”")));
    CHECK(line.contains(text("用笔补上")));
}

} // namespace xf
