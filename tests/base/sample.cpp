#include "tests/base/sample.h"

#include <limits>

namespace xf {

template <>
WordSpan wordsOf<test::Colour>()
{
    static const WordInfo words[] = {{1, "red", "红"}, {2, "blue", "蓝"}};
    return words;
}

namespace test {

FieldSpan Person::fields()
{
    static const FieldInfo table[] = {
        field<&Person::age>(1, "age", "年龄"),
        field<&Person::name>(2, "name", "姓名"),
        field<&Person::phones>(3, "phones", "电话"),
    };
    return table;
}

FieldSpan NewerPerson::fields()
{
    static const FieldInfo table[] = {
        field<&NewerPerson::age>(1, "age", "年龄"),
        field<&NewerPerson::name>(2, "name", "姓名"),
        field<&NewerPerson::phones>(3, "phones", "电话"),
        field<&NewerPerson::family>(4, "family", "家人"),
    };
    return table;
}

FieldSpan Sample::fields()
{
    static const FieldInfo table[] = {
        field<&Sample::text>(1, "text", "文字"),
        field<&Sample::number>(2, "number", "数"),
        field<&Sample::flag>(3, "flag", "是否"),
        field<&Sample::day>(4, "day", "日期"),
        field<&Sample::colour>(5, "colour", "颜色"),
        field<&Sample::bytes>(6, "bytes", "字节"),
        field<&Sample::scalar>(7, "scalar", "任意值"),
        field<&Sample::owner>(8, "owner", "所有人"),
        field<&Sample::people>(20, "people", "人员"),
        field<&Sample::grid>(24, "grid", "表格"),
        field<&Sample::numbers>(25, "numbers", "数列"),
        field<&Sample::colours>(256, "colours", "颜色表"),
        field<&Sample::scalars>(65536, "scalars", "任意值表"),
    };
    return table;
}

Sample fullSample()
{
    Sample sample;
    sample.text = QStringLiteral("㛃䶮 郎兀館");
    sample.number = -17;
    sample.flag = true;
    sample.day = Date::fromYmd(2026, 3, 2);
    sample.colour = Colour::Blue;
    sample.bytes = QByteArray("\0\xFF", 2);
    sample.scalar = NullValue();
    sample.owner = {40, QStringLiteral("郑桂兰"), {QStringLiteral("138"), QString()}};
    sample.people = {{}, {0, QStringLiteral("何立"), {}}, {1, {}, {QString()}}};
    sample.grid = {{}, {QStringLiteral("a"), QString()}, {QString()}};
    sample.numbers = {0, 1, std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()};
    sample.colours = {Colour::Red, Colour::Blue};
    sample.scalars = {NullValue(), QString(), qint64(0), false, QByteArray(), true};
    return sample;
}

} // namespace test

} // namespace xf
