#pragma once

#include "tests/ui/uifixture.h"
#include "ui/register/registerpage.h"

#include <memory>

// A clerk at the registration page who has nothing but a keyboard; Chinese comes as an input method commits it.
namespace xf::test {

class RegisterVisit
{
public:
    explicit RegisterVisit(UiDesk& desk);

    RegisterVisit& han(const char16_t* text); // as an input method commits it
    RegisterVisit& keys(const char* typed);   // one by one
    RegisterVisit& enter(int times = 1);
    RegisterVisit& key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    // The same with Enter behind it.
    RegisterVisit& hanEnter(const char16_t* text) { return han(text).enter(); }
    RegisterVisit& keysEnter(const char* typed) { return keys(typed).enter(); }

    [[nodiscard]] QString at() const; // object name of what has the focus
    template <class T = QWidget>
    [[nodiscard]] T* find(const char* name) const
    {
        T* found = page->findChild<T*>(QString::fromLatin1(name));
        if (!found) {
            FAIL("no widget " << name);
        }
        return found;
    }
    [[nodiscard]] QString textOf(const char* label) const;

    // The one case there is.
    [[nodiscard]] Case onlyCase();
    [[nodiscard]] qint64 caseCount();
    // Prints how many keys it took: those that choose and move, and the letters typed.
    void tell(const char* visit) const;

    UiDesk& desk;
    std::unique_ptr<ui::RegisterPage> page;
    QStringList papers;   // asked for last
    QStringList printed;  // asked for to be printed at once
    bool confirms = true; // the printer's dialog
    QString step;
    QByteArray opened;
    QStringList said;
    int moves = 0;
    int letters = 0;
};

} // namespace xf::test
