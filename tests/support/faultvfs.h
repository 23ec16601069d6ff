#pragma once

#include <functional>

// A disk that fills up, or a program that is killed in a write: SQLite's own file layer with a counter before every
// write.
//
// While one of these lives it is SQLite's default, so also QtSql's, as the plugin shares the library. Files opened
// under it must be closed before it goes. One at a time. Any number of connections; writes are counted over all files
// (database, -wal, -journal, the copies VACUUM INTO makes).
namespace xf::test {

class FaultVfs
{
public:
    FaultVfs();
    ~FaultVfs();
    FaultVfs(const FaultVfs&) = delete;
    FaultVfs& operator=(const FaultVfs&) = delete;

    // The next `writes` writes succeed, all after them fail with `code` (13: disk full) until healed; counts from 0.
    void failAfter(int writes, int code = 13);
    // The next `writes` writes succeed; of the one after them half is written, and then this process kills itself.
    // For a child that was forked for it.
    void killAfter(int writes);
    void heal();
    [[nodiscard]] int writes() const;  // since the last failAfter() or heal()
    [[nodiscard]] bool failed() const; // whether a write was refused since failAfter()
};

} // namespace xf::test
