#pragma once

#include "core/handoff/keyframe.h"
#include "core/sealed/accusation.h"
#include "core/store/workspace.h"

#include <memory>

// The room for accusations (检举控告, article 30): everything in it lies in the journal as closed boxes and is opened
// in memory alone, by the handlers' passphrase, for as long as this object lives. Nothing of it is in a view, a draft,
// the search, the print log, a package or a file beside the data file.
//
// A lost passphrase cannot be replaced: what was closed stays closed.
namespace xf {

inline constexpr ErrorCode sealedNoKey{"sealed.no-key"};
inline constexpr ErrorCode sealedKeyLost{"sealed.key-lost"};
inline constexpr ErrorCode sealedKeyDamaged{"sealed.key-damaged"};
inline constexpr ErrorCode sealedNoPassphrase{"sealed.no-passphrase"};
inline constexpr ErrorCode sealedWrongPassphrase{"sealed.wrong-passphrase"};
inline constexpr ErrorCode sealedShortPassphrase{"sealed.short-passphrase"}; // letters it must have at least

inline constexpr ErrorCode sealedSamePassphrase{"sealed.same-passphrase"};

inline constexpr ErrorCode sealedNoDay{"sealed.no-day"};
inline constexpr ErrorCode sealedDayAhead{"sealed.day-ahead"};   // the day given, today
inline constexpr ErrorCode sealedDayBefore{"sealed.day-before"}; // the day given, the day of receipt
inline constexpr ErrorCode sealedNothingSaid{"sealed.nothing-said"};
inline constexpr ErrorCode sealedNoAccuser{"sealed.no-accuser"};
inline constexpr ErrorCode sealedNamedAnonymous{"sealed.named-anonymous"};
inline constexpr ErrorCode sealedNoOrgan{"sealed.no-organ"};
inline constexpr ErrorCode sealedToTheAccused{"sealed.to-the-accused", "30.3"};
inline constexpr ErrorCode sealedNotPassedOn{"sealed.not-passed-on"};
inline constexpr ErrorCode sealedNobodyToTell{"sealed.nobody-to-tell", "23.2"};
inline constexpr ErrorCode sealedNoMethod{"sealed.no-method"};
inline constexpr ErrorCode sealedNoText{"sealed.no-text"};
inline constexpr ErrorCode sealedNoReason{"sealed.no-reason"};
inline constexpr ErrorCode sealedIsVoid{"sealed.is-void"};
inline constexpr ErrorCode sealedIsClosed{"sealed.is-closed", "30.3"};
inline constexpr ErrorCode sealedNotOpened{"sealed.not-opened"};
inline constexpr ErrorCode sealedNoPaper{"sealed.no-paper"};
inline constexpr ErrorCode sealedBadText{"sealed.bad-text"};

inline constexpr int leastSealedPassphrase = 8; // letters

struct RoomWorld
{
    const Clock* clock = nullptr;
    RandomSource* random = nullptr;
    StretchCost cost = {}; // small in a test
};

enum class RoomKey { None, There, Lost }; // Lost: something is closed here and the key is gone

enum class Onto { Paper, File }; // where a paper of the room is printed

class SealedRoom
{
public:
    [[nodiscard]] static Result<RoomKey> keyOf(Workspace& workspace);
    // The first passphrase; there is no second way in. Errors: sealed.has-key, sealed.key-lost, sealed.no-passphrase,
    // sealed.short-passphrase.
    [[nodiscard]] static Result<SealedRoom> make(
        Workspace& workspace, const QString& passphrase, const RoomWorld& world);
    // Errors: sealed.no-key, sealed.key-lost, sealed.key-damaged, sealed.no-passphrase, sealed.wrong-passphrase.
    [[nodiscard]] static Result<SealedRoom> unlock(
        Workspace& workspace, const QString& passphrase, const RoomWorld& world);

    // All of them, the newest first, without what was said and of whom (withoutContent). One that cannot be read has
    // its `fault`; the others are there.
    [[nodiscard]] Result<std::vector<Accusation>> list();

    // The content, and an entry that says who had it opened. Errors: sealed.unknown; sealed.is-closed for Read of one
    // that is closed to this office, whose content comes out only to be handed up; sealed.not-opened.
    [[nodiscard]] Result<Accusation> open(const QByteArray& stream, OpenedFor how, const QString& by = {});
    // Whether a paper may be printed now; asked before a person is asked for the printer. `organ` is who receives a
    // 移交单. Errors: sealed.no-organ, sealed.to-the-accused; sealed.nobody-to-tell and sealed.not-passed-on of a
    // notice; sealed.is-void, sealed.no-paper.
    [[nodiscard]] Result<> mayPrint(const QByteArray& stream, SealedPaper paper, const QString& organ);
    // What goes onto the paper, and an entry that says who has it printed, or saved as a file: to be asked once the
    // person has confirmed and before anything is drawn. A slip, and a notice of one that is closed to this office, get
    // no content. Errors: as mayPrint.
    [[nodiscard]] Result<Accusation> prints(const QByteArray& stream, SealedPaper paper, const QString& organ,
        Onto onto = Onto::Paper, const QString& by = {});
    // It did not come out; the entry of `prints` stays.
    [[nodiscard]] Result<Accusation> printFailed(const QByteArray& stream, SealedPaper paper, const QString& by = {});

    // As on the list.
    [[nodiscard]] Result<Accusation> one(const QByteArray& stream);

    // The number is given here, in the order of the year; what is set is overwritten. One whose accused unit is this
    // office, by its name, is `closed` whatever was typed: who leads it is not told from who works in it (30.3; our
    // reading, the safer of two). Answers what list() would.
    [[nodiscard]] Result<Accusation> registers(AccusationRegistered event, const QString& by = {});
    [[nodiscard]] Result<Accusation> notes(const QByteArray& stream, AccusationNoted event, const QString& by = {});
    // Error sealed.to-the-accused where the organ is the accused person or unit, word for word; more than that a
    // program cannot see.
    [[nodiscard]] Result<Accusation> passesOn(
        const QByteArray& stream, AccusationPassedOn event, const QString& by = {});
    [[nodiscard]] Result<Accusation> tells(const QByteArray& stream, AccusationTold event, const QString& by = {});
    [[nodiscard]] Result<Accusation> voids(const QByteArray& stream, AccusationVoided event, const QString& by = {});

    // The same key under another passphrase, in one transaction: what was closed before and what will be opens with the
    // new one alone. A copy of the file made before still has the key under the old one. Errors:
    // sealed.wrong-passphrase of the old one; sealed.no-passphrase, sealed.short-passphrase, sealed.same-passphrase of
    // the new one; sealed.key-changed: somebody else was quicker.
    [[nodiscard]] Result<FrameLeft> changePassphrase(const QString& old, const QString& next);

private:
    SealedRoom(Workspace& workspace, std::shared_ptr<const SecretKeys> keys, const RoomWorld& world);

    using Check = std::function<Result<>(const Accusation& before)>;
    Result<Accusation> write(const QByteArray& stream, const AccusationEvent& event, const QString& by, const Check&);
    Result<QByteArray> close(const AccusationEvent& event, const QString& by, const QByteArray& place);
    Result<Accusation> whole(const QByteArray& stream);
    Accusation read(const SealedStream& stream);
    Result<QString> nextNumber(int year);
    Result<> checkDay(Date day, Date notBefore) const;
    Result<> checkReceiver(const Accusation& before, const QString& organ) const;
    Result<> checkPaper(const Accusation& before, SealedPaper paper, const QString& organ) const;

    Workspace* m_workspace;
    std::shared_ptr<const SecretKeys> m_keys;
    RoomWorld m_world;
};

} // namespace xf
