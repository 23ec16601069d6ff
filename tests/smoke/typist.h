#pragma once

#include <QGenericPlugin>
#include <QSocketNotifier>
#include <QTimer>

// A keyboard for the real program on no display: Qt loads it as it loads any input device, so nothing of the program
// knows of tests. It takes its orders from stdin, a line each, and answers with one line on stdout.
//
//     focus              object names of the active window and of what has the focus
//     page               object name of the page that shows
//     text NAME          what stands in the field of that name
//     key KEYS           presses them ("Ctrl+2")
//     press NAME         presses that button
//     type LETTERS       as an input method commits them
//     type-on            a letter every 20 ms from now on, and "typed N" after each
//     close              closes the active window
namespace xf::test {

class Typist : public QObject
{
    Q_OBJECT

public:
    Typist();

private:
    void read();
    void obey(const QString& what, const QString& with);
    static void act(const QString& what, const QString& with);

    QSocketNotifier m_orders;
    QTimer m_letters;
    QByteArray m_pending;
    int m_typed = 0;
};

class TypistPlugin : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "typist.json")

public:
    QObject* create(const QString& key, const QString& specification) override;
};

} // namespace xf::test
