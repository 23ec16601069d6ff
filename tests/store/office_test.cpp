#include "core/base/fieldcodec.h"
#include "core/cases/refusals.h"
#include "core/registry/casenumber.h"
#include "core/store/storeerrors.h"
#include "tests/store/storefixture.h"
#include "tests/support/deskfixture.h"

#include <catch2/catch.hpp>

using namespace xf;
using namespace xf::test;

namespace {

OfficeFacts full()
{
    return {QStringLiteral("柳溪镇人民政府"), QStringLiteral("990101102"), OfficeKind::Unit,
        QStringLiteral("柳溪镇青年路1号"), QStringLiteral("0000-7654321"), QStringLiteral("拨打来访接待室电话"),
        QStringLiteral("柳溪县人民政府")};
}

int described(Workspace& workspace)
{
    const auto entries = workspace.allEntries();
    REQUIRE(entries);
    return int(std::count_if(entries->begin(), entries->end(),
        [](const Entry& entry) { return entry.envelope.tag == QLatin1String(OfficeDescribed::tag); }));
}

} // namespace

TEST_CASE("an office describes itself anew, and who opens the file later reads it")
{
    Desk desk;
    {
        const auto workspace = desk.create();
        CHECK(workspace->identity().officeAddress.isEmpty());
        REQUIRE(workspace->describeOffice(full(), day("2026-06-01")));
        CHECK(workspace->identity().officeSuperior == QStringLiteral("柳溪县人民政府"));
        CHECK(described(*workspace) == 2);
        const auto entries = workspace->allEntries();
        const Envelope& envelope = entries->back().envelope;
        CHECK(envelope.stream == workspace->identity().officeStream);
        CHECK(envelope.on == day("2026-06-01"));
        CHECK(envelope.version == 2);
        CHECK(workspace->verify()->good());
    }
    const auto again = desk.open();
    CHECK(again->notices().empty());
    CHECK(again->identity().officeFacts() == full());
    CHECK(execute(*again, {}, visit(QStringLiteral("张三"), QStringLiteral("修路")), "2026-06-29").number ==
          QStringLiteral("990101102-2026-A-1"));
}

TEST_CASE("what did not change is not written again")
{
    Desk desk;
    const auto workspace = desk.create();
    OfficeFacts same = workspace->identity().officeFacts();
    same.name = QStringLiteral(" 柳溪镇人民政府\t");
    REQUIRE(workspace->describeOffice(same));
    CHECK(described(*workspace) == 1);
    REQUIRE(workspace->describeOffice(full()));
    REQUIRE(workspace->describeOffice(full()));
    CHECK(described(*workspace) == 2);
}

TEST_CASE("a new name and code go into what is registered from then on")
{
    Desk desk;
    const auto workspace = desk.create();
    const QByteArray before =
        execute(*workspace, {}, visit(QStringLiteral("张三"), QStringLiteral("修路")), "2026-06-01").stream;
    OfficeFacts merged = full();
    merged.name = QStringLiteral("柳河镇人民政府");
    merged.code = QStringLiteral("990101103");
    REQUIRE(workspace->describeOffice(merged));
    const Changes after = execute(*workspace, {}, visit(QStringLiteral("李四"), QStringLiteral("修桥")), "2026-06-30");
    CHECK(after.number == QStringLiteral("990101103-2026-A-2"));
    CHECK(folded(*workspace, after.stream).officeName == QStringLiteral("柳河镇人民政府"));
    CHECK(folded(*workspace, before).officeName == QStringLiteral("柳溪镇人民政府"));
}

TEST_CASE("an office is refused what a new file would be refused, and a day to come")
{
    Desk desk;
    const auto workspace = desk.create();
    const auto refusalOf = [&](const std::function<void(OfficeFacts&)>& change) {
        OfficeFacts facts = full();
        change(facts);
        return codeOf(workspace->describeOffice(facts));
    };
    CHECK(refusalOf([](OfficeFacts& facts) { facts.name = QStringLiteral("　 "); }) == idOf(officeNoName));
    CHECK(refusalOf([](OfficeFacts& facts) { facts.code = QStringLiteral("一〇二"); }) == idOf(officeBadCode));
    CHECK(refusalOf([](OfficeFacts& facts) { facts.phone = QString(QChar(0xD800)); }) == idOf(officeTextBad));
    CHECK(refusalOf([](OfficeFacts& facts) { facts.query = QString(201, u'问'); }) == idOf(officeTextTooLong));
    CHECK(codeOf(workspace->describeOffice(full(), day("2026-07-01"))) == idOf(dateInFuture));
    CHECK(described(*workspace) == 1);

    WorkspaceOptions reading = desk.options();
    reading.readOnly = true;
    const auto reader = Workspace::open(reading);
    REQUIRE(reader);
    CHECK(codeOf((*reader)->describeOffice(full())) == idOf(storeOpenedReadOnly));
}

TEST_CASE("the fields of an office keep their numbers, and an old description reads as it was")
{
    QStringList lines;
    for (const FieldInfo& info : OfficeDescribed::fields()) {
        lines << QStringLiteral("%1 %2").arg(info.number).arg(info.keyText());
    }
    CHECK(lines.join(u'|') == QStringLiteral("1 name|2 code|3 kind|4 address|5 phone|6 query|7 superior"));

    // {1: "柳溪镇", 2: "99", 3: "bureau"}, as version 1 wrote it
    const QByteArray old = QByteArray::fromHex("a30169e69fb3e6baaae99587026239390366627572656175");
    OfficeDescribed read;
    REQUIRE(decode(old, read, Unknown::Refuse));
    CHECK(read.name == QStringLiteral("柳溪镇"));
    CHECK(read.kind == OfficeKind::Bureau);
    CHECK(read.superior.isEmpty());
    CHECK(encode(read) == old);

    CHECK(encode(full()).toHex() ==
          "a70175e69fb3e6baaae99587e4babae6b091e694bfe5ba9c02693939303130313130320364756e69740476e69fb3e6baaae99587"
          "e99d92e5b9b4e8b7af31e58fb7056c303030302d3736353433323106781be68ba8e68993e69da5e8aebfe68ea5e5be85e5aea4"
          "e794b5e8af9d0775e69fb3e6baaae58ebfe4babae6b091e694bfe5ba9c");
}
