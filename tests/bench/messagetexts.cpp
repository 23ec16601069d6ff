#include "tests/bench/messagetexts.h"

#include "tests/bench/bench.h"

#include <QFile>

namespace xf::bench {

namespace {

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::vector<QString> sentencesOf(const QString& text)
{
    std::vector<QString> sentences;
    QString one;
    for (const QChar letter : text) {
        one += letter;
        if (QStringLiteral("。！？；\n").contains(letter)) {
            sentences.push_back(std::exchange(one, QString()));
        }
    }
    if (!one.isEmpty()) {
        sentences.push_back(one);
    }
    return sentences;
}

template <class T>
const T& anyOf(const std::vector<T>& all, std::mt19937& chance)
{
    return all[chance() % all.size()];
}

// Family names as common as they are, given names of one or two letters.
QString nameOf(std::mt19937& chance)
{
    static const QString families = QStringLiteral("王王王李李李张张张刘刘陈陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐"
                                                   "许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆"
                                                   "范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚");
    static const QString given = QStringLiteral("伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂香梅玉珍凤莲荣华国建"
                                                "文斌辉鹏宇浩俊峰海燕雪琳慧婷欣怡梓涵子轩雨泽思远志远晨曦若曦忠义德"
                                                "福顺祥瑞昌盛庆康健松柏竹青山水云龙虎豹骏驰飞翔宏伟业成功立新春生");
    QString name = families.at(qsizetype(chance() % quint32(families.size())));
    name += given.at(qsizetype(chance() % quint32(given.size())));
    if (chance() % 4 != 0) {
        name += given.at(qsizetype(chance() % quint32(given.size())));
    }
    return name;
}

QString cell(QString text)
{
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

MessageTexts::MessageTexts()
{
    for (const char* path : {XF_SHARED_DATA "/messages.csv", XF_SOURCE_DIR "/resources/demo/messages.csv"}) {
        m_source = QString::fromUtf8(path);
        m_bytes = contentsOf(m_source);
        if (!m_bytes.isEmpty()) {
            break;
        }
    }
    m_rows = take(readMessages(m_bytes, benchDay()), "messages")->rows;
    for (const MessageRow& row : m_rows) {
        for (const QString& sentence : sentencesOf(row.text)) {
            m_sentences.push_back(sentence);
        }
    }
}

QByteArray MessageTexts::csv(int first, int count) const
{
    return csvOf(first, count, false);
}

QByteArray MessageTexts::openCsv(int first, int count) const
{
    return csvOf(first, count, true);
}

QByteArray MessageTexts::csvOf(int first, int count, bool open) const
{
    QString text = QStringLiteral("编号,来信人,主题,来信时间,内容,答复意见,答复时间\n");
    for (int i = first; i < first + count; ++i) {
        text += row(i, open);
    }
    return text.toUtf8();
}

// One message in fifty has no reply; of those of the last three months four in ten.
QString MessageTexts::row(int number, bool open) const
{
    std::mt19937 chance(quint32(number) * 2654435761U + 1);
    const MessageRow& shape = anyOf(m_rows, chance);
    const int age = int(chance() % (open ? 59 : 3650));
    const Date received = benchDay().plusDays(-age);
    const int taken = int(chance() % 75);
    const bool replied = !open && taken <= age && chance() % 100 < (age < 90 ? 60U : 98U);
    const QStringList cells{QString::number(700000 + number), cell(nameOf(chance)), cell(shape.subject), received.iso(),
        cell(mixed(shape.text, chance)), cell(replied ? shape.reply : QString()),
        replied ? received.plusDays(taken).iso() : QString()};
    return cells.join(u',') + u'\n';
}

QString MessageTexts::mixed(const QString& text, std::mt19937& chance) const
{
    QString made;
    for (const QString& sentence : sentencesOf(text)) {
        made += chance() % 2 == 0 ? sentence : anyOf(m_sentences, chance);
    }
    return made;
}

} // namespace xf::bench
