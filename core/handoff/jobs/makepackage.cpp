#include "core/handoff/jobs/makepackage.h"

#include "core/handoff/jobs/jobtools.h"
#include "core/handoff/jobs/storesource.h"
#include "core/handoff/packagewriter.h"
#include "core/handoff/stickfile.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace xf {

namespace {

// What a file has beside its records and attachments: header, counts, frames, tags of the chunks.
constexpr qint64 besidesRecords = 64 * 1024;
constexpr qint64 recordsOfTen = 8; // parts of ten of what is left; the rest is the frames around small records

PackageCover coverOf(const PackagePlan& plan, const UnlockedKeys& keys, const JobWorld& world)
{
    PackageCover cover;
    cover.keys = &keys.secret();
    cover.fromOffice = plan.office;
    cover.fromNode = plan.node;
    cover.toOffice = plan.partner.office;
    cover.toNode = plan.partner.node;
    cover.toSealKey = plan.partner.keys.seal;
    cover.number = plan.number;
    cover.made = {plan.madeAt, plan.madeOffset};
    cover.opening.incarnation = plan.incarnation;
    cover.opening.wantsInventory = plan.wantsInventory;
    cover.opening.carriesInventory = plan.carriesInventory;
    for (const auto& [table, version] : {std::pair("program", world.program), std::pair("calendar", world.calendar)}) {
        if (!version.isEmpty()) {
            cover.opening.versions.push_back({QString::fromLatin1(table), version});
        }
    }
    return cover;
}

// "青石镇-交-区信访局-第3包-20260309.xfpkg", of any number and day.
struct PackageNaming
{
    QString before; // "青石镇-交-区信访局-第"

    [[nodiscard]] QString name(qint64 number, Date day) const
    {
        return before + QStringLiteral("%1包-%2.xfpkg").arg(QString::number(number), day.iso().remove(u'-'));
    }
    [[nodiscard]] bool made(const QString& name) const
    {
        static const QRegularExpression rest(
            QRegularExpression::anchoredPattern(QStringLiteral("[0-9]+包-[0-9]{8}(-[0-9]+)?\\.xfpkg")));
        return name.startsWith(before) && rest.match(name.mid(before.size())).hasMatch();
    }
};

PackageNaming namingOf(const Identity& from, const Partner& to)
{
    const QString receiver = to.name.isEmpty() ? to.code : to.name;
    return {officeInFileName(from.officeName) + QStringLiteral("-交-") + officeInFileName(receiver) +
            QStringLiteral("-第")};
}

class Making
{
public:
    Making(Workspace& workspace, const UnlockedKeys& keys, const PackageWish& wish, const JobWorld& world,
        const Progress& progress)
        : m_workspace(workspace)
        , m_keys(keys)
        , m_wish(wish)
        , m_world(world)
        , m_progress(progress)
    {}

    Result<std::vector<PackageMade>> run()
    {
        std::vector<PackageMade> made;
        PackageOrder order{m_wish.partner, planBytes(), {}};
        bool more = true;
        while (more) {
            const Result<PackagePlan> plan = m_workspace.handoff().planPackage(order);
            if (!plan) {
                return plan.error();
            }
            std::vector<DamagedEntry> damaged = plan->damaged;
            std::erase_if(damaged, [&](const DamagedEntry& one) { return !m_told.insert(one.entry).second; });
            if (!made.empty() && plan->entries == 0 && plan->blobs.empty()) {
                std::move(damaged.begin(), damaged.end(), std::back_inserter(made.back().damaged));
                break; // what was left is damaged, or has gone meanwhile
            }
            Result<PackageMade> one = make(*plan);
            if (!one) {
                return one.error();
            }
            one->damaged = std::move(damaged);
            order.besides.push_back(one->hash);
            more = plan->more;
            made.push_back(std::move(*one));
        }
        return made;
    }

private:
    [[nodiscard]] qint64 planBytes() const
    {
        return m_wish.mostBytes <= 0 ? 0 : std::max<qint64>(1, (m_wish.mostBytes - besidesRecords) * recordsOfTen / 10);
    }

    Result<PackageMade> make(const PackagePlan& plan)
    {
        PackagePlan noted = plan;
        StoreSource source(m_workspace, plan);
        Result<PackageWritten> written = Error(packageNotWritten);
        const QString name = m_wish.name.isEmpty() ? packageName(m_workspace.identity(), plan.partner, plan.number,
                                                         Moment{plan.madeAt, plan.madeOffset}.localDate())
                                                   : m_wish.name;
        const Result<QString> file = writeStickFile(
            m_wish.folder, name,
            [&](QIODevice& out) -> Result<> {
                written = writePackage(out, source, coverOf(plan, m_keys, m_world), *m_world.random, m_progress);
                if (!written) {
                    return asJobError(written.error());
                }
                leaveOut(noted, written->blobsLeftOut);
                return m_workspace.handoff().notePackage(noted, written->outline.hash);
            },
            leftoverOf(plan, name));
        return file ? describe(noted, *written, source, *file) : Result<PackageMade>(file.error());
    }

    // An unfinished package of this file for that partner: by the name that the program gives such packages, whatever
    // is in it, or by a name that a person gave, if it begins as one.
    IsLeftover leftoverOf(const PackagePlan& plan, const QString& name)
    {
        const PackageNaming naming = namingOf(m_workspace.identity(), plan.partner);
        return [&plan, name, naming](const QString& found, QIODevice& content) {
            return naming.made(found) || (isNumberedAs(found, name) && beginsFor(plan, content));
        };
    }

    static bool beginsFor(const PackagePlan& plan, QIODevice& content)
    {
        if (content.size() == 0) {
            return true;
        }
        const Result<OpenPart> open = openPartOf(content);
        return open && open->header.fromNode == plan.node && open->header.toNode == plan.partner.node;
    }

    // A content that could not be read did not go, and still waits.
    static void leaveOut(PackagePlan& plan, const std::vector<QByteArray>& blobs)
    {
        std::erase_if(plan.blobs,
            [&](const BlobToSend& blob) { return std::find(blobs.begin(), blobs.end(), blob.id) != blobs.end(); });
    }

    Result<PackageMade> describe(
        const PackagePlan& plan, const PackageWritten& written, const StoreSource& source, const QString& file)
    {
        PackageMade made;
        made.hash = written.outline.hash;
        made.number = plan.number;
        made.made = {plan.madeAt, plan.madeOffset};
        made.entries = plan.entries;
        made.blobs = qint64(plan.blobs.size());
        made.bytes = written.outline.bytes;
        made.file = file;
        made.blobsLeftOut = written.blobsLeftOut;
        made.isEmpty = plan.entries == 0 && plan.blobs.empty();
        for (const QByteArray& stream : source.streams()) {
            const Result<std::vector<ListedCase>> row = m_workspace.listRow(stream);
            if (!row) {
                return row.error();
            }
            if (!row->empty()) {
                made.streams.push_back(stream);
            }
        }
        made.cases = qint64(made.streams.size());
        return made;
    }

    Workspace& m_workspace;
    const UnlockedKeys& m_keys;
    const PackageWish& m_wish;
    const JobWorld& m_world;
    const Progress& m_progress;
    std::set<QByteArray> m_told; // damaged entries
};

} // namespace

Result<std::vector<PackageMade>> makePackages(Workspace& workspace, const UnlockedKeys& keys, const PackageWish& wish,
    const JobWorld& world, const Progress& progress)
{
    if (const Result<> ours = checkKeys(workspace, keys); !ours) {
        return ours.error();
    }
    return Making(workspace, keys, wish, world, progress).run();
}

std::vector<Error> damageNotices(const PackageMade& made)
{
    std::vector<Error> notices;
    for (const DamagedEntry& damaged : made.damaged) {
        const Error notice = damaged.number.isEmpty()
                                 ? Error(packageEntryDamaged, {QString::fromLatin1(damaged.entry.toHex().left(8))})
                                 : Error(packageCaseDamaged, {damaged.number});
        if (std::find(notices.begin(), notices.end(), notice) == notices.end()) {
            notices.push_back(notice);
        }
    }
    return notices;
}

QString packageName(const Identity& from, const Partner& to, qint64 number, Date day)
{
    return namingOf(from, to).name(number, day);
}

} // namespace xf
