#pragma once

#include <QString>
#include <QStringList>

#include <initializer_list>

// Why something was not done: a constant code with its article, and the facts of this one case.
//
// Core never makes sentences: `core/words` has one for each code (a test checks that none is missing) and puts the
// arguments in at %1, %2 …. A code is declared beside its rule:
//
//     inline constexpr ErrorCode extendTooLong{"extend.too-long", "34"};
//     return Error(extendTooLong, {QString::number(days)});
//
// `article` is written as domain/law.md writes it ("23.1(三)"); empty where no article is behind the rule; the word
// "reading" marks a rule that is this program's reading of the regulation and not its text.
namespace xf {

struct ErrorCode
{
    const char* id;           // stable, English, "noun.what"; printed as "code" with --json
    const char* article = ""; // article of 《信访工作条例》, "reading", or empty
};

struct Error
{
    QString code;
    QStringList arguments;
    QString article;

    Error() = default;
    Error(const ErrorCode& errorCode, QStringList args = {})
        : code(QString::fromLatin1(errorCode.id))
        , arguments(std::move(args))
        , article(QString::fromUtf8(errorCode.article))
    {}

    [[nodiscard]] bool is(const ErrorCode& errorCode) const { return code == QLatin1String(errorCode.id); }
    friend bool operator==(const Error&, const Error&) = default;
};

} // namespace xf
