#include "ui/forms/waylegend.h"

#include "core/cases/actions.h"
#include "core/words/errorsentences.h"

#include <QCoreApplication>
#include <QStringList>

namespace xf::ui {

QString wayLegend()
{
    const auto say = [](const char* text) { return QCoreApplication::translate("xf::ui::WayLegend", text); };
    return QStringList{
        say(QT_TRANSLATE_NOOP("xf::ui::WayLegend",
            "1 应当由法院、复议机构、检察院、公安机关按法律程序处理的，涉法涉诉未依法终结的（第三十一条第一项）")),
        say(QT_TRANSLATE_NOOP("xf::ui::WayLegend", "2 应当通过仲裁解决的（第二项）")),
        say(QT_TRANSLATE_NOOP("xf::ui::WayLegend", "3 可以通过党员申诉、申请复审等解决的（第三项）")),
        say(QT_TRANSLATE_NOOP(
            "xf::ui::WayLegend", "4 可以通过行政复议、裁决、确认、许可、处罚等行政程序解决的（第四项）")),
        say(QT_TRANSLATE_NOOP("xf::ui::WayLegend", "5 申请查处违法行为、履行保护人身权或者财产权等职责的（第五项）")),
        say(QT_TRANSLATE_NOOP(
            "xf::ui::WayLegend", "6 以上都不是的：听取陈述、调查核实、出具处理意见书，60日办结（第六项，第三十四条）")),
    }
        .join(u'\n');
}

QString doubtLine(Power power, const std::vector<Way>& ways, Elsewhere elsewhere)
{
    const std::optional<Error> doubt = doubtOfPower(power, ways, elsewhere);
    return doubt ? sentence(*doubt) : QString();
}

} // namespace xf::ui
