#include "ui/forms/textfield.h"

#include "core/base/cleantext.h"
#include "core/base/limits.h"

#include <QAbstractItemView>
#include <QAbstractTextDocumentLayout>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollBar>
#include <QTextDocument>
#include <QValidator>

#include <algorithm>
#include <cmath>

namespace xf::ui {

namespace {

// A validator may rewrite what was typed or pasted; this one refuses nothing.
class Plain : public QValidator
{
public:
    Plain(TextKind kind, QObject* parent)
        : QValidator(parent)
        , m_kind(kind)
    {}
    State validate(QString& text, int& cursor) const override
    {
        text = plainLine(text, m_kind, cursor);
        return Acceptable;
    }

private:
    TextKind m_kind;
};

QString tooLong(const QString& value)
{
    if (value.size() <= limits::textLetters) {
        return {};
    }
    return Editor::tr("文字太长，最多%1个字，现在是%2个字。请缩短文字，把全文作为附件保存。")
        .arg(limits::textLetters)
        .arg(value.size());
}

QHBoxLayout* tightLayout(QWidget* owner)
{
    QHBoxLayout* layout = new QHBoxLayout(owner);
    layout->setContentsMargins(0, 0, 0, 0);
    return layout;
}

} // namespace

TextField::TextField(const QString& name, const QString& title, TextKind kind, QWidget* parent)
    : Editor(name, title, parent)
    , m_kind(kind)
    , m_line(new QLineEdit(this))
{
    // What is too long is said, never cut off silently.
    m_line->setMaxLength(int(limits::textLetters) * 2);
    m_line->setValidator(new Plain(kind, m_line));
    tightLayout(this)->addWidget(m_line);
    setInput(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &Editor::edited);
}

void TextField::offer(const QStringList& choices)
{
    QCompleter* completer = new QCompleter(choices, m_line);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    QAbstractItemView* popup = completer->popup();
    popup->setObjectName(m_line->objectName().chopped(4) + QStringLiteral("OfferView"));
    popup->setAccessibleName(title());
    popup->installEventFilter(this); // asked before QCompleter's own
    m_line->setCompleter(completer); // and deletes the one before
}

// A popup keeps all keys from the window below it, its shortcuts too.
bool TextField::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && m_line->completer() && object == m_line->completer()->popup()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Control || key == Qt::Key_Alt) {
            hideOffer();
        }
    }
    return Editor::eventFilter(object, event);
}

void TextField::hideOffer()
{
    if (m_line->completer()) {
        m_line->completer()->popup()->hide();
    }
}

QString TextField::raw() const
{
    return m_line->text();
}

void TextField::setRaw(const QString& text)
{
    m_line->setText(text);
}

QString TextField::value() const
{
    switch (m_kind) {
    case TextKind::Line: return cleanLine(m_line->text());
    case TextKind::Phone: return cleanDigits(m_line->text(), DigitsOf::Phone);
    case TextKind::IdNumber: return cleanDigits(m_line->text(), DigitsOf::IdNumber);
    }
    return {};
}

QString TextField::problem() const
{
    return tooLong(value());
}

void TextField::setPlaceholder(const QString& text)
{
    m_line->setPlaceholderText(text);
}

bool PlainArea::canInsertFromMimeData(const QMimeData* source) const
{
    return source->hasText() && !source->hasUrls();
}

void PlainArea::insertFromMimeData(const QMimeData* source)
{
    if (canInsertFromMimeData(source)) {
        insertPlainText(plainLines(source->text()));
        ensureCursorVisible();
    }
}

TextArea::TextArea(const QString& name, const QString& title, QWidget* parent)
    : Editor(name, title, parent)
    , m_area(new PlainArea(this))
{
    m_area->setTabChangesFocus(true);
    tightLayout(this)->addWidget(m_area);
    setInput(m_area);
    connect(m_area, &QPlainTextEdit::textChanged, this, &Editor::edited);
    connect(m_area->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
        [this] { grow(); });
    grow();
}

QString TextArea::raw() const
{
    return m_area->toPlainText();
}

void TextArea::setRaw(const QString& text)
{
    m_area->setPlainText(text);
}

QString TextArea::value() const
{
    return plainLines(m_area->toPlainText());
}

QString TextArea::problem() const
{
    return tooLong(value());
}

void TextArea::setPlaceholder(const QString& text)
{
    m_area->setPlaceholderText(text);
}

void TextArea::setLines(int least, int most)
{
    m_least = least;
    m_most = std::max(least, most);
    grow();
}

void TextArea::changeEvent(QEvent* event)
{
    Editor::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        grow();
    }
}

// QPlainTextEdit measures its document in lines.
void TextArea::grow()
{
    const int lines = std::clamp(int(std::ceil(m_area->document()->size().height())), m_least, m_most);
    const int around = 2 * (m_area->frameWidth() + int(std::ceil(m_area->document()->documentMargin())));
    m_area->setFixedHeight(lines * m_area->fontMetrics().lineSpacing() + around);
}

} // namespace xf::ui
