#include "core/sealed/accusation.h"

namespace xf {

namespace {

QString joined(const QStringList& parts)
{
    QStringList given = parts;
    given.removeAll(QString());
    return given.join(QStringLiteral("，"));
}

struct Apply
{
    Accusation& to;

    QString operator()(const AccusationRegistered& event) const
    {
        to.registered = event;
        to.named = !event.anonymous && !event.accuser.isEmpty();
        to.reachable = to.named && (event.channel == Channel::Visit || !event.contact.isEmpty());
        return event.closed ? QStringLiteral("写明后即封存，不在本机查看") : QString();
    }
    QString operator()(const AccusationNoted& event) const { return event.text; }
    QString operator()(const AccusationPassedOn& event) const
    {
        to.passedOn.push_back(event);
        to.state = to.state == AccusationState::Waiting ? AccusationState::PassedOn : to.state;
        return joined({event.day.chinese(), event.organ, event.how, event.receipt});
    }
    QString operator()(const AccusationTold& event) const
    {
        to.told.push_back(event);
        to.state = to.state == AccusationState::Voided ? to.state : AccusationState::Told;
        return joined({event.day.chinese(), wordLabel(event.method)});
    }
    QString operator()(const AccusationOpened& event) const
    {
        if (event.paper == SealedPaper::Handover) {
            to.receiver = event.organ;
        }
        const QString organ = event.organ.isEmpty() ? QString() : QStringLiteral("接收机关：") + event.organ;
        const QString how = event.how == OpenedFor::Printed ? QString() : wordLabel(event.how); // that is its label
        const bool handedUp = event.file && event.how != OpenedFor::Printed; // else its label says so
        return joined({how, wordLabel(event.paper), organ, handedUp ? QStringLiteral("存成文件") : QString()});
    }
    QString operator()(const AccusationPrintFailed& event) const { return wordLabel(event.paper); }
    QString operator()(const AccusationVoided& event) const
    {
        to.state = AccusationState::Voided;
        return event.reason;
    }
    QString operator()(const AccusationUnknown&) const
    {
        ++to.unknown;
        return QStringLiteral("由更新的程序写入，本程序不认识");
    }
};

} // namespace

QString stateLabel(AccusationState state)
{
    switch (state) {
    case AccusationState::Waiting: return QStringLiteral("待转");
    case AccusationState::PassedOn: return QStringLiteral("已转");
    case AccusationState::Told: return QStringLiteral("已告知");
    case AccusationState::Voided: return QStringLiteral("已作废");
    }
    return {};
}

void applyTo(Accusation& accusation, const SealedRecord& record)
{
    QString label;
    for (const AccusationEventInfo& info : accusationEvents()) {
        AccusationEvent same;
        info.emplace(same);
        label = same.index() == record.event.index() ? QString::fromUtf8(info.label) : label;
    }
    const AccusationOpened* opened = std::get_if<AccusationOpened>(&record.event);
    if (opened && opened->how == OpenedFor::Printed) { // a slip shows nobody anything
        label = opened->file ? QStringLiteral("存成文件") : wordLabel(opened->how);
    }
    const QString text = std::visit(Apply{accusation}, record.event);
    accusation.steps.push_back({label, text, record.by, record.at});
}

Accusation withoutContent(const Accusation& accusation)
{
    Accusation shown = accusation;
    AccusationRegistered& about = shown.registered;
    for (QString* text : {&about.accuser, &about.contact, &about.said, &about.accusedPerson, &about.accusedPost,
             &about.accusedUnit, &about.material}) {
        text->clear();
    }
    for (AccusationStep& step : shown.steps) {
        if (step.label == QString::fromUtf8(AccusationNoted::label)) { // it may say anything
            step.text.clear();
        }
    }
    return shown;
}

} // namespace xf
