#include "ui/casepage/flowsection.h"

#include "ui/casepage/flowview.h"
#include "ui/shell/pagekeys.h"

#include <QPushButton>

namespace xf::ui {

FlowSection::FlowSection(QWidget* parent)
    : Section(QStringLiteral("flow"), tr("流程"), parent)
{}

void FlowSection::fill(QVBoxLayout* layout, const CaseView& view)
{
    const FlowChart chart = flowChart(view.folded, view.history);
    m_button = new QPushButton(tr("流程图"), body());
    m_button->setObjectName(QStringLiteral("flowButton"));
    m_button->setAccessibleName(tr("展开或者收起流程图"));
    m_button->setCheckable(true);
    m_button->setChecked(m_open);
    showKeyOn(m_button, QStringLiteral("F"));
    m_view = new FlowView(body());
    m_view->setObjectName(QStringLiteral("flowView"));
    m_view->setChart(chart);
    m_view->setVisible(m_open);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    if (chart.undecided) {
        layout->addWidget(makeText(QStringLiteral("flowUndecidedLabel"),
            tr("两边办的步骤有冲突，还没有裁定；这里画的是现在显示的一边。"), Accent::Faint));
    }
    layout->addWidget(m_view);
    connect(m_button, &QPushButton::clicked, this, [this] {
        m_open = !m_open;
        m_view->setVisible(m_open);
        if (m_open) {
            m_view->setFocus(Qt::ShortcutFocusReason);
        }
    });
    connect(m_view, &FlowView::boxReached, this, &FlowSection::boxReached);
}

QPoint FlowSection::boxOrigin() const
{
    return m_view ? m_view->mapTo(this, QPoint()) : QPoint();
}

void FlowSection::toggle()
{
    if (m_button) {
        m_button->click();
    }
}

} // namespace xf::ui
