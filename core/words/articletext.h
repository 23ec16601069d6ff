#pragma once

#include <QString>
#include <QStringView>

namespace xf {

// An article as it is cited on paper: "23.1(三)" → 第二十三条第一款第（三）项, "34" → 第三十四条, "31(六)" →
// 第三十一条第（六）项; the word "reading" → 本程序的理解; "simple.4" → 《信访事项简易办理办法》第四条. What is written
// otherwise comes back unchanged.
[[nodiscard]] QString articleText(QStringView article);

// 1 … 999 in Chinese: 十, 二十三, 一百零五.
[[nodiscard]] QString chineseNumber(int number);

} // namespace xf
