#include "ui/settings/adoptsection.h"

#include "core/words/errorsentences.h"
#include "ui/forms/moveson.h"
#include "ui/forms/textfield.h"
#include "ui/shell/named.h"

#include <QFormLayout>

#include <algorithm>

namespace xf::ui {

namespace {

// acceptance-notice → lastAcceptanceNotice
QString fieldName(PaperKind kind)
{
    QString name = QStringLiteral("last");
    for (const QString& part : wordKey(kind).split(u'-')) {
        name += part.left(1).toUpper() + part.mid(1);
    }
    return name;
}

QLabel* boldLabel(const QString& text, const char* name)
{
    QLabel* label = named(new QLabel(text), name, text);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

QString letterAfter(const QString& letter)
{
    return letter.size() == 1 && letter < QStringLiteral("Z") ? QString(QChar(letter[0].unicode() + 1)) : QString();
}

} // namespace

AdoptSection::AdoptSection(Session& session, QWidget* parent)
    : QGroupBox(tr("这份数据文件的来历"), parent)
    , m_session(session)
    , m_why(named(new QLabel, "adoptWhyLabel", tr("要说明什么")))
    , m_form(new QFormLayout)
    , m_otherBox(named(new QWidget, "adoptLetterBox", tr("两处并用")))
    , m_goOnTitle(boldLabel(tr("今后只在这里用的：写出最后一次用过的编号"), "adoptGoOnLabel"))
    , m_number(new TextField(QStringLiteral("lastNumber"), tr("最后的登记编号")))
    , m_goOn(named(new QPushButton(tr("接着用(&G)")), "adoptGoOnButton", tr("接着用")))
    , m_letter(new TextField(QStringLiteral("adoptLetter"), tr("这一份的字母")))
    , m_takeLetter(named(new QPushButton(tr("换字母(&L)")), "adoptLetterButton", tr("换字母")))
    , m_goOnMoves(new MovesOn(this))
    , m_letterMoves(new MovesOn(this))
{
    setObjectName(QStringLiteral("adoptSection"));
    setAccessibleName(title());
    m_why->setWordWrap(true);
    m_why->setTextFormat(Qt::PlainText);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QVBoxLayout* down = new QVBoxLayout(this);
    down->addWidget(m_why);
    down->addWidget(m_goOnTitle);
    down->addLayout(m_form);
    down->addWidget(m_otherBox);
    makeGoingOn();
    makeLetter();
    connect(m_goOn, &QPushButton::clicked, this, &AdoptSection::goOn);
    connect(m_takeLetter, &QPushButton::clicked, this, &AdoptSection::takeLetter);
    connect(m_goOnMoves, &MovesOn::finished, this, &AdoptSection::goOn);
    connect(m_letterMoves, &MovesOn::finished, this, &AdoptSection::takeLetter);
    connect(m_letterMoves, &MovesOn::leftBackwards, this, [this] { static_cast<void>(m_goOnMoves->focusLast()); });
    reload();
}

void AdoptSection::makeGoingOn()
{
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_number->setPlaceholder(tr("完整的编号，或者只写序号；没有的写0"));
    m_form->addRow(labelFor(tr("最后的登记编号"), m_number), m_number);
    for (const KindInfo& kind : paperKinds()) {
        if (isNumbered(kind)) {
            TextField* field = new TextField(fieldName(kind.kind), tr("%1最后的文号").arg(wordLabel(kind.kind)));
            field->setPlaceholder(tr("只写序号；没有发过的写0，查不到的空着"));
            m_form->addRow(labelFor(QString(), field), field);
            m_series.push_back({kind.kind, field});
        }
    }
    m_form->addRow(QString(), m_goOn);
    m_form->setAlignment(m_goOn, Qt::AlignLeft);
}

void AdoptSection::makeLetter()
{
    const QString text = tr("两台电脑并用的：给这一份换一个字母，编号就不会重复");
    QVBoxLayout* down = new QVBoxLayout(m_otherBox);
    down->setContentsMargins(0, 0, 0, 0);
    down->addWidget(boldLabel(text, "adoptOtherLabel"));
    m_other = new QFormLayout;
    m_other->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_other->addRow(labelFor(tr("这一份的字母"), m_letter), m_letter);
    m_other->addRow(QString(), m_takeLetter);
    m_other->setAlignment(m_takeLetter, Qt::AlignLeft);
    down->addLayout(m_other);
}

// What opening said of it; a file that was left without an answer the last time says less.
QString AdoptSection::question() const
{
    if (m_doubt.why.isEmpty()) {
        return tr("这份数据文件是从别处拿来接着用的。下面各类文书不知道已经编到几号，请照最后发出的一份写出它的序号。");
    }
    for (const Error& notice : m_session.workspace().notices()) {
        if (asksWhatFileIs(notice)) {
            return sentence(notice);
        }
    }
    return sentence(Error(numberingStopped, {m_session.path()}));
}

void AdoptSection::reload()
{
    const Result<FileDoubt> doubt = fileDoubt(m_session.workspace(), m_session.today().year());
    m_doubt = doubt ? *doubt : FileDoubt();
    setVisible(wanted());
    if (!wanted()) {
        return;
    }
    const bool whole = !m_doubt.why.isEmpty();
    m_why->setText(question());
    m_goOnTitle->setVisible(whole);
    m_form->setRowVisible(m_number, whole);
    m_otherBox->setVisible(whole);
    m_goOn->setText(whole ? tr("接着用(&G)") : tr("保存文号(&G)"));
    m_goOn->setAccessibleName(whole ? tr("接着用") : tr("保存文号"));
    if (m_letter->raw().isEmpty()) {
        m_letter->setRaw(letterAfter(m_session.workspace().identity().letter));
    }
    showSeries();
    orderKeys();
}

void AdoptSection::showSeries()
{
    for (const Series& one : m_series) {
        const auto found = std::find_if(m_doubt.series.begin(), m_doubt.series.end(),
            [&](const PaperSeries& series) { return series.kind == one.kind; });
        const bool asked = found != m_doubt.series.end();
        m_form->setRowVisible(one.field, asked);
        if (QLabel* label = qobject_cast<QLabel*>(m_form->labelForField(one.field)); label && asked) {
            label->setText(wordLabel(one.kind) + u'　' + found->head);
            label->setAccessibleName(label->text());
        }
    }
}

void AdoptSection::orderKeys()
{
    std::vector<QWidget*> inputs{m_number->input()};
    for (const Series& one : m_series) {
        inputs.push_back(one.field->input());
    }
    inputs.push_back(m_goOn);
    m_goOnMoves->setInputs(inputs);
    m_letterMoves->setInputs({m_letter->input(), m_takeLetter});
}

void AdoptSection::focusFirst()
{
    static_cast<void>(m_goOnMoves->focusFirst());
}

void AdoptSection::goOn()
{
    Adoption said;
    if (!m_doubt.why.isEmpty()) {
        said.lastNumber = m_number->value();
    }
    for (const Series& one : m_series) {
        const auto asked = std::find_if(m_doubt.series.begin(), m_doubt.series.end(),
            [&](const PaperSeries& series) { return series.kind == one.kind; });
        if (asked != m_doubt.series.end() && !one.field->value().isEmpty()) {
            said.lastPapers << lastPaperOf(*asked, one.field->value());
        }
    }
    if (said.lastNumber && said.lastNumber->isEmpty()) {
        Q_EMIT refused(tr("还没有写最后一次用过的登记编号。请照最后登记的一件写；还没有登记过的写0。"));
        return MovesOn::bring(m_number->input());
    }
    if (!said.lastNumber && said.lastPapers.isEmpty()) {
        Q_EMIT refused(tr("还没有写序号。请照最后发出的一份写它的序号；今年还没有发过的写0。"));
        return focusFirst();
    }
    finish(adopt(m_session.workspace(), said), said.lastNumber
                                                   ? tr("好，这份文件在这里接着用；新的编号接在所有用过的编号之后。")
                                                   : tr("好，这几类文书的文号接着编。"));
}

void AdoptSection::takeLetter()
{
    Adoption said;
    said.letter = m_letter->value();
    const Result<> done = adopt(m_session.workspace(), said);
    finish(done, tr("好，这一份作为本单位另一台电脑使用，编号字母为%1。").arg(m_session.workspace().identity().letter));
}

void AdoptSection::finish(const Result<>& done, const QString& said)
{
    if (!done) {
        Q_EMIT refused(sentence(done.error()));
        return;
    }
    m_number->clear();
    m_letter->clear();
    for (const Series& one : m_series) {
        one.field->clear();
    }
    reload();
    Q_EMIT answered(said);
}

} // namespace xf::ui
