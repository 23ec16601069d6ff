#pragma once

#include "core/cases/case.h"

#include <QString>

// What is typed over into the state's petition system (21.2), a line a field in the order in which its rules name the
// elements of a registration (国信发〔2022〕8号《信访事项网上办理工作规程》第五条): so that nothing is looked up or
// typed from memory. The screens of that system were not seen; only the order is taken from its rules.
namespace xf {

struct CopyField
{
    QString label;
    QString value; // one line; empty: not known here
};

[[nodiscard]] std::vector<CopyField> copyOutFields(const Case& folded);
// "姓名（名称）<tab>张三", a line a field; what is not known has its label all the same.
[[nodiscard]] QString copyOut(const Case& folded);

} // namespace xf
