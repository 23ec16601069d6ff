#include "ui/papers/previewpage.h"

#include "core/desk/unprinted.h"
#include "core/documents/papererrors.h"
#include "core/words/errorsentences.h"
#include "core/words/paperwords.h"
#include "ui/forms/datefield.h"
#include "ui/forms/moveson.h"
#include "ui/forms/textfield.h"
#include "ui/papers/previewview.h"
#include "ui/shell/labels.h"

#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>

namespace xf::ui {

namespace {

QString sayAll(const std::vector<Error>& problems)
{
    QStringList sentences;
    for (const Error& one : problems) {
        sentences << sentence(one);
    }
    return sentences.join(u'\n');
}

bool hasDutyWay(const Case& folded)
{
    return std::any_of(folded.demands.begin(), folded.demands.end(),
        [](const Element<Demand>& one) { return !one.removed && one.value.way == Way::Duty; });
}

bool isOneOf(const Error& problem, std::initializer_list<ErrorCode> codes)
{
    return std::any_of(codes.begin(), codes.end(), [&](const ErrorCode& code) { return problem.is(code); });
}

// Mended where the office says what holds for all its papers.
bool isOfOffice(const Error& problem)
{
    return isOneOf(
        problem, {paperOfficeMissing, paperHandlerMissing, paperNoReviewOrgan, paperReviewSelf, paperReviewBureau});
}

// Mended in the case: what neither the office nor a field beside the preview can.
bool isOfCase(const Error& problem)
{
    return !isOneOf(problem, {paperOfficeMissing, paperHandlerMissing, paperOfNotIssued, paperRemedyUnreasoned,
                                 paperDateInFuture, paperUnreadable}) &&
           !problem.code.startsWith(QLatin1String("template."));
}

QString printedSentence(OnPaper onPaper)
{
    switch (onPaper) {
    case OnPaper::Not: return PreviewPage::tr("已出具，还没有打印出来。打印不换文号。");
    case OnPaper::Saved: return PreviewPage::tr("已出具，已存成PDF文件。打印不换文号。");
    case OnPaper::Printed: break;
    }
    return PreviewPage::tr("已出具，已打印。再打印不换文号。");
}

// Whether somebody should look before it goes out.
bool wantsFilling(const BundledPaper& one)
{
    return one.paper.draft && !one.paper.gaps.isEmpty();
}

} // namespace

PreviewPage::PreviewPage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_bundle(session)
{
    build();
    showAll();
}

QWidget* PreviewPage::buildFields()
{
    m_fields = new QWidget;
    m_fields->setObjectName(QStringLiteral("paperFields"));
    m_fields->setAccessibleName(tr("文书要填的内容"));
    m_recipient = new QComboBox;
    m_recipient->setObjectName(QStringLiteral("recipientBox"));
    m_recipient->setAccessibleName(tr("写给"));
    m_date = new DateField(QStringLiteral("paperDate"), tr("成文日期"), m_session.today(), m_fields);
    m_handler = new TextField(QStringLiteral("handler"), tr("承办人"), TextKind::Line, m_fields);
    m_unitAddress = new TextField(QStringLiteral("unitAddress"), tr("对方地址"), TextKind::Line, m_fields);
    m_unitPhone = new TextField(QStringLiteral("unitPhone"), tr("对方电话"), TextKind::Phone, m_fields);
    m_remedy = new QComboBox;
    m_remedy->setObjectName(QStringLiteral("dutyRemedyBox"));
    m_remedy->setAccessibleName(tr("履职答复的救济"));
    m_remedy->addItem(tr("先申请行政复议"), int(DutyRemedy::ReconsiderationFirst));
    m_remedy->addItem(tr("行政复议或者行政诉讼"), int(DutyRemedy::Either));
    m_remedy->addItem(tr("不写救济途径"), int(DutyRemedy::None));
    m_remedyReason = new TextField(QStringLiteral("dutyRemedyReason"), tr("这样写的理由"), TextKind::Line, m_fields);
    QFormLayout* rows = new QFormLayout(m_fields);
    rows->setRowWrapPolicy(QFormLayout::WrapAllRows);
    rows->addRow(tr("写给"), m_recipient);
    rows->addRow(tr("成文日期（空着：办理那一步的日期）"), m_date);
    rows->addRow(tr("承办人（空着：现在值班的人）"), m_handler);
    rows->addRow(tr("对方地址"), m_unitAddress);
    rows->addRow(tr("对方电话"), m_unitPhone);
    rows->addRow(tr("履职答复的救济"), m_remedy);
    rows->addRow(tr("这样写的理由"), m_remedyReason);
    for (int row = 0; row < rows->rowCount(); ++row) {
        QWidget* label = rows->itemAt(row, QFormLayout::LabelRole)->widget();
        label->setObjectName(QStringLiteral("paperField%1Label").arg(row + 1));
    }
    const auto take = [this] { (void)takeFields(); };
    connect(m_recipient, &QComboBox::activated, this, take);
    connect(m_remedy, &QComboBox::activated, this, take);
    for (const Editor* editor : editors()) {
        connect(editor, &Editor::left, this, take);
    }
    m_moves = new MovesOn(this);
    m_moves->setInputs({m_recipient, m_date->input(), m_handler->input(), m_unitAddress->input(), m_unitPhone->input(),
        m_remedy, m_remedyReason->input()});
    connect(m_moves, &MovesOn::finished, this, [this] {
        if (takeFields()) {
            m_print->setFocus();
        }
    });
    return m_fields;
}

std::vector<Editor*> PreviewPage::editors() const
{
    return {m_date, m_handler, m_unitAddress, m_unitPhone, m_remedyReason};
}

void PreviewPage::build()
{
    const auto button = [this](const char* name, const QString& text, const QString& keys, auto done) {
        QPushButton* made = new QPushButton(keys.isEmpty() ? text : text + u' ' + keys);
        made->setObjectName(QString::fromLatin1(name));
        made->setAccessibleName(text);
        made->setAutoDefault(true);
        connect(made, &QPushButton::clicked, this, done);
        if (!keys.isEmpty()) {
            QShortcut* shortcut = new QShortcut(QKeySequence(keys), this);
            shortcut->setContext(Qt::WidgetWithChildrenShortcut);
            connect(shortcut, &QShortcut::activated, made, &QPushButton::click);
        }
        return made;
    };
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("paperList"));
    m_list->setAccessibleName(tr("要打印的文书"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_state = new QLabel;
    m_state->setObjectName(QStringLiteral("paperStateLabel"));
    m_state->setAccessibleName(tr("这份文书的情况"));
    m_state->setWordWrap(true);
    m_problems = new QWidget;
    m_problems->setObjectName(QStringLiteral("problemRows"));
    m_problems->setAccessibleName(tr("还不能出具的原因"));
    m_problemRows = new QVBoxLayout(m_problems);
    m_problemRows->setContentsMargins(0, 0, 0, 0);
    m_missing = new QLabel;
    m_missing->setObjectName(QStringLiteral("missingLabel"));
    m_missing->setAccessibleName(tr("字体里没有的字"));
    m_missing->setWordWrap(true);
    m_gaps = new QLabel;
    m_gaps->setObjectName(QStringLiteral("gapsLabel"));
    m_gaps->setAccessibleName(tr("文书上还可以写的"));
    m_gaps->setWordWrap(true);
    m_view = new PreviewView;
    m_view->setObjectName(QStringLiteral("previewView"));
    m_print = button("printButton", tr("出具并打印"), QStringLiteral("Ctrl+P"), &PreviewPage::print);
    m_save = button("saveFilesButton", tr("出具并存为PDF"), QStringLiteral("Ctrl+E"), &PreviewPage::saveFiles);
    m_voidReason = new TextField(QStringLiteral("voidReason"), tr("作废理由"), TextKind::Line, this);
    m_voidReason->setPlaceholder(tr("作废这份文书的理由"));
    m_void = button("voidPaperButton", tr("作废这份文书"), QString(), &PreviewPage::voidPaper);

    QWidget* side = new QWidget;
    side->setObjectName(QStringLiteral("paperSide"));
    side->setMinimumWidth(
        fontMetrics().horizontalAdvance(QStringLiteral("送达回证　信访人1（欧阳某某）（未出具）")) * 5 / 4);
    side->setAccessibleName(tr("这份文书"));
    QVBoxLayout* down = new QVBoxLayout(side);
    down->addWidget(m_list);
    down->addWidget(m_state);
    down->addWidget(m_problems);
    down->addWidget(m_gaps);
    down->addWidget(m_missing);
    down->addWidget(buildFields());
    down->addWidget(m_print);
    down->addWidget(m_save);
    down->addStretch(1);
    down->addWidget(m_voidReason);
    down->addWidget(m_void);
    QSplitter* across = new QSplitter;
    across->setObjectName(QStringLiteral("previewSplitter"));
    across->setAccessibleName(tr("预览"));
    across->addWidget(side);
    across->addWidget(m_view);
    across->setStretchFactor(1, 1);
    QVBoxLayout* whole = new QVBoxLayout(this);
    whole->addWidget(across);
    connect(m_list, &QListWidget::currentRowChanged, this, &PreviewPage::showPaper);
}

std::vector<KeyHint> PreviewPage::keyHints() const
{
    return {{QStringLiteral("Ctrl+P"), tr("出具并打印全部")}, {QStringLiteral("Ctrl+E"), tr("出具并存为PDF")},
        {QStringLiteral("Ctrl++ Ctrl+-"), tr("预览放大、缩小")}, {QStringLiteral("Ctrl+0"), tr("预览适合宽度")}};
}

bool PreviewPage::openPapers(const QByteArray& stream, const QStringList& kinds)
{
    m_bundle.open(stream, kinds);
    m_row = 0;
    showAll();
    return true;
}

void PreviewPage::printOpened()
{
    const std::vector<BundledPaper>& papers = m_bundle.papers();
    if (std::none_of(papers.begin(), papers.end(), wantsFilling) && m_bundle.missingLetters().isEmpty()) {
        repaint(); // what is going to be printed stands behind the dialog
        print();
    }
}

bool PreviewPage::openPlanned(const Request& step, const QStringList& kinds)
{
    if (const Result<> opened = m_bundle.openPlanned(step, kinds); !opened) {
        Q_EMIT said(sentence(opened.error()), Tone::Problem);
        return false;
    }
    m_row = 0;
    showAll();
    return true;
}

bool PreviewPage::openReceipts(const QByteArray& stream, const QByteArray& entry)
{
    m_bundle.openReceipts(stream, entry);
    m_row = 0;
    showAll();
    return true;
}

bool PreviewPage::openIssued(const QByteArray& stream, const QByteArray& entry)
{
    m_bundle.openIssued(stream, entry);
    m_row = 0;
    showAll();
    return true;
}

void PreviewPage::refresh(const Changes* changes)
{
    if (!m_bundle.papers().empty() && (!changes || changes->stream == m_bundle.stream())) {
        m_bundle.reload();
        showAll();
    }
}

void PreviewPage::activate()
{
    m_print->setFocus();
}

QString PreviewPage::titleOf(const BundledPaper& one) const
{
    QString title = one.paper.document.title.isEmpty() ? shownWord(one.request.kind) : one.paper.document.title;
    if (!one.forWhom.isEmpty()) {
        title = tr("%1　%2").arg(title, one.forWhom);
    }
    if (one.fault || one.paper.draft) {
        return tr("%1（未出具）").arg(title);
    }
    const QString number = one.paper.number.isEmpty() ? one.paper.date.chinese() : one.paper.number;
    if (one.paper.voided) {
        return tr("%1　%2（作废）").arg(title, number);
    }
    return one.printed() ? tr("%1　%2").arg(title, number) : tr("%1　%2（未打印）").arg(title, number);
}

void PreviewPage::showAll()
{
    const int row = m_row;
    m_showing = true;
    m_list->clear();
    for (const BundledPaper& one : m_bundle.papers()) {
        m_list->addItem(titleOf(one));
    }
    m_showing = false;
    const QStringList missing = m_bundle.missingLetters();
    m_missing->setText(missing.join(u'\n'));
    m_missing->setVisible(!missing.isEmpty());
    const bool writable = m_session.workspace().writable();
    const bool issued = std::all_of(m_bundle.papers().begin(), m_bundle.papers().end(),
        [](const BundledPaper& one) { return !one.fault && !one.paper.draft; });
    const bool can = !m_bundle.papers().empty() && (issued || (writable && m_bundle.canIssue()));
    m_print->setText((issued ? tr("打印") : tr("出具并打印")) + QStringLiteral(" Ctrl+P"));
    m_save->setText((issued ? tr("存为PDF") : tr("出具并存为PDF")) + QStringLiteral(" Ctrl+E"));
    m_print->setEnabled(can);
    m_save->setEnabled(can);
    m_list->setCurrentRow(m_bundle.papers().empty() ? -1 : row);
    showPaper(m_list->currentRow());
}

void PreviewPage::showPaper(int row)
{
    if (m_showing) {
        return;
    }
    if (row < 0 || std::size_t(row) >= m_bundle.papers().size()) {
        m_view->clear();
        m_fields->hide();
        m_problems->hide();
        m_gaps->hide();
        m_void->hide();
        m_voidReason->hide();
        m_state->setText(
            m_bundle.dropped() == Step::None
                ? tr("还没有选文书。请从信访件的“文书”打开。")
                : tr("“%1”没有从这里办，也没有打印：写的内容改过、放下了，或者已经另外办了。请按 Esc 回到信访件再办。")
                      .arg(shownWord(m_bundle.dropped())));
        return;
    }
    m_row = row;
    const BundledPaper& one = m_bundle.papers()[std::size_t(row)];
    if (one.fault) {
        m_view->clear();
    } else {
        m_view->setPages(one.pages, m_session.fonts());
    }
    showProblems(one);
    m_gaps->setText(one.fault ? QString() : gapsLine(one.paper.draft ? one.paper.gaps : QStringList()));
    m_gaps->setVisible(!m_gaps->text().isEmpty());
    showFields(one);
    const bool mayVoid = !one.fault && !one.paper.draft && !one.paper.voided && m_session.workspace().writable();
    m_void->setVisible(mayVoid);
    m_voidReason->setVisible(mayVoid);
}

void PreviewPage::showProblems(const BundledPaper& one)
{
    while (QLayoutItem* item = m_problemRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    std::vector<Error> problems = one.paper.problems;
    if (one.fault) {
        problems = {*one.fault};
    } else if (!one.paper.draft) {
        problems.clear();
    }
    if (one.request.ofNext) { // a receipt of a paper that is issued in the same go
        std::erase_if(problems, [](const Error& problem) { return problem.is(paperOfNotIssued); });
    }
    const QString pages = one.fault ? QString() : tr("共%1页。").arg(one.pages.pages.size());
    if (!problems.empty()) {
        m_state->setText(tr("还不能出具："));
    } else if (one.paper.draft) {
        m_state->setText(pages + (m_bundle.planned() != Step::None
                                         ? tr("草稿。打印确认或者存成文件以后才记“%1”、编文号；取消的什么都不记。")
                                               .arg(shownWord(m_bundle.planned()))
                                         : tr("草稿。出具时编文号，出具后内容不再改变。")));
    } else if (one.paper.voided) {
        m_state->setText(tr("已经作废，文号保留在登记簿里，不再使用。"));
    } else {
        m_state->setText(pages + printedSentence(one.onPaper));
    }
    QLabel* text = new QLabel(sayAll(problems));
    text->setObjectName(QStringLiteral("problemLabel"));
    text->setAccessibleName(tr("还不能出具的原因"));
    text->setWordWrap(true);
    m_problemRows->addWidget(text);
    if (std::any_of(problems.begin(), problems.end(), isOfOffice)) {
        addWay("toSettingsButton", tr("去设置填写单位资料"), [this] { Q_EMIT pageWanted(QStringLiteral("settings")); });
    }
    if (std::any_of(problems.begin(), problems.end(), isOfCase)) {
        addWay("toCaseButton", tr("回到信访件补齐"), [this] { Q_EMIT caseWanted(m_bundle.stream()); });
    }
    m_problems->setVisible(!problems.empty());
}

void PreviewPage::addWay(const char* name, const QString& text, const std::function<void()>& go)
{
    QPushButton* button = new QPushButton(text);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(text);
    button->setAutoDefault(true);
    connect(button, &QPushButton::clicked, this, go);
    m_problemRows->addWidget(button);
}

// Only what this paper asks and no step has stored.
void PreviewPage::showFields(const BundledPaper& one)
{
    const bool draft = !one.fault && one.paper.draft;
    m_fields->setVisible(draft);
    if (!draft) {
        return;
    }
    m_showing = true;
    const Result<Case> folded = m_session.caseOf(m_bundle.stream());
    QFormLayout* rows = qobject_cast<QFormLayout*>(m_fields->layout());
    const auto show = [rows](QWidget* field, bool shown) {
        field->setVisible(shown);
        rows->labelForField(field)->setVisible(shown);
    };
    m_recipient->clear();
    m_recipient->addItem(tr("全部收件人合写一份"), QByteArray());
    if (folded) {
        for (const Element<Petitioner>* person : folded->recipients()) {
            m_recipient->addItem(person->value.name, person->id);
        }
    }
    m_recipient->setCurrentIndex(std::max(0, m_recipient->findData(one.request.recipient)));
    const bool addressed = infoOf(one.request.kind).addressee == Addressee::Recipients;
    show(m_recipient, m_recipient->count() > 2 && addressed && !one.fixed);
    if (one.request.date.isValid()) {
        m_date->setDate(one.request.date);
    } else {
        m_date->clear();
    }
    m_handler->setRaw(one.request.by);
    const bool forwarding = one.request.kind == PaperKind::ForwardingNotice;
    m_unitAddress->setRaw(one.request.unitAddress);
    m_unitPhone->setRaw(one.request.unitPhone);
    show(m_unitAddress, forwarding);
    show(m_unitPhone, forwarding);
    const bool duty = one.request.kind == PaperKind::HandlingOpinion && folded && hasDutyWay(*folded);
    m_remedy->setCurrentIndex(m_remedy->findData(int(one.request.dutyRemedy)));
    m_remedyReason->setRaw(one.request.dutyRemedyReason);
    show(m_remedy, duty);
    show(m_remedyReason, duty && one.request.dutyRemedy != DutyRemedy::ReconsiderationFirst);
    m_showing = false;
}

bool PreviewPage::takeFields()
{
    if (m_showing || m_bundle.papers().empty() || !m_bundle.papers()[std::size_t(m_row)].paper.draft) {
        return true;
    }
    const PaperRequest& before = m_bundle.papers()[std::size_t(m_row)].request;
    for (const Editor* editor : editors()) {
        if (!editor->isHidden() && !editor->problem().isEmpty()) {
            Q_EMIT said(editor->problem(), Tone::Problem);
            return false;
        }
    }
    PaperRequest request = before;
    request.recipient = m_recipient->currentData().toByteArray();
    request.date = m_date->raw().isEmpty() ? Date() : m_date->date();
    request.by = m_handler->value();
    request.unitAddress = m_unitAddress->value();
    request.unitPhone = m_unitPhone->value();
    request.dutyRemedy = DutyRemedy(m_remedy->currentData().toInt());
    request.dutyRemedyReason = m_remedyReason->value();
    const bool same = request.recipient == before.recipient && request.date == before.date && request.by == before.by &&
                      request.unitAddress == before.unitAddress && request.unitPhone == before.unitPhone &&
                      request.dutyRemedy == before.dutyRemedy && request.dutyRemedyReason == before.dutyRemedyReason;
    if (!same) {
        m_bundle.change(std::size_t(m_row), request);
        showAll();
    }
    return true;
}

bool PreviewPage::issue()
{
    if (!takeFields()) {
        return false; // a number once used is used: nothing is issued under a day that was not understood
    }
    if (!m_bundle.planHolds()) {
        forgetPlan(m_bundle.stream());
        Q_EMIT said(m_state->text(), Tone::Problem);
        return false;
    }
    const bool drafts = std::any_of(
        m_bundle.papers().begin(), m_bundle.papers().end(), [](const BundledPaper& one) { return one.paper.draft; });
    if (!drafts && m_bundle.planned() == Step::None) {
        return true; // a step may be told of with a paper that was issued before it
    }
    const Result<> issued = m_bundle.issueAll();
    tellChanged();
    showAll();
    if (!issued) {
        Q_EMIT said(sentence(issued.error()) + correctionSentence(), Tone::Problem);
        return false;
    }
    return true;
}

void PreviewPage::forgetPlan(const QByteArray& stream)
{
    if (stream == m_bundle.stream() && m_bundle.planned() != Step::None) {
        m_bundle.dropPlan();
        showAll();
    }
}

void PreviewPage::tellChanged()
{
    const QByteArray stream = m_bundle.stream();
    if (const Result<Case> folded = m_session.caseOf(stream)) {
        Q_EMIT changed(Changes{stream, folded->number, folded->state, {}});
    }
}

void PreviewPage::print()
{
    if (!m_print->isEnabled() || !takeFields()) {
        return;
    }
    bool confirmed = false;
    bool issued = false;
    const MakeJobs make = [&](bool) -> std::vector<PrintJob> {
        confirmed = true;
        issued = issue();
        return issued ? m_bundle.jobs() : std::vector<PrintJob>{};
    };
    const Result<Case> folded = m_session.caseOf(m_bundle.stream());
    const BundledPaper& first = m_bundle.papers().front();
    const PrintAsk ask{folded && !first.fault ? paperFileName(first.paper, *folded) : QString(), dialogTitle()};
    const std::vector<PrintResult> results = m_session.world().printing->printMade(this, ask, make, m_session.fonts());
    if (!confirmed) {
        tellCancelled();
    } else if (issued) {
        m_bundle.notePrinted(results);
        tellChanged();
        showAll();
        tellPrinted(results);
    }
}

QString PreviewPage::dialogTitle() const
{
    const std::vector<BundledPaper>& papers = m_bundle.papers();
    const QString first = papers.front().paper.document.title;
    return papers.size() > 1
               ? tr("打印《%1》等%2份文书，共%3页").arg(first).arg(papers.size()).arg(m_bundle.pageCount())
               : tr("打印《%1》，%2页").arg(first).arg(m_bundle.pageCount());
}

// Who leaves a draft behind whose step says that it was handed over or sent is told: nothing else would remind of it.
void PreviewPage::settle()
{
    const Result<Case> folded = m_session.caseOf(m_bundle.stream());
    for (const BundledPaper& one : m_bundle.papers()) {
        if (folded && one.paper.draft && m_bundle.planned() == Step::None && toldStep(*folded, one.request.kind)) {
            Q_EMIT said(
                tr("《%1》还没有出具、没有打印，可是已经记为交给或者寄给信访人。%2要打印，请到这一件的“文书”里打开它。")
                    .arg(shownWord(one.request.kind), correctionSentence()),
                Tone::Problem);
            return;
        }
    }
}

void PreviewPage::tellCancelled()
{
    if (m_bundle.planned() != Step::None) {
        const QString step = shownWord(m_bundle.planned());
        Q_EMIT said(tr("没有打印，什么都没有记：“%1”还没有办，没有用文号。要打印再按 Ctrl+P，回去按 Esc。").arg(step),
            Tone::Info);
        return;
    }
    const bool drafts = std::any_of(
        m_bundle.papers().begin(), m_bundle.papers().end(), [](const BundledPaper& one) { return one.paper.draft; });
    Q_EMIT said(drafts ? tr("没有打印，文书没有出具，没有用文号。%1要打印再按 Ctrl+P。").arg(correctionSentence())
                       : tr("没有打印。再按 Ctrl+P 打印，不换文号。%1").arg(correctionSentence()),
        Tone::Info);
}

void PreviewPage::tellPrinted(const std::vector<PrintResult>& results)
{
    const auto count = [&](PrintOutcome outcome) {
        return std::count_if(
            results.begin(), results.end(), [&](const PrintResult& one) { return one.outcome == outcome; });
    };
    if (count(PrintOutcome::Failed) > 0) {
        Q_EMIT said(
            tr("打印机没有打完。文书已经出具，请检查打印机，再按 Ctrl+P 重印，不换文号。%1").arg(correctionSentence()),
            Tone::Problem);
    } else {
        const bool saved = count(PrintOutcome::Saved) > 0; // the printer that was chosen is a file
        const QString done = saved ? tr("已存成文件“%1”，共%2份文书，要用的时候打印出来。")
                                         .arg(QDir::toNativeSeparators(results.front().file))
                                         .arg(results.size())
                                   : tr("已送打印机：%1份文书。").arg(results.size());
        Q_EMIT said(done + (saved ? copiesSentence() : QString()) + handOverSentence() +
                        (saved ? correctionSentence() : QString()) + tr("回去按 Esc。"),
            Tone::Done);
        m_list->setFocus(); // Enter prints no second time
    }
}

QString PreviewPage::correctionSentence() const
{
    const Result<Case> folded = m_session.caseOf(m_bundle.stream());
    for (const BundledPaper& one : m_bundle.papers()) {
        const FileItem* step = !folded || one.onPaper == OnPaper::Printed ? nullptr
                               : one.paper.draft                          ? toldStep(*folded, one.request.kind)
                                                                          : toldStep(*folded, one.paper.entry);
        if (step) {
            return tr(
                "今天没有交给或者寄给信访人的，到信访件的“经过”里选“%1”那一条按 Enter，更正收到日期或者寄出日期。")
                .arg(shownWord(step->step));
        }
    }
    return {};
}

// In a file each paper stands once, however many it wants.
QString PreviewPage::copiesSentence() const
{
    QStringList wanted;
    for (const BundledPaper& one : m_bundle.papers()) {
        if (!one.fault && one.pages.copies > 1) {
            wanted << tr("《%1》%2份").arg(shownWord(one.request.kind)).arg(one.pages.copies);
        }
    }
    return wanted.isEmpty() ? QString() : tr("打印时%1。").arg(wanted.join(u'、'));
}

QString PreviewPage::handOverSentence() const
{
    const Result<Case> folded = m_session.caseOf(m_bundle.stream());
    const bool here = folded && usualMethod(folded->matter.channel) == Method::Hand;
    bool addressed = false; // to somebody who keeps it
    bool receipt = false;
    for (const BundledPaper& one : m_bundle.papers()) {
        const bool signedBack = one.request.kind == PaperKind::DeliveryReceipt;
        const bool taken =
            infoOf(one.request.kind).addressee == Addressee::Recipients && folded && !folded->recipients().empty();
        addressed = addressed || (!signedBack && taken);
        receipt = receipt || signedBack;
    }
    if (receipt && !addressed) {
        return tr("交文书的时候请收到的人在上面签字，签好收回入卷。");
    }
    if (!addressed) {
        return here ? tr("请信访人核对无误后签字，收回入卷。") : tr("请收进案卷。");
    }
    if (!here) {
        return tr("请送给或者寄给信访人，签收的凭据收回入卷。");
    }
    return receipt ? tr("请当面交给信访人，并请在送达回证上签字。") : tr("请当面交给信访人。");
}

void PreviewPage::saveFiles()
{
    if (!m_save->isEnabled() || !takeFields()) {
        return;
    }
    const QString folder = m_session.world().dialogs->chooseFolder(this, tr("PDF存到哪里"), QString());
    if (folder.isEmpty() || !issue()) {
        return;
    }
    QStringList written;
    const Result<> saved = m_bundle.saveFiles(folder, written);
    tellChanged();
    showAll();
    Q_EMIT said((saved ? tr("已存好：%1。").arg(written.join(u'、')) : sentence(saved.error())) + correctionSentence(),
        saved ? Tone::Done : Tone::Problem);
}

void PreviewPage::voidPaper()
{
    const BundledPaper& one = m_bundle.papers()[std::size_t(m_row)];
    const QString reason = m_voidReason->value().trimmed();
    if (reason.isEmpty()) {
        Q_EMIT said(tr("请先写明作废理由。"), Tone::Problem);
        m_voidReason->input()->setFocus();
        return;
    }
    const QString number = one.paper.number.isEmpty() ? shownWord(one.paper.kind) : one.paper.number;
    if (!m_session.world().dialogs->confirm(this, tr("作废文书"),
            tr("%1 作废后不能恢复，文号保留在登记簿里不再使用。已经交给信访人的，请收回或者书面说明。").arg(number),
            tr("作废"))) {
        return;
    }
    VoidCase command;
    command.reason = reason;
    command.entry = QString::fromLatin1(one.paper.entry.toHex());
    const Result<Changes> done = m_session.workspace().execute({m_bundle.stream(), command, {}, {}});
    if (!done) {
        Q_EMIT said(sentence(done.error()), Tone::Problem);
        return;
    }
    m_voidReason->clear();
    Q_EMIT changed(*done);
    Q_EMIT said(tr("%1 已作废。").arg(number), Tone::Done);
}

} // namespace xf::ui
