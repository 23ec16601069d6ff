#include "ui/exchange/readerrand.h"

#include "core/desk/handoverslip.h"
#include "core/store/handoff.h"
#include "ui/exchange/reportpanel.h"
#include "ui/exchange/reportwords.h"
#include "ui/shell/log.h"
#include "ui/shell/rowsout.h"

namespace xf::ui {

struct ReadErrand::Seen
{
    PackageFacts facts;
    ImportReport report;
    Moment at;
    bool undoable = false;
};

namespace {} // namespace

ReadErrand::ReadErrand(ExchangeDesk& desk)
    : QObject(&desk)
    , m_desk(desk)
{
    ReportPanel& report = desk.report();
    connect(&report, &ReportPanel::takePressed, this, &ReadErrand::take);
    connect(&report, &ReportPanel::leavePressed, this, [this] { m_desk.leave(); });
    connect(&report, &ReportPanel::undoPressed, this, &ReadErrand::undo);
    connect(&report, &ReportPanel::slipPressed, this,
        [this] { m_desk.printSlip(takenInSlip(m_desk.session().workspace(), m_facts, m_report, m_takenAt)); });
}

void ReadErrand::open(const QString& path)
{
    m_desk.withKeys(ExchangeDesk::Keys::MustExist, [this, path](const UnlockedKeys& keys) { preview(keys, path); });
}

void ReadErrand::preview(const UnlockedKeys& keys, const QString& path)
{
    m_desk.run(
        tr("正在核对，看看里面有什么……"), [this, keys, path](ExchangeWork::Bench& bench) -> ExchangeWork::Answer {
            bench.arrived.reset();
            auto arrived = openPackage(bench.workspace, keys, path, bench.world, bench.progress);
            if (!arrived) {
                return [this, error = arrived.error()] { m_desk.fail(error); };
            }
            auto report = (*arrived)->preview(bench.progress);
            if (!report) {
                return [this, error = report.error()] { m_desk.fail(error); };
            }
            const auto seen = std::make_shared<Seen>();
            seen->facts = (*arrived)->facts();
            seen->report = std::move(*report);
            bench.arrived = std::move(*arrived);
            return [this, seen] { tellPreview(*seen); };
        });
}

void ReadErrand::tellPreview(const Seen& seen)
{
    if (m_desk.stopped()) { // too small to be stopped halfway
        m_desk.clearBench();
        m_desk.fail(Error(handoffStopped));
        return;
    }
    m_facts = seen.facts;
    m_report = seen.report;
    Q_EMIT said(QString(), Tone::Info); // what an errand before this one said
    m_desk.report().tell(
        ReportPanel::Stage::Preview, packageLine(m_facts), reportLines(m_report, false), seen.report.cases);
    m_desk.showReport([this] {
        m_desk.clearBench();
        Q_EMIT said(tr("没有读入，什么都没有变。"), Tone::Info);
    });
}

void ReadErrand::take()
{
    m_desk.run(tr("正在读入……"), [this](ExchangeWork::Bench& bench) -> ExchangeWork::Answer {
        const std::unique_ptr<ArrivedPackage> arrived = std::move(bench.arrived);
        if (!arrived) {
            return [this] { m_desk.leave(); };
        }
        auto report = arrived->take(bench.progress);
        if (!report) {
            return [this, error = report.error()] { m_desk.fail(error); };
        }
        const auto seen = std::make_shared<Seen>();
        seen->facts = arrived->facts();
        seen->report = std::move(*report);
        seen->at = bench.world.clock->now();
        const auto last = bench.workspace.handoff().lastImport();
        seen->undoable = last && last->has_value() && (*last)->hash == seen->facts.hash;
        return [this, seen] { tellTaken(*seen); };
    });
}

void ReadErrand::tellTaken(const Seen& seen)
{
    m_facts = seen.facts;
    m_report = seen.report;
    m_takenAt = seen.at;
    if (Log* log = m_desk.session().world().log) {
        log->note("package.taken", m_facts.hash);
    }
    m_desk.report().tell(
        ReportPanel::Stage::Taken, packageLine(m_facts), reportLines(m_report, true), seen.report.cases);
    m_desk.report().setUndoable(seen.undoable);
    m_desk.showReport({});
    Q_EMIT said(
        m_report.fresh > 0 ? tr("已读入%1条新记录。").arg(countText(m_report.fresh)) : tr("已读入；没有新内容。"),
        Tone::Done);
    Q_EMIT changed();
}

void ReadErrand::undo()
{
    m_desk.run(tr("正在撤销上次读入……"), [this](ExchangeWork::Bench& bench) -> ExchangeWork::Answer {
        const auto undone = bench.workspace.handoff().undoLastImport();
        return [this, undone] {
            if (!undone) {
                m_desk.fail(undone.error());
                Q_EMIT changed();
                return;
            }
            m_desk.leave();
            Q_EMIT said(tr("已撤销第%1包的读入，%2条记录退了出去，本机和没有读过一样。对方下一个包会再带来。")
                            .arg(undone->number)
                            .arg(countText(undone->entries)),
                Tone::Done);
            Q_EMIT changed();
        };
    });
}

} // namespace xf::ui
