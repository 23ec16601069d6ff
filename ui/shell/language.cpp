#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QTranslator>

// A static library's resource is linked in only when something names it, and the macro works only outside a namespace.
static void loadTranslationResource()
{
    Q_INIT_RESOURCE(translations);
}

namespace xf::ui {

Language languageOf(const QString& word)
{
    return word == QLatin1String("en") ? Language::English : Language::Chinese;
}

QString wordOf(Language language)
{
    return language == Language::English ? QStringLiteral("en") : QStringLiteral("zh");
}

namespace {

std::unique_ptr<QTranslator> loaded(const QString& name)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(QStringLiteral(":/xinfang/translations/") + name) || translator->isEmpty()) {
        return nullptr;
    }
    QCoreApplication::installTranslator(translator.get());
    return translator;
}

} // namespace

Translations::Translations()
{
    loadTranslationResource();
}

Translations::~Translations()
{
    drop();
}

void Translations::drop()
{
    for (std::unique_ptr<QTranslator>* one : {&m_ours, &m_qt}) {
        if (*one) {
            QCoreApplication::removeTranslator(one->get());
            one->reset();
        }
    }
}

bool Translations::use(Language language)
{
    drop();
    switch (language) {
    case Language::Chinese: m_qt = loaded(QStringLiteral("qtbase_zh_CN.qm")); return true;
    case Language::English:
        m_ours = loaded(QStringLiteral("xinfang_en.qm"));
        if (m_ours) {
            return true;
        }
        break;
    }
    m_qt = loaded(QStringLiteral("qtbase_zh_CN.qm"));
    return false;
}

} // namespace xf::ui
