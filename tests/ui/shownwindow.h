#pragma once

#include "tests/ui/uifixture.h"
#include "tests/ui/zh.h"
#include "ui/shell/mainwindow.h"

#include <QLabel>
#include <QTest>

#include <catch2/catch.hpp>

#include <memory>

// The whole main window over a desk.
namespace xf::test {

struct Window
{
    explicit Window(UiDesk& given)
        : desk(given)
        , window(std::make_unique<ui::MainWindow>(given.session()))
    {
        window->show();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
        settle();
    }

    void settle()
    {
        REQUIRE(QTest::qWaitFor([&] { return desk.session().reader().idle(); }));
    }
    template <class T>
    T* child(const char* name) const
    {
        T* found = window->findChild<T*>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    [[nodiscard]] QString label(const char* name) const { return child<QLabel>(name)->text(); }

    UiDesk& desk;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace xf::test
