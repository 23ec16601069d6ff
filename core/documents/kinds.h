#pragma once

#include "core/cases/lifecycle.h"

#include <span>

// The papers this program makes, one row a kind. The texts themselves are template files (template.h); what stands here
// is what the program must know of a kind whatever an office writes into its own template.
//
// Words are stored with every issued paper and typed on the command line: never reused, never renamed.
namespace xf {

enum class PaperKind {
    NotGiven,
    RegistrationForm,    // 信访事项登记表
    RegistrationReceipt, // 登记回执
    AcceptanceNotice,    // 受理告知书; about a matter that was only told of: 接收情况告知书
    ForwardingNotice,    // 去向告知书
    GuidanceNotice,      // 不属职权告知书: never a refusal
    RefusalNotice,       // 不予受理告知书 (19.3); 不再受理告知书 (36.3)
    HandlingOpinion,     // 处理意见书 (31(六)); of another way: 答复意见书
    DeliveryReceipt      // 送达回证
};
template <>
WordSpan wordsOf<PaperKind>();

enum class Issuer { Office, Internal };      // signed by the office with its seal; filled in and kept
enum class Addressee { Recipients, Nobody }; // those the paper is owed to; nobody

// A kind has one or two forms that differ in title and article: first what it usually is, then the other.
struct PaperForm
{
    const char* title;
    const char* basis; // articles as domain/law.md writes them, a blank between
};

struct KindInfo
{
    PaperKind kind;
    PaperForm usual;
    PaperForm other; // null title: there is none
    Issuer issuer;
    Addressee addressee;
    int copies;
    const char* numberWord;                // [ours] behind the office's prefix in its 文号; null: it has none
    std::span<const Step> steps;           // it says what such a step decided; the earlier wins. Empty: the case itself
    std::span<const State> states;         // of the case in which it can be made
    std::span<const char* const> required; // paths in PaperFields that must have something in them
    std::span<const char* const> said;     // paths a template must print too, though they may have nothing in them
};

[[nodiscard]] std::span<const KindInfo> paperKinds(); // in the order of PaperKind
[[nodiscard]] const KindInfo& infoOf(PaperKind kind); // not of NotGiven
[[nodiscard]] PaperKind paperKind(QStringView word);  // NotGiven for another word

[[nodiscard]] bool canBeMade(const KindInfo& kind, State state);
[[nodiscard]] inline bool isNumbered(const KindInfo& kind)
{
    return kind.numberWord != nullptr;
}

} // namespace xf
