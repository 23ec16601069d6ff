#include "core/cases/refusals.h"
#include "core/words/articletext.h"
#include "core/words/basewords.h"
#include "core/words/casewords.h"
#include "core/words/deadlinewords.h"
#include "core/words/documentwords.h"
#include "core/words/errorsentences.h"
#include "core/words/exchangewords.h"
#include "core/words/handoffwords.h"
#include "core/words/messagewords.h"
#include "core/words/sealedwords.h"
#include "core/words/storewords.h"
#include "core/words/workspacewords.h"
#include "tests/words/smallhistory.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <catch2/catch.hpp>

#include <set>
#include <vector>

namespace xf {

namespace {

struct DeclaredCode
{
    QString file;
    QString id;
    QString article;
    int arguments = -1; // not noted
};

// Arguments are noted behind the declaration or in the line before it: "// day, today", "// arguments: tag".
int argumentsNoted(const QString& comment)
{
    if (comment.isEmpty()) {
        return -1;
    }
    const QString list = comment.section(QStringLiteral("rguments:"), -1);
    return int(list.count(u',')) + 1;
}

QString textOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

void readDeclarations(const QString& path, std::vector<DeclaredCode>& codes)
{
    static const QRegularExpression declaration(QStringLiteral(
        "ErrorCode\\s+\\w+\\s*\\{\\s*\"([^\"]+)\"(?:\\s*,\\s*\"([^\"]*)\")?\\s*\\};(?:[ \\t]*//([^\\n]*))?"));
    const QString text = textOf(path);
    for (auto matches = declaration.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        codes.push_back({path, match.captured(1), match.captured(2), argumentsNoted(match.captured(3))});
    }
}

std::vector<DeclaredCode> declaredCodes()
{
    std::vector<DeclaredCode> codes;
    for (const char* room : {"/core", "/app"}) {
        const QString root = QString::fromUtf8(XF_SOURCE_DIR) + QString::fromLatin1(room);
        QDirIterator files(
            root, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            readDeclarations(files.next(), codes);
        }
    }
    return codes;
}

std::vector<std::span<const ErrorSentence>> tables()
{
    return {caseErrorSentences(), baseErrorSentences(), deadlineErrorSentences(), messageErrorSentences(),
        documentErrorSentences(), exchangeErrorSentences(), handoffErrorSentences(), sealedErrorSentences(),
        storeErrorSentences(), workspaceErrorSentences(), usageErrorSentences()};
}

int highestPlace(const QString& text)
{
    int highest = 0;
    for (int place = 1; place <= 9; ++place) {
        highest = text.contains(u'%' + QString::number(place)) ? place : highest;
    }
    return highest;
}

} // namespace

TEST_CASE("every error code in core and app has a sentence")
{
    const std::vector<DeclaredCode> codes = declaredCodes();
    REQUIRE(codes.size() > 100);
    const QString own = textOf(QString::fromUtf8(XF_SOURCE_DIR) + QStringLiteral("/app/usagewords.cpp"));
    for (const DeclaredCode& code : codes) {
        INFO(code.file.toStdString() << ": " << code.id.toStdString());
        CHECK((findSentence(code.id) != nullptr || own.contains(QStringLiteral("{\"%1\",").arg(code.id))));
    }
}

TEST_CASE("no sentence is for a code that is not there, and none is there twice")
{
    std::set<QString> declared;
    for (const DeclaredCode& code : declaredCodes()) {
        declared.insert(code.id);
    }
    std::set<QString> seen;
    for (const std::span<const ErrorSentence>& table : tables()) {
        for (const ErrorSentence& entry : table) {
            const QString code = QString::fromLatin1(entry.code);
            INFO(entry.code);
            CHECK(declared.count(code) == 1);
            CHECK(seen.insert(code).second);
        }
    }
}

TEST_CASE("a sentence asks for no more arguments than the declaration notes")
{
    for (const DeclaredCode& code : declaredCodes()) {
        const ErrorSentence* found = findSentence(code.id);
        const bool refusal = code.file.endsWith(QLatin1String("refusals.h"));
        const bool notedForAll = code.file.endsWith(QLatin1String("storeerrors.h")); // in words above a group
        if (!found || notedForAll || (!refusal && code.arguments < 0)) {
            continue;
        }
        INFO(code.id.toStdString());
        CHECK(highestPlace(QString::fromUtf8(found->text)) <= std::max(code.arguments, 0));
    }
}

TEST_CASE("a refusal cites the article its code names, or says that it is our reading")
{
    int refusals = 0;
    for (const DeclaredCode& code : declaredCodes()) {
        const ErrorSentence* found = findSentence(code.id);
        if (!found || code.article.isEmpty() || !code.file.endsWith(QLatin1String("refusals.h"))) {
            continue;
        }
        ++refusals;
        const QString cited = code.article == QLatin1String("reading")
                                  ? QStringLiteral("（本程序的理解，条例没有明文）")
                                  : articleText(code.article);
        INFO(code.id.toStdString());
        CHECK(QString::fromUtf8(found->text).contains(cited));
    }
    CHECK(refusals > 30);
}

TEST_CASE("the sentences are whole and Chinese, and say what to do")
{
    for (const std::span<const ErrorSentence>& table :
        {caseErrorSentences(), baseErrorSentences(), exchangeErrorSentences()}) {
        for (const ErrorSentence& entry : table) {
            QString text = QString::fromUtf8(entry.text);
            INFO(entry.code);
            CHECK(text.endsWith(u'。'));
            CHECK(text.contains(u'请'));
            text.remove(QRegularExpression(QStringLiteral("%[1-9]")));
            CHECK(foreignWords(text).isEmpty());
        }
    }
}

// The window shows these too. What is asked of the command line alone (usage.…) may name its words.
TEST_CASE("what both programs say names no command and no option")
{
    static const QRegularExpression commandLine(
        QStringLiteral("xinfang|--|\\b(verify|adopt|rebuild|init|office|do)\\b|\\b[a-z]+="));
    for (const std::span<const ErrorSentence>& table : tables()) {
        for (const ErrorSentence& entry : table) {
            const QString text = QString::fromUtf8(entry.text);
            INFO(entry.code << ": " << text.toStdString());
            CHECK(
                (QString::fromLatin1(entry.code).startsWith(QStringLiteral("usage.")) || !text.contains(commandLine)));
        }
    }
}

TEST_CASE("the sentences of the hand-off say what to do, in plain Chinese")
{
    for (const ErrorSentence& entry : handoffErrorSentences()) {
        QString text = QString::fromUtf8(entry.text);
        INFO(entry.code);
        CHECK(text.endsWith(u'。'));
        CHECK((text.contains(u'请') || text.contains(QStringLiteral("需要时"))));
        text.remove(QRegularExpression(QStringLiteral("%[1-9]|\\.xf(pkg|req|ans)|U 盘|MB")));
        CHECK(foreignWords(text).isEmpty());
    }
}

TEST_CASE("arguments are put in once, and no place is left bare")
{
    CHECK(sentence(Error(caseVoid, {QStringLiteral("511502101-2026-A-17")}))
              .startsWith(QStringLiteral("信访件511502101")));

    const Error tricky(decideDemandUnanswered, {QStringLiteral("%2"), QStringLiteral("退还%1元")});
    CHECK(sentence(tricky).startsWith(QStringLiteral("诉求%2“退还%1元”还没有答复")));

    const QString missing = sentence(Error(stepNotHere));
    CHECK_FALSE(missing.contains(u'%'));
}

TEST_CASE("an unknown code gives a general sentence with the code in brackets")
{
    Error error;
    error.code = QStringLiteral("moon.full");
    error.arguments << QStringLiteral("%1");
    CHECK(sentence(error).contains(QStringLiteral("（moon.full）")));
    CHECK(sentence(error).endsWith(u'。'));
}

TEST_CASE("a program's own sentences are asked first")
{
    static constexpr ErrorSentence own[] = {{"moon.full", "今天是满月（%1）。"}, {"note.empty", "写点什么。"}};
    Error error;
    error.code = QStringLiteral("moon.full");
    error.arguments << QStringLiteral("十五");
    CHECK(sentence(error, own) == QStringLiteral("今天是满月（十五）。"));
    CHECK(sentence(Error(noteEmpty), own) == QStringLiteral("写点什么。"));
    CHECK(sentence(Error(voidTwice), own) == sentence(Error(voidTwice)));
}

} // namespace xf
