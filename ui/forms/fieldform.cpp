#include "ui/forms/fieldform.h"

#include "core/base/fieldtext.h"
#include "core/words/errorsentences.h"
#include "ui/forms/datefield.h"
#include "ui/forms/errorfields.h"
#include "ui/forms/fieldplace.h"
#include "ui/forms/moveson.h"
#include "ui/forms/plainfields.h"
#include "ui/forms/textfield.h"
#include "ui/forms/wordfield.h"
#include "ui/shell/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace xf::ui {

namespace {

TextKind kindOf(const QString& path)
{
    if (path.endsWith(QLatin1String("phone"), Qt::CaseInsensitive)) {
        return TextKind::Phone;
    }
    return path.endsWith(QLatin1String("idNumber")) ? TextKind::IdNumber : TextKind::Line;
}

Editor* makeText(const FormField& field, const QString& name, const QString& title, QWidget* parent)
{
    if (field.lines) {
        TextArea* area = new TextArea(name, title, parent);
        area->setPlaceholder(field.hint);
        return area;
    }
    TextField* line = new TextField(name, title, kindOf(field.path), parent);
    line->setPlaceholder(field.hint);
    return line;
}

// Null for what is not one value.
Editor* makeEditor(const TypeInfo& type, const FormField& field, const QString& name, const QString& title, Date today,
    QWidget* parent)
{
    switch (type.shape) {
    case Shape::Text: return makeText(field, name, title, parent);
    case Shape::Number: return new NumberField(name, title, parent);
    case Shape::Flag: return new FlagField(name, title, parent);
    case Shape::Day: return new DateField(name, title, today, parent);
    case Shape::Word: return new WordField(name, title, type.words(), parent);
    case Shape::Bytes:
    case Shape::Scalar:
    case Shape::Struct:
    case Shape::List: break;
    }
    return nullptr;
}

QString rawOf(const TypeInfo& type, const void* value)
{
    const ScalarValue scalar = scalarAt(type, value);
    if (const QString* text = std::get_if<QString>(&scalar)) {
        return *text;
    }
    if (const qint64* number = std::get_if<qint64>(&scalar)) {
        return type.shape == Shape::Day ? Date::fromDays(*number).iso() : QString::number(*number);
    }
    const bool* flag = std::get_if<bool>(&scalar);
    return flag && *flag ? QStringLiteral("yes") : QString();
}

} // namespace

QString widgetName(const QString& prefix, const QString& path)
{
    QString name = prefix;
    for (const QString& part : path.split(u'.')) {
        name += name.isEmpty() ? part : part.left(1).toUpper() + part.mid(1);
    }
    return name;
}

FieldForm::FieldForm(
    FieldSpan table, const std::vector<FormField>& fields, Date today, const QString& prefix, QWidget* parent)
    : QWidget(parent)
    , m_table(table)
    , m_rows(new QVBoxLayout(this))
    , m_moves(new MovesOn(this))
{
    setObjectName(widgetName(prefix, QStringLiteral("form")));
    m_rows->setContentsMargins(0, 0, 0, 0);
    for (const FormField& field : fields) {
        add(field, today, prefix);
    }
    if (std::any_of(fields.begin(), fields.end(), [](const FormField& field) { return field.more; })) {
        addMoreButton(prefix);
    }
    m_moves->setInputs(inputs());
    connect(m_moves, &MovesOn::finished, this, &FieldForm::finished);
    connect(m_moves, &MovesOn::leftBackwards, this, &FieldForm::leftBackwards);
    setLabelWidth(labelWidth());
    showParts();
}

void FieldForm::add(const FormField& field, Date today, const QString& prefix)
{
    const FieldPlace place = placeOf(m_table, field.path);
    Q_ASSERT(place.exists());
    const QString name = widgetName(prefix, field.path);
    const QString title = field.label.isEmpty() ? shownLabel(*place.info) : field.label;
    Part part;
    part.field = field;
    part.type = place.type;
    part.editor = makeEditor(*place.type, field, name, title, today, this);
    Q_ASSERT(part.editor);
    part.leads = !field.beside || !m_row;
    part.label = makeLabel(part, *place.info, name);
    part.problem = new QLabel(this);
    part.problem->setObjectName(name + QStringLiteral("ProblemLabel"));
    part.problem->setAccessibleName(tr("%1：要改的地方").arg(title));
    part.problem->setWordWrap(true);
    part.problem->hide();
    QPalette palette = part.problem->palette();
    palette.setColor(QPalette::WindowText, QColor(0xa0, 0x10, 0x10));
    part.problem->setPalette(palette);
    if (part.leads) {
        m_row = new QHBoxLayout;
        m_rows->addLayout(m_row);
    }
    m_row->addWidget(part.label);
    m_row->addWidget(part.editor, 1);
    m_rows->addWidget(part.problem);
    const QString path = field.path;
    connect(part.editor, &Editor::edited, this, [this, path] {
        showProblem(path, QString());
        Q_EMIT edited();
    });
    connect(part.editor, &Editor::left, this, [this, path] {
        if (Part* found = find(path)) {
            put(*found, found->editor->problem());
        }
    });
    m_parts.push_back(part);
}

QLabel* FieldForm::makeLabel(const Part& part, const FieldInfo& info, const QString& name)
{
    const QString title = part.field.label.isEmpty() ? shownLabel(info) : part.field.label;
    QLabel* label = new QLabel(part.field.required ? tr("%1＊").arg(title) : title, this);
    label->setObjectName(name + QStringLiteral("TitleLabel"));
    label->setBuddy(part.editor->input());
    label->setAlignment(Qt::AlignRight | (part.field.lines ? Qt::AlignTop : Qt::AlignVCenter));
    if (part.field.required) {
        part.editor->input()->setAccessibleDescription(tr("必填"));
    }
    return label;
}

void FieldForm::addMoreButton(const QString& prefix)
{
    m_more = new QPushButton(this);
    m_more->setObjectName(widgetName(prefix, QStringLiteral("moreButton")));
    m_more->setCheckable(true);
    m_more->setAutoDefault(false);
    m_rows->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::toggled, this, [this] { showParts(); });
}

int FieldForm::labelWidth() const
{
    int widest = 0;
    for (const Part& part : m_parts) {
        widest =
            part.leads ? std::max(widest, part.label->fontMetrics().horizontalAdvance(part.label->text())) : widest;
    }
    return widest;
}

void FieldForm::setLabelWidth(int width)
{
    for (const Part& part : m_parts) {
        if (part.leads) {
            part.label->setMinimumWidth(width);
        }
    }
}

void FieldForm::showParts()
{
    const bool open = m_more && m_more->isChecked();
    for (Part& part : m_parts) {
        const bool shown = part.visible && (!part.field.more || open);
        part.editor->setVisible(shown);
        part.label->setVisible(shown);
        part.problem->setVisible(shown && !part.problem->text().isEmpty());
        if (part.note) {
            part.note->setVisible(shown && !part.note->text().isEmpty());
        }
    }
    if (m_more) {
        const QString text = open ? tr("收起") : tr("更多…");
        m_more->setText(m_moreKey.isEmpty() ? text : text + u' ' + m_moreKey);
        m_more->setAccessibleName(open ? tr("收起不常用的栏目") : tr("更多：展开不常用的栏目"));
    }
}

void FieldForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        setLabelWidth(labelWidth());
    }
}

QString FieldForm::wrongWith(const Part& part) const
{
    const QString wrong = part.editor->problem();
    if (!wrong.isEmpty()) {
        return wrong;
    }
    const bool missing = part.field.required && part.visible && part.editor->value().isEmpty();
    return missing ? tr("请填写“%1”。").arg(part.editor->title()) : QString();
}

bool FieldForm::check()
{
    Part* first = nullptr;
    for (Part& part : m_parts) {
        const QString wrong = wrongWith(part);
        put(part, wrong);
        first = !first && !wrong.isEmpty() ? &part : first;
    }
    if (first) {
        focusOn(first->field.path);
    }
    return !first;
}

Result<> FieldForm::write(void* object) const
{
    for (const Part& part : m_parts) {
        const QString value = part.editor->value();
        if (value.isEmpty()) {
            const FieldPlace there = placeIn(m_table, object, part.field.path);
            if (there.value && !putScalar(*there.type, there.value, NullValue())) {
                return Error(inputNotText, {part.field.path});
            }
            continue;
        }
        const Result<ScalarValue> scalar = parseScalar(*part.type, part.field.path, value);
        if (!scalar) {
            return scalar.error();
        }
        const FieldPlace place = growTo(m_table, object, part.field.path);
        if (!place.value || !putScalar(*place.type, place.value, *scalar)) {
            return Error(inputNotText, {part.field.path});
        }
    }
    return {};
}

void FieldForm::read(const void* object)
{
    QJsonObject typed;
    for (const Part& part : m_parts) {
        const FieldPlace place = placeIn(m_table, object, part.field.path);
        const QString raw = place.value ? rawOf(*place.type, place.value) : QString();
        if (!raw.isEmpty()) {
            typed.insert(part.field.path, raw);
        }
    }
    restore(typed);
}

QJsonObject FieldForm::serialise() const
{
    QJsonObject typed;
    for (const Part& part : m_parts) {
        const QString raw = part.editor->raw();
        if (!raw.isEmpty()) {
            typed.insert(part.field.path, raw);
        }
    }
    return typed;
}

void FieldForm::restore(const QJsonObject& typed)
{
    bool folded = false;
    for (Part& part : m_parts) {
        const QString raw = typed.value(part.field.path).toString();
        part.editor->setRaw(raw);
        put(part, QString());
        folded = folded || (part.field.more && !raw.isEmpty());
    }
    unfold(folded);
}

bool FieldForm::isEmpty() const
{
    return std::all_of(
        m_parts.begin(), m_parts.end(), [](const Part& part) { return part.editor->raw().trimmed().isEmpty(); });
}

FieldForm::Part* FieldForm::find(const QString& path)
{
    return const_cast<Part*>(std::as_const(*this).find(path));
}

const FieldForm::Part* FieldForm::find(const QString& path) const
{
    const auto found =
        std::find_if(m_parts.begin(), m_parts.end(), [&](const Part& part) { return part.field.path == path; });
    return found == m_parts.end() ? nullptr : &*found;
}

Editor* FieldForm::editor(const QString& path) const
{
    const Part* part = find(path);
    return part ? part->editor : nullptr;
}

QString FieldForm::value(const QString& path) const
{
    const Part* part = find(path);
    return part ? part->editor->value() : QString();
}

void FieldForm::setValue(const QString& path, const QString& raw)
{
    if (Part* part = find(path)) {
        part->editor->setRaw(raw);
    }
}

void FieldForm::setFieldVisible(const QString& path, bool visible)
{
    if (Part* part = find(path)) {
        part->visible = visible;
        showParts();
    }
}

void FieldForm::setToday(Date today)
{
    for (const Part& part : m_parts) {
        if (DateField* day = qobject_cast<DateField*>(part.editor)) {
            day->setToday(today);
        }
    }
}

void FieldForm::put(Part& part, const QString& sentence)
{
    if (part.problem->text() == sentence) {
        return;
    }
    part.problem->setText(sentence);
    part.problem->setVisible(!sentence.isEmpty() && part.visible);
    if (!sentence.isEmpty() && part.field.more) {
        unfold();
    }
}

void FieldForm::setNote(const QString& path, const QString& note)
{
    Part* part = find(path);
    if (!part || (!part->note && note.isEmpty())) {
        return;
    }
    if (!part->note) {
        part->note = new QLabel(this);
        part->note->setObjectName(part->editor->objectName().chopped(5) + QStringLiteral("NoteLabel"));
        part->note->setTextFormat(Qt::PlainText);
        part->note->setWordWrap(true);
        part->note->setTextInteractionFlags(Qt::TextSelectableByMouse);
        part->note->setFocusPolicy(Qt::NoFocus);
        part->note->setIndent(labelWidth() + fontMetrics().averageCharWidth());
        m_rows->insertWidget(m_rows->indexOf(part->problem) + 1, part->note);
    }
    if (part->note->text() == note) {
        return;
    }
    part->note->setText(note);
    part->note->setAccessibleName(note);
    showParts();
}

void FieldForm::setMoreKey(const QString& key)
{
    m_moreKey = key;
    showParts();
}

void FieldForm::toggleMore()
{
    if (m_more) {
        m_more->toggle();
    }
}

bool FieldForm::showProblem(const QString& path, const QString& text)
{
    Part* part = find(path);
    if (!part) {
        return false;
    }
    put(*part, text);
    return true;
}

bool FieldForm::showError(const Error& error)
{
    const QString path = fieldOfError(error);
    if (path.isEmpty() || !showProblem(path, sentence(error))) {
        return false;
    }
    focusOn(path);
    return true;
}

void FieldForm::clearProblems()
{
    for (Part& part : m_parts) {
        put(part, QString());
    }
}

std::vector<QWidget*> FieldForm::inputs() const
{
    std::vector<QWidget*> all;
    for (const Part& part : m_parts) {
        all.push_back(part.editor->input());
    }
    return all;
}

std::vector<QWidget*> FieldForm::tabOrder() const
{
    std::vector<QWidget*> all = inputs();
    if (m_more) {
        all.push_back(m_more);
    }
    return all;
}

bool FieldForm::focusFirst()
{
    return m_moves->focusFirst();
}

bool FieldForm::focusLast()
{
    return m_moves->focusLast();
}

void FieldForm::focusOn(const QString& path)
{
    if (const Part* part = find(path)) {
        MovesOn::bring(part->editor->input());
    }
}

void FieldForm::unfold(bool open)
{
    if (m_more) {
        m_more->setChecked(open);
    }
}

} // namespace xf::ui
