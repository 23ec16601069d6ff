#pragma once

#include "core/handoff/jobs/receivepackage.h"
#include "ui/exchange/exchangedesk.h"
#include "ui/exchange/touchedmodel.h"

// 读入 of a package: passphrase (once a sitting), the whole file is proven, a preview that changes nothing, Enter takes
// it in, then the cases it touched, the slip, and the way back while there is one.
namespace xf::ui {

class ReadErrand : public QObject
{
    Q_OBJECT

public:
    explicit ReadErrand(ExchangeDesk& desk);

    void open(const QString& path);
    void undo(); // the last import

Q_SIGNALS:
    void said(const QString& sentence, xf::ui::Tone tone);
    void changed(); // anything may have: an import

private:
    struct Seen;

    void preview(const UnlockedKeys& keys, const QString& path);
    void take();
    void tellPreview(const Seen& seen);
    void tellTaken(const Seen& seen);

    ExchangeDesk& m_desk;
    // What was looked at or taken in last.
    PackageFacts m_facts;
    ImportReport m_report;
    Moment m_takenAt;
};

} // namespace xf::ui
