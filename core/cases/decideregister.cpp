#include "core/cases/decideparts.h"
#include "core/cases/headcount.h"

#include <algorithm>

namespace xf {

namespace {

constexpr int subjectLetters = 40;
constexpr qsizetype mostRepresentatives = 5; // 20.3, of a visit

// A subject for lists when none was typed: the beginning of the first demand or of the facts.
QString madeSubject(const RegisterCase& given)
{
    const QString source = !given.demands.empty() ? given.demands.front().text : given.matter.text;
    const QString line = source.section(u'\n', 0, 0);
    return line.size() <= subjectLetters ? line : line.left(subjectLetters) + QStringLiteral("…");
}

Result<> petitionerThere(const RegisterCase& given, Date)
{
    const bool anyone = std::any_of(given.petitioners.begin(), given.petitioners.end(),
        [](const Petitioner& petitioner) { return petitioner.role != Role::Companion; });
    return anyone ? Result<>() : Result<>(Error(registerNoPetitioner));
}

Result<> petitionersNamed(const RegisterCase& given, Date)
{
    for (std::size_t i = 0; i < given.petitioners.size(); ++i) {
        if (given.petitioners[i].name.isEmpty() && !given.petitioners[i].unclear) {
            return Error(registerNoName, {QString::number(i + 1)});
        }
    }
    return {};
}

// 20.3 is about visits; a letter has no cap.
Result<> representativesFew(const RegisterCase& given, Date)
{
    const auto count = std::count_if(given.petitioners.begin(), given.petitioners.end(),
        [](const Petitioner& petitioner) { return petitioner.role == Role::Representative; });
    const bool tooMany = given.matter.channel == Channel::Visit && count > mostRepresentatives;
    return tooMany ? Result<>(Error(registerTooManyRepresentatives, {QString::number(count)})) : Result<>();
}

Result<> channelGiven(const RegisterCase& given, Date)
{
    return given.matter.channel == Channel::NotGiven ? Result<>(Error(registerNoChannel)) : Result<>();
}

Result<> noAccusation(const RegisterCase& given, Date)
{
    const bool accuses = given.matter.category == Category::Accusation || given.matter.purpose == Purpose::Accuse;
    return accuses ? Result<>(Error(registerAccusation)) : Result<>();
}

Result<> demandsSaid(const RegisterCase& given, Date)
{
    const bool said = !given.demands.empty() && std::none_of(given.demands.begin(), given.demands.end(),
                                                    [](const Demand& demand) { return demand.text.isEmpty(); });
    return said ? Result<>() : Result<>(Error(registerNoMatter));
}

Result<> receivedByThen(const RegisterCase& given, Date registeredOn)
{
    if (given.matter.received > registeredOn) {
        return Error(dateBeforeReceived, {registeredOn.chinese(), given.matter.received.chinese()});
    }
    return {};
}

Result<> headsCounted(const RegisterCase& given, Date)
{
    if (given.matter.headCount < personsOf(given)) {
        return Error(registerHeadCount, {QString::number(given.matter.headCount), QString::number(personsOf(given))});
    }
    return {};
}

} // namespace

std::span<const RegistrationRule> registrationRules()
{
    static constexpr RegistrationRule rules[] = {petitionerThere, petitionersNamed, representativesFew, channelGiven,
        noAccusation, demandsSaid, receivedByThen, headsCounted};
    return rules;
}

RegisterCase completed(RegisterCase given, Date on)
{
    given.matter = cleaned(std::move(given.matter));
    for (Petitioner& petitioner : given.petitioners) {
        petitioner = cleaned(std::move(petitioner));
    }
    for (Demand& demand : given.demands) {
        demand = cleaned(std::move(demand));
    }
    std::erase_if(given.demands, [](const Demand& demand) { return demand.text.isEmpty(); });
    if (!given.matter.received.isValid()) {
        given.matter.received = on;
    }
    if (given.matter.headCount == 0) {
        given.matter.headCount = personsOf(given);
    }
    if (given.matter.subject.isEmpty()) {
        given.matter.subject = madeSubject(given);
    }
    if (given.demands.empty() && !given.matter.text.isEmpty()) {
        given.demands.push_back({given.matter.subject, Way::NotGiven});
    }
    return given;
}

qint64 personsOf(const RegisterCase& given)
{
    return std::count_if(given.petitioners.begin(), given.petitioners.end(), isPerson);
}

Decision decideOne(const RegisterCase& command, const Circumstances& circumstances)
{
    RegisterCase given = completed(command, circumstances.on);
    for (const RegistrationRule rule : registrationRules()) {
        if (const Result<> kept = rule(given, circumstances.on); !kept) {
            return kept.error();
        }
    }
    const Result<QString> number = circumstances.nextNumber(circumstances.on);
    if (!number) {
        return number.error();
    }
    Registered registered;
    registered.number = *number;
    registered.bureau = circumstances.bureau;
    registered.officeName = circumstances.officeName;
    registered.matter = std::move(given.matter);
    registered.petitioners = std::move(given.petitioners);
    registered.demands = std::move(given.demands);
    return single(std::move(registered), circumstances);
}

namespace {

Registered registeredFrom(const ImportMessage& message, const QString& number, const Circumstances& circumstances)
{
    Registered registered;
    registered.number = number;
    registered.bureau = circumstances.bureau;
    registered.officeName = circumstances.officeName;
    registered.convention = QStringLiteral("message-import");
    registered.matter.channel = Channel::Online;
    registered.matter.received = message.received;
    registered.matter.headCount = 1;
    registered.matter.subject = message.subject;
    registered.matter.text = message.text;
    registered.matter.source = message.source;
    registered.matter.sourceNumber = message.number;
    Petitioner sender;
    sender.name = message.sender;
    sender.unclear = message.sender.isEmpty();
    registered.petitioners.push_back(std::move(sender));
    Demand demand;
    demand.text = message.subject.isEmpty() ? message.text.left(subjectLetters) : message.subject;
    registered.demands.push_back(std::move(demand));
    return registered;
}

Notice onlineNotice(Date day)
{
    Notice notice;
    notice.method = Method::Electronic;
    notice.received = day;
    return notice;
}

} // namespace

Decision decideOne(const ImportMessage& message, const Circumstances& circumstances)
{
    if (message.received > circumstances.today) {
        return Error(dateInFuture, {message.received.chinese(), circumstances.today.chinese()});
    }
    if (message.replied.isValid() && message.replied > circumstances.today) {
        return Error(dateInFuture, {message.replied.chinese(), circumstances.today.chinese()});
    }
    if (message.replied.isValid() && message.replied < message.received) {
        return Error(dateBeforeReceived, {message.replied.chinese(), message.received.chinese()});
    }
    const Result<QString> number = circumstances.nextNumber(message.received);
    if (!number) {
        return number.error();
    }
    std::vector<Planned> planned;
    planned.push_back({message.received, registeredFrom(message, *number, circumstances)});
    Accepted accepted;
    accepted.notice = onlineNotice(message.received);
    planned.push_back({message.received, std::move(accepted)});
    if (message.replied.isValid()) {
        Decided decided;
        decided.text = message.reply;
        planned.push_back({message.replied, std::move(decided)});
        Delivered delivered;
        delivered.paper = DeliveredPaper::Opinion;
        delivered.notice = onlineNotice(message.replied);
        planned.push_back({message.replied, std::move(delivered)});
    }
    return planned;
}

} // namespace xf
