#include "ui/papers/paperbundle.h"

#include "core/desk/savepaper.h"
#include "core/words/casenames.h"
#include "core/words/paperwords.h"

#include <QDir>

#include <algorithm>
#include <numeric>

namespace xf::ui {

namespace {

bool isOnly(const std::vector<Error>& problems, const ErrorCode& code)
{
    return std::all_of(problems.begin(), problems.end(), [&](const Error& one) { return one.is(code); });
}

} // namespace

PaperWorld PaperBundle::world() const
{
    return {m_session.today(), &m_session.calendar(), m_session.templatesFolder()};
}

void PaperBundle::begin(const QByteArray& stream)
{
    m_stream = stream;
    m_planned.reset();
    m_plannedStep = Step::None;
    m_papers.clear();
    m_groups = 0;
}

Result<Case> PaperBundle::folded() const
{
    return m_planned ? m_session.workspace().rehearse(*m_planned) : m_session.caseOf(m_stream);
}

void PaperBundle::open(const QByteArray& stream, const QStringList& kinds)
{
    begin(stream);
    openKinds(kinds);
}

Result<> PaperBundle::openPlanned(const Request& step, const QStringList& kinds)
{
    const Result<Case> may = m_session.workspace().rehearse(step);
    if (!may) {
        return may.error(); // what is open stays
    }
    begin(step.stream);
    m_planned = step;
    m_plannedStep = may->file.back().step;
    m_timesTaken = may->timesTaken(m_plannedStep) - 1;
    openKinds(kinds);
    return {};
}

bool PaperBundle::planHolds() const
{
    const Result<Case> now = m_session.caseOf(m_stream);
    return !m_planned || !now || now->timesTaken(m_plannedStep) == m_timesTaken;
}

void PaperBundle::dropPlan()
{
    const Step step = m_plannedStep;
    begin(m_stream);
    m_plannedStep = step;
}

void PaperBundle::openKinds(const QStringList& kinds)
{
    const Result<Case> folded = this->folded();
    for (int i = 0; i < kinds.size(); ++i) {
        const PaperKind kind = paperKind(kinds[i]);
        if (!folded || kind == PaperKind::DeliveryReceipt) { // alone: of the only paper there is
            BundledPaper one;
            one.request.kind = kind;
            one.group = ++m_groups;
            add(std::move(one));
            continue;
        }
        const bool withReceipts = kinds.value(i + 1) == wordKey(PaperKind::DeliveryReceipt);
        addPaper(kind, *folded, withReceipts);
        i += withReceipts ? 1 : 0;
    }
}

// On one paper for all, until one of them has his: then each who has none gets one of his own.
void PaperBundle::addPaper(PaperKind kind, const Case& folded, bool withReceipts)
{
    const PaperChoice choice = paperKindsFor(folded)[std::size_t(kind) - 1];
    const std::size_t before = m_papers.size();
    if (choice.current.empty() || infoOf(kind).addressee == Addressee::Nobody) {
        BundledPaper one;
        one.request.kind = kind;
        one.group = ++m_groups;
        add(std::move(one));
    } else if (choice.lacking.empty()) {
        for (const IssuedPaper& issued : choice.current) {
            addIssued(issued.entry);
        }
    } else {
        for (const ElementId& person : choice.lacking) {
            BundledPaper one;
            one.request.kind = kind;
            one.request.recipient = person;
            one.group = ++m_groups;
            one.fixed = true;
            add(std::move(one));
        }
    }
    for (std::size_t paper = m_papers.size(); withReceipts && paper > before; --paper) {
        addReceipts(paper - 1);
    }
}

void PaperBundle::add(BundledPaper one)
{
    one.request.stream = m_stream;
    prepare(one);
    m_papers.push_back(std::move(one));
}

void PaperBundle::addIssued(const QByteArray& entry)
{
    BundledPaper one;
    one.request.stream = m_stream;
    one.group = ++m_groups;
    one.fixed = true;
    Result<Paper> paper = xf::openIssued(m_session.workspace(), m_stream, entry);
    if (paper) {
        one.paper = std::move(*paper);
        one.request.kind = one.paper.kind;
        settlePages(one);
    } else {
        one.fault = paper.error();
    }
    m_papers.push_back(std::move(one));
}

const BundledPaper* PaperBundle::mainOf(const BundledPaper& receipt) const
{
    const auto found = std::find_if(m_papers.begin(), m_papers.end(), [&](const BundledPaper& one) {
        return one.group == receipt.group && one.request.kind != PaperKind::DeliveryReceipt;
    });
    return found == m_papers.end() || receipt.request.kind != PaperKind::DeliveryReceipt ? nullptr : &*found;
}

void PaperBundle::bindReceipt(BundledPaper& receipt) const
{
    const BundledPaper* main = mainOf(receipt);
    if (main) {
        receipt.request.ofNext = main->fault || main->paper.draft;
        receipt.request.of =
            receipt.request.ofNext ? wordKey(main->request.kind) : QString::fromLatin1(main->paper.entry.toHex());
    }
}

// Behind the paper they go with, one for each person: each signs for himself, and his period runs from that day.
void PaperBundle::addReceipts(std::size_t paper)
{
    const BundledPaper& main = m_papers[paper];
    std::vector<ElementId> people = main.paper.recipients;
    std::vector<IssuedPaper> issued;
    if (!main.fault && !main.paper.draft) {
        const Result<Case> folded = m_session.caseOf(m_stream);
        const Receipts receipts = folded ? receiptsOf(*folded, main.paper.entry) : Receipts();
        people = receipts.lacking;
        issued = receipts.issued;
    }
    if (people.empty() && issued.empty()) {
        people.emplace_back(); // nobody is known: it says so itself
    }
    const int group = main.group;
    std::vector<BundledPaper> before(
        std::make_move_iterator(m_papers.begin() + std::ptrdiff_t(paper) + 1), std::make_move_iterator(m_papers.end()));
    m_papers.resize(paper + 1);
    for (const IssuedPaper& one : issued) {
        addIssued(one.entry);
        m_papers.back().group = group;
    }
    for (const ElementId& person : people) {
        BundledPaper one;
        one.request.kind = PaperKind::DeliveryReceipt;
        one.request.recipient = person;
        one.group = group;
        one.fixed = true;
        add(std::move(one));
    }
    std::move(before.begin(), before.end(), std::back_inserter(m_papers));
}

void PaperBundle::renewReceipts(std::size_t paper)
{
    const int group = m_papers[paper].group;
    const auto goesWith = [&](const BundledPaper& one) {
        return one.group == group && one.request.kind == PaperKind::DeliveryReceipt;
    };
    if (std::erase_if(m_papers, goesWith) > 0) {
        addReceipts(paper);
    }
}

void PaperBundle::openIssued(const QByteArray& stream, const QByteArray& entry)
{
    begin(stream);
    addIssued(entry);
}

void PaperBundle::openReceipts(const QByteArray& stream, const QByteArray& entry)
{
    begin(stream);
    const Result<Case> folded = m_session.caseOf(stream);
    const Receipts receipts = folded ? receiptsOf(*folded, entry) : Receipts();
    for (const ElementId& person : receipts.lacking) {
        BundledPaper one;
        one.request.kind = PaperKind::DeliveryReceipt;
        one.request.of = QString::fromLatin1(entry.toHex());
        one.request.recipient = person;
        one.group = ++m_groups;
        one.fixed = true;
        add(std::move(one));
    }
    for (const IssuedPaper& one : receipts.issued) {
        if (receipts.lacking.empty()) {
            addIssued(one.entry);
        }
    }
}

void PaperBundle::reload()
{
    if (!planHolds()) {
        dropPlan();
    }
    for (BundledPaper& one : m_papers) {
        if (one.paper.draft) {
            prepare(one);
        } else if (const Result<Paper> again = xf::openIssued(m_session.workspace(), m_stream, one.paper.entry)) {
            one.paper = *again; // it may be void by now
        }
    }
}

void PaperBundle::change(std::size_t paper, const PaperRequest& request)
{
    BundledPaper& one = m_papers[paper];
    const bool others = one.request.recipient != request.recipient;
    one.request = request;
    prepare(one);
    if (others && request.kind != PaperKind::DeliveryReceipt) {
        renewReceipts(paper);
    }
}

void PaperBundle::prepare(BundledPaper& one)
{
    one.fault.reset();
    bindReceipt(one);
    const Result<Case> folded = this->folded();
    Result<Paper> paper =
        folded ? preparePaper(m_session.workspace(), *folded, one.request, world()) : Result<Paper>(folded.error());
    if (!paper) {
        one.fault = paper.error();
        one.pages = Layout{{}, {}, 1};
        return;
    }
    one.paper = std::move(*paper);
    settlePages(one);
}

void PaperBundle::settlePages(BundledPaper& one)
{
    one.pages = setPages(one.paper, m_session.fonts());
    one.onPaper = OnPaper::Not;
    nameRecipient(one);
    if (one.paper.draft) {
        return;
    }
    one.onPaper = onPaper(m_session.workspace(), one.paper.entry);
}

void PaperBundle::nameRecipient(BundledPaper& one)
{
    one.forWhom.clear();
    const Result<Case> folded = this->folded();
    if (folded && folded->recipients().size() > 1 && one.paper.recipients.size() == 1) {
        one.forWhom = recipientNames(*folded, one.paper.recipients);
    }
}

bool PaperBundle::canIssue() const
{
    return !m_papers.empty() && std::all_of(m_papers.begin(), m_papers.end(), [](const BundledPaper& one) {
        return one.ready() || (!one.fault && isOnly(one.paper.problems, paperOfNotIssued));
    });
}

int PaperBundle::pageCount() const
{
    return std::accumulate(m_papers.begin(), m_papers.end(), 0,
        [](int sum, const BundledPaper& one) { return sum + (one.fault ? 0 : int(one.pages.pages.size())); });
}

Result<> PaperBundle::takeStep()
{
    if (!m_planned) {
        return {};
    }
    if (const Result<Changes> taken = m_session.workspace().execute(*m_planned); !taken) {
        return taken.error();
    }
    m_planned.reset();
    m_plannedStep = Step::None;
    reload(); // of the step as it was written
    return {};
}

Result<> PaperBundle::issueAll()
{
    if (const Result<> taken = takeStep(); !taken) {
        return taken;
    }
    for (BundledPaper& one : m_papers) {
        if (one.fault) {
            return *one.fault;
        }
        if (!one.paper.draft) {
            continue;
        }
        bindReceipt(one);
        Result<Paper> issued = issuePaper(m_session.workspace(), one.request, world());
        if (!issued) {
            reload();
            return issued.error();
        }
        one.paper = std::move(*issued);
        settlePages(one);
    }
    reload();
    return {};
}

std::vector<PrintJob> PaperBundle::jobs() const
{
    const Result<Case> folded = m_session.caseOf(m_stream);
    std::vector<PrintJob> made;
    for (const BundledPaper& one : m_papers) {
        if (!one.fault && !one.paper.draft) {
            made.push_back({one.pages, (wordLabel(one.paper.kind) + u' ' + one.paper.number).trimmed(),
                folded ? paperFileName(one.paper, *folded) : QString()});
        }
    }
    return made;
}

void PaperBundle::notePrinted(const std::vector<PrintResult>& results)
{
    std::size_t next = 0;
    for (BundledPaper& one : m_papers) {
        if (one.fault || one.paper.draft || next >= results.size()) {
            continue;
        }
        const PrintResult& result = results[next++];
        // A note that cannot be written loses no paper: it is issued, and shows as not printed.
        const Result<> noted =
            m_session.workspace().notePrint(one.paper.entry, result.device, result.copies, result.outcome);
        if (noted) {
            one.onPaper = onPaper(m_session.workspace(), one.paper.entry);
        }
    }
}

Result<> PaperBundle::saveFiles(const QString& folder, QStringList& written)
{
    const Result<Case> folded = m_session.caseOf(m_stream);
    if (!folded) {
        return folded.error();
    }
    for (BundledPaper& one : m_papers) {
        if (one.fault || one.paper.draft) {
            continue;
        }
        const QString path = QDir(folder).filePath(paperFileName(one.paper, *folded));
        const Result<PaperFile> saved = savePaper(m_session.workspace(), one.paper, m_session.fonts(), path);
        if (!saved) {
            return saved.error();
        }
        written << path;
        one.onPaper = onPaper(m_session.workspace(), one.paper.entry);
    }
    return {};
}

QStringList PaperBundle::missingLetters() const
{
    QStringList lines;
    for (const BundledPaper& one : m_papers) {
        for (const MissingGlyph& letter : one.pages.missing) {
            lines << missingLetterLine(one.paper.document.title, letter.page, letter.letter, letter.line);
        }
    }
    return lines;
}

} // namespace xf::ui
