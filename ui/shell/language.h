#pragma once

#include <QString>

#include <memory>

class QTranslator;

// The language of the windows. Chinese is the source: without any translation everything is there. Papers and what is
// written into cases stay Chinese whatever is chosen here.
namespace xf::ui {

enum class Language { Chinese, English };

// The word of the setting ui.language: "en" is English, all else Chinese.
[[nodiscard]] Language languageOf(const QString& word);
[[nodiscard]] QString wordOf(Language language);

// The translations in use by the application; made once, after it. Windows made before a change keep their language.
class Translations
{
public:
    Translations();
    ~Translations(); // takes them out again
    Translations(const Translations&) = delete;
    Translations& operator=(const Translations&) = delete;

    // False when this build has no English (lrelease was missing): then it stays Chinese.
    bool use(Language language);

private:
    void drop();
    std::unique_ptr<QTranslator> m_ours;
    std::unique_ptr<QTranslator> m_qt; // standard buttons and dialogs of Qt's own
};

} // namespace xf::ui
