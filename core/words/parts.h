#pragma once

#include "core/words/casenames.h"
#include "core/words/fill.h"

#include <QCoreApplication>
#include <QStringList>

// Private to this folder: what entries say is put together of parts.
namespace xf {

// The parts of a sentence; what is empty is left out.
class Parts
{
public:
    explicit Parts(QString separator)
        : m_separator(std::move(separator))
    {}

    void add(const QString& part)
    {
        if (!part.isEmpty()) {
            m_parts << part;
        }
    }

    // `form` holds %1.
    void add(const QString& form, const QString& value)
    {
        if (!value.isEmpty()) {
            m_parts << fill(form, {value});
        }
    }

    void labelled(const QString& label, const QString& text)
    {
        const QString value = inLine(text);
        if (!value.isEmpty()) {
            m_parts << fill(QCoreApplication::translate("words", "%1：%2"), {label, value});
        }
    }

    [[nodiscard]] QString joined() const { return m_parts.join(m_separator); }

private:
    QString m_separator;
    QStringList m_parts;
};

// A part that stands only where something is so.
inline QString yes(bool flag, const QString& text)
{
    return flag ? text : QString();
}

inline Parts clauses()
{
    return Parts(QStringLiteral("；"));
}

} // namespace xf
