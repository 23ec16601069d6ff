#include "core/base/cleantext.h"
#include "core/base/limits.h"
#include "core/cases/decideparts.h"

namespace xf {

namespace {

constexpr qsizetype envelopeBytes = 8 * 1024; // kept free beside the payload

// Goes through every text of an event, remembering the longest.
class TextCheck
{
public:
    Result<> checkStruct(FieldSpan fields, const void* object)
    {
        for (const FieldInfo& info : fields) {
            if (const Result<> sound = checkValue(info, *info.type(), info.at_const(object)); !sound) {
                return sound;
            }
        }
        return {};
    }

    [[nodiscard]] Error tooMuchBy(qsizetype bytes) const
    {
        constexpr qsizetype bytesALetter = 3;
        const qsizetype allowed = std::max<qsizetype>(m_longest - bytes / bytesALetter - 1, 0);
        return Error(textTooLong, {m_key, QString::number(allowed)});
    }

private:
    Result<> checkValue(const FieldInfo& info, const TypeInfo& type, const void* value)
    {
        if (type.shape == Shape::Struct) {
            return checkStruct(type.fields(), value);
        }
        if (type.shape == Shape::List) {
            for (std::size_t i = 0; i < type.size(value); ++i) {
                const void* element = type.elementAt(const_cast<void*>(value), i);
                if (const Result<> sound = checkValue(info, *type.element(), element); !sound) {
                    return sound;
                }
            }
            return {};
        }
        const ScalarValue scalar = scalarAt(type, value);
        const QString* text = std::get_if<QString>(&scalar);
        return text ? checkText(info, *text) : Result<>();
    }

    Result<> checkText(const FieldInfo& info, const QString& text)
    {
        if (!isWellFormed(text)) {
            return Error(textBad, {info.keyText()});
        }
        if (text.size() > limits::textLetters) {
            return Error(textTooLong, {info.keyText(), QString::number(limits::textLetters)});
        }
        if (text.size() > m_longest) {
            m_longest = text.size();
            m_key = info.keyText();
        }
        return {};
    }

    qsizetype m_longest = 0;
    QString m_key;
};

} // namespace

Result<> checkStorable(const std::vector<Planned>& planned)
{
    for (const Planned& one : planned) {
        TextCheck check;
        if (const Result<> sound = check.checkStruct(infoOf(one.event).fields(), objectOf(one.event)); !sound) {
            return sound;
        }
        const qsizetype over = encodeEvent(one.event).size() - (limits::entryBytes - envelopeBytes);
        if (over > 0) {
            return check.tooMuchBy(over);
        }
    }
    return {};
}

} // namespace xf
