#pragma once

#include "app/cli.h"
#include "tests/support/deskfixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// The command line without a process: what is typed, what comes out, in a world of its own.
namespace xf::test {

class Terminal
{
public:
    explicit Terminal(const char* today = "2026-06-30")
        : desk(today)
    {
        world.clock = &desk.clock;
        world.random = &desk.random;
        world.calendar = &calendar();
        world.recordFolder = desk.dir.path(QStringLiteral("records"));
        world.homeFolder = desk.dir.path(QStringLiteral("home"));
        world.standardInput = [] { return typedIn(); };
        world.demoMessages = [] {
            QFile file(QStringLiteral(XF_SOURCE_DIR "/resources/demo/messages.csv"));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
    }

    // Words as a shell would split them; --data is put in.
    Reply run(QStringList words)
    {
        words.prepend(desk.options().path);
        words.prepend(QStringLiteral("--data"));
        return runCli(words, world);
    }

    // Runs with --json and answers the value; the exit code must be as said.
    QJsonValue json(QStringList words, int exitCode = 0)
    {
        words << QStringLiteral("--json");
        const Reply reply = run(words);
        INFO(words.join(u' ').toStdString() << "\n" << reply.out.toStdString() << reply.err.toStdString());
        CHECK(reply.exitCode == exitCode);
        const QJsonDocument document = QJsonDocument::fromJson(reply.out);
        REQUIRE_FALSE(document.isNull());
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    }

    // The code of the refusal that the words meet; its sentence must be Chinese and without places left open.
    QString refusal(const QStringList& words, int exitCode = 1)
    {
        const QJsonObject error = json(words, exitCode).toObject()[QLatin1String("error")].toObject();
        const QString message = error[QLatin1String("message")].toString();
        CHECK(message.size() > 6);
        CHECK_FALSE(message.contains(QStringLiteral("%1")));
        return error[QLatin1String("code")].toString();
    }

    void init()
    {
        const Reply reply = run({QStringLiteral("init"), QStringLiteral("--office"), QStringLiteral("柳溪镇人民政府"),
            QStringLiteral("--code"), QStringLiteral("990101102"), QStringLiteral("--node"), QStringLiteral("A"),
            QStringLiteral("--clerk"), QStringLiteral("李登记")});
        REQUIRE(reply.exitCode == 0);
    }

    // `do …` typed as one line; values with spaces are not needed here.
    QJsonObject act(const char* line, int exitCode = 0)
    {
        return json((QStringList{QStringLiteral("do")} + QString::fromUtf8(line).split(u' ')), exitCode).toObject();
    }
    QString refused(const char* line, int exitCode = 1)
    {
        return refusal(QStringList{QStringLiteral("do")} + QString::fromUtf8(line).split(u' '), exitCode);
    }

    static QByteArray& typedIn()
    {
        static QByteArray bytes;
        return bytes;
    }

    Desk desk;
    World world;
};

inline QStringList words(const char* line)
{
    return QString::fromUtf8(line).split(u' ');
}

inline QString text(const QJsonObject& object, const char* key)
{
    return object[QLatin1String(key)].toString();
}

} // namespace xf::test
