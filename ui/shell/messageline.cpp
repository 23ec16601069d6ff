#include "ui/shell/messageline.h"

#include "ui/shell/colours.h"

#include <QAccessible>
#include <QTimer>

#include <algorithm>

namespace xf::ui {

namespace {

constexpr int doneMilliseconds = 8000;

void tellReader(QWidget* widget)
{
    QAccessibleEvent event(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void giveMargins(QHBoxLayout* layout, const QWidget* widget)
{
    const int gap = widget->fontMetrics().height() / 3;
    layout->setContentsMargins(2 * gap, gap, 2 * gap, gap);
}

QLabel* sentenceLabel(const QString& name, const QString& title)
{
    QLabel* label = new QLabel;
    label->setObjectName(name);
    label->setAccessibleName(title);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText); // a sentence may quote what people typed
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

MessageLine::MessageLine(QWidget* parent)
    : QWidget(parent)
    , m_label(sentenceLabel(QStringLiteral("messageLabel"), tr("提示")))
    , m_close(new QPushButton(tr("关闭")))
    , m_timeOut(new QTimer(this))
{
    setObjectName(QStringLiteral("messageLine"));
    setAccessibleName(tr("提示"));
    setAutoFillBackground(true);
    m_close->setObjectName(QStringLiteral("messageCloseButton"));
    m_close->setAccessibleName(tr("关闭提示"));
    m_close->setFocusPolicy(Qt::NoFocus); // it is not on the way of the work
    m_close->setFlat(true);
    m_timeOut->setObjectName(QStringLiteral("messageTimer"));
    m_timeOut->setSingleShot(true);
    m_timeOut->setInterval(doneMilliseconds);
    QHBoxLayout* across = new QHBoxLayout(this);
    giveMargins(across, this);
    across->addWidget(m_label, 1);
    across->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QPushButton::clicked, this, &MessageLine::clear);
    connect(m_timeOut, &QTimer::timeout, this, &MessageLine::clear);
    hide();
}

void MessageLine::say(const QString& sentence, Tone tone)
{
    if (sentence.isEmpty()) {
        clear();
        return;
    }
    ++m_said;
    m_tone = tone;
    m_label->setText(sentence);
    setPalette(tonePalette(tone, palette()));
    m_timeOut->stop();
    if (tone == Tone::Done) {
        m_timeOut->start();
    }
    show();
    tellReader(m_label);
}

void MessageLine::clear()
{
    m_timeOut->stop();
    m_label->clear();
    hide();
}

void MessageLine::beginStep()
{
    if (m_tone != Tone::Problem) {
        clear();
    }
}

void MessageLine::leavePage(int saidSince)
{
    if (m_said == saidSince) {
        clear();
    }
}

QString MessageLine::text() const
{
    return m_label->text();
}

NoticeLine::NoticeLine(QWidget* parent)
    : QWidget(parent)
    , m_label(sentenceLabel(QStringLiteral("noticeLabel"), tr("打开时的提示")))
    , m_answer(new QPushButton(tr("现在说明(&Z)")))
    , m_read(new QPushButton)
{
    setObjectName(QStringLiteral("noticeLine"));
    setAccessibleName(m_label->accessibleName());
    setAutoFillBackground(true);
    setPalette(tonePalette(Tone::Problem, palette()));
    m_read->setObjectName(QStringLiteral("noticeReadButton"));
    m_read->setAccessibleName(tr("知道了，看下一条"));
    m_answer->setObjectName(QStringLiteral("noticeAnswerButton"));
    m_answer->setAccessibleName(tr("现在说明这份数据文件的来历"));
    QHBoxLayout* across = new QHBoxLayout(this);
    giveMargins(across, this);
    across->addWidget(m_label, 1);
    across->addWidget(m_answer, 0, Qt::AlignTop);
    across->addWidget(m_read, 0, Qt::AlignTop);
    connect(m_answer, &QPushButton::clicked, this, &NoticeLine::answerWanted);
    connect(m_read, &QPushButton::clicked, this, &NoticeLine::dismiss);
    hide();
}

void NoticeLine::add(const QString& sentence, bool asks)
{
    const bool known = std::any_of(
        m_waiting.begin(), m_waiting.end(), [&](const Notice& notice) { return notice.sentence == sentence; });
    if (!known) {
        m_waiting.push_back({sentence, asks});
        showFirst();
    }
}

void NoticeLine::dropQuestions()
{
    if (std::erase_if(m_waiting, [](const Notice& notice) { return notice.asks; }) > 0) {
        showFirst();
    }
}

void NoticeLine::showFirst()
{
    setVisible(!m_waiting.empty());
    if (m_waiting.empty()) {
        m_label->clear();
        return;
    }
    m_label->setText(m_waiting.front().sentence);
    m_answer->setVisible(m_waiting.front().asks);
    m_read->setText(m_waiting.size() > 1 ? tr("知道了（还有%1条）").arg(m_waiting.size() - 1) : tr("知道了"));
    tellReader(m_label);
}

void NoticeLine::dismiss()
{
    if (!m_waiting.empty()) {
        m_waiting.erase(m_waiting.begin());
        showFirst();
    }
}

} // namespace xf::ui
