#include "core/cases/refusals.h"
#include "core/words/errorsentences.h"
#include "ui/register/afterpanel.h"
#include "ui/register/earlierpanel.h"
#include "ui/register/readback.h"
#include "ui/register/registerform.h"
#include "ui/register/registerpage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

// What the page is made of; what it does is in registerpage.cpp.
namespace xf::ui {

namespace {

QScrollArea* scrolled(QWidget* inside, const QString& name, const QString& title, QWidget* parent)
{
    QScrollArea* area = new QScrollArea(parent);
    area->setObjectName(name);
    area->setAccessibleName(title);
    area->setFocusPolicy(Qt::NoFocus); // it follows the focus of what is inside
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(inside);
    return area;
}

} // namespace

void RegisterPage::build()
{
    m_stack = new QStackedWidget(this);
    m_stack->setObjectName(QStringLiteral("registerStack"));
    m_stack->setAccessibleName(tr("登记"));
    QVBoxLayout* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    m_work = buildWork();
    m_after = new AfterPanel;
    m_afterScroll = scrolled(m_after, QStringLiteral("afterScroll"), tr("登记以后"), this);
    m_readBack = new ReadBack(this);
    m_stack->addWidget(m_work);
    m_stack->addWidget(m_afterScroll);
    m_stack->addWidget(m_readBack);
    setAcceptDrops(true);
    connectParts();
    addShortcuts();
}

QWidget* RegisterPage::buildWork()
{
    QWidget* work = new QWidget(this);
    work->setObjectName(QStringLiteral("registerWork"));
    work->setAccessibleName(tr("登记"));
    m_warning = new QLabel(sentence(Error(registerAccusation)), work);
    m_warning->setObjectName(QStringLiteral("accusationLabel"));
    m_warning->setWordWrap(true);
    m_form = new RegisterForm(m_session);
    m_scroll = scrolled(m_form, QStringLiteral("registerScroll"), tr("登记内容"), work);
    QHBoxLayout* across = new QHBoxLayout;
    across->addWidget(m_scroll, 5);
    across->addLayout(buildSide(), 2);
    QVBoxLayout* down = new QVBoxLayout(work);
    down->setContentsMargins(0, 0, 0, 0);
    down->addWidget(m_warning);
    down->addLayout(across, 1);
    down->addWidget(buildBar());
    return work;
}

QVBoxLayout* RegisterPage::buildSide()
{
    const auto find = [this](const SimilarHint& hint, int limit, const EarlierPanel::Show& show) {
        m_session.reader().ask(this, QStringLiteral("similar"),
            [hint, limit, show, day = m_session.today()](
                Workspace& workspace, const std::atomic<bool>& stop) -> Reader::Answer {
                if (stop) {
                    return {};
                }
                const EarlierPanel::Found found = workspace.similarCases(hint, day, limit);
                return [show, found] { show(found); };
            });
    };
    m_earlier = new EarlierPanel(find, this);
    m_draftHeading = new QLabel(tr("放在一边的登记（按 F8 过去，回车接着填，Delete 放弃）："), this);
    m_draftHeading->setObjectName(QStringLiteral("draftLabel"));
    m_draftHeading->setWordWrap(true);
    m_draftList = new QListWidget(this);
    m_draftList->setObjectName(QStringLiteral("draftList"));
    m_draftList->setAccessibleName(tr("放在一边的登记；回车接着填，Delete放弃"));
    m_draftList->setWordWrap(true);
    m_draftList->installEventFilter(this);
    QVBoxLayout* side = new QVBoxLayout;
    side->addWidget(m_earlier, 2);
    side->addWidget(m_draftHeading);
    side->addWidget(m_draftList, 1);
    side->addStretch();
    return side;
}

QPushButton* RegisterPage::makeButton(const char* name, const QString& text, const QString& accessible)
{
    QPushButton* button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(accessible);
    button->setAutoDefault(true);
    return button;
}

QWidget* RegisterPage::buildBar()
{
    QWidget* bar = new QWidget(this);
    bar->setObjectName(QStringLiteral("registerBar"));
    bar->setAccessibleName(tr("登记的按钮"));
    QHBoxLayout* across = new QHBoxLayout(bar);
    across->setContentsMargins(0, 0, 0, 0);
    m_save = makeButton("saveButton", tr("登记　Ctrl+S"), tr("登记"));
    QFont bold = m_save->font();
    bold.setBold(true);
    m_save->setFont(bold);
    QPushButton* person = makeButton("addPersonButton", tr("加一位信访人　F2"), tr("加一位信访人"));
    m_readButton = makeButton("readBackFormButton", tr("读给信访人听　F6"), tr("读给信访人听"));
    QPushButton* aside = makeButton("asideButton", tr("放一边　Ctrl+D"), tr("把填了一半的放一边，先登记别人的"));
    QPushButton* wipe = makeButton("wipeButton", tr("清空　Shift+Esc"), tr("清空这一页，不留草稿"));
    QPushButton* sealed = makeButton("toSealedButton", tr("转到检举控告　Ctrl+J"), tr("转到检举控告，这一页不留内容"));
    across->addWidget(m_save);
    across->addWidget(person);
    across->addWidget(m_readButton);
    across->addWidget(aside);
    across->addWidget(wipe);
    across->addWidget(sealed);
    across->addStretch();
    connect(sealed, &QPushButton::clicked, this, &RegisterPage::toAccusation);
    connect(m_save, &QPushButton::clicked, this, &RegisterPage::save);
    connect(person, &QPushButton::clicked, m_form, &RegisterForm::addPerson);
    connect(m_readButton, &QPushButton::clicked, this, &RegisterPage::readBack);
    connect(aside, &QPushButton::clicked, this, &RegisterPage::putAside);
    connect(wipe, &QPushButton::clicked, this, &RegisterPage::wipe);
    return bar;
}

void RegisterPage::connectParts()
{
    connect(m_form, &RegisterForm::edited, this, [this] {
        if (!m_restoring) {
            m_drafts->touch();
        }
        if (m_refused) {
            m_refused = false;
            Q_EMIT said(QString(), Tone::Info);
        }
    });
    connect(m_form, &RegisterForm::finished, this, [this] { m_save->setFocus(Qt::TabFocusReason); });
    connect(m_form, &RegisterForm::identified, m_earlier, &EarlierPanel::look);
    connect(m_form, &RegisterForm::described, m_earlier, &EarlierPanel::lookFor);
    connect(&m_form->papers(), &BroughtPapers::failed, this,
        [this](const QString& text) { Q_EMIT said(text, Tone::Problem); });
    connect(m_earlier, &EarlierPanel::caseWanted, this, &Page::caseWanted);
    connect(m_earlier, &EarlierPanel::left, m_form, &RegisterForm::focusFirst);
    connect(m_drafts, &RegisterDrafts::listChanged, this, &RegisterPage::listDrafts);
    connect(m_drafts, &RegisterDrafts::failed, this, &RegisterPage::fail);
    connect(m_readBack, &ReadBack::left, this, &RegisterPage::leaveReadBack);
    connect(m_after, &AfterPanel::noticeWanted, this, &RegisterPage::giveNotice);
    connect(m_after, &AfterPanel::readBackWanted, this, &RegisterPage::readBack);
    connect(m_after, &AfterPanel::papersWanted, this,
        [this](const QStringList& kinds) { Q_EMIT printWanted(m_stream, kinds); });
    connect(m_after, &AfterPanel::stepWanted, this, [this](const QString& step) { Q_EMIT stepWanted(m_stream, step); });
    connect(m_after, &AfterPanel::caseWanted, this, [this] { Q_EMIT caseWanted(m_stream); });
    connect(m_after, &AfterPanel::againWanted, this, &RegisterPage::again);
}

void RegisterPage::addShortcuts()
{
    const auto bind = [this](const QKeySequence& keys, const std::function<void()>& act) {
        QShortcut* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    bind(QKeySequence(Qt::CTRL | Qt::Key_S), [this] {
        if (m_stack->currentWidget() == m_readBack && m_stream.isEmpty()) {
            leaveReadBack(); // read and found right
        }
        onForm([this] { save(); });
    });
    bind(QKeySequence(Qt::SHIFT | Qt::Key_Escape), [this] { onForm([this] { wipe(); }); });
    bind(QKeySequence(Qt::CTRL | Qt::Key_J), [this] { onForm([this] { toAccusation(); }); });
    bind(QKeySequence(Qt::CTRL | Qt::Key_D), [this] { onForm([this] { putAside(); }); });
    bind(QKeySequence(Qt::CTRL | Qt::Key_N), [this] {
        if (m_stack->currentWidget() == m_afterScroll) {
            again();
        }
    });
    bind(QKeySequence(Qt::Key_F2), [this] { onForm([this] { m_form->addPerson(); }); });
    bind(QKeySequence(Qt::Key_F4), [this] { onForm([this] { m_earlier->focusList(); }); });
    bind(QKeySequence(Qt::Key_F6), [this] {
        if (m_stack->currentWidget() == m_readBack) {
            leaveReadBack();
        } else {
            readBack();
        }
    });
    bind(QKeySequence(Qt::Key_F7), [this] { onForm([this] { m_form->papers().choose(); }); });
    bind(QKeySequence(Qt::Key_F8), [this] {
        onForm([this] {
            m_draftList->setCurrentRow(std::max(m_draftList->currentRow(), 0));
            m_draftList->setFocus(Qt::ShortcutFocusReason);
        });
    });
}

} // namespace xf::ui
