#include "core/desk/demonstrate.h"

#include "core/desk/demonstratehandover.h"
#include "core/desk/importmessages.h"
#include "core/desk/paper.h"
#include "core/words/clockwords.h"
#include "core/words/errorsentences.h"
#include "core/words/explain.h"
#include "core/words/historyline.h"

namespace xf {

namespace {

// The invented messages run to June 2026; the story is told on the last day of that month.
Date storyDay()
{
    return Date::fromYmd(2026, 6, 30);
}

class Story
{
public:
    Story(Workspace& workspace, const WorkspaceOptions& options, const Say& say)
        : m_workspace(workspace)
        , m_calendar(*options.calendar)
        , m_world{options.clock->today(), options.calendar, {}}
        , m_say(say)
    {}

    // What papers say of the office; invented, as everything here.
    Result<> describeOffice()
    {
        OfficeFacts facts = m_workspace.identity().officeFacts();
        facts.address = QStringLiteral("清河县柳溪镇人民路1号");
        facts.phone = QStringLiteral("0000-2026001");
        facts.superior = QStringLiteral("清河县人民政府");
        return m_workspace.describeOffice(facts);
    }

    Result<> takeMessages(const QByteArray& messages)
    {
        const Result<ImportOutcome> imported = importMessages(m_workspace, messages, storyDay());
        if (!imported) {
            return imported.error();
        }
        m_say(QStringLiteral(
            "一、导入虚构的网上留言：读到%1条，登记%2件。（演示约定：收到即受理，答复即处理意见并当日送达；未分类）")
                  .arg(imported->read)
                  .arg(imported->registered));
        return {};
    }

    Result<> showBoard()
    {
        CaseQuery query;
        query.day = storyDay();
        query.overdue = true;
        const Result<std::vector<CaseListRow>> late = m_workspace.list(query);
        query.overdue = false;
        query.dueWithin = 7;
        const Result<std::vector<CaseListRow>> soon = m_workspace.list(query);
        if (!late || !soon) {
            return late ? soon.error() : late.error();
        }
        m_say(QStringLiteral("\n二、%1的台面：逾期%2件，七天内到期%3件。")
                  .arg(storyDay().chinese())
                  .arg(late->size())
                  .arg(soon->size()));
        for (const CaseListRow& row : *late) {
            if (const Result<> told = tell(row, row.stream == late->front().stream); !told) {
                return told;
            }
        }
        for (const CaseListRow& row : *soon) {
            if (const Result<> told = tell(row, false); !told) {
                return told;
            }
        }
        return {};
    }

    Result<> liveOneCase()
    {
        m_say(QStringLiteral("\n四、一件来访从登记到办结，每一步的文书当时就出具："));
        return live(steps());
    }

    // One for each of the ways that are not ours to handle.
    Result<> sendThreeOn()
    {
        m_say(QStringLiteral("\n五、另外三件：转送下级、告知向有权机关提出、依法不予受理。"));
        for (const std::vector<Told>& life : {forwarded(), guided(), refused()}) {
            if (const Result<> done = live(life); !done) {
                return done;
            }
        }
        return {};
    }

    // The newest messages taken over get what can be issued of them; nobody's address is known, so nothing is owed.
    Result<> paperForMessages()
    {
        CaseQuery query;
        query.day = storyDay();
        const Result<std::vector<CaseListRow>> rows = m_workspace.list(query);
        if (!rows) {
            return rows.error();
        }
        std::vector<CaseListRow> newest = *rows;
        std::stable_sort(newest.begin(), newest.end(),
            [](const CaseListRow& a, const CaseListRow& b) { return b.received < a.received; });
        newest.resize(std::min<std::size_t>(newest.size(), 3));
        m_say(QStringLiteral("\n三、最近三件留言的登记表："));
        for (const CaseListRow& row : newest) {
            m_stream = row.stream;
            m_say(QStringLiteral("  %1 %2：%3").arg(row.number, row.petitioner, row.subject));
            if (const Result<> done = issue({PaperKind::RegistrationForm, {}}); !done) {
                return done;
            }
        }
        return {};
    }

    Result<> refuseOnce()
    {
        ExtendHandling extend;
        extend.days = 31;
        extend.approver = QStringLiteral("镇长");
        extend.reason = QStringLiteral("情况复杂");
        Request request;
        CaseQuery query;
        query.day = storyDay();
        query.state = State::Accepted;
        query.limit = 1;
        const Result<std::vector<CaseListRow>> rows = m_workspace.list(query);
        if (!rows || rows->empty()) {
            return rows ? Result<>() : Result<>(rows.error());
        }
        request.stream = rows->front().stream;
        request.command = extend;
        request.on = storyDay();
        const Result<Changes> changes = m_workspace.execute(request);
        if (changes) {
            return Error(demonstrateFailed, {QStringLiteral("延期31天")});
        }
        m_say(QStringLiteral("\n六、依法不能办的，程序不办并说明理由：给 %1 延期31天——").arg(rows->front().number));
        m_say(QStringLiteral("  ") + sentence(changes.error()));
        return {};
    }

    Result<> check()
    {
        const Result<VerifyReport> report = m_workspace.verify();
        if (!report) {
            return report.error();
        }
        if (!report->good()) {
            return Error(demonstrateFailed, {QStringLiteral("核对")});
        }
        m_say(QStringLiteral("\n七、核对：共%1条记录，逐条验过摘要，全部完好；列表和期限与记录一致。")
                  .arg(report->entries));
        return {};
    }

private:
    Result<> tell(const CaseListRow& row, bool explain)
    {
        const Result<CaseHistory> history = m_workspace.history(row.stream);
        if (!history) {
            return history.error();
        }
        const std::optional<Case> folded = fold(*history);
        if (!folded) {
            return Error(caseUnknown, {row.number});
        }
        m_say(QStringLiteral("  %1 %2：%3").arg(row.number, row.petitioner, row.subject));
        for (const ObligationClock& clock : obligations(*folded, m_calendar, Explain::Yes)) {
            const ClockState state = clockState(clock, storyDay());
            if (state != ClockState::Running && state != ClockState::Overdue) {
                continue;
            }
            m_say(QStringLiteral("    %1：%2").arg(clockTitle(clock), clockStateText(clock, storyDay())));
            if (explain) {
                for (const ExplainStep& one : clock.explanation) {
                    m_say(QStringLiteral("      ") + sentence(one));
                }
            }
        }
        return {};
    }

    static RegisterCase registration()
    {
        RegisterCase given;
        given.matter.channel = Channel::Visit;
        given.matter.headCount = 2;
        given.matter.place = QStringLiteral("清河县柳溪镇上湾村");
        given.matter.text = QStringLiteral("镇里修的排水沟在村口断了头，三月初下雨倒灌，淹了两亩菜地。");
        given.matter.elsewhere = Elsewhere::No;
        Petitioner first;
        first.name = QStringLiteral("陈禾生");
        first.address = QStringLiteral("上湾村二组15号");
        first.safeContact = QStringLiteral("晚上打本人手机");
        Petitioner second;
        second.name = QStringLiteral("㛃䶮");
        second.address = QStringLiteral("上湾村二组16号");
        given.petitioners = {first, second};
        given.demands = {
            {QStringLiteral("把断头的排水沟接通"), Way::NotGiven}, {QStringLiteral("赔偿被淹的菜地"), Way::NotGiven}};
        return given;
    }

    static DecideCase opinion()
    {
        DecideCase decide;
        decide.text = QStringLiteral("经查，上湾村口排水沟确有四十米未接通。");
        OutcomeGiven repair;
        repair.outcome = Outcome::Support;
        repair.opinion = QStringLiteral("镇水利站于5月20日前接通。");
        OutcomeGiven pay;
        pay.outcome = Outcome::Explain;
        pay.opinion = QStringLiteral("补偿标准待县里定损后告知，可先申请救助。");
        decide.outcomes = {repair, pay};
        decide.basis = QStringLiteral("《中华人民共和国水法》有关规定");
        decide.reviewOrgan = QStringLiteral("清河县人民政府");
        return decide;
    }

    // A paper, and of a receipt the paper that it goes with.
    struct Printed
    {
        PaperKind kind = PaperKind::NotGiven;
        PaperKind of = PaperKind::NotGiven;
    };

    struct Told
    {
        Date day;
        Command command;
        std::vector<Printed> papers = {};
    };

    static Date day(int month, int number) { return Date::fromYmd(2026, month, number); }

    // A notice or opinion with its receipt.
    static std::vector<Printed> withReceipt(PaperKind kind)
    {
        return {{kind, PaperKind::NotGiven}, {PaperKind::DeliveryReceipt, kind}};
    }

    static std::vector<Told> steps()
    {
        ClassifyCase classify;
        classify.category = Category::Appeal;
        classify.power = Power::Own;
        classify.ways = {Way::Petition, Way::Petition};
        HearPetitioner hear;
        hear.text = QStringLiteral("两人当面陈述：水从断头处倒灌，三月一日、三日各一次。");
        InvestigateCase investigate;
        investigate.text = QStringLiteral("水利站到现场量过：沟断四十米，菜地受淹约两亩。");
        DeliverPaper toFirst;
        toFirst.petitioners = {1};
        DeliverPaper toSecond;
        toSecond.petitioners = {2};
        ConcludeCase conclude;
        conclude.result = QStringLiteral("沟已接通，补偿另行告知。");
        const std::vector<Printed> atTheWindow{
            {PaperKind::RegistrationForm, PaperKind::NotGiven}, {PaperKind::RegistrationReceipt, PaperKind::NotGiven}};
        return {{day(3, 9), registration(), atTheWindow}, {day(3, 9), classify},
            {day(3, 9), AcceptCase{}, withReceipt(PaperKind::AcceptanceNotice)}, {day(3, 16), hear},
            {day(3, 20), investigate}, {day(4, 30), opinion(), withReceipt(PaperKind::HandlingOpinion)},
            {day(4, 30), toFirst}, {day(5, 6), toSecond}, {day(6, 10), conclude}};
    }

    static RegisterCase visitOf(const char* name, const char* address, const char* text, const char* demand)
    {
        RegisterCase given;
        given.matter.channel = Channel::Visit;
        given.matter.headCount = 1;
        given.matter.text = QString::fromUtf8(text);
        Petitioner one;
        one.name = QString::fromUtf8(name);
        one.address = QString::fromUtf8(address);
        given.petitioners = {one};
        given.demands = {{QString::fromUtf8(demand), Way::NotGiven}};
        return given;
    }

    static std::vector<Told> forwarded()
    {
        ForwardCase forward;
        forward.unit = QStringLiteral("柳溪镇石桥村村民委员会");
        forward.reason = QStringLiteral("村内道路的日常养护由村民委员会负责。");
        return {{day(6, 29), visitOf("周大有", "石桥村二组8号", "石桥村二组门前的路坑洼积水，老人摔过跤。",
                                 "把二组门前的路补平")},
            {day(6, 29), forward, withReceipt(PaperKind::ForwardingNotice)}};
    }

    static std::vector<Told> guided()
    {
        GuideCase guide;
        guide.organ = QStringLiteral("清河县人力资源和社会保障局");
        guide.address = QStringLiteral("清河县城关镇解放路20号");
        guide.phone = QStringLiteral("0000-2026002");
        guide.bring = QStringLiteral("身份证、工资条或者考勤记录、工友证言");
        return {{day(6, 29), visitOf("吴秀兰", "梨园社区3栋502室", "在县城工地做小工，包工头欠了三个月工资。",
                                 "要回拖欠的工资")},
            {day(6, 29), guide, withReceipt(PaperKind::GuidanceNotice)}};
    }

    static std::vector<Told> refused()
    {
        RefuseCase refuse;
        refuse.facts.ground = Ground::WithSuperior;
        refuse.facts.superior = true;
        refuse.facts.acceptedBy = QStringLiteral("柳溪镇水利管理站");
        return {{day(6, 30), visitOf("郑有田", "上柳村一组11号", "水利管理站上月已经受理，怕办得慢，又来镇里。",
                                 "尽快修好水闸")},
            {day(6, 30), refuse, withReceipt(PaperKind::RefusalNotice)}};
    }

    Result<> live(const std::vector<Told>& life)
    {
        for (const Told& told : life) {
            if (const Result<> done = step(told.day, told.command); !done) {
                return done;
            }
            for (const Printed& paper : told.papers) {
                if (const Result<> done = issue(paper); !done) {
                    return done;
                }
            }
        }
        return {};
    }

    Result<> issue(const Printed& printed)
    {
        PaperRequest request;
        request.stream = m_stream;
        request.kind = printed.kind;
        request.of = printed.of == PaperKind::NotGiven ? QString() : wordKey(printed.of);
        const Result<Paper> paper = issuePaper(m_workspace, request, m_world);
        if (!paper) {
            return paper.error();
        }
        m_say(QStringLiteral("      文书 《%1》%2").arg(paper->document.title, paper->number));
        return {};
    }

    Result<> step(Date day, const Command& command)
    {
        Request request;
        request.stream = m_stream;
        request.command = command;
        request.on = day;
        const Result<Changes> changes = m_workspace.execute(request);
        if (!changes) {
            return changes.error();
        }
        m_stream = changes->stream;
        const Result<CaseHistory> history = m_workspace.history(m_stream);
        const std::optional<Case> folded = history ? fold(*history) : std::nullopt;
        if (!folded) {
            return Error(caseUnknown, {changes->number});
        }
        const FileItem& last = folded->file.back();
        m_say(QStringLiteral("  %1").arg(asOneLine(historyLine(*folded, last, history->entries[last.entry]))));
        for (const ObligationClock& clock : obligations(*folded, m_calendar)) {
            if (isShown(clock, day)) {
                m_say(QStringLiteral("      期限 %1：%2").arg(clockTitle(clock), clockStateText(clock, day)));
            }
        }
        return {};
    }

    Workspace& m_workspace;
    const WorkCalendar& m_calendar;
    PaperWorld m_world;
    const Say& m_say;
    QByteArray m_stream;
};

} // namespace

QString demonstrationFile(const QString& folder)
{
    return folder + QStringLiteral("/柳溪镇演示.xfd");
}

Result<> demonstrate(const WorkspaceOptions& options, const QByteArray& messages, const Say& say)
{
    const OfficeSetup setup{QStringLiteral("柳溪镇人民政府（演示）"), QStringLiteral("990101102"), QStringLiteral("A"),
        QStringLiteral("演示员"), OfficeKind::Unit};
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::create(options, setup);
    if (!workspace) {
        return workspace.error();
    }
    Story story(**workspace, options, say);
    using Part = Result<> (Story::*)();
    if (const Result<> done = story.takeMessages(messages); !done) {
        return done;
    }
    for (const Part part : {&Story::describeOffice, &Story::showBoard, &Story::paperForMessages, &Story::liveOneCase,
             &Story::sendThreeOn, &Story::refuseOnce}) {
        if (const Result<> done = (story.*part)(); !done) {
            return done;
        }
    }
    const Result<> checked = story.check();
    return checked ? demonstrateHandOver(**workspace, options, say) : checked;
}

} // namespace xf
