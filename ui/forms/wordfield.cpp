#include "ui/forms/wordfield.h"

#include "core/base/pinyininitials.h"
#include "ui/shell/labels.h"

#include <QHBoxLayout>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QStandardItemModel>
#include <QWheelEvent>

namespace xf::ui {

namespace {

enum Role { Label = Qt::UserRole, Number, Key, Off };

constexpr int shortHint = 40; // letters that are read at a glance

QString hintOf(WordSpan words, const QSet<int>& off)
{
    QStringList parts;
    for (const WordInfo& word : words) {
        if (*word.key != '\0' && !off.contains(word.value)) {
            parts << QString::number(word.value) + shownLabel(word.label);
        }
    }
    const QString hint = parts.join(u' ');
    return hint.size() <= shortHint ? hint : QString();
}

} // namespace

WordBox::WordBox(QWidget* parent)
    : QComboBox(parent)
{
    setAttribute(Qt::WA_InputMethodEnabled);
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(this, &QComboBox::activated, this, [this] { m_typed.clear(); });
}

QVariant WordBox::inputMethodQuery(Qt::InputMethodQuery query) const
{
    return query == Qt::ImEnabled ? QVariant(true) : QComboBox::inputMethodQuery(query);
}

bool WordBox::suits(int row, const QString& typed, bool rare) const
{
    const QString label = itemData(row, Label).toString();
    if (label.isEmpty() || itemData(row, Off).toBool()) {
        return false;
    }
    return itemData(row, Number).toString() == typed || label.startsWith(typed) ||
           (rare ? startsWithInitials(label, typed) : pinyinInitials(label).startsWith(typed.toLower()));
}

// The first that suits behind row `after`, round the end. A letter's main reading goes before its other ones: z is 转来
// before 传真.
bool WordBox::choose(const QString& typed, int after)
{
    for (int step = 1; step <= 2 * count(); ++step) {
        const int row = (after + step) % count();
        if (suits(row, typed, step > count())) {
            setCurrentIndex(row);
            return true;
        }
    }
    return false;
}

void WordBox::take(const QString& letters)
{
    for (const QString& typed : {m_typed + letters, letters}) {
        const bool again = typed.size() == letters.size();
        // What goes on with the same word may stay on it; the same letter once more goes to the next.
        if (choose(typed, again ? currentIndex() : currentIndex() - 1 + count())) {
            m_typed = typed;
            return;
        }
    }
    m_typed.clear();
}

void WordBox::keyPressEvent(QKeyEvent* event)
{
    const bool plain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete) {
        m_typed.clear();
        setCurrentIndex(0);
        return;
    }
    const QString text = event->text();
    if (plain && !text.isEmpty() && text.at(0).isPrint() && !text.at(0).isSpace()) {
        take(text);
        return;
    }
    m_typed.clear();
    QComboBox::keyPressEvent(event);
}

void WordBox::inputMethodEvent(QInputMethodEvent* event)
{
    if (!event->commitString().isEmpty()) {
        take(event->commitString());
    }
    event->accept();
}

void WordBox::focusInEvent(QFocusEvent* event)
{
    m_typed.clear();
    QComboBox::focusInEvent(event);
}

void WordBox::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

WordField::WordField(const QString& name, const QString& title, WordSpan words, QWidget* parent)
    : Editor(name, title, parent)
    , m_words(words)
    , m_box(new WordBox(this))
{
    const WordInfo* zero = findWord(words, 0);
    if (!zero || *zero->key == '\0') {
        m_box->addItem(tr("（未选）"));
    }
    for (const WordInfo& word : words) {
        if (*word.key == '\0') {
            continue;
        }
        const QString label = shownLabel(word.label);
        m_box->addItem(QString::number(word.value) + u' ' + label);
        const int row = m_box->count() - 1;
        m_box->setItemData(row, label, Label);
        m_box->setItemData(row, word.value, Number);
        m_box->setItemData(row, QString::fromLatin1(word.key), Key);
    }
    QHBoxLayout* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    QLabel* hint = m_hint = new QLabel(this);
    hint->setObjectName(name + QStringLiteral("HintLabel"));
    QPalette palette = hint->palette();
    QColor faint = palette.color(QPalette::WindowText);
    faint.setAlphaF(0.65F);
    palette.setColor(QPalette::WindowText, faint);
    hint->setPalette(palette);
    hint->setWordWrap(true);
    sayHint();
    layout->addWidget(hint, 1);
    setInput(m_box);
    connect(m_box, &QComboBox::currentIndexChanged, this, &Editor::edited);
}

// The word with number 0 is "not given" too, where it has a name (信访人, of a role).
QString WordField::raw() const
{
    return m_box->currentData(Number).toInt() == 0 ? QString() : m_box->currentData(Key).toString();
}

void WordField::setRaw(const QString& text)
{
    int row = 0;
    for (int i = 0; i < m_box->count(); ++i) {
        for (const int role : {int(Label), int(Number), int(Key)}) {
            row = !text.isEmpty() && m_box->itemData(i, role).toString() == text ? i : row;
        }
    }
    m_box->setCurrentIndex(row);
}

const WordInfo* WordField::chosen() const
{
    const QString key = raw();
    return key.isEmpty() ? nullptr : findWord(m_words, QStringView(key));
}

void WordField::setWord(int value)
{
    const WordInfo* word = findWord(m_words, value);
    setRaw(word ? QString::fromLatin1(word->key) : QString());
}

void WordField::sayHint()
{
    m_hint->setText(hintOf(m_words, m_off));
    m_hint->setVisible(!m_hint->text().isEmpty());
}

void WordField::setOffered(int value, bool offered)
{
    if (m_off.contains(value) != offered) {
        return;
    }
    offered ? (void)m_off.remove(value) : (void)m_off.insert(value);
    for (int row = 0; row < m_box->count(); ++row) {
        if (m_box->itemData(row, Number).isValid() && m_box->itemData(row, Number).toInt() == value) {
            m_box->setItemData(row, !offered, Off);
            if (QListView* list = qobject_cast<QListView*>(m_box->view())) {
                list->setRowHidden(row, !offered);
            }
            if (QStandardItemModel* model = qobject_cast<QStandardItemModel*>(m_box->model())) {
                model->item(row)->setEnabled(offered); // the arrow keys pass it over
            }
            if (!offered && m_box->currentIndex() == row) {
                m_box->setCurrentIndex(0);
            }
        }
    }
    sayHint();
}

void WordField::setNoneText(const QString& text)
{
    if (m_box->itemData(0, Key).toString().isEmpty()) {
        m_box->setItemText(0, text);
    }
}

} // namespace xf::ui
