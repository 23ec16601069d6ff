#include "tests/documents/papertext.h"

#include <QFile>

#include <catch2/catch.hpp>

#include <algorithm>

namespace xf::test {

namespace {

QString cellText(const TableCell& cell)
{
    QString text = cell.label ? QStringLiteral("=") : QString();
    text += cell.columns > 1 ? QStringLiteral(":%1 ").arg(cell.columns) : QString();
    text += cell.lines > 0 ? QStringLiteral("^%1 ").arg(cell.lines) : QString();
    return text + QString(cell.text).replace(u'\n', QStringLiteral("⏎"));
}

} // namespace

QString paperText(const Document& paper)
{
    QStringList lines{QStringLiteral("%1 | %2 | %3 | %4 | %5")
                          .arg(paper.kind, paper.title, paper.number, paper.basis, QString::number(paper.copies))};
    for (const Block& block : paper.blocks) {
        QStringList widths;
        for (const qint64 width : block.widths) {
            widths << QString::number(width);
        }
        lines << QStringLiteral("[%1] ").arg(wordKey(block.role)) + block.text + widths.join(u' ');
        for (const TableRow& row : block.rows) {
            QStringList cells;
            std::transform(row.cells.begin(), row.cells.end(), std::back_inserter(cells), cellText);
            lines << QStringLiteral("  | ") + cells.join(QStringLiteral(" | "));
        }
    }
    return lines.join(u'\n') + u'\n';
}

PaperCircumstances atTheWindow()
{
    static const WorkCalendar calendar = bundledCalendar();
    PaperCircumstances given;
    given.office.name = text("青山镇人民政府");
    given.office.code = text("511502101");
    given.office.address = text("青山镇中心街1号");
    given.office.phone = text("0831-5550100");
    given.handler = text("李办理");
    given.number = text("青信字〔2026〕17号");
    given.today = day("2026-12-31");
    given.calendar = &calendar;
    return given;
}

Template bundled(PaperKind kind)
{
    const Result<Template> read = bundledTemplate(kind);
    INFO(wordKey(kind).toStdString());
    INFO((read ? QString() : read.error().code + u' ' + read.error().arguments.join(u' ')).toStdString());
    REQUIRE(read);
    return *read;
}

Document paperOf(PaperKind kind, const Case& folded, const PaperCircumstances& circumstances)
{
    const Result<Document> paper = compose(folded, circumstances, bundled(kind));
    INFO((paper ? QString() : paper.error().code + u' ' + paper.error().arguments.join(u' ')).toStdString());
    REQUIRE(paper);
    return *paper;
}

Copy zhangSan(std::vector<Line> lines)
{
    Copy copy;
    copy.does("register channel=visit purpose=resolve elsewhere=no place=青山村 petitioners.1.name=张三 "
              "petitioners.1.address=青山镇青山村3组 petitioners.1.phone=13900000000 "
              "petitioners.1.safeContact=请打电话 demands=修好排水渠 demands=赔偿青苗损失 "
              "text=镇里修的排水渠淹了我家两亩田，村里说要找镇里。",
        "2026-03-09");
    for (const Line& line : lines) {
        copy.does(line.line, line.on);
    }
    return copy;
}

Copy answered()
{
    return zhangSan({{"classify category=appeal power=own ways.1=petition ways.2=petition", "2026-03-09"},
        {"accept", "2026-03-10"}, {hear, "2026-03-12"}, {investigate, "2026-03-20"},
        {"decide text=经查，排水渠出水口堵塞，属实。 outcomes.1.outcome=support "
         "outcomes.1.opinion=镇政府于2026年4月30日前修好。 outcomes.1.basis=《四川省水利工程管理条例》 "
         "outcomes.2.outcome=explain outcomes.2.opinion=青苗损失可以通过保险理赔。 outcomes.2.basis=《农业保险条例》 "
         "reviewOrgan=青山县人民政府 number=青信字〔2026〕18号 signer=王镇长",
            "2026-04-02"},
        {"deliver", "2026-04-03"}});
}

bool holds(const std::vector<Error>& errors, const ErrorCode& code)
{
    return std::any_of(errors.begin(), errors.end(), [&](const Error& error) { return error.is(code); });
}

QString goldenPaper(const QString& name, const QString& now)
{
    QFile file(QString::fromUtf8(XF_TEST_DATA) + QStringLiteral("/papers/%1.txt").arg(name));
    if (qEnvironmentVariable("XF_PAPERS") == QLatin1String("write")) {
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(now.toUtf8());
        return now;
    }
    INFO(name.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

} // namespace xf::test
