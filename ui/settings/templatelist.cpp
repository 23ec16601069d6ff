#include "ui/settings/templatelist.h"

#include "core/documents/template.h"
#include "core/words/errorsentences.h"
#include "ui/shell/labels.h"
#include "ui/shell/named.h"

#include <QDir>
#include <QEvent>
#include <QHeaderView>
#include <QTableWidget>

namespace xf::ui {

namespace {

enum Column { KindColumn, WhoseColumn, StateColumn, columnCount };

} // namespace

TemplateList::TemplateList(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_table(named(new QTableWidget(int(paperKinds().size()), columnCount), "templateTable", tr("文书样式")))
{
    setObjectName(QStringLiteral("templateList"));
    setAccessibleName(tr("文书样式"));
    m_table->setHorizontalHeaderLabels({tr("文书"), tr("用的样式"), tr("检查")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);

    QPushButton* copy = named(new QPushButton(tr("改用本单位的(&U)")), "templateCopyButton", tr("改用本单位的样式"));
    QPushButton* check = named(new QPushButton(tr("重新检查(&R)")), "templateCheckButton", tr("重新检查样式"));
    QPushButton* folder =
        named(new QPushButton(tr("打开样式文件夹(&M)")), "templateFolderButton", tr("打开样式文件夹"));
    QHBoxLayout* across = new QHBoxLayout;
    across->addWidget(copy);
    across->addWidget(check);
    across->addWidget(folder);
    across->addStretch(1);
    QVBoxLayout* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->addWidget(m_table);
    down->addLayout(across);
    connect(copy, &QPushButton::clicked, this, [this] { copyMarked(); });
    connect(check, &QPushButton::clicked, this, [this] {
        reload();
        Q_EMIT said(tr("已重新检查文书样式。"), Tone::Done);
    });
    connect(folder, &QPushButton::clicked, this,
        [this] { m_session.world().dialogs->showFolder(this, m_session.templatesFolder()); });
    reload();
    m_table->setCurrentCell(0, KindColumn);
}

void TemplateList::reload()
{
    int row = 0;
    for (const KindInfo& kind : paperKinds()) {
        const Result<Template> made = loadTemplate(kind.kind, m_session.templatesFolder());
        const bool own = !made || made->own;
        const QString state = !made ? sentence(made.error()) : own ? tr("没有错误") : QString();
        const QString cells[columnCount] = {shownWord(kind.kind), own ? tr("本单位的") : tr("程序自带的"), state};
        for (int column = 0; column < columnCount; ++column) {
            m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
        }
        ++row;
    }
    fitHeight();
}

void TemplateList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitHeight();
    }
}

// All rows show: the page scrolls, not the table.
void TemplateList::fitHeight()
{
    m_table->resizeRowsToContents();
    int height = m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth();
    for (int each = 0; each < m_table->rowCount(); ++each) {
        height += m_table->rowHeight(each);
    }
    m_table->setMinimumHeight(height);
}

void TemplateList::copyMarked()
{
    const int row = m_table->currentRow();
    if (row < 0) {
        return;
    }
    const KindInfo& kind = paperKinds()[std::size_t(row)];
    const Result<QString> copied = copyForChanging(kind.kind, m_session.templatesFolder());
    reload();
    m_table->setCurrentCell(row, KindColumn);
    if (!copied) {
        Q_EMIT said(sentence(copied.error()), Tone::Problem);
        return;
    }
    Q_EMIT said(tr("已复制到%1。用记事本改这个文件，改完回到这里按“重新检查”。").arg(QDir::toNativeSeparators(*copied)),
        Tone::Done);
}

} // namespace xf::ui
