#pragma once

#include "core/base/fields.h"

// A paper as structured text: what it says, in which order, in which role. No font, no place on a page: core/typeset
// gives it those, the same way for printer, PDF and preview. A document that was issued is kept as these bytes
// (fieldcodec.h) for ever, so numbers and words here are never reused.
namespace xf {

enum class BlockRole {
    NotGiven,
    RedHead,    // 发文机关标志
    Number,     // 发文字号
    RedLine,    // 版头分隔线; no text
    Title,      // 2号小标宋, centred
    Addressee,  // 主送: flush left, ends with a full-width colon
    Paragraph,  // 3号仿宋, first line indented by two
    Heading,    // 一、 黑体
    Subheading, // （一） 楷体
    FlushLeft,  // 3号, no indent
    Table,      // a form: rows of cells
    Attachment, // 附件说明
    Signature,  // issuing organ; placed for the seal together with SignatureDate
    SignatureDate,
    Note,       // 附注, in round brackets
    FormLine,   // a line to be filled in by hand: label, then a rule to the right margin
    SmallPrint, // 4号, for hints at the foot of a form
    Space       // one empty line
};
template <>
WordSpan wordsOf<BlockRole>();

struct TableCell
{
    QString text;
    qint64 columns = 0; // how many of the table's columns it takes; 0 means 1
    bool label = false; // a printed label (centred), not content
    qint64 lines = 0;   // at least this high, in lines; 0: as its text needs

    static FieldSpan fields();
};

struct TableRow
{
    std::vector<TableCell> cells;

    static FieldSpan fields();
};

struct Block
{
    BlockRole role = BlockRole::NotGiven;
    QString text;
    std::vector<qint64> widths; // Table: relative widths of the columns
    std::vector<TableRow> rows; // Table

    static FieldSpan fields();
};

struct Document
{
    QString kind;   // fixed word of the paper's kind: "acceptance-notice"
    QString title;  // for lists and PDF metadata
    QString number; // 文号, when it has one
    QString basis;  // article, as domain/law.md writes it
    qint64 copies = 0;
    std::vector<Block> blocks;

    static FieldSpan fields();
};

} // namespace xf
