#include "core/words/casewords.h"

#include <QtGlobal>

#include <array>

namespace xf {

namespace {

constexpr std::array sentences{
    // dates
    ErrorSentence{"date.in-future",
        QT_TRANSLATE_NOOP("words", "日期%1还没有到，今天是%2。请核对日期；日期没有错的，请检查电脑的时钟。")},
    ErrorSentence{"date.before-received",
        QT_TRANSLATE_NOOP("words", "日期%1早于收到信访事项的%2。请核对日期；收到日期写错了的，请改收到日期。")},
    ErrorSentence{"date.before-answered",
        QT_TRANSLATE_NOOP("words", "日期%1早于“%2”的日期%3，后一步不能早于它所依据的前一步（本程序的理解，条例没有"
                                   "明文）。请核对日期；前一步的日期记错了的，请先更正那一步。")},
    ErrorSentence{"date.receipt-in-future",
        QT_TRANSLATE_NOOP("words", "收到或者寄出的日期%1晚于办理这一步的日期%2。请核对日期；信访人还没有收到的，先不填"
                                   "收到日期，收到以后再用“送达”补记。")},
    ErrorSentence{"date.posted-after-receipt",
        QT_TRANSLATE_NOOP("words", "寄出日期%1晚于收到日期%2。请对照邮寄凭证和回执，改正其中一个。")},

    // the case as a whole
    ErrorSentence{"case.void",
        QT_TRANSLATE_NOOP("words", "信访件%1已经作废，不能再办理。作废有误或者信访人又来反映的，请重新登记一件；"
                                   "需要说明的，可以加一条记事。")},
    ErrorSentence{"case.closed-to-steps",
        QT_TRANSLATE_NOOP("words", "信访件%1里有更新的程序写的记录，本机的程序看不懂，暂时不能在这里办下一步；内容都还"
                                   "在，期限照常计算。请尽快升级本程序，急件先用纸件办理。")},
    ErrorSentence{"case.in-conflict",
        QT_TRANSLATE_NOOP("words", "信访件%1有两边同时办理、互相抵触的步骤，要先选定以哪一边为准才能往下办（本程序的"
                                   "理解，条例没有明文）。请用“裁定”选定采用哪一步，并写明理由。")},
    ErrorSentence{
        "case.not-held", QT_TRANSLATE_NOOP("words", "信访件%"
                                                    "1现在由%2承办，本单位不能办这一步（本程序的理解，条例没有明"
                                                    "文）。请联系承办单位；需要留下情况的，可以加一条记事。")},
    ErrorSentence{"step.not-here",
        QT_TRANSLATE_NOOP("words", "这件信访件现在是“%2”，不能“%1”（本程序的理解，条例没有明文）。现在可以办的有：%3。"
                                   "请选其中一项；前面记错了的，先更正或者作废那一步。")},
    ErrorSentence{
        "number.unknown", QT_TRANSLATE_NOOP("words",
                              "没有%1%2，或者它已经删去；这件信访件的%1编到%3为止。请对照信访件里的编号重新填写。")},
    ErrorSentence{"reason.missing",
        QT_TRANSLATE_NOOP("words", "还没有写理由。改动过的内容会和理由一起留在办理经过里，请写明理由后再保存。")},
    ErrorSentence{"text.too-long",
        QT_TRANSLATE_NOOP("words", "“%1”的文字太长，最多%2个字，没有保存。请缩短文字，把全文作为附件保存。")},
    ErrorSentence{
        "text.bad", QT_TRANSLATE_NOOP("words", "“%1”里有残缺的字，没有保存。请删去这几个字，重新输入后再保存。")},

    // registration
    ErrorSentence{"register.no-channel",
        QT_TRANSLATE_NOOP("words", "还没有选信访形式：信访人可以采用信息网络、书信、电话、传真、走访等形式（条例第十七"
                                   "条第一款）。请选这一次是哪一种。")},
    ErrorSentence{"register.no-petitioner",
        QT_TRANSLATE_NOOP("words",
            "还没有填写信访人：信访事项一般要载明姓名（名称）、住址（条例第十九条第一款）。请至少"
            "填一位；没有留名的也照样登记，请把“姓名或住址不清”选为“是”。")},
    ErrorSentence{"register.no-name",
        QT_TRANSLATE_NOOP("words", "信访人%1没有填姓名。请填写姓名（名称）；没有留名或者看不清的，请把“姓名或住址不清”"
                                   "选为“是”，照样登记，只是不必书面告知（条例第二十三条第二款）。")},
    ErrorSentence{"register.no-matter",
        QT_TRANSLATE_NOOP("words", "还没有填写反映的事情：信访事项要载明请求、事实、理由，口头提出的由工作人员如实记录"
                                   "（条例第十九条第一款）。请填写诉求，或者填写事实和理由。")},
    ErrorSentence{"register.head-count",
        QT_TRANSLATE_NOOP(
            "words", "信访人数填了%1人，下面却登记了%2人。请把人数改为%2人或者更多，或者去掉多登记的人。")},
    ErrorSentence{"register.too-many-representatives",
        QT_TRANSLATE_NOOP("words", "走访的代表填了%1人，代表不得超过5人（条例第二十条第三款）。请信访人自己推选不超过"
                                   "5人作代表，其余的人身份改为“信访人”；来访的总人数照实填写。")},
    ErrorSentence{"register.accusation-apart",
        QT_TRANSLATE_NOOP("words", "检举控告不能登记在这里，以免材料和有关情况让被检举、揭发的人员或者单位知道（条例第"
                                   "三十条第三款）。请到“检举控告”登记，那里单独封存；同时提出的其他诉求可以另行登记，"
                                   "不写检举的内容。")},

    // the answers of article 23.1, and refusal
    ErrorSentence{"accept.not-own-power",
        QT_TRANSLATE_NOOP("words", "甄别时认定不属于本机关、单位的职权，不能在这里受理（条例第二十三条第一款）。属于本"
                                   "系统下级的，请转送并告知去向；属于其他机关、单位的，请告知向有权机关提出；甄别有误"
                                   "的，请重新甄别。")},
    ErrorSentence{"accept.led-elsewhere",
        QT_TRANSLATE_NOOP("words",
            "每一项诉求走的都是诉讼、仲裁或者党员申诉的途径（条例第三十一条第（一）至（三）项），不由"
            "本机关作处理意见。请核对：有权处理的是其他机关的，把职权归属改选“其他机关、单位”，再按给出"
            "的一步办；确由本机关按这些程序办理的，照办。")},
    ErrorSentence{"accept.underway",
        QT_TRANSLATE_NOOP("words",
            "登记写着“%1”已经在办，却没有一项诉求走诉讼、复议、仲裁的途径（条例第三十一条第（一）、（二）项）。"
            "请核对：就是那件事的，改途径和职权归属；另有一件事由本机关处理的，照办。")},
    ErrorSentence{"forward.no-unit",
        QT_TRANSLATE_NOOP("words", "还没有写明转给哪个单位，转送时要告知信访人去向（条例第二十三条第一款）。请填写接收"
                                   "单位的全称。")},
    ErrorSentence{
        "forward.not-lower", QT_TRANSLATE_NOOP("words",
                                 "只有属于本系统下级机关、单位职权的，才由本单位转送（条例第二十三条第一款）。属于本"
                                 "机关、单位的，请受理；属于其他机关、单位的，请告知信访人向有权机关提出；甄别有误的，"
                                 "请重新甄别。")},
    ErrorSentence{"guide.no-organ",
        QT_TRANSLATE_NOOP("words", "还没有写明由哪个机关、单位处理，要告知信访人向有权处理的机关、单位提出（条例第二十"
                                   "三条第一款）。请填写该机关、单位的全称，最好写上地址和电话。")},
    ErrorSentence{"guide.own-power",
        QT_TRANSLATE_NOOP("words", "甄别时认定属于本机关、单位的职权，不能让信访人到别处提出（条例第四十四条第（二）"
                                   "项）。请受理；甄别有误的，请重新甄别。")},
    ErrorSentence{
        "guide.lower-power", QT_TRANSLATE_NOOP("words",
                                 "甄别时认定属于本系统下级机关、单位的职权，应当由本单位转送过去，并告知信访人去向，不"
                                 "让信访人自己再去提出（条例第二十三条第一款）。请改用转送；甄别有误的，请重新甄别。")},
    ErrorSentence{"refuse.no-ground",
        QT_TRANSLATE_NOOP("words", "还没有选不予受理的依据。条例只规定了两种情形：下级正在受理、办理的同一事项又向上级"
                                   "提出（第十九条第三款），对复核意见不服仍以同一事实和理由提出（第三十六条第三款）；"
                                   "属于职权范围而不予受理的，要被责令改正（条例第四十四条第（二）项）。请选其中一种；"
                                   "都不是的，请受理、转送或者告知向有权机关提出。")},
    ErrorSentence{"refuse.not-superior",
        QT_TRANSLATE_NOOP("words", "按这一依据不予受理的，只能是受理、办理机关、单位的上级（条例第十九条第三款）。本机"
                                   "关、单位确是上级的，请在“本机关是上级”填“是”；不是的，请把新情况并入正在办理的"
                                   "信访件，继续办理。")},
    ErrorSentence{"refuse.no-organ",
        QT_TRANSLATE_NOOP("words", "还没有写明同一事项正由哪个机关、单位受理、办理（条例第十九条第三款）。请填写它的"
                                   "全称，有受理文号的一并填写。")},
    ErrorSentence{"refuse.not-same-facts",
        QT_TRANSLATE_NOOP("words", "不再受理的前提是仍以同一事实和理由提出（条例第三十六条第三款）。请逐项核对；确实"
                                   "相同的，请在“同一事实和理由”填“是”；有新的事实或者理由的，请照常受理、转送或者"
                                   "引导。")},
    ErrorSentence{"refuse.no-numbers",
        QT_TRANSLATE_NOOP("words", "不再受理要以已经作出的复核意见为据（条例第三十六条第三款），文号还没有写全。请写全"
                                   "处理意见、复查意见、复核意见三个文号；没有经过复核的，不能不再受理。")},

    // between offices
    ErrorSentence{"transfer.not-bureau",
        QT_TRANSLATE_NOOP("words",
            "转送、交办由党委和政府信访部门办理（条例第二十二条第一款）。属于本系统下级职权的，请用“转送下级并告知去向”；属于其他机关、单位的，请告知信访人向有权机关提出；别的单位转来的，请提出异议。")},
    ErrorSentence{"transfer.no-unit",
        QT_TRANSLATE_NOOP("words",
            "还没有写明转给哪个单位：应当转送有权处理的机关、单位（条例第二十二条第一款）。请填写单位代码或者单位名称。")},
    ErrorSentence{"transfer.unknown-unit",
        QT_TRANSLATE_NOOP("words",
            "单位表里没有“%1”，或者不止一个单位叫这个名称。请照单位表填写单位代码；没有装本程序的单位，请改用“转送下级并告知去向”，材料另行送去。")},
    ErrorSentence{"transfer.to-self",
        QT_TRANSLATE_NOOP(
            "words", "“%1”就是本单位，不能转送、交办给自己。请填写有权处理的另一个单位；属于本单位职权的，请受理。")},
    ErrorSentence{"transfer.excluded",
        QT_TRANSLATE_NOOP("words",
            "这件信访件不能让“%1”知道，不能转送、交办给它（条例第三十条第三款）。请转给有权处理的另一个机关、单位。")},
    ErrorSentence{"assign.no-period",
        QT_TRANSLATE_NOOP("words",
            "还没有写办理期限：交办要指定办理期限，要求在期限内反馈结果、提交办结报告（条例第二十二条第一款第（三）项）。请填写办理天数或者办结期限。")},
    ErrorSentence{"assign.two-periods",
        QT_TRANSLATE_NOOP("words", "办理天数%1日和办结期限%2对不上。请只填其中一个，或者改成一致。")},
    ErrorSentence{"assign.bad-period",
        QT_TRANSLATE_NOOP("words", "办理天数“%1”不对，至少1日、最多%2日，办结期限要晚于交办的那一天。请重新填写。")},
    ErrorSentence{"case.received-directly",
        QT_TRANSLATE_NOOP("words",
            "这件信访件是本单位直接收到的，不是信访部门或者上级转送、交办的，不能“%1”（条例第二十三条第三款）。不属于本单位职权的，请告知信访人向有权机关提出，或者转送下级并告知去向。")},
    ErrorSentence{"sign-for.twice",
        QT_TRANSLATE_NOOP("words",
            "这件信访件已经记下%1收到，不用再签收（本程序的理解，条例没有明文）。日期记错了的，请更正那一步。")},
    ErrorSentence{"object.no-reason",
        QT_TRANSLATE_NOOP("words",
            "还没有写异议的理由：提出异议要详细说明理由（条例第二十三条第三款）。请写明为什么不属于本单位职权，最好写上应当由哪个单位处理。")},
    ErrorSentence{"object.twice",
        QT_TRANSLATE_NOOP("words",
            "异议已经由%1核实，没有同意，不能就同一件再提（本程序的理解，条例没有明文）。请照常办理；有新的情况，请加一条记事并与转来的单位联系。")},
    ErrorSentence{"judge-objection.not-sender",
        QT_TRANSLATE_NOOP("words",
            "异议由转送、交办的单位（%1）核实（条例第二十三条第三款），本单位不能办这一步。请等待核实结果，有情况可以加一条记事。")},
    ErrorSentence{"judge-objection.no-verdict",
        QT_TRANSLATE_NOOP("words",
            "还没有写是否同意异议：要经转送、交办的单位核实同意，才能交还材料（条例第二十三条第三款）。请选“同意”或者“不同意”。")},
    ErrorSentence{"judge-objection.no-reason",
        QT_TRANSLATE_NOOP(
            "words", "还没有写核实的情况，对方要凭它知道为什么（本程序的理解，条例没有明文）。请写明理由。")},
    ErrorSentence{"report.not-assigned",
        QT_TRANSLATE_NOOP("words",
            "%1没有指定办理期限，不用提交办结报告；办结报告用于交办的信访事项（条例第二十二条第一款第（三）项）。要反馈情况的，请加一条记事。")},
    ErrorSentence{"report.no-text",
        QT_TRANSLATE_NOOP("words",
            "办结报告还没有内容：交办的事项要反馈办理结果（条例第二十二条第一款第（三）项）。请写明怎么办的、结果怎样。")},
    ErrorSentence{"accept.to-object",
        QT_TRANSLATE_NOOP("words",
            "甄别时认定不属于本单位的职权，不能受理；这一件是转送、交办来的，应当自收到之日起5个工作日内提出异议（条例第二十三条第三款）。请提出异议；属于本系统下级的，请转送下级；甄别有误的，请重新甄别。")},
    ErrorSentence{"guide.passed-on",
        QT_TRANSLATE_NOOP("words",
            "这一件是%1转送、交办来的，不属于本单位职权的，应当自收到之日起5个工作日内提出异议，不让信访人自己再去提出（条例第二十三条第三款）。请提出异议。")},
    ErrorSentence{"void.passed-on",
        QT_TRANSLATE_NOOP("words",
            "这一件是%1登记以后转送、交办来的，本单位不能把整件作废（本程序的理解，条例没有明文）。登记有误或者不属于本单位职权的，请提出异议，由转来的单位处理。")},

    // handling
    ErrorSentence{"hear.no-text",
        QT_TRANSLATE_NOOP("words", "还没有写信访人陈述的内容：出具意见以前应当听取信访人陈述事实和理由（条例第三十一条"
                                   "第（六）项）。请如实记下所说的主要内容。")},
    ErrorSentence{"investigate.no-text",
        QT_TRANSLATE_NOOP("words",
            "还没有写查明的情况：出具意见以前应当调查核实（条例第三十一条第（六）项）。请写明怎么"
            "查的、查到了什么。")},
    ErrorSentence{"extend.too-long",
        QT_TRANSLATE_NOOP("words", "延期%1日太长，延长期限不得超过30日（条例第三十四条）。请填写1至30日。")},
    ErrorSentence{"extend.too-short",
        QT_TRANSLATE_NOOP("words", "延期天数“%1”不对，至少是1日、最多30日（条例第三十四条）。请填写1至30日；不延期的，"
                                   "不用办这一步。")},
    ErrorSentence{"extend.no-approver",
        QT_TRANSLATE_NOOP("words", "还没有写批准人：延期要经本机关、单位负责人批准（条例第三十四条）。请在批准以后填写"
                                   "批准人的姓名。")},
    ErrorSentence{"extend.no-reason",
        QT_TRANSLATE_NOOP("words", "还没有写延期理由：情况复杂才可以延期，理由要告知信访人（条例第三十四条）。请写明"
                                   "为什么要延期。")},
    ErrorSentence{"extend.not-petition",
        QT_TRANSLATE_NOOP("words",
            "延期只用于信访程序（第三十一条第六项）办理的事项，这一件没有信访程序的办理期限（条例第三十四条）。请核对甄别分类；分错了的，先重新甄别。")},
    ErrorSentence{"extend.twice",
        QT_TRANSLATE_NOOP("words", "这件信访件%1已经延期过一次，不能再延（本程序的理解，条例没有明文）。请在现有期限内"
                                   "办结；上次的天数记错了的，请更正那一步。")},
    ErrorSentence{
        "extend.too-late", QT_TRANSLATE_NOOP("words",
                               "办理期限%1已经届满，延期要在期满以前批准（本程序的理解，条例没有明文）。请尽快办结；"
                               "确在期满以前批准的，请按批准的日期补记。")},
    ErrorSentence{
        "decide.not-heard", QT_TRANSLATE_NOOP("words",
                                "还没有听取信访人陈述的记录，不能出具意见（条例第三十一条第（六）项）。请先听取信访人"
                                "陈述并记录；已经听取的，请补记。")},
    ErrorSentence{"decide.not-investigated",
        QT_TRANSLATE_NOOP("words",
            "还没有调查核实的记录，不能出具意见（条例第三十一条第（六）项）。请先调查核实并记录；"
            "已经查过的，请补记。")},
    ErrorSentence{"decide.demand-unanswered",
        QT_TRANSLATE_NOOP("words", "诉求%1“%2”还没有答复，意见书要对每一项请求作出处理（条例第三十二条第一款）。请写明"
                                   "予以支持、解释说明还是不予支持。")},
    ErrorSentence{"decide.demand-twice",
        QT_TRANSLATE_NOOP("words", "诉求%1写了两个答复，每一项请求只能有一个处理结果（条例第三十二条第一款）。请留下"
                                   "正确的一个。")},
    ErrorSentence{"decide.no-text",
        QT_TRANSLATE_NOOP("words", "还没有写意见的内容：意见书应当载明请求、事实和理由、处理意见（条例第三十二条第一"
                                   "款）。请填写后再保存。")},
    ErrorSentence{"decide.no-basis",
        QT_TRANSLATE_NOOP("words", "还没有写依据：意见书应当载明处理意见的法律法规依据（条例第三十二条第一款）。请填写"
                                   "总的依据，或者每一项诉求各写依据。")},
    ErrorSentence{"decide.review-elsewhere",
        QT_TRANSLATE_NOOP("words",
            "请求复查只针对信访程序的处理意见，这一件走的是别的法定途径或者是建议意见（条例第三十五条）。请不要填复查机关，把该途径的救济办法写进内容。")},
    ErrorSentence{"decide.no-review-organ",
        QT_TRANSLATE_NOOP("words",
            "还没有写复查机关。信访人不服的，可以请求上一级机关、单位复查（条例第三十五条），意见书上要写明向"
            "谁提出（本程序的理解，条例没有明文）。请填写上一级机关、单位的全称。")},
    ErrorSentence{"deliver.not-owed",
        QT_TRANSLATE_NOOP("words", "信访人%1（%"
                                   "2）不在应当送达的人之列：有代表的送代表，没有代表的送姓名、住址清楚的信访人。请重新"
                                   "选受送达人；身份登记错了的，请先更正登记内容。")},
    ErrorSentence{"deliver.no-witness",
        QT_TRANSLATE_NOOP("words", "拒绝签收或者留置送达的，要有见证人才算送达（本程序的理解，条例没有明文）。请填写"
                                   "见证人的姓名；没有见证人的，请改用其他方式送达。")},
    ErrorSentence{"conclude.not-delivered",
        QT_TRANSLATE_NOOP("words",
            "处理意见还没有送达%"
            "1，不能办结：全部送达以后才算办结（本程序的理解，条例没有明文）。请先送达，并记下各人收到的日期。")},
    ErrorSentence{"conclude.unanswered",
        QT_TRANSLATE_NOOP("words",
            "按信访程序办理的诉求还没有出具意见，不能办结（条例第三十一条第（六）项）。请先受理、"
            "听取陈述、调查核实并出具意见；应当走其他途径的，请先甄别。")},
    ErrorSentence{"conclude.no-reply",
        QT_TRANSLATE_NOOP("words",
            "这件建议还没有答复，不能办结。采纳、部分采纳的应当予以回复（条例第二十九条第一款）；不采纳的也先答复"
            "（本程序的理解，条例没有明文）。请先受理（已经受理的不用），再用“出具处理意见”写明答复。")},
    ErrorSentence{"conclude.untold",
        QT_TRANSLATE_NOOP("words",
            "%1还没有收到书面告知，不能办结：诉求走别的途径的也应当告知（条例第二十三条第二款）。请先告知；已经寄出的，"
            "登记送达以后再办结。")},
    ErrorSentence{"conclude.no-procedure",
        QT_TRANSLATE_NOOP("words",
            "还没有写明导入了什么程序、由哪个机关处理，或者怎样答复的，不能办结（条例第三十一条）。请填写办理结果。")},
    ErrorSentence{"conclude.duty-undone",
        QT_TRANSLATE_NOOP("words",
            "有诉求申请查处违法行为或者履行保护合法权益的职责，应当依法履行或者答复（条例第三十一条第（五）项）。请在办理结果"
            "里写明履行了什么职责，或者怎样答复的。")},
    ErrorSentence{"conclude.not-led",
        QT_TRANSLATE_NOOP("words",
            "没有一项诉求写明走别的法定途径，不能按“已导入法定途径”办结（本程序的理解，条例没有明文）。请改选办结"
            "方式；确实导入了的，请先甄别，写明各诉求的途径。")},

    ErrorSentence{"step.nothing-to-do", QT_TRANSLATE_NOOP("words", "现在没有要“%1”的。请看现在可以办的几步。")},
    ErrorSentence{"conclude.not-mediated",
        QT_TRANSLATE_NOOP("words",
            "还没有记下调解、和解的协议和双方的同意，不能按“已调解、和解”办结（条例第三十三条）。"
            "请先办“调解、和解”，或者改选办结方式。")},
    ErrorSentence{"conclude.not-withdrawn",
        QT_TRANSLATE_NOOP("words",
            "撤回要有信访人自己写的书面（本程序的理解，条例没有明文），不能在办结时选。有书面的，请用"
            "“信访人撤回”记下日期；没有的，请改选办结方式。")},
    ErrorSentence{"conclude.not-carried",
        QT_TRANSLATE_NOOP("words",
            "支持的请求还没有全部记下落实情况，不能按“支持的请求已落实”办结（条例第三十二条第二款）。"
            "请先办“落实支持的请求”，或者改选办结方式。")},
    ErrorSentence{"review.not-petition",
        QT_TRANSLATE_NOOP("words",
            "请求复查只针对信访程序的处理意见，这一件走的是别的法定途径或者是建议意见（条例第三十五条）。"
            "请告诉信访人该途径的救济办法。")},
    ErrorSentence{
        "review.no-opinion", QT_TRANSLATE_NOOP("words",
                                 "还没有出具处理意见，没有可以复查的（条例第三十五条）。请先办到出具意见；信访人对别的"
                                 "意见不服的，请记在那一件里。")},
    ErrorSentence{"review.no-review",
        QT_TRANSLATE_NOOP("words", "还没有复查意见，不能请求复核（条例第三十六条第一款）。请先记下复查意见。")},
    ErrorSentence{
        "review.no-organ", QT_TRANSLATE_NOOP("words",
                               "还没有写向哪个机关、单位请求（条例第三十五条）。请填写复查或者复核机关、单位的全称。")},
    ErrorSentence{"review.asked-twice",
        QT_TRANSLATE_NOOP("words",
            "这位信访人已经在%2%1，不再记一次（本程序的理解，条例没有明文）。日期记错了的，请更正那"
            "一条；另一位信访人提出的，请选是第几位。")},
    ErrorSentence{
        "review.no-verdict", QT_TRANSLATE_NOOP("words",
                                 "还没有选结果：维持、变更、撤销，或者不予受理（条例第三十五条）。请照意见书选一项。")},
    ErrorSentence{"review.no-text",
        QT_TRANSLATE_NOOP(
            "words", "还没有写意见的内容（条例第三十五条要求书面答复）。请照意见书写明内容；不予受理的写明理由。")},
    ErrorSentence{"hearing.no-day",
        QT_TRANSLATE_NOOP(
            "words", "还没有写听证是哪一天，期限要扣除听证的日子（条例第三十六条第二款）。请填写开始的日期。")},
    ErrorSentence{"hearing.reversed",
        QT_TRANSLATE_NOOP(
            "words", "听证结束（%2）早于开始（%1）（条例第三十六条第二款按起止日期扣除）。请核对这两个日期。")},
    ErrorSentence{"mediate.no-agreement",
        QT_TRANSLATE_NOOP("words", "还没有写调解、和解的协议内容（条例第三十三条）。请写明谁在什么时候做什么。")},
    ErrorSentence{"mediate.no-party",
        QT_TRANSLATE_NOOP("words", "还没有写和谁调解、和解（条例第三十三条）。请填写对方的姓名或者名称。")},
    ErrorSentence{"mediate.no-consent",
        QT_TRANSLATE_NOOP("words",
            "调解、和解要双方都同意（条例第三十三条）。双方都同意了，请在两栏都选“是”；有一方不同意的，"
            "请继续办理。")},
    ErrorSentence{"withdraw.not-written",
        QT_TRANSLATE_NOOP("words",
            "还没有写撤回书面的日期：撤回要信访人自己书面提出（本程序的理解，条例没有明文），单位不能"
            "代写。请填写书面上的日期。")},
    ErrorSentence{"carry-out.nothing",
        QT_TRANSLATE_NOOP("words",
            "没有等着落实的请求：意见没有支持的诉求，或者都已经记下落实情况（条例第三十二条第二款）。"
            "请核对处理意见。")},
    ErrorSentence{"carry-out.not-supported",
        QT_TRANSLATE_NOOP("words", "诉求%1不是意见支持的请求，不用记落实（条例第三十二条第二款）。请核对诉求的序号。")},
    ErrorSentence{"carry-out.no-text",
        QT_TRANSLATE_NOOP("words", "还没有写落实情况（条例第三十二条第二款）。请写明由谁、什么时候、怎样执行的。")},

    // simplified handling, filing, another round; what is recorded beside the steps
    ErrorSentence{"simple.off",
        QT_TRANSLATE_NOOP("words",
            "本机关没有采用简易办理（《信访事项简易办理办法》）。要采用的，请先在“设置”里打开“简易办理”，或者用“受理”按普通程序办理。")},
    ErrorSentence{"simple.assigned",
        QT_TRANSLATE_NOOP("words",
            "这一件是上级交办的，不适用简易办理（《信访事项简易办理办法》第五条第（二）项）。请用“受理”按普通程序办理。")},
    ErrorSentence{"simple.other-way",
        QT_TRANSLATE_NOOP("words",
            "有的诉求要走其他法定途径，不适用简易办理（《信访事项简易办理办法》第五条第（一）项）。请用“受理”或者“告知向有权机关提出”。")},
    ErrorSentence{"simple.not-first",
        QT_TRANSLATE_NOOP("words",
            "这一件以前办过，不是初次信访，不适用简易办理（《信访事项简易办理办法》第四条）。请用“受理”按普通程序办理。")},
    ErrorSentence{"simple.no-ground",
        QT_TRANSLATE_NOOP("words",
            "还没有写明适用哪一种情形（《信访事项简易办理办法》第四条）。请选一种；都不是的，请按普通程序受理。")},
    ErrorSentence{"simple.excluded",
        QT_TRANSLATE_NOOP("words",
            "还没有核对能不能简易办理（《信访事项简易办理办法》第五条）。可能不予支持的，多个责任主体或者集体联名的重大复杂疑难事项，不能简易办理；核对过都不是的，请打勾。")},
    ErrorSentence{"simple.no-how",
        QT_TRANSLATE_NOOP("words",
            "信访人不要求书面的，还要写明怎么告诉他的（《信访事项简易办理办法》）。请填“告知方式”或者“答复方式”，如电话、短信、当面。")},
    ErrorSentence{"simple.no-text",
        QT_TRANSLATE_NOOP("words", "还没有写答复内容（《信访事项简易办理办法》）。请写明查明的情况和处理结果。")},
    ErrorSentence{"file.no-why",
        QT_TRANSLATE_NOOP("words",
            "还没有写明为什么存查（本程序的理解，条例没有明文）。请选一种情形；有诉求、联系得上的，请受理、转送或者告知向有权机关提出。")},
    ErrorSentence{"file.no-case",
        QT_TRANSLATE_NOOP("words", "还没有写明并入哪一件（本程序的理解，条例没有明文）。请填正在办理的那一件的编号。")},
    ErrorSentence{"file.reachable",
        QT_TRANSLATE_NOOP("words",
            "信访人有姓名或者联系方式，先向本人问清楚，不能当作无法联系存查（条例第二十三条第一款）。请联系信访人；确实没有实质诉求的，请改选那一种情形。")},
    ErrorSentence{
        "file.into-itself", QT_TRANSLATE_NOOP("words", "%1就是这一件，不能并入自己。请核对编号，填正在办理的另一件。")},
    ErrorSentence{"sender-answers.here",
        QT_TRANSLATE_NOOP("words",
            "这一件是%1在本系统里转送、交办来的，异议由它核实（条例第二十三条第三款）。请等它的结果随交换包来；用不着在这里代记。")},
    ErrorSentence{"reopen.no-approver",
        QT_TRANSLATE_NOOP(
            "words", "还没有写明谁批准重新启动办理（本程序的理解，条例没有明文）。请填批准的负责人姓名。")},
    ErrorSentence{"redo.not-revoked",
        QT_TRANSLATE_NOOP("words",
            "复查、复核意见没有撤销原意见，不能重新作出（条例第三十五条）。请核对复查、复核结果；结果记错了的，请先更正那一条。")},
    ErrorSentence{"redo.no-approver",
        QT_TRANSLATE_NOOP(
            "words", "自行撤销已经出具的意见，要写明谁批准（本程序的理解，条例没有明文）。请填批准的负责人姓名。")},
    ErrorSentence{"redo.no-period",
        QT_TRANSLATE_NOOP("words",
            "还没有写明重新办理的期限；由复查、复核意见或者批准人定（本程序的理解，条例没有明文）。请填天数或者最后一天。")},
    ErrorSentence{"extend.redone",
        QT_TRANSLATE_NOOP("words",
            "重新办理的期限是另外指定的，不适用延期（本程序的理解，条例没有明文）。条例第三十四条说的是自受理之日起的60日。请向指定期限的机关说明情况。")},
    ErrorSentence{"decide.no-adoption",
        QT_TRANSLATE_NOOP(
            "words", "答复建议意见，还要写明采纳、部分采纳还是不采纳（条例第二十九条第一款）。请选“采纳情况”。")},
    ErrorSentence{"decide.adoption-elsewhere",
        QT_TRANSLATE_NOOP("words",
            "采纳情况只用于建议意见（条例第二十九条第一款），这一件不是。请不要填“采纳情况”；类别登记错了的，请先用“甄别分类”改。")},
    ErrorSentence{"deliver.no-consent",
        QT_TRANSLATE_NOOP("words",
            "%1没有同意以电子方式送达，又不是网上来的（本程序的理解，条例没有明文）。请改用当面交付或者邮寄；本人同意的，请先记“信访人同意”。")},
    ErrorSentence{"assign.also-same",
        QT_TRANSLATE_NOOP("words", "第二交办单位%1和接收单位是同一个。请填另一个单位；只交给一个单位的，不用填。")},
    ErrorSentence{"conclude.not-both",
        QT_TRANSLATE_NOOP("words",
            "这一件是双交办，%1还没有反馈，不能办结（本程序的理解，条例没有明文）。请先用“第二单位反馈”记下它的反馈。")},
    ErrorSentence{"also-report.nobody",
        QT_TRANSLATE_NOOP("words", "这一件没有等着反馈的第二单位。请核对单位名称；不是双交办的，用不着这一步。")},
    ErrorSentence{"step.recused",
        QT_TRANSLATE_NOOP("words",
            "%1在这一件里应当回避（条例第二十八条第三款），不能办这一步。请换一位经办人；回避记错了的，请先作废那一条记录。")},
    ErrorSentence{"recuse.replaces-himself",
        QT_TRANSLATE_NOOP("words", "%1不能接办自己回避的事（条例第二十八条第三款）。请填另一位接办人。")},
    ErrorSentence{"recuse.twice", QT_TRANSLATE_NOOP("words", "%1的回避已经记过了。请不要重复记录。")},
    ErrorSentence{"urgent.bad-hour",
        QT_TRANSLATE_NOOP(
            "words", "时间“%1”看不懂。请按10:40的样子填写时和分（条例第二十五条第一款要求及时报告，所以要记到分）。")},
    ErrorSentence{"urgent.no-addressee",
        QT_TRANSLATE_NOOP("words", "还没有写明报告给谁（条例第二十五条第一款）。请选报告对象。")},
    ErrorSentence{"urgent.before-learned",
        QT_TRANSLATE_NOOP("words", "向%1报告的时间早于获知的时间（条例第二十五条第一款）。请核对日期和时间。")},
    ErrorSentence{"urgent.no-measures",
        QT_TRANSLATE_NOOP("words",
            "还没有写采取了什么措施（条例第二十五条第一款）。请写明在职责范围内采取的措施；还没有采取的，请写明正在做什么。")},
    ErrorSentence{"enter-system.no-number",
        QT_TRANSLATE_NOOP("words", "还没有写信访信息系统里的编号（条例第二十一条第二款）。请照系统里的编号填写。")},
    ErrorSentence{
        "enter-system.twice", QT_TRANSLATE_NOOP("words", "系统编号%1已经记过了。请核对编号；没有变的，不用再记。")},
    ErrorSentence{"consent.to-what", QT_TRANSLATE_NOOP("words", "还没有写明信访人同意什么。请选一项。")},
    ErrorSentence{"procedure.no-kind",
        QT_TRANSLATE_NOOP("words", "还没有写明是听证、复查的哪一步（听证见条例第三十一条第（六）项）。请选一项。")},
    ErrorSentence{"procedure.no-text",
        QT_TRANSLATE_NOOP("words", "“%1”还没有写明内容（听证见条例第三十一条第（六）项）。请填写理由或者结论。")},
    ErrorSentence{"procedure.no-hearing",
        QT_TRANSLATE_NOOP(
            "words", "还没有记录举行过听证，不能记听证结论（条例第三十一条第（六）项）。请先在“听证”里记下起止日期。")},
    ErrorSentence{"procedure.no-day",
        QT_TRANSLATE_NOOP("words", "通知听证要写明是哪一天（条例第三十一条第（六）项）。请填写听证日期。")},
    ErrorSentence{"procedure.day-gone",
        QT_TRANSLATE_NOOP("words",
            "听证日期（%1）早于这一步的日期（%2）（条例第三十一条第（六）项）。请核对两个日期；已经举行的，请记“听证”。")},
    ErrorSentence{
        "aid.no-kind", QT_TRANSLATE_NOOP("words", "还没有写明是哪一种救助、帮扶（条例第三十七条第二款）。请选一种。")},
    ErrorSentence{"long-standing.already",
        QT_TRANSLATE_NOOP("words", "这一件已经记为信访积案。请不要重复记录；已经化解的，请选“不再是积案”。")},
    ErrorSentence{"long-standing.not",
        QT_TRANSLATE_NOOP("words", "这一件没有记为信访积案。请核对；要记为积案的，请不要选“不再是积案”。")},
    ErrorSentence{"dispute.over",
        QT_TRANSLATE_NOOP("words",
            "信访件%1已经办完，没有受理争议可言（条例第二十四条第一款）。请核对编号；要重新办理的，请先用“重新启动办理”。")},
    ErrorSentence{"dispute.no-stage",
        QT_TRANSLATE_NOOP("words",
            "还没有写明走到哪一步（条例第二十四条第一款）。请选：协商、报共同的上一级决定，或者提请联席会议协调。")},
    ErrorSentence{"dispute.no-organ",
        QT_TRANSLATE_NOOP("words", "还没有写明还涉及哪些机关、单位（条例第二十四条第一款）。请逐个填写名称。")},
    ErrorSentence{"settle-dispute.none",
        QT_TRANSLATE_NOOP("words",
            "这一件没有记过受理争议（条例第二十四条第一款）。请先用“受理争议”记下；原单位分立、合并、撤销的，请填“原机关、单位”。")},
    ErrorSentence{"settle-dispute.no-power",
        QT_TRANSLATE_NOOP(
            "words", "还没有写明结果属于谁的职权（条例第二十四条第一款）。请选本机关、下级或者其他机关。")},

    // repairs
    // papers and attachments
    ErrorSentence{"paper.already-issued",
        QT_TRANSLATE_NOOP("words",
            "《%1》已经出具（%2），同一件事不再编一个号（本程序的理解，条例没有明文）。要再打印的，"
            "请直接打印那一份；写错了的，请先作废那一份，再重新出具。")},
    ErrorSentence{"paper.unknown-recipient",
        QT_TRANSLATE_NOOP("words", "受送达人里有这件信访件没有或者已经删去的人，文书没有出具。请重新选择受送达人。")},
    ErrorSentence{"paper.no-such-step",
        QT_TRANSLATE_NOOP("words",
            "文书所依据的那一步（%1）没有找到或者已经作废，文书没有出具（本程序的理解，条例没有明文"
            "）。请刷新信访件，按现在的办理情况重新出具。")},
    ErrorSentence{"paper.no-such-paper",
        QT_TRANSLATE_NOOP("words", "要送达的那份文书（%1）没有找到或者已经作废。请先出具要送达的文书，再做送达回证。")},
    ErrorSentence{"paper.too-long",
        QT_TRANSLATE_NOOP("words", "《%1》太长，保存不下，没有出具，也没有用掉文号。请缩短正文，把详细材料作为附件。")},
    ErrorSentence{"paper.skip-needs-reason",
        QT_TRANSLATE_NOOP("words",
            "这样编号要跳过%1号，跳过的号会在发文登记里记为作废（本程序的理解，条例没有明文）。请写明"
            "跳号的原因，或者用下一个号。")},
    ErrorSentence{
        "attach.no-file", QT_TRANSLATE_NOOP("words", "还没有选要附上的文件，或者文件是空的。请选好文件再附上。")},
    ErrorSentence{
        "attach.already", QT_TRANSLATE_NOOP("words",
                              "内容完全相同的文件已经作为附件“%1”附在这件信访件里（%2），不用再附。请核对是否选错了"
                              "文件。")},

    ErrorSentence{"amend.nothing", QT_TRANSLATE_NOOP("words", "没有要更正的内容。请写明改哪一栏、改成什么。")},
    ErrorSentence{"amend.not-a-field",
        QT_TRANSLATE_NOOP("words", "“%1”不能这样更正，没有这一栏或者没有这个编号。可以用的：%2。请对照改正后再试。")},
    ErrorSentence{
        "amend.last-one", QT_TRANSLATE_NOOP("words",
                              "最后一位信访人、最后一项诉求不能删去，信访事项要有人、有请求（条例第十九条第一款）。"
                              "请改写它；整件登记错了的，请作废。")},
    ErrorSentence{"entry.unknown",
        QT_TRANSLATE_NOOP("words", "这件信访件里没有“%1”这条可以改动的记录。请照办理经过里记录编号的前8位或者更多位"
                                   "填写。")},
    ErrorSentence{
        "entry.ambiguous", QT_TRANSLATE_NOOP("words", "“%1”对得上好几条记录。请照办理经过多写几位记录编号。")},
    ErrorSentence{"void.twice", QT_TRANSLATE_NOOP("words", "这条记录已经作废，不用再作废。请核对记录编号。")},
    ErrorSentence{"void.first",
        QT_TRANSLATE_NOOP("words", "登记这一条不能单独作废。整件登记错了的，请作废整件；只是有的内容不对的，请更正登记"
                                   "内容。")},
    ErrorSentence{"void.correction",
        QT_TRANSLATE_NOOP("words", "更正的记录不用作废。更正得不对的，请对原来那条记录再更正一次，写上正确的内容。")},
    ErrorSentence{
        "repair.breaks-later", QT_TRANSLATE_NOOP("words", "后面还有“%1”（%"
                                                          "2）以这条记录为依据，这样改会让它失去依据（本程序的理解，条"
                                                          "例没有明文）。请先作废或者更正后面那一步，再改这一条。")},
    ErrorSentence{
        "correct.nothing", QT_TRANSLATE_NOOP("words", "没有要更正的内容。请写明正确的日期，或者改哪一栏、改成什么。")},
    ErrorSentence{"correct.not-a-field",
        QT_TRANSLATE_NOOP("words", "“%1”不是这条记录里可以更正的一栏。可以更正的有：%2。请对照改正后再试；信访人和诉求"
                                   "请用“更正登记内容”。")},
    ErrorSentence{"correct.before-received",
        QT_TRANSLATE_NOOP("words",
            "更正后的日期%1早于收到信访事项的%2。请核对日期；收到日期写错了的，请先更正登记内容里"
            "的收到日期。")},
    ErrorSentence{"settle.no-conflict",
        QT_TRANSLATE_NOOP("words", "这件信访件没有并存的写法，也没有相抵触的步骤，不用裁定。要改内容的，请用更正。")},
    ErrorSentence{"settle.not-in-conflict",
        QT_TRANSLATE_NOOP("words", "“%1”不在并存的写法或者相抵触的步骤之中。可以选的有：%2。请选其中一条。")},
    ErrorSentence{"settle.several",
        QT_TRANSLATE_NOOP("words", "这条记录牵涉好几处并存的写法：%1。请写明裁定的是哪一栏，一处一处地裁定。")},
    ErrorSentence{"note.empty", QT_TRANSLATE_NOOP("words", "记事还没有内容。请写下要记的事再保存。")},
};

} // namespace

std::span<const ErrorSentence> caseErrorSentences()
{
    return sentences;
}

} // namespace xf
