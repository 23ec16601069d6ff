#pragma once

// GB/T 9704-2012 in millimetres (domain/documents.md section 4). Written once; everything else counts in these.
namespace xf::gb9704 {

inline constexpr double pageWidth = 210;
inline constexpr double pageHeight = 297;
inline constexpr double left = 28; // of the type area
inline constexpr double top = 37;
inline constexpr double width = 156;
inline constexpr double height = 225;
inline constexpr double right = left + width;
inline constexpr double bottom = top + height;
inline constexpr int linesOfPage = 22;
inline constexpr int cellsOfLine = 28;
inline constexpr double pitch = height / linesOfPage; // of lines
inline constexpr double cell = width / cellsOfLine;   // of letters of size 3

inline constexpr double size2 = 22; // points of 2号
inline constexpr double size3 = 16;
inline constexpr double size4 = 14;

inline constexpr double headDown = 35;       // 发文机关标志 under the top of the type area
inline constexpr double redLineDown = 4;     // red line under the number
inline constexpr double underTitle = 3;      // number under a title, where there is no red head; ours
inline constexpr double redLineWeight = 0.5; // the standard names none; that of a printed form
inline constexpr double frameWeight = 0.35;  // of tables and rules to write on
inline constexpr double innerWeight = 0.25;
inline constexpr double pageNumberDown = 7; // the dashes of the page number under the type area
inline constexpr int indentCells = 2;
inline constexpr int dateRightCells = 4;

constexpr double mmOfPoints(double points)
{
    return points * 25.4 / 72;
}

// Baseline of Han letters under the top of their square; the same in all fonts that come into question, within 0.1 mm.
constexpr double baselineOf(double points)
{
    return 0.88 * mmOfPoints(points);
}

} // namespace xf::gb9704
