#include "ui/register/readback.h"

#include "core/words/explain.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace xf::ui {

namespace {

void add(QStringList& lines, const QString& label, const QString& value)
{
    if (!value.isEmpty()) {
        lines << ReadBack::tr("%1：%2").arg(label, value);
    }
}

void addPerson(QStringList& lines, const Petitioner& person, const QString& label)
{
    add(lines, label, person.name.isEmpty() ? ReadBack::tr("没有留姓名") : person.name);
    add(lines, ReadBack::tr("　电话"), person.phone);
    add(lines, ReadBack::tr("　住址"), person.address);
    add(lines, ReadBack::tr("　怎样联系您最安全"), person.safeContact);
    add(lines, ReadBack::tr("　证件号码"), person.idNumber);
}

} // namespace

QStringList readBackLines(const RegisterCase& given, const QString& number, const QString& promise)
{
    QStringList lines;
    add(lines, ReadBack::tr("登记编号"), number);
    add(lines, ReadBack::tr("收到日期"), dateWithWeekday(given.matter.received));
    add(lines, ReadBack::tr("信访形式"), wordLabel(given.matter.channel));
    if (given.matter.headCount > 1) {
        add(lines, ReadBack::tr("来的人数"), ReadBack::tr("%1人").arg(given.matter.headCount));
    }
    for (const Petitioner& person : given.petitioners) {
        addPerson(lines, person,
            person.role == Role::Petitioner ? ReadBack::tr("姓名")
                                            : ReadBack::tr("姓名（%1）").arg(wordLabel(person.role)));
    }
    add(lines, ReadBack::tr("事情发生在"), given.matter.place);
    lines << QString() << ReadBack::tr("您的诉求：");
    for (std::size_t i = 0; i < given.demands.size(); ++i) {
        lines << ReadBack::tr("%1．%2").arg(i + 1).arg(given.demands[i].text);
    }
    if (!given.matter.text.isEmpty()) {
        lines << QString() << ReadBack::tr("事实和理由：") << given.matter.text;
    }
    if (given.matter.elsewhere != Elsewhere::NotGiven) {
        lines << QString();
        add(lines, ReadBack::tr("有没有别的机关已经在办"), wordLabel(given.matter.elsewhere));
        add(lines, ReadBack::tr("　情况"), given.matter.elsewhereNote);
    }
    if (!promise.isEmpty()) {
        lines << QString() << promise;
    }
    lines << QString() << ReadBack::tr("“以上内容已向我宣读，与我所述一致。”");
    return lines;
}

ReadBack::ReadBack(QWidget* parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("readBack"));
    m_text->setObjectName(QStringLiteral("readBackEdit"));
    m_text->setAccessibleName(tr("读给信访人听的内容"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    QLabel* hint =
        new QLabel(tr("请逐句读给信访人听，有不对的回去改。读完按 F6 或者 Esc 回去；核对签字用打印的登记表。"), this);
    hint->setObjectName(QStringLiteral("readBackLabel"));
    hint->setWordWrap(true);
    QPushButton* back = new QPushButton(tr("回去　F6"), this);
    back->setObjectName(QStringLiteral("readBackButton"));
    back->setAccessibleName(tr("回到登记"));
    back->setAutoDefault(true);
    connect(back, &QPushButton::clicked, this, &ReadBack::left);
    QHBoxLayout* top = new QHBoxLayout;
    top->addWidget(hint, 1);
    top->addWidget(back);
    QVBoxLayout* down = new QVBoxLayout(this);
    down->addLayout(top);
    down->addWidget(m_text, 1);
    setFocusProxy(m_text);
}

void ReadBack::display(const RegisterCase& given, const QString& number, const QString& promise)
{
    constexpr double larger = 2.0; // than the window's letters, whatever size those have
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * larger);
    m_text->setFont(large);
    m_text->setPlainText(readBackLines(given, number, promise).join(u'\n'));
}

// From the top, once the lines have their places.
void ReadBack::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    QTimer::singleShot(0, m_text, [this] { m_text->verticalScrollBar()->setValue(0); });
}

} // namespace xf::ui
