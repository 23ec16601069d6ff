#include "ui/sealed/sealedview.h"

#include "ui/forms/fieldform.h"
#include "ui/sealed/sealedlist.h"
#include "ui/shell/labels.h"
#include "ui/shell/named.h"
#include "ui/shell/pagekeys.h"

#include <QPlainTextEdit>
#include <QPushButton>

namespace xf::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString timeText(const Moment& moment)
{
    const qint64 minutes = (moment.utcSeconds / 60 + moment.offsetMinutes) % (24 * 60);
    return QStringLiteral("%1 %2:%3")
        .arg(moment.localDate().chinese())
        .arg(minutes / 60)
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

SealedView::SealedView(Date today, QWidget* parent)
    : QWidget(parent)
    , m_today(today)
    , m_text(named(new QPlainTextEdit, "sealedTextEdit", tr("这一件")))
    , m_bar(named(new QWidget, "sealedBar", tr("可以办的")))
    , m_stepPart(named(new QWidget, "sealedStepPart", tr("要写的")))
    , m_stepTitle(named(new QLabel, "sealedStepLabel", tr("要写的")))
{
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByKeyboard); // not to be copied elsewhere by the mouse
    QHBoxLayout* across = new QHBoxLayout(m_bar);
    across->setContentsMargins(0, 0, 0, 0);
    m_handover = addButton("sealedHandoverButton", tr("打印移交单"), QStringLiteral("Y"));
    m_passOn = addButton("sealedPassOnButton", tr("记录转送"), QStringLiteral("T"));
    m_slip = addButton("sealedSlipButton", tr("打印回执"), QStringLiteral("R"));
    m_notice = addButton("sealedNoticeButton", tr("打印告知书"), QStringLiteral("P"));
    m_tell = addButton("sealedTellButton", tr("记录告知"), QStringLiteral("G"));
    QPushButton* note = addButton("sealedNoteButton", tr("记事"), QStringLiteral("J"));
    m_void = addButton("sealedVoidButton", tr("作废"), QStringLiteral("Z"));
    QPushButton* back = addButton("sealedBackButton", tr("回列表 Esc"), QString());
    across->addStretch();

    m_save = named(new QPushButton(tr("保存　Ctrl+S")), "sealedStepButton", tr("保存"));
    m_save->setAutoDefault(true);
    m_save->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_stepTitle->setWordWrap(true);
    QVBoxLayout* step = new QVBoxLayout(m_stepPart);
    step->setContentsMargins(0, 0, 0, 0);
    step->addWidget(m_stepTitle);
    step->addWidget(m_save);
    m_stepPart->hide();

    QVBoxLayout* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->addWidget(m_text, 1);
    down->addWidget(m_stepPart);
    down->addWidget(m_bar);
    connect(m_handover, &QPushButton::clicked, this, [this] { begin(Step::Handover); });
    connect(m_slip, &QPushButton::clicked, this, &SealedView::slipWanted);
    connect(m_notice, &QPushButton::clicked, this, &SealedView::noticeWanted);
    connect(m_passOn, &QPushButton::clicked, this, [this] { begin(Step::PassOn); });
    connect(m_tell, &QPushButton::clicked, this, [this] { begin(Step::Tell); });
    connect(note, &QPushButton::clicked, this, [this] { begin(Step::Note); });
    connect(m_void, &QPushButton::clicked, this, [this] { begin(Step::Void); });
    connect(back, &QPushButton::clicked, this, &SealedView::left);
    connect(m_save, &QPushButton::clicked, this, &SealedView::stepEntered);
}

QPushButton* SealedView::addButton(const char* name, const QString& text, const QString& key)
{
    QPushButton* button = named(new QPushButton(text), name, text);
    button->setAutoDefault(true);
    showKeyOn(button, key);
    m_bar->layout()->addWidget(button);
    return button;
}

QString SealedView::describe(const std::vector<SealedDuty>& duties) const
{
    const AccusationRegistered& about = m_accusation.registered;
    QStringList lines;
    const auto line = [&](const QString& label, const QString& value) {
        if (!value.isEmpty()) {
            lines << tr("%1：%2").arg(label, value);
        }
    };
    line(tr("编号"), about.number);
    line(tr("状态"), shownLabel(stateLabel(m_accusation.state).toUtf8().constData()));
    for (const SealedDuty& duty : duties) {
        line(tr("要办的"), dutySentence(duty, m_today));
    }
    line(tr("收到日期"), about.received.chinese());
    line(tr("来源"), shownWord(about.channel));
    if (about.closed) {
        lines << QString()
              << tr("反映的是本机关、本机关负责人，或者经办人应当回避的人：已封存，内容不在本机显示。请打印移交"
                    "单取出，密封后交上级有权机关，再记录转送。告知书上的姓名留空，当面手写。");
    } else {
        line(tr("反映人"), about.anonymous ? tr("匿名（不记姓名，不追查是谁）") : about.accuser);
        line(tr("安全联系方式"), about.contact);
        line(tr("被反映人"), about.accusedPerson);
        line(tr("职务"), about.accusedPost);
        line(tr("单位"), about.accusedUnit);
        line(tr("带来的材料"), about.material);
        lines << QString() << about.said;
    }
    lines << QString() << tr("办理和查看的记录：");
    for (const AccusationStep& step : m_accusation.steps) {
        QStringList parts{timeText(step.at), step.by, step.label, step.text};
        parts.removeAll(QString());
        lines << parts.join(QStringLiteral("　"));
    }
    return lines.join(u'\n');
}

void SealedView::display(const Accusation& accusation, const std::vector<SealedDuty>& duties, Date today)
{
    m_accusation = accusation;
    m_today = today;
    m_text->setPlainText(describe(duties));
    const bool living = accusation.state != AccusationState::Voided;
    m_handover->setVisible(living);
    m_passOn->setVisible(living);
    m_slip->setVisible(living);
    m_notice->setVisible(living && accusation.named && !accusation.passedOn.empty());
    m_tell->setVisible(m_notice->isVisibleTo(m_bar));
    m_void->setVisible(living);
    (void)leaveStep();
}

void SealedView::clear()
{
    m_accusation = {};
    m_text->clear();
    (void)leaveStep();
}

void SealedView::makeForm(Step step)
{
    delete m_form;
    m_form = nullptr;
    const auto make = [this](FieldSpan table, const std::vector<FormField>& fields) {
        m_form = new FieldForm(table, fields, m_today, QStringLiteral("sealedStep"), m_stepPart);
        m_form->setObjectName(QStringLiteral("sealedStepForm"));
        m_form->setAccessibleName(m_stepTitle->text());
    };
    switch (step) {
    case Step::None: return;
    case Step::Handover:
        m_stepTitle->setText(
            m_accusation.registered.closed
                ? tr("移交单写给哪个机关：反映的是本机关或其负责人，请写上级有权机关。打印后连同原件密封上交，本机不显示内容。")
                : tr("移交单写给哪个机关：按管理权限写有权处理的机关，不得写被反映的人员或者单位。打印后连同原件密封移交。"));
        make(AccusationOpened::fields(),
            {{.path = u"organ"_s, .label = tr("接收机关"), .hint = tr("全称，例如县纪委监委"), .required = true}});
        m_form->setValue(u"organ"_s, m_accusation.receiver.isEmpty() && !m_accusation.passedOn.empty()
                                         ? m_accusation.passedOn.back().organ
                                         : m_accusation.receiver);
        break;
    case Step::PassOn:
        m_stepTitle->setText(
            tr("转给了哪个机关。由人按管理权限写明，程序不自己送出任何内容；不得转给被反映的人员或者单位。"));
        make(AccusationPassedOn::fields(),
            {{.path = u"day"_s, .label = tr("转送日期"), .required = true},
                {.path = u"organ"_s, .label = tr("有权机关"), .hint = tr("全称，例如县纪委监委"), .required = true},
                {.path = u"how"_s, .label = tr("移交方式"), .hint = tr("谁送的，怎样密封的")},
                {.path = u"receipt"_s, .label = tr("回执"), .hint = tr("回执编号或者接收人")}});
        m_form->setValue(u"day"_s, m_today.iso());
        m_form->setValue(u"organ"_s, m_accusation.receiver); // as the 移交单 named it
        break;
    case Step::Tell:
        m_stepTitle->setText(tr(
            "告知书当面交给本人，或者按本人指定的方式。不经过村里，不邮寄到单位，不公告；用普通信封，落款不写“信访”。"));
        make(AccusationTold::fields(), {{.path = u"day"_s, .label = tr("告知日期"), .required = true},
                                           {.path = u"method"_s, .label = tr("告知方式"), .required = true}});
        m_form->setValue(u"day"_s, m_today.iso());
        break;
    case Step::Note:
        m_stepTitle->setText(tr("记事"));
        make(AccusationNoted::fields(), {{.path = u"text"_s, .label = tr("记事"), .required = true, .lines = true}});
        break;
    case Step::Void:
        m_stepTitle->setText(tr("作废这一件：内容留着，不再有要办的。"));
        make(AccusationVoided::fields(), {{.path = u"reason"_s, .label = tr("理由"), .required = true}});
        break;
    }
    QVBoxLayout* down = static_cast<QVBoxLayout*>(m_stepPart->layout());
    down->insertWidget(1, m_form);
    connect(m_form, &FieldForm::finished, m_save, [this] { m_save->setFocus(Qt::TabFocusReason); });
}

void SealedView::begin(Step step, const QJsonObject& typed)
{
    m_step = step;
    const bool prints = step == Step::Handover;
    m_save->setText(prints ? tr("打印　Ctrl+P") : tr("保存　Ctrl+S"));
    m_save->setAccessibleName(prints ? tr("打印") : tr("保存"));
    makeForm(step);
    m_stepPart->setVisible(step != Step::None);
    if (m_form) {
        if (!typed.isEmpty()) {
            m_form->restore(typed);
        }
        m_form->focusFirst();
    }
}

bool SealedView::leaveStep()
{
    const bool open = m_step != Step::None;
    begin(Step::None);
    focusFirst();
    return open;
}

QJsonObject SealedView::typed() const
{
    return m_form ? m_form->serialise() : QJsonObject();
}

namespace {

template <class T>
std::optional<AccusationEvent> written(const FieldForm& form)
{
    T event;
    return form.write(&event) ? std::optional<AccusationEvent>(std::move(event)) : std::nullopt;
}

} // namespace

std::optional<AccusationEvent> SealedView::entered()
{
    if (!m_form || !m_form->check()) {
        return std::nullopt;
    }
    switch (m_step) {
    case Step::None: break;
    case Step::Handover: return written<AccusationOpened>(*m_form);
    case Step::PassOn: return written<AccusationPassedOn>(*m_form);
    case Step::Tell: return written<AccusationTold>(*m_form);
    case Step::Note: return written<AccusationNoted>(*m_form);
    case Step::Void: return written<AccusationVoided>(*m_form);
    }
    return std::nullopt;
}

void SealedView::focusFirst()
{
    if (isVisible()) {
        m_text->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace xf::ui
