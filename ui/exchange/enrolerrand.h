#pragma once

#include "core/handoff/jobs/enrol.h"
#include "ui/exchange/exchangedesk.h"

// 接入: three steps and two files on one stick, then one row of digits that both sides read out on the telephone.
namespace xf::ui {

class EnrolErrand : public QObject
{
    Q_OBJECT

public:
    explicit EnrolErrand(ExchangeDesk& desk);

    void begin(); // which step
    void openRequest(const QString& path);
    void openAnswer(const QString& path);
    void tellFingerprint(const QString& name, const QString& digits, const QStringList& more = {});

Q_SIGNALS:
    void fileWanted(); // the answer or the request that came on the stick
    void said(const QString& sentence, xf::ui::Tone tone);
    void changed(); // a partner more, and what it says of itself

private:
    void writeRequest();
    void tellRequest(const QString& path);
    void askAccept(const EnrolParty& party, const QString& path);
    void accept(const UnlockedKeys& keys, const QString& path, const QString& folder);
    void askFinish(const EnrolParty& party, const QString& path);
    void finish(const QString& path);
    void tellOutcome(const EnrolOutcome& outcome, const QStringList& more);

    ExchangeDesk& m_desk;
};

} // namespace xf::ui
