#pragma once

#include "core/base/date.h"

#include <QByteArray>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <optional>
#include <vector>

// What goes into a statement and what comes out of a row, with QtSql's traps closed:
//   * quint64 and long would be bound as text: they do not compile;
//   * a null QString or QByteArray would be bound as NULL: here it is empty text or an empty blob, and NULL is only
//     written by nullptr or an empty optional;
//   * a Date is its day number, NULL without one.
namespace xf {

class SqlValue
{
public:
    SqlValue(int value)
        : m_value(value)
    {}
    SqlValue(qint64 value)
        : m_value(value)
    {}
    SqlValue(bool value)
        : m_value(value ? 1 : 0)
    {}
    SqlValue(const QString& text)
        : m_value(text.isNull() ? QString::fromLatin1("") : text)
    {}
    SqlValue(const QByteArray& bytes)
        : m_value(bytes.isNull() ? QByteArray("") : bytes)
    {}
    SqlValue(Date date)
    {
        if (date.isValid())
            m_value = date.days();
    }
    SqlValue(std::nullptr_t) {}
    template <class T>
    SqlValue(const std::optional<T>& value)
    {
        if (value)
            m_value = SqlValue(*value).m_value;
    }
    SqlValue(quint64) = delete;
    SqlValue(long) = delete;
    SqlValue(unsigned long) = delete;
    SqlValue(double) = delete;
    SqlValue(const void*) = delete;

    [[nodiscard]] const QVariant& variant() const { return m_value; }

private:
    QVariant m_value;
};

using SqlValues = std::vector<SqlValue>;

// The current row of a running SELECT; columns count from 0. Only valid inside the function it is handed to.
class Row
{
public:
    explicit Row(const QSqlQuery& query)
        : m_query(query)
    {}
    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] QVariant any(int column) const { return m_query.value(column); }
    [[nodiscard]] Date date(int column) const { return isNull(column) ? Date() : Date::fromDays(integer(column)); }
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional<qint64>(integer(column));
    }
    [[nodiscard]] std::optional<QByteArray> optionalBytes(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional<QByteArray>(bytes(column));
    }

private:
    const QSqlQuery& m_query;
};

} // namespace xf
