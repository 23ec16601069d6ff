#include "core/words/historyline.h"
#include "tests/words/smallhistory.h"

#include <catch2/catch.hpp>

#include <set>

namespace xf {

namespace {

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

HistoryLine lastLine(SmallHistory& file)
{
    return historyLines(file.folded(), file.history()).back();
}

// The remarks but for who recorded it.
QStringList notable(const HistoryLine& line)
{
    QStringList remarks = line.remarks;
    remarks.removeAll(text("记录人：李某"));
    return remarks;
}

SmallHistory registered()
{
    SmallHistory file;
    file.add("2026-03-09", twoPeople());
    return file;
}

ElementId person(int number)
{
    return petitionerElement(SmallHistory::idOf(0), std::size_t(number));
}

ElementId demand(int number)
{
    return demandElement(SmallHistory::idOf(0), std::size_t(number));
}

Decided opinion()
{
    Decided decided;
    decided.number = text("南溪信答〔2026〕3号");
    decided.outcomes = {{demand(1), Outcome::Support, text("四月底前修好"), {}},
        {demand(2), Outcome::Explain, text("待核定损失后协商。"), {}}};
    decided.text = text("经查属实。\n已列入计划。");
    decided.basis = text("《农田水利条例》");
    decided.reviewOrgan = text("县人民政府");
    return decided;
}

} // namespace

TEST_CASE("a registration names who came, how many and what about")
{
    SmallHistory file = registered();
    const HistoryLine line = lastLine(file);
    CHECK(line.day == text("2026年3月9日"));
    CHECK(line.title == text("登记"));
    CHECK(line.text == text("张三等2人来访，反映：村道排水沟淹了承包地；诉求：1. 修好排水沟，2. "
                            "赔偿损失；编号：511502101-2026-A-17。"));
    CHECK(line.article == text("23.1"));
    CHECK(line.remarks == QStringList{text("记录人：李某")});
    CHECK(asOneLine(line).startsWith(text("2026年3月9日 登记：张三等2人来访")));
}

TEST_CASE("who speaks for somebody is not counted among those who came")
{
    Registered given = twoPeople();
    given.matter.headCount = 1;
    given.petitioners.back().role = Role::Agent;
    SmallHistory file;
    file.add("2026-03-09", given);
    CHECK(lastLine(file).text.startsWith(text("张三来访，反映：")));
}

TEST_CASE("an anonymous letter that arrived earlier says so")
{
    Registered letter;
    letter.matter.channel = Channel::Letter;
    letter.matter.received = Date::fromYmd(2025, 12, 31);
    letter.matter.subject = text("路灯不亮");
    letter.petitioners.emplace_back().unclear = true;
    letter.demands = {{text("路灯不亮"), Way::NotGiven}};
    SmallHistory file;
    file.add("2026-01-04", letter);
    CHECK(lastLine(file).text == text("匿名信访人来信，反映：路灯不亮；收到日期：2025年12月31日。"));
}

TEST_CASE("an amendment shows the old value and the new one, and what came and went")
{
    SmallHistory file = registered();
    Amended amended;
    amended.reason = text("信访人来电更正");
    amended.edits = {{person(1), 4, ScalarValue(text("13800000000"))}, {{}, 6, ScalarValue(text("大观村"))}};
    amended.petitioners.emplace_back().name = text("王五");
    amended.removed = {{person(2), text("自愿退出")}};
    file.add("2026-03-10", amended);
    const HistoryLine line = lastLine(file);
    CHECK(line.title == text("更正登记内容"));
    CHECK(line.text == text("信访人1（张三）的电话：13900000000 → "
                            "13800000000；问题属地：大观村；增加信访人3（王五）；删去信访人2（李四）；"
                            "理由：信访人来电更正。"));

    Amended again;
    again.reason = text("又更正");
    again.edits = {{person(1), 4, ScalarValue(NullValue())}, {{}, 1, ScalarValue(text("letter"))}};
    file.add("2026-03-11", again);
    CHECK(lastLine(file).text ==
          text("信访人1（张三）的电话：13800000000 → （空）；信访形式：来访 → 来信；理由：又更正。"));
}

TEST_CASE("classification names the category, whose power and each demand's way")
{
    SmallHistory file = registered();
    Classified classified;
    classified.category = Category::Appeal;
    classified.power = Power::Lower;
    classified.powerOrgan = text("水利站");
    classified.ways = {{demand(1), Way::Petition}};
    file.add("2026-03-09", classified);
    CHECK(lastLine(file).text ==
          text("事项类别：申诉求决；职权归属：本系统下级机关、单位，水利站；诉求1：信访程序（31（六））。"));
}

TEST_CASE("the three answers and the two refusals")
{
    SmallHistory file = registered();
    SECTION("informed by post, the slip not back")
    {
        file.add("2026-03-12", Informed{byPost(3, 12), {person(1)}, text("按信访程序办理")});
        CHECK(lastLine(file).text == text("书面告知接收情况以及处理途径和程序：邮寄，3月12日寄出，尚未见回执；受告知人"
                                          "：信访人1（张三）；处理途径和程序："
                                          "按信访程序办理。"));
    }
    SECTION("accepted on the spot")
    {
        file.add("2026-03-09", Accepted{byHand(3, 9, true), {}});
        CHECK(lastLine(file).text == text("决定受理；书面告知：当面交付，当场交付。"));
        CHECK(lastLine(file).article == text("23.1"));
    }
    SECTION("forwarded")
    {
        file.add("2026-03-12", Forwarded{text("水利站"), {}, {}, byHand(3, 12), 1});
        CHECK(lastLine(file).text == text("转送水利站；告知信访人去向：当面交付，3月12日收到。"));
    }
    SECTION("guided")
    {
        file.add("2026-03-09", Guided{text("县人力资源和社会保障局"), text("人民路1号"), {}, text("身份证、缴费单"), {},
                                   byHand(3, 9, true), 1});
        CHECK(lastLine(file).text == text("告知信访人向县人力资源和社会保障局提出；地址：人民路1号；应带材料：身份证、"
                                          "缴费单；书面告知：当面交付，当场交付。"));
        CHECK(lastLine(file).title == text("引导"));
    }
    SECTION("refused as the superior")
    {
        Refused refused;
        refused.ground = Ground::WithSuperior;
        refused.acceptedBy = text("甲镇人民政府");
        file.add("2026-03-12", refused);
        CHECK(lastLine(file).title == text("不予受理"));
        CHECK(lastLine(file).article == text("19.3"));
        CHECK(lastLine(file).text == text("同一事项正由下级机关受理、办理；受理、办理机关：甲镇人民政府。"));
    }
    SECTION("refused after the final review")
    {
        Refused refused;
        refused.ground = Ground::FinallyReviewed;
        refused.finalNumber = text("复核〔2025〕1号");
        file.add("2026-03-12", refused);
        CHECK(lastLine(file).title == text("不再受理"));
        CHECK(lastLine(file).article == text("36.3"));
    }
}

TEST_CASE("from the hearing to the end")
{
    SmallHistory file = registered();
    file.add("2026-03-09", Accepted{byHand(3, 9, true), {}});
    file.add("2026-03-10", Heard{{person(2)}, text("村委会"), text("李某"), text("水漫过田埂。")});
    CHECK(lastLine(file).text == text("听取信访人2（李四）陈述事实和理由：水漫过田埂；地点：村委会；听取人：李某。"));
    file.add("2026-03-11", Investigated{text("沟深不足"), text("赵某")});
    CHECK(lastLine(file).text == text("查明：沟深不足；调查人：赵某。"));
    file.add("2026-03-20", opinion());
    CHECK(lastLine(file).text == text("文号：南溪信答〔2026〕3号；诉求1：予以支持，四月底前修好；诉求2：解释说明，待核"
                                      "定损失后协商；意见：经查属实。 已列入"
                                      "计划；依据：《农田水利条例》；复查机关：县人民政府。"));
    file.add("2026-03-21", Delivered{DeliveredPaper::Opinion, {person(1)}, byHand(3, 21), true, text("钱某")});
    CHECK(lastLine(file).text ==
          text("处理（答复）意见书送达信访人1（张三）：当面交付，3月21日收到；拒绝签收；见证人：钱某。"));
    file.add("2026-03-22", Delivered{DeliveredPaper::Opinion, {}, byHand(3, 22), false, {}});
    CHECK(
        lastLine(file).text == text("处理（答复）意见书送达信访人1（张三）、信访人2（李四）：当面交付，3月22日收到。"));
    file.add("2026-03-23", Concluded{Ending::Answered, {}, 1});
    CHECK(lastLine(file).text == text("办结方式：已书面答复。"));
    CHECK(lastLine(file).article == text("34"));
}

TEST_CASE("an extension whose reason nobody was told is flagged until the notice arrives")
{
    SmallHistory file = registered();
    file.add("2026-03-09", Accepted{byHand(3, 9, true), {}});
    file.add("2026-05-06", Extended{30, text("孙镇长"), text("要等鉴定"), {}});
    CHECK(lastLine(file).text == text("延长办理期限30日；批准人：孙镇长；延期理由：要等鉴定。"));
    CHECK(notable(lastLine(file)) == QStringList{text("尚未告知延期理由（条例第三十四条）")});

    file.add("2026-05-07", Delivered{DeliveredPaper::Extension, {}, byPost(5, 7), false, {}});
    CHECK(lastLine(file).article == text("34"));
    CHECK(notable(historyLines(file.folded(), file.history())[2]) == QStringList{text("延期告知书已寄出，未见回执")});

    file.add("2026-05-09", Delivered{DeliveredPaper::Extension, {}, byHand(5, 9), false, {}});
    CHECK(notable(historyLines(file.folded(), file.history())[2]).isEmpty());
}

TEST_CASE("repairs name the entry they repair, and the entry says what became of it")
{
    SmallHistory file = registered();
    file.add("2026-03-12", Informed{byHand(3, 12), {}, {}});
    const QByteArray note = file.add("2026-03-13", Noted{text("来电询问。")});

    Corrected corrected;
    corrected.target = SmallHistory::idOf(1);
    corrected.reason = text("看错回执");
    corrected.on = Date::fromYmd(2026, 3, 11);
    corrected.changes = {{{1, 2}, ScalarValue(qint64(Date::fromYmd(2026, 3, 11).days()))}};
    file.add("2026-03-14", corrected);
    CHECK(
        lastLine(file).text ==
        text(
            "更正2026年3月11日“告知”（02020202）；日期：2026年3月12日 → 2026年3月11日；告知·收到日期：2026年3月12日 → 2026年3月11日；理由：看错回执。"));

    file.add("2026-03-14", Voided{note, text("记到别的件上了")});
    CHECK(lastLine(file).text == text("作废2026年3月13日“记事”（03030303）；理由：记到别的件上了。"));
    CHECK(lastLine(file).article.isEmpty());

    const std::vector<HistoryLine> lines = historyLines(file.folded(), file.history());
    CHECK(lines[1].day == text("2026年3月11日"));
    CHECK(notable(lines[1]).first() == text("已更正"));
    CHECK(notable(lines[2]) == QStringList{text("已作废：记到别的件上了")});

    file.add("2026-03-15", Voided{SmallHistory::idOf(0), text("重复登记")});
    CHECK(lastLine(file).text == text("整件作废；理由：重复登记。"));
    CHECK(lastLine(file).article == text("reading"));
}

TEST_CASE("contradicting steps are flagged, and a settlement says which stands")
{
    SmallHistory file = registered();
    const QByteArray accepted = file.add("2026-03-09", Accepted{byHand(3, 9, true), {}});
    const QByteArray guided =
        file.addBeside(1, "2026-03-10", Guided{text("县水利局"), {}, {}, {}, {}, byHand(3, 10), 1});
    const std::vector<HistoryLine> lines = historyLines(file.folded(), file.history());
    CHECK(notable(lines[2]) == QStringList{text("与另一边同时办理的步骤相抵触，或者当时还不能办这一步")});

    Settled settled;
    settled.stands = {accepted};
    settled.falls = {guided};
    settled.reason = text("属于本镇职权");
    file.add("2026-03-11", settled);
    CHECK(lastLine(file).text == text("裁定相抵触的办理步骤；采用：2026年3月9日“受理”（02020202）；不采用：2026年3月10"
                                      "日“引导”（03030303）；理由：属于本镇"
                                      "职权。"));
    CHECK(notable(historyLines(file.folded(), file.history())[2]).contains(text("经裁定不采用")));
}

TEST_CASE("a settled value is named by its field")
{
    SmallHistory file = registered();
    const QString element = QString::fromLatin1(SmallHistory::idOf(0).toHex());
    const auto settledName = [&](const QString& key) {
        Settled settled;
        settled.key = key;
        settled.stands = {SmallHistory::idOf(0)};
        file.add("2026-03-11", settled);
        return lastLine(file).text.section(u'；', 0, 0);
    };
    CHECK(settledName(text("m/6")) == text("裁定问题属地"));
    CHECK(settledName(element + text("p1/4")) == text("裁定信访人1（张三）的电话"));
    CHECK(settledName(element + text("d2/0")) == text("裁定是否删去诉求2"));
    CHECK(settledName(text("c/") + element + text("/4/2")) == text("裁定2026年3月9日“登记”（01010101）的并存写法"));
    CHECK(settledName(text("step/") + element) == text("裁定2026年3月9日“登记”（01010101）的并存写法"));
    CHECK(settledName(text("m/999")) == text("裁定未识别的栏目"));
    CHECK_FALSE(settledName(text("damaged")).isEmpty());
}

TEST_CASE("what is recorded later is shown as such, and a clock in the past too")
{
    SmallHistory file = registered();
    file.add("2026-03-10", Noted{text("来电")});
    file.last().recordedAt += qint64(2) * 86400;
    CHECK(notable(lastLine(file)) == QStringList{text("补录（3月12日录入）")});
    file.last().recordedAt += qint64(366) * 86400;
    CHECK(notable(lastLine(file)) == QStringList{text("补录（2027年3月13日录入）")});
    file.last().recordedAt = qint64(Date::fromYmd(2009, 1, 1).days()) * 86400;
    CHECK(notable(lastLine(file)) == QStringList{text("录入时电脑日期是2009年1月1日，早于业务日期，时钟可能不准")});
    // 23:30 in UTC is the next morning here
    file.last().recordedAt = qint64(Date::fromYmd(2026, 3, 9).days()) * 86400 + 23 * 3600 + 1800;
    CHECK(notable(lastLine(file)).isEmpty());
}

TEST_CASE("unknown, erased, foreign and disordered entries are shown and said")
{
    SmallHistory file = registered();
    SECTION("an unknown tag")
    {
        file.add("2026-03-10", std::monostate());
        const HistoryLine line = lastLine(file);
        CHECK(line.title == text("未识别的记录"));
        CHECK(line.text.isEmpty());
        CHECK(notable(line) == QStringList{text("本机版本不认识的记录，原样保存")});
        CHECK(asOneLine(line).startsWith(text("2026年3月10日 未识别的记录（本机版本不认识")));
    }
    SECTION("an unknown critical tag")
    {
        file.add("2026-03-10", std::monostate());
        file.last().critical = true;
        CHECK(notable(lastLine(file)).size() == 2);
    }
    SECTION("erased")
    {
        file.add("2026-03-10", Noted{});
        file.last().erased = true;
        CHECK(lastLine(file).text.isEmpty());
        CHECK(notable(lastLine(file)) == QStringList{text("内容已依法删除")});
    }
    SECTION("the erasing entry")
    {
        file.add("2026-03-10", Noted{});
        file.add("2026-03-11", Erased{{SmallHistory::idOf(1)}, text("个人信息保护法"), text("孙镇长")});
        CHECK(lastLine(file).text ==
              text("依法删除下列记录的内容：2026年3月10日“记事”（02020202）；依据：个人信息保护法；决定人：孙镇长。"));
    }
    SECTION("another office's step, dated before what it answers")
    {
        file.add("2026-03-12", Accepted{byHand(3, 12), {}});
        file.add("2026-03-11", opinion());
        file.last().office = QByteArray(16, 'x');
        CHECK(notable(lastLine(file)) ==
              QStringList{text("办理这一步的单位当时不是承办单位"), text("日期早于它所依据的前一步")});
    }
}

TEST_CASE("a message taken over says by which convention it was accepted, answered and delivered")
{
    Registered message = twoPeople();
    message.convention = text("message-import");
    message.matter.channel = Channel::Online;
    message.matter.source = text("领导留言板");
    message.matter.sourceNumber = text("0012");
    Notice online;
    online.method = Method::Electronic;
    online.received = Date::fromYmd(2026, 3, 9);
    SmallHistory file;
    file.add("2026-03-09", message);
    file.add("2026-03-09", Accepted{online, {}});
    Decided reply;
    reply.text = text("您好！已修复。");
    file.add("2026-03-30", reply);
    online.received = Date::fromYmd(2026, 3, 30);
    file.add("2026-03-30", Delivered{DeliveredPaper::Opinion, {}, online, false, {}});
    file.add("2026-03-31", Noted{text("回访")});
    const std::vector<HistoryLine> lines = historyLines(file.folded(), file.history());
    CHECK(lines[0].text.startsWith(text("张三等2人通过网上反映：")));
    CHECK(lines[0].text.endsWith(text("；来源：领导留言板 0012。")));
    CHECK(notable(lines[0]) == QStringList{text("按演示约定导入：收到即受理；答复即处理意见并当日送达")});
    CHECK(notable(lines[1]) == QStringList{text("演示约定：收到即受理")});
    CHECK(notable(lines[2]) == QStringList{text("演示约定：答复即处理意见")});
    CHECK(notable(lines[3]) == QStringList{text("演示约定：答复当日送达")});
    CHECK(notable(lines[4]).isEmpty());
}

TEST_CASE("a paper is named with its number, and what was jumped over for it")
{
    SmallHistory file = registered();
    Issued paper;
    paper.title = text("受理告知书");
    paper.number = text("青石镇信受〔2026〕3号");
    paper.date = Date::fromYmd(2026, 3, 11);
    paper.handler = text("孙某");
    const QByteArray entry = file.add("2026-03-11", paper);
    CHECK(lastLine(file).title == text("出具文书"));
    CHECK(lastLine(file).text == text("出具受理告知书，文号青石镇信受〔2026〕3号；承办人：孙某。"));

    Issued receipt;
    receipt.title = text("送达回证");
    receipt.date = Date::fromYmd(2026, 3, 10);
    receipt.of = entry;
    receipt.ofTitle = paper.title;
    receipt.ofNumber = paper.number;
    receipt.recipients = {person(1)};
    file.add("2026-03-11", receipt);
    CHECK(lastLine(file).text == text("出具送达回证；成文日期：3月10日；受送达人：信访人1（张三）；"
                                      "随受理告知书（青石镇信受〔2026〕3号）送达。"));

    paper.skipped = {1, 2};
    paper.skippedReason = text("手写用掉");
    paper.handler.clear();
    file.add("2026-03-11", paper);
    CHECK(lastLine(file).text == text("出具受理告知书，文号青石镇信受〔2026〕3号；1、2号作废；跳号原因：手写用掉。"));

    file.add("2026-03-12", Voided{entry, text("印错")});
    CHECK(notable(historyLines(file.folded(), file.history())[1]) == QStringList{text("已作废：印错")});
}

TEST_CASE("an attachment is named by what it is, else by its file")
{
    SmallHistory file = registered();
    Attached scan;
    scan.name = text("IMG_0001.jpg");
    file.add("2026-03-11", scan);
    CHECK(asOneLine(lastLine(file)).startsWith(text("2026年3月11日 附件：IMG_0001.jpg。")));
    scan.title = text("土地承包合同");
    scan.original = true;
    file.add("2026-03-11", scan);
    CHECK(lastLine(file).text == text("土地承包合同；文件：IMG_0001.jpg；收到的是原件。"));
}

TEST_CASE("every event of the table gives a line, also an empty one")
{
    for (const EventInfo& info : eventTable()) {
        SmallHistory file = registered();
        Event event;
        (void)info.emplace(event);
        file.add("2026-03-10", event);
        const HistoryLine line = lastLine(file);
        INFO(info.tag);
        CHECK(line.day == text("2026年3月10日"));
        CHECK_FALSE(line.title.isEmpty());
        CHECK(foreignWords(line.text).isEmpty());
        CHECK(foreignWords(line.remarks.join(u' ')).isEmpty());
    }
}

TEST_CASE("what people typed cannot break a line")
{
    SmallHistory file = registered();
    file.add("2026-03-10", Noted{text("第一行\n第二行%1。。")});
    CHECK(lastLine(file).text == text("第一行 第二行%1。"));
}

TEST_CASE("a long list of names is cut to a few and a count")
{
    Registered letter = twoPeople();
    for (int i = 0; i < 72; ++i) {
        letter.petitioners.emplace_back().name = text("甲");
    }
    letter.matter.headCount = 74;
    SmallHistory file;
    file.add("2026-03-09", letter);
    file.add("2026-03-10", Informed{byHand(3, 10), {}, {}});
    CHECK(lastLine(file).text.contains(text("信访人5（甲）等74人")));
}

TEST_CASE("what goes from office to office names the office, the period and what is found")
{
    const QByteArray town(16, 't');
    SmallHistory file;
    Registered bureau = twoPeople();
    bureau.bureau = true;
    bureau.officeName = text("县信访局");
    file.add("2026-03-09", bureau);
    CHECK(lastLine(file).article == text("22.1"));

    file.add("2026-03-10", Assigned{town, text("青石镇"), text("01"), false, 20, text("查清后报告。")});
    CHECK(lastLine(file).title == text("交办"));
    CHECK(lastLine(file).text ==
          text("交办青石镇（01）；20日内反馈结果、提交办结报告（到3月30日）；办理要求：查清后报告。"));
    CHECK(lastLine(file).article == text("22.1(三)"));
    CHECK(notable(lastLine(file)).isEmpty());
    CHECK(historyLines(file.folded(), file.history()).front().article == text("22.1")); // though a unit has it now

    file.add("2026-03-12", SignedFor{Date::fromYmd(2026, 3, 11), text("王收发")});
    file.last().office = town;
    CHECK(lastLine(file).text == text("3月11日收到转送、交办的信访件；签收人：王收发。"));
    CHECK(lastLine(file).article == text("23.3"));

    file.add("2026-03-13", Objected{text("不属于本镇职权"), text("县人社局"), text("申请书一份")});
    file.last().office = town;
    CHECK(lastLine(file).text ==
          text("异议理由：不属于本镇职权；认为应当由其处理的机关、单位：县人社局；交还的材料：申请书一份。"));

    SECTION("upheld")
    {
        file.add("2026-03-16", ObjectionJudged{Verdict::Upheld, text("属县人社局职权")});
        CHECK(lastLine(file).title == text("核实异议"));
        CHECK(lastLine(file).text == text("核实同意异议，信访件退回转送、交办的单位；理由：属县人社局职权。"));
        CHECK(lastLine(file).article == text("23.3"));
        CHECK(notable(lastLine(file)).isEmpty());
        file.add("2026-03-17", Transferred{QByteArray(16, 'r'), text("县人社局"), {}, false, text("按职权")});
        CHECK(lastLine(file).text == text("转送县人社局；理由：按职权。"));
        CHECK(lastLine(file).article == text("22.1"));
    }
    SECTION("not upheld, then answered by 23.3 and reported on")
    {
        file.add("2026-03-16", ObjectionJudged{Verdict::Rejected, text("属地管理")});
        CHECK(lastLine(file).text == text("核实不同意异议，仍由原单位办理，期限不变；理由：属地管理。"));
        file.add("2026-03-17", Accepted{byHand(3, 17), {}});
        file.last().office = town;
        CHECK(lastLine(file).article == text("23.3"));
        file.add("2026-03-18", Reported{text("已修好"), text("青石报〔2026〕1号")});
        file.last().office = town;
        CHECK(lastLine(file).text == text("文号：青石报〔2026〕1号；办理结果：已修好。"));
        CHECK(lastLine(file).article == text("22.1(三)"));
    }
    SECTION("a step by an office that has not got the case")
    {
        file.add("2026-03-16", Accepted{byHand(3, 16), {}});
        CHECK(notable(lastLine(file)) == QStringList{text("办理这一步的单位当时不是承办单位")});
    }
}

TEST_CASE("what other organs found, and how a matter ended otherwise, is told by whom, when and what")
{
    SmallHistory file;
    file.add("2026-03-09", twoPeople());
    file.add("2026-03-09", Accepted{byHand(3, 9, true), {}});
    file.add("2026-03-12",
        Mediated{text("年底还清"), text("村委会"), text("王镇长"), true, true, Date::fromYmd(2026, 12, 31)});
    CHECK(
        lastLine(file).text == text("对方：村委会；调解人：王镇长；协议内容：年底还清；双方同意；12月31日以前履行。"));
    CHECK(lastLine(file).article == text("33"));
    file.add("2026-03-12", Decided{{}, {}, text("意见"), {}, text("县人民政府"), {}});
    file.add("2026-04-07", ReviewRequested{ReviewStage::Review, {}, text("县人民政府"), Date::fromYmd(2026, 4, 7),
                               Date::fromYmd(2026, 4, 3), text("不服")});
    CHECK(lastLine(file).title == text("请求复查、复核"));
    CHECK(lastLine(file).text.contains(text("向县人民政府请求复查；4月3日寄出；机关4月7日收到；请求和理由：不服。")));
    CHECK(lastLine(file).article == text("35"));
    file.add("2026-04-20", Reviewed{ReviewStage::Review, ReviewVerdict::Changed, text("1号"), text("县人民政府"),
                               text("改为支持"), text("市人民政府")});
    CHECK(lastLine(file).text ==
          text("县人民政府；复查结果：变更；文号：1号；意见内容：改为支持；复核机关：市人民政府。"));
    file.add("2026-04-21", ReviewDelivered{ReviewStage::Review, {}, byHand(4, 21), false, {}});
    CHECK(lastLine(file).text.contains(text("复查意见书送达")));
    file.add(
        "2026-05-02", HearingHeld{Date::fromYmd(2026, 5, 1), Date::fromYmd(2026, 5, 2), text("县里"), text("听了")});
    CHECK(lastLine(file).text == text("5月1日至5月2日；地点：县里；听证结论：听了。"));
    file.add("2026-05-03", CarriedOut{{}, text("已还清")});
    CHECK(lastLine(file).text == text("落实情况：已还清。"));
    file.add("2026-05-04", Withdrawn{{}, Date::fromYmd(2026, 5, 3), text("解决了")});
    CHECK(lastLine(file).text.contains(text("书面撤回；书面日期5月3日；理由：解决了。")));
}

} // namespace xf
