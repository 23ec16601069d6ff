#include "ui/shell/pagekeys.h"

#include <QKeyEvent>
#include <QPushButton>

namespace xf::ui {

namespace {

constexpr char property[] = "pageKey";

} // namespace

void giveKey(QPushButton* button, const QString& key)
{
    button->setProperty(property, key);
}

void showKeyOn(QPushButton* button, const QString& key)
{
    giveKey(button, key);
    if (!key.isEmpty()) {
        button->setText(button->text() + u' ' + key);
    }
}

QString keyOf(const QPushButton* button)
{
    return button->property(property).toString();
}

QString keyAt(QChar letter, int number, int of)
{
    const qsizetype digits = QString::number(of).size();
    return letter + QString::number(number).rightJustified(digits, u'0');
}

// One row of keys on the keyboard: more steps than this are open nowhere (a test counts them).
QString stepKey(std::size_t place)
{
    static const QString keys = QStringLiteral("1234567890-=[];',./");
    return place < std::size_t(keys.size()) ? QString(keys.at(qsizetype(place))) : QString();
}

bool PageKeys::press(const QWidget& page, const QKeyEvent& event)
{
    const bool plain = (event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    const QString typed = event.text().toUpper();
    if (!plain || typed.size() != 1 || !typed.at(0).isPrint() || typed.at(0).isSpace()) {
        return false;
    }
    const QString begun = m_begun;
    return take(page, begun + typed) || (!begun.isEmpty() && take(page, typed));
}

bool PageKeys::take(const QWidget& page, const QString& typed)
{
    m_begun.clear();
    bool begins = false;
    for (QPushButton* button : page.findChildren<QPushButton*>()) {
        const QString key = keyOf(button);
        if (!button->isVisible() || !button->isEnabled() || !key.startsWith(typed)) {
            continue;
        }
        if (key == typed) {
            button->click(); // it may be gone afterwards
            return true;
        }
        begins = true;
    }
    m_begun = begins ? typed : QString();
    return begins;
}

} // namespace xf::ui
