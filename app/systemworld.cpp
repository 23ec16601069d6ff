#include "app/systemworld.h"

#include <QDateTime>
#include <QRandomGenerator>

namespace xf {

Moment SystemClock::now() const
{
    const QDateTime now = QDateTime::currentDateTime();
    return {now.toSecsSinceEpoch(), now.offsetFromUtc() / 60};
}

Date SystemClock::today() const
{
    return now().localDate();
}

QByteArray SystemRandom::bytes(int count)
{
    QByteArray made(count, Qt::Uninitialized);
    QRandomGenerator* source = QRandomGenerator::system(); // the system's cryptographic generator
    for (char& byte : made) {
        byte = static_cast<char>(source->generate() & 0xFFU);
    }
    return made;
}

} // namespace xf
