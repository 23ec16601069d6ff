#pragma once

#include "core/sealed/sealedduties.h"
#include "core/sealed/sealedroom.h"
#include "tests/support/deskfixture.h"

// A data file with its room open; trying a passphrase costs next to nothing here.
namespace xf::test {

inline const QString passphrase = QStringLiteral("梧桐树下有口井");
inline const QString longPassphrase = passphrase + QStringLiteral("，井水甜");

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

inline RoomWorld roomWorld(Desk& desk)
{
    return {&desk.clock, &desk.random, {8, 1, 1}};
}

struct Room
{
    Desk desk{"2026-03-20"};
    std::unique_ptr<Workspace> file = desk.create();
    SealedRoom room = got(SealedRoom::make(*file, longPassphrase, roomWorld(desk)));

    void reopen()
    {
        file.reset();
        file = desk.open();
        room = got(SealedRoom::unlock(*file, longPassphrase, roomWorld(desk)));
    }
};

inline AccusationRegistered accusation()
{
    AccusationRegistered made;
    made.received = day("2026-03-16");
    made.channel = Channel::Visit;
    made.accuser = QStringLiteral("郑举灯");
    made.contact = QStringLiteral("打女儿的电话 13900001111，只在晚上");
    made.said = QStringLiteral("村支书侵吞青苗补偿款");
    made.accusedPerson = QStringLiteral("钱占田");
    made.accusedPost = QStringLiteral("村支部书记");
    made.accusedUnit = QStringLiteral("下湾村村民委员会");
    made.material = QStringLiteral("领款单复印件三张");
    return made;
}

inline AccusationPassedOn passedOn(const char* when = "2026-03-18")
{
    return {day(when), QStringLiteral("柳溪镇纪委"), QStringLiteral("专人密封送达"), QStringLiteral("收条一张")};
}

} // namespace xf::test
