#include "ui/exchange/placepanel.h"

#include "ui/exchange/notepanel.h"
#include "ui/exchange/reportwords.h"
#include "ui/forms/moveson.h"
#include "ui/shell/named.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSettings>
#include <QTimer>
#include <QVBoxLayout>

namespace xf::ui {

namespace {

constexpr int lookMilliseconds = 1500;
const QString folderKey = QStringLiteral("exchange/folder");

QString lastFolder(const DeskWorld& world)
{
    return world.viewFile.isEmpty() ? QString()
                                    : QSettings(world.viewFile, QSettings::IniFormat).value(folderKey).toString();
}

void remember(const DeskWorld& world, const QString& folder)
{
    if (!world.viewFile.isEmpty()) {
        QSettings(world.viewFile, QSettings::IniFormat).setValue(folderKey, folder);
    }
}

} // namespace

QString driveText(const Drive& drive)
{
    const QString root = QDir::toNativeSeparators(drive.root);
    const QString room = bytesText(drive.freeBytes);
    return drive.name.isEmpty()
               ? QCoreApplication::translate("exchange", "U盘 %1（还剩%2）").arg(root, room)
               : QCoreApplication::translate("exchange", "U盘 %1（%2，还剩%3）").arg(root, drive.name, room);
}

PlacePanel::PlacePanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(plainLabel("placeTitleLabel", tr("写什么")))
    , m_text(plainLabel("placeTextLabel", tr("说明")))
    , m_places(named(new QComboBox, "placeBox", tr("写到哪里")))
    , m_button(named(new QPushButton, "placeButton", tr("写")))
    , m_looks(new QTimer(this))
{
    setObjectName(QStringLiteral("placePanel"));
    setAccessibleName(tr("写到哪里"));
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_places->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_button->setAutoDefault(true);
    m_looks->setObjectName(QStringLiteral("driveTimer"));
    m_looks->setInterval(lookMilliseconds);
    QHBoxLayout* across = new QHBoxLayout;
    across->addWidget(labelFor(tr("写到哪里"), m_places));
    across->addWidget(m_places);
    across->addWidget(m_button);
    across->addStretch(1);
    QVBoxLayout* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->addWidget(m_title);
    down->addWidget(m_text);
    down->addLayout(across);
    down->addStretch(1);
    MovesOn* moves = new MovesOn(this);
    moves->setInputs({m_places});
    connect(moves, &MovesOn::finished, this, [this] { m_button->setFocus(Qt::TabFocusReason); });
    connect(m_button, &QPushButton::clicked, this, &PlacePanel::hand);
    connect(m_looks, &QTimer::timeout, this, [this] { look(true); });
}

void PlacePanel::ask(const QString& title, const QString& text, const QString& button)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setAccessibleName(text);
    m_button->setText(button + QStringLiteral(" Enter"));
    m_button->setAccessibleName(button);
    look(false);
    m_looks->start();
}

void PlacePanel::hideEvent(QHideEvent* event)
{
    m_looks->stop();
    QWidget::hideEvent(event);
}

// Looked at again, only what was plugged in or pulled out moves the choice.
void PlacePanel::look(bool again)
{
    std::vector<Drive> drives = m_session.world().drives ? m_session.world().drives->removable() : std::vector<Drive>();
    const auto roots = [](const std::vector<Drive>& all) {
        QStringList names;
        for (const Drive& drive : all) {
            names << drive.root;
        }
        return names;
    };
    if (again && (roots(drives) == roots(m_drives) || m_places->view()->isVisible())) {
        return;
    }
    m_drives = std::move(drives);
    m_places->clear();
    for (const Drive& drive : m_drives) {
        m_places->addItem(driveText(drive), drive.root);
    }
    const QString last = lastFolder(m_session.world());
    if (!last.isEmpty() && QDir(last).exists() && m_places->findData(last) < 0) {
        m_places->addItem(QDir::toNativeSeparators(last), last);
    }
    m_places->addItem(m_drives.empty() ? tr("没有插U盘；选一个文件夹…") : tr("选别的文件夹…"), QString());
    m_places->setCurrentIndex(0);
}

void PlacePanel::focusFirst()
{
    m_button->setFocus(Qt::OtherFocusReason);
}

void PlacePanel::hand()
{
    QString folder = m_places->currentData().toString();
    if (folder.isEmpty()) {
        folder = m_session.world().dialogs->chooseFolder(this, tr("写到哪个文件夹"), lastFolder(m_session.world()));
        if (folder.isEmpty()) {
            return;
        }
        remember(m_session.world(), folder);
    }
    Q_EMIT chosen(folder);
}

} // namespace xf::ui
