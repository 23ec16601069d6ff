#include "tests/scenarios/randomcommands.h"

#include "core/cases/actions.h"

#include <QStringList>

#include <algorithm>

namespace xf::test {

namespace {

QString utf8(const char* text)
{
    return QString::fromUtf8(text);
}

QString dayNear(Dice& dice, Date on)
{
    return on.plusDays(dice.oneIn(3) ? dice.between(-40, 10) : 0).iso();
}

// How a notice went; mostly nothing is typed about it.
QString someNotice(Dice& dice, Date on)
{
    constexpr const char* methods[] = {"hand", "post", "electronic", "left", "carried", "public"};
    QString line;
    if (dice.oneIn(2)) {
        line += QStringLiteral(" method=") + utf8(dice.of(methods));
    }
    if (dice.oneIn(4)) {
        line += QStringLiteral(" received=") + dayNear(dice, on);
    }
    if (dice.oneIn(4)) {
        line += QStringLiteral(" posted=") + dayNear(dice, on);
    }
    return line;
}

QString somePetitioners(Dice& dice)
{
    QString line;
    for (int left = dice.oneIn(3) ? dice.between(1, 2) : 0; left > 0; --left) {
        line += QStringLiteral(" petitioners=%1").arg(dice.oneIn(6) ? dice.between(-1, 9) : 1);
    }
    return line;
}

QString anEntry(Dice& dice, const Case& folded)
{
    if (dice.oneIn(12)) {
        return QStringLiteral("0123456789abcdef");
    }
    const std::size_t last = folded.file.size() - 1;
    const std::size_t i = dice.oneIn(2) ? last : std::size_t(dice.below(int(folded.file.size())));
    return QString::fromLatin1(folded.file[i].id.toHex());
}

QString someOutcomes(Dice& dice, const Case& folded)
{
    constexpr const char* outcomes[] = {"support", "explain", "deny"};
    QString line;
    int place = 0;
    for (std::size_t i = 0; i < folded.demands.size(); ++i) {
        if (folded.demands[i].removed || dice.oneIn(12)) {
            continue;
        }
        const int demand = dice.oneIn(15) ? dice.between(-1, 5) : int(i + 1);
        line += QStringLiteral(" outcomes.%1.demand=%2 outcomes.%1.outcome=%3")
                    .arg(++place)
                    .arg(demand)
                    .arg(utf8(dice.of(outcomes)));
    }
    return line;
}

QString someUnit(Dice& dice)
{
    constexpr const char* units[] = {"01", "02", "00", "90", "青石镇", "无此镇"};
    return dice.oneIn(10) ? QString() : QStringLiteral(" to=") + utf8(dice.of(units));
}

QString aClassification(Dice& dice, const Case& folded)
{
    constexpr const char* categories[] = {"suggestion", "appeal", "appeal", "accusation"};
    constexpr const char* powers[] = {"own", "own", "lower", "other"};
    constexpr const char* ways[] = {
        "petition", "petition", "judicial", "arbitration", "party-appeal", "administrative", "duty", "suggestion"};
    QString line = QStringLiteral("classify");
    if (dice.oneIn(2)) {
        line += QStringLiteral(" category=") + utf8(dice.of(categories));
    }
    if (dice.oneIn(2)) {
        line += QStringLiteral(" power=") + utf8(dice.of(powers)) + QStringLiteral(" powerOrgan=01");
    }
    const int count = dice.oneIn(2) ? int(folded.demands.size()) + (dice.oneIn(8) ? 1 : 0) : 0;
    for (int i = 0; i < count; ++i) {
        line += QStringLiteral(" ways=") + utf8(dice.of(ways));
    }
    return line;
}

QString anAmendment(Dice& dice, Date on)
{
    constexpr const char* changes[] = {" phone=1", " petitioners.1.phone=13900000000", " petitioners.1.unclear=yes",
        " petitioners.2.name=李四", " petitioners=王五", " petitioners.1.role=agent", " petitioners.1.role=companion",
        " petitioners.1.name=", " demands=再修桥", " demands.1.text=", " demands.2.way=judicial", " subject=新",
        " category=suggestion", " category=accusation", " power=other", " headCount=0", " headCount=9",
        " channel=letter", " remove=petitioners.1", " remove=demands.1", " remove=demands.2", " remove=subject"};
    QString line = dice.oneIn(12) ? QStringLiteral("amend") : QStringLiteral("amend reason=更正");
    for (int left = dice.between(0, 2); left > 0; --left) {
        line += utf8(dice.of(changes));
    }
    return dice.oneIn(6) ? line + QStringLiteral(" received=") + dayNear(dice, on) : line;
}

QString aCorrection(Dice& dice, const Case& folded, Date on)
{
    constexpr const char* changes[] = {" notice.method=post", " notice.received=", " days=40", " days=10",
        " reason=", " text=改", " text=", " paper=notice", " paper=opinion", " paper=extension",
        " witness=", " ground=36.3", " superior=no", " reviewOrgan=", " organ=", " unit=", " power=other",
        " received=", " approver="};
    QString line = QStringLiteral("correct reason=录错 entry=") + anEntry(dice, folded);
    if (dice.oneIn(2)) {
        line += QStringLiteral(" on=") + dayNear(dice, on);
    }
    if (dice.oneIn(3)) {
        line += QStringLiteral(" notice.received=") + dayNear(dice, on);
    }
    return dice.oneIn(2) ? line + utf8(dice.of(changes)) : line;
}

QString aRefusal(Dice& dice)
{
    constexpr const char* lines[] = {"refuse ground=19.3 superior=yes acceptedBy=水管站",
        "refuse ground=19.3 acceptedBy=水管站", "refuse ground=19.3 superior=yes",
        "refuse ground=36.3 sameFacts=yes opinionNumber=1 reviewNumber=2 finalNumber=3",
        "refuse ground=36.3 sameFacts=yes opinionNumber=1", "refuse ground=36.3 opinionNumber=1", "refuse"};
    return utf8(dice.of(lines));
}

QString anAssignment(Dice& dice, Date on)
{
    QString line = QStringLiteral("assign") + someUnit(dice);
    if (!dice.oneIn(6)) {
        line += QStringLiteral(" days=%1").arg(dice.oneIn(6) ? dice.between(-1, 4000) : dice.between(1, 60));
    }
    return dice.oneIn(6) ? line + QStringLiteral(" due=") + on.plusDays(dice.between(-5, 30)).iso() : line;
}

QString aDelivery(Dice& dice, Date on)
{
    constexpr const char* papers[] = {" paper=notice", " paper=extension", " paper=opinion", ""};
    QString line = QStringLiteral("deliver") + utf8(dice.of(papers)) + somePetitioners(dice) + someNotice(dice, on);
    line += dice.oneIn(5) ? QStringLiteral(" refusedToSign=yes") : QString();
    return dice.oneIn(3) ? line + QStringLiteral(" witness=赵见证") : line;
}

QString anExtension(Dice& dice, Date on)
{
    QString line = QStringLiteral("extend days=%1").arg(dice.oneIn(4) ? dice.between(-2, 40) : 30);
    line += dice.oneIn(8) ? QString() : QStringLiteral(" approver=王镇长");
    line += dice.oneIn(8) ? QString() : QStringLiteral(" reason=情况复杂");
    return line + someNotice(dice, on);
}

QString aDecision(Dice& dice, const Case& folded)
{
    QString line = QStringLiteral("decide text=处理意见") + someOutcomes(dice, folded);
    line += dice.oneIn(10) ? QString() : QStringLiteral(" basis=条例");
    if ((folded.matter.category == Category::Suggestion) != dice.oneIn(12)) {
        line += QStringLiteral(" adoption=adopted");
    }
    const bool organ = folded.isPetitionProcedure() != dice.oneIn(12);
    return organ ? line + QStringLiteral(" reviewOrgan=县人民政府") : line;
}

QString aReceipt(Dice& dice, Date on)
{
    return dice.oneIn(2) ? QStringLiteral("sign-for") : QStringLiteral("sign-for received=") + dayNear(dice, on);
}

Policies simply()
{
    Policies policies;
    policies.simpleHandling = true;
    return policies;
}

QString anEnding(Dice& dice)
{
    constexpr const char* endings[] = {
        "", " ending=answered", " ending=carried", " ending=led", " ending=settled", " ending=withdrawn"};
    const QString result = dice.oneIn(3) ? QString() : QStringLiteral(" result=已经答复");
    return QStringLiteral("conclude") + utf8(dice.of(endings)) + result;
}

QString aRequest(Dice& dice, const char* word, Date on)
{
    QString line = utf8(word) + somePetitioners(dice);
    line += dice.oneIn(2) ? QString() : QStringLiteral(" organ=市政府");
    line += dice.oneIn(4) ? QStringLiteral(" received=") + dayNear(dice, on) : QString();
    return dice.oneIn(4) ? line + QStringLiteral(" posted=") + dayNear(dice, on) : line;
}

QString aReview(Dice& dice, const char* word)
{
    constexpr const char* verdicts[] = {
        " verdict=maintained", " verdict=changed", " verdict=revoked", " verdict=declined", ""};
    QString line = utf8(word) + utf8(dice.of(verdicts));
    line += dice.oneIn(8) ? QString() : QStringLiteral(" text=意见");
    const bool names = dice.oneIn(2) && qstrcmp(word, "decide-review") == 0;
    return names ? line + QStringLiteral(" finalOrgan=市政府") : line;
}

QString aReviewDelivery(Dice& dice, Date on)
{
    constexpr const char* stages[] = {"", "", " stage=review", " stage=final-review"};
    return QStringLiteral("deliver-review") + utf8(dice.of(stages)) + somePetitioners(dice) + someNotice(dice, on);
}

QString aHearing(Dice& dice, Date on)
{
    QString line = QStringLiteral("hold-hearing text=听证");
    line += dice.oneIn(8) ? QString() : QStringLiteral(" from=") + dayNear(dice, on);
    return dice.oneIn(2) ? line : line + QStringLiteral(" to=") + dayNear(dice, on);
}

QString aMediation(Dice& dice)
{
    QString line = QStringLiteral("mediate agreement=年底还清 otherAgrees=yes");
    line += dice.oneIn(8) ? QString() : QStringLiteral(" otherParty=村委会");
    return dice.oneIn(8) ? line : line + QStringLiteral(" petitionerAgrees=yes");
}

QString aWithdrawal(Dice& dice, Date on)
{
    return dice.oneIn(8) ? QStringLiteral("withdraw") : QStringLiteral("withdraw written=") + dayNear(dice, on);
}

QString aCarryingOut(Dice& dice)
{
    const QString line = dice.oneIn(8) ? QStringLiteral("carry-out") : QStringLiteral("carry-out text=已修好");
    return dice.oneIn(2) ? line : line + QStringLiteral(" demands=%1").arg(dice.between(-1, 3));
}

// Told on paper or, asked for none, otherwise.
QString someTelling(Dice& dice, Date on)
{
    if (dice.oneIn(3)) {
        return dice.oneIn(4) ? QStringLiteral(" noPaper=yes") : QStringLiteral(" noPaper=yes how=电话");
    }
    return someNotice(dice, on);
}

QString aFiling(Dice& dice)
{
    constexpr const char* whys[] = {" why=no-demand", " why=unreachable", " why=joined joined=QS-2026-A-9",
        " why=joined", " why=joined joined=QS-2026-A-1", ""};
    return QStringLiteral("file reason=查过") + utf8(dice.of(whys));
}

QString aRedoing(Dice& dice, Date on)
{
    QString line = QStringLiteral("redo reason=撤销");
    line += dice.oneIn(8) ? QString() : QStringLiteral(" days=%1").arg(dice.between(-1, 60));
    line += dice.oneIn(8) ? QStringLiteral(" due=") + dayNear(dice, on) : QString();
    return dice.oneIn(8) ? line : line + QStringLiteral(" approver=王镇长");
}

// What is recorded beside the steps.
QString aRecord(Dice& dice, Date on)
{
    constexpr const char* lines[] = {
        "report-urgent facts=聚集 measures=劝导 reports.1.to=government reports.1.hour=10:40",
        "report-urgent facts=聚集", "report-urgent reports.1.to=department reports.1.hour=25:00",
        "enter-system number=M1", "enter-system", "consent to=electronic", "consent to=electronic takenBack=yes",
        "consent petitioners=2 to=receiver", "procedure what=hearing-offered",
        "procedure what=hearing-asked petitioners=2", "procedure what=hearing-granted planned=2026-12-30", "procedure",
        "procedure what=hearing-denied", "procedure what=hearing-notified",
        "procedure what=hearing-concluded text=维持", "procedure what=review-taken-up", "aid kind=social text=低保",
        "aid text=低保", "recuse who=赵某 reason=亲属", "recuse who=赵某", "leader leader=王镇长",
        "long-standing reason=三年", "long-standing reason=化解 ended=yes", "dispute stage=consult organs=县水利局",
        "dispute stage=superior organs=县水利局 to=县政府", "dispute stage=superior", "settle-dispute power=own",
        "settle-dispute power=other organ=县水利局 by=县政府", "settle-dispute power=own former=水管站",
        "also-report text=查过", "also-report"};
    const QString line = utf8(dice.of(lines));
    const bool dated = line.startsWith(QLatin1String("enter-system number")) && dice.oneIn(3);
    return dated ? line + QStringLiteral(" entered=") + dayNear(dice, on) : line;
}

QString aVoiding(Dice& dice, const Case& folded)
{
    const QString line = dice.oneIn(10) ? QStringLiteral("void") : QStringLiteral("void reason=重复");
    return dice.oneIn(4) ? line : line + QStringLiteral(" entry=") + anEntry(dice, folded);
}

// A line of that step, right or with what people get wrong.
QString lineOf(Dice& dice, Step step, const Case& folded, Date on)
{
    switch (step) {
    case Step::None: return QStringLiteral("note text=记事");
    case Step::Classify: return aClassification(dice, folded);
    case Step::Inform: return QStringLiteral("inform") + somePetitioners(dice) + someNotice(dice, on);
    case Step::Accept: return QStringLiteral("accept") + someNotice(dice, on);
    case Step::Forward:
        return (dice.oneIn(8) ? QStringLiteral("forward") : QStringLiteral("forward unit=水管站")) +
               someNotice(dice, on);
    case Step::Guide:
        return (dice.oneIn(8) ? QStringLiteral("guide") : QStringLiteral("guide organ=县人社局")) +
               someNotice(dice, on);
    case Step::Refuse: return aRefusal(dice) + someNotice(dice, on);
    case Step::Hear: return QStringLiteral("hear text=陈述") + somePetitioners(dice);
    case Step::Investigate:
        return dice.oneIn(8) ? QStringLiteral("investigate") : QStringLiteral("investigate text=查");
    case Step::Extend: return anExtension(dice, on);
    case Step::Decide: return aDecision(dice, folded);
    case Step::Deliver:
    case Step::DeliverNotice: return aDelivery(dice, on);
    case Step::Conclude: return anEnding(dice);
    case Step::Void: return aVoiding(dice, folded);
    case Step::Transfer: return QStringLiteral("transfer") + someUnit(dice);
    case Step::Assign: return anAssignment(dice, on);
    case Step::SignFor: return aReceipt(dice, on);
    case Step::Object: return dice.oneIn(8) ? QStringLiteral("object") : QStringLiteral("object reason=不属本机关职权");
    case Step::Uphold: return QStringLiteral("judge-objection agree=yes reason=属实");
    case Step::Reject:
        return dice.oneIn(8) ? QStringLiteral("judge-objection reason=查")
                             : QStringLiteral("judge-objection agree=no reason=属该镇职权");
    case Step::Report: return dice.oneIn(8) ? QStringLiteral("report") : QStringLiteral("report text=办结");
    case Step::RequestReview: return aRequest(dice, "request-review", on);
    case Step::DecideReview: return aReview(dice, "decide-review");
    case Step::RequestFinal: return aRequest(dice, "request-final", on);
    case Step::DecideFinal: return aReview(dice, "decide-final");
    case Step::DeliverReview: return aReviewDelivery(dice, on);
    case Step::HoldHearing: return aHearing(dice, on);
    case Step::Mediate: return aMediation(dice);
    case Step::Withdraw: return aWithdrawal(dice, on);
    case Step::CarryOut: return aCarryingOut(dice);
    case Step::AcceptSimply:
        return QStringLiteral("accept-simply ground=clear") +
               (dice.oneIn(8) ? QString() : QStringLiteral(" noneExcluded=yes")) + someTelling(dice, on);
    case Step::ReplySimply: return QStringLiteral("reply-simply text=已办") + someTelling(dice, on);
    case Step::MakeOrdinary:
        return dice.oneIn(8) ? QStringLiteral("make-ordinary") : QStringLiteral("make-ordinary reason=复杂");
    case Step::File: return aFiling(dice);
    case Step::SenderAgrees: return QStringLiteral("sender-answers agree=yes reason=属实");
    case Step::SenderRefuses:
        return dice.oneIn(8) ? QStringLiteral("sender-answers") : QStringLiteral("sender-answers agree=no");
    case Step::Reopen:
        return dice.oneIn(8) ? QStringLiteral("reopen reason=新") : QStringLiteral("reopen reason=新 approver=王镇长");
    case Step::Redo: return aRedoing(dice, on);
    }
    return {};
}

Step anyStep(Dice& dice)
{
    const WordSpan all = wordsOf<Step>();
    return static_cast<Step>(all[std::size_t(dice.below(int(all.size())))].value);
}

QString aRepair(Dice& dice, const Case& folded, Date on)
{
    switch (dice.below(8)) {
    case 0:
    case 1: return anAmendment(dice, on);
    case 2:
    case 3: return aCorrection(dice, folded, on);
    case 4: return aVoiding(dice, folded);
    case 5:
    case 6: return QStringLiteral("settle reason=查明 stands=") + anEntry(dice, folded);
    default: return dice.oneIn(3) ? aRecord(dice, on) : QStringLiteral("note text=记事");
    }
}

QString aPetitioner(Dice& dice, int number)
{
    constexpr const char* names[] = {"张三", "李四", "匿名", "王五"};
    constexpr const char* roles[] = {"petitioner", "petitioner", "representative", "agent", "companion"};
    const QString start = QStringLiteral(" petitioners.%1.").arg(number);
    QString line;
    if (!dice.oneIn(12)) {
        line += start + QStringLiteral("name=") + utf8(dice.of(names));
    }
    line += dice.oneIn(3) ? start + QStringLiteral("role=") + utf8(dice.of(roles)) : QString();
    line += dice.oneIn(4) ? start + QStringLiteral("unclear=yes") : start + QStringLiteral("address=青石村");
    return line;
}

// Those who have not asked yet, where somebody has.
QString yetToAsk(const Case& folded, Step step)
{
    std::vector<ElementId> asked;
    for (const std::size_t i : folded.tracks.front().items) {
        const FileItem& item = folded.file[i];
        if (beginsRound(item.step)) {
            asked.clear();
        }
        if (const auto* request = std::get_if<ReviewRequested>(&item.event); request && item.step == step) {
            asked.insert(asked.end(), request->petitioners.begin(), request->petitioners.end());
        }
    }
    QString line;
    for (std::size_t i = 0; i < folded.petitioners.size() && !asked.empty(); ++i) {
        const bool has = std::find(asked.begin(), asked.end(), folded.petitioners[i].id) != asked.end();
        line += has || folded.petitioners[i].removed ? QString() : QStringLiteral(" petitioners=%1").arg(i + 1);
    }
    return line;
}

// What is settled and not decided ends as settled (33).
QString soundEnding(const Case& folded)
{
    const auto was = [&](Step step) {
        const std::vector<std::size_t>& items = folded.tracks.front().items;
        bool done = false; // since the handling was begun anew
        for (const std::size_t i : items) {
            done = (done && !beginsRound(folded.file[i].step)) || folded.file[i].step == step;
        }
        return done;
    };
    const bool settled = was(Step::Mediate) && !was(Step::Decide);
    return settled ? QStringLiteral("conclude ending=settled") : QStringLiteral("conclude result=已经答复");
}

} // namespace

QString randomRegistration(Dice& dice, Date on)
{
    constexpr const char* channels[] = {
        "visit", "visit", "letter", "online", "phone", "fax", "video", "transferred", "other"};
    constexpr const char* more[] = {" category=suggestion", " category=appeal", " category=accusation",
        " purpose=accuse", " power=own", " power=other powerOrgan=01", " headCount=0", " headCount=30", " text=淹田"};
    QString line = QStringLiteral("register");
    line += dice.oneIn(25) ? QString() : QStringLiteral(" channel=") + utf8(dice.of(channels));
    const int people = dice.oneIn(15) ? dice.between(0, 7) : dice.between(1, 2);
    for (int i = 1; i <= people; ++i) {
        line += aPetitioner(dice, i);
    }
    for (int left = dice.oneIn(20) ? 0 : dice.between(1, 3); left > 0; --left) {
        line += QStringLiteral(" demands=诉求%1").arg(left);
    }
    line += dice.oneIn(3) ? utf8(dice.of(more)) : QString();
    return dice.oneIn(4) ? line + QStringLiteral(" received=") + dayNear(dice, on) : line;
}

QString randomLine(Dice& dice, const Case& folded, const QByteArray& office, Date on)
{
    if (dice.oneIn(6)) {
        return aRepair(dice, folded, on);
    }
    if (dice.oneIn(8)) {
        return lineOf(dice, anyStep(dice), folded, on);
    }
    std::vector<NextAction> open = nextActions(folded, office, simply());
    std::erase_if(open, [&](const NextAction& action) {
        const bool ends = action.step == Step::Void || action.step == Step::File || action.step == Step::Reopen;
        return ends && !dice.oneIn(10);
    });
    if (open.empty()) {
        return aRepair(dice, folded, on);
    }
    // Rather what brings the case on than one more classification.
    const Step wanted = recommendedStep(folded, office);
    const Step step =
        wanted != Step::None && dice.oneIn(3) ? wanted : open[std::size_t(dice.below(int(open.size())))].step;
    return lineOf(dice, step, folded, on);
}

Date randomDay(Dice& dice, Date last)
{
    if (dice.oneIn(20)) {
        return last.plusDays(dice.between(-400, 900));
    }
    return last.plusDays(dice.oneIn(2) ? dice.between(-2, 20) : 0);
}

QString soundLine(const Case& folded, Step step)
{
    QString outcomes;
    int place = 0;
    for (std::size_t i = 0; i < folded.demands.size(); ++i) {
        if (!folded.demands[i].removed) {
            outcomes += QStringLiteral(" outcomes.%1.demand=%2 outcomes.%1.outcome=support").arg(++place).arg(i + 1);
        }
    }
    const bool suggestion = folded.matter.category == Category::Suggestion;
    const QString decide = QStringLiteral("decide text=意见 basis=条例") + outcomes +
                           (suggestion ? QStringLiteral(" adoption=partly") : QString());
    switch (step) {
    case Step::None: return QStringLiteral("note text=记事");
    case Step::Classify: return QStringLiteral("classify contentLabel=水利");
    case Step::Inform: return QStringLiteral("inform");
    case Step::Accept: return QStringLiteral("accept");
    case Step::Forward: return QStringLiteral("forward unit=水管站");
    case Step::Guide: return QStringLiteral("guide organ=县人社局");
    case Step::Refuse: return QStringLiteral("refuse ground=19.3 superior=yes acceptedBy=水管站");
    case Step::Hear: return QStringLiteral("hear text=陈述");
    case Step::Investigate: return QStringLiteral("investigate text=查");
    case Step::Extend: return {}; // a matter of days too
    case Step::Decide: return folded.isPetitionProcedure() ? decide + QStringLiteral(" reviewOrgan=县政府") : decide;
    case Step::Deliver: return QStringLiteral("deliver paper=opinion method=hand");
    case Step::DeliverNotice: return QStringLiteral("deliver paper=notice method=hand");
    case Step::Conclude: return soundEnding(folded);
    case Step::Void: return QStringLiteral("void reason=误登");
    case Step::Transfer: return folded.holderName == utf8("白云镇") ? QString() : QStringLiteral("transfer to=02");
    case Step::Assign: return folded.holderName == utf8("白云镇") ? QString() : QStringLiteral("assign to=02 days=20");
    case Step::SignFor: return QStringLiteral("sign-for");
    case Step::Object: return QStringLiteral("object reason=不属本机关职权");
    case Step::Uphold: return QStringLiteral("judge-objection agree=yes reason=属实");
    case Step::Reject: return QStringLiteral("judge-objection agree=no reason=不实");
    case Step::Report: return QStringLiteral("report text=办结");
    case Step::RequestReview: return QStringLiteral("request-review organ=县政府") + yetToAsk(folded, step);
    case Step::DecideReview: return QStringLiteral("decide-review verdict=maintained text=维持");
    case Step::RequestFinal: return QStringLiteral("request-final organ=市政府") + yetToAsk(folded, step);
    case Step::DecideFinal: return QStringLiteral("decide-final verdict=maintained text=维持");
    case Step::DeliverReview: return QStringLiteral("deliver-review method=hand");
    case Step::HoldHearing: return QStringLiteral("hold-hearing from=%1").arg(folded.lastOn.iso());
    case Step::Mediate:
        return QStringLiteral("mediate agreement=还清 otherParty=村委会 petitionerAgrees=yes otherAgrees=yes");
    case Step::Withdraw: return QStringLiteral("withdraw written=%1").arg(folded.lastOn.iso());
    case Step::CarryOut: return QStringLiteral("carry-out text=已修好");
    case Step::AcceptSimply: return QStringLiteral("accept-simply ground=clear noneExcluded=yes");
    case Step::ReplySimply: return QStringLiteral("reply-simply text=已办");
    case Step::MakeOrdinary: return QStringLiteral("make-ordinary reason=复杂");
    case Step::File: return QStringLiteral("file why=no-demand reason=无诉求");
    case Step::SenderAgrees: return QStringLiteral("sender-answers agree=yes");
    case Step::SenderRefuses: return QStringLiteral("sender-answers agree=no");
    case Step::Reopen: return QStringLiteral("reopen reason=新情况 approver=王镇长");
    case Step::Redo: return QStringLiteral("redo reason=撤销 days=30 approver=王镇长");
    }
    return {};
}

} // namespace xf::test
