#pragma once

#include "core/documents/document.h"
#include "core/documents/kinds.h"

#include <vector>

// The eight papers from their bundled templates, each of a case that has come so far.
namespace xf::test {

struct Filling // no blanks in any of them
{
    QString name = QStringLiteral("张三");
    QString demand = QStringLiteral("修好排水渠");
    QString text = QStringLiteral("镇里修的排水渠淹了我家两亩田，村里说要找镇里。"); // what was told
    QString answer = QStringLiteral("经查，排水渠出水口堵塞，属实。");               // what was found and decided
};

struct FilledPaper
{
    PaperKind kind = PaperKind::NotGiven;
    Document document;
};
[[nodiscard]] std::vector<FilledPaper> eightPapers(const Filling& filling = {});

} // namespace xf::test
