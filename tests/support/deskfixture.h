#pragma once

#include "core/store/workspace.h"
#include "core/time/calendartext.h"
#include "tests/support/fixedworld.h"
#include "tests/support/tempdir.h"

// One data file in a folder of its own, with a day and a chance of its own.
namespace xf::test {

inline const WorkCalendar& calendar()
{
    static const WorkCalendar bundled = bundledCalendar();
    return bundled;
}

inline Date day(const char* iso)
{
    return Date::parse(QString::fromLatin1(iso));
}

class Desk
{
public:
    explicit Desk(const char* today = "2026-06-30", quint32 seed = 1)
        : clock(day(today))
        , random(seed)
    {}

    [[nodiscard]] WorkspaceOptions options(const QString& name = QStringLiteral("柳溪镇.xfd")) const
    {
        WorkspaceOptions made;
        made.path = dir.path(name);
        made.recordFolder = dir.path(QStringLiteral("records"));
        made.clock = &clock;
        made.random = const_cast<SeededRandom*>(&random);
        made.calendar = &calendar();
        made.isNetworkPath = [](const QString&) { return false; };
        return made;
    }

    static OfficeSetup setup()
    {
        return {QStringLiteral("柳溪镇人民政府"), QStringLiteral("990101102"), QStringLiteral("A"),
            QStringLiteral("李登记"), OfficeKind::Unit};
    }

    std::unique_ptr<Workspace> create(const QString& name = QStringLiteral("柳溪镇.xfd"))
    {
        Result<std::unique_ptr<Workspace>> made = Workspace::create(options(name), setup());
        if (!made) {
            FAIL(made.error().code.toStdString());
        }
        return std::move(*made);
    }

    std::unique_ptr<Workspace> open(const QString& name = QStringLiteral("柳溪镇.xfd"))
    {
        Result<std::unique_ptr<Workspace>> made = Workspace::open(options(name));
        if (!made) {
            FAIL(made.error().code.toStdString());
        }
        return std::move(*made);
    }

    TempDir dir;
    FixedClock clock;
    SeededRandom random;
};

inline RegisterCase visit(const QString& name, const QString& demand)
{
    RegisterCase given;
    given.matter.channel = Channel::Visit;
    given.matter.text = demand;
    Petitioner petitioner;
    petitioner.name = name;
    given.petitioners.push_back(petitioner);
    given.demands.push_back({demand, Way::NotGiven});
    return given;
}

inline Changes execute(Workspace& workspace, const QByteArray& stream, const Command& command, const char* on)
{
    const Result<Changes> changes = workspace.execute({stream, command, day(on), {}});
    if (!changes) {
        FAIL(changes.error().code.toStdString());
    }
    return *changes;
}

inline QString refusal(Workspace& workspace, const QByteArray& stream, const Command& command, const char* on)
{
    const Result<Changes> changes = workspace.execute({stream, command, day(on), {}});
    return changes ? QStringLiteral("done") : changes.error().code;
}

inline Case folded(Workspace& workspace, const QByteArray& stream, std::optional<Date> asOf = std::nullopt)
{
    const Result<CaseHistory> history = workspace.history(stream);
    REQUIRE(history);
    const std::optional<Case> made = fold(*history, asOf);
    REQUIRE(made);
    return *made;
}

// Every view row as text, to compare before and after.
inline QStringList viewRows(const QString& path)
{
    QStringList rows;
    Result<Connection> connection = Connection::open(path, Connection::Access::Read, 1000);
    REQUIRE(connection);
    const std::pair<const char*, int> tables[] = {
        {"SELECT * FROM view_case ORDER BY case_id", 20},
        {"SELECT * FROM view_clock ORDER BY case_id, ordinal", 16},
        {"SELECT * FROM view_paper ORDER BY case_id, ordinal", 14},
        {"SELECT * FROM view_person ORDER BY case_id, ordinal", 6},
        {"SELECT * FROM view_search ORDER BY case_id", 2},
    };
    for (const auto& [sql, columns] : tables) {
        REQUIRE(connection->read(sql, {}, [&, count = columns](const Row& row) {
            QStringList cells;
            for (int i = 0; i < count; ++i) {
                cells << (row.isNull(i) ? QStringLiteral("NULL") : QString::fromLatin1(row.bytes(i).toHex()));
            }
            rows << cells.join(u'|');
        }));
    }
    return rows;
}

} // namespace xf::test
