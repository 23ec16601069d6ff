#include "ui/sealed/sealedform.h"

#include "core/base/cleantext.h"
#include "ui/forms/fieldform.h"
#include "ui/forms/textfield.h"
#include "ui/shell/named.h"

#include <QPushButton>
#include <QScrollArea>

namespace xf::ui {

using namespace Qt::Literals::StringLiterals;

SealedForm::SealedForm(Date today, QWidget* parent)
    : QWidget(parent)
    , m_form(nullptr)
{
    const std::vector<FormField> fields = {{.path = u"received"_s, .label = tr("收到日期"), .required = true},
        {.path = u"channel"_s, .label = tr("来源")},
        {.path = u"accuser"_s, .label = tr("反映人"), .hint = tr("不愿留名的不填，下面选匿名")},
        {.path = u"anonymous"_s, .label = tr("匿名"), .beside = true},
        {.path = u"contact"_s,
            .label = tr("安全联系方式"),
            .hint = tr("本人指定的：怎样找到本人而不经过村里、单位和家里别的人"),
            .lines = true},
        {.path = u"said"_s,
            .label = tr("反映的内容"),
            .hint = tr("照本人的话写。不问怎么知道的，不问还有谁知道"),
            .required = true,
            .lines = true},
        {.path = u"accusedPerson"_s, .label = tr("被反映人")},
        {.path = u"accusedPost"_s, .label = tr("职务"), .beside = true},
        {.path = u"accusedUnit"_s, .label = tr("单位"), .hint = tr("全称；单位表里有的会列出来，Enter 选用")},
        {.path = u"material"_s,
            .label = tr("带来的材料"),
            .hint = tr("只列名称和份数，原件密封保管，不扫描"),
            .lines = true},
        {.path = u"closed"_s, .label = tr("反映本机关或负责人")}};
    m_form = new FieldForm(AccusationRegistered::fields(), fields, today, QStringLiteral("sealed"), this);
    m_form->setObjectName(QStringLiteral("sealedFieldForm"));
    m_form->setAccessibleName(tr("反映的情况"));
    QLabel* hint = named(
        new QLabel(tr(
            "一件只写检举控告；同时提出的别的诉求，请到“登记”另外登记，那里不提这一件。反映的是本机关、本机关负责人，"
            "或者与经办人有利害关系的，选最后一项：保存后即封存，本机不再显示内容，只能取出上交。")),
        "sealedHintLabel", tr("怎样填"));
    hint->setWordWrap(true);
    QPushButton* save = named(new QPushButton(tr("封存　Ctrl+S")), "sealedSaveButton", tr("封存"));
    QPushButton* drop = named(new QPushButton(tr("不要了　Shift+Esc")), "sealedDropButton", tr("不要了"));
    save->setAutoDefault(true);
    drop->setAutoDefault(true);
    QScrollArea* area = named(new QScrollArea, "sealedFormScroll", tr("反映的情况"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    QWidget* inside = named(new QWidget, "sealedFormInside", tr("反映的情况"));
    QVBoxLayout* high = new QVBoxLayout(inside);
    high->setContentsMargins(0, 0, 0, 0);
    high->addWidget(m_form);
    high->addStretch(1);
    area->setWidget(inside);
    QHBoxLayout* across = new QHBoxLayout;
    across->addWidget(save);
    across->addWidget(drop);
    across->addStretch();
    QVBoxLayout* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->addWidget(hint);
    down->addWidget(area, 1);
    down->addLayout(across);
    connect(m_form->editor(u"accusedUnit"_s), &Editor::edited, this, &SealedForm::suitUnit);
    connect(m_form, &FieldForm::finished, this, [save] { save->setFocus(Qt::TabFocusReason); });
    connect(save, &QPushButton::clicked, this, &SealedForm::saveWanted);
    connect(drop, &QPushButton::clicked, this, &SealedForm::left);
}

void SealedForm::setUnits(const QStringList& names, const QString& own)
{
    m_own = cleanLine(own);
    static_cast<TextField*>(m_form->editor(u"accusedUnit"_s))->offer(names);
}

// 30.3 and law.md 0.1 no. 14: who sits here is not to be asked whether it should be read here.
void SealedForm::suitUnit()
{
    const bool own = !m_own.isEmpty() && cleanLine(m_form->value(u"accusedUnit"_s)) == m_own;
    Editor* closed = m_form->editor(u"closed"_s);
    if (own && closed->raw().isEmpty()) {
        closed->setRaw(u"yes"_s);
        m_closedByUnit = true;
    } else if (!own && m_closedByUnit) {
        closed->clear();
    }
    m_closedByUnit = own && m_closedByUnit;
    closed->setEnabled(!own);
    m_form->setNote(u"accusedUnit"_s,
        own ? tr("反映的是本机关：保存后即封存，本机不再打开，密封上交上级有权机关；材料和有关情况不得透露或者转给被反映"
                 "的人员和单位（条例第三十条第三款）。")
            : QString());
}

void SealedForm::begin(const QJsonObject& typed, Date today)
{
    m_form->setToday(today);
    m_form->clear();
    m_form->setValue(u"received"_s, today.iso());
    m_form->setValue(u"channel"_s, wordKey(Channel::Visit));
    m_proposed = m_form->serialise();
    if (!typed.isEmpty()) {
        m_form->restore(typed);
    }
    m_form->clearProblems();
}

QJsonObject SealedForm::typed() const
{
    const QJsonObject now = m_form->serialise();
    return now == m_proposed ? QJsonObject() : now;
}

void SealedForm::clear()
{
    static_cast<TextField*>(m_form->editor(u"accusedUnit"_s))->hideOffer();
    m_form->clear();
    m_proposed = m_form->serialise();
}

std::optional<AccusationRegistered> SealedForm::entered()
{
    AccusationRegistered made;
    if (!m_form->check() || !m_form->write(&made)) {
        return std::nullopt;
    }
    return made;
}

void SealedForm::focusFirst()
{
    m_form->focusOn(u"accuser"_s);
}

} // namespace xf::ui
