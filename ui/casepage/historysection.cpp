#include "ui/casepage/historysection.h"

#include "core/words/casenames.h"
#include "core/words/statewords.h"
#include "ui/casepage/fulllist.h"

#include <QPushButton>

namespace xf::ui {

namespace {

enum ItemRole { EntryRole = Qt::UserRole, CorrectableRole, VoidableRole };

// Another office's steps are its own to set right, unless they were nobody's to take.
bool isOurs(const CaseView& view, const FileItem& item)
{
    const bool stray = item.notHolder && view.folded.holder == view.office;
    return item.step == Step::None || item.office == view.office || stray;
}

// A correction is corrected once more by correcting what it corrected; the registration is amended; a paper says what
// is printed on it.
bool isCorrectable(const CaseView& view, const FileItem& item)
{
    const bool fixed = std::holds_alternative<std::monostate>(item.event) ||
                       std::holds_alternative<Registered>(item.event) ||
                       std::holds_alternative<Corrected>(item.event) || std::holds_alternative<Erased>(item.event) ||
                       std::holds_alternative<Settled>(item.event) || std::holds_alternative<Issued>(item.event);
    return !fixed && !item.erased && item.counts() && isOurs(view, item);
}

bool isVoidable(const CaseView& view, const FileItem& item)
{
    return item.counts() && item.id != view.folded.id && !std::holds_alternative<Corrected>(item.event) &&
           isOurs(view, item);
}

} // namespace

QString historyText(const HistoryLine& line, const QByteArray& entry)
{
    QString head = HistorySection::tr("%1　%2").arg(line.day, line.title);
    if (!line.article.isEmpty()) {
        head += QStringLiteral("［") + articleNote(line.article) + QStringLiteral("］");
    }
    QStringList lines{head + QStringLiteral("　") + shortId(entry)};
    if (!line.text.isEmpty()) {
        lines << line.text;
    }
    if (!line.remarks.isEmpty()) {
        lines << QStringLiteral("（") + line.remarks.join(QStringLiteral("；")) + QStringLiteral("）");
    }
    return lines.join(u'\n');
}

HistorySection::HistorySection(QWidget* parent)
    : Section(QStringLiteral("history"), tr("经过"), parent)
{}

void HistorySection::addEntry(const CaseView& view, std::size_t index)
{
    const FileItem& item = view.folded.file[index];
    const bool begun =
        view.isBegun(QStringLiteral("correct"), item.id) || view.isBegun(QStringLiteral("void"), item.id);
    const QString line = historyText(view.lines[index], item.id);
    const QString text = begun ? line + u'\n' + tr("（有未办完的更正或者作废，打开就接着填）") : line;
    QListWidgetItem* row = new QListWidgetItem(text, m_list);
    row->setData(Qt::AccessibleTextRole, text);
    row->setData(EntryRole, item.id);
    row->setData(CorrectableRole, view.readOnly.isEmpty() && isCorrectable(view, item));
    row->setData(VoidableRole, view.readOnly.isEmpty() && isVoidable(view, item));
    if (!item.counts()) {
        QFont font = row->font();
        font.setStrikeOut(true);
        row->setFont(font);
    }
}

void HistorySection::choose(QListWidgetItem* item)
{
    m_correct->setEnabled(item && item->data(CorrectableRole).toBool());
    m_void->setEnabled(item && item->data(VoidableRole).toBool());
    if (item && m_list->hasFocus()) {
        const QRect rect = m_list->visualItemRect(item);
        Q_EMIT rowChosen({m_list->viewport()->mapTo(this, rect.topLeft()), rect.size()});
    }
}

void HistorySection::fill(QVBoxLayout* layout, const CaseView& view)
{
    m_list = new FullList(body());
    m_list->setObjectName(QStringLiteral("historyList"));
    m_list->setAccessibleName(tr("办理经过"));
    QHBoxLayout* row = new QHBoxLayout;
    m_correct = new QPushButton(tr("更正此条 Enter"), body());
    m_correct->setObjectName(QStringLiteral("correctButton"));
    m_correct->setAccessibleName(tr("更正选中的一条"));
    m_void = new QPushButton(tr("作废此条 Delete"), body());
    m_void->setObjectName(QStringLiteral("voidEntryButton"));
    m_void->setAccessibleName(tr("作废选中的一条"));
    row->addWidget(m_correct);
    row->addWidget(m_void);
    row->addStretch(1);
    layout->addWidget(m_list);
    layout->addLayout(row);
    for (std::size_t i = 0; i < view.folded.file.size(); ++i) {
        addEntry(view, i);
    }
    const auto entry = [list = m_list] {
        return list->currentItem() ? list->currentItem()->data(EntryRole).toByteArray() : QByteArray();
    };
    connect(m_list, &QListWidget::currentItemChanged, this, &HistorySection::choose);
    connect(m_correct, &QPushButton::clicked, this, [this, entry] { Q_EMIT correctPressed(entry()); });
    connect(m_void, &QPushButton::clicked, this, [this, entry] { Q_EMIT voidPressed(entry()); });
    connect(m_list, &QListWidget::itemActivated, m_correct, &QPushButton::click);
    connect(static_cast<FullList*>(m_list), &FullList::deletePressed, m_void, &QPushButton::click);
    choose(nullptr);
}

} // namespace xf::ui
