#include "tests/typeset/poppler.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <catch2/catch.hpp>

namespace xf::test {

std::optional<QString> ask(const QString& program, const QStringList& arguments)
{
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty()) {
        WARN(program.toStdString() << " is not on this machine");
        return std::nullopt;
    }
    QProcess process;
    process.start(path, arguments);
    REQUIRE(process.waitForFinished(60000));
    return QString::fromUtf8(process.readAllStandardOutput());
}

std::optional<QStringList> copiedLines(const QString& path)
{
    std::optional<QString> text = ask(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
    if (!text)
        return std::nullopt;
    return text->remove(u'\f').split(u'\n', Qt::SkipEmptyParts);
}

std::vector<Box> boxes(const QString& path)
{
    const std::optional<QString> html =
        ask(QStringLiteral("pdftotext"), {QStringLiteral("-bbox-layout"), path, QStringLiteral("-")});
    static const QRegularExpression line(
        QStringLiteral("<line xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"[\\d.]+\">(.*?)</line>"),
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tags(QStringLiteral("<[^>]*>|\\s"));
    std::vector<Box> found;
    auto match = line.globalMatch(html.value_or(QString()));
    while (match.hasNext()) {
        const QRegularExpressionMatch one = match.next();
        const double mm = 25.4 / 72;
        QString letters = one.captured(4);
        found.push_back({one.captured(1).toDouble() * mm, one.captured(3).toDouble() * mm,
            one.captured(2).toDouble() * mm, letters.remove(tags).size()});
    }
    return found;
}

std::optional<QStringList> fontRows(const QString& path)
{
    const std::optional<QString> listed = ask(QStringLiteral("pdffonts"), {path});
    if (!listed)
        return std::nullopt;
    return listed->split(u'\n', Qt::SkipEmptyParts).mid(2);
}

} // namespace xf::test
