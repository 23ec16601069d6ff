#include "ui/settings/policysection.h"

#include "core/words/errorsentences.h"
#include "ui/forms/textfield.h"
#include "ui/shell/labels.h"
#include "ui/shell/named.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace xf::ui {

PolicySection::PolicySection(Session& session, QWidget* parent)
    : QGroupBox(tr("办理口径"), parent)
    , m_session(session)
    , m_simple(named(new QCheckBox(tr("采用《信访事项简易办理办法》")), "simpleHandlingBox", tr("采用简易办理")))
{
    setObjectName(QStringLiteral("policySection"));
    setAccessibleName(title());
    QFormLayout* form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    QLabel* explained =
        named(new QLabel(tr(
                  "条例没有规定的，由本机关定；都不是条例的期限。简易办理的3个、10个工作日出自2016年试行办法。目标天数"
                  "从期限起算的那天数起，显示在期限旁边；不填就没有。")),
            "policyExplainedLabel", tr("说明"));
    explained->setWordWrap(true);
    form->addRow(explained);
    QLabel* counting =
        named(new QLabel(tr("怎么算期限：机关、单位的期限不因最后一天是休息日而顺延；信访人请求复查、复核的期限顺延到"
                            "休息日后的第一天。条例没有写明，这是本程序的口径，不能改。")),
            "policyCountingLabel", tr("怎么算期限"));
    counting->setWordWrap(true);
    form->addRow(counting);
    form->addRow(QString(), m_simple);
    for (const Setting which :
        {Setting::TransferTarget, Setting::InformTarget, Setting::HandleTarget, Setting::PostDays}) {
        const QString label = shownWord(which);
        TextField* field = new TextField(wordKey(which), label);
        m_days.push_back({which, field});
        form->addRow(labelFor(label, field), field);
        connect(field, &Editor::left, this, [this, which] {
            for (const Days& one : m_days) {
                if (one.which == which) {
                    keepDays(one);
                }
            }
        });
    }
    connect(m_simple, &QCheckBox::toggled, this, &PolicySection::keepSimple);
    reload();
}

void PolicySection::reload()
{
    const QSignalBlocker quiet(m_simple);
    m_simple->setChecked(m_session.workspace().policies().simpleHandling);
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

void PolicySection::keepSimple(bool on)
{
    const Result<> saved =
        m_session.workspace().setSetting(Setting::SimpleHandling, on ? QStringLiteral("1") : QString());
    if (!saved) {
        Q_EMIT refused(sentence(saved.error()));
        return;
    }
    Q_EMIT kept(on ? tr("已采用简易办理：登记以后可以“简易受理”。") : tr("不再采用简易办理；已经简易受理的照常办完。"));
}

void PolicySection::keepDays(const Days& one)
{
    const QString typed = one.field->value().trimmed();
    if (m_session.workspace().setting(one.which).value_or(QString()) == typed) {
        return;
    }
    const Result<> saved = m_session.workspace().setSetting(one.which, typed);
    if (!saved) {
        Q_EMIT refused(sentence(saved.error()));
        return;
    }
    Q_EMIT kept(tr("已保存：%1。").arg(shownWord(one.which)));
}

} // namespace xf::ui
