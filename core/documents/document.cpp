#include "core/documents/document.h"

namespace xf {

template <>
WordSpan wordsOf<BlockRole>()
{
    static const WordInfo words[] = {
        {int(BlockRole::NotGiven), "", ""},
        {int(BlockRole::RedHead), "red-head", "发文机关标志"},
        {int(BlockRole::Number), "number", "发文字号"},
        {int(BlockRole::RedLine), "red-line", "红线"},
        {int(BlockRole::Title), "title", "标题"},
        {int(BlockRole::Addressee), "addressee", "主送"},
        {int(BlockRole::Paragraph), "paragraph", "正文"},
        {int(BlockRole::Heading), "heading", "一级标题"},
        {int(BlockRole::Subheading), "subheading", "二级标题"},
        {int(BlockRole::FlushLeft), "flush-left", "顶格正文"},
        {int(BlockRole::Table), "table", "表格"},
        {int(BlockRole::Attachment), "attachment", "附件说明"},
        {int(BlockRole::Signature), "signature", "署名"},
        {int(BlockRole::SignatureDate), "signature-date", "成文日期"},
        {int(BlockRole::Note), "note", "附注"},
        {int(BlockRole::FormLine), "form-line", "填写行"},
        {int(BlockRole::SmallPrint), "small-print", "小字"},
        {int(BlockRole::Space), "space", "空行"},
    };
    return words;
}

FieldSpan TableCell::fields()
{
    static const FieldInfo table[] = {
        field<&TableCell::text>(1, "text", "内容"),
        field<&TableCell::columns>(2, "columns", "占列"),
        field<&TableCell::label>(3, "label", "标签"),
        field<&TableCell::lines>(4, "lines", "行数"),
    };
    return table;
}

FieldSpan TableRow::fields()
{
    static const FieldInfo table[] = {
        field<&TableRow::cells>(1, "cells", "格"),
    };
    return table;
}

FieldSpan Block::fields()
{
    static const FieldInfo table[] = {
        field<&Block::role>(1, "role", "作用"),
        field<&Block::text>(2, "text", "内容"),
        field<&Block::widths>(3, "widths", "列宽"),
        field<&Block::rows>(4, "rows", "行"),
    };
    return table;
}

FieldSpan Document::fields()
{
    static const FieldInfo table[] = {
        field<&Document::kind>(1, "kind", "种类"),
        field<&Document::title>(2, "title", "标题"),
        field<&Document::number>(3, "number", "文号"),
        field<&Document::basis>(4, "basis", "依据"),
        field<&Document::copies>(5, "copies", "份数"),
        field<&Document::blocks>(6, "blocks", "内容"),
    };
    return table;
}

} // namespace xf
