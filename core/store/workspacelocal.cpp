#include "core/store/storeerrors.h"
#include "core/store/workspace.h"

// What this file keeps for the person at the desk: drafts, settings, the print log. None of it is in the journal.
namespace xf {

namespace {

constexpr char clerksKey[] = "clerks"; // setting: names of who sat here, the newest first, a line each
constexpr qsizetype mostClerks = 30;

QString keyOf(Setting which)
{
    return wordKey(which);
}

} // namespace

template <>
WordSpan wordsOf<PrintOutcome>()
{
    static const WordInfo words[] = {
        {int(PrintOutcome::Printed), "printed", "已打印"},
        {int(PrintOutcome::Cancelled), "cancelled", "已取消"},
        {int(PrintOutcome::Failed), "failed", "没有打成"},
        {int(PrintOutcome::Saved), "saved", "已存为PDF"},
    };
    return words;
}

Drafts Workspace::drafts()
{
    return {*m_database, *m_options.clock};
}

Policies Workspace::policies()
{
    Policies chosen;
    const Result<QString> simple = setting(Setting::SimpleHandling);
    chosen.simpleHandling = simple && *simple == QLatin1String("1"); // what cannot be read is off
    const auto days = [this](Setting which) { return setting(which).value_or(QString()).toInt(); };
    chosen.transferTarget = days(Setting::TransferTarget);
    chosen.informTarget = days(Setting::InformTarget);
    chosen.handleTarget = days(Setting::HandleTarget);
    chosen.phoneInformTarget = days(Setting::PhoneInformTarget);
    chosen.assignDays = days(Setting::AssignDays);
    chosen.urgentPhoneMinutes = days(Setting::UrgentPhoneMinutes);
    chosen.urgentWrittenMinutes = days(Setting::UrgentWrittenMinutes);
    chosen.postDays = days(Setting::PostDays);
    chosen.clocks = clockChoices();
    return chosen;
}

ClockChoices Workspace::clockChoices()
{
    const auto value = [this](Setting which) { return setting(which).value_or(QString()); };
    ClockChoices chosen;
    chosen.dutiesRoll = value(Setting::CountDuties) == QLatin1String("rolled");
    chosen.metBySigning = value(Setting::HandleMetBy) == QLatin1String("signed");
    for (const WordInfo& word : wordsOf<Setting>()) {
        const std::optional<RuleId> rule = localRuleOf(Setting(word.value));
        if (const int days = rule ? value(Setting(word.value)).toInt() : 0; days > 0) {
            chosen.local[*rule] = days;
        }
    }
    return chosen;
}

Result<QString> Workspace::setting(Setting which)
{
    const auto stored = m_database->setting(keyOf(which));
    if (!stored) {
        return stored.error();
    }
    const QString value = stored->has_value() ? (*stored)->toString() : QString();
    if (value.isEmpty() && which == Setting::PaperPrefix) {
        return defaultPaperPrefix(m_identity.officeName);
    }
    return value;
}

Result<QStringList> Workspace::clerks()
{
    const auto stored = m_database->setting(QString::fromLatin1(clerksKey));
    const Result<QString> now = setting(Setting::Clerk);
    if (!stored || !now) {
        return stored ? now.error() : stored.error();
    }
    QStringList names = stored->has_value() ? (*stored)->toString().split(u'\n', Qt::SkipEmptyParts) : QStringList();
    if (!now->isEmpty()) {
        names.removeAll(*now);
        names.prepend(*now);
    }
    return names;
}

Result<> Workspace::setSetting(Setting which, const QString& typed)
{
    if (measuresClocks(which)) {
        const Result<CalendarChange> chosen = chooseClocks(which, typed);
        return chosen ? Result<>() : Result<>(chosen.error());
    }
    const Result<QString> value = checkedSetting(which, typed);
    if (!value) {
        return value.error();
    }
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction) {
        return transaction.error();
    }
    const Result<QStringList> before = clerks();
    if (!before) {
        return before.error();
    }
    if (const Result<> saved = m_database->setSetting(keyOf(which), *value); !saved) {
        return saved;
    }
    if (which == Setting::Clerk) {
        QStringList names = *before; // the one before is kept even where it was never chosen here
        names.removeAll(*value);
        names.prepend(*value);
        const QString lines = names.mid(0, mostClerks).join(u'\n');
        if (const Result<> saved = m_database->setSetting(QString::fromLatin1(clerksKey), lines); !saved) {
            return saved;
        }
    }
    if (const Result<> committed = transaction->commit(); !committed) {
        return committed;
    }
    if (which == Setting::Clerk) {
        m_identity.clerk = *value;
    }
    return {};
}

Result<> Workspace::notePrint(const QByteArray& entry, const QString& device, int copies, PrintOutcome outcome)
{
    const Result<bool> known = m_log.has(entry);
    if (!known) {
        return known.error();
    }
    if (!*known) {
        return Error(printUnknownPaper, {QString::fromLatin1(entry.toHex().left(8))});
    }
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction) {
        return transaction.error();
    }
    const bool file = outcome == PrintOutcome::Saved;
    const Result<> noted = m_database->run(
        "INSERT INTO local_print (entry, at, day, clerk, device, copies, outcome) VALUES (?, ?, ?, ?, ?, ?, ?)",
        {entry, m_options.clock->now().utcSeconds, m_options.clock->today(), m_identity.clerk,
            file ? QStringLiteral("PDF") : device, copies, wordKey(outcome)});
    return noted ? transaction->commit() : noted;
}

Result<std::vector<PrintRecord>> Workspace::prints(const QByteArray& entry)
{
    return m_database->readAll(
        "SELECT entry, at, day, clerk, device, copies, outcome FROM local_print WHERE entry = ? ORDER BY id", {entry},
        [](const Row& row) {
            const WordInfo* word = findWord(wordsOf<PrintOutcome>(), QStringView(row.text(6)));
            return PrintRecord{row.bytes(0), row.integer(1), row.date(2), row.text(3), row.text(4), int(row.integer(5)),
                word ? PrintOutcome(word->value) : PrintOutcome::Failed};
        });
}

} // namespace xf
