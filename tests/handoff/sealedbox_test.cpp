#include "core/handoff/sealedbox.h"
#include "tests/support/fixedworld.h"

#include <catch2/catch.hpp>

using namespace xf;
using namespace xf::test;

namespace {

QString codeOf(const Result<QByteArray>& opened)
{
    return opened ? QString() : opened.error().code;
}

} // namespace

TEST_CASE("a box opens for one key, at its place, as it was")
{
    SeededRandom random(5);
    const SecretKeys keys = SecretKeys::make(random);
    const SecretKeys other = SecretKeys::make(random);
    const QByteArray content("副镇长");
    const Result<QByteArray> box = closeBox(keys.publicKeys().seal, content, "place", random);
    REQUIRE(box);
    CHECK_FALSE(box->contains(content));
    CHECK(openBox(keys, *box, "place", random).value() == content);
    CHECK(codeOf(openBox(keys, *box, "elsewhere", random)) == QLatin1String(boxDamaged.id));
    CHECK(codeOf(openBox(keys, *box, "", random)) == QLatin1String(boxDamaged.id));
    CHECK(codeOf(openBox(other, *box, "place", random)) == QLatin1String(boxOtherKey.id));
    CHECK(codeOf(openBox(keys, {}, "place", random)) == QLatin1String(boxDamaged.id));

    const Result<QByteArray> again = closeBox(keys.publicKeys().seal, content, "place", random);
    REQUIRE(again);
    CHECK(*again != *box); // the same words twice do not show
}

TEST_CASE("a box with one bit changed anywhere does not open")
{
    SeededRandom random(6);
    const SecretKeys keys = SecretKeys::make(random);
    const QByteArray box = closeBox(keys.publicKeys().seal, "content", "place", random).value();
    for (qsizetype bit = 0; bit < box.size() * 8; ++bit) {
        QByteArray changed = box;
        changed[bit / 8] = char(changed[bit / 8] ^ (1 << (bit % 8)));
        CHECK_FALSE(openBox(keys, changed, "place", random));
    }
    for (qsizetype size = 0; size < box.size(); ++size) {
        CHECK_FALSE(openBox(keys, box.left(size), "place", random));
    }
}

TEST_CASE("a box is closed to a point of the curve or not at all")
{
    SeededRandom random(8);
    CHECK(codeOf(closeBox(QByteArray(64, '\x01'), "content", "place", random)) == QLatin1String(keysBadPublicKey.id));
}
