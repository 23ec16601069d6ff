#include "core/handoff/partstream.h"

#include <QtEndian>

namespace xf {

namespace {

constexpr qsizetype lengthSize = 4;

Error badFrame(const char* what)
{
    return {packageBadContents, {QStringLiteral("0"), QString::fromLatin1(what)}};
}

} // namespace

QByteArray framed(const QByteArray& part)
{
    QByteArray bytes(lengthSize, Qt::Uninitialized);
    bytes.reserve(lengthSize + part.size());
    qToBigEndian(quint32(part.size()), bytes.data());
    return bytes += part;
}

PartStream::PartStream(qint64 content, Each each)
    : m_each(std::move(each))
    , m_toCome(content)
{}

Result<> PartStream::add(const QByteArray& bytes)
{
    m_toCome -= bytes.size();
    m_rest += bytes;
    qsizetype at = 0;
    while (m_rest.size() - at >= lengthSize) {
        const qint64 length = qFromBigEndian<quint32>(m_rest.constData() + at);
        const qint64 here = m_rest.size() - at - lengthSize;
        if (length == 0 || length > limits::packagePartBytes || length > here + m_toCome) {
            return badFrame("length");
        }
        if (length > here) {
            break;
        }
        if (const Result<> done = m_each(m_rest.mid(at + lengthSize, qsizetype(length))); !done) {
            return done;
        }
        at += lengthSize + qsizetype(length);
    }
    m_rest = m_rest.mid(at);
    return {};
}

Result<> PartStream::finish() const
{
    return m_rest.isEmpty() && m_toCome == 0 ? Result<>() : Result<>(badFrame("rest"));
}

} // namespace xf
