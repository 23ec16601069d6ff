#pragma once

#include "core/handoff/jobs/channels.h"
#include "core/handoff/jobs/makepackage.h"
#include "ui/exchange/exchangedesk.h"

// 写到U盘: passphrase (once a sitting), place, progress, then what was written, and the slip.
namespace xf::ui {

class WriteErrand : public QObject
{
    Q_OBJECT

public:
    explicit WriteErrand(ExchangeDesk& desk);

    void begin(const PartnerChannel& channel);

Q_SIGNALS:
    void changed(); // what waits for partners

private:
    void write(const UnlockedKeys& keys, const QString& folder);
    void tell(const std::vector<PackageMade>& made);

    ExchangeDesk& m_desk;
    PartnerChannel m_channel;
};

} // namespace xf::ui
