#pragma once

#include "ui/register/broughtpapers.h"
#include "ui/shell/session.h"

// Papers brought to a registration, on their way from the draft's folder to the case. Registering notes them in its own
// transaction (Request::left): a program that ends in between, or a disk that is full, leaves them to the next sitting.
namespace xf::ui {

struct LeftPapers
{
    QByteArray stream;
    QString draft; // key of the draft in whose folder they lie
    std::vector<BroughtPapers::Paper> papers;
};

[[nodiscard]] QByteArray leftContent(const QString& draft, const std::vector<BroughtPapers::Paper>& papers);
// `folderOf` gives the folder of a draft's key. Nothing: this is another kind of draft.
[[nodiscard]] std::optional<LeftPapers> readLeft(
    const Draft& draft, const std::function<QString(const QString&)>& folderOf);

struct AttachedLeft
{
    int attached = 0;
    QString failed; // a sentence about the last that was not; empty: all of them lie beside the case
    Changes changes;
};
// Those that lie there already, or nowhere any more, are passed over.
[[nodiscard]] AttachedLeft attachLeft(Session& session, const LeftPapers& left);

} // namespace xf::ui
