#include "tests/support/uitools.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QTest>

#include <catch2/catch.hpp>

#include <algorithm>

namespace xf::test {

void typeText(QWidget* widget, const QString& text)
{
    compose(widget, text.left(1));
    QInputMethodEvent commit;
    commit.setCommitString(text);
    QApplication::sendEvent(widget, &commit);
}

void compose(QWidget* widget, const QString& preedit)
{
    QInputMethodEvent composing(preedit, {});
    QApplication::sendEvent(widget, &composing);
}

void press(QWidget* widget, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(widget, key, modifiers);
}

QWidget* focus()
{
    QWidget* widget = QApplication::focusWidget();
    REQUIRE(widget != nullptr);
    return widget;
}

void picture(QWidget& window, const char* name)
{
    const QString folder = qEnvironmentVariable("XF_PICTURES");
    if (!folder.isEmpty()) {
        QApplication::processEvents();
        CHECK(window.grab().save(folder + u'/' + QString::fromLatin1(name) + QStringLiteral(".png")));
    }
}

namespace {

// Parts that Qt's own widgets are made of: their names, where they have any, are Qt's.
bool isPartOfQtWidget(const QWidget* widget)
{
    static const char* const composed[] = {"QAbstractScrollArea", "QComboBox", "QAbstractSpinBox", "QLineEdit",
        "QHeaderView", "QSplitter", "QComboBoxPrivateContainer", "QTabWidget", "QStackedWidget", "QMainWindow",
        "QDialogButtonBox"};
    if (widget->objectName().startsWith(QLatin1String("qt_"))) {
        return true;
    }
    const QWidget* parent = widget->parentWidget();
    if (!parent || !widget->objectName().isEmpty()) {
        return false;
    }
    if (parent->objectName().startsWith(QLatin1String("qt_"))) {
        return true;
    }
    return std::any_of(std::begin(composed), std::end(composed), [&](const char* name) {
        return parent->inherits(name) && QByteArray(widget->metaObject()->className()).startsWith('Q');
    });
}

// What a screen reader says of it: a label speaks its text, a container must have been given a name.
bool isSpoken(const QWidget* widget)
{
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
    return spoken && !spoken->text(QAccessible::Name).isEmpty();
}

} // namespace

QStringList widgetsWithoutNames(QWidget* root)
{
    QStringList nameless;
    for (const QWidget* widget : root->findChildren<QWidget*>()) {
        const bool reachable =
            widget->focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton*>(widget) != nullptr;
        const bool lacks = widget->objectName().isEmpty() || (reachable && widget->accessibleName().isEmpty()) ||
                           (widget->isVisible() && !isSpoken(widget));
        if (lacks && !isPartOfQtWidget(widget)) {
            nameless << QStringLiteral("%1 \"%2\" in %3")
                            .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                                widget->parentWidget() ? widget->parentWidget()->objectName() : QString());
        }
    }
    return nameless;
}

bool ScriptedDialogs::confirm(QWidget*, const QString& title, const QString& text, const QString&)
{
    asked << title + u'\n' + text;
    if (confirmations.empty()) {
        FAIL_CHECK("an unexpected question: " + title.toStdString());
        return false;
    }
    const bool answer = confirmations.front();
    confirmations.erase(confirmations.begin());
    return answer;
}

QStringList ScriptedDialogs::openFiles(QWidget*, const QString& title, const QString&)
{
    asked << title;
    if (files.empty()) {
        FAIL_CHECK("an unexpected question for files: " + title.toStdString());
        return {};
    }
    const QStringList answer = files.front();
    files.erase(files.begin());
    return answer;
}

QString ScriptedDialogs::openFile(QWidget* parent, const QString& title, const QString& filter)
{
    return openFiles(parent, title, filter).value(0);
}

QString ScriptedDialogs::saveFile(QWidget* parent, const QString& title, const QString&, const QString& filter)
{
    return openFiles(parent, title, filter).value(0);
}

QString ScriptedDialogs::chooseFolder(QWidget* parent, const QString& title, const QString&)
{
    return openFiles(parent, title, QString()).value(0);
}

void ScriptedDialogs::showFolder(QWidget*, const QString& folder)
{
    foldersShown << folder;
}

bool ScriptedDialogs::showFile(QWidget*, const QString& path)
{
    filesShown << path;
    return hasProgram;
}

std::vector<ui::PrintResult> RecordedPrinting::print(QWidget*, const std::vector<ui::PrintJob>& wanted, const FontSet&)
{
    std::vector<ui::PrintResult> results;
    for (const ui::PrintJob& job : wanted) {
        jobs.push_back(job);
        const QString file = next == PrintOutcome::Saved ? QStringLiteral("/纸/文书.pdf") : QString();
        results.push_back({next, QStringLiteral("测试打印机"), int(job.layout.copies), file});
    }
    return results;
}

std::vector<ui::PrintResult> RecordedPrinting::printMade(
    QWidget* parent, const ui::PrintAsk& ask, const ui::MakeJobs& make, const FontSet& fonts)
{
    proposed << ask.fileName;
    titles << ask.title;
    if (meanwhile) {
        meanwhile();
    }
    return next == PrintOutcome::Cancelled ? std::vector<ui::PrintResult>()
                                           : print(parent, make(next == PrintOutcome::Saved), fonts);
}

ModalDriver::ModalDriver(std::function<void(QWidget*)> answer)
    : m_answer(std::move(answer))
{
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
        QWidget* dialog = QApplication::activeModalWidget();
        if (!dialog) {
            return;
        }
        if (!m_came) {
            m_came = true;
            m_answer(dialog);
        } else if (++m_ticksOpen > 200) {
            FAIL_CHECK("the dialog stays open: " + dialog->objectName().toStdString());
            dialog->close();
        }
    });
    m_timer.start(10);
}

ModalDriver::~ModalDriver()
{
    CHECK(m_came);
}

} // namespace xf::test
