#pragma once

#include "core/handoff/jobs/channels.h"
#include "core/handoff/jobs/enrol.h"
#include "core/handoff/jobs/makepackage.h"
#include "core/handoff/jobs/receivepackage.h"
#include "tests/support/deskfixture.h"
#include "tests/support/sight.h"

#include <algorithm>
#include <set>

// Offices with a data file each, and one stick between them: real keys, real files.
namespace xf::test {

template <class T>
T got(Result<T> result)
{
    if (!result) {
        FAIL(result.error().code.toStdString() << " " << result.error().arguments.join(u' ').toStdString());
    }
    return std::move(*result);
}

template <class T>
QString codeOf(const Result<T>& result)
{
    return result ? QStringLiteral("done") : result.error().code;
}

class Office
{
public:
    Office(const char* name, const char* code, OfficeKind kind, quint32 seed, const char* letter = "A")
        : desk("2026-06-30", seed)
    {
        const OfficeSetup setup{QString::fromUtf8(name), QString::fromLatin1(code), QString::fromLatin1(letter),
            QStringLiteral("王经办"), kind};
        file = got(Workspace::create(options(), setup));
    }

    [[nodiscard]] WorkspaceOptions options() const
    {
        WorkspaceOptions made = desk.options();
        made.namedBesides = namedInNotes;
        return made;
    }
    void reopen()
    {
        file.reset();
        file = got(Workspace::open(options()));
    }

    // Trying a passphrase costs next to nothing here.
    [[nodiscard]] JobWorld world()
    {
        JobWorld made;
        made.clock = &desk.clock;
        made.random = &desk.random;
        made.program = QStringLiteral("9.9");
        made.stretchMemory = 8;
        made.stretchPasses = 1;
        return made;
    }
    const UnlockedKeys& unlocked()
    {
        if (!m_keys) {
            m_keys = got(hasKeys(*file)) ? got(unlockKeys(*file, QStringLiteral("口令"), world()))
                                         : got(makeKeys(*file, QStringLiteral("口令"), world()));
        }
        return *m_keys;
    }

    [[nodiscard]] QByteArray node() const { return file->identity().node; }
    [[nodiscard]] QByteArray office() const { return file->identity().office; }

    QByteArray registers(const char* name, const char* matter)
    {
        return execute(*file, {}, visit(QString::fromUtf8(name), QString::fromUtf8(matter)), "2026-03-09").stream;
    }
    void notes(const QByteArray& stream, const QString& text) { execute(*file, stream, AddNote{text}, "2026-03-10"); }
    void transfersTo(const QByteArray& stream, const Office& other)
    {
        notes(stream, QStringLiteral("转送 ") + QString::fromLatin1(other.office().toHex()));
    }

    std::vector<PackageMade> makesAll(const Office& to, const TempDir& stick, qint64 mostBytes = 0)
    {
        return got(makePackages(*file, unlocked(), {to.node(), stick.path(), {}, mostBytes}, world()));
    }
    PackageMade makes(const Office& to, const TempDir& stick)
    {
        const std::vector<PackageMade> made = makesAll(to, stick);
        REQUIRE(made.size() == 1);
        return made.front();
    }
    std::unique_ptr<ArrivedPackage> opens(const QString& path)
    {
        return got(openPackage(*file, unlocked(), path, world()));
    }
    ImportReport takes(const QString& path) { return got(opens(path)->take()); }
    QString refusal(const QString& path) { return codeOf(openPackage(*file, unlocked(), path, world())); }

    [[nodiscard]] PartnerChannel channelTo(const Office& other)
    {
        for (const PartnerChannel& channel : got(channels(*file))) {
            if (channel.partner.node == other.node()) {
                return channel;
            }
        }
        FAIL("not a partner");
        return {};
    }
    [[nodiscard]] std::set<QByteArray> ids() const
    {
        std::set<QByteArray> all;
        for (const Entry& entry : got(file->allEntries())) {
            all.insert(entry.id);
        }
        return all;
    }
    [[nodiscard]] std::set<QByteArray> idsOf(const QByteArray& stream) const
    {
        std::set<QByteArray> all;
        for (const Entry& entry : got(file->allEntries())) {
            if (entry.streamId() == stream) {
                all.insert(entry.id);
            }
        }
        return all;
    }
    [[nodiscard]] bool sound() const { return got(file->verify()).good(); }

    Desk desk;
    std::unique_ptr<Workspace> file;

private:
    std::optional<UnlockedKeys> m_keys;
};

// Over the stick, in three steps; both sides show the same digits.
inline QString enrol(Office& superior, Office& unit, const TempDir& stick)
{
    const QString request = got(writeEnrolRequest(*unit.file, unit.unlocked(), stick.path(), {}, unit.world()));
    const EnrolOutcome above =
        got(acceptEnrolment(*superior.file, superior.unlocked(), request, stick.path(), {}, {}, superior.world()));
    const EnrolOutcome below = got(finishEnrolment(*unit.file, above.file));
    REQUIRE(above.fingerprint == below.fingerprint);
    return below.fingerprint;
}

inline ImportReport handOver(Office& from, Office& to, const TempDir& stick)
{
    return to.takes(from.makes(to, stick).file);
}

inline bool tells(const ImportReport& report, const char* code)
{
    return std::any_of(report.notices.begin(), report.notices.end(),
        [&](const Error& notice) { return notice.code == QLatin1String(code); });
}

struct CountyAndTownship
{
    TempDir stick;
    Office county{"清河县信访局", "990101", OfficeKind::Bureau, 11};
    Office township{"柳溪镇人民政府", "990101102", OfficeKind::Unit, 12};
    QString digits = enrol(county, township, stick);
};

struct Three : CountyAndTownship
{
    Office other{"上湾镇人民政府", "990101103", OfficeKind::Unit, 13};
    Three() { enrol(county, other, stick); }
};

} // namespace xf::test
