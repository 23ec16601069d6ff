#include "tests/typeset/papers.h"

namespace xf::test {

const FontSet& fonts()
{
    static const FontSet set;
    return set;
}

Block block(BlockRole role, const QString& text)
{
    Block made;
    made.role = role;
    made.text = text;
    return made;
}

Document paper(std::vector<Block> blocks)
{
    Document document;
    document.title = QStringLiteral("受理告知书");
    document.blocks = std::move(blocks);
    return document;
}

Document notice(int paragraphs)
{
    Document document = paper({block(BlockRole::Title, QStringLiteral("信访事项受理告知书")),
        block(BlockRole::Addressee, QStringLiteral("张建国："))});
    for (int i = 0; i < paragraphs; ++i) {
        document.blocks.push_back(block(BlockRole::Paragraph,
            QStringLiteral("第%1项：您提出的要求公开沙河村征地补偿款分配明细的信访事项，本机关已经收到，"
                           "经审查属于本机关职权范围，根据《信访工作条例》的规定，决定予以受理。")
                .arg(i + 1)));
    }
    document.blocks.push_back(block(BlockRole::Signature, QStringLiteral("柳溪镇人民政府")));
    document.blocks.push_back(block(BlockRole::SignatureDate, QStringLiteral("2026年3月2日")));
    return document;
}

Document opinion()
{
    Document document = paper({block(BlockRole::RedHead, QStringLiteral("柳溪镇人民政府")),
        block(BlockRole::Number, QStringLiteral("柳信答字〔2026〕7号")), block(BlockRole::RedLine),
        block(BlockRole::Title,
            QStringLiteral("关于张建国等5人反映沙河村征地补偿款发放和青苗补偿问题的信访事项处理意见书")),
        block(BlockRole::Addressee, QStringLiteral("张建国、王秀兰："))});
    for (int i = 0; i < 4; ++i) {
        document.blocks.push_back(block(BlockRole::Heading, QStringLiteral("一、信访事项及请求")));
        document.blocks.push_back(block(BlockRole::Paragraph, plainHan(200) + u'。'));
        document.blocks.push_back(block(BlockRole::Subheading, QStringLiteral("（一）关于公开分配明细的请求")));
        document.blocks.push_back(block(BlockRole::Paragraph, plainHan(230) + u'。'));
    }
    document.blocks.push_back(block(BlockRole::Attachment,
        QStringLiteral("1. 沙河村省道拓宽工程土地补偿费分配方案以及村民代表会议记录\n2. 核算表")));
    document.blocks.push_back(block(BlockRole::Signature, QStringLiteral("柳溪镇人民政府")));
    document.blocks.push_back(block(BlockRole::SignatureDate, QStringLiteral("2026年12月28日")));
    return document;
}

QString plainHan(int letters)
{
    const QString some = QStringLiteral("本机关经调查核实认为沙河村征地补偿款的分配方案没有按规定公布各户明细");
    QString text;
    for (int i = 0; i < letters; ++i)
        text += some[i % some.size()];
    return text;
}

QString randomParagraph(std::mt19937& random)
{
    static const QString bracketed[] = {QStringLiteral("（%1）"), QStringLiteral("《%1》"), QStringLiteral("“%1”"),
        QStringLiteral("‘%1’"), QStringLiteral("【%1】"), QStringLiteral("「%1」"), QStringLiteral("『%1』")};
    static const QString stops = QStringLiteral("，。、；：？！");
    static const QStringList words = {QStringLiteral("2026年"), QStringLiteral("35.5%"), QStringLiteral("Qt"),
        QStringLiteral("……"), QStringLiteral("——"), QStringLiteral("8,640元"), QStringLiteral("13800001234")};
    QString text;
    const int pieces = 20 + static_cast<int>(random() % 40);
    for (int i = 0; i < pieces; ++i) {
        const QString han = plainHan(1 + static_cast<int>(random() % 9));
        const quint32 kind = random() % 8;
        if (kind == 0)
            text += bracketed[random() % 7].arg(han);
        else if (kind == 1)
            text += han + words[static_cast<qsizetype>(random() % 7)];
        else
            text += han + stops[static_cast<qsizetype>(random() % 7)];
    }
    return text;
}

Layout typesetOne(const Block& block)
{
    return typeset(paper({block}), fonts(), {false, false});
}

QStringList textOf(const Page& page)
{
    QStringList lines;
    for (const PlacedLine& line : page.lines)
        lines << line.text;
    return lines;
}

const PlacedLine* find(const Layout& layout, const QString& text, qint64* page)
{
    for (std::size_t i = 0; i < layout.pages.size(); ++i) {
        for (const PlacedLine& line : layout.pages[i].lines) {
            if (!line.text.contains(text))
                continue;
            if (page)
                *page = static_cast<qint64>(i) + 1;
            return &line;
        }
    }
    return nullptr;
}

double rightOf(const PlacedLine& line)
{
    return line.x + line.width;
}

} // namespace xf::test
