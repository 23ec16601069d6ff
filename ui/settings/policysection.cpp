#include "ui/settings/policysection.h"

#include "core/store/storeerrors.h"
#include "core/words/errorsentences.h"
#include "ui/exchange/exchangework.h"
#include "ui/forms/textfield.h"
#include "ui/shell/labels.h"
#include "ui/shell/named.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>

namespace xf::ui {

namespace {

QLabel* explained(const QString& text, const char* name, const QString& accessible)
{
    QLabel* label = named(new QLabel(text), name, accessible);
    label->setWordWrap(true);
    return label;
}

} // namespace

PolicySection::PolicySection(Session& session, QWidget* parent)
    : QGroupBox(tr("办理口径"), parent)
    , m_session(session)
    , m_progress(named(new QProgressBar, "policyProgressBar", tr("重新计算期限")))
    , m_stop(named(new QPushButton(tr("停止")), "policyStopButton", tr("停止重新计算")))
{
    setObjectName(QStringLiteral("policySection"));
    setAccessibleName(title());
    QFormLayout* form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(
        explained(tr("条例没有规定的，由本机关定；都不是条例的期限。简易办理的3个、10个工作日出自2016年试行办法。"
                     "目标天数从期限起算的那天数起，显示在期限旁边；不填就没有。"),
            "policyExplainedLabel", tr("说明")));
    addSwitch(Setting::SimpleHandling, "1",
        named(new QCheckBox(tr("采用《信访事项简易办理办法》")), "simpleHandlingBox", tr("采用简易办理")),
        tr("已采用简易办理：登记以后可以“简易受理”。"), tr("不再采用简易办理；已经简易受理的照常办完。"));
    addDays({Setting::TransferTarget, Setting::InformTarget});
    addDays({Setting::PhoneInformTarget}, tr("如12345热线的7天"));
    addDays({Setting::HandleTarget, Setting::PostDays});
    addDays({Setting::AssignDays}, tr("如60、90天，交办时可以改"));
    addDays({Setting::UrgentPhoneMinutes}, tr("如30分钟；条例写的是“及时”"));
    addDays({Setting::UrgentWrittenMinutes}, tr("如60分钟"));
    form->addRow(explained(
        tr("怎么算期限：开始的当天不算，从第二天数起。条例没有写明遇休息日怎么办，也没有写明办结以作出还是送达"
           "为准，下面两项由本机关定，默认从严；改了以后全部期限重新计算，印在文书上的日子不变。信访人请求"
           "复查、复核的期限总是顺延到休息日后的第一个工作日，不能改短。"),
        "policyCountingLabel", tr("怎么算期限")));
    addSwitch(Setting::CountDuties, "rolled",
        named(new QCheckBox(tr("机关、单位的期限最后一天是休息日的，顺延到下一个工作日")), "dutiesRollBox",
            tr("机关、单位的期限顺延")),
        tr("机关、单位的期限遇休息日顺延，期限已经重新计算。"), tr("机关、单位的期限不再顺延，期限已经重新计算。"));
    addSwitch(Setting::HandleMetBy, "signed",
        named(new QCheckBox(tr("处理意见作出就算办结，不等送达")), "metBySigningBox", tr("作出就算办结")),
        tr("处理意见作出就算办结，期限已经重新计算。"), tr("处理意见作出并送达才算办结，期限已经重新计算。"));
    form->addRow(explained(tr("下面的期限只有一些地方有规定，条例没有；本地有规定的照填，不填就不计。听证和复查的经过在"
                              "案件页“记录其他”里记。"),
        "policyLocalLabel", tr("地方规定的期限")));
    addDays({Setting::SuggestionDays}, tr("深圳5个，北京未采纳的3个"));
    addDays({Setting::ReviewTakeUpDays}, tr("如山东3个"));
    addDays({Setting::ReviewRefusalDays}, tr("有的地方15天"));
    addDays({Setting::HearingAskDays}, tr("有的地方7天或者10天"));
    addDays({Setting::HearingDecideDays}, tr("有的地方15天"));
    addDays({Setting::HearingHoldDays}, tr("有的地方30天"));
    addDays({Setting::HearingNotifyDays}, tr("有的地方7天"));
    addDays({Setting::HearingConcludeDays}, tr("有的地方当庭作出的10天，其他20天"));
    QHBoxLayout* across = new QHBoxLayout;
    across->addWidget(m_progress, 1);
    across->addWidget(m_stop);
    form->addRow(across);
    showBusy(false);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_work->stop(); });
    reload();
}

PolicySection::~PolicySection() = default;

void PolicySection::addSwitch(
    Setting which, const char* on, QCheckBox* box, const QString& keptOn, const QString& keptOff)
{
    static_cast<QFormLayout*>(layout())->addRow(QString(), box);
    const QString value = QString::fromLatin1(on);
    m_switches.push_back({which, value, box, keptOn, keptOff});
    connect(box, &QCheckBox::toggled, this,
        [=, this](bool checked) { keep(which, checked ? value : QString(), checked ? keptOn : keptOff); });
}

void PolicySection::addDays(std::initializer_list<Setting> which, const QString& hint)
{
    for (const Setting one : which) {
        const QString label = shownWord(one);
        TextField* field = new TextField(wordKey(one), label);
        field->setPlaceholder(hint);
        m_days.push_back({one, field});
        static_cast<QFormLayout*>(layout())->addRow(labelFor(label, field), field);
        connect(field, &Editor::left, this, [this, days = Days{one, field}] { keepDays(days); });
    }
}

void PolicySection::reload()
{
    for (const Switch& one : m_switches) {
        const QSignalBlocker quiet(one.box);
        one.box->setChecked(m_session.workspace().setting(one.which).value_or(QString()) == one.on);
    }
    for (const Days& one : m_days) {
        one.field->setRaw(m_session.workspace().setting(one.which).value_or(QString()));
    }
}

void PolicySection::settle()
{
    for (const Days& one : m_days) {
        keepDays(one);
    }
}

void PolicySection::keepDays(const Days& one)
{
    const QString typed = one.field->value().trimmed();
    if (m_session.workspace().setting(one.which).value_or(QString()) != typed) {
        keep(one.which, typed, tr("已保存：%1。").arg(shownWord(one.which)));
    }
}

void PolicySection::keep(Setting which, const QString& value, const QString& done)
{
    if (measuresClocks(which)) {
        measure(which, value, done);
        return;
    }
    if (const Result<> saved = m_session.workspace().setSetting(which, value); !saved) {
        Q_EMIT refused(sentence(saved.error()));
        return;
    }
    Q_EMIT kept(done);
}

void PolicySection::measure(Setting which, const QString& value, const QString& done)
{
    if (!m_work) {
        m_work = std::make_unique<ExchangeWork>(m_session);
        connect(m_work.get(), &ExchangeWork::progressed, this, [this](qint64 so, qint64 total) {
            m_progress->setMaximum(int(total)); // 0: it moves to and fro
            m_progress->setValue(int(so));
        });
        connect(m_work.get(), &ExchangeWork::ended, this, [this] { showBusy(false); });
        connect(
            m_work.get(), &ExchangeWork::failed, this, [this](const Error& error) { Q_EMIT refused(sentence(error)); });
    }
    const bool begun = m_work->start(
        tr("正在重新计算期限……"), [this, which, value, done](ExchangeWork::Bench& bench) -> ExchangeWork::Answer {
            const Result<CalendarChange> change = bench.workspace.chooseClocks(which, value, bench.progress);
            return [this, change, done] {
                if (!change) {
                    Q_EMIT refused(sentence(change.error()));
                    if (change.error().is(storeStopped)) {
                        reload(); // as it was
                    }
                    return;
                }
                Q_EMIT kept(done);
            };
        });
    if (begun) {
        showBusy(true);
    }
}

// One change after another: what is typed meanwhile would be measured twice.
void PolicySection::showBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_stop->setVisible(busy);
    m_progress->setMaximum(0);
    for (const Switch& one : m_switches) {
        one.box->setEnabled(!busy || !measuresClocks(one.which));
    }
    for (const Days& one : m_days) {
        one.field->setEnabled(!busy || !measuresClocks(one.which));
    }
}

} // namespace xf::ui
