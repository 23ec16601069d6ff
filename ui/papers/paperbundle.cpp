#include "ui/papers/paperbundle.h"

#include "core/desk/printissued.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

#include <algorithm>

namespace xf::ui {

namespace {

bool isOnly(const std::vector<Error>& problems, const ErrorCode& code)
{
    return std::all_of(problems.begin(), problems.end(), [&](const Error& one) { return one.is(code); });
}

// A file name that says which paper and case, and nobody's name.
QString fileNameOf(const Paper& paper, const QString& caseNumber)
{
    const QString label = paper.number.isEmpty() ? caseNumber : paper.number;
    return wordLabel(paper.kind) + u'-' + label + QStringLiteral(".pdf");
}

} // namespace

PaperWorld PaperBundle::world() const
{
    return {m_session.today(), m_session.world().calendar, m_session.templatesFolder()};
}

void PaperBundle::open(const QByteArray& stream, const QStringList& kinds)
{
    m_stream = stream;
    m_papers.clear();
    QString before;
    for (const QString& kind : kinds) {
        BundledPaper one;
        one.request.stream = stream;
        one.request.kind = paperKind(kind);
        if (one.request.kind == PaperKind::DeliveryReceipt) {
            one.request.of = before;
        }
        before = kind;
        prepare(one);
        m_papers.push_back(std::move(one));
    }
}

void PaperBundle::openIssued(const QByteArray& stream, const QByteArray& entry)
{
    m_stream = stream;
    m_papers.clear();
    BundledPaper one;
    one.request.stream = stream;
    Result<Paper> paper = xf::openIssued(m_session.workspace(), stream, entry);
    if (paper) {
        one.paper = std::move(*paper);
        one.request.kind = one.paper.kind;
        settlePages(one);
    } else {
        one.fault = paper.error();
    }
    m_papers.push_back(std::move(one));
}

void PaperBundle::reload()
{
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
    m_papers[paper].request = request;
    prepare(m_papers[paper]);
}

void PaperBundle::prepare(BundledPaper& one)
{
    one.fault.reset();
    Result<Paper> paper = preparePaper(m_session.workspace(), one.request, world());
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
    one.pages = setPages(one.paper.document, m_session.fonts(), one.paper.draft);
    one.printed = false;
    if (one.paper.draft) {
        return;
    }
    const auto tries = m_session.workspace().prints(one.paper.entry);
    one.printed = tries && std::any_of(tries->begin(), tries->end(), [](const PrintRecord& record) {
        return record.outcome == PrintOutcome::Printed || record.outcome == PrintOutcome::Saved;
    });
}

bool PaperBundle::canIssue() const
{
    return !m_papers.empty() && std::all_of(m_papers.begin(), m_papers.end(), [](const BundledPaper& one) {
        return one.ready() || (!one.fault && isOnly(one.paper.problems, paperOfNotIssued));
    });
}

Result<> PaperBundle::issueAll()
{
    for (BundledPaper& one : m_papers) {
        if (one.fault) {
            return *one.fault;
        }
        if (!one.paper.draft) {
            continue;
        }
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
    std::vector<PrintJob> made;
    for (const BundledPaper& one : m_papers) {
        if (!one.fault && !one.paper.draft) {
            made.push_back({one.pages, (wordLabel(one.paper.kind) + u' ' + one.paper.number).trimmed()});
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
        one.printed = one.printed || (noted && result.outcome == PrintOutcome::Printed);
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
        const QString path = QDir(folder).filePath(fileNameOf(one.paper, folded->number));
        const PaperFile made = makePaperFile(one.paper, m_session.fonts());
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(made.pdf) != made.pdf.size() || !file.commit()) {
            return Error(paperNotPrinted, {path});
        }
        written << path;
        const Result<> noted = m_session.workspace().notePrint(one.paper.entry, {}, 1, PrintOutcome::Saved);
        one.printed = one.printed || noted.has_value();
    }
    return {};
}

QStringList PaperBundle::missingLetters() const
{
    QStringList lines;
    for (const BundledPaper& one : m_papers) {
        for (const MissingGlyph& letter : one.pages.missing) {
            lines << QCoreApplication::translate(
                "papers", "《%1》第%2页的“%3”（U+%4）这台电脑的字体里没有，印出来会是空框：%5")
                         .arg(wordLabel(one.paper.kind))
                         .arg(letter.page)
                         .arg(QString::fromUcs4(&letter.letter, 1), QString::number(uint(letter.letter), 16).toUpper(),
                             letter.line.trimmed());
        }
    }
    return lines;
}

} // namespace xf::ui
