#include "ui/settings/settingspage.h"

#include "core/words/errorsentences.h"
#include "ui/about/aboutwindow.h"
#include "ui/forms/fieldform.h"
#include "ui/forms/moveson.h"
#include "ui/forms/textfield.h"
#include "ui/settings/adoptsection.h"
#include "ui/settings/calendarsection.h"
#include "ui/settings/policysection.h"
#include "ui/settings/templatelist.h"
#include "ui/settings/textsize.h"
#include "ui/shell/language.h"
#include "ui/shell/named.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QGroupBox>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalBlocker>

#include <algorithm>

namespace xf::ui {

namespace {

std::vector<FormField> officeFields()
{
    return {{.path = QStringLiteral("name"), .required = true}, {.path = QStringLiteral("code"), .required = true},
        {.path = QStringLiteral("kind"), .required = true, .beside = true}, {.path = QStringLiteral("superior")},
        {.path = QStringLiteral("address")}, {.path = QStringLiteral("phone")},
        {.path = QStringLiteral("query"), .hint = SettingsPage::tr("例如：凭登记编号到本机关窗口查询")}};
}

QGroupBox* section(const char* name, const QString& title)
{
    return named(new QGroupBox(title), name, title);
}

QFormLayout* formIn(QGroupBox* box)
{
    QFormLayout* form = new QFormLayout(box);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

} // namespace

SettingsPage::SettingsPage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_adopt(new AdoptSection(session))
    , m_calendar(new CalendarSection(session))
    , m_office(new FieldForm(OfficeFacts::fields(), officeFields(), session.today(), QStringLiteral("office")))
    , m_clerk(new TextField(QStringLiteral("clerk"), tr("值班人姓名")))
    , m_prefix(new TextField(QStringLiteral("prefix"), tr("文号代字")))
    , m_example(named(new QLabel, "prefixExampleLabel", tr("文号的样子")))
    , m_large(named(new QCheckBox(tr("大字")), "largeTextBox", tr("大字")))
    , m_language(named(new QComboBox, "languageBox", tr("窗口的语言")))
    , m_letter(named(new QLabel, "letterLabel", tr("编号字母")))
    , m_policies(new PolicySection(session))
    , m_templates(new TemplateList(session))
{
    m_office->setAccessibleName(tr("本单位"));
    QWidget* inside = named(new QWidget, "settingsInside", tr("设置"));
    QVBoxLayout* down = new QVBoxLayout(inside);
    down->addWidget(m_adopt);
    for (QWidget* part :
        std::initializer_list<QWidget*>{makeOffice(), makeDesk(), m_policies, makePapers(), m_calendar, makeData()}) {
        down->addWidget(part);
    }
    down->addStretch(1);
    QScrollArea* scroll = named(new QScrollArea, "settingsScroll", tr("设置"));
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    QVBoxLayout* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    QShortcut* saving = new QShortcut(QKeySequence::Save, this);
    saving->setContext(Qt::WidgetWithChildrenShortcut);
    connect(saving, &QShortcut::activated, this, [this] { settle(); });
    connect(m_templates, &TemplateList::said, this, &Page::said);
    connect(m_policies, &PolicySection::refused, this, [this](const QString& why) { Q_EMIT said(why, Tone::Problem); });
    connect(m_policies, &PolicySection::kept, this, [this](const QString& what) {
        Q_EMIT allChanged();
        Q_EMIT said(what, Tone::Done);
    });
    connect(m_calendar, &CalendarSection::said, this, &Page::said);
    connect(m_calendar, &CalendarSection::broughtIn, this, &Page::allChanged);
    connect(m_adopt, &AdoptSection::refused, this, [this](const QString& why) { Q_EMIT said(why, Tone::Problem); });
    connect(m_adopt, &AdoptSection::answered, this, [this](const QString& done) {
        Q_EMIT allChanged();
        Q_EMIT said(done, Tone::Done);
        focusFirst();
    });
    alignForms();
    load();
}

// All fields begin at one edge.
void SettingsPage::alignForms()
{
    int width = m_office->labelWidth();
    for (const QFormLayout* form : m_forms) {
        width = std::max(width, labelWidthOf(*form));
    }
    m_office->setLabelWidth(width);
    for (const QFormLayout* form : m_forms) {
        alignLabels(*form, width);
    }
}

QWidget* SettingsPage::makeOffice()
{
    QGroupBox* box = section("officeSection", tr("单位"));
    QLabel* explained = named(new QLabel(tr("这些写在告知书和意见书上。改了从今天起用，以前的文书不变。")),
        "officeExplainedLabel", tr("说明"));
    explained->setWordWrap(true);
    QPushButton* button = named(new QPushButton(tr("保存单位资料(&S)")), "officeSaveButton", tr("保存单位资料"));
    QVBoxLayout* down = new QVBoxLayout(box);
    down->addWidget(explained);
    down->addWidget(m_office);
    down->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, [this] { saveOffice(); });
    connect(m_office, &FieldForm::finished, this, [this] {
        saveOffice();
        MovesOn::bring(m_clerk->input());
    });
    return box;
}

QWidget* SettingsPage::makeDesk()
{
    QGroupBox* box = section("deskSection", tr("值班人和显示"));
    QFormLayout* form = formIn(box);
    m_language->addItem(QStringLiteral("中文"), wordOf(Language::Chinese));
    m_language->addItem(QStringLiteral("English"), wordOf(Language::English));
    form->addRow(labelFor(tr("值班人姓名"), m_clerk), m_clerk);
    form->addRow(labelFor(tr("字的大小"), m_large), m_large);
    form->addRow(labelFor(tr("窗口的语言"), m_language), m_language);
    m_forms.push_back(form);
    MovesOn* moves = new MovesOn(this);
    moves->setInputs({m_clerk->input(), m_large, m_language, m_prefix->input()});
    connect(moves, &MovesOn::leftBackwards, this, [this] { m_office->focusLast(); });
    connect(moves, &MovesOn::finished, this, [this] { savePrefix(); });
    connect(m_clerk, &Editor::left, this, [this] { saveClerk(); });
    connect(m_large, &QCheckBox::toggled, this, [this](bool large) { saveLarge(large); });
    connect(m_language, &QComboBox::activated, this, [this] { saveLanguage(); });
    return box;
}

QWidget* SettingsPage::makePapers()
{
    QGroupBox* box = section("papersSection", tr("文书"));
    QVBoxLayout* down = new QVBoxLayout(box);
    QFormLayout* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(labelFor(tr("文号代字"), m_prefix), m_prefix);
    form->addRow(labelFor(tr("文号的样子"), m_example), m_example);
    m_forms.push_back(form);
    down->addLayout(form);
    down->addWidget(m_templates);
    connect(m_prefix, &Editor::edited, this, [this] { showExample(); });
    connect(m_prefix, &Editor::left, this, [this] { savePrefix(); });
    return box;
}

QWidget* SettingsPage::makeData()
{
    QGroupBox* box = section("dataSection", tr("数据"));
    QFormLayout* form = formIn(box);
    QLabel* path = named(new QLabel(QDir::toNativeSeparators(m_session.path())), "dataFileLabel", tr("数据文件"));
    path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    path->setWordWrap(true);
    form->addRow(labelFor(tr("数据文件"), path), path);
    form->addRow(labelFor(tr("编号字母"), m_letter), m_letter);
    m_forms.push_back(form);
    QWidget* row = named(new QWidget, "dataButtons", tr("数据"));
    QHBoxLayout* across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    QPushButton* folder = named(new QPushButton(tr("打开数据文件夹(&F)")), "openDataButton", tr("打开数据文件夹"));
    QPushButton* backups = named(new QPushButton(tr("打开备份文件夹(&B)")), "openBackupButton", tr("打开备份文件夹"));
    QPushButton* other = named(new QPushButton(tr("换一个数据文件(&H)…")), "otherFileButton", tr("换一个数据文件"));
    other->setToolTip(tr("例如从练习换到正式的。现在这一份原样保存着。"));
    QPushButton* about = named(new QPushButton(tr("关于本程序(&A)…")), "aboutButton", tr("关于本程序"));
    for (QPushButton* button : {other, folder, backups, about}) {
        across->addWidget(button);
    }
    across->addStretch(1);
    form->addRow(QString(), row);
    connect(other, &QPushButton::clicked, this, &Page::otherFileWanted);
    connect(folder, &QPushButton::clicked, this,
        [this] { m_session.world().dialogs->showFolder(this, QFileInfo(m_session.path()).absolutePath()); });
    connect(backups, &QPushButton::clicked, this,
        [this] { m_session.world().dialogs->showFolder(this, m_session.options().backupFolder); });
    connect(about, &QPushButton::clicked, this, [this] {
        AboutWindow window(m_session, this);
        window.exec();
    });
    return box;
}

void SettingsPage::load()
{
    Workspace& workspace = m_session.workspace();
    const OfficeFacts facts = workspace.identity().officeFacts();
    m_office->read(&facts);
    m_office->clearProblems();
    m_clerk->setRaw(workspace.identity().clerk);
    m_letter->setText(tr("%1　这一份数据文件登记的编号里都有它，不能改").arg(workspace.identity().letter));
    m_prefix->setRaw(workspace.setting(Setting::PaperPrefix).value_or(defaultPrefix()));
    m_prefix->setPlaceholder(defaultPrefix());
    const QSignalBlocker quiet(m_large);
    m_large->setChecked(!workspace.setting(Setting::UiTextSize).value_or(QString()).isEmpty());
    const Language language = languageOf(workspace.setting(Setting::UiLanguage).value_or(QString()));
    m_language->setCurrentIndex(m_language->findData(wordOf(language)));
    showExample();
}

void SettingsPage::refresh(const Changes* changes)
{
    if (!changes && !isVisible()) {
        load();
    }
}

void SettingsPage::activate()
{
    load();
    m_adopt->reload();
    m_calendar->reload();
    m_templates->reload();
    m_policies->reload();
    if (m_toNotices) {
        m_calendar->focusImport();
    } else {
        focusFirst();
    }
}

void SettingsPage::begin()
{
    m_toNotices = false;
}

bool SettingsPage::openList(const QString& filter)
{
    m_toNotices = filter == QLatin1String("holiday-notices");
    return m_toNotices;
}

// What stops the numbers comes before what can wait.
void SettingsPage::focusFirst()
{
    if (m_adopt->wanted()) {
        m_adopt->focusFirst();
    } else {
        m_office->focusFirst();
    }
}

// Also what Ctrl+S does: whatever was typed and not yet saved.
void SettingsPage::settle()
{
    m_toNotices = false;
    saveOffice();
    saveClerk();
    savePrefix();
    m_policies->settle();
}

QString SettingsPage::defaultPrefix() const
{
    const Identity& who = m_session.workspace().identity();
    return defaultPaperPrefix(who.officeName);
}

void SettingsPage::save(Setting which, const QString& value, const QString& done)
{
    if (m_session.workspace().setting(which).value_or(QString()) == value.trimmed()) {
        return;
    }
    const Result<> saved = m_session.workspace().setSetting(which, value);
    Q_EMIT said(saved ? done : sentence(saved.error()), saved ? Tone::Done : Tone::Problem);
}

void SettingsPage::saveOffice()
{
    OfficeFacts typed = m_session.workspace().identity().officeFacts();
    const OfficeFacts before = typed;
    if (!m_office->check()) {
        return;
    }
    const Result<> written = m_office->write(&typed);
    if (!written || typed == before) {
        return;
    }
    const Result<> described = m_session.workspace().describeOffice(typed);
    if (!described) {
        if (!m_office->showError(described.error())) {
            Q_EMIT said(sentence(described.error()), Tone::Problem);
        }
        return;
    }
    load();
    Q_EMIT allChanged();
    Q_EMIT said(tr("单位资料已保存，从今天起用。"), Tone::Done);
}

void SettingsPage::saveClerk()
{
    const QString clerk = m_clerk->value();
    if (clerk != m_session.workspace().identity().clerk) {
        save(Setting::Clerk, clerk, tr("已保存：现在值班的是%1。").arg(clerk));
        Q_EMIT allChanged();
    }
}

void SettingsPage::savePrefix()
{
    const QString typed = m_prefix->value();
    save(Setting::PaperPrefix, typed.isEmpty() ? defaultPrefix() : typed, tr("文号代字已保存，以后的文书用它。"));
    showExample();
}

void SettingsPage::saveLarge(bool large)
{
    useTextSize(large);
    save(Setting::UiTextSize, large ? QStringLiteral("large") : QString(),
        large ? tr("已改用大字。") : tr("已改用平常的字。"));
}

void SettingsPage::saveLanguage()
{
    const QString word = m_language->currentData().toString();
    save(Setting::UiLanguage, word, tr("语言已保存，下次打开程序时改过来。文书仍然是中文。"));
}

void SettingsPage::showExample()
{
    const QString typed = m_prefix->value();
    m_example->setText(
        tr("例如：%1〔%2〕1号").arg(typed.isEmpty() ? defaultPrefix() : typed).arg(m_session.today().year()));
}

} // namespace xf::ui
