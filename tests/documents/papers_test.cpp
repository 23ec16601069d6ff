#include "core/base/fieldcodec.h"
#include "core/documents/foretold.h"
#include "tests/documents/papertext.h"

#include <catch2/catch.hpp>

using namespace xf;
using namespace xf::test;

// Every paper as it comes out, pinned in tests/data/papers: what changes there changes what people are told.
namespace {

Document pinned(PaperKind kind, const char* name, const Copy& copy, PaperCircumstances given = atTheWindow())
{
    const Document paper = paperOf(kind, copy.folded(), given);
    const QString now = paperText(paper);
    CHECK(now == goldenPaper(text(name), now));
    CHECK(problems(copy.folded(), given, bundled(kind)).empty());
    return paper;
}

bool says(const Document& paper, const char* words)
{
    return paperText(paper).contains(text(words));
}

Copy refusedFinally()
{
    return zhangSan({{"refuse ground=36.3 sameFacts=yes opinionNumber=青信字〔2025〕3号 "
                      "reviewNumber=县复查〔2025〕1号 finalNumber=市复核〔2025〕2号",
        "2026-03-09"}});
}

Copy threeWays()
{
    return zhangSan({{"amend reason=补记 demands.3.text=查处非法采砂", "2026-03-09"},
        {"classify category=appeal power=own ways.1=petition ways.2=judicial ways.3=duty", "2026-03-09"},
        {"accept pathway=先由水务站现场核实", "2026-03-09"}});
}

} // namespace

TEST_CASE("registration form: what was said, the read-back line and a place to sign")
{
    const Document paper = pinned(PaperKind::RegistrationForm, "registration-form", zhangSan());
    CHECK(says(paper, "以上内容已向我宣读，与我所述一致"));
    CHECK(says(paper, "[form-line] 信访人（签名或者按指印）："));
    for (const char* never : {"民族", "政治面貌", "职业", "宗教", "证件号码"}) {
        CHECK_FALSE(says(paper, never));
    }
}

TEST_CASE("registration form of a letter has nothing to be read back")
{
    Copy copy;
    copy.does("register channel=letter petitioners.1.unclear=yes demands=修路", "2026-03-09");
    const Document paper = pinned(PaperKind::RegistrationForm, "registration-form-letter", copy);
    CHECK_FALSE(says(paper, "宣读"));
    CHECK(says(paper, "姓名不详"));
}

TEST_CASE("who transferred a matter, the hour it was written down and what was brought stand on the papers")
{
    Copy copy;
    copy.does("register channel=transferred source=清河县信访局 sourceNumber=清信转〔2026〕3号 petitioners.1.name=张三 "
              "petitioners.1.address=石桥村 demands.1.text=修路",
        "2026-03-09");
    for (const auto& [title, name, original] : {std::tuple("身份证", "1.jpg", false), {"", "土地证.pdf", true}}) {
        Attached file;
        file.title = text(title);
        file.name = text(name);
        file.blob = QByteArray(32, 'b');
        file.bytes = 1;
        file.original = original;
        copy.force(file, "2026-03-09");
    }
    Case folded = copy.folded();
    folded.recorded = {day("2026-03-09").days() * qint64(86400) + (2 * 60 + 5) * 60, 8 * 60};
    const QString form = paperText(paperOf(PaperKind::RegistrationForm, folded, atTheWindow()));
    CHECK(form.contains(text("清河县信访局")));
    CHECK(form.contains(text("清信转〔2026〕3号")));
    CHECK(form.contains(text("2026年3月9日 10:05")));
    CHECK(form.contains(text("1.身份证（复印件）；2.土地证（原件）")));
    CHECK_FALSE(form.contains(text("写明原件")));
    const QString receipt = paperText(paperOf(PaperKind::RegistrationReceipt, folded, atTheWindow()));
    CHECK(receipt.contains(text("您反映并由清河县信访局转来（清信转〔2026〕3号）的信访事项")));
    CHECK(receipt.contains(text("收到您提交的材料：1.身份证（复印件）；2.土地证（原件）。")));
    // Typed in the day after: the hour is not the one at which somebody came.
    folded.recorded.utcSeconds += 86400;
    CHECK_FALSE(paperText(paperOf(PaperKind::RegistrationForm, folded, atTheWindow())).contains(text("10:05")));
    // By whom is not always known.
    folded.matter.source.clear();
    folded.matter.sourceNumber.clear();
    CHECK(paperText(paperOf(PaperKind::RegistrationReceipt, folded, atTheWindow()))
              .contains(text("您反映并由其他机关、单位转来的信访事项")));
}

TEST_CASE("registration receipt tells the last day for the notice")
{
    const Document paper = pinned(PaperKind::RegistrationReceipt, "registration-receipt", zhangSan());
    CHECK(says(paper, "我们最迟于2026年3月24日书面告知您"));
}

TEST_CASE("the last days that papers promise are counted day by day: no holiday notice changes what is printed")
{
    // So none of them says of a date that it is provisional; whoever adds one that hangs on rest days has to.
    static const WorkCalendar none;
    Copy bureau("青山县信访局", true);
    bureau.does(registerVisit, "2026-12-20");
    const auto same = [](PaperKind kind, const Copy& copy) {
        PaperCircumstances given = atTheWindow();
        const QString with = paperText(paperOf(kind, copy.folded(), given));
        given.calendar = &none;
        CHECK(paperText(paperOf(kind, copy.folded(), given)) == with);
        CHECK_FALSE(with.contains(text("暂")));
        return with;
    };
    Copy copy;
    copy.does(registerVisit, "2026-12-20");
    CHECK(same(PaperKind::RegistrationReceipt, copy).contains(text("最迟于2027年1月4日书面告知")));
    CHECK(same(PaperKind::RegistrationReceipt, bureau).contains(text("最迟于2027年1月4日")));
    copy.does("accept", "2026-12-22");
    CHECK(same(PaperKind::AcceptanceNotice, copy).contains(text("最迟于2027年2月20日办结")));
}

TEST_CASE("registration receipt of a bureau tells the last day for passing on")
{
    Copy copy("青山县信访局", true);
    copy.does(registerVisit, "2026-03-09");
    const Document paper = pinned(PaperKind::RegistrationReceipt, "registration-receipt-bureau", copy);
    CHECK(says(paper, "最迟于2026年3月24日依照《信访工作条例》第二十二条转送"));
}

TEST_CASE("a receipt no longer promises a notice that has been given")
{
    const Document paper =
        paperOf(PaperKind::RegistrationReceipt, zhangSan({{"accept", "2026-03-09"}}).folded(), atTheWindow());
    CHECK_FALSE(says(paper, "最迟"));
}

TEST_CASE("acceptance notice: each demand on its line, the way, the 60 days' date, who and where to ask")
{
    const Document paper =
        pinned(PaperKind::AcceptanceNotice, "acceptance-notice", zhangSan({{"accept", "2026-03-09"}}));
    CHECK(paper.number == text("青信字〔2026〕17号"));
    CHECK(says(paper, "1.诉求：修好排水渠"));
    CHECK(says(paper, "2.诉求：赔偿青苗损失"));
    CHECK(says(paper, "以上各项诉求的处理途径和程序：依照《信访工作条例》第三十一条第六项")); // once, of one way
    CHECK(paperText(paper).count(text("第三十一条第六项")) == 1);
    CHECK(says(paper, "60日内办结，即最迟于2026年5月8日办结"));
    for (const char* told : {"李办理", "0831-5550100", "查询方式", "应当回避", "不得打击报复"}) {
        INFO(told);
        CHECK(says(paper, told));
    }
}

TEST_CASE("acceptance notice of three demands with three ways: 60 days only for the petition procedure")
{
    const Document paper = pinned(PaperKind::AcceptanceNotice, "acceptance-notice-ways", threeWays());
    CHECK(says(paper, "适用信访程序（《信访工作条例》第三十一条第六项）的诉求，本机关自受理之日起60日内"));
    CHECK(says(paper, "第三十一条第一项"));
    CHECK(says(paper, "具体安排：先由水务站现场核实"));
}

TEST_CASE("a suggestion that was told of gets the other title and no 60 days")
{
    const Copy copy = zhangSan({{"classify category=suggestion", "2026-03-09"}, {"inform", "2026-03-09"}});
    const Document paper = pinned(PaperKind::AcceptanceNotice, "acceptance-notice-told", copy);
    CHECK(paper.title == text("接收情况告知书"));
    CHECK(paper.basis == text("23.1 23.2"));
    CHECK_FALSE(says(paper, "60日"));
    CHECK(says(paper, "第二十九条第一款"));
}

TEST_CASE("forwarding notice tells where to, since when, and what that unit owes")
{
    PaperCircumstances given = atTheWindow();
    given.unitPhone = text("0831-5550200");
    const Document paper = pinned(PaperKind::ForwardingNotice, "forwarding-notice",
        zhangSan({{"forward unit=青山镇水管站", "2026-03-11"}}), given);
    CHECK(says(paper, "已于2026年3月11日转送青山镇水管站"));
    CHECK(says(paper, "0831-5550200"));
}

TEST_CASE("guidance notice gives organ, address, phone and what to bring, and is no refusal")
{
    const Document paper = pinned(PaperKind::GuidanceNotice, "guidance-notice",
        zhangSan({{"guide organ=青山县人力资源和社会保障局 address=县城人民路2号 phone=0831-5550300 "
                   "bring=身份证、退休证、工资流水",
            "2026-03-09"}}));
    for (const char* told : {"青山县人力资源和社会保障局", "县城人民路2号", "0831-5550300", "身份证、退休证"}) {
        CHECK(says(paper, told));
    }
    CHECK(says(paper, "不是不予受理的决定"));
    CHECK_FALSE(says(paper, "60日"));
    CHECK_FALSE(says(paper, "复查"));
}

TEST_CASE("the notice of a court matter that is guided says by which procedure the law has it handled (31(一))")
{
    const Copy copy =
        zhangSan({{"classify category=appeal power=other powerOrgan=青山县人民法院 ways.1=judicial", "2026-03-09"},
            {"guide", "2026-03-09"}});
    const Document paper = pinned(PaperKind::GuidanceNotice, "guidance-notice-court", copy);
    CHECK(says(
        paper, "处理途径：依照《信访工作条例》第三十一条第一项，按照法律法规规定的诉讼、复议、法律监督等程序处理。"));
    CHECK(says(paper, "现告知您向青山县人民法院提出。"));
    CHECK_FALSE(says(paper, "导入")); // he goes there himself
    CHECK(says(paper, "第二十三条第一款"));
    CHECK(paperText(paper).count(text("处理途径：")) == 1); // the other demand has no such way
}

TEST_CASE("a notice of acceptance speaks of matters handled here only where there are some")
{
    Copy copy;
    copy.does(
        "register channel=visit petitioners.1.name=张三 petitioners.1.address=青山村 demands=确认工伤", "2026-03-09");
    copy.does("classify category=appeal power=own ways=administrative", "2026-03-09");
    copy.does("accept", "2026-03-09");
    const Document led = pinned(PaperKind::AcceptanceNotice, "acceptance-notice-led", copy);
    CHECK(says(led, "属于本机关职权范围，自2026年3月9日起受理；各项诉求的法定途径一并告知。"));
    CHECK_FALSE(says(led, "下列由本机关处理的诉求"));
    CHECK_FALSE(says(led, "60日"));
}

TEST_CASE("an opinion and a reply say who handled the matter")
{
    const Document opinion = paperOf(PaperKind::HandlingOpinion, answered().folded(), atTheWindow());
    CHECK(says(opinion, "承办人：李办理。联系电话：0831-5550100。"));
    PaperCircumstances given = atTheWindow();
    given.handler.clear();
    CHECK_FALSE(says(paperOf(PaperKind::HandlingOpinion, answered().folded(), given), "承办人"));
}

TEST_CASE("refusal notice names the organ that handles it and article 19.3")
{
    const Document paper = pinned(PaperKind::RefusalNotice, "refusal-notice",
        zhangSan({{"refuse ground=19.3 superior=yes acceptedBy=青山镇水管站 acceptedNumber=SG-2026-3", "2026-03-09"}}));
    CHECK(says(paper, "第十九条第三款"));
    CHECK(says(paper, "（编号：SG-2026-3）"));
    CHECK(paper.basis == text("19.3"));
}

TEST_CASE("after a final review it is 不再受理, with the three numbers")
{
    const Document paper = pinned(PaperKind::RefusalNotice, "refusal-notice-final", refusedFinally());
    CHECK(paper.title == text("不再受理告知书"));
    CHECK(paper.basis == text("36.3"));
    for (const char* number : {"青信字〔2025〕3号", "县复查〔2025〕1号", "市复核〔2025〕2号"}) {
        CHECK(says(paper, number));
    }
}

TEST_CASE("handling opinion answers each demand and names the organ for a review")
{
    const Document paper = pinned(PaperKind::HandlingOpinion, "handling-opinion", answered());
    CHECK(says(paper, "[red-head] 青山镇人民政府"));
    CHECK(says(paper, "[title] 关于张三信访事项的处理意见书"));
    CHECK(says(paper, "1.对“修好排水渠”的请求：请求事实清楚"));
    CHECK(says(paper, "2.对“赔偿青苗损失”的请求：请求事由合理但缺乏法律依据"));
    CHECK(says(paper, "可以自收到本意见书之日起30日内向青山县人民政府请求复查"));
    CHECK_FALSE(says(paper, "。。"));
}

TEST_CASE("the remedy follows the way: reconsideration for a duty, none for a suggestion")
{
    Copy duty = zhangSan({{"classify category=appeal power=own ways.1=duty ways.2=duty", "2026-03-09"},
        {"accept", "2026-03-10"}, {"decide text=已对采砂户立案查处。", "2026-04-02"}});
    const Document reply = pinned(PaperKind::HandlingOpinion, "handling-opinion-duty", duty);
    CHECK(reply.title == text("答复意见书"));
    CHECK(says(reply, "60日内先向行政复议机关申请行政复议"));
    CHECK_FALSE(says(reply, "复查"));

    PaperCircumstances reporter = atTheWindow();
    reporter.dutyRemedy = DutyRemedy::None;
    CHECK_FALSE(says(paperOf(PaperKind::HandlingOpinion, duty.folded(), reporter), "救济途径"));
    CHECK(holds(problems(duty.folded(), reporter, bundled(PaperKind::HandlingOpinion)), paperRemedyUnreasoned));
    reporter.dutyRemedyReason = text("举报人自身权益不受影响");
    CHECK(problems(duty.folded(), reporter, bundled(PaperKind::HandlingOpinion)).empty());

    Copy suggestion = zhangSan({{"classify category=suggestion", "2026-03-09"}, {"accept", "2026-03-10"},
        {"decide adoption=partly adoptionReason=客流不足，先设招呼站 text=已研究论证。", "2026-04-02"}});
    const Document answer = paperOf(PaperKind::HandlingOpinion, suggestion.folded(), atTheWindow());
    CHECK_FALSE(says(answer, "救济途径"));
    CHECK_FALSE(says(answer, "复议"));
    CHECK(says(answer, "本机关研究后决定部分采纳。理由：客流不足，先设招呼站"));
    CHECK_FALSE(says(reply, "本机关研究后决定")); // of suggestions alone
    CHECK(says(answer, "建议内容"));              // nothing was petitioned for and nothing investigated
    CHECK(says(answer, "第二十九条"));
    CHECK_FALSE(says(answer, "投诉请求"));
    CHECK_FALSE(says(answer, "调查核实"));
}

TEST_CASE("one opinion, three ways: the review line is for the petition demand alone, the court's demand is led there")
{
    Copy copy = threeWays();
    for (const char* line : {hear, investigate}) {
        copy.does(line, "2026-03-12");
    }
    copy.does(
        "decide text=已逐项核实。 outcomes.1.outcome=support outcomes.2.demand=3 "
        "outcomes.2.outcome=support outcomes.2.opinion=已立案。 basis=《河道管理条例》 reviewOrgan=青山县人民政府",
        "2026-04-02");
    const Document paper = pinned(PaperKind::HandlingOpinion, "handling-opinion-ways", copy);
    CHECK(says(paper, "您对第1项诉求的处理意见不服的"));
    CHECK(says(paper, "您对第3项诉求的答复不服的"));
    CHECK(says(paper, "2.“赔偿青苗损失”不由本意见书答复"));
}

TEST_CASE("delivery receipt names the paper it goes with and leaves the rest to the pen")
{
    PaperCircumstances given = atTheWindow();
    given.of = {text("受理告知书"), text("青信字〔2026〕17号")};
    given.number.clear();
    const Document paper =
        pinned(PaperKind::DeliveryReceipt, "delivery-receipt", zhangSan({{"accept", "2026-03-09"}}), given);
    for (const char* told : {"受理告知书", "青信字〔2026〕17号", "张三", "送达地点", "送达方式", "受送达人签名",
             "收到日期", "拒收事由", "见证人", "送达人签名", "备注"}) {
        INFO(told);
        CHECK(says(paper, told));
    }
    CHECK_FALSE(says(paper, "公告"));
}

TEST_CASE("a paper without a number yet says nothing of one, empty fields leave no label behind")
{
    PaperCircumstances given = atTheWindow();
    given.number.clear();
    given.office.address.clear();
    Copy copy;
    copy.does("register channel=phone petitioners=张三 demands=修路", "2026-03-09");
    copy.does("guide organ=县人社局", "2026-03-09");
    const Document paper = paperOf(PaperKind::GuidanceNotice, copy.folded(), given);
    CHECK(paper.number.isEmpty());
    for (const char* label : {"[number]", "地址", "=电话", "请携带的材料"}) {
        INFO(label);
        CHECK_FALSE(says(paper, label));
    }
}

TEST_CASE("several people get one paper or one each")
{
    Copy copy;
    copy.does("register channel=visit headCount=7 petitioners.1.name=张三 petitioners.1.role=representative "
              "petitioners.2.name=李四 petitioners.2.role=representative petitioners.3.name=王五 demands=修路",
        "2026-03-09");
    copy.does("accept", "2026-03-09");
    PaperCircumstances given = atTheWindow();
    const Document all = paperOf(PaperKind::AcceptanceNotice, copy.folded(), given);
    CHECK(says(all, "[addressee] 张三、李四等7人：")); // what is said to who is named is said to all who came
    CHECK(says(all, "你们来访反映"));
    given.recipient = copy.folded().petitioners[1].id;
    const Document one = paperOf(PaperKind::AcceptanceNotice, copy.folded(), given);
    CHECK(says(one, "[addressee] 李四等7人："));
    CHECK(says(one, "你们来访反映"));
    CHECK(problems(copy.folded(), given, bundled(PaperKind::AcceptanceNotice)).empty());
}

TEST_CASE("who was taken out of a matter is no group behind the one who is left")
{
    Copy copy;
    copy.does("register channel=visit petitioners.1.name=张三 petitioners.2.name=李四 demands=修路", "2026-03-09");
    copy.does("amend reason=李四不是同一件事 remove=petitioners.2", "2026-03-09");
    copy.does("accept", "2026-03-09");
    const Document paper = paperOf(PaperKind::AcceptanceNotice, copy.folded(), atTheWindow());
    CHECK(says(paper, "[addressee] 张三："));
    CHECK_FALSE(says(paper, "你们"));
}

TEST_CASE("20.3: what goes to a representative is said to all who are named, and a companion is none of them")
{
    Copy copy;
    copy.does("register channel=visit petitioners.1.name=张三 petitioners.2.name=周小芹 "
              "petitioners.2.role=representative petitioners.3.name=王五 petitioners.4.name=赵六 "
              "petitioners.4.role=companion demands=修路",
        "2026-03-09");
    copy.does("accept", "2026-03-09");
    const Document paper = paperOf(PaperKind::AcceptanceNotice, copy.folded(), atTheWindow());
    CHECK(says(paper, "[addressee] 周小芹等3人："));
    CHECK(says(paper, "你们来访反映"));
    Copy two;
    two.does("register channel=visit petitioners.1.name=张三 petitioners.2.name=赵六 petitioners.2.role=companion "
             "demands=修路",
        "2026-03-09");
    two.does("accept", "2026-03-09");
    CHECK(says(paperOf(PaperKind::AcceptanceNotice, two.folded(), atTheWindow()), "[addressee] 张三："));
}

TEST_CASE("an issued paper's bytes come back as the same paper and the same bytes")
{
    const Document paper = paperOf(PaperKind::HandlingOpinion, answered().folded(), atTheWindow());
    const QByteArray bytes = encode(paper);
    Document read;
    REQUIRE(decode(bytes, read, Unknown::Refuse));
    CHECK(encode(read) == bytes);
    CHECK(paperText(read) == paperText(paper));

    const Document form = paperOf(PaperKind::RegistrationForm, answered().folded(), atTheWindow());
    Document again;
    REQUIRE(decode(encode(form), again, Unknown::Refuse));
    CHECK(paperText(again) == paperText(form));
    CHECK(encode(paperOf(PaperKind::RegistrationForm, answered().folded(), atTheWindow())) == encode(form));
}

TEST_CASE("what a form says of a choice is what the paper says")
{
    const Copy refused = refusedFinally();
    const Case folded = refused.folded();
    const QString you = addressOf(folded);
    const Refused& facts = std::get<Refused>(folded.file.back().event);
    const QString refusal = paperText(paperOf(PaperKind::RefusalNotice, folded, atTheWindow()));
    CHECK(refusal.contains(refusalLine(facts, you)));
    CHECK(refusal.contains(refusalAdvice(facts, you)));
    CHECK(refusalLine({}, you).isEmpty());

    const Copy ways = threeWays();
    const QString notice = paperText(paperOf(PaperKind::AcceptanceNotice, ways.folded(), atTheWindow()));
    for (const Way way : {Way::Petition, Way::Judicial, Way::Duty}) {
        CHECK(notice.contains(pathwayLine(ways.folded(), way, you)));
    }
    CHECK(pathwayLine(ways.folded(), Way::NotGiven, you).isEmpty());

    const Case decided = answered().folded();
    const QString opinion = paperText(paperOf(PaperKind::HandlingOpinion, decided, atTheWindow()));
    for (const FileItem& item : decided.file) {
        if (const Decided* one = std::get_if<Decided>(&item.event)) {
            const QStringList remedies =
                remedyLines(decided, addressOf(decided), one->reviewOrgan, DutyRemedy::ReconsiderationFirst);
            REQUIRE_FALSE(remedies.isEmpty());
            CHECK(opinion.contains(remedies.front()));
            CHECK(opinion.contains(outcomeLine(one->outcomes.front().outcome)));
        }
    }
}
