#include "ui/casepage/clocksection.h"

#include "core/desk/unprinted.h"
#include "core/words/explain.h"
#include "ui/shell/pagekeys.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

namespace xf::ui {

namespace {

Accent accentOf(const ObligationClock& clock, Date day)
{
    switch (clockState(clock, day)) {
    case ClockState::Overdue: return Accent::Overdue;
    case ClockState::Met:
    case ClockState::Lapsed: return Accent::Faint;
    case ClockState::Running: break;
    }
    return daysLeft(clock, day) == 0 ? Accent::DueToday : Accent::None;
}

QString explanationText(const ObligationClock& clock)
{
    QStringList lines;
    for (const ExplainStep& step : clock.explanation) {
        lines << sentence(step);
    }
    return lines.join(u'\n');
}

QString clockLine(const ObligationClock& clock, Date day)
{
    return ClockSection::tr("%1　%2").arg(clockTitle(clock), clockStateText(clock, day));
}

} // namespace

QString clockText(const ObligationClock& clock, Date day, Printed printed)
{
    QStringList lines{clockLine(clock, day)};
    lines << explanationText(clock);
    lines << clockNotes(clock, day, printed);
    return lines.join(u'\n');
}

ClockSection::ClockSection(QWidget* parent)
    : Section(QStringLiteral("clock"), tr("期限"), parent)
{}

void ClockSection::addClock(QVBoxLayout* layout, const CaseView& view, std::size_t place)
{
    const ObligationClock& clock = view.clocks[place];
    const Date day = view.day;
    const int number = int(place) + 1;
    const int all = int(view.clocks.size());
    const Printed printed = unprintedOf(view.folded, clock, view.unprinted).isEmpty() ? Printed::Yes : Printed::No;
    const QString name = QStringLiteral("clock%1").arg(number);
    const QString title = clockTitle(clock);
    QHBoxLayout* row = new QHBoxLayout;
    layout->addLayout(row);
    QLabel* line = makeText(name + QStringLiteral("Label"), clockLine(clock, day), accentOf(clock, day));
    row->addWidget(line, 1);
    QPushButton* toggle = new QPushButton(tr("怎么算的"), body());
    toggle->setObjectName(name + QStringLiteral("Toggle"));
    toggle->setAccessibleName(tr("%1：怎么算的").arg(title));
    toggle->setCheckable(true);
    showKeyOn(toggle, keyAt(u'Q', number, all));
    row->addWidget(toggle);
    QPushButton* copy = new QPushButton(tr("复制"), body());
    copy->setObjectName(name + QStringLiteral("CopyButton"));
    copy->setAccessibleName(tr("%1：复制说明").arg(title));
    showKeyOn(copy, keyAt(u'C', number, all));
    row->addWidget(copy);
    QPushButton* calculate = new QPushButton(tr("试算"), body());
    calculate->setObjectName(name + QStringLiteral("CalculateButton"));
    calculate->setAccessibleName(tr("%1：换几天试算").arg(title));
    showKeyOn(calculate, keyAt(u'N', number, all));
    row->addWidget(calculate);
    connect(calculate, &QPushButton::clicked, this, [this, place] { Q_EMIT calculatePressed(place); });
    int noteNumber = 0;
    for (const QString& note : clockNotes(clock, day, printed) +
                                   officeNotes(clock, view.folded.matter.channel, view.office, view.policies, day)) {
        layout->addWidget(makeText(
            name + QStringLiteral("Note%1Label").arg(++noteNumber), QStringLiteral("· ") + note, Accent::Faint));
    }
    QLabel* explanation = makeText(name + QStringLiteral("ExplanationLabel"), explanationText(clock));
    explanation->setIndent(fontMetrics().averageCharWidth() * 2);
    layout->addWidget(explanation);
    const bool open = std::find(m_open.begin(), m_open.end(), title) != m_open.end();
    explanation->setVisible(open);
    toggle->setChecked(open);
    connect(toggle, &QPushButton::toggled, this, [this, explanation, title](bool on) {
        explanation->setVisible(on);
        std::erase(m_open, title);
        if (on) {
            m_open.push_back(title);
        }
    });
    const QString text = clockText(clock, day, printed);
    connect(copy, &QPushButton::clicked, this, [text] { QGuiApplication::clipboard()->setText(text); });
    m_toggles.push_back(toggle);
}

void ClockSection::fill(QVBoxLayout* layout, const CaseView& view)
{
    m_toggles.clear();
    setHeading(tr("期限（%1）").arg(dayText(view.day)));
    for (std::size_t place = 0; place < view.clocks.size(); ++place) {
        addClock(layout, view, place);
    }
    if (view.clocks.empty()) {
        layout->addWidget(makeText(QStringLiteral("noClockLabel"), tr("没有在计的期限。"), Accent::Faint));
    } else {
        layout->addWidget(makeText(QStringLiteral("clockKeyLabel"), tr("Ctrl+E 展开或者收起全部说明"), Accent::Faint));
    }
}

void ClockSection::toggleAll()
{
    const bool open =
        std::any_of(m_toggles.begin(), m_toggles.end(), [](const QPushButton* toggle) { return !toggle->isChecked(); });
    for (QPushButton* toggle : m_toggles) {
        toggle->setChecked(open);
    }
}

} // namespace xf::ui
