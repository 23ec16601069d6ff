#pragma once

#include <QString>

#include <utility>

// Keeps other programs from taking a data file's log away while a connection of this one is open.
//
// SQLite's locks are those of POSIX: on Linux all of them that a program has on a file go when anything in that program
// opens and closes it, a file dialog that looks for an icon, say, or a person who picks the data file to be read in. A
// program that then closes the file believes it is the last, and removes the log; what this one writes after that lands
// in a file without a name. So each connection also holds a lock that belongs to its own open file (F_OFD_SETLK) on the
// bytes that SQLite's documentation of its file format keeps for readers: whoever wants to remove the log must have
// those for himself. Windows ties locks to open files anyway; where a file system has no such locks there is none.
namespace xf {

class LogGuard
{
public:
    LogGuard() = default;
    ~LogGuard() { close(); }
    LogGuard(LogGuard&& other) noexcept
        : m_handle(std::exchange(other.m_handle, -1))
    {}
    LogGuard& operator=(LogGuard&&) = delete;

    void hold(const QString& path);
    // Before SQLite closes: the last one of all must be able to empty the log into the file.
    void release();
    // After it, since closing a file drops the locks of all.
    void close();

private:
    int m_handle = -1;
};

} // namespace xf
