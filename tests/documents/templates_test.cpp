#include "core/documents/paperfields.h"
#include "core/documents/templatetags.h"
#include "tests/documents/papertext.h"
#include "tests/support/tempdir.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace xf;
using namespace xf::test;

namespace {

const char* header = "kind: delivery-receipt\n"
                     "title: 送达回证\n"
                     "issuer: internal\n"
                     "addressee: recipients\n"
                     "copies: 1\n"
                     "---\n"
                     "{{matter.number}}{{of.title}}{{addressee}}{{office.name}}\n"; // line 7

Result<Template> read(const QString& source)
{
    return parseTemplate(PaperKind::DeliveryReceipt, source.toUtf8(), text("模板.txt"));
}

// What is wrong with the body that begins in line 8: "code line:column" and the further arguments.
QString wrongIn(const char* body)
{
    const Result<Template> made = read(text(header) + text(body));
    if (made) {
        return {};
    }
    const QStringList& arguments = made.error().arguments;
    CHECK(arguments.value(0) == text("模板.txt"));
    return QStringList(
        QStringList{made.error().code, arguments.value(1) + u':' + arguments.value(2)} + arguments.mid(3))
        .join(u' ');
}

QString wrongHeader(const QString& source)
{
    const Result<Template> made = read(source);
    REQUIRE_FALSE(made);
    return QStringList(QStringList{made.error().code} + made.error().arguments.mid(1)).join(u' ');
}

QByteArray resource(PaperKind kind)
{
    (void)bundled(kind); // loads the resource
    QFile file(QStringLiteral(":/xinfang/templates/%1.txt").arg(wordKey(kind)));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("the eight bundled templates are sound and say in their heads what the table of kinds says")
{
    REQUIRE(paperKinds().size() == 8);
    for (const KindInfo& kind : paperKinds()) {
        const Template made = bundled(kind.kind);
        INFO(wordKey(kind.kind).toStdString());
        CHECK(&infoOf(kind.kind) == &kind);
        CHECK(paperKind(wordKey(kind.kind)) == kind.kind);
        CHECK(made.title == QString::fromUtf8(kind.usual.title));
        CHECK(made.basis == QString::fromUtf8(kind.usual.basis));
        CHECK(made.otherTitle == QString::fromUtf8(kind.other.title));
        CHECK(made.otherBasis == QString::fromUtf8(kind.other.basis));
        CHECK(made.issuer == kind.issuer);
        CHECK(made.addressee == kind.addressee);
        CHECK(made.copies == kind.copies);
        QStringList required;
        for (const char* path : kind.required) {
            required << QString::fromLatin1(path);
            CHECK(labelOfPath(required.back()) != required.back());
        }
        CHECK(made.required == required);
        CHECK(made.body.contains(QLatin1String("{{#number}}")) == isNumbered(kind));
        CHECK_FALSE(made.own);
    }
    CHECK(paperKind(u"inform") == PaperKind::NotGiven);
    CHECK(paperKind(u"") == PaperKind::NotGiven);
}

TEST_CASE("no template knows what must not be asked")
{
    for (const KindInfo& kind : paperKinds()) {
        for (const char* never : {"民族", "政治面貌", "职业", "宗教", "特殊人员", "息访", "满意"}) {
            INFO(wordKey(kind.kind).toStdString() << " " << never);
            CHECK_FALSE(QString::fromUtf8(resource(kind.kind)).contains(text(never)));
        }
    }
}

TEST_CASE("a wrong tag is found at its line and column")
{
    CHECK(wrongIn("正文{{office.nmae}}") == text("template.unknown-tag 8:3 {{office.nmae}}"));
    CHECK(wrongIn("\n\n㛃𠀀：{{电话}}") == text("template.unknown-tag 10:4 {{电话}}"));
    CHECK(wrongIn("{{}}") == text("template.unknown-tag 8:1 {{}}"));
    CHECK(wrongIn("{{.}}") == text("template.unknown-tag 8:1 {{.}}"));
    CHECK(wrongIn("{{phone}}") == text("template.unknown-tag 8:1 {{phone}}"));
    CHECK(wrongIn("{{#people}}{{phone}}{{/people}}").isEmpty());
    CHECK(wrongIn("{{#people}}{{office.phone}}{{/people}}").isEmpty());
    CHECK(wrongIn("{{^people}}{{phone}}{{/people}}") == text("template.unknown-tag 8:12 {{phone}}"));
    CHECK(wrongIn("{{! 说明 }}{{ date }}").isEmpty());
}

TEST_CASE("what mustache would print as nothing is refused")
{
    CHECK(wrongIn("{{office}}") == text("template.not-value 8:1 {{office}}"));
    CHECK(wrongIn("{{people}}") == text("template.not-value 8:1 {{people}}"));
    CHECK(wrongIn("{{visit}}") == text("template.not-value 8:1 {{visit}}"));
    CHECK(wrongIn("{{#office}}x{{/office}}") == text("template.not-section 8:1 {{#office}}"));
}

TEST_CASE("forbidden tags are refused")
{
    CHECK(wrongIn("a{{{date}}}") == text("template.forbidden-tag 8:2 {{{date}}"));
    CHECK(wrongIn("{{&date}}") == text("template.forbidden-tag 8:1 {{&date}}"));
    CHECK(wrongIn("{{> date}}") == text("template.forbidden-tag 8:1 {{> date}}"));
    CHECK(wrongIn("{{=<% %>=}}") == text("template.forbidden-tag 8:1 {{=<% %>=}}"));
}

TEST_CASE("sections must match")
{
    CHECK(wrongIn("\n{{#visit}}来访") == text("template.unclosed-section 9:1 {{#visit}}"));
    CHECK(wrongIn("来访{{/visit}}") == text("template.unopened-section 8:3 {{/visit}}"));
    CHECK(wrongIn("{{#visit}}{{#bureau}}x{{/visit}}{{/bureau}}") ==
          text("template.crossed-section 8:23 {{/visit}} {{#bureau}}"));
    CHECK(wrongIn("{{date") == text("template.unclosed-tag 8:1"));
    CHECK(wrongIn("{{date\n}}") == text("template.unclosed-tag 8:1"));
    CHECK(wrongIn("{{date {{number}}") == text("template.unclosed-tag 8:1"));
    CHECK(wrongIn("日期}}") == text("template.stray-close 8:3"));
}

TEST_CASE("wrong block markup is found at its line and column")
{
    CHECK(wrongIn("[大标题] x") == text("template.bad-role 8:1 大标题"));
    CHECK(wrongIn("{{#visit}}\n  [title x\n{{/visit}}") == text("template.bad-role 9:3 title x"));
    CHECK(wrongIn("[title] x\n[附注] y").isEmpty());
    CHECK(wrongIn("| a | b |") == text("template.row-alone 8:1"));
    CHECK(wrongIn("[表格] 1 x\n") == text("template.bad-widths 8:1"));
    CHECK(wrongIn("[表格]") == text("template.bad-widths 8:1"));
    CHECK(wrongIn("[表格] 1 2\n| a | b |\n| c |") == text("template.bad-row 10:1 1 2"));
    CHECK(wrongIn("[表格] 1 2\n| a | b") == text("template.bad-row 9:1 0 2"));
    CHECK(wrongIn("[表格] 1 2\n{{#visit}}\n| =a | ^2 b |\n{{/visit}}\n| :2 c |").isEmpty());
    CHECK(wrongIn("[表格] 1 2\n正文\n| a | b |") == text("template.row-alone 10:1"));
}

TEST_CASE("wrong headers are found at their line and column")
{
    CHECK(wrongHeader(text("种类 送达回证\n---\n")) == text("template.bad-header 1 1 种类 送达回证"));
    CHECK(wrongHeader(text("kind: delivery-receipt\nsubject: x\n---\n"))
              .startsWith(text("template.unknown-key 2 1 subject kind title")));
    CHECK(wrongHeader(text("kind: delivery-receipt\nkind: delivery-receipt\n---\n")) ==
          text("template.key-twice 2 1 kind"));
    CHECK(wrongHeader(text("kind: acceptance-notice\n---\n")) == text("template.bad-value 1 7 kind delivery-receipt"));
    CHECK(wrongHeader(text("kind: delivery-receipt\ncopies: 两份\n---\n")) ==
          text("template.bad-value 2 9 copies 1 … 20"));
    CHECK(wrongHeader(text("kind: delivery-receipt\nrequired: demands.txt\n---\n"))
              .startsWith(text("template.bad-value 2 11 required")));
    CHECK(wrongHeader(text("# 说明\nkind: delivery-receipt\n---\n正文")) == text("template.key-missing 3 1 title"));
    CHECK(wrongHeader(text("kind: delivery-receipt\n")) == text("template.no-body 2 1"));
}

TEST_CASE("a template that leaves out what the kind must tell is refused")
{
    QString whole = QString::fromUtf8(resource(PaperKind::AcceptanceNotice));
    const Result<Template> made = parseTemplate(PaperKind::AcceptanceNotice,
        whole.replace(text("处理途径和程序：{{pathway}}\n{{/wayBelow}}"), text("\n{{/wayBelow}}")).toUtf8(),
        text("自用.txt"));
    REQUIRE_FALSE(made);
    CHECK(made.error().is(templateLacks));
    CHECK(made.error().arguments.mid(3) == QStringList{text("处理途径和程序"), text("{{demands.pathway}}")});
}

TEST_CASE("what the law wants said may be empty on a paper, but a template must print it")
{
    struct Cut
    {
        PaperKind kind;
        const char* from;
        const char* to;
        const char* lacks;
    };
    const Cut cuts[] = {
        {PaperKind::HandlingOpinion, "{{#remedies}}\n{{text}}\n{{/remedies}}\n", "请依法申请复查。\n",
            "{{remedies.text}}"},
        {PaperKind::HandlingOpinion, "请求：{{outcome}}", "请求，已经处理。", "{{demands.outcome}}"},
        {PaperKind::HandlingOpinion, "{{decided.basis}}。", "有关规定。", "{{decided.basis}}"},
        {PaperKind::HandlingOpinion, "\n{{matter.text}}\n", "\n见登记表。\n", "{{matter.text}}"},
        {PaperKind::AcceptanceNotice, "，即最迟于{{handleBy}}办结", "，按期办结", "{{handleBy}}"},
        {PaperKind::RegistrationReceipt, "我们最迟于{{informBy}}书面", "我们按期书面", "{{informBy}}"},
        {PaperKind::RegistrationReceipt, "我们最迟于{{transferBy}}依照", "我们依照", "{{transferBy}}"},
    };
    for (const Cut& cut : cuts) {
        INFO(cut.lacks);
        const QString whole = QString::fromUtf8(resource(cut.kind));
        REQUIRE(whole.contains(text(cut.from)));
        const Result<Template> made =
            parseTemplate(cut.kind, QString(whole).replace(text(cut.from), text(cut.to)).toUtf8(), text("自用.txt"));
        REQUIRE_FALSE(made);
        CHECK(made.error().is(templateLacks));
        CHECK(made.error().arguments.value(4) == text(cut.lacks));
        CHECK(made.error().arguments.value(3) != text(cut.lacks));
    }
}

TEST_CASE("files as Windows writes them are read, with the same lines")
{
    QString crlf = text(header) + text("x\n{{nothing}}");
    crlf.replace(text("\n"), text("\r\n"));
    const Result<Template> made =
        parseTemplate(PaperKind::DeliveryReceipt, QByteArray("\xEF\xBB\xBF") + crlf.toUtf8(), text("a"));
    REQUIRE_FALSE(made);
    CHECK(made.error().arguments.mid(1) == QStringList{text("9"), text("1"), text("{{nothing}}")});
    CHECK(
        parseTemplate(PaperKind::DeliveryReceipt, QByteArray(300 * 1024, 'x'), text("a")).error().is(templateTooLong));
    CHECK(parseTemplate(PaperKind::DeliveryReceipt, QByteArray("\0\1\2", 3), text("a")).error().is(templateUnreadable));
}

TEST_CASE("an office's own template wins and is never overwritten")
{
    const TempDir folder;
    const QString name = QStringLiteral("delivery-receipt.txt");
    const QString own = folder.path(name);
    CHECK_FALSE(loadTemplate(PaperKind::DeliveryReceipt, folder.path())->own);
    CHECK_FALSE(loadTemplate(PaperKind::DeliveryReceipt, QString())->own);

    const Result<QString> copied = copyForChanging(PaperKind::DeliveryReceipt, folder.path());
    REQUIRE(copied);
    CHECK(*copied == own);
    CHECK(folder.read(name) == resource(PaperKind::DeliveryReceipt));

    QByteArray changed = folder.read(name);
    changed.replace("□留置", "□留置送达");
    folder.write(name, changed);
    const Result<Template> read = loadTemplate(PaperKind::DeliveryReceipt, folder.path());
    REQUIRE(read);
    CHECK(read->own);
    CHECK(read->body.contains(text("□留置送达")));

    const Result<QString> again = copyForChanging(PaperKind::DeliveryReceipt, folder.path());
    REQUIRE_FALSE(again);
    CHECK(again.error() == Error(templateExists, {own}));
    CHECK(folder.read(name) == changed);

    folder.write(name, "kind: delivery-receipt\n"); // wrong: said, and not silently replaced by ours
    CHECK(loadTemplate(PaperKind::DeliveryReceipt, folder.path()).error().is(templateNoBody));
}

TEST_CASE("every field a template may use is used by one of the bundled ones")
{
    QSet<QString> used;
    for (const KindInfo& kind : paperKinds()) {
        const QString all = QString::fromUtf8(resource(kind.kind));
        const TemplateText source{wordKey(kind.kind), all};
        const Result<std::vector<TemplateTag>> tags = findTags(source, all.indexOf(text("---\n")) + 4);
        REQUIRE(tags);
        const Result<TagsUsed> paths = checkTags(source, *tags);
        REQUIRE(paths);
        used += paths->values + paths->sections;
    }
    // there for an office's own template
    const QSet<QString> spare{text("office.code"), text("office.superior"), text("matter.category"),
        text("matter.subject"), text("matter.powerOrgan"), text("demands.article"), text("decided.reviewOrgan")};
    const auto walk = [&](const auto& self, FieldSpan fields, const QString& prefix) -> void {
        for (const FieldInfo& info : fields) {
            const QString path = prefix + info.keyText();
            const TypeInfo* type = info.type();
            type = type->shape == Shape::List ? type->element() : type;
            if (type->shape == Shape::Struct) {
                self(self, type->fields(), path + u'.');
            } else {
                INFO(path.toStdString());
                CHECK(used.contains(path) != spare.contains(path));
            }
        }
    };
    walk(walk, PaperFields::fields(), QString());
}
