#include "ui/casepage/correctform.h"

#include "core/words/casenames.h"
#include "ui/casepage/foretell.h"

namespace xf::ui {

using namespace Qt::StringLiterals;

namespace {

bool hasLines(const QString& key)
{
    static const QStringList lines{u"text"_s, u"reason"_s, u"pathway"_s, u"bring"_s, u"result"_s};
    return lines.contains(key);
}

bool isPlain(const FieldInfo& info)
{
    const Shape shape = info.type()->shape;
    return shape != Shape::List && shape != Shape::Bytes && shape != Shape::Scalar && shape != Shape::Struct;
}

// Noted down by the program, not by hand.
bool isNoted(const QString& key)
{
    static const QStringList noted{u"tables"_s, u"bytes"_s, u"name"_s};
    return noted.contains(key);
}

QString hintOn(const Event& event)
{
    return std::holds_alternative<Decided>(event)
               ? CorrectForm::tr("各诉求的处理结果记错了的，请作废这一条，重新出具。")
               : CorrectForm::tr("改动显示在原处，原来的写法和理由一起保留。");
}

} // namespace

std::vector<FormField> correctableFields(const Event& event)
{
    std::vector<FormField> fields;
    for (const FieldInfo& info : infoOf(event).fields()) {
        const QString key = info.keyText();
        if (isPlain(info) && !isNoted(key)) {
            fields.push_back({.path = key, .lines = hasLines(key)});
        } else if (info.type()->shape == Shape::Struct) {
            for (const FieldInfo& inner : info.type()->fields()) {
                if (isPlain(inner)) {
                    fields.push_back({.path = key + u'.' + inner.keyText()});
                }
            }
        }
    }
    return fields;
}

CorrectForm::CorrectForm(const CaseView& view, const FileItem& item, const DeskFacts& facts, QWidget* parent)
    : StepForm(u"correct"_s, tr("更正%1").arg(entryName(view.folded, item.id)), hintOn(item.event), facts.today, parent)
    , m_entry(item.id)
    , m_on(item.on)
    , m_fields(correctableFields(item.event))
{
    hideDate();
    m_form = addForm(u"fields"_s, new FieldForm(infoOf(item.event).fields(), m_fields, facts.today, {}, this));
    m_form->read(objectOf(item.event));
    for (const FormField& field : m_fields) {
        m_before.insert(field.path, m_form->value(field.path));
    }
    m_day = addForm(u"day"_s, new FieldForm(CorrectEntry::fields(), {{.path = u"on"_s, .label = tr("这一步的日期")}},
                                  facts.today, u"right"_s, this));
    m_day->setValue(u"on"_s, m_on.iso());
    m_reason = addForm(u"reason"_s,
        new FieldForm(CorrectEntry::fields(), {{.path = u"reason"_s, .label = tr("更正的理由"), .required = true}},
            facts.today, u"right"_s, this));
    const auto say = [this, folded = view.folded] { foretell(*m_form, folded); };
    connect(m_form, &FieldForm::edited, this, say);
    say();
    markUntouched();
}

Result<std::vector<Command>> CorrectForm::commands() const
{
    CorrectEntry command;
    command.entry = QString::fromLatin1(m_entry.toHex());
    command.reason = m_reason->value(u"reason"_s);
    const Date typed = Date::parse(m_day->value(u"on"_s));
    command.on = typed == m_on ? Date() : typed;
    for (const FormField& field : m_fields) {
        const QString value = m_form->value(field.path);
        if (value != m_before.value(field.path).toString()) {
            command.changes.push_back(field.path + u'=' + value);
        }
    }
    return std::vector<Command>{std::move(command)};
}

// Refusals name fields as the commands do: "received" is here "notice.received".
std::pair<FieldForm*, QString> CorrectForm::fieldAt(const QString& path) const
{
    if (path == u"reason"_s) {
        return {m_reason, path};
    }
    for (const QString& here : {path, u"notice."_s + path}) {
        if (m_form->editor(here)) {
            return {m_form, here};
        }
    }
    return {nullptr, path};
}

} // namespace xf::ui
