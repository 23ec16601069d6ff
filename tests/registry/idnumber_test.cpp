#include "core/registry/idnumber.h"

#include <catch2/catch.hpp>

using namespace xf;

namespace {

const Date today = Date::fromYmd(2026, 3, 9);

IdReading reading(const char* number)
{
    return readIdNumber(QString::fromLatin1(number), today).reading;
}

} // namespace

TEST_CASE("an identity number tells birth, sex and place, and that it was typed right")
{
    // The example of GB 11643-1999, annex: 11010519491231002X.
    const IdFacts facts = readIdNumber(QStringLiteral("11010519491231002X"), today);
    CHECK(facts.reading == IdReading::Sound);
    CHECK(facts.birth == Date::fromYmd(1949, 12, 31));
    CHECK(facts.female);
    CHECK(facts.county == QStringLiteral("110105"));
    const IdFacts man = readIdNumber(QStringLiteral("440524198001010013"), today);
    CHECK(man.reading == IdReading::Sound);
    CHECK_FALSE(man.female);
    CHECK(reading("1101 0519 4912 3100 2x") == IdReading::Sound); // as it is read out
}

TEST_CASE("each single digit mistyped and each two neighbours exchanged are found")
{
    const QString right = QStringLiteral("11010519491231002X");
    for (qsizetype i = 0; i + 1 < right.size(); ++i) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString wrong = right;
            wrong[i] = digit;
            if (wrong != right) {
                INFO(wrong.toStdString());
                CHECK(readIdNumber(wrong, today).reading != IdReading::Sound);
            }
        }
        QString exchanged = right;
        std::swap(exchanged[i], exchanged[i + 1]);
        if (exchanged != right) {
            INFO(exchanged.toStdString());
            CHECK(readIdNumber(exchanged, today).reading != IdReading::Sound);
        }
    }
}

TEST_CASE("what is no such number is left alone, what is nearly one is said to be")
{
    for (const char* other : {"", "E12345678", "H0123456789", "无", "123456"}) {
        CHECK(reading(other) == IdReading::None);
    }
    CHECK(reading("11010519491231002") == IdReading::Incomplete);
    CHECK(reading("1101051949123100211") == IdReading::Incomplete);
    CHECK(reading("110105194913310020") == IdReading::BadDate);
    CHECK(reading("110105202612310021") == IdReading::BadDate); // not born yet
    CHECK(reading("110105194912310021") == IdReading::BadCheck);
    const IdFacts old = readIdNumber(QStringLiteral("110105491231002"), today);
    CHECK(old.reading == IdReading::Sound);
    CHECK(old.birth == Date::fromYmd(1949, 12, 31));
}
