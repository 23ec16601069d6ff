#include "core/documents/templatetags.h"

#include "core/documents/papererrors.h"
#include "core/documents/paperfields.h"

#include <QRegularExpression>

namespace xf {

Error TemplateText::error(const ErrorCode& code, qsizetype at, QStringList others) const
{
    const QStringView before = QStringView(text).first(std::min(at, text.size()));
    const qsizetype lineBegin = before.lastIndexOf(u'\n') + 1;
    const qsizetype column = before.mid(lineBegin).toUcs4().size() + 1;
    const QStringList place{file, QString::number(before.count(u'\n') + 1), QString::number(column)};
    return Error(code, place + others);
}

namespace {

const QLatin1String opening("{{");
const QLatin1String closing("}}");

Result<TemplateTag> readTag(const TemplateText& source, qsizetype begin)
{
    const qsizetype close = source.text.indexOf(closing, begin + 2);
    const qsizetype lineEnd = source.text.indexOf(u'\n', begin);
    if (close < 0 || (lineEnd >= 0 && lineEnd < close)) {
        return source.error(templateUnclosedTag, begin);
    }
    const QString inside = source.text.mid(begin + 2, close - begin - 2).trimmed();
    if (inside.contains(opening)) {
        return source.error(templateUnclosedTag, begin);
    }
    const QChar first = inside.isEmpty() ? QChar() : inside.front();
    if (QStringLiteral("{&>=").contains(first) && !first.isNull()) {
        return source.error(templateForbiddenTag, begin, {QStringLiteral("{{") + inside + QStringLiteral("}}")});
    }
    TemplateTag tag;
    tag.sigil = QStringLiteral("#^/!").contains(first) && !first.isNull() ? first : QChar();
    tag.name = tag.sigil.isNull() ? inside : inside.mid(1).trimmed();
    tag.begin = begin;
    tag.end = close + 2;
    return tag;
}

// The tables a name is looked up in, from the outermost; and the section each belongs to.
struct Scope
{
    FieldSpan fields;
    QString prefix; // of the full path: "demands."
};

struct OpenSection
{
    const TemplateTag* tag;
    bool ownScope;
};

struct Found
{
    const TypeInfo* type = nullptr;
    QString path;
};

class TagChecker
{
public:
    explicit TagChecker(const TemplateText& source)
        : m_source(source)
    {
        m_scopes.push_back({PaperFields::fields(), QString()});
    }

    Result<TagsUsed> run(const std::vector<TemplateTag>& tags)
    {
        for (const TemplateTag& tag : tags) {
            if (const Result<> good = check(tag); !good) {
                return good.error();
            }
        }
        if (!m_open.empty()) {
            const TemplateTag& first = *m_open.back().tag;
            return m_source.error(templateUnclosedSection, first.begin, {shown(first)});
        }
        return m_used;
    }

private:
    [[nodiscard]] static QString shown(const TemplateTag& tag)
    {
        const QString sigil = tag.sigil.isNull() ? QString() : QString(tag.sigil);
        return QStringLiteral("{{") + sigil + tag.name + QStringLiteral("}}");
    }

    Result<> check(const TemplateTag& tag)
    {
        if (tag.sigil == u'!') {
            return {};
        }
        if (tag.sigil == u'/') {
            return close(tag);
        }
        const Found found = find(tag.name);
        if (!found.type) {
            return m_source.error(templateUnknownTag, tag.begin, {shown(tag)});
        }
        (tag.sigil.isNull() ? m_used.values : m_used.sections).insert(found.path);
        return tag.sigil.isNull() ? checkValue(tag, *found.type) : open(tag, found);
    }

    // A list or a whole struct has no text of its own, a flag neither: mustache would print nothing.
    Result<> checkValue(const TemplateTag& tag, const TypeInfo& type)
    {
        const bool plain = type.shape == Shape::Text || type.shape == Shape::Day;
        return plain ? Result<>() : Result<>(m_source.error(templateNotValue, tag.begin, {shown(tag)}));
    }

    Result<> open(const TemplateTag& tag, const Found& found)
    {
        if (found.type->shape == Shape::Struct) { // always there, so the section would always show
            return m_source.error(templateNotSection, tag.begin, {shown(tag)});
        }
        const bool inner = found.type->shape == Shape::List && tag.sigil == u'#';
        if (inner) {
            m_scopes.push_back({found.type->element()->fields(), found.path + u'.'});
        }
        m_open.push_back({&tag, inner});
        return {};
    }

    Result<> close(const TemplateTag& tag)
    {
        if (m_open.empty()) {
            return m_source.error(templateUnopenedSection, tag.begin, {shown(tag)});
        }
        const OpenSection last = m_open.back();
        if (last.tag->name != tag.name) {
            return m_source.error(templateCrossedSection, tag.begin, {shown(tag), shown(*last.tag)});
        }
        m_open.pop_back();
        if (last.ownScope) {
            m_scopes.pop_back();
        }
        return {};
    }

    // As mustache looks it up: the innermost table that has the whole path.
    [[nodiscard]] Found find(const QString& name) const
    {
        for (auto scope = m_scopes.rbegin(); scope != m_scopes.rend(); ++scope) {
            if (const TypeInfo* type = typeAt(scope->fields, name)) {
                return {type, scope->prefix + name};
            }
        }
        return {};
    }

    [[nodiscard]] static const TypeInfo* typeAt(FieldSpan fields, const QString& name)
    {
        const TypeInfo* type = nullptr;
        for (const QString& key : name.split(u'.')) {
            const FieldInfo* info = findField(fields, key);
            if (!info) {
                return nullptr;
            }
            type = info->type();
            fields = type->shape == Shape::Struct ? type->fields() : FieldSpan();
        }
        return type;
    }

    const TemplateText& m_source;
    std::vector<Scope> m_scopes;
    std::vector<OpenSection> m_open;
    TagsUsed m_used;
};

} // namespace

Result<std::vector<TemplateTag>> findTags(const TemplateText& source, qsizetype from)
{
    std::vector<TemplateTag> tags;
    qsizetype at = from;
    while (true) {
        const qsizetype open = source.text.indexOf(opening, at);
        const qsizetype close = source.text.indexOf(closing, at);
        if (close >= 0 && (open < 0 || close < open)) {
            return source.error(templateStrayClose, close);
        }
        if (open < 0) {
            return tags;
        }
        Result<TemplateTag> tag = readTag(source, open);
        if (!tag) {
            return tag.error();
        }
        at = tag->end;
        tags.push_back(std::move(*tag));
    }
}

Result<TagsUsed> checkTags(const TemplateText& source, const std::vector<TemplateTag>& tags)
{
    return TagChecker(source).run(tags);
}

} // namespace xf
