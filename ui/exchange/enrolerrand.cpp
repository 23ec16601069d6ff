#include "ui/exchange/enrolerrand.h"

#include "core/desk/handovertables.h"
#include "core/documents/kinds.h"
#include "core/words/errorsentences.h"
#include "ui/exchange/reportwords.h"
#include "ui/shell/labels.h"
#include "ui/shell/log.h"

#include <QDir>
#include <QFileInfo>

namespace xf::ui {

namespace {

bool isOfStick(const Error& error)
{
    return error.code.startsWith(QLatin1String("stick."));
}

} // namespace

EnrolErrand::EnrolErrand(ExchangeDesk& desk)
    : QObject(&desk)
    , m_desk(desk)
{}

void EnrolErrand::begin()
{
    Note note;
    note.title = tr("接入单位：三步，一个U盘");
    note.text = tr("第1步　在下级（乡镇、部门）的电脑上：写接入申请到U盘，把U盘送到上级。\n"
                   "第2步　在上级（县区信访局）的电脑上：读申请，核对是谁，写答复到同一个U盘，送回下级。\n"
                   "第3步　在下级的电脑上：读答复。然后两边打电话念一遍核对码，一样就可以交换了。\n"
                   "本单位的另一台电脑也这样接入：它做第1、3步，主用的电脑做第2步。");
    note.buttons = {
        {"enrolRequestButton", tr("第1步：写接入申请"), {}, [this] { writeRequest(); }},
        {"enrolAnswerButton", tr("第2步：读申请，写答复"), {}, [this] { Q_EMIT fileWanted(); }},
        {"enrolFinishButton", tr("第3步：读答复"), {}, [this] { Q_EMIT fileWanted(); }},
    };
    m_desk.tell(note);
}

void EnrolErrand::writeRequest()
{
    m_desk.withKeys(ExchangeDesk::Keys::MayBeMade, [this](const UnlockedKeys& keys) {
        m_desk.askPlace(tr("写接入申请"), tr("申请里有本单位的名称、代码和公钥，没有任何信访件，也没有口令。"),
            tr("写"), [this, keys](const QString& folder) {
                m_desk.run(
                    tr("正在写接入申请……"), [this, keys, folder](ExchangeWork::Bench& bench) -> ExchangeWork::Answer {
                        const auto path = writeEnrolRequest(bench.workspace, keys, folder, {}, bench.world);
                        return [this, path] { path ? tellRequest(*path) : m_desk.fail(path.error()); };
                    });
            });
    });
}

void EnrolErrand::tellRequest(const QString& path)
{
    Note note;
    note.title = tr("接入申请已写好");
    note.text = tr("%1\n请把U盘送到上级单位，请他们在“交换”里按 F7 读入，写好答复后把U盘拿回来。"
                   "在答复读入以前，请不要再写一次申请：上级只能答复最后一次写的。")
                    .arg(QDir::toNativeSeparators(path));
    note.buttons = {{"requestDoneButton", tr("好了"), QStringLiteral("Esc"), [this] { m_desk.leave(); }}};
    m_desk.tell(note);
}

void EnrolErrand::openRequest(const QString& path)
{
    m_desk.run(tr("正在读接入申请……"), [this, path](ExchangeWork::Bench& bench) -> ExchangeWork::Answer {
        const auto party = readEnrolRequest(bench.workspace, path);
        return [this, party, path] { party ? askAccept(*party, path) : m_desk.fail(party.error()); };
    });
}

void EnrolErrand::askAccept(const EnrolParty& party, const QString& path)
{
    Note note;
    note.title = tr("%1申请接入").arg(party.name);
    note.text = partyText(party) +
                tr("\n请核对是不是您知道的单位。同意后，答复写到申请所在的U盘，里面有本单位的名称、公钥、单位表、放假"
                   "安排和文书样式。");
    note.buttons = {
        {"acceptButton", tr("同意接入，写答复"), QStringLiteral("Enter"),
            [this, path] {
                m_desk.withKeys(ExchangeDesk::Keys::MayBeMade,
                    [this, path](const UnlockedKeys& keys) { accept(keys, path, QFileInfo(path).absolutePath()); });
            }},
        {"refuseButton", tr("不同意"), QStringLiteral("Esc"), [this] { m_desk.leave(); }},
    };
    m_desk.tell(note);
}

void EnrolErrand::accept(const UnlockedKeys& keys, const QString& path, const QString& folder)
{
    m_desk.run(tr("正在写答复……"),
        [this, keys, path, folder, file = m_desk.session().path()](ExchangeWork::Bench& bench) -> ExchangeWork::Answer {
            const auto outcome =
                acceptEnrolment(bench.workspace, keys, path, folder, {}, gatherTables(file), bench.world);
            return [this, outcome, keys, path] {
                if (outcome) {
                    tellOutcome(*outcome,
                        {tr("答复写在%1，请把U盘送回对方，请对方读入。").arg(QDir::toNativeSeparators(outcome->file))});
                } else if (isOfStick(outcome.error())) { // that place takes nothing: perhaps another does
                    Q_EMIT said(sentence(outcome.error()), Tone::Problem);
                    m_desk.askPlace(tr("写接入答复"), tr("申请所在的地方写不进去，请选另一个地方。"), tr("写"),
                        [this, keys, path](const QString& other) { accept(keys, path, other); });
                } else {
                    m_desk.fail(outcome.error());
                }
            };
        });
}

void EnrolErrand::openAnswer(const QString& path)
{
    m_desk.run(tr("正在读接入答复……"), [this, path](ExchangeWork::Bench& bench) -> ExchangeWork::Answer {
        const auto party = readEnrolAnswer(bench.workspace, path);
        return [this, party, path] { party ? askFinish(*party, path) : m_desk.fail(party.error()); };
    });
}

void EnrolErrand::askFinish(const EnrolParty& party, const QString& path)
{
    Note note;
    note.title = tr("%1的答复").arg(party.name);
    note.text = partyText(party);
    note.buttons = {
        {"finishButton", tr("接入"), QStringLiteral("Enter"), [this, path] { finish(path); }},
        {"refuseButton", tr("不接入"), QStringLiteral("Esc"), [this] { m_desk.leave(); }},
    };
    m_desk.tell(note);
}

void EnrolErrand::finish(const QString& path)
{
    Session& session = m_desk.session();
    m_desk.run(
        tr("正在接入……"), [this, path, file = session.path()](ExchangeWork::Bench& bench) -> ExchangeWork::Answer {
            const auto outcome = finishEnrolment(bench.workspace, path);
            if (!outcome) {
                return [this, error = outcome.error()] { m_desk.fail(error); };
            }
            const LaidTables laid = layTables(bench.workspace, file, outcome->tables);
            QStringList more;
            for (const int year : laid.years) {
                more << tr("带来了%1年的放假安排，已经导入。").arg(year);
            }
            QStringList kinds;
            for (const QString& word : laid.templates) {
                const PaperKind kind = paperKind(word);
                kinds << (kind == PaperKind::NotGiven ? word : shownWord(kind));
            }
            if (!kinds.isEmpty()) {
                more << tr("带来了文书样式：%1。").arg(kinds.join(u'、'));
            }
            for (const Error& notice : laid.notices) {
                more << sentence(notice);
            }
            return [this, outcome, more] { tellOutcome(*outcome, more); };
        });
}

void EnrolErrand::tellOutcome(const EnrolOutcome& outcome, const QStringList& more)
{
    if (Log* log = m_desk.session().world().log) {
        log->note("partner.enrolled", outcome.party.node);
    }
    Q_EMIT changed();
    tellFingerprint(outcome.party.name, outcome.fingerprint, more);
}

void EnrolErrand::tellFingerprint(const QString& name, const QString& digits, const QStringList& more)
{
    Note note;
    note.title = tr("与%1的核对码").arg(name);
    note.large = digits;
    note.text =
        tr("请打电话给%1，把这25个数字念给对方听：两边一样，就可以放心交换；不一样，说明文件被换过，请不要交换，"
           "重新接入。")
            .arg(name);
    for (const QString& line : more) {
        note.text += u'\n' + line;
    }
    note.buttons = {{"fingerprintDoneButton", tr("核对好了"), QStringLiteral("Esc"), [this] { m_desk.leave(); }}};
    m_desk.tell(note);
}

} // namespace xf::ui
