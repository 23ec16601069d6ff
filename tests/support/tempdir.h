#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

// A folder of its own for one test, gone with it. Its name has a space and Chinese letters, as on a clerk's PC.
namespace xf::test {

class TempDir
{
public:
    TempDir()
        : m_dir(QStringLiteral("%1/xinfang 测试-XXXXXX").arg(QDir::tempPath()))
    {
        REQUIRE(m_dir.isValid());
    }

    [[nodiscard]] QString path() const { return m_dir.path(); }
    [[nodiscard]] QString path(const QString& name) const { return m_dir.filePath(name); }

    // Returns the path written to.
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    }
    [[nodiscard]] QByteArray read(const QString& name) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

private:
    QTemporaryDir m_dir;
};

} // namespace xf::test
