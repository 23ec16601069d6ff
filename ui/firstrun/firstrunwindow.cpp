#include "ui/firstrun/firstrunwindow.h"

#include "core/desk/trainingday.h"
#include "core/registry/casenumber.h"
#include "core/registry/officesuggestion.h"
#include "core/words/errorsentences.h"
#include "ui/firstrun/divisionpicker.h"
#include "ui/firstrun/knownfiles.h"
#include "ui/forms/fieldform.h"
#include "ui/forms/moveson.h"
#include "ui/forms/textfield.h"
#include "ui/shell/fitscreen.h"
#include "ui/shell/log.h"
#include "ui/shell/named.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QScrollArea>

#include <algorithm>

namespace xf::ui {

namespace {

const QString nameField = QStringLiteral("name");

// A file name that Windows takes too.
QString fileNameOf(const QString& office)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]"));
    const QString name = office.simplified().remove(forbidden).left(60);
    return name.isEmpty() ? QStringLiteral("信访") : name;
}

// NAME.xfd, or NAME2.xfd, NAME3.xfd … when that is taken.
QString freePath(const QString& folder, const QString& name)
{
    QString path = QDir(folder).filePath(name + QStringLiteral(".xfd"));
    for (int number = 2; QFileInfo::exists(path); ++number) {
        path = QDir(folder).filePath(name + QString::number(number) + QStringLiteral(".xfd"));
    }
    return QDir::toNativeSeparators(path);
}

std::vector<FormField> officeFields()
{
    return {{.path = nameField, .hint = FirstRunWindow::tr("写在告知书上的全称"), .required = true},
        {.path = QStringLiteral("code"), .required = true},
        {.path = QStringLiteral("kind"), .required = true, .beside = true},
        {.path = QStringLiteral("superior"), .hint = FirstRunWindow::tr("不服处理意见的，向它申请复查")},
        {.path = QStringLiteral("address")}, {.path = QStringLiteral("phone")}};
}

} // namespace

FirstRunWindow::FirstRunWindow(const DeskWorld& world, const QString& folder, QWidget* parent)
    : QDialog(parent)
    , m_world(world)
    , m_folder(QFileInfo(folder).absoluteFilePath())
    , m_heading(named(
          new QLabel(tr(
              "先说明这是哪个单位的接待台。单位资料和值班人填错了不要紧，以后在“设置”里改；数据文件字母和存放的地方请现在定好。")),
          "firstRunLabel", tr("说明")))
    , m_known(new KnownFiles)
    , m_picker(new DivisionPicker)
    , m_office(new FieldForm(OfficeFacts::fields(), officeFields(), world.clock->today(), QStringLiteral("office")))
    , m_clerk(new TextField(QStringLiteral("clerk"), tr("值班人姓名")))
    , m_letter(new TextField(QStringLiteral("letter"), tr("数据文件字母")))
    , m_place(new TextField(QStringLiteral("place"), tr("数据放在")))
    , m_message(named(new QLabel, "firstRunMessageLabel", tr("提示")))
    , m_moves(new MovesOn(this))
{
    setObjectName(QStringLiteral("firstRunWindow"));
    setWindowTitle(tr("信访接待台：第一次使用"));
    setAccessibleName(windowTitle());
    m_office->setAccessibleName(tr("本单位"));
    m_heading->setWordWrap(true);
    QFont strong = m_heading->font();
    strong.setBold(true);
    m_heading->setFont(strong);
    m_message->setWordWrap(true);
    m_letter->setRaw(QStringLiteral("A"));
    m_letter->setToolTip(tr("写在编号里。本单位第一台电脑用A；另一台电脑也要登记的，在那里用B、C……"));

    QVBoxLayout* down = new QVBoxLayout(this);
    down->addWidget(m_heading);
    down->addWidget(makeQuestions(), 1);
    down->addWidget(m_message);
    down->addWidget(makeButtons());
    followName();
    orderKeys();
    fitToScreen(*this, QSize(780, 640));
    m_picker->setFocus();
}

FirstRunWindow::~FirstRunWindow() = default;

// They scroll where the screen is small: what the window says and its buttons are always in sight.
QWidget* FirstRunWindow::makeQuestions()
{
    QWidget* questions = named(new QWidget, "firstRunQuestions", tr("本单位和数据"));
    QVBoxLayout* down = new QVBoxLayout(questions);
    down->setContentsMargins(0, 0, 0, 0);
    down->addWidget(m_known);
    down->addWidget(m_picker);
    down->addWidget(m_office);
    down->addWidget(makePeople());
    down->addStretch(1);
    QScrollArea* scroll = named(new QScrollArea, "firstRunScroll", tr("本单位和数据"));
    scroll->setFocusPolicy(Qt::NoFocus); // it follows the focus of what is inside
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(questions);
    return scroll;
}

QWidget* FirstRunWindow::makePeople()
{
    QWidget* people = named(new QWidget, "firstRunPeople", tr("值班人和数据"));
    QWidget* place = named(new QWidget, "placeRow", tr("数据放在"));
    QHBoxLayout* across = new QHBoxLayout(place);
    across->setContentsMargins(0, 0, 0, 0);
    QPushButton* browse = named(new QPushButton(tr("选位置(&W)…")), "placeButton", tr("选数据放在哪里"));
    browse->setAutoDefault(false);
    across->addWidget(m_place, 1);
    across->addWidget(browse);
    connect(browse, &QPushButton::clicked, this, [this] { choosePlace(); });

    QFormLayout* form = new QFormLayout(people);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(labelFor(tr("值班人姓名"), m_clerk), m_clerk);
    form->addRow(labelFor(tr("数据文件字母"), m_letter), m_letter);
    form->addRow(labelFor(tr("数据放在"), m_place), place);
    const int width = std::max(m_office->labelWidth(), labelWidthOf(*form));
    m_office->setLabelWidth(width);
    alignLabels(*form, width);
    return people;
}

QWidget* FirstRunWindow::makeButtons()
{
    QWidget* row = named(new QWidget, "firstRunButtons", tr("操作"));
    QHBoxLayout* across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    m_start = named(new QPushButton(tr("开始使用(&S)")), "startButton", tr("开始使用"));
    QPushButton* existing =
        named(new QPushButton(tr("打开已有的数据文件(&O)…")), "openExistingButton", tr("打开已有的数据文件"));
    QPushButton* training = named(new QPushButton(tr("建一个练习文件(&T)")), "practiseButton", tr("建一个练习文件"));
    training->setToolTip(tr("装着虚构的一天，随便试；不会和正式数据混在一起。"));
    m_stay = named(new QPushButton(tr("不换了(&X) Esc")), "stayButton", tr("不换了，回到原来的数据文件"));
    m_stay->hide();
    for (QPushButton* button : {m_start, existing, training, m_stay}) {
        button->setAutoDefault(false);
    }
    across->addWidget(existing);
    across->addWidget(training);
    across->addWidget(m_stay);
    across->addStretch(1);
    across->addWidget(m_start);
    connect(m_start, &QPushButton::clicked, this, [this] { start(); });
    connect(existing, &QPushButton::clicked, this, [this] { openExisting(); });
    connect(training, &QPushButton::clicked, this, [this] { practise(); });
    connect(m_stay, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_known, &KnownFiles::chosen, this, &FirstRunWindow::finishOpening);
    return row;
}

void FirstRunWindow::orderKeys()
{
    m_moves->setInputs({m_clerk->input(), m_letter->input(), m_place->input(), m_start});
    connect(m_picker, &DivisionPicker::chosen, this, [this](const Division& division) {
        suggest(division);
        // In the boxes one goes on choosing further down.
        if (!qobject_cast<QComboBox*>(focusWidget())) {
            m_office->focusFirst();
        }
    });
    connect(m_picker, &DivisionPicker::passed, this, [this] { m_office->focusFirst(); });
    connect(m_office, &FieldForm::leftBackwards, this, [this] { m_picker->setFocus(); });
    connect(m_office, &FieldForm::finished, this, [this] { static_cast<void>(m_moves->focusFirst()); });
    connect(m_office, &FieldForm::edited, this, [this] { followName(); });
    connect(m_moves, &MovesOn::leftBackwards, this, [this] { m_office->focusLast(); });
    connect(m_moves, &MovesOn::finished, this, [this] { start(); });
}

// Enter belongs to the fields: no button of this window is pressed by it from elsewhere.
void FirstRunWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QDialog::keyPressEvent(event);
    }
}

void FirstRunWindow::suggest(const Division& division)
{
    const OfficeSuggestion office = suggestedOffice(m_picker->table(), division);
    m_office->setValue(nameField, office.name);
    m_office->setValue(QStringLiteral("code"), office.code);
    m_office->setValue(QStringLiteral("kind"), wordKey(office.kind));
    m_office->setValue(QStringLiteral("superior"), office.above);
    m_office->clearProblems();
    followName();
}

void FirstRunWindow::followName()
{
    if (m_place->raw() == m_placeProposed) {
        m_placeProposed = freePath(m_folder, fileNameOf(m_office->value(nameField)));
        m_place->setRaw(m_placeProposed);
    }
}

void FirstRunWindow::choosePlace()
{
    const QString path =
        m_world.dialogs->saveFile(this, tr("数据放在哪里"), m_place->raw(), tr("信访接待台数据 (*.xfd)"));
    if (!path.isEmpty()) {
        m_place->setRaw(QDir::toNativeSeparators(path));
    }
}

void FirstRunWindow::say(const QString& sentence)
{
    m_message->setText(sentence);
}

void FirstRunWindow::offer(const QStringList& paths)
{
    m_known->setFiles(paths);
    if (!paths.isEmpty()) {
        m_heading->setText(tr("选一个用过的数据文件，按回车打开；或者打开别处的，或者在下面新建一个。"));
        m_known->setFocus();
    }
}

void FirstRunWindow::becomeChange()
{
    setWindowTitle(tr("信访接待台：换一个数据文件"));
    setAccessibleName(windowTitle());
    if (m_known->count() == 0) {
        m_heading->setText(tr("打开已有的数据文件，或者在下面新建一个。"));
    }
    m_stay->show();
}

Result<OfficeFacts> FirstRunWindow::facts() const
{
    OfficeFacts typed;
    if (const Result<> written = m_office->write(&typed); !written) {
        return written.error();
    }
    return checkedOffice(typed);
}

bool FirstRunWindow::check()
{
    say(QString());
    if (!m_office->check()) {
        return false;
    }
    if (const Result<OfficeFacts> office = facts(); !office) {
        say(sentence(office.error()));
        m_office->focusFirst();
        return false;
    }
    const Result<QString> clerk = checkedSetting(Setting::Clerk, m_clerk->value());
    const Result<QString> letter = checkedLetter(m_letter->value());
    if (!clerk || !letter) {
        say(sentence(clerk ? letter.error() : clerk.error()));
        MovesOn::bring(clerk ? m_letter->input() : m_clerk->input());
        return false;
    }
    return true;
}

void FirstRunWindow::start()
{
    if (!check()) {
        return;
    }
    const Result<OfficeFacts> office = facts();
    OfficeSetup setup;
    setup.name = office->name;
    setup.code = office->code;
    setup.kind = office->kind;
    setup.letter = m_letter->value();
    setup.clerk = m_clerk->value();
    const QString path = QDir::fromNativeSeparators(m_place->value());
    if (QFileInfo(path).absolutePath() == m_folder) {
        QDir().mkpath(m_folder); // ours; one that a person typed is not made from a slip of the keys
    }
    Result<std::unique_ptr<Session>> session = Session::create(m_world, path, setup);
    if (session) {
        if (const Result<> described = (*session)->workspace().describeOffice(*office); !described) {
            session = described.error();
        }
    }
    finish(std::move(session));
}

void FirstRunWindow::openExisting()
{
    const QString path =
        m_world.dialogs->openFile(this, tr("打开已有的数据文件"), tr("信访接待台数据 (*.xfd *.db);;所有文件 (*)"));
    if (!path.isEmpty()) {
        finishOpening(path);
    }
}

void FirstRunWindow::finishOpening(const QString& path)
{
    finish(Session::open(m_world, path));
}

void FirstRunWindow::practise()
{
    QDir().mkpath(m_folder);
    Result<std::unique_ptr<Session>> session =
        Session::create(m_world, freePath(m_folder, tr("练习")), trainingOffice());
    if (session) {
        if (const Result<int> filled = fillTrainingDay((*session)->workspace(), m_world.clock->today()); !filled) {
            session = filled.error();
        }
    }
    finish(std::move(session));
}

void FirstRunWindow::finish(Result<std::unique_ptr<Session>> session)
{
    if (!session) {
        if (m_world.log) {
            m_world.log->note(session.error());
        }
        return say(sentence(session.error()));
    }
    m_session = std::move(*session);
    accept();
}

std::unique_ptr<Session> FirstRunWindow::takeSession()
{
    return std::move(m_session);
}

} // namespace xf::ui
