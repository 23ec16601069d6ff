#include "tests/ui/registervisit.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

#include <catch2/catch.hpp>

#include <cstdio>

namespace xf::test {

RegisterVisit::RegisterVisit(UiDesk& atDesk)
    : desk(atDesk)
    , page(std::make_unique<ui::RegisterPage>(atDesk.session()))
{
    QObject::connect(page.get(), &ui::Page::papersWanted, page.get(),
        [this](const QByteArray&, const QStringList& kinds) { papers = kinds; });
    QObject::connect(page.get(), &ui::Page::printWanted, page.get(),
        [this](const QByteArray&, const QStringList& kinds) { papers = printed = kinds; });
    // As if the dialog were confirmed: the step is taken.
    QObject::connect(
        page.get(), &ui::Page::stepPrintWanted, page.get(), [this](const Request& request, const QStringList& kinds) {
            papers = printed = kinds;
            if (confirms) {
                const Result<Changes> done = desk.session().workspace().execute(request);
                if (!done) {
                    FAIL(done.error().code.toStdString());
                }
                page->refresh(&*done);
            }
        });
    QObject::connect(
        page.get(), &ui::Page::stepWanted, page.get(), [this](const QByteArray&, const QString& word) { step = word; });
    QObject::connect(
        page.get(), &ui::Page::caseWanted, page.get(), [this](const QByteArray& stream) { opened = stream; });
    QObject::connect(page.get(), &ui::Page::said, page.get(), [this](const QString& text, ui::Tone) { said << text; });
    page->resize(1100, 760);
    page->show();
    page->activateWindow();
    if (!QTest::qWaitForWindowActive(page.get())) {
        FAIL("the page does not get the focus");
    }
    page->activate();
}

RegisterVisit& RegisterVisit::han(const char16_t* text)
{
    const QString committed = QString::fromUtf16(text);
    letters += int(committed.size());
    typeText(focus(), committed);
    return *this;
}

RegisterVisit& RegisterVisit::keys(const char* ascii)
{
    const QString typed = QString::fromLatin1(ascii);
    moves += int(typed.size());
    QTest::keyClicks(focus(), typed);
    return *this;
}

RegisterVisit& RegisterVisit::enter(int times)
{
    for (int i = 0; i < times; ++i) {
        key(Qt::Key_Return);
    }
    return *this;
}

RegisterVisit& RegisterVisit::key(Qt::Key pressed, Qt::KeyboardModifiers modifiers)
{
    ++moves;
    press(focus(), pressed, modifiers);
    return *this;
}

QString RegisterVisit::at() const
{
    const QWidget* widget = QApplication::focusWidget();
    return widget ? widget->objectName() : QString();
}

QString RegisterVisit::textOf(const char* label) const
{
    return find<QLabel>(label)->text();
}

qint64 RegisterVisit::caseCount()
{
    const Result<qint64> count = desk.session().workspace().caseCount();
    return count ? *count : -1;
}

Case RegisterVisit::onlyCase()
{
    CaseQuery query;
    query.day = desk.session().today();
    const Result<std::vector<CaseListRow>> rows = desk.session().workspace().list(query);
    if (!rows || rows->size() != 1) {
        FAIL("there is not one case: " << caseCount() << " (" << said.join(u' ').toStdString() << ")");
    }
    const Result<Case> folded = desk.session().caseOf(rows->front().stream);
    if (!folded) {
        FAIL(folded.error().code.toStdString());
    }
    return *folded;
}

void RegisterVisit::tell(const char* visit) const
{
    std::printf("%s: %d keys to choose and move on, %d letters of what was said\n", visit, moves, letters);
}

} // namespace xf::test
