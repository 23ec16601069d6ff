#include "ui/about/licences.h"

#include <QFile>
#include <QStringList>

// A static library's resource is linked in only when something names it, and the macro works only outside a namespace.
static void loadLicenceResource()
{
    Q_INIT_RESOURCE(licences);
}

namespace xf::ui {

std::span<const Component> components()
{
    static const Component table[] = {
        {"信访接待台 Xinfang Desk", QT_TRANSLATE_NOOP("licences", "本程序"), "Apache-2.0", "apache-2.0.txt"},
        {"Qt 6", QT_TRANSLATE_NOOP("licences", "窗口、打印和数据库接口；动态链接，可以换用改过的版本"), "LGPL-3.0-only",
            "lgpl-3.txt gpl-3.txt"},
        {"Qt Translations", QT_TRANSLATE_NOOP("licences", "标准按钮和对话框的中文"),
            "GPL-3.0-only WITH Qt-GPL-exception-1.0", "qt-gpl-exception.txt gpl-3.txt"},
        {"SQLite", QT_TRANSLATE_NOOP("licences", "数据文件"), "blessing", "sqlite.txt"},
        {"Botan 2", QT_TRANSLATE_NOOP("licences", "国密算法"), "BSD-2-Clause", "botan.txt"},
        {"Boost.Date_Time", QT_TRANSLATE_NOOP("licences", "日期"), "BSL-1.0", "bsl-1.0.txt"},
        {"Mustache (kainjow)", QT_TRANSLATE_NOOP("licences", "文书模板"), "BSL-1.0", "bsl-1.0.txt"},
        {"tl::expected", QT_TRANSLATE_NOOP("licences", "结果类型"), "CC0-1.0", "cc0.txt"},
        {"chinese-days", QT_TRANSLATE_NOOP("licences", "放假和调休日的事实"), "MIT", "chinese-days.txt"},
        {"Unihan", QT_TRANSLATE_NOOP("licences", "汉字拼音首字母的事实"), "Unicode-DFS-2016", "unicode.txt"},
    };
    return table;
}

QString licenceText(const Component& component)
{
    loadLicenceResource();
    QStringList texts;
    for (const QString& name : QString::fromLatin1(component.text).split(u' ')) {
        QFile file(QStringLiteral(":/xinfang/licences/") + name);
        if (file.open(QIODevice::ReadOnly)) {
            texts << QString::fromUtf8(file.readAll());
        }
    }
    return texts.join(QStringLiteral("\n\n"));
}

} // namespace xf::ui
