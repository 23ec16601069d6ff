#include "ui/exchange/writeerrand.h"

#include "core/desk/handoverslip.h"
#include "ui/exchange/reportwords.h"
#include "ui/shell/log.h"

#include <QFileInfo>

namespace xf::ui {

namespace {

constexpr qint64 mostBytes = qint64(2) * 1024 * 1024 * 1024; // FAT sticks hold no file of 4 GB

} // namespace

WriteErrand::WriteErrand(ExchangeDesk& desk)
    : QObject(&desk)
    , m_desk(desk)
{}

void WriteErrand::begin(const PartnerChannel& channel)
{
    m_channel = channel;
    m_desk.withKeys(ExchangeDesk::Keys::MustExist, [this](const UnlockedKeys& keys) {
        m_desk.askPlace(tr("写给%1").arg(partnerName(m_channel.partner)), pendingText(m_channel), tr("写"),
            [this, keys](const QString& folder) { write(keys, folder); });
    });
}

void WriteErrand::write(const UnlockedKeys& keys, const QString& folder)
{
    const PackageWish wish{m_channel.partner.node, folder, {}, mostBytes};
    m_desk.run(tr("正在写给%1……").arg(partnerName(m_channel.partner)),
        [this, keys, wish](ExchangeWork::Bench& bench) -> ExchangeWork::Answer {
            const auto made = makePackages(bench.workspace, keys, wish, bench.world, bench.progress);
            return [this, made] {
                Q_EMIT changed(); // of several some may be there although a later one failed
                if (made) {
                    tell(*made);
                } else {
                    m_desk.fail(made.error());
                }
            };
        });
}

void WriteErrand::tell(const std::vector<PackageMade>& made)
{
    if (Log* log = m_desk.session().world().log) {
        for (const PackageMade& one : made) {
            log->note("package.made", one.hash);
        }
    }
    const QString folder = made.empty() ? QString() : QFileInfo(made.front().file).absolutePath();
    Note note;
    note.title = tr("已写好，给%1").arg(partnerName(m_channel.partner));
    note.text = writtenText(made);
    note.buttons = {
        {"writtenSlipButton", tr("打印交接单"), QStringLiteral("Ctrl+P"),
            [this, made] { m_desk.printSlip(handedOverSlip(m_desk.session().workspace(), m_channel.partner, made)); }},
        {"writtenFolderButton", tr("打开所在文件夹"), {},
            [this, folder] { m_desk.session().world().dialogs->showFolder(&m_desk, folder); }},
        {"writtenDoneButton", tr("好了"), QStringLiteral("Esc"), [this] { m_desk.leave(); }},
    };
    m_desk.tell(note);
}

} // namespace xf::ui
