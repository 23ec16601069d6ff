#include "ui/casepage/offersection.h"

#include "core/words/clockwords.h"
#include "ui/casepage/papersection.h"

#include <QPushButton>

namespace xf::ui {

OfferSection::OfferSection(QWidget* parent)
    : Section(QStringLiteral("offer"), QString(), parent)
{
    setAccessibleName(tr("刚办的一步"));
    hide();
}

void OfferSection::offer(const QString& title, Step step)
{
    m_title = title;
    m_step = step;
}

void OfferSection::clear()
{
    offer({}, Step::None);
    hide();
}

QStringList OfferSection::kinds() const
{
    return withReceipt(paperOf(m_step));
}

// The first clock of the office that still runs.
static QString nextClockText(const CaseView& view)
{
    for (const ObligationClock& clock : view.clocks) {
        if (isDuty(clock) && !clock.met.isValid()) {
            return OfferSection::tr("接下来的期限：%1，%2。").arg(clockTitle(clock), clockStateText(clock, view.day));
        }
    }
    return OfferSection::tr("本单位没有在计的期限。");
}

void OfferSection::fill(QVBoxLayout* layout, const CaseView& view)
{
    m_button = nullptr;
    setVisible(!m_title.isEmpty());
    if (m_title.isEmpty()) {
        return;
    }
    QLabel* label = makeText(QStringLiteral("offerLabel"), tr("已保存：%1。%2").arg(m_title, nextClockText(view)));
    emphasise(label);
    layout->addWidget(label);
    const QStringList papers = kinds();
    if (!papers.isEmpty()) {
        m_button = new QPushButton(tr("打印%1 Ctrl+P").arg(paperNames(papers)), body());
        m_button->setObjectName(QStringLiteral("offerButton"));
        m_button->setAccessibleName(m_button->text());
        m_button->setAutoDefault(true);
        layout->addWidget(m_button, 0, Qt::AlignLeft);
        connect(m_button, &QPushButton::clicked, this, [this, papers] { Q_EMIT papersPressed(papers); });
    }
}

} // namespace xf::ui
