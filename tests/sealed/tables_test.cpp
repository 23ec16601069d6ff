#include "core/base/fieldcodec.h"
#include "core/sealed/sealedentry.h"
#include "tests/sealed/roomfixture.h"

#include <QFile>

#include <cstdio>

using namespace xf;
using namespace xf::test;

namespace {

const char* nameOf(Shape shape)
{
    switch (shape) {
    case Shape::Text: return "text";
    case Shape::Number: return "number";
    case Shape::Flag: return "flag";
    case Shape::Day: return "day";
    case Shape::Word: return "word";
    case Shape::Bytes: return "bytes";
    case Shape::Scalar: return "scalar";
    case Shape::Struct: return "struct";
    case Shape::List: return "list";
    }
    return "";
}

QString describe()
{
    QString text;
    for (const AccusationEventInfo& info : accusationEvents()) {
        text += QStringLiteral("%1 %2\n").arg(QString::fromLatin1(info.tag)).arg(info.version);
        for (const FieldInfo& field : info.fields()) {
            text += QStringLiteral("  %1 %2 %3")
                        .arg(field.number)
                        .arg(field.keyText(), QString::fromLatin1(nameOf(field.type()->shape)));
            for (const WordInfo& word : field.type()->words ? field.type()->words() : WordSpan()) {
                text += QStringLiteral(" %1:%2").arg(word.value).arg(QString::fromLatin1(word.key));
            }
            text += u'\n';
        }
    }
    return text;
}

} // namespace

TEST_CASE("tags, field numbers, keys and words of what is sealed are for ever")
{
    QFile file(QStringLiteral(XF_TEST_DATA "/sealed-tables.txt"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(describe().split(u'\n') == QString::fromUtf8(file.readAll()).split(u'\n')); // a line may only be added
}

TEST_CASE("an opening that was sealed before papers were told apart reads as it did")
{
    // {1: "accusation.opened", 2: 1, 6: {1: "printed"}}
    const QByteArray inside =
        QByteArray::fromHex("a30171") + "accusation.opened" + QByteArray::fromHex("0201064aa10167") + "printed";
    QByteArray content = QByteArray::fromHex("00000000");
    content[3] = char(inside.size());
    const SealedRecord record = decodeSealed(content + inside).value();
    CHECK(record.event == AccusationEvent(AccusationOpened{OpenedFor::Printed, {}, {}, false}));
    Accusation folded;
    applyTo(folded, record);
    CHECK(folded.steps.back().label == QStringLiteral("打印"));
    CHECK(folded.receiver.isEmpty());
}

TEST_CASE("an opening that was sealed before files were told from paper reads as it did")
{
    // {1: "accusation.opened", 2: 2, 6: {1: "printed", 2: "handover", 3: "ABC"}}
    const QByteArray payload = QByteArray::fromHex("a30167") + "printed" + QByteArray::fromHex("0268") + "handover" +
                               QByteArray::fromHex("0363") + "ABC";
    const QByteArray inside = QByteArray::fromHex("a30171") + "accusation.opened" + QByteArray::fromHex("02020658") +
                              QByteArray(1, char(payload.size())) + payload;
    QByteArray content = QByteArray::fromHex("00000000");
    content[3] = char(inside.size());
    const SealedRecord record = decodeSealed(content + inside).value();
    CHECK(record.event ==
          AccusationEvent(AccusationOpened{OpenedFor::Printed, SealedPaper::Handover, QStringLiteral("ABC"), false}));
    Accusation folded;
    applyTo(folded, record);
    CHECK(folded.steps.back().label == QStringLiteral("打印"));

    SealedRecord saved = record;
    std::get<AccusationOpened>(saved.event).file = true;
    CHECK(decodeSealed(encodeSealed(saved).value())->event == saved.event);
    applyTo(folded, saved);
    CHECK(folded.steps.back().label == QStringLiteral("存成文件"));
    std::get<AccusationOpened>(saved.event).how = OpenedFor::HandedUp;
    applyTo(folded, saved);
    CHECK(folded.steps.back().text.endsWith(QStringLiteral("存成文件")));
}

// tests_sealed "[.tables]" prints them, for the one who adds an event.
TEST_CASE("the tables as they are now", "[.tables]")
{
    std::fputs(describe().toUtf8().constData(), stdout);
}

TEST_CASE("a sealed event reads back, and its length is of whole pages")
{
    for (const int letters : {1, 300, 900, 5000}) {
        AccusationRegistered event = accusation();
        event.said = QString(letters, QChar(0x6C34));
        const SealedRecord record{QStringLiteral("周密"), {1'772'000'000, 480}, event};
        const QByteArray content = encodeSealed(record).value();
        CHECK(content.size() % sealedPageBytes == 0);
        const SealedRecord again = decodeSealed(content).value();
        CHECK(again.event == record.event);
        CHECK(again.by == record.by);
        CHECK(again.at.utcSeconds == record.at.utcSeconds);
        CHECK(again.at.offsetMinutes == 480);
    }
    const SealedRecord little{{}, {}, AccusationOpened{OpenedFor::Read, {}, {}, false}};
    const SealedRecord more{{}, {}, AccusationPassedOn{passedOn()}};
    CHECK(encodeSealed(little)->size() == encodeSealed(more)->size());
}

TEST_CASE("what a newer program sealed is kept and told as not known")
{
    // {1: "accusation.later", 2: 1, 6: h'a0'}
    const QByteArray inside = QByteArray::fromHex("a30170") + "accusation.later" + QByteArray::fromHex("02010641a0");
    QByteArray content = QByteArray::fromHex("00000000");
    content[3] = char(inside.size());
    content += inside + QByteArray(10, '\0');
    const SealedRecord record = decodeSealed(content).value();
    CHECK(record.event == AccusationEvent(AccusationUnknown{QStringLiteral("accusation.later")}));
    Accusation folded;
    applyTo(folded, record);
    CHECK(folded.unknown == 1);

    for (const QByteArray& bad : {QByteArray(), QByteArray(3, '\0'), QByteArray(8, '\xff'), content.left(10)}) {
        CHECK(codeOf(decodeSealed(bad)) == QLatin1String(sealedUnreadable.id));
    }
}
