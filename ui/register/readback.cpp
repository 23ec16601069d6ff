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

using namespace Qt::StringLiterals;

// Read to the person, and signed by him: Chinese, as on the paper, whatever language the windows have.
namespace {

void add(QStringList& lines, const QString& label, const QString& value)
{
    if (!value.isEmpty()) {
        lines << label + u'：' + value;
    }
}

void addPerson(QStringList& lines, const Petitioner& person, const QString& label)
{
    add(lines, label, person.name.isEmpty() ? u"没有留姓名"_s : person.name);
    add(lines, u"　电话"_s, person.phone);
    add(lines, u"　住址"_s, person.address);
    add(lines, u"　怎样联系您最安全"_s, person.safeContact);
    add(lines, u"　证件号码"_s, person.idNumber);
}

} // namespace

QStringList readBackLines(const RegisterCase& given, const QString& number, Date promise)
{
    QStringList lines;
    add(lines, u"登记编号"_s, number);
    add(lines, u"收到日期"_s, chineseWithWeekday(given.matter.received));
    add(lines, u"信访形式"_s, wordLabel(given.matter.channel));
    if (given.matter.headCount > 1) {
        add(lines, u"来的人数"_s, u"%1人"_s.arg(given.matter.headCount));
    }
    for (const Petitioner& person : given.petitioners) {
        addPerson(
            lines, person, person.role == Role::Petitioner ? u"姓名"_s : u"姓名（%1）"_s.arg(wordLabel(person.role)));
    }
    add(lines, u"事情发生在"_s, given.matter.place);
    lines << QString() << u"您的诉求："_s;
    if (given.demands.empty()) {
        lines << u"（还没有写）"_s;
    }
    for (std::size_t i = 0; i < given.demands.size(); ++i) {
        lines << u"%1．%2"_s.arg(QString::number(i + 1), given.demands[i].text);
    }
    if (!given.matter.text.isEmpty()) {
        lines << QString() << u"事实和理由："_s << given.matter.text;
    }
    if (given.matter.elsewhere != Elsewhere::NotGiven) {
        lines << QString();
        add(lines, u"有没有别的机关已经在办"_s, wordLabel(given.matter.elsewhere));
        add(lines, u"　情况"_s, given.matter.elsewhereNote);
    }
    if (promise.isValid()) {
        lines << QString() << u"我们最迟于%1书面告知您。"_s.arg(chineseWithWeekday(promise));
    }
    if (!given.demands.empty()) { // nothing to agree to without
        lines << QString() << u"“以上内容已向我宣读，与我所述一致。”"_s;
    }
    return lines;
}

ReadBack::ReadBack(QWidget* parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("readBack"));
    setAccessibleName(tr("读给信访人听的内容"));
    m_text->setObjectName(QStringLiteral("readBackEdit"));
    m_text->setAccessibleName(tr("读给信访人听的内容"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    QLabel* hint = new QLabel(
        tr("请逐句读给信访人听，有不对的回去改。读完按 F6 或者 Esc 回去，都对了按 Ctrl+S 登记；核对签字用打印的登记表。"),
        this);
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

void ReadBack::display(const RegisterCase& given, const QString& number, Date promise)
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
