#include "tests/documents/papertext.h"

#include <catch2/catch.hpp>

using namespace xf;
using namespace xf::test;

namespace {

std::vector<Error> wrong(PaperKind kind, const Copy& copy, const PaperCircumstances& given = atTheWindow())
{
    return problems(copy.folded(), given, bundled(kind));
}

bool misses(const std::vector<Error>& errors, const char* label)
{
    return std::any_of(errors.begin(), errors.end(), [&](const Error& error) {
        const bool named = error.is(paperFieldMissing) || error.is(paperOfficeMissing);
        return (named && error.arguments.value(1) == text(label)) ||
               (error.is(paperHandlerMissing) && text(label) == text("承办人"));
    });
}

// A case of each kind whose paper can be issued.
Copy readyFor(PaperKind kind)
{
    switch (kind) {
    case PaperKind::AcceptanceNotice: return zhangSan({{"accept", "2026-03-09"}});
    case PaperKind::ForwardingNotice: return zhangSan({{"forward unit=青山镇水管站", "2026-03-09"}});
    case PaperKind::GuidanceNotice: return zhangSan({{"guide organ=县人社局", "2026-03-09"}});
    case PaperKind::RefusalNotice:
        return zhangSan({{"refuse ground=19.3 superior=yes acceptedBy=水管站", "2026-03-09"}});
    case PaperKind::HandlingOpinion: return answered();
    case PaperKind::NotGiven:
    case PaperKind::RegistrationForm:
    case PaperKind::RegistrationReceipt:
    case PaperKind::DeliveryReceipt: break;
    }
    return zhangSan();
}

PaperCircumstances givenFor(PaperKind kind)
{
    PaperCircumstances given = atTheWindow();
    if (kind == PaperKind::DeliveryReceipt) {
        given.of = {text("登记回执"), {}};
    }
    return given;
}

// Takes the fact a path stands for out of the case or the circumstances.
void takeAway(const QString& path, Case& folded, PaperCircumstances& given)
{
    if (path.startsWith(QLatin1String("office.name"))) {
        given.office.name.clear();
    } else if (path == QLatin1String("office.phone")) {
        given.office.phone.clear();
    } else if (path == QLatin1String("handler")) {
        given.handler.clear();
    } else if (path == QLatin1String("matter.number")) {
        folded.number.clear();
    } else if (path == QLatin1String("matter.received")) {
        folded.matter.received = Date();
        folded.registeredOn = Date();
    } else if (path == QLatin1String("matter.channel")) {
        folded.matter.channel = Channel::NotGiven;
    } else if (path.startsWith(QLatin1String("demands"))) {
        folded.demands.clear();
    } else if (path.startsWith(QLatin1String("people"))) {
        folded.petitioners.clear();
    } else if (path == QLatin1String("addressee")) {
        folded.petitioners.front().value.name.clear();
    }
    for (FileItem& item : folded.file) {
        if (Forwarded* forwarded = std::get_if<Forwarded>(&item.event); forwarded && path.contains(u'.')) {
            forwarded->unit.clear();
        }
        if (Guided* guided = std::get_if<Guided>(&item.event); guided && path == QLatin1String("guided.organ")) {
            guided->organ.clear();
        }
        if (Refused* refused = std::get_if<Refused>(&item.event);
            refused && path.startsWith(QLatin1String("refused"))) {
            refused->ground = Ground::NotGiven;
        }
        if (Decided* decided = std::get_if<Decided>(&item.event); decided && path == QLatin1String("decided.text")) {
            decided->text.clear();
        }
        if (path == QLatin1String("date") || path == QLatin1String("forwarded.on")) {
            item.on = Date();
            folded.registeredOn = Date();
        }
    }
}

} // namespace

TEST_CASE("each required field that is missing is named")
{
    for (const KindInfo& kind : paperKinds()) {
        const Copy copy = readyFor(kind.kind);
        REQUIRE(wrong(kind.kind, copy, givenFor(kind.kind)).empty());
        for (const char* path : kind.required) {
            Case folded = copy.folded();
            PaperCircumstances given = givenFor(kind.kind);
            takeAway(text(path), folded, given);
            const std::vector<Error> found = problems(folded, given, bundled(kind.kind));
            INFO(wordKey(kind.kind).toStdString() << " " << path);
            const bool made = text(path) == QLatin1String("office.query"); // made from the others when empty
            const bool otherPaper = text(path) == QLatin1String("of.title");
            CHECK((made || otherPaper || misses(found, labelOfPath(text(path)).toUtf8().constData())));
        }
    }
}

TEST_CASE("an office's template can ask for more, never for less")
{
    Template own = bundled(PaperKind::GuidanceNotice);
    own.required = {text("guided.phone")};
    const std::vector<Error> found = problems(readyFor(PaperKind::GuidanceNotice).folded(), atTheWindow(), own);
    CHECK(misses(found, "该机关电话"));

    PaperCircumstances nameless = atTheWindow();
    nameless.office.name.clear();
    own.required.clear();
    CHECK(misses(problems(readyFor(PaperKind::GuidanceNotice).folded(), nameless, own), "机关名称"));
}

TEST_CASE("a paper needs its step, and a case that is in a state for it")
{
    CHECK(holds(wrong(PaperKind::AcceptanceNotice, zhangSan()), paperNoStep));
    CHECK(holds(wrong(PaperKind::AcceptanceNotice, zhangSan()), paperNotInState));
    CHECK(holds(wrong(PaperKind::HandlingOpinion, zhangSan({{"accept", "2026-03-09"}})), paperNoStep));
    const Copy back = zhangSan({{"guide organ=县人社局", "2026-03-09"}, {"accept", "2026-03-12"}});
    CHECK(holds(wrong(PaperKind::GuidanceNotice, back), paperNotInState));
    CHECK(wrong(PaperKind::AcceptanceNotice, back).empty());
    const Copy gone = zhangSan({{"void reason=登记错误", "2026-03-09"}});
    CHECK(holds(wrong(PaperKind::RegistrationForm, gone), paperCaseVoid));
    const Result<Document> none = compose(zhangSan().folded(), atTheWindow(), bundled(PaperKind::RefusalNotice));
    REQUIRE_FALSE(none);
    CHECK(none.error().is(paperNoStep));
}

TEST_CASE("a step can be named by its entry")
{
    Copy copy = zhangSan({{"guide organ=县人社局", "2026-03-09"}});
    const QByteArray first = copy.folded().file.back().id;
    copy.does("guide organ=县医保局", "2026-03-12");
    PaperCircumstances given = atTheWindow();
    CHECK(paperText(paperOf(PaperKind::GuidanceNotice, copy.folded(), given)).contains(text("县医保局")));
    given.entry = first;
    CHECK(paperText(paperOf(PaperKind::GuidanceNotice, copy.folded(), given)).contains(text("县人社局")));
    given.entry = QByteArray(32, 'x');
    CHECK_FALSE(compose(copy.folded(), given, bundled(PaperKind::GuidanceNotice)));
}

TEST_CASE("no paper while two offices' steps contradict")
{
    Copy window = zhangSan();
    Copy other = window.twin();
    window.does("accept", "2026-03-10");
    other.does("refuse ground=19.3 superior=yes acceptedBy=县住建局", "2026-03-10");
    window.meet(other);
    REQUIRE(window.folded().stepsContradict());
    CHECK(holds(wrong(PaperKind::RegistrationForm, window), paperCaseInConflict));
}

TEST_CASE("of an accusation no ordinary paper is made")
{
    Case folded = zhangSan({{"accept", "2026-03-09"}}).folded();
    folded.matter.category = Category::Accusation;
    CHECK(holds(problems(folded, atTheWindow(), bundled(PaperKind::AcceptanceNotice)), paperAccusation));
}

TEST_CASE("a paper goes to someone it is owed to")
{
    Copy copy;
    copy.does("register channel=visit petitioners.1.name=张三 petitioners.2.name=陪同人 petitioners.2.role=companion "
              "demands=修路",
        "2026-03-09");
    copy.does("accept", "2026-03-09");
    PaperCircumstances given = atTheWindow();
    given.recipient = copy.folded().petitioners[1].id;
    CHECK(holds(wrong(PaperKind::AcceptanceNotice, copy, given), paperRecipientNotOwed));
    given.recipient = zhangSan().folded().petitioners[0].id + "x";
    CHECK(holds(wrong(PaperKind::AcceptanceNotice, copy, given), paperRecipientUnknown));
}

TEST_CASE(
    "where nobody can be told, no notice is issued, but a receipt to who stands there and an opinion for the file")
{
    Copy copy;
    copy.does("register channel=visit petitioners.1.name=张三 petitioners.1.unclear=yes demands=修路", "2026-03-09");
    CHECK(wrong(PaperKind::RegistrationReceipt, copy).empty());
    copy.does("accept", "2026-03-09");
    CHECK(holds(wrong(PaperKind::AcceptanceNotice, copy), paperNobodyOwed));
    CHECK_FALSE(holds(wrong(PaperKind::AcceptanceNotice, copy), paperFieldMissing));
    for (const char* line : {hear, investigate}) {
        copy.does(line, "2026-03-10");
    }
    copy.does("decide text=已修好 outcomes.1.outcome=support basis=条例 reviewOrgan=县政府", "2026-03-12");
    CHECK(wrong(PaperKind::HandlingOpinion, copy).empty());
    CHECK(paperText(paperOf(PaperKind::HandlingOpinion, copy.folded(), atTheWindow()))
              .contains(text("[addressee] 信访人：")));
}

TEST_CASE("every demand must be answered, also one that was added after the decision")
{
    Case folded = answered().folded();
    folded.demands.push_back({demandElement(folded.id, 9), {text("道歉"), Way::Petition}, false, {}});
    const std::vector<Error> found = problems(folded, atTheWindow(), bundled(PaperKind::HandlingOpinion));
    REQUIRE(found.size() == 1);
    CHECK(found.front() == Error(paperDemandUnanswered, {text("3"), text("道歉")}));
    folded.demands.back().value.way = Way::Judicial; // answered by another procedure, and told so
    CHECK(problems(folded, atTheWindow(), bundled(PaperKind::HandlingOpinion)).empty());
}

TEST_CASE("an opinion of the petition procedure names the organ above, not this office and not a petition bureau")
{
    const Case folded = answered().folded();
    const auto withOrgan = [&](const char* organ) {
        Case changed = folded;
        for (FileItem& item : changed.file) {
            if (Decided* decided = std::get_if<Decided>(&item.event)) {
                decided->reviewOrgan = text(organ);
            }
        }
        return problems(changed, atTheWindow(), bundled(PaperKind::HandlingOpinion));
    };
    CHECK(holds(withOrgan(""), paperNoReviewOrgan));
    CHECK(holds(withOrgan("青山镇人民政府"), paperReviewSelf));
    CHECK(holds(withOrgan("青山县信访局"), paperReviewBureau));
    CHECK(withOrgan("青山县住房和城乡建设局").empty());
}

TEST_CASE("the office's own superior stands in where the opinion names no organ")
{
    Case folded = answered().folded();
    for (FileItem& item : folded.file) {
        if (Decided* decided = std::get_if<Decided>(&item.event)) {
            decided->reviewOrgan.clear();
        }
    }
    PaperCircumstances given = atTheWindow();
    given.office.superior = text("青山县人民政府");
    CHECK(problems(folded, given, bundled(PaperKind::HandlingOpinion)).empty());
    CHECK(paperText(paperOf(PaperKind::HandlingOpinion, folded, given)).contains(text("向青山县人民政府请求复查")));
}

TEST_CASE("dates stand in order: received, accepted, decided, the paper, handed over, today")
{
    PaperCircumstances given = atTheWindow();
    const Copy copy = answered();
    CHECK(paperOf(PaperKind::HandlingOpinion, copy.folded(), given).blocks.back().text == text("2026年4月2日"));

    given.date = day("2026-04-01"); // before the decision
    CHECK(holds(wrong(PaperKind::HandlingOpinion, copy, given), paperDateBefore));
    given.date = day("2026-04-04"); // it was handed over on the 3rd
    CHECK(holds(wrong(PaperKind::HandlingOpinion, copy, given), paperDateAfterReceipt));
    given.date = day("2026-04-03");
    CHECK(wrong(PaperKind::HandlingOpinion, copy, given).empty());
    given.today = day("2026-04-02");
    CHECK(holds(wrong(PaperKind::HandlingOpinion, copy, given), paperDateInFuture));

    Case folded = copy.folded();
    folded.matter.received = day("2026-03-11"); // after the acceptance
    CHECK(holds(problems(folded, atTheWindow(), bundled(PaperKind::HandlingOpinion)), paperDateBefore));

    const Copy notice = zhangSan({{"accept method=post posted=2026-03-10", "2026-03-10"}});
    PaperCircumstances late = atTheWindow();
    late.date = day("2026-03-11");
    CHECK(holds(wrong(PaperKind::AcceptanceNotice, notice, late), paperDateAfterReceipt));
}

TEST_CASE("a delivery receipt is for a paper")
{
    const Copy copy = zhangSan({{"accept", "2026-03-09"}});
    CHECK(holds(wrong(PaperKind::DeliveryReceipt, copy), paperNoOther));
}

TEST_CASE("what a notice would better say and nobody typed is named, and keeps nothing from being issued")
{
    const Copy bare = zhangSan({{"guide organ=县人社局", "2026-03-09"}});
    const Template text = bundled(PaperKind::GuidanceNotice);
    CHECK(gaps(bare.folded(), atTheWindow(), text) ==
          QStringList{QStringLiteral("该机关地址"), QStringLiteral("该机关电话")});
    CHECK(problems(bare.folded(), atTheWindow(), text).empty());
    const Copy told = zhangSan({{"guide organ=县人社局 address=人民路8号 phone=5550000", "2026-03-09"}});
    CHECK(gaps(told.folded(), atTheWindow(), text).isEmpty());
}

TEST_CASE("a paper is of the organ and not of a section in it")
{
    Copy copy;
    copy.does("register channel=visit petitioners.1.name=张三 petitioners.1.address=青山村 demands=修路", "2026-03-09");
    copy.does("accept", "2026-03-09");
    const auto by = [&](const char* office) {
        PaperCircumstances given = atTheWindow();
        given.office.name = text(office);
        return holds(problems(copy.folded(), given, bundled(PaperKind::AcceptanceNotice)), paperBySection);
    };
    for (const char* section :
        {"柳溪镇人民政府信访办公室", "柳溪镇党政综合办公室", "清河县水利局水政科", "柳溪镇信访接待室"}) {
        INFO(section);
        CHECK(by(section));
    }
    for (const char* organ :
        {"柳溪镇人民政府", "清河县水利局", "清河县人民政府办公室", "城关街道办事处", "清河县社会保险中心"}) {
        INFO(organ);
        CHECK_FALSE(by(organ));
    }
}
