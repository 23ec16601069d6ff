#pragma once

#include "core/desk/messages.h"

#include <random>

// Messages in any number, made of the sentences of a real-looking file: ../shared/data/messages.csv where there is one,
// else resources/demo/messages.csv. Each takes the shape of one message and some sentences of others, a sender of its
// own and a day of its own, so that words are as common as they are in the file and no two cases have the same text.
namespace xf::bench {

class MessageTexts
{
public:
    MessageTexts(); // reads the file
    [[nodiscard]] QString source() const { return m_source; }
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; } // the file itself

    // Messages first … first + count - 1 as a CSV. The same numbers give the same text.
    [[nodiscard]] QByteArray csv(int first, int count) const;
    // The same, received in the last 59 days and without a reply: each becomes an open case whose period still runs.
    [[nodiscard]] QByteArray openCsv(int first, int count) const;

private:
    [[nodiscard]] QByteArray csvOf(int first, int count, bool open) const;
    [[nodiscard]] QString row(int number, bool open) const;
    [[nodiscard]] QString mixed(const QString& text, std::mt19937& chance) const;

    QString m_source;
    QByteArray m_bytes;
    std::vector<MessageRow> m_rows;
    std::vector<QString> m_sentences;
};

} // namespace xf::bench
