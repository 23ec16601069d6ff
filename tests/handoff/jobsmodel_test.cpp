#include "tests/handoff/jobsfixture.h"
#include "tests/support/inmemory.h"

#include <rapidcheck/catch.h>

using namespace xf;
using namespace xf::test;

// A county and two townships with real package files on sticks that are lost, come twice, late and in any order, and
// with imports that are undone. After some rounds in which nothing is lost every file holds every entry that its office
// may see, and nobody is left with anything to hand over.
//
// 100 histories, or as many as RC_PARAMS says: RC_PARAMS="max_success=2000" tests_jobs "[model]". A failure prints how
// to repeat it.
namespace {

class StickModel
{
public:
    StickModel()
    {
        offices.push_back(std::make_unique<Office>("清河县信访局", "990101", OfficeKind::Bureau, 1));
        offices.push_back(std::make_unique<Office>("柳溪镇人民政府", "990101102", OfficeKind::Unit, 2));
        offices.push_back(std::make_unique<Office>("上湾镇人民政府", "990101103", OfficeKind::Unit, 3));
        enrol(*offices[0], *offices[1], stick);
        enrol(*offices[0], *offices[2], stick);
    }

    void step()
    {
        const auto who = *rc::gen::inRange<std::size_t>(0, 3);
        Office& office = *offices[who];
        switch (*rc::gen::weightedElement<int>({{3, 0}, {4, 1}, {2, 2}, {6, 3}, {7, 4}, {1, 5}, {2, 6}})) {
        case 0: streams.insert(office.registers("张三", "修路")); break;
        case 1: note(office, QStringLiteral("记事%1").arg(++written)); break;
        case 2: transfer(office); break;
        case 3: make(who); break;
        case 4: deliver(); break;
        case 5: static_cast<void>(office.file->handoff().undoLastImport()); break; // or it is too late for that
        case 6: passOn(); break;
        }
    }

    void settle()
    {
        for (int round = 0; round < 3; ++round) {
            for (std::size_t township = 1; township < 3; ++township) {
                handOver(*offices[township], *offices[0], stick);
                handOver(*offices[0], *offices[township], stick);
            }
        }
    }

    void check()
    {
        for (const QByteArray& stream : streams) {
            const auto [all, audience] = whole(stream);
            for (std::size_t who = 0; who < offices.size(); ++who) {
                RC_ASSERT(offices[who]->idsOf(stream) == (audience.contains(who) ? all : std::set<QByteArray>()));
            }
        }
        for (std::size_t township = 1; township < 3; ++township) {
            checkQuiet(*offices[0], *offices[township]);
            checkQuiet(*offices[township], *offices[0]);
        }
        for (const auto& office : offices) {
            RC_ASSERT(office->sound());
        }
    }

private:
    std::pair<std::set<QByteArray>, std::set<std::size_t>> whole(const QByteArray& stream)
    {
        std::set<QByteArray> all;
        std::set<std::size_t> audience{0}; // the county is above both
        for (const auto& office : offices) {
            const std::set<QByteArray> there = office->idsOf(stream);
            all.insert(there.begin(), there.end());
            if (there.empty()) {
                continue;
            }
            const CaseHistory history = got(office->file->history(stream));
            const Case made = *fold(history);
            for (const QByteArray& named : namedInNotes(made)) {
                audience.insert(indexOf(named));
            }
            for (const QByteArray& shared : made.sharedWith) {
                audience.insert(indexOf(shared));
            }
        }
        return {all, audience};
    }

    std::size_t indexOf(const QByteArray& office)
    {
        for (std::size_t who = 0; who < offices.size(); ++who) {
            if (offices[who]->office() == office) {
                return who;
            }
        }
        return 0;
    }

    static void checkQuiet(Office& from, const Office& to)
    {
        const PartnerChannel channel = from.channelTo(to);
        RC_ASSERT(channel.pending.entries == 0);
        RC_ASSERT(channel.pending.waiting == 0);
        RC_ASSERT(channel.refusedByUs == 0);
        RC_ASSERT(channel.refusedByThem == 0);
    }

    void note(Office& office, const QString& text)
    {
        std::vector<QByteArray> there;
        for (const QByteArray& stream : streams) {
            if (!got(office.file->listRow(stream)).empty()) {
                there.push_back(stream);
            }
        }
        if (!there.empty()) {
            office.notes(*rc::gen::elementOf(there), text);
        }
    }

    void transfer(Office& office)
    {
        const Office& other = *offices[*rc::gen::inRange<std::size_t>(0, 3)];
        note(office, QStringLiteral("转送 ") + QString::fromLatin1(other.office().toHex()));
    }

    // By the step of the law, where the county may take it.
    void passOn()
    {
        const Office& to = *offices[*rc::gen::inRange<std::size_t>(1, 3)];
        for (const QByteArray& stream : streams) {
            const QString name = to.file->identity().officeCode;
            if (offices[0]->file->execute({stream, TransferCase{name, {}}, day("2026-03-11"), {}})) {
                return;
            }
        }
    }

    void make(std::size_t who)
    {
        const std::size_t to = who == 0 ? *rc::gen::inRange<std::size_t>(1, 3) : 0;
        for (const PackageMade& made : offices[who]->makesAll(*offices[to], stick)) {
            if (*rc::gen::inRange(0, 4) > 0) { // else the stick is lost
                underway.emplace_back(to, made.file);
            }
        }
    }

    void deliver()
    {
        if (underway.empty()) {
            return;
        }
        const auto which = *rc::gen::inRange<std::size_t>(0, underway.size());
        const auto [to, file] = underway[which];
        if (*rc::gen::inRange(0, 5) > 0) { // else it comes again
            underway.erase(underway.begin() + qsizetype(which));
        }
        const auto arrived = offices[to]->opens(file);
        if (*rc::gen::inRange(0, 4) == 0) {
            RC_ASSERT(arrived->preview());
        }
        RC_ASSERT(arrived->take());
    }

    TempDir stick;
    std::vector<std::unique_ptr<Office>> offices;
    std::set<QByteArray> streams;
    std::vector<std::pair<std::size_t, QString>> underway;
    int written = 0;
};

} // namespace

TEST_CASE("three offices over lost, repeated and reordered package files hold the same in the end", "[model]")
{
    const InMemory quick;
    rc::prop("converges", [] {
        StickModel model;
        const int steps = *rc::gen::inRange(5, 40);
        for (int i = 0; i < steps; ++i) {
            model.step();
        }
        model.settle();
        model.check();
    });
}
