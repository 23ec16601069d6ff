#include "core/words/fill.h"

namespace xf {

QString fill(const QString& text, const QStringList& args)
{
    QString filled;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int place = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].unicode() - u'0' : 0;
        if (place < 1 || place > 9) {
            filled += text[i];
            continue;
        }
        filled += place <= args.size() ? args[place - 1] : QStringLiteral("…");
        ++i;
    }
    return filled;
}

} // namespace xf
