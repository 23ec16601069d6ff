#include "core/desk/demonstratehandover.h"

#include "core/handoff/jobs/enrol.h"
#include "core/handoff/jobs/makepackage.h"
#include "core/handoff/jobs/receivepackage.h"

#include <QDir>
#include <QFileInfo>

namespace xf {

namespace {

struct Side
{
    Workspace& file;
    UnlockedKeys keys;
};

class HandOver
{
public:
    HandOver(const WorkspaceOptions& options, QString stick, const Say& say)
        : m_stick(std::move(stick))
        , m_say(say)
    {
        m_world.clock = options.clock;
        m_world.random = options.random;
    }

    Result<Side> withKeys(Workspace& file)
    {
        Result<UnlockedKeys> keys = makeKeys(file, QStringLiteral("演示口令"), m_world);
        return keys ? Result<Side>(Side{file, std::move(*keys)}) : Result<Side>(keys.error());
    }

    Result<> enrol(Side& above, Side& below)
    {
        const Result<QString> request = writeEnrolRequest(below.file, below.keys, m_stick, {}, m_world);
        if (!request) {
            return request.error();
        }
        const Result<EnrolOutcome> answer = acceptEnrolment(above.file, above.keys, *request, m_stick, {}, {}, m_world);
        if (!answer) {
            return answer.error();
        }
        const Result<EnrolOutcome> finished = finishEnrolment(below.file, answer->file);
        if (!finished) {
            return finished.error();
        }
        m_say(QStringLiteral("  镇里申请、县里答复、镇里读入；两边电话核对：%1").arg(finished->fingerprint));
        return finished->fingerprint == answer->fingerprint
                   ? Result<>()
                   : Result<>(Error(demonstrateFailed, {QStringLiteral("核对码")}));
    }

    Result<> carry(Side& from, Side& to)
    {
        const PackageWish wish{to.file.identity().node, m_stick, {}, 0};
        const Result<std::vector<PackageMade>> made = makePackages(from.file, from.keys, wish, m_world);
        if (!made) {
            return made.error();
        }
        const PackageMade& package = made->front();
        const Result<std::unique_ptr<ArrivedPackage>> arrived = openPackage(to.file, to.keys, package.file, m_world);
        if (!arrived) {
            return arrived.error();
        }
        const Result<ImportReport> report = (*arrived)->take();
        if (!report) {
            return report.error();
        }
        m_say(QStringLiteral("  %1 → %2：%3件、%4条记录、%5字节；读入新记录%6条，回执%7包")
                  .arg(from.file.identity().officeName, to.file.identity().officeName)
                  .arg(package.cases)
                  .arg(package.entries)
                  .arg(package.bytes)
                  .arg(report->fresh)
                  .arg(report->acknowledged));
        return report->quarantined.empty() ? Result<>()
                                           : Result<>(Error(demonstrateFailed, {QStringLiteral("另放的记录")}));
    }

private:
    QString m_stick;
    const Say& m_say;
    JobWorld m_world;
};

// What a person compares: number, state, and each clock with its last day.
Result<QStringList> listOf(Workspace& file, Date day)
{
    CaseQuery query;
    query.day = day;
    const Result<std::vector<CaseListRow>> rows = file.list(query);
    if (!rows) {
        return rows.error();
    }
    QStringList lines;
    for (const CaseListRow& row : *rows) {
        QString line = row.number + u' ' + row.petitioner + u' ' + row.state;
        for (const ClockRow& clock : row.clocks) {
            line += u' ' + clock.rule + u' ' + clock.due.iso();
        }
        lines << line;
    }
    lines.sort();
    return lines;
}

Result<> answerOne(Workspace& county, Date day)
{
    ListQuery query;
    query.day = day;
    query.open = true;
    const Result<std::vector<qint64>> ids = county.listIds(query);
    if (!ids || ids->empty()) {
        return ids ? Error(demonstrateFailed, {QStringLiteral("县里的列表")}) : ids.error();
    }
    const Result<std::vector<ListedCase>> rows = county.listRows({ids->front()});
    if (!rows || rows->empty()) {
        return rows ? Error(demonstrateFailed, {QStringLiteral("县里的列表")}) : rows.error();
    }
    Request request;
    request.stream = rows->front().row.stream;
    request.command = AddNote{QStringLiteral("县信访局已阅，请按期办结并答复信访人。")};
    const Result<Changes> noted = county.execute(request);
    return noted ? Result<>() : Result<>(noted.error());
}

} // namespace

Result<> demonstrateHandOver(Workspace& township, const WorkspaceOptions& options, const Say& say)
{
    const QDir folder = QFileInfo(options.path).absoluteDir();
    const QString stick = folder.filePath(QStringLiteral("U盘"));
    folder.mkpath(stick);
    WorkspaceOptions countyOptions = options;
    countyOptions.path = folder.filePath(QStringLiteral("清河县演示.xfd"));
    const Result<std::unique_ptr<Workspace>> county =
        Workspace::create(countyOptions, {QStringLiteral("清河县信访局（演示）"), QStringLiteral("990101"),
                                             QStringLiteral("A"), QStringLiteral("演示员"), OfficeKind::Bureau});
    if (!county) {
        return county.error();
    }
    say(QStringLiteral("\n八、用 U 盘交给县信访局（加密、签名，丢了再写一包就是）："));
    HandOver handOver(options, stick, say);
    Result<Side> below = handOver.withKeys(township);
    Result<Side> above = handOver.withKeys(**county);
    if (!below || !above) {
        return below ? above.error() : below.error();
    }
    const Date today = options.clock->today();
    Result<> done = handOver.enrol(*above, *below);
    done = done ? handOver.carry(*below, *above) : done;
    done = done ? answerOne(**county, today) : done;
    done = done ? handOver.carry(*above, *below) : done;
    if (!done) {
        return done;
    }
    const Result<QStringList> here = listOf(township, today);
    const Result<QStringList> there = listOf(**county, today);
    if (!here || !there) {
        return here ? there.error() : here.error();
    }
    if (*here != *there) {
        return Error(demonstrateFailed, {QStringLiteral("两边的列表")});
    }
    say(QStringLiteral("  两边的列表逐件相同：%1件，编号、阶段、期限都一样。").arg(here->size()));
    return {};
}

} // namespace xf
