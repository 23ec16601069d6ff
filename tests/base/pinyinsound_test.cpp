#include "core/base/pinyinsound.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace xf;

namespace {

QString sound(const char* name)
{
    return pinyinSound(QString::fromUtf8(name));
}

bool heardAs(const char* typed, const char* stored)
{
    const std::vector<QString> sounds = pinyinSounds(QString::fromUtf8(typed), 8);
    return std::find(sounds.begin(), sounds.end(), sound(stored)) != sounds.end();
}

} // namespace

TEST_CASE("names that are written differently and said alike sound alike")
{
    CHECK(sound("张伟") == QStringLiteral("zhang wei"));
    CHECK(sound("张伟") == sound("章玮"));
    CHECK(sound("李娜") == sound("黎娜"));
    CHECK(sound("陈静") == sound("陈敬"));
    CHECK(sound("张伟") != sound("张文"));
    CHECK(sound("张伟") != sound("张伟伟"));
}

TEST_CASE("lü is not lu")
{
    CHECK(sound("吕强") == QStringLiteral("lv qiang"));
    CHECK(sound("吕强") != sound("鲁强"));
    CHECK(sound("吕强") == sound("律强"));
}

// Readings as 《现代汉语词典》 gives them for surnames.
TEST_CASE("a surname is read as a surname")
{
    const std::pair<const char*, const char*> names[] = {{"曾敏", "zeng min"}, {"单军", "shan jun"},
        {"解放", "xie fang"}, {"仇英", "qiu ying"}, {"查明", "zha ming"}, {"区建国", "ou jian guo"},
        {"任平", "ren ping"}, {"翟志刚", "zhai zhi gang"}};
    for (const auto& [name, reading] : names) {
        INFO(name);
        CHECK(sound(name) == QString::fromLatin1(reading));
    }
}

TEST_CASE("a letter that is read in two ways is tried in both")
{
    CHECK(heardAs("乐敏", "岳敏"));
    CHECK(heardAs("曾敏", "增敏"));
    CHECK(pinyinSounds(QStringLiteral("乐盛"), 8).size() == 4);
    CHECK(pinyinSounds(QStringLiteral("乐盛"), 3).size() == 3);
    CHECK(pinyinSounds(QStringLiteral("乐盛"), 3).front() == sound("乐盛"));
}

TEST_CASE("what cannot be read sounds like nothing")
{
    CHECK(sound("").isEmpty());
    CHECK(sound("张").isEmpty());
    CHECK(sound("张★").isEmpty());
    CHECK(pinyinSounds(QStringLiteral("张伟"), 0).empty());
    CHECK(sound("smith") == QStringLiteral("s m i t h"));
}
