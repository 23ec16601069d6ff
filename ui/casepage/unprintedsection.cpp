#include "ui/casepage/unprintedsection.h"

#include "core/words/paperwords.h"
#include "ui/shell/pagekeys.h"

#include <QPushButton>

namespace xf::ui {

UnprintedSection::UnprintedSection(QWidget* parent)
    : Section(QStringLiteral("unprinted"), tr("未打印"), parent)
{}

void UnprintedSection::fill(QVBoxLayout* layout, const CaseView& view)
{
    setVisible(!view.unprinted.empty());
    int number = 0;
    for (const IssuedPaper& issued : view.issued) {
        if (!view.isUnprinted(issued.entry)) {
            continue;
        }
        const QString name = QStringLiteral("unprinted%1").arg(++number);
        const QString text = paperLine(view.folded, issued);
        QHBoxLayout* row = new QHBoxLayout;
        layout->addLayout(row);
        row->addWidget(makeText(name + QStringLiteral("Label"), tr("未打印：%1").arg(text), Accent::DueToday), 1);
        QPushButton* button = new QPushButton(tr("打印"), body());
        button->setObjectName(name + QStringLiteral("Button"));
        button->setAccessibleName(tr("打印，不另编号：%1").arg(text));
        button->setAutoDefault(true);
        showKeyOn(button, keyAt(u'P', number, int(view.unprinted.size())));
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, entry = issued.entry] { Q_EMIT issuedPressed(entry); });
    }
    if (number > 0) {
        layout->addWidget(makeText(QStringLiteral("unprintedHintLabel"),
            tr("没有打印就没有交给或者寄出：先打印，不另编号；登记的日期不对的，在“经过”里更正那一步的收到日期、寄出日期。"),
            Accent::Faint));
    }
}

} // namespace xf::ui
