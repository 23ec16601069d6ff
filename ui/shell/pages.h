#pragma once

#include "ui/shell/page.h"
#include "ui/shell/session.h"

// The pages of the window, in the order of its list. A new page is a row here.
namespace xf::ui {

struct PageInfo
{
    const char* id;    // object name of the page, and how other pages name it
    const char* title; // Chinese, translation context "pages"
    Page* (*make)(Session& session, QWidget* parent);
    bool navigated = true; // stands in the list on the left; "case" and "preview" are only come to
};

[[nodiscard]] std::span<const PageInfo> pageTable();

} // namespace xf::ui
