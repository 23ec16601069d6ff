#include "ui/settings/calendarsection.h"

#include "core/desk/calendarfile.h"
#include "core/desk/calendaryear.h"
#include "core/store/storeerrors.h"
#include "core/words/calendarwords.h"
#include "core/words/errorsentences.h"
#include "ui/exchange/exchangework.h"
#include "ui/forms/moveson.h"
#include "ui/shell/named.h"
#include "ui/shell/rowsout.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace xf::ui {

namespace {

constexpr int shownYears = 6;  // without scrolling
constexpr int shownLines = 12; // of what moved

QString yearsText(const std::vector<int>& years)
{
    QStringList texts;
    for (const int year : years) {
        texts << QString::number(year);
    }
    return texts.join(u'、');
}

QString standing(const KnownNotice& notice, const WorkCalendar& calendar)
{
    if (!notice.counts) {
        return CalendarSection::tr("没有采用：这一年另有一份");
    }
    return calendar.hasNotice(notice.notice.year + 1) ? CalendarSection::tr("确定")
                                                      : CalendarSection::tr("确定，12月28日至31日暂定");
}

void addDates(QStringList& lines, const CalendarChange& change, bool moved)
{
    for (const MovedDate& date : change.dates) {
        const std::optional<ObligationClock> before = clockOf(date.before);
        const std::optional<ObligationClock> after = clockOf(date.after);
        if (date.moved() == moved && before && after) {
            lines << date.number + QStringLiteral("　") + movedDateText(*before, *after);
        }
    }
}

} // namespace

QStringList movedLines(const CalendarChange& change)
{
    QStringList moved;
    QStringList settled;
    addDates(moved, change, true);
    addDates(settled, change, false);
    QStringList lines;
    if (!moved.isEmpty()) {
        lines << CalendarSection::tr("日子变了的期限%1处：").arg(countText(moved.size())) << moved;
    }
    if (!settled.isEmpty()) {
        lines << CalendarSection::tr("日子没变、由暂定改为确定的期限%1处：").arg(countText(settled.size())) << settled;
    }
    return lines;
}

CalendarSection::CalendarSection(Session& session, QWidget* parent)
    : QGroupBox(tr("放假安排"), parent)
    , m_session(session)
    , m_missing(named(new QLabel, "calendarMissingLabel", tr("还缺哪一年")))
    , m_years(named(new QTableWidget, "calendarYearsTable", tr("已有的年份")))
    , m_import(named(new QPushButton(tr("导入放假安排(&I)…")), "calendarImportButton", tr("导入放假安排")))
    , m_stop(named(new QPushButton(tr("停止导入")), "calendarStopButton", tr("停止导入")))
    , m_progress(named(new QProgressBar, "calendarProgressBar", tr("重新计算期限")))
    , m_movedTitle(named(new QLabel, "calendarMovedLabel", tr("导入以后")))
    , m_moved(named(new QPlainTextEdit, "calendarMovedEdit", tr("变动的期限")))
    , m_copy(named(new QPushButton(tr("复制这些变动(&Y)")), "calendarCopyButton", tr("复制这些变动")))
{
    setObjectName(QStringLiteral("calendarSection"));
    setAccessibleName(title());
    m_missing->setWordWrap(true);
    m_missing->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_movedTitle->setWordWrap(true);
    m_moved->setReadOnly(true);
    m_moved->setTabChangesFocus(true);
    m_moved->setFixedHeight(shownLines * m_moved->fontMetrics().lineSpacing());
    makeRows();
    QHBoxLayout* across = new QHBoxLayout;
    across->addWidget(m_import);
    across->addWidget(m_progress, 1);
    across->addWidget(m_stop);
    across->addStretch(1);
    QVBoxLayout* down = new QVBoxLayout(this);
    down->addWidget(m_missing);
    down->addWidget(m_years);
    down->addLayout(across);
    down->addWidget(m_movedTitle);
    down->addWidget(m_moved);
    down->addWidget(m_copy, 0, Qt::AlignLeft);
    for (QWidget* later : std::initializer_list<QWidget*>{m_movedTitle, m_moved, m_copy}) {
        later->hide();
    }
    showBusy(false);
    connect(m_import, &QPushButton::clicked, this, &CalendarSection::choose);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_work->stop(); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_movedTitle->text() + u'\n' + m_moved->toPlainText());
        Q_EMIT said(tr("变动已复制，可以贴到别处打印。"), Tone::Done);
    });
    reload();
}

CalendarSection::~CalendarSection() = default;

void CalendarSection::focusImport()
{
    MovesOn::bring(m_import->isEnabled() ? static_cast<QWidget*>(m_import) : m_years);
}

void CalendarSection::makeRows()
{
    m_years->setColumnCount(4);
    m_years->setHorizontalHeaderLabels({tr("年份"), tr("出处"), tr("来自"), tr("是否确定")});
    m_years->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_years->horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
    m_years->verticalHeader()->hide();
    m_years->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_years->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_years->setSelectionMode(QAbstractItemView::SingleSelection);
    m_years->setTabKeyNavigation(false);
}

void CalendarSection::reload()
{
    const WorkCalendar& calendar = m_session.calendar();
    const std::optional<int> missing = calendar.missingNotice(m_session.today());
    m_missing->setText(missing ? missingNoticeText(*missing) : QString());
    m_missing->setVisible(missing.has_value());
    const Result<std::vector<KnownNotice>> known = m_session.workspace().calendarNotices();
    const int count = known ? int(known->size()) : 0;
    m_years->setRowCount(count);
    for (int row = 0; row < count; ++row) {
        const KnownNotice& notice = (*known)[std::size_t(count - 1 - row)]; // the newest year first
        const QStringList cells{
            QString::number(notice.notice.year), notice.notice.source, broughtBy(notice), standing(notice, calendar)};
        for (int column = 0; column < cells.size(); ++column) {
            m_years->setItem(row, column, new QTableWidgetItem(cells[column]));
        }
    }
    m_years->setFixedHeight(m_years->horizontalHeader()->sizeHint().height() +
                            shownYears * m_years->verticalHeader()->defaultSectionSize());
    const QString why = m_session.readOnlySentence();
    m_import->setEnabled(why.isEmpty());
    m_import->setToolTip(why);
}

void CalendarSection::choose()
{
    const QString path =
        m_session.world().dialogs->openFile(this, tr("导入放假安排"), tr("放假安排 (*.txt);;所有文件 (*)"));
    if (!path.isEmpty()) {
        bringIn(path);
    }
}

void CalendarSection::bringIn(const QString& path)
{
    Result<std::vector<YearNotice>> notices = readCalendarFile(path); // a page of text
    if (!notices) {
        Q_EMIT said(sentence(notices.error()), Tone::Problem);
        return;
    }
    if (!m_work) {
        m_work = std::make_unique<ExchangeWork>(m_session);
        connect(m_work.get(), &ExchangeWork::progressed, this, [this](qint64 done, qint64 total) {
            m_progress->setMaximum(int(total)); // 0: it moves to and fro
            m_progress->setValue(int(done));
        });
        connect(m_work.get(), &ExchangeWork::ended, this, [this] { showBusy(false); });
        connect(m_work.get(), &ExchangeWork::failed, this,
            [this](const Error& error) { Q_EMIT said(sentence(error), Tone::Problem); });
    }
    const bool begun = m_work->start(tr("正在重新计算期限……"),
        [this, notices = std::move(*notices)](ExchangeWork::Bench& bench) -> ExchangeWork::Answer {
            const Result<CalendarChange> change = bench.workspace.noteCalendar(notices, {}, bench.progress);
            return [this, change] {
                if (change) {
                    showChange(*change);
                } else {
                    Q_EMIT said(sentence(change.error()), change.error().is(storeStopped) ? Tone::Info : Tone::Problem);
                }
            };
        });
    if (begun) {
        showBusy(true);
    }
}

void CalendarSection::showBusy(bool busy)
{
    m_import->setVisible(!busy);
    m_progress->setVisible(busy);
    m_stop->setVisible(busy);
    m_progress->setMaximum(0);
}

void CalendarSection::showChange(const CalendarChange& change)
{
    const QStringList lines = movedLines(change);
    QString title = tr("已导入%1年的放假安排，未办结的期限已经重新计算，已办结的不变。").arg(yearsText(change.years));
    if (!change.known.empty()) {
        title += tr("%1年的已经有了，日子一样，没有再导入。").arg(yearsText(change.known));
    }
    if (lines.isEmpty()) {
        title += tr("没有期限因此改变日子。");
    }
    m_movedTitle->setText(title);
    m_moved->setPlainText(lines.join(u'\n'));
    m_movedTitle->show();
    m_moved->setVisible(!lines.isEmpty());
    m_copy->setVisible(!lines.isEmpty());
    reload();
    Q_EMIT broughtIn();
    Q_EMIT said(title, Tone::Done);
}

} // namespace xf::ui
