#pragma once

#include "core/base/fields.h"

// What a template can put on a paper: every tag is a path in these tables ({{matter.number}}, inside {{#demands}}
// {{text}}). Numbers are not stored; keys are what offices have written into their own templates, so none is renamed.
//
// Nothing here that the law or this program does not ask: no 民族, no 政治面貌, no 职业 (domain/law.md 0.1 no. 13).
namespace xf {

struct PaperOffice // of the issuing organ, never of a desk inside it
{
    QString name;
    QString code;
    QString address;
    QString phone;
    QString query;    // how to ask how far it is; made from the others when empty
    QString superior; // 上一级机关: where review is asked for when the opinion names no organ

    static FieldSpan fields();
};

struct PaperMatter
{
    QString number;
    Date received;
    Date registered;
    QString channel;
    QString how; // "来访反映", in the middle of a sentence
    QString headCount;
    QString purpose;
    QString place;
    QString content; // 内容分类
    QString category;
    QString subject;
    QString text;
    QString elsewhere;
    QString elsewhereNote;
    QString powerOrgan;
    QString source; // 转送机关
    QString sourceNumber;
    QString registeredTime; // "10:20", of what was typed in on the day itself
    QString materials;      // "1.身份证（复印件）；2.土地证（原件）"

    static FieldSpan fields();
};

struct PaperPerson
{
    QString name; // "姓名不详" without one
    QString role;
    QString address;
    QString phone;
    QString safeContact;
    QString idNumber;

    static FieldSpan fields();
};

struct PaperDemand
{
    QString mark; // "1." when there are several
    QString text;
    QString article;   // of its way: 第三十一条第六项
    QString pathway;   // 处理途径和程序
    bool here = false; // this office answers it; else another procedure does
    QString outcome;   // 32.1, as a sentence
    QString opinion;
    QString basis;
    // All demands of the paper, where there are several, go one way: it is said once, behind the last.
    bool wayBelow = false; // of each before the last
    bool wayOfAll = false; // of the last

    static FieldSpan fields();
};

struct PaperForwarded
{
    QString unit;
    QString address;
    QString phone;
    Date on;
    QString reason;

    static FieldSpan fields();
};

struct PaperGuided
{
    QString organ;
    QString address;
    QString phone;
    QString bring;
    QString reason;

    static FieldSpan fields();
};

struct PaperRefused
{
    QString ground; // the facts and the article, as a sentence
    QString advice; // what the petitioner can do
    QString reason;

    static FieldSpan fields();
};

struct PaperDecided
{
    QString text;
    QString basis;
    QString reviewOrgan;
    QString adoption; // of a suggestion (29.1)
    QString adoptionReason;

    static FieldSpan fields();
};

struct PaperLine
{
    QString text;

    static FieldSpan fields();
};

struct PaperNamed // the paper another one goes with
{
    QString title;
    QString number;

    static FieldSpan fields();
};

struct PaperFields
{
    QString title;
    QString number; // 文号; empty on a draft
    Date date;      // 成文日期
    PaperOffice office;
    QString handler;
    PaperMatter matter;
    std::vector<PaperPerson> people;
    std::vector<PaperDemand> demands;
    QString addressee; // names of those it goes to
    QString you;       // 您, 你们
    QString who;       // "张三", "张三等7人"

    bool visit = false;      // somebody stands at the window
    bool bureau = false;     // a 信访部门: article 22
    bool petition = false;   // some demand goes the way of 31(六)
    bool suggestion = false; // 29
    bool mixed = false;      // and some demand does not
    bool led = false;        // some demand is answered by another procedure
    bool ledAll = false;     // and none by this office

    Date informBy;   // last day for the notice (23.2)
    Date transferBy; // last day of a bureau (22.1)
    Date acceptedOn;
    Date handleBy;      // last day of the 60 (34); only where they run
    QString pathway;    // what the clerk wrote of it
    bool heard = false; // and investigated: 31(六)
    PaperForwarded forwarded;
    PaperGuided guided;
    PaperRefused refused;
    PaperDecided decided;
    std::vector<PaperLine> remedies;
    bool hasRemedy = false;
    PaperNamed of;

    QString recusal;       // 28.3
    QString noRetaliation; // 18.4

    bool otherForm = false; // of the kind's two forms; no tag

    static FieldSpan fields();
};

// The label of a path ("demands.pathway" → 处理途径和程序); the path itself when there is no such field.
[[nodiscard]] QString labelOfPath(const QString& path);

// Nothing at that path: an empty value, an empty list, or an element of the list without it.
[[nodiscard]] bool isMissing(const PaperFields& fields, const QString& path);

} // namespace xf
