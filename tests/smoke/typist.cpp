#include "tests/smoke/typist.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QKeySequence>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>
#include <QVariant>

#include <cstdio>
#include <unistd.h>

namespace xf::test {

namespace {

constexpr int letterMs = 20;

void answer(const QString& line)
{
    std::printf("%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

QString nameOf(const QObject* object)
{
    return object ? object->objectName() : QStringLiteral("none");
}

QWidget* widgetNamed(const QString& name)
{
    const QWidget* window = QApplication::activeWindow();
    return window ? window->findChild<QWidget*>(name) : nullptr;
}

void sendKeys(const QString& keys)
{
    const QKeyCombination combination = QKeySequence(keys)[0];
    QWidget* target = QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow();
    if (target) {
        QTest::keyClick(target, combination.key(), combination.keyboardModifiers());
    }
}

void commit(const QString& letters)
{
    if (QWidget* target = QApplication::focusWidget()) {
        QInputMethodEvent event;
        event.setCommitString(letters);
        QApplication::sendEvent(target, &event);
    }
}

} // namespace

Typist::Typist()
    : m_orders(STDIN_FILENO, QSocketNotifier::Read)
{
    connect(&m_orders, &QSocketNotifier::activated, this, &Typist::read);
    m_letters.setInterval(letterMs);
    connect(&m_letters, &QTimer::timeout, this, [this] {
        commit(QStringLiteral("路"));
        answer(QStringLiteral("typed %1").arg(++m_typed));
    });
}

void Typist::read()
{
    char bytes[4096];
    const ssize_t count = ::read(STDIN_FILENO, bytes, sizeof bytes);
    if (count <= 0) {
        m_orders.setEnabled(false);
        return;
    }
    m_pending.append(bytes, int(count));
    for (qsizetype end = m_pending.indexOf('\n'); end >= 0; end = m_pending.indexOf('\n')) {
        const QString order = QString::fromUtf8(m_pending.left(end));
        m_pending.remove(0, end + 1);
        // Not from here: what opens a window of its own would never come back to read.
        QTimer::singleShot(0, this, [this, order] { obey(order.section(u' ', 0, 0), order.section(u' ', 1)); });
    }
}

void Typist::obey(const QString& what, const QString& with)
{
    if (what == QLatin1String("focus")) {
        answer(nameOf(QApplication::activeWindow()) + u' ' + nameOf(QApplication::focusWidget()));
    } else if (what == QLatin1String("page")) {
        const auto* stack = qobject_cast<QStackedWidget*>(widgetNamed(QStringLiteral("pageStack")));
        answer(nameOf(stack ? stack->currentWidget() : nullptr));
    } else if (what == QLatin1String("text")) {
        const QWidget* field = widgetNamed(with);
        answer(field ? field->property("text").toString() : QStringLiteral("none"));
    } else if (what == QLatin1String("type-on")) {
        m_letters.start();
    } else {
        answer(QStringLiteral("ok"));
        act(what, with);
    }
}

void Typist::act(const QString& what, const QString& with)
{
    if (what == QLatin1String("key")) {
        sendKeys(with);
    } else if (what == QLatin1String("type")) {
        commit(with);
    } else if (what == QLatin1String("press")) {
        if (QPushButton* button = qobject_cast<QPushButton*>(widgetNamed(with))) {
            button->click();
        }
    } else if (what == QLatin1String("close") && QApplication::activeWindow()) {
        QApplication::activeWindow()->close();
    }
}

QObject* TypistPlugin::create(const QString&, const QString&)
{
    return new Typist;
}

} // namespace xf::test
