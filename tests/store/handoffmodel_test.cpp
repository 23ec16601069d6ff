#include "tests/store/handofffixture.h"
#include "tests/support/generators.h"
#include "tests/support/inmemory.h"

#include <map>

using namespace xf;
using namespace xf::test;

// A county and two townships over sticks that are lost, come twice, late and in any order. Whatever happened: after
// some rounds in which nothing is lost every file holds every entry that its office may see.
//
// 100 histories, or as many as RC_PARAMS says: RC_PARAMS="max_success=2000" tests_handoffstore "[model]". A failure
// prints how to repeat it.
namespace {

class World
{
public:
    World()
    {
        nodes.push_back(std::make_unique<Node>("清河县信访局", "990101", OfficeKind::Bureau, 1));
        nodes.push_back(std::make_unique<Node>("柳溪镇人民政府", "990101102", OfficeKind::Unit, 2));
        nodes.push_back(std::make_unique<Node>("上湾镇人民政府", "990101103", OfficeKind::Unit, 3));
        enrol(county(), *nodes[1]);
        enrol(county(), *nodes[2]);
    }

    Node& county() { return *nodes[0]; }

    void step()
    {
        const auto who = *rc::gen::inRange<std::size_t>(0, 3);
        Node& node = *nodes[who];
        switch (*rc::gen::weightedElement<int>({{3, 0}, {4, 1}, {2, 2}, {6, 3}, {7, 4}, {1, 5}})) {
        case 0: begin(node); break;
        case 1: note(node, QStringLiteral("记事%1").arg(++written)); break;
        case 2: name(node); break;
        case 3: make(who); break;
        case 4: deliver(); break;
        case 5: static_cast<void>(node.file->handoff().undoLastImport()); break; // or it is too late for that
        }
    }

    // A file is put back as it was some time ago: noticed when it opens, or not (a disk image brings back what the
    // computer remembers as well).
    void stepWithRestores()
    {
        const auto who = *rc::gen::inRange<std::size_t>(0, 3);
        switch (*rc::gen::weightedElement<int>({{12, 0}, {1, 1}, {1, 2}})) {
        case 0: step(); break;
        case 1: keep(who); break;
        case 2: putBack(who); break;
        }
    }

    // Both ways between the county and each township, everything arrives.
    void settle()
    {
        for (int round = 0; round < 5; ++round) {
            for (std::size_t township = 1; township < 3; ++township) {
                handOver(*nodes[township], county());
                handOver(county(), *nodes[township]);
            }
        }
    }

    // `orphans`: what came before some entries may be in no living file any more.
    void check(bool orphans)
    {
        std::map<QByteArray, std::set<QByteArray>> all; // stream → ids, wherever they are
        for (const auto& node : nodes) {
            RC_ASSERT(node->sound());
            for (const Entry& entry : node->entries()) {
                all[entry.streamId()].insert(entry.id);
            }
        }
        for (const QByteArray& stream : streams) {
            if (!all.contains(stream)) {
                continue;
            }
            const std::set<std::size_t> audience = audienceOf(stream);
            for (std::size_t who = 0; who < nodes.size(); ++who) {
                const std::set<QByteArray> there = nodes[who]->idsOf(stream);
                RC_ASSERT(there == (audience.contains(who) ? all[stream] : std::set<QByteArray>()));
            }
        }
        for (std::size_t township = 1; township < 3; ++township) {
            const Pending down = county().pending(*nodes[township]);
            const Pending up = nodes[township]->pending(county());
            RC_ASSERT(down.entries == 0);
            RC_ASSERT(up.entries == 0);
            RC_ASSERT(orphans || down.waiting == 0);
            RC_ASSERT(orphans || up.waiting == 0);
        }
    }

private:
    // By the rule as a person would say it: who began it, the county above a township, whom a note names.
    std::set<std::size_t> audienceOf(const QByteArray& stream)
    {
        std::set<std::size_t> audience;
        for (const auto& node : nodes) {
            if (node->idsOf(stream).empty()) {
                continue;
            }
            const Case made = folded(*node->file, stream);
            for (const QByteArray& office : namedInNotes(made)) {
                audience.insert(indexOf(office));
            }
            audience.insert(indexOf(made.sharedWith.front()));
        }
        audience.insert(0); // it is above both, and its own cases are its own
        return audience;
    }

    std::size_t indexOf(const QByteArray& office)
    {
        for (std::size_t who = 0; who < nodes.size(); ++who) {
            if (nodes[who]->office() == office) {
                return who;
            }
        }
        return 0;
    }

    std::optional<QByteArray> anyStreamAt(Node& node)
    {
        std::vector<QByteArray> there;
        for (const QByteArray& stream : streams) {
            if (!node.idsOf(stream).empty()) {
                there.push_back(stream);
            }
        }
        return there.empty() ? std::nullopt : std::optional<QByteArray>(*rc::gen::elementOf(there));
    }

    void note(Node& node, const QString& text)
    {
        if (const std::optional<QByteArray> stream = anyStreamAt(node)) {
            node.notes(*stream, text);
        }
    }

    void name(Node& node)
    {
        const Node& other = *nodes[*rc::gen::inRange<std::size_t>(0, 3)];
        note(node, QStringLiteral("转送 ") + QString::fromLatin1(other.office().toHex()));
    }

    void make(std::size_t who)
    {
        const std::size_t to = who == 0 ? *rc::gen::inRange<std::size_t>(1, 3) : 0;
        Parcel parcel = pack(*nodes[who], *nodes[to], *rc::gen::element<qint64>(0, 0, 1500));
        if (*rc::gen::inRange(0, 4) > 0) { // else lost
            underway.push_back(std::move(parcel));
        }
    }

    void deliver()
    {
        if (underway.empty()) {
            return;
        }
        const auto which = *rc::gen::inRange<std::size_t>(0, underway.size());
        const Parcel parcel = underway[which];
        if (*rc::gen::inRange(0, 5) > 0) { // else it comes again
            underway.erase(underway.begin() + qsizetype(which));
        }
        for (const auto& node : nodes) {
            if (node->node() == parcel.to) {
                const auto import = stage(*node->file, parcel);
                if (*rc::gen::inRange(0, 4) == 0) {
                    RC_ASSERT(import->preview());
                }
                RC_ASSERT(import->take());
            }
        }
    }

    void begin(Node& node)
    {
        // A file that may be a copy gives no number before a person has said what it is.
        static_cast<void>(node.file->adoptNumber(QStringLiteral("900")));
        streams.insert(node.registers("张三", "修路"));
    }

    static QString recordOf(const Node& node)
    {
        return node.desk.dir.path(
            QStringLiteral("records/") + QString::fromLatin1(node.node().toHex()) + QStringLiteral(".json"));
    }

    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void keep(std::size_t who)
    {
        Node& node = *nodes[who];
        const QString record = recordOf(node);
        node.file.reset(); // empties the log into the file
        kept[who] = {bytesOf(node.path()), bytesOf(record)};
        node.reopen();
    }

    void putBack(std::size_t who)
    {
        if (!kept.contains(who)) {
            return;
        }
        Node& node = *nodes[who];
        const QString record = recordOf(node);
        node.file.reset();
        node.desk.dir.write(QStringLiteral("柳溪镇.xfd"), kept[who].first);
        if (*rc::gen::arbitrary<bool>()) {
            QFile file(record);
            RC_ASSERT(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            RC_ASSERT(file.write(kept[who].second) == kept[who].second.size());
        }
        node.reopen();
    }

    std::vector<std::unique_ptr<Node>> nodes;
    std::map<std::size_t, std::pair<QByteArray, QByteArray>> kept; // data file and what the computer remembered of it
    std::set<QByteArray> streams;
    std::vector<Parcel> underway;
    int written = 0;
};

} // namespace

TEST_CASE("three files over lost, repeated and reordered sticks hold the same in the end", "[model]")
{
    const InMemory quick;
    rc::prop("converges", [] {
        World world;
        const int steps = *rc::gen::inRange(5, 40);
        for (int i = 0; i < steps; ++i) {
            world.step();
        }
        world.settle();
        world.check(false);
    });
}

TEST_CASE("files that are put back, noticed or not, lose nothing that survives somewhere", "[model]")
{
    const InMemory quick;
    rc::prop("converges", [] {
        World world;
        const int steps = *rc::gen::inRange(5, 50);
        for (int i = 0; i < steps; ++i) {
            world.stepWithRestores();
        }
        world.settle();
        world.check(true);
    });
}
