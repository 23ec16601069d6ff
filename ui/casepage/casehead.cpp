#include "ui/casepage/casehead.h"

#include "core/words/casenames.h"
#include "core/words/explain.h"
#include "ui/shell/labels.h"

#include <QGridLayout>

namespace xf::ui {

namespace {

constexpr double numberSize = 1.5; // of the text
QString gap()                      // between facts of one line
{
    return QStringLiteral("　");
}

QString removedText(const QString& reason)
{
    return reason.isEmpty() ? CaseHead::tr("（已删去）") : CaseHead::tr("（已删去：%1）").arg(inLine(reason));
}

QString titleText(const CaseView& view)
{
    return view.folded.number + gap() + view.folded.petitionersName();
}

bool isErased(const CaseView& view)
{
    return std::any_of(view.folded.file.begin(), view.folded.file.end(),
        [&](const FileItem& item) { return item.id == view.folded.id && item.erased; });
}

} // namespace

QString petitionerText(const Petitioner& petitioner)
{
    QStringList parts;
    for (const FieldInfo& info : Petitioner::fields()) {
        const ScalarValue value = scalarAt(*info.type(), info.at_const(&petitioner));
        if (info.keyText() == QLatin1String("name") || std::holds_alternative<std::monostate>(value)) {
            continue;
        }
        const QString shown = shownValue(*info.type(), value);
        if (info.keyText() == QLatin1String("role")) {
            parts << shown;
        } else if (info.keyText() == QLatin1String("unclear")) {
            parts << shownLabel(info);
        } else {
            parts << CaseHead::tr("%1：%2").arg(shownLabel(info), shown);
        }
    }
    const QString name = petitioner.name.isEmpty() ? CaseHead::tr("（没有留名）") : petitioner.name;
    return parts.isEmpty() ? name : name + gap() + parts.join(gap());
}

CaseHead::CaseHead(QWidget* parent)
    : Section(QStringLiteral("head"), QString(), parent)
{
    setAccessibleName(tr("信访事项"));
}

void CaseHead::addRow(QGridLayout* grid, const QString& objectName, const QString& label, const QString& text)
{
    const int row = grid->rowCount();
    QLabel* left = new QLabel(label, body());
    left->setObjectName(objectName + QStringLiteral("TitleLabel"));
    setAccent(left, Accent::Faint);
    grid->addWidget(left, row, 0, Qt::AlignTop | Qt::AlignLeft);
    QLabel* right = makeText(objectName + QStringLiteral("Label"), text);
    right->setAccessibleName(label + QStringLiteral("：") + text);
    grid->addWidget(right, row, 1);
}

void CaseHead::addPeople(QGridLayout* grid, const CaseView& view)
{
    const std::vector<Element<Petitioner>>& people = view.folded.petitioners;
    for (std::size_t i = 0; i < people.size(); ++i) {
        const QString number = QString::number(i + 1);
        const QString removed = people[i].removed ? removedText(people[i].removedReason) : QString();
        addRow(grid, QStringLiteral("petitioner") + number, tr("信访人%1").arg(number),
            petitionerText(people[i].value) + removed);
    }
}

void CaseHead::addDemands(QGridLayout* grid, const CaseView& view)
{
    const std::vector<Element<Demand>>& demands = view.folded.demands;
    for (std::size_t i = 0; i < demands.size(); ++i) {
        const QString number = QString::number(i + 1);
        const Demand& demand = demands[i].value;
        const QString way = demand.way == Way::NotGiven ? tr("途径还没有甄别") : shownWord(demand.way);
        const QString removed = demands[i].removed ? removedText(demands[i].removedReason) : QString();
        addRow(grid, QStringLiteral("demand") + number, tr("诉求%1").arg(number),
            demand.text + QStringLiteral("　［") + way + QStringLiteral("］") + removed);
    }
}

// Short facts in one line; texts of several lines each in a row of its own.
void CaseHead::addMatter(QGridLayout* grid, const CaseView& view)
{
    const Matter& matter = view.folded.matter;
    QStringList facts;
    for (const FieldInfo& info : Matter::fields()) {
        const ScalarValue value = scalarAt(*info.type(), info.at_const(&matter));
        if (std::holds_alternative<std::monostate>(value)) {
            continue;
        }
        const QString shown = shownValue(*info.type(), value);
        const QString key = info.keyText();
        if (key == QLatin1String("subject") || key == QLatin1String("text") || key == QLatin1String("elsewhereNote")) {
            addRow(grid, key, shownLabel(info), shown);
        } else if (key != QLatin1String("contentCode")) {
            facts << tr("%1：%2").arg(shownLabel(info), shown);
        }
    }
    if (!facts.isEmpty()) {
        addRow(grid, QStringLiteral("facts"), tr("登记情况"), facts.join(gap()));
    }
}

void CaseHead::addNotes(QGridLayout* grid, const CaseView& view)
{
    QStringList notes;
    for (const FileItem& item : view.folded.file) {
        const Noted* noted = std::get_if<Noted>(&item.event);
        if (noted && item.counts() && !item.erased) {
            notes << tr("%1：%2").arg(dayText(item.on), noted->text);
        }
    }
    if (!notes.isEmpty()) {
        addRow(grid, QStringLiteral("notes"), tr("记事"), notes.join(u'\n'));
    }
}

void CaseHead::fill(QVBoxLayout* layout, const CaseView& view)
{
    layout->setContentsMargins(0, 0, 0, 0);
    QLabel* title = makeText(QStringLiteral("caseTitleLabel"), titleText(view));
    emphasise(title);
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * numberSize);
    title->setFont(font);
    layout->addWidget(title);
    QGridLayout* grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(fontMetrics().averageCharWidth() * 2);
    layout->addLayout(grid);
    if (isErased(view)) {
        addRow(grid, QStringLiteral("erased"), tr("登记内容"), tr("已依法删除，不再显示；办理经过和期限仍然保留。"));
    }
    addPeople(grid, view);
    addDemands(grid, view);
    addMatter(grid, view);
    addNotes(grid, view);
}

} // namespace xf::ui
