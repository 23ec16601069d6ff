#include "ui/shell/page.h"

namespace xf::ui {

void Page::activate()
{
    setFocus();
}

void Page::begin() {}

void Page::settle() {}

bool Page::leaveInner()
{
    return false;
}

bool Page::takeFiles(const QStringList&)
{
    return false;
}

std::vector<KeyHint> Page::keyHints() const
{
    return {};
}

bool Page::openList(const QString&)
{
    return false;
}

bool Page::openHandedOver(const QStringList&)
{
    return false;
}

bool Page::openCase(const QByteArray&)
{
    return false;
}

bool Page::openStep(const QByteArray&, const QString&)
{
    return false;
}

bool Page::openPapers(const QByteArray&, const QStringList&)
{
    return false;
}

bool Page::openPlanned(const Request&, const QStringList&)
{
    return false;
}

bool Page::openIssued(const QByteArray&, const QByteArray&)
{
    return false;
}

void Page::printOpened() {}

void Page::forgetPlan(const QByteArray&) {}

bool Page::openDeadline(const DeadlineQuestion&, const QString&)
{
    return false;
}

bool Page::takeAccusation(const QJsonObject&)
{
    return false;
}

bool Page::openReceipts(const QByteArray&, const QByteArray&)
{
    return false;
}

} // namespace xf::ui
