#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"

#include <QStringList>

// What the program did, for a maintainer: constant words, codes and the beginnings of ids, with the time. Nothing that
// a person typed can get in: there is no way to hand text to it. It is never needed; what cannot be written is dropped.
namespace xf::ui {

class Log
{
public:
    // xinfang-desk.log in the folder; when that is full it becomes xinfang-desk.1.log, and the one before goes.
    Log(const QString& folder, const Clock& clock, qint64 fullAt = 256 * 1024);

    // `what` is a constant: "opened", "case.changed".
    void note(const char* what);
    void note(const char* what, qint64 number);
    void note(const char* what, const QByteArray& id); // its first 8 hex digits
    void note(const Error& error);                     // its code; arguments may hold names

    [[nodiscard]] QStringList lastLines(int count) const;
    [[nodiscard]] const QString& path() const { return m_path; }

private:
    void write(const QByteArray& rest);
    [[nodiscard]] QString olderPath() const;

    QString m_folder;
    QString m_path;
    const Clock& m_clock;
    qint64 m_fullAt;
};

} // namespace xf::ui
