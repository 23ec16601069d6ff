#pragma once

#include "core/cases/terms.h"

#include <vector>

// What is known of a matter: the value structs that events carry and a Case is made of.
//
// Never asked, by law or by choice (domain/law.md 0.1 no. 13): 政治面貌, 民族, 宗教, 职业 as a condition, who else will
// come, a promise not to petition again. A matter is recorded; a person is never rated.
namespace xf {

struct Matter
{
    Channel channel = Channel::NotGiven;       // 1  信访形式
    Date received;                             // 2  the day the office got it (a letter: arrived, not postmarked)
    qint64 headCount = 0;                      // 3  信访人数
    QString subject;                           // 4  概况
    QString text;                              // 5  情况、事实和理由
    QString place;                             // 6  问题属地
    Purpose purpose = Purpose::NotGiven;       // 7  信访目的, a registration code; the legal category is `category`
    Elsewhere elsewhere = Elsewhere::NotGiven; // 8  has a court or another office already got it?
    QString elsewhereNote;                     // 9
    Category category = Category::NotGiven;    // 10
    QString contentCode;                       // 11 内容分类, with the label as the clerk read it
    QString contentLabel;                      // 12
    Power power = Power::NotGiven;             // 13 whose power (23.1)
    QString powerOrgan;                        // 14 the lower unit or other organ that has it
    QString source;                            // 15 who transferred it; where a message was taken over from
    QString sourceNumber;                      // 16 its number there

    static FieldSpan fields();
};

struct Petitioner
{
    QString name;
    Role role = Role::Petitioner;
    QString address;
    QString phone;
    QString safeContact;  // how this person may safely be reached
    QString idNumber;     // optional, never a condition (19.1)
    bool unclear = false; // 姓名（名称）、住址不清: no written notice can be owed (23.2)

    static FieldSpan fields();
};

// 匿名, 无名 … or nothing at all: no one can be called by it, told or given a paper.
[[nodiscard]] bool isNameless(const QString& name);

struct Demand
{
    QString text;
    Way way = Way::NotGiven;

    static FieldSpan fields();
};

// A written notice handed to the petitioner, or sent.
struct Notice
{
    Method method = Method::NotGiven;
    Date received;  // the day the petitioner got it; by post: from the slip
    Date posted;    // the day it was sent, when it was
    QString number; // 文号, when it has one
    bool onSpot = false;
    QString why; // why not on the spot

    static FieldSpan fields();
    [[nodiscard]] bool given() const { return method != Method::NotGiven; }
    [[nodiscard]] bool told() const { return received.isValid() || posted.isValid(); } // or on its way
};

} // namespace xf
