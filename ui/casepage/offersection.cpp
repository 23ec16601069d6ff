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
    m_kinds.clear();
    hide();
}

// The first clock of the office that still runs.
static QString nextClockText(const CaseView& view)
{
    for (const ObligationClock& clock : view.clocks) {
        if (isOfOffice(clock) && !clock.met.isValid()) {
            return OfferSection::tr("接下来的期限：%1，%2。").arg(clockTitle(clock), clockStateText(clock, view.day));
        }
    }
    return OfferSection::tr("本单位没有在计的期限。");
}

void OfferSection::fill(QVBoxLayout* layout, const CaseView& view)
{
    m_button = nullptr;
    m_kinds = papersOfStep(m_step, view.folded);
    setVisible(!m_title.isEmpty());
    if (m_title.isEmpty()) {
        return;
    }
    QLabel* label = makeText(QStringLiteral("offerLabel"), tr("已保存：%1。%2").arg(m_title, nextClockText(view)));
    emphasise(label);
    layout->addWidget(label);
    if (!m_kinds.isEmpty()) {
        m_button = new QPushButton(tr("打印%1 Ctrl+P").arg(paperNames(m_kinds, view.folded)), body());
        m_button->setObjectName(QStringLiteral("offerButton"));
        m_button->setAccessibleName(m_button->text());
        m_button->setAutoDefault(true);
        layout->addWidget(m_button, 0, Qt::AlignLeft);
        connect(m_button, &QPushButton::clicked, this, [this] { Q_EMIT papersPressed(m_kinds); });
    }
}

} // namespace xf::ui
