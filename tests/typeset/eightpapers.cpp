#include "tests/typeset/eightpapers.h"

#include "tests/documents/papertext.h"

namespace xf::test {

namespace {

Copy registered(const Filling& filling)
{
    Copy copy;
    copy.does(QStringLiteral("register channel=visit purpose=resolve elsewhere=no place=青山村 petitioners.1.name=%1 "
                             "petitioners.1.address=青山镇青山村3组 petitioners.1.phone=13900000000 demands=%2 "
                             "demands=赔偿青苗损失 text=%3")
                  .arg(filling.name, filling.demand, filling.text),
        "2026-03-09");
    return copy;
}

Copy after(const Filling& filling, const QStringList& lines)
{
    Copy copy = registered(filling);
    for (const QString& line : lines)
        copy.does(line, "2026-03-10");
    return copy;
}

QStringList answer(const Filling& filling)
{
    return {QStringLiteral("classify category=appeal power=own ways.1=petition ways.2=petition"),
        QStringLiteral("accept pathway=%1").arg(filling.demand), QString::fromUtf8(hear),
        QString::fromUtf8(investigate),
        QStringLiteral("decide text=%1 outcomes.1.outcome=support outcomes.1.opinion=%1 outcomes.1.basis=《%2》 "
                       "outcomes.2.outcome=explain outcomes.2.opinion=%1 outcomes.2.basis=《农业保险条例》 "
                       "reviewOrgan=青山县人民政府 number=青信字〔2026〕18号 signer=王镇长")
            .arg(filling.answer, filling.demand)};
}

} // namespace

std::vector<FilledPaper> eightPapers(const Filling& filling)
{
    PaperCircumstances given = atTheWindow();
    given.of = {QStringLiteral("关于%1的处理意见书").arg(filling.demand), QStringLiteral("青信字〔2026〕18号")};
    const Copy accepted = after(filling, {QStringLiteral("accept pathway=%1").arg(filling.demand)});
    const QString guide = QStringLiteral("guide organ=青山县人力资源和社会保障局 address=县城人民路2号 bring=%1");
    const QString refuse = QStringLiteral("refuse ground=19.3 superior=yes acceptedBy=县住建局 reason=%1");
    const std::pair<PaperKind, Copy> lives[] = {
        {PaperKind::RegistrationForm, registered(filling)},
        {PaperKind::RegistrationReceipt, registered(filling)},
        {PaperKind::AcceptanceNotice, accepted},
        {PaperKind::ForwardingNotice, after(filling, {QStringLiteral("forward unit=青山镇水管站")})},
        {PaperKind::GuidanceNotice, after(filling, {guide.arg(filling.demand)})},
        {PaperKind::RefusalNotice, after(filling, {refuse.arg(filling.demand)})},
        {PaperKind::HandlingOpinion, after(filling, answer(filling))},
        {PaperKind::DeliveryReceipt, accepted},
    };
    std::vector<FilledPaper> papers;
    for (const auto& [kind, copy] : lives)
        papers.push_back({kind, paperOf(kind, copy.folded(), given)});
    return papers;
}

} // namespace xf::test
