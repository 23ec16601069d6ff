#include "tests/bench/papersamples.h"

#include "tests/bench/bench.h"
#include "tests/bench/messagetexts.h"

namespace xf::bench {

namespace {

Block block(BlockRole role, const QString& text)
{
    Block made;
    made.role = role;
    made.text = text;
    return made;
}

Document noticeOf(const MessageRow& row, int serial)
{
    const QString name = row.sender.isEmpty() ? QStringLiteral("张建国") : row.sender;
    const QString way =
        QStringLiteral("处理途径和程序：依照《信访工作条例》第三十一条第六项，由本机关听取您陈述事实和理由，调查核实，"
                       "出具信访处理意见书并送达您。");
    Document notice;
    notice.kind = QStringLiteral("acceptance-notice");
    notice.title = QStringLiteral("受理告知书");
    notice.number = QStringLiteral("青信字〔2026〕%1号").arg(serial);
    notice.copies = 2;
    notice.blocks = {
        block(BlockRole::Title, notice.title),
        block(BlockRole::Number, notice.number),
        block(BlockRole::Addressee, name + u'：'),
        block(BlockRole::Paragraph,
            QStringLiteral("您来信反映的信访事项（信访件编号：QS-2026-A-%1），本机关于2026年3月9日收到并登记。经审查，"
                           "属于本机关职权范围，自2026年3月9日起受理。依照《信访工作条例》第二十三条，"
                           "现将接收情况以及处理途径和程序告知如下：")
                .arg(serial)),
        block(BlockRole::Heading, QStringLiteral("一、诉求以及处理途径和程序")),
        block(BlockRole::Paragraph, QStringLiteral("1.诉求：") + row.subject),
        block(BlockRole::Paragraph, way),
        block(BlockRole::Paragraph, QStringLiteral("2.诉求：") + row.text.left(60)),
        block(BlockRole::Paragraph, way),
        block(BlockRole::Heading, QStringLiteral("二、办理期限")),
        block(BlockRole::Paragraph,
            QStringLiteral(
                "上述信访事项，本机关自受理之日起60日内办结，即最迟于2026年5月8日办结并书面答复您。情况复杂、"
                "经本机关负责人批准延长办理期限的，延长期限不超过30日，并告知您延期理由（《信访工作条例》"
                "第三十四条）。")),
        block(BlockRole::Heading, QStringLiteral("三、承办和查询")),
        block(BlockRole::Paragraph, QStringLiteral("承办人：李办理，联系电话：0831-5550100。")),
        block(BlockRole::Paragraph, QStringLiteral("查询方式：凭信访件编号到本机关，或者拨打0831-5550100查询。")),
        block(BlockRole::Paragraph,
            QStringLiteral("工作人员与信访事项或者信访人有直接利害关系的，应当回避（《信访工作条例》"
                           "第二十八条第三款）。您认为承办人应当回避的，可以向本机关申请。")),
        block(BlockRole::Signature, QStringLiteral("青山镇人民政府")),
        block(BlockRole::SignatureDate, QStringLiteral("2026年3月9日")),
    };
    return notice;
}

QString styleOf(BlockRole role)
{
    switch (role) {
    case BlockRole::Title: return QStringLiteral("title");
    case BlockRole::Number:
    case BlockRole::Signature:
    case BlockRole::SignatureDate: return QStringLiteral("right");
    case BlockRole::Heading: return QStringLiteral("heading");
    case BlockRole::Paragraph: return QStringLiteral("body");
    case BlockRole::NotGiven:
    case BlockRole::RedHead:
    case BlockRole::RedLine:
    case BlockRole::Addressee:
    case BlockRole::Subheading:
    case BlockRole::FlushLeft:
    case BlockRole::Table:
    case BlockRole::Attachment:
    case BlockRole::Note:
    case BlockRole::FormLine:
    case BlockRole::SmallPrint:
    case BlockRole::Space: break;
    }
    return QStringLiteral("flush");
}

QString paragraphStyle(const char* name, const char* paragraph, const char* text)
{
    return QStringLiteral("<style:style style:name=\"%1\" style:family=\"paragraph\"><style:paragraph-properties "
                          "fo:line-height=\"10.227mm\" %2/><style:text-properties style:font-name-asian=\"F\" "
                          "style:font-name=\"F\" style:language-asian=\"zh\" style:country-asian=\"CN\" %3/>"
                          "</style:style>")
        .arg(QString::fromUtf8(name), QString::fromUtf8(paragraph), QString::fromUtf8(text));
}

QString styles(const QString& family, const QString& ofHeadings)
{
    const char* const size3 = "fo:font-size=\"16pt\" style:font-size-asian=\"16pt\"";
    const char* const bold = "fo:font-size=\"16pt\" style:font-size-asian=\"16pt\" fo:font-weight=\"bold\" "
                             "style:font-weight-asian=\"bold\"";
    const char* const size2 = "fo:font-size=\"22pt\" style:font-size-asian=\"22pt\" fo:font-weight=\"bold\" "
                              "style:font-weight-asian=\"bold\"";
    QString text = QStringLiteral("<office:font-face-decls><style:font-face style:name=\"F\" svg:font-family=\"'%1'\"/>"
                                  "<style:font-face style:name=\"H\" svg:font-family=\"'%2'\"/>"
                                  "</office:font-face-decls><office:automatic-styles>")
                       .arg(family, ofHeadings);
    text += paragraphStyle("title", "fo:text-align=\"center\"", size2);
    text += paragraphStyle("right", "fo:text-align=\"end\"", size3);
    text += paragraphStyle("heading", "fo:text-indent=\"11.14mm\"", bold)
                .replace(QStringLiteral("\"F\""), QStringLiteral("\"H\""));
    text += paragraphStyle("body", "fo:text-indent=\"11.14mm\" fo:text-align=\"justify\"", size3);
    text += paragraphStyle("flush", "", size3);
    text += QStringLiteral("<style:page-layout style:name=\"A4\"><style:page-layout-properties fo:page-width=\"210mm\" "
                           "fo:page-height=\"297mm\" fo:margin-top=\"37mm\" fo:margin-left=\"28mm\" "
                           "fo:margin-right=\"26mm\" fo:margin-bottom=\"20mm\"/><style:footer-style>"
                           "<style:header-footer-properties fo:min-height=\"15mm\"/></style:footer-style>"
                           "</style:page-layout></office:automatic-styles>");
    return text;
}

} // namespace

std::vector<Document> acceptanceNotices(int count)
{
    const Result<MessageFile> read = take(readMessages(MessageTexts().csv(1, count), benchDay()), "messages");
    std::vector<Document> notices;
    for (const MessageRow& row : read->rows)
        notices.push_back(noticeOf(row, static_cast<int>(notices.size()) + 1));
    return notices;
}

QByteArray asFodt(const Document& notice, const QString& family, const QString& ofHeadings)
{
    QString text =
        QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                       "<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                       "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
                       "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
                       "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" "
                       "xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" "
                       "office:version=\"1.3\" office:mimetype=\"application/vnd.oasis.opendocument.text\">");
    text += styles(family, ofHeadings);
    text += QStringLiteral("<office:master-styles><style:master-page style:name=\"Standard\" "
                           "style:page-layout-name=\"A4\"><style:footer><text:p text:style-name=\"right\">— "
                           "<text:page-number>1</text:page-number> —</text:p></style:footer></style:master-page>"
                           "</office:master-styles><office:body><office:text>");
    for (const Block& block : notice.blocks) {
        if (block.role == BlockRole::Signature)
            text += QStringLiteral("<text:p text:style-name=\"flush\"/><text:p text:style-name=\"flush\"/>");
        text += QStringLiteral("<text:p text:style-name=\"%1\">%2</text:p>")
                    .arg(styleOf(block.role), block.text.toHtmlEscaped());
    }
    return (text + QStringLiteral("</office:text></office:body></office:document>")).toUtf8();
}

} // namespace xf::bench
