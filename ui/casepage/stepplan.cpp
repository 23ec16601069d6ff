#include "ui/casepage/stepplan.h"

#include "core/cases/obligations.h"
#include "core/cases/overlays.h"
#include "core/words/casenames.h"
#include "ui/casepage/stepform.h"
#include "ui/shell/labels.h"

namespace xf::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype demandLetters = 10; // of a demand, in the label of a field

bool canBeTold(const Case& folded)
{
    return !folded.recipients().empty();
}

// What each command asks for; the notice's fields come last and are the same everywhere.
struct PlanMaker
{
    const CaseView& view;
    const DeskFacts& facts;
    std::vector<FormField> fields = {};
    QString start = {};

    [[nodiscard]] const Case& folded() const { return view.folded; }

    void addNotice(Notice& notice, bool known)
    {
        if (known) {
            notice = usualNotice(folded(), facts.today);
        }
        for (FormField& field : noticeFields(canBeTold(folded()))) {
            fields.push_back(std::move(field));
        }
    }

    void operator()(ClassifyCase& command)
    {
        command.category = folded().matter.category;
        command.power = folded().powerHere(); // what the office before this one said is no answer here
        command.powerOrgan = folded().powerOrganHere();
        command.contentLabel = folded().matter.contentLabel;
        command.contentCode = folded().matter.contentCode;
        fields = {{.path = u"category"_s}, {.path = u"power"_s}, {.path = u"powerOrgan"_s}};
        for (std::size_t i = 0; i < folded().demands.size(); ++i) {
            const Element<Demand>& demand = folded().demands[i];
            command.ways.push_back(demand.value.way);
            if (!demand.removed) {
                fields.push_back(
                    {.path = u"ways.%1"_s.arg(i + 1), .label = StepForm::tr("%1的途径").arg(demandTitle(folded(), i))});
            }
        }
        fields.push_back({.path = u"contentLabel"_s, .more = true});
        fields.push_back({.path = u"reason"_s, .more = true});
    }

    void operator()(InformPetitioner& command)
    {
        fields = {{.path = u"pathway"_s, .hint = StepForm::tr("怎么处理、经过哪些程序"), .lines = true}};
        addNotice(command.notice, true);
    }

    void operator()(AcceptCase& command)
    {
        addNotice(command.notice, true);
        fields.push_back({.path = u"pathway"_s, .lines = true, .more = true});
    }

    void operator()(ForwardCase& command)
    {
        command.unit = folded().powerOrganHere();
        fields = {{.path = u"unit"_s, .hint = StepForm::tr("接收单位的全称"), .required = true},
            {.path = u"reason"_s, .lines = true}};
        addNotice(command.notice, !folded().bureau); // 22.1 does not ask a bureau to tell where to
        fields.push_back({.path = u"unitCode"_s, .more = true});
    }

    void operator()(GuideCase& command)
    {
        command.organ = folded().powerOrganHere();
        start = command.organ.isEmpty() ? QString() : u"address"_s; // what P could not print without
        fields = {{.path = u"organ"_s, .hint = StepForm::tr("有权处理的机关、单位的全称"), .required = true},
            {.path = u"address"_s}, {.path = u"phone"_s, .beside = true},
            {.path = u"bring"_s, .hint = StepForm::tr("身份证明、原来的答复……"), .lines = true},
            {.path = u"reason"_s, .lines = true}};
        addNotice(command.notice, true);
    }

    void operator()(RefuseCase& command)
    {
        fields = {{.path = u"ground"_s, .required = true}, {.path = u"superior"_s}, {.path = u"acceptedBy"_s},
            {.path = u"acceptedNumber"_s}, {.path = u"sameFacts"_s}, {.path = u"opinionNumber"_s},
            {.path = u"reviewNumber"_s}, {.path = u"finalNumber"_s}, {.path = u"reason"_s, .lines = true}};
        addNotice(command.notice, true);
    }

    void operator()(HearPetitioner&)
    {
        fields = {{.path = u"text"_s, .hint = StepForm::tr("信访人陈述的事实和理由"), .required = true, .lines = true},
            {.path = u"place"_s, .more = true},
            {.path = u"by"_s, .label = StepForm::tr("听取人"), .hint = facts.clerk, .more = true}};
    }

    void operator()(InvestigateCase&)
    {
        fields = {{.path = u"text"_s, .hint = StepForm::tr("怎么查的、查到了什么"), .required = true, .lines = true},
            {.path = u"by"_s, .label = StepForm::tr("调查人"), .hint = facts.clerk, .more = true}};
    }

    void operator()(ExtendHandling& command)
    {
        fields = {{.path = u"days"_s, .hint = StepForm::tr("最多30"), .required = true},
            {.path = u"approver"_s, .hint = StepForm::tr("本机关、单位负责人"), .required = true, .beside = true},
            {.path = u"reason"_s, .hint = StepForm::tr("会告知信访人"), .required = true, .lines = true}};
        addNotice(command.notice, false); // whether the petitioner has been told is to be said, not taken for granted
    }

    void operator()(DecideCase& command)
    {
        const bool petition = folded().isPetitionProcedure();
        for (std::size_t i = 0; i < folded().demands.size(); ++i) {
            if (isAnsweredHere(folded(), folded().demands[i])) {
                const QString path = u"outcomes.%1."_s.arg(i + 1);
                const QString title = demandTitle(folded(), i);
                fields.push_back({.path = path + u"outcome"_s, .label = title, .required = true});
                fields.push_back({.path = path + u"opinion"_s,
                    .label = StepForm::tr("意见"),
                    .hint = StepForm::tr("写在这一项下面；不支持的写明理由"),
                    .lines = true});
                fields.push_back(
                    {.path = path + u"basis"_s, .label = StepForm::tr("%1的依据").arg(title), .more = true});
            }
        }
        fields.push_back({.path = u"text"_s,
            .label = petition ? StepForm::tr("意见书正文") : StepForm::tr("答复正文"),
            .hint = petition ? StepForm::tr("写在“调查核实情况和答复”里：查明了什么、为什么这样处理") : QString(),
            .required = true,
            .lines = true});
        fields.push_back({.path = u"basis"_s, .hint = StepForm::tr("法律、法规、政策；每一项各写了的可以不填")});
        if (petition) { // 35 answers opinions of 31(六) alone
            command.reviewOrgan = facts.superior;
            fields.push_back({.path = u"reviewOrgan"_s, .hint = StepForm::tr("本机关的上一级")});
        }
        if (folded().matter.category == Category::Suggestion) { // 29.1
            fields.push_back({.path = u"adoption"_s, .required = true});
            fields.push_back(
                {.path = u"adoptionReason"_s, .hint = StepForm::tr("部分采纳、不采纳的写明理由"), .lines = true});
        }
        fields.push_back({.path = u"signer"_s});
        fields.push_back({.path = u"number"_s, .hint = StepForm::tr("出具文书时自动编号；手写的填这里"), .more = true});
    }

    void operator()(ConcludeCase& command)
    {
        command.ending = usualEnding();
        const bool nobody = folded().recipients().empty() && command.ending == Ending::Answered;
        fields = {{.path = u"result"_s, .hint = resultHint(), .lines = true}};
        if (nobody && folded().state == State::Decided) { // 23.2: the opinion is kept, nobody was answered
            fields.front().hint = StepForm::tr("意见存档，无从送达；有要写的写在这里");
        } else if (!nobody) {
            fields.insert(fields.begin(), {.path = u"ending"_s});
        }
    }

    // 31: into which procedure it was led, or what was done about it.
    [[nodiscard]] QString resultHint() const
    {
        const auto any = [&](bool duty) {
            return std::any_of(folded().demands.begin(), folded().demands.end(), [&](const Element<Demand>& demand) {
                const Way way = demand.value.way;
                const bool led = way == Way::Judicial || way == Way::Arbitration || way == Way::PartyAppeal ||
                                 way == Way::Administrative;
                return !demand.removed && (duty ? way == Way::Duty : led);
            });
        };
        if (any(true)) {
            return StepForm::tr("依法履行了什么职责，或者怎样答复的（31条第五项）");
        }
        return any(false) ? StepForm::tr("导入了什么程序，由哪个机关处理") : QString();
    }

    [[nodiscard]] Ending usualEnding() const
    {
        const State state = folded().state;
        const bool open = state == State::Informed || state == State::Accepted;
        const bool settled = std::any_of(folded().file.begin(), folded().file.end(),
            [](const FileItem& item) { return item.counts() && item.step == Step::Mediate; });
        if (settled && (open || state == State::Registered)) {
            return Ending::Settled;
        }
        const bool suggestion = folded().matter.category == Category::Suggestion;
        const bool duty = std::any_of(folded().demands.begin(), folded().demands.end(),
            [](const Element<Demand>& demand) { return !demand.removed && demand.value.way == Way::Duty; });
        return open && !suggestion && !duty && !folded().isPetitionProcedure() ? Ending::Led : Ending::Answered;
    }

    void operator()(TransferCase& command)
    {
        command.to = folded().powerOrganHere();
        fields = {receiverField(), {.path = u"reason"_s, .lines = true}};
    }

    void operator()(AssignCase& command)
    {
        command.to = folded().powerOrganHere();
        if (view.policies.assignDays > 0) {
            command.days = view.policies.assignDays;
        }
        fields = {receiverField(), {.path = u"days"_s, .hint = StepForm::tr("自交办之日起多少日内报告结果")},
            {.path = u"due"_s, .hint = StepForm::tr("与天数填一个就行"), .beside = true},
            {.path = u"request"_s, .hint = StepForm::tr("要查清什么、报告什么"), .lines = true},
            {.path = u"also"_s, .hint = StepForm::tr("双交办的填第二个单位，两个都反馈才能办结"), .more = true}};
    }

    static FormField receiverField()
    {
        return {.path = u"to"_s, .hint = StepForm::tr("单位表里的代码或者名称"), .required = true};
    }

    void operator()(SignForCase& command)
    {
        command.received = facts.today;
        fields = {{.path = u"received"_s, .hint = StepForm::tr("期限自这一天起算")},
            {.path = u"by"_s, .hint = facts.clerk, .more = true}};
    }

    void operator()(ObjectToCase& command)
    {
        command.organ = folded().powerOrganHere();
        fields = {{.path = u"reason"_s,
                      .hint = StepForm::tr("为什么不属于本单位职权，依据什么"),
                      .required = true,
                      .lines = true},
            {.path = u"organ"_s, .hint = StepForm::tr("认为应当由哪个单位处理")},
            {.path = u"materials"_s, .hint = StepForm::tr("同意以后交还的原件、复印件"), .lines = true}};
    }

    void operator()(JudgeObjection&)
    {
        fields = {
            {.path = u"reason"_s, .hint = StepForm::tr("核实的情况，对方会看到"), .required = true, .lines = true}};
    }

    void operator()(ReportCase&)
    {
        fields = {{.path = u"text"_s, .hint = StepForm::tr("怎么办的、结果怎样"), .required = true, .lines = true},
            {.path = u"number"_s, .more = true}};
    }

    void addRequest(RequestReview& command, const QString& organ)
    {
        command.organ = organ;
        command.received = facts.today;
        fields = {{.path = u"organ"_s, .required = true}, {.path = u"received"_s},
            {.path = u"posted"_s, .hint = StepForm::tr("寄去的填，寄出在期限内就不迟"), .beside = true},
            {.path = u"reason"_s, .lines = true}};
        if (folded().recipients().size() > 1) {
            command.petitioners = {0};
            fields.push_back({.path = u"petitioners.1"_s,
                .label = StepForm::tr("第几位提出的"),
                .hint = StepForm::tr("一位一位记；空着就是全体")});
        }
    }

    void operator()(RequestReview& command)
    {
        addRequest(command, lastOrgan<Decided>([](const Decided& decided) { return decided.reviewOrgan; }));
    }

    void operator()(RequestFinal& command)
    {
        addRequest(command, lastOrgan<Reviewed>([](const Reviewed& reviewed) { return reviewed.finalOrgan; }));
    }

    void addRecord(RecordReview& command, bool final)
    {
        command.organ = lastOrgan<ReviewRequested>([](const ReviewRequested& asked) { return asked.organ; });
        fields = {{.path = u"verdict"_s, .required = true}, {.path = u"number"_s, .beside = true},
            {.path = u"text"_s,
                .hint = StepForm::tr("照意见书写；不予受理的写明理由"),
                .required = true,
                .lines = true}};
        if (!final) {
            fields.push_back({.path = u"finalOrgan"_s, .hint = StepForm::tr("不服的向谁请求复核")});
        }
        fields.push_back({.path = u"organ"_s, .more = true});
    }

    void operator()(RecordReview& command) { addRecord(command, false); }
    void operator()(RecordFinal& command) { addRecord(command, true); }

    void operator()(HoldHearing&)
    {
        fields = {{.path = u"from"_s, .required = true},
            {.path = u"to"_s, .hint = StepForm::tr("一天的不填"), .beside = true}, {.path = u"place"_s},
            {.path = u"text"_s, .lines = true}};
    }

    void operator()(MediateCase&)
    {
        fields = {{.path = u"otherParty"_s, .hint = StepForm::tr("和谁"), .required = true},
            {.path = u"agreement"_s, .hint = StepForm::tr("谁在什么时候做什么"), .required = true, .lines = true},
            {.path = u"petitionerAgrees"_s}, {.path = u"otherAgrees"_s}, {.path = u"carriedOutBy"_s},
            {.path = u"mediator"_s, .hint = StepForm::tr("自行和解的不填")}};
    }

    void operator()(WithdrawCase&)
    {
        fields = {{.path = u"written"_s, .hint = StepForm::tr("信访人自己写的书面上的日期"), .required = true},
            {.path = u"reason"_s, .hint = StepForm::tr("书面上写了的照写，可以不填"), .lines = true}};
    }

    void operator()(CarryOutCase& command)
    {
        fields = {
            {.path = u"text"_s, .hint = StepForm::tr("由谁、什么时候、怎样执行的"), .required = true, .lines = true}};
        if (toCarryOut(folded()).size() > 1) {
            command.demands = {0};
            fields.push_back({.path = u"demands.1"_s,
                .label = StepForm::tr("第几项诉求"),
                .hint = StepForm::tr("一项一项记；空着就是全部支持的")});
        }
    }

    // Nothing is taken for handed over: there is no paper of its own for it, and most are told by telephone.
    void addTold(Notice& notice, bool& noPaper, const QString& hint)
    {
        noPaper = true;
        addNotice(notice, false);
        fields.push_back({.path = u"noPaper"_s, .hint = StepForm::tr("勾上就不用填送达方式")});
        fields.push_back({.path = u"how"_s, .hint = hint});
    }

    void operator()(AcceptSimply& command)
    {
        fields = {{.path = u"ground"_s, .required = true},
            {.path = u"noneExcluded"_s,
                .hint = StepForm::tr("可能不予支持的，多个责任主体或者集体联名的重大复杂疑难事项，不能简易办理")}};
        addTold(command.notice, command.noPaper, StepForm::tr("电话、短信、当面"));
    }

    void operator()(ReplySimply& command)
    {
        fields = {{.path = u"text"_s, .hint = StepForm::tr("查明了什么、怎么处理"), .required = true, .lines = true},
            {.path = u"basis"_s}, {.path = u"signer"_s}};
        addTold(command.notice, command.noPaper, StepForm::tr("电话、短信、当面"));
    }

    void operator()(MakeOrdinary&)
    {
        fields = {{.path = u"reason"_s, .hint = StepForm::tr("为什么一时解决不了"), .required = true, .lines = true}};
    }

    void operator()(FileCase&)
    {
        fields = {{.path = u"why"_s, .required = true},
            {.path = u"joined"_s, .hint = StepForm::tr("并入的填那一件的编号")}, {.path = u"reason"_s, .lines = true}};
    }

    void operator()(RecordSender&) { fields = {{.path = u"reason"_s, .lines = true}}; }

    void operator()(ReopenCase&)
    {
        fields = {{.path = u"approver"_s, .hint = StepForm::tr("本机关、单位负责人"), .required = true},
            {.path = u"reason"_s,
                .hint = StepForm::tr("有什么新情况，或者原来错在哪里"),
                .required = true,
                .lines = true}};
    }

    void operator()(RedoCase&)
    {
        const bool own = folded().state == State::Decided || folded().state == State::Delivered;
        fields = {{.path = u"reason"_s, .required = true, .lines = true},
            {.path = u"days"_s, .hint = StepForm::tr("复查、复核意见或者批准人定的")},
            {.path = u"due"_s, .hint = StepForm::tr("与天数填一个就行"), .beside = true},
            {.path = u"approver"_s,
                .hint = own ? StepForm::tr("本机关、单位负责人") : StepForm::tr("复查、复核撤销的不填"),
                .required = own}};
    }

    // Whom 25 names, each on a row of its own; a row without an hour is not reported yet.
    void operator()(ReportUrgent& command)
    {
        command.learned = facts.today;
        std::vector<UrgentTo> missing = urgentMissing(folded());
        if (!isUrgent(folded())) {
            fields = {{.path = u"facts"_s,
                          .hint = StepForm::tr("什么时候、什么地方、发生了什么"),
                          .required = true,
                          .lines = true},
                {.path = u"learned"_s}, {.path = u"learnedHour"_s, .hint = u"10:20"_s, .beside = true},
                {.path = u"measures"_s, .hint = StepForm::tr("职责范围内已经采取的"), .lines = true}};
            missing = {UrgentTo::Government, UrgentTo::Department, UrgentTo::JointOffice};
            if (folded().bureau) {
                missing.push_back(UrgentTo::SuperiorBureau);
                missing.push_back(UrgentTo::NationalBureau);
            }
        } else {
            fields = {{.path = u"measures"_s, .hint = StepForm::tr("有新采取的措施就写"), .lines = true}};
        }
        for (std::size_t i = 0; i < missing.size(); ++i) {
            UrgentAddressee one;
            one.to = missing[i];
            command.reports.push_back(one);
            const QString path = u"reports.%1."_s.arg(i + 1);
            const QString whom = shownWord(one.to);
            const bool told = one.to == UrgentTo::Department || one.to == UrgentTo::JointOffice; // 25.1: 通报
            fields.push_back({.path = path + u"hour"_s,
                .label = (told ? StepForm::tr("向%1通报的时间") : StepForm::tr("向%1报告的时间")).arg(whom),
                .hint = StepForm::tr("还没报的空着")});
            fields.push_back({.path = path + u"day"_s, .hint = StepForm::tr("当天的不填"), .beside = true});
            fields.push_back({.path = path + u"to"_s, .more = true});
            fields.push_back({.path = path + u"name"_s, .label = StepForm::tr("%1的名称").arg(whom), .more = true});
            fields.push_back({.path = path + u"how"_s,
                .label = (told ? StepForm::tr("向%1通报的方式") : StepForm::tr("向%1报告的方式")).arg(whom),
                .more = true});
        }
    }

    void operator()(EnterInSystem& command)
    {
        command.entered = facts.today;
        fields = {{.path = u"number"_s, .hint = StepForm::tr("照系统里的编号"), .required = true},
            {.path = u"entered"_s}, {.path = u"by"_s, .hint = facts.clerk, .more = true}};
    }

    void operator()(RecordConsent& command)
    {
        fields = {{.path = u"to"_s, .required = true},
            {.path = u"text"_s, .hint = StepForm::tr("送达到哪个地址、由谁代收、公开到什么程度")},
            {.path = u"takenBack"_s, .more = true}};
        if (folded().petitioners.size() > 1) {
            command.petitioners = {0};
            fields.push_back({.path = u"petitioners.1"_s,
                .label = StepForm::tr("第几位信访人"),
                .hint = StepForm::tr("一位一位记；空着就是全体")});
        }
    }

    void operator()(NoteProcedure& command)
    {
        fields = {{.path = u"what"_s, .required = true}, {.path = u"planned"_s, .hint = StepForm::tr("已经定了的")},
            {.path = u"text"_s, .hint = StepForm::tr("不举行听证的写理由，有结论的写结论"), .lines = true},
            {.path = u"organ"_s, .more = true}, {.path = u"number"_s, .more = true}};
        if (folded().petitioners.size() > 1) {
            command.petitioners = {0};
            fields.push_back({.path = u"petitioners.1"_s,
                .label = StepForm::tr("第几位信访人"),
                .hint = StepForm::tr("一位一位记；空着就是全体")});
        }
    }

    void operator()(RecordAid&)
    {
        fields = {{.path = u"kind"_s, .required = true}, {.path = u"organ"_s},
            {.path = u"text"_s, .hint = StepForm::tr("告知、帮助了什么，结果怎样"), .required = true, .lines = true}};
    }

    void operator()(RecuseStaff&)
    {
        fields = {{.path = u"who"_s, .hint = StepForm::tr("回避的经办人姓名"), .required = true},
            {.path = u"reason"_s, .hint = StepForm::tr("有什么直接利害关系"), .required = true, .lines = true},
            {.path = u"replacedBy"_s}, {.path = u"decidedBy"_s}};
    }

    void operator()(TakeByLeader&)
    {
        fields = {{.path = u"leader"_s, .required = true}, {.path = u"post"_s, .beside = true},
            {.path = u"text"_s, .lines = true}};
    }

    void operator()(MarkLongStanding& command)
    {
        command.ended = isLongStanding(folded());
        fields = {{.path = u"reason"_s, .required = true, .lines = true}, {.path = u"ended"_s}};
    }

    void operator()(RaiseDispute& command)
    {
        const Disputed* before = openDispute(folded());
        command.organs = before ? before->organs : std::vector<QString>{QString()};
        fields = {{.path = u"stage"_s, .required = true}};
        for (std::size_t i = 0; i < command.organs.size(); ++i) {
            fields.push_back({.path = u"organs.%1"_s.arg(i + 1), .label = StepForm::tr("所涉机关、单位")});
        }
        fields.push_back({.path = u"to"_s, .hint = StepForm::tr("共同的上一级，或者联席会议")});
        fields.push_back({.path = u"reason"_s, .hint = StepForm::tr("各方怎么说"), .lines = true});
    }

    void operator()(SettleDispute&)
    {
        fields = {{.path = u"power"_s, .required = true},
            {.path = u"organ"_s, .hint = StepForm::tr("由谁受理；本机关的不填")}, {.path = u"by"_s},
            {.path = u"former"_s,
                .hint = StepForm::tr("原单位分立、合并、撤销的填原单位（条例第二十四条第二款）"),
                .more = true},
            {.path = u"reason"_s, .lines = true}};
    }

    void operator()(AlsoReport& command)
    {
        const std::vector<const AlsoAssigned*> waiting = unanswered(folded());
        command.unit = waiting.empty() ? QString() : waiting.front()->unit;
        fields = {{.path = u"text"_s, .hint = StepForm::tr("反馈了什么"), .required = true, .lines = true},
            {.path = u"unit"_s}, {.path = u"number"_s}};
    }

    // Of the last such event that counts.
    template <class E, class Of>
    [[nodiscard]] QString lastOrgan(const Of& organOf) const
    {
        QString organ;
        for (const FileItem& item : folded().file) {
            const E* event = item.counts() ? std::get_if<E>(&item.event) : nullptr;
            organ = event ? organOf(*event) : organ;
        }
        return organ;
    }

    void operator()(AddNote&) { fields = {{.path = u"text"_s, .required = true, .lines = true}}; }
    void operator()(VoidCase&) { fields = {{.path = u"reason"_s, .required = true}}; }
    template <class Other>
    void operator()(Other&)
    {} // has a form of its own, or none
};

} // namespace

QString demandTitle(const Case& folded, std::size_t index)
{
    QString text = inLine(folded.demands[index].value.text);
    if (text.size() > demandLetters) {
        text = text.left(demandLetters - 1) + u'…';
    }
    const QString name = demandName(folded, folded.demands[index].id);
    return text.isEmpty() ? name : StepForm::tr("%1（%2）").arg(name, text);
}

bool isAnsweredHere(const Case& folded, const Element<Demand>& demand)
{
    const bool here = demand.value.way == Way::NotGiven || demand.value.way == Way::Petition;
    return folded.isPetitionProcedure() && here && !demand.removed;
}

std::vector<FormField> noticeFields(bool shown)
{
    return {{.path = u"method"_s, .more = !shown}, {.path = u"posted"_s, .more = !shown},
        {.path = u"received"_s, .more = !shown}, {.path = u"noticeNumber"_s, .more = true},
        {.path = u"why"_s, .more = true}};
}

Notice usualNotice(const Case& folded, Date on)
{
    Notice notice;
    if (canBeTold(folded)) {
        notice.method = folded.usualMethod();
        (needsSlip(notice.method) ? notice.posted : notice.received) = on;
    }
    return notice;
}

StepPlan planOf(const CommandInfo& info, const CaseView& view, const DeskFacts& facts)
{
    StepPlan plan;
    (void)info.emplace(plan.command);
    PlanMaker maker{view, facts};
    std::visit(maker, plan.command);
    plan.fields = std::move(maker.fields);
    plan.start = std::move(maker.start);
    return plan;
}

} // namespace xf::ui
