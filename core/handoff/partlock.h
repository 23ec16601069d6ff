#pragma once

#include <QFile>

// Says that somebody is writing a .part at this moment: held from its opening until it has its name, and gone with the
// program, however it ended. Private to this room.
//
// Where there is flock (sticks with FAT too) it is that. On Windows it is LockFileEx, and nobody can take away a file
// that is open: the same, but for the moment between the closing and the new name.
namespace xf {

class PartLock
{
public:
    PartLock() = default;
    ~PartLock() { release(); }
    PartLock(const PartLock&) = delete;
    PartLock& operator=(const PartLock&) = delete;

    // For who has just made the file. False: somebody took it for a leftover in that very moment, so it is as good as
    // gone. A file system without locks is no reason not to write.
    [[nodiscard]] bool takeToWrite(const QFile& file);
    // For who wants to take the file away. False: somebody writes it, or nobody can say.
    [[nodiscard]] bool takeToRemove(const QFile& file);
    void release();

private:
    int m_handle = -1; // of its own: it outlives the closing of the file
};

} // namespace xf
