#include "core/base/fieldtext.h"
#include "core/cases/commands.h"
#include "tests/support/uitools.h"
#include "ui/forms/datefield.h"
#include "ui/forms/fieldform.h"
#include "ui/forms/fieldplace.h"
#include "ui/forms/moveson.h"
#include "ui/forms/plainfields.h"
#include "ui/forms/textfield.h"
#include "ui/forms/wordfield.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

using namespace xf;
using namespace xf::ui;
using namespace xf::test;
using namespace Qt::StringLiterals;

namespace {

const Date today = Date::fromYmd(2026, 3, 9);

void paste(QWidget* widget, const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
    press(widget, Qt::Key_V, Qt::ControlModifier);
}

// Keys that are ASCII, one by one.
void keys(QWidget* widget, const char* letters)
{
    QTest::keyClicks(widget, QString::fromLatin1(letters));
}

FieldForm* personForm()
{
    return new FieldForm(Petitioner::fields(),
        {{.path = u"name"_s, .required = true}, {.path = u"phone"_s, .beside = true}, {.path = u"address"_s},
            {.path = u"idNumber"_s, .more = true}, {.path = u"unclear"_s}},
        today);
}

void showActive(QWidget& widget)
{
    widget.show();
    widget.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&widget));
}

} // namespace

TEST_CASE("pasted text loses what nobody sees, and a phone number its full-width digits")
{
    TextField name(QStringLiteral("name"), QStringLiteral("姓名"));
    paste(name.input(), QStringLiteral("\u3000张\u200B三\t（\u00A0小）\r\n\u0007"));
    CHECK(name.value() == QStringLiteral("张三 （ 小）"));

    TextField phone(QStringLiteral("phone"), QStringLiteral("电话"), TextKind::Phone);
    paste(phone.input(), QStringLiteral("０８３１－５５５\u200B１２３４ "));
    CHECK(phone.raw() == QStringLiteral("0831-5551234 "));
    CHECK(phone.value() == QStringLiteral("0831-5551234"));

    TextField id(QStringLiteral("idNumber"), QStringLiteral("证件号码"), TextKind::IdNumber);
    paste(id.input(), QStringLiteral("５１１５０２ 19700101 123ｘ"));
    CHECK(id.value() == QStringLiteral("51150219700101123x"));
}

TEST_CASE("rare letters of names and emoji are left as they are")
{
    TextField name(QStringLiteral("name"), QStringLiteral("姓名"));
    paste(name.input(), QStringLiteral("㛃䶮𠮷🙂"));
    CHECK(name.value() == QStringLiteral("㛃䶮𠮷🙂"));
}

TEST_CASE("a letter that goes leaves the cursor where it was among the others")
{
    int cursor = 3;
    CHECK(plainLine(QStringLiteral("张\u200B三丰"), TextKind::Line, cursor) == QStringLiteral("张三丰"));
    CHECK(cursor == 2);
}

TEST_CASE("text of several lines is cleaned when pasted, and files are left to the page")
{
    TextArea area(QStringLiteral("text"), QStringLiteral("事实和理由"));
    paste(area.input(), QStringLiteral("\u3000\u3000一、路坏了。\u200B\r\n\t二、没人修。\u0001\r\n\r\n"));
    CHECK(area.value() == QStringLiteral("一、路坏了。\n二、没人修。"));

    QMimeData* files = new QMimeData;
    files->setUrls({QUrl(QStringLiteral("file:///a.jpg"))});
    QGuiApplication::clipboard()->setMimeData(files);
    press(area.input(), Qt::Key_V, Qt::ControlModifier);
    CHECK(area.value() == QStringLiteral("一、路坏了。\n二、没人修。"));
}

TEST_CASE("a text that is too long is said to be, not cut")
{
    TextField name(QStringLiteral("subject"), QStringLiteral("主题"));
    name.setRaw(QString(60001, QChar(u'国')));
    CHECK(name.value().size() == 60001);
    CHECK(name.problem().contains(QStringLiteral("60000")));
    name.setRaw(QString(60000, QChar(u'国')));
    CHECK(name.problem().isEmpty());
}

TEST_CASE("a field of several lines grows with its text up to a height")
{
    TextArea area(QStringLiteral("text"), QStringLiteral("事实和理由"));
    area.setLines(2, 6);
    area.resize(400, 400);
    const int before = area.input()->height();
    area.setRaw(QStringLiteral("一\n二\n三\n四"));
    const int four = area.input()->height();
    CHECK(four > before);
    area.setRaw(QString(40, QChar(u'\n')));
    const int most = area.input()->height();
    CHECK(most > four);
    CHECK(most < 3 * four);
}

TEST_CASE("days are typed as people type them")
{
    CHECK(typedDay(QStringLiteral("今天"), today) == today);
    CHECK(typedDay(QStringLiteral("昨天"), today) == Date::fromYmd(2026, 3, 8));
    CHECK(typedDay(QStringLiteral("3-2"), today) == Date::fromYmd(2026, 3, 2));
    CHECK(typedDay(QStringLiteral("３．２"), today) == Date::fromYmd(2026, 3, 2));
    CHECK(typedDay(QStringLiteral("0302"), today) == Date::fromYmd(2026, 3, 2));
    CHECK(typedDay(QStringLiteral("20260302"), today) == Date::fromYmd(2026, 3, 2));
    CHECK(typedDay(QStringLiteral(" 2026年3月2日"), today) == Date::fromYmd(2026, 3, 2));
    CHECK(typedDay(QStringLiteral("3月2日"), today) == Date::fromYmd(2026, 3, 2));
    // In the year that is nearest: a letter of December, entered in January.
    CHECK(typedDay(QStringLiteral("12-30"), Date::fromYmd(2026, 1, 4)) == Date::fromYmd(2025, 12, 30));
    CHECK(typedDay(QStringLiteral("1-4"), Date::fromYmd(2026, 12, 30)) == Date::fromYmd(2027, 1, 4));
    for (const char16_t* wrong : {u"", u"三月", u"13-2", u"2-30", u"2026-3", u"3-2-1"}) {
        CHECK(!typedDay(QString::fromUtf16(wrong), today).isValid());
    }
}

TEST_CASE("beside a typed day stands what was understood, and a wrong one gets a sentence")
{
    DateField day(QStringLiteral("received"), QStringLiteral("收到日期"), today);
    keys(day.input(), "3-2");
    const QLabel* understood = day.findChild<QLabel*>(QStringLiteral("receivedLabel"));
    REQUIRE(understood);
    CHECK(understood->text() == QStringLiteral("2026年3月2日（星期一）"));
    CHECK(day.value() == QStringLiteral("2026-03-02"));
    CHECK(day.problem().isEmpty());
    keys(day.input(), "-x");
    CHECK(understood->text().isEmpty());
    CHECK(day.problem().contains(QStringLiteral("3-2-x")));
}

TEST_CASE("a day is seen whole however narrow the window")
{
    DateField day(QStringLiteral("received"), QStringLiteral("收到日期"), today);
    day.setDate(Date::fromYmd(2026, 11, 28));
    day.resize(10, day.sizeHint().height());
    CHECK(day.input()->minimumWidth() > day.fontMetrics().horizontalAdvance(QStringLiteral("2026年11月28日")));
    CHECK(day.minimumSizeHint().width() > day.input()->minimumWidth()); // what stands beside it too
}

TEST_CASE("today in a draft does not mean another day tomorrow")
{
    DateField day(QStringLiteral("received"), QStringLiteral("收到日期"), today);
    typeText(day.input(), QStringLiteral("今天"));
    CHECK(day.raw() == QStringLiteral("2026-03-09"));
}

TEST_CASE("a word is chosen by number, pinyin initials, its letters or the same letter again")
{
    WordField channel(QStringLiteral("channel"), QStringLiteral("信访形式"), wordsOf<Channel>());
    QWidget* box = channel.input();
    CHECK(channel.raw().isEmpty());
    keys(box, "2");
    CHECK(channel.raw() == QStringLiteral("letter"));
    keys(box, "ws");
    CHECK(channel.raw() == QStringLiteral("online"));
    typeText(box, QStringLiteral("电话"));
    CHECK(channel.raw() == QStringLiteral("phone"));
    press(box, Qt::Key_Backspace);
    CHECK(channel.raw().isEmpty());
    keys(box, "l");
    CHECK(channel.raw() == QStringLiteral("visit"));
    keys(box, "l");
    CHECK(channel.raw() == QStringLiteral("letter"));
    keys(box, "z");
    CHECK(channel.raw() == QStringLiteral("transferred"));
    keys(box, "c"); // 传 is read chuán first, zhuàn too
    CHECK(channel.raw() == QStringLiteral("fax"));
    keys(box, "7");
    keys(box, "9");
    CHECK(channel.raw() == QStringLiteral("transferred"));
    REQUIRE(channel.chosen());
    CHECK(channel.chosen()->value == int(Channel::Transferred));
}

TEST_CASE("the words stand beside their box when they are short")
{
    WordField channel(QStringLiteral("channel"), QStringLiteral("信访形式"), wordsOf<Channel>());
    const QLabel* hint = channel.findChild<QLabel*>(QStringLiteral("channelHintLabel"));
    CHECK(hint->text().startsWith(QStringLiteral("1来访 2来信 3网上")));
    WordField way(QStringLiteral("way"), QStringLiteral("途径"), wordsOf<Way>());
    CHECK(way.findChild<QLabel*>(QStringLiteral("wayHintLabel"))->text().isEmpty());
}

TEST_CASE("numbers and yes or no are typed with one key")
{
    NumberField count(QStringLiteral("headCount"), QStringLiteral("信访人数"));
    typeText(count.input(), QStringLiteral("１２"));
    CHECK(count.value() == QStringLiteral("12"));
    typeText(count.input(), QStringLiteral("人"));
    CHECK(count.problem().contains(QStringLiteral("人")));

    FlagField unclear(QStringLiteral("unclear"), QStringLiteral("姓名或住址不清"));
    press(unclear.input(), Qt::Key_Space);
    CHECK(unclear.raw() == QStringLiteral("yes"));
    keys(unclear.input(), "n");
    CHECK(unclear.raw().isEmpty());
    keys(unclear.input(), "1");
    CHECK(unclear.isOn());
}

TEST_CASE("Enter moves on and Shift with Enter back, over hidden and disabled fields")
{
    std::unique_ptr<FieldForm> form(personForm());
    showActive(*form);
    int finished = 0;
    int back = 0;
    QObject::connect(form.get(), &FieldForm::finished, [&] { ++finished; });
    QObject::connect(form.get(), &FieldForm::leftBackwards, [&] { ++back; });
    REQUIRE(form->focusFirst());
    CHECK(focus()->objectName() == QStringLiteral("nameEdit"));
    form->editor(QStringLiteral("phone"))->setEnabled(false);
    press(focus(), Qt::Key_Return);
    CHECK(focus()->objectName() == QStringLiteral("addressEdit"));
    press(focus(), Qt::Key_Enter);
    CHECK(focus()->objectName() == QStringLiteral("unclearEdit")); // the number of the ID card is folded away
    CHECK(finished == 0);
    press(focus(), Qt::Key_Return);
    CHECK(finished == 1);
    press(focus(), Qt::Key_Return, Qt::ShiftModifier);
    press(focus(), Qt::Key_Return, Qt::ShiftModifier);
    CHECK(focus()->objectName() == QStringLiteral("nameEdit"));
    press(focus(), Qt::Key_Return, Qt::ShiftModifier);
    CHECK(back == 1);
}

TEST_CASE("Enter that belongs to an input method moves nothing and begins no line")
{
    std::unique_ptr<FieldForm> form(new FieldForm(
        Matter::fields(), {{.path = u"subject"_s}, {.path = u"text"_s, .lines = true}, {.path = u"place"_s}}, today));
    showActive(*form);
    REQUIRE(form->focusFirst());
    compose(focus(), QStringLiteral("xiulu"));
    press(focus(), Qt::Key_Return);
    CHECK(focus()->objectName() == QStringLiteral("subjectEdit"));
    typeText(focus(), QStringLiteral("修路"));
    CHECK(form->value(QStringLiteral("subject")) == QStringLiteral("修路"));
    press(focus(), Qt::Key_Return);
    CHECK(focus()->objectName() == QStringLiteral("textEdit"));
    typeText(focus(), QStringLiteral("一"));
    compose(focus(), QStringLiteral("er"));
    press(focus(), Qt::Key_Return);
    typeText(focus(), QStringLiteral("二"));
    CHECK(form->value(QStringLiteral("text")) == QStringLiteral("一二"));
    press(focus(), Qt::Key_Return);
    typeText(focus(), QStringLiteral("三"));
    CHECK(form->value(QStringLiteral("text")) == QStringLiteral("一二\n三"));
    press(focus(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(focus()->objectName() == QStringLiteral("placeEdit"));
}

TEST_CASE("Tab leaves a field of several lines")
{
    std::unique_ptr<FieldForm> form(
        new FieldForm(Matter::fields(), {{.path = u"text"_s, .lines = true}, {.path = u"place"_s}}, today));
    showActive(*form);
    REQUIRE(form->focusFirst());
    press(focus(), Qt::Key_Tab);
    CHECK(focus()->objectName() == QStringLiteral("placeEdit"));
}

TEST_CASE("a form writes a command and reads it back")
{
    const auto make = [] {
        return std::make_unique<FieldForm>(RegisterCase::fields(),
            std::vector<FormField>{{.path = u"channel"_s}, {.path = u"received"_s}, {.path = u"headCount"_s},
                {.path = u"text"_s}, {.path = u"petitioners.1.name"_s}, {.path = u"petitioners.1.unclear"_s},
                {.path = u"demands.1.text"_s}, {.path = u"demands.3.text"_s}},
            today);
    };
    const std::unique_ptr<FieldForm> form = make();
    form->setValue(QStringLiteral("channel"), QStringLiteral("letter"));
    form->setValue(QStringLiteral("received"), QStringLiteral("3-2"));
    form->setValue(QStringLiteral("headCount"), QStringLiteral("７"));
    form->setValue(QStringLiteral("petitioners.1.name"), QStringLiteral("　张三 "));
    form->setValue(QStringLiteral("petitioners.1.unclear"), QStringLiteral("yes"));
    form->setValue(QStringLiteral("demands.3.text"), QStringLiteral("修路"));
    RegisterCase command;
    REQUIRE(form->write(&command));
    CHECK(command.matter.channel == Channel::Letter);
    CHECK(command.matter.received == Date::fromYmd(2026, 3, 2));
    CHECK(command.matter.headCount == 7);
    REQUIRE(command.petitioners.size() == 1);
    CHECK(command.petitioners[0].name == QStringLiteral("张三"));
    CHECK(command.petitioners[0].unclear);
    REQUIRE(command.demands.size() == 3);
    CHECK(command.demands[0].text.isEmpty());
    CHECK(command.demands[2].text == QStringLiteral("修路"));

    const std::unique_ptr<FieldForm> again = make();
    again->read(&command);
    RegisterCase copy;
    REQUIRE(again->write(&copy));
    CHECK(toJson(copy) == toJson(command));
    // What is emptied is taken back.
    again->setValue(QStringLiteral("channel"), QString());
    again->setValue(QStringLiteral("petitioners.1.unclear"), QString());
    REQUIRE(again->write(&copy));
    CHECK(copy.matter.channel == Channel::NotGiven);
    CHECK(!copy.petitioners[0].unclear);
}

TEST_CASE("a list of words has a field each")
{
    FieldForm form(ClassifyCase::fields(), {{.path = u"ways.1"_s}, {.path = u"ways.2"_s}}, today);
    form.setValue(QStringLiteral("ways.2"), QStringLiteral("petition"));
    ClassifyCase command;
    REQUIRE(form.write(&command));
    CHECK(command.ways == std::vector<Way>{Way::NotGiven, Way::Petition});
    CHECK(form.findChild<QWidget*>(QStringLiteral("ways2Edit")));
}

TEST_CASE("what is wrong stands under its field, and the first one gets the focus")
{
    std::unique_ptr<FieldForm> form(new FieldForm(ExtendHandling::fields(),
        {{.path = u"days"_s, .required = true}, {.path = u"approver"_s}, {.path = u"received"_s}}, today));
    showActive(*form);
    form->setValue(QStringLiteral("received"), QStringLiteral("三月"));
    CHECK(!form->check());
    const QLabel* days = form->findChild<QLabel*>(QStringLiteral("daysProblemLabel"));
    const QLabel* received = form->findChild<QLabel*>(QStringLiteral("receivedProblemLabel"));
    CHECK(days->text().contains(QStringLiteral("请填写")));
    CHECK(days->isVisible());
    CHECK(received->text().contains(QStringLiteral("三月")));
    CHECK(focus()->objectName() == QStringLiteral("daysEdit"));
    keys(focus(), "30");
    CHECK(days->text().isEmpty());
    form->setValue(QStringLiteral("received"), QStringLiteral("3-2"));
    CHECK(form->check());
}

TEST_CASE("an error of core stands under the field it is about, and what was typed stays")
{
    std::unique_ptr<FieldForm> form(
        new FieldForm(ExtendHandling::fields(), {{.path = u"days"_s}, {.path = u"approver"_s}}, today));
    showActive(*form);
    form->setValue(QStringLiteral("days"), QStringLiteral("45"));
    CHECK(form->showError(Error(ErrorCode{"extend.too-long", "34"}, {QStringLiteral("45")})));
    CHECK(form->findChild<QLabel*>(QStringLiteral("daysProblemLabel"))->text().contains(QStringLiteral("45")));
    CHECK(focus()->objectName() == QStringLiteral("daysEdit"));
    CHECK(form->value(QStringLiteral("days")) == QStringLiteral("45"));
    CHECK(!form->showError(Error(ErrorCode{"case.void"}, {QStringLiteral("1")})));
}

TEST_CASE("a draft keeps what was typed, right or wrong")
{
    std::unique_ptr<FieldForm> form(personForm());
    form->setValue(QStringLiteral("name"), QStringLiteral("张"));
    form->setValue(QStringLiteral("idNumber"), QStringLiteral("5115"));
    const QJsonObject typed = form->serialise();
    CHECK(typed.size() == 2);
    std::unique_ptr<FieldForm> again(personForm());
    again->show();
    CHECK(again->isEmpty());
    again->restore(typed);
    CHECK(again->serialise() == typed);
    // What was typed is never folded away.
    CHECK(again->editor(QStringLiteral("idNumber"))->isVisible());
    again->clear();
    CHECK(again->isEmpty());
    CHECK(!again->editor(QStringLiteral("idNumber"))->isVisible());
}

TEST_CASE("a path that is not in a table has no place")
{
    RegisterCase command;
    CHECK(!placeOf(RegisterCase::fields(), QStringLiteral("nothing")).exists());
    CHECK(!placeOf(RegisterCase::fields(), QStringLiteral("demands.x")).exists());
    CHECK(!placeOf(RegisterCase::fields(), QStringLiteral("demands.0.text")).exists());
    CHECK(!placeOf(RegisterCase::fields(), QStringLiteral("demands.999999999.text")).exists());
    CHECK(placeOf(RegisterCase::fields(), QStringLiteral("demands.1.text")).exists());
    CHECK(placeIn(RegisterCase::fields(), &command, QStringLiteral("demands.1.text")).value == nullptr);
    CHECK(growTo(RegisterCase::fields(), &command, QStringLiteral("demands.2.text")).value != nullptr);
    CHECK(command.demands.size() == 2);
}

TEST_CASE("every part of a form can be named by a test and by a screen reader")
{
    std::unique_ptr<FieldForm> form(personForm());
    form->show();
    CHECK(widgetsWithoutNames(form.get()) == QStringList());
}
