#include "core/base/pinyininitials.h"
#include "core/registry/casenumber.h"
#include "core/registry/divisions.h"

#include <catch2/catch.hpp>

#include <set>

namespace xf {

namespace {

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

const DivisionTable& table()
{
    static const DivisionTable bundled = DivisionTable::bundled();
    return bundled;
}

QString nameOf(const char* code)
{
    const std::optional<Division> division = table().findDivision(text(code));
    return division ? division->name : QString();
}

QStringList fullNames(const std::vector<Division>& list)
{
    QStringList names;
    for (const Division& division : list) {
        names << table().fullName(division.code);
    }
    return names;
}

} // namespace

TEST_CASE("the table has every province, city, county and township of the statistics office")
{
    // Counted in the published tables: 31, 342, 2978, 41352.
    size_t cities = 0;
    size_t counties = 0;
    size_t townships = 0;
    std::set<QString> codes;
    for (const Division& province : table().provinces()) {
        cities += table().cities(province.code).size();
        for (const Division& county : table().counties(province.code)) {
            ++counties;
            for (const Division& township : table().townships(county.code)) {
                ++townships;
                CHECK(codes.insert(township.code).second);
                CHECK_FALSE(township.name.isEmpty());
            }
        }
    }
    CHECK(table().provinces().size() == 31);
    CHECK(cities == 342);
    CHECK(counties == 2978);
    CHECK(townships == 41352);
}

TEST_CASE("a code names its division")
{
    CHECK(nameOf("51") == text("四川省"));
    CHECK(nameOf("1301") == text("石家庄市"));
    CHECK(nameOf("110101") == text("东城区"));
    CHECK(nameOf("110101001") == text("东华门街道"));
    CHECK(nameOf("371722") == text("单县"));
    CHECK(nameOf("820101").isEmpty());
    CHECK(nameOf("").isEmpty());
    CHECK(nameOf("5109a1").isEmpty());
    CHECK(nameOf("1101010011").isEmpty());
}

TEST_CASE("a full name leaves out what is only a heading, and says a city once that is its own county")
{
    CHECK(table().fullName(text("110101001")) == text("北京市东城区东华门街道"));
    CHECK(table().fullName(text("500101")) == text("重庆市万州区"));
    CHECK(table().fullName(text("429004")) == text("湖北省仙桃市"));
    CHECK(table().fullName(text("441900")) == text("广东省东莞市"));
    CHECK(isOnlyHeading(*table().findDivision(text("5002"))));
    CHECK_FALSE(isOnlyHeading(*table().findDivision(text("5101"))));
}

TEST_CASE("pickers go down from province to township")
{
    CHECK(table().cities(text("51")).size() == 21);
    CHECK(table().counties(text("5109")).size() == 5); // 遂宁市: 船山、安居、蓬溪、大英、射洪
    CHECK(table().counties(text("46")).size() > 20);   // a province's own, across its cities
    CHECK(table().townships(text("110101")).size() == 17);
    CHECK(table().townships(text("5109")).size() > 50); // asked too early: all of the city
    CHECK(table().cities(text("5109")).empty());
    CHECK(table().cities(text("99")).empty());
    CHECK(table().counties(QString()).empty());
}

TEST_CASE("a division is found by a part of its name, by initials and by its code")
{
    CHECK(table().search(text("射洪")).front().name == text("射洪市"));
    CHECK(table().search(text("cqs")).front().name == text("重庆市"));
    CHECK(table().search(text("371722")).front().name == text("单县"));
    CHECK(fullNames(table().search(text("cq wz"))).contains(text("重庆市万州区")));
    CHECK(table().search(text(" ")).empty());
    CHECK(table().search(text("没有这个地方")).empty());
    CHECK(table().search(text("q"), 7).size() == 7);
    CHECK(table().search(text("q"), 0).empty());
}

TEST_CASE("words before the last say where, and names typed in one are parted")
{
    const QString place = text("山东省菏泽市单县龙王庙镇");
    CHECK(fullNames(table().search(text("单县 龙王庙"))) == QStringList{place});
    CHECK(fullNames(table().search(text("sx lwm"))).contains(place));
    CHECK(fullNames(table().search(text("单县龙王庙镇"))) == QStringList{place});
    CHECK(fullNames(table().search(text("单县龙王庙"))).contains(place)); // the hint of the first start, as sx lwm
    CHECK(fullNames(table().search(text("菏泽龙王庙"))) == QStringList{place});
}

TEST_CASE("whole names come before beginnings, and higher levels before lower ones")
{
    const std::vector<Division> found = table().search(text("朝阳"));
    REQUIRE(found.size() > 5);
    CHECK(found[0].name == text("朝阳市"));
    CHECK(found[0].level == DivisionLevel::City);
    CHECK(found[1].level == DivisionLevel::County);
    const std::vector<Division> exact = table().search(text("城关镇"));
    CHECK(exact.front().name == text("城关镇"));
    for (const Division& one : table().search(text("市辖区"))) {
        CHECK_FALSE(isOnlyHeading(one));
    }
}

TEST_CASE("every code is one an office may have, and every name can be typed by its initials")
{
    for (const Division& province : table().provinces()) {
        for (const Division& township : table().townships(province.code)) {
            if (!checkedOfficeCode(township.code) ||
                !startsWithInitials(township.name, pinyinInitials(township.name))) {
                FAIL_CHECK(township.code.toStdString());
            }
            const qsizetype han = township.name.size() - township.name.count(u'（') - township.name.count(u'）') -
                                  township.name.count(u'、') - township.name.count(u'-');
            if (pinyinInitials(township.name).size() < han) {
                FAIL_CHECK(township.name.toStdString());
            }
        }
    }
}

} // namespace xf
