#pragma once

#include <QByteArray>
#include <QFileInfo>

// While it lives, temporary folders lie in memory where there is such a folder: for thousands of commits and no power
// cut, as waiting for a disk proves nothing.
namespace xf::test {

class InMemory
{
public:
    InMemory()
        : m_before(qgetenv("TMPDIR"))
    {
        const QFileInfo memory(QStringLiteral("/dev/shm"));
        if (memory.isDir() && memory.isWritable()) {
            qputenv("TMPDIR", memory.filePath().toLocal8Bit());
        }
    }
    ~InMemory() { m_before.isEmpty() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", m_before); }
    InMemory(const InMemory&) = delete;
    InMemory& operator=(const InMemory&) = delete;

private:
    QByteArray m_before;
};

} // namespace xf::test
