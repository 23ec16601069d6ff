#include "ui/register/leftpapers.h"

#include "core/cases/papers.h"
#include "core/desk/attachmentcontent.h"
#include "core/words/errorsentences.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace xf::ui {

using namespace Qt::StringLiterals;

namespace {

bool isThere(Session& session, const std::vector<AttachedFile>& files, const BroughtPapers::Paper& paper,
    const QByteArray& content)
{
    return std::any_of(files.begin(), files.end(), [&](const AttachedFile& one) {
        if (one.file.name != paper.name || one.file.bytes != content.size()) {
            return false;
        }
        const Result<QByteArray> known = attachmentContent(session.workspace(), one);
        return known && *known == content;
    });
}

QString notKept(const BroughtPapers::Paper& paper, const QString& why)
{
    return BroughtPapers::tr("材料“%1”还没有存进去：%2文件在%3，下次打开程序时再存一次。")
        .arg(paper.name, why, QDir::toNativeSeparators(paper.path));
}

} // namespace

QByteArray leftContent(const QString& draft, const std::vector<BroughtPapers::Paper>& papers)
{
    QJsonArray list;
    for (const BroughtPapers::Paper& paper : papers) {
        list.append(QJsonObject{
            {u"path"_s, QFileInfo(paper.path).fileName()}, {u"name"_s, paper.name}, {u"original"_s, paper.original}});
    }
    return papers.empty()
               ? QByteArray()
               : QJsonDocument(QJsonObject{{u"draft"_s, draft}, {u"papers"_s, list}}).toJson(QJsonDocument::Compact);
}

std::optional<LeftPapers> readLeft(const Draft& draft, const std::function<QString(const QString&)>& folderOf)
{
    LeftPapers left;
    left.stream = Drafts::leftStream(draft.key);
    if (left.stream.isEmpty()) {
        return std::nullopt;
    }
    const QJsonObject content = QJsonDocument::fromJson(draft.content).object();
    left.draft = content.value(u"draft"_s).toString();
    const QDir folder(folderOf(left.draft));
    for (const QJsonValue& one : content.value(u"papers"_s).toArray()) {
        const QJsonObject paper = one.toObject();
        left.papers.push_back({folder.filePath(QFileInfo(paper.value(u"path"_s).toString()).fileName()),
            paper.value(u"name"_s).toString(), paper.value(u"original"_s).toBool()});
    }
    return left;
}

AttachedLeft attachLeft(Session& session, const LeftPapers& left)
{
    AttachedLeft done;
    const Result<Case> folded = session.caseOf(left.stream);
    const std::vector<AttachedFile> there = folded ? attachments(*folded) : std::vector<AttachedFile>();
    for (const BroughtPapers::Paper& paper : left.papers) {
        QFile file(paper.path);
        if (!file.exists()) {
            continue;
        }
        if (!file.open(QIODevice::ReadOnly)) {
            done.failed = notKept(paper, BroughtPapers::tr("文件读不出来。"));
            continue;
        }
        if (!there.empty() && isThere(session, there, paper, file.readAll())) {
            continue;
        }
        file.seek(0);
        const Result<Changes> changes =
            session.workspace().attach({left.stream, {}, paper.name, paper.original, {}, {}}, file);
        if (!changes) {
            done.failed = notKept(paper, sentence(changes.error()));
            continue;
        }
        done.changes = *changes;
        ++done.attached;
    }
    return done;
}

} // namespace xf::ui
