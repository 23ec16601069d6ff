#pragma once

#include "core/desk/messages.h"
#include "core/store/workspace.h"

// Takes the messages of an online board over as cases, by a demonstration convention the program tells of: a message is
// received and, being an online receipt, accepted on its date; its reply is the handling opinion and its delivery on
// the reply's date, however late; the case is not classified.
namespace xf {

struct ImportOutcome
{
    int read = 0;       // records of the file
    int registered = 0; // new cases
    int already = 0;    // were cases before, or stand twice in the file
    std::vector<MessageFile::Rejected> rejected;
};

// What the numbers of a message board are kept under; one board for now.
inline constexpr char messageSource[] = "网上留言";

// In batches, each one transaction: what was registered stays when the program is stopped, and a second run goes on
// where the first ended. `stop` is asked between batches.
[[nodiscard]] Result<ImportOutcome> importMessages(
    Workspace& workspace, const QByteArray& csv, Date today, const std::function<bool()>& stop = [] { return false; });

} // namespace xf
