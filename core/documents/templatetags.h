#pragma once

#include "core/base/result.h"

#include <QSet>
#include <QString>

#include <vector>

// Tags of a template: {{path}}, {{#path}} … {{/path}}, {{^path}} … {{/path}}, {{! remark}}. Private to this folder.
//
// Mustache itself prints nothing for a wrong tag and names no line; so all tags are found and checked here first.
namespace xf {

// Where something is in a file: its name and the text from its first line on.
struct TemplateText
{
    QString file;
    QString text;

    // File, line and column (letters, from 1) of a place in `text`, then the others.
    [[nodiscard]] Error error(const ErrorCode& code, qsizetype at, QStringList others = {}) const;
};

struct TemplateTag
{
    QChar sigil; // # ^ / ! or null for a value
    QString name;
    qsizetype begin = 0;
    qsizetype end = 0; // behind the closing braces
};

[[nodiscard]] Result<std::vector<TemplateTag>> findTags(const TemplateText& source, qsizetype from);

struct TagsUsed // full paths ("demands.text")
{
    QSet<QString> values;   // printed
    QSet<QString> sections; // asked
};
[[nodiscard]] Result<TagsUsed> checkTags(const TemplateText& source, const std::vector<TemplateTag>& tags);

} // namespace xf
