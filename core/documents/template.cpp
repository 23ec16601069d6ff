#include "core/documents/template.h"

#include "core/base/textencoding.h"
#include "core/documents/papererrors.h"
#include "core/documents/paperfields.h"
#include "core/documents/templateblocks.h"
#include "core/documents/templatetags.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <functional>

// A static library's resource is linked in only when something names it, and the macro works only outside a namespace.
static void loadTemplateResource()
{
    Q_INIT_RESOURCE(templates);
}

namespace xf {

namespace {

constexpr qint64 longestTemplate = 256; // KiB
constexpr int mostCopies = 20;

// One line of the header: what may stand behind the key. The allowed values are for the error.
struct HeaderKey
{
    const char* key;
    bool needed;
    const char* allowed;
    std::function<bool(Template&, const QString&)> put;
};

bool putText(QString& where, const QString& value)
{
    where = value;
    return !value.isEmpty();
}

bool putCopies(Template& made, const QString& value)
{
    made.copies = value.toInt();
    return made.copies >= 1 && made.copies <= mostCopies;
}

bool putPaths(QStringList& where, const QString& value)
{
    where = value.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(where.begin(), where.end(), [](const QString& path) { return labelOfPath(path) != path; });
}

bool putIssuer(Template& made, const QString& value)
{
    made.issuer = value == QLatin1String("internal") ? Issuer::Internal : Issuer::Office;
    return value == QLatin1String("internal") || value == QLatin1String("office");
}

bool putAddressee(Template& made, const QString& value)
{
    made.addressee = value == QLatin1String("nobody") ? Addressee::Nobody : Addressee::Recipients;
    return value == QLatin1String("nobody") || value == QLatin1String("recipients");
}

const std::vector<HeaderKey>& headerKeys()
{
    static const std::vector<HeaderKey> keys{
        {"kind", true, "", [](Template& made, const QString& value) { return paperKind(value) == made.kind; }},
        {"title", true, "", [](Template& made, const QString& value) { return putText(made.title, value); }},
        {"other-title", false, "",
            [](Template& made, const QString& value) { return putText(made.otherTitle, value); }},
        {"basis", false, "", [](Template& made, const QString& value) { return putText(made.basis, value); }},
        {"other-basis", false, "",
            [](Template& made, const QString& value) { return putText(made.otherBasis, value); }},
        {"issuer", true, "office internal", putIssuer},
        {"addressee", true, "recipients nobody", putAddressee},
        {"copies", true, "1 … 20", putCopies},
        {"required", false, "", [](Template& made, const QString& value) { return putPaths(made.required, value); }},
        {"wanted", false, "", [](Template& made, const QString& value) { return putPaths(made.wanted, value); }},
    };
    return keys;
}

QString keyNames()
{
    QStringList names;
    for (const HeaderKey& key : headerKeys()) {
        names << QString::fromLatin1(key.key);
    }
    return names.join(u' ');
}

const HeaderKey* headerKey(const QString& name)
{
    const auto found = std::find_if(
        headerKeys().begin(), headerKeys().end(), [&](const HeaderKey& key) { return name == QLatin1String(key.key); });
    return found == headerKeys().end() ? nullptr : &*found;
}

QString allowedFor(const HeaderKey& key, PaperKind kind)
{
    return qstrcmp(key.key, "kind") == 0 ? wordKey(kind) : QString::fromUtf8(key.allowed);
}

// `key: value` lines up to one of three dashes. Lines that begin with # are remarks.
class HeaderReader
{
public:
    HeaderReader(const TemplateText& source, Template& made)
        : m_source(source)
        , m_made(made)
    {}

    // Where the body begins.
    Result<qsizetype> run()
    {
        for (qsizetype begin = 0; begin < m_source.text.size();) {
            const qsizetype found = m_source.text.indexOf(u'\n', begin);
            const qsizetype end = found < 0 ? m_source.text.size() : found;
            const QString line = m_source.text.mid(begin, end - begin);
            if (line.trimmed() == QLatin1String("---")) {
                const Result<> whole = checkWhole(begin);
                return whole ? Result<qsizetype>(std::min(end + 1, m_source.text.size())) : whole.error();
            }
            if (const Result<> good = readLine(line, begin); !good) {
                return good.error();
            }
            begin = end + 1;
        }
        return m_source.error(templateNoBody, m_source.text.size());
    }

private:
    Result<> readLine(const QString& line, qsizetype begin)
    {
        if (line.trimmed().isEmpty() || line.startsWith(u'#')) {
            return {};
        }
        const qsizetype colon = line.indexOf(u':');
        if (colon < 0) {
            return m_source.error(templateBadHeader, begin, {line.trimmed()});
        }
        const QString name = line.left(colon).trimmed();
        const HeaderKey* key = headerKey(name);
        if (!key) {
            return m_source.error(templateUnknownKey, begin, {name, keyNames()});
        }
        if (m_seen.contains(name)) {
            return m_source.error(templateKeyTwice, begin, {name});
        }
        m_seen << name;
        const QString value = line.mid(colon + 1).trimmed();
        const qsizetype at = begin + colon + 1 + std::max<qsizetype>(line.mid(colon + 1).indexOf(value), 0);
        const bool good = key->put(m_made, value);
        return good ? Result<>()
                    : Result<>(m_source.error(templateBadValue, at, {name, allowedFor(*key, m_made.kind)}));
    }

    Result<> checkWhole(qsizetype at)
    {
        for (const HeaderKey& key : headerKeys()) {
            if (key.needed && !m_seen.contains(QString::fromLatin1(key.key))) {
                return m_source.error(templateKeyMissing, at, {QString::fromLatin1(key.key)});
            }
        }
        return {};
    }

    const TemplateText& m_source;
    Template& m_made;
    QStringList m_seen;
};

// What the kind must tell has to be printed by the text, or an office could drop the law's content by accident. What
// the office itself requires may also be what a part depends on.
Result<> checkTold(const TemplateText& source, const Template& made, const TagsUsed& used, qsizetype body)
{
    const KindInfo& kind = infoOf(made.kind);
    QStringList wanted;
    for (const auto& paths : {kind.required, kind.said}) {
        for (const char* path : paths) {
            wanted << QString::fromLatin1(path);
        }
    }
    const auto isPrinted = [&](const QString& path) { return used.values.contains(path); };
    const auto isThere = [&](const QString& path) { return isPrinted(path) || used.sections.contains(path); };
    QStringList lacking;
    std::remove_copy_if(wanted.begin(), wanted.end(), std::back_inserter(lacking), isPrinted);
    std::remove_copy_if(made.required.begin(), made.required.end(), std::back_inserter(lacking), isThere);
    if (!lacking.isEmpty()) {
        const QString path = lacking.front();
        return source.error(
            templateLacks, body, {labelOfPath(path), QStringLiteral("{{") + path + QStringLiteral("}}")});
    }
    return {};
}

QString resourceName(PaperKind kind)
{
    return QStringLiteral(":/xinfang/templates/%1.txt").arg(wordKey(kind));
}

QString ownName(PaperKind kind, const QString& folder)
{
    return QDir(folder).filePath(wordKey(kind) + QStringLiteral(".txt"));
}

Result<QByteArray> readFile(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error(templateUnreadable, {name});
    }
    return file.read(longestTemplate * 1024 + 1);
}

} // namespace

Result<Template> parseTemplate(PaperKind kind, const QByteArray& bytes, const QString& file)
{
    if (bytes.size() > longestTemplate * 1024) {
        return Error(templateTooLong, {file, QString::number(longestTemplate)});
    }
    const Result<DecodedText> decoded = decodeText(bytes);
    if (!decoded) {
        return Error(templateUnreadable, {file});
    }
    TemplateText source{file, decoded->text};
    source.text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    Template made;
    made.kind = kind;
    made.file = file;
    const Result<qsizetype> body = HeaderReader(source, made).run();
    if (!body) {
        return body.error();
    }
    const Result<std::vector<TemplateTag>> tags = findTags(source, *body);
    if (!tags) {
        return tags.error();
    }
    const Result<TagsUsed> used = checkTags(source, *tags);
    if (!used) {
        return used.error();
    }
    if (const Result<> blocks = checkBlocks(source, *tags, *body); !blocks) {
        return blocks.error();
    }
    if (const Result<> told = checkTold(source, made, *used, *body); !told) {
        return told.error();
    }
    made.body = source.text.mid(*body);
    return made;
}

Result<Template> bundledTemplate(PaperKind kind)
{
    loadTemplateResource();
    const Result<QByteArray> bytes = readFile(resourceName(kind));
    return bytes ? parseTemplate(kind, *bytes, resourceName(kind)) : bytes.error();
}

Result<Template> loadTemplate(PaperKind kind, const QString& ownFolder)
{
    const QString own = ownName(kind, ownFolder);
    if (ownFolder.isEmpty() || !QFile::exists(own)) {
        return bundledTemplate(kind);
    }
    const Result<QByteArray> bytes = readFile(own);
    if (!bytes) {
        return bytes.error();
    }
    Result<Template> made = parseTemplate(kind, *bytes, own);
    if (made) {
        made->own = true;
    }
    return made;
}

Result<QString> copyForChanging(PaperKind kind, const QString& ownFolder)
{
    loadTemplateResource();
    const QString own = ownName(kind, ownFolder);
    const Result<QByteArray> bytes = readFile(resourceName(kind));
    if (!bytes) {
        return bytes.error();
    }
    if (QFile::exists(own)) {
        return Error(templateExists, {own});
    }
    QFile file(own);
    const bool opened = QDir().mkpath(ownFolder) && file.open(QIODevice::WriteOnly | QIODevice::NewOnly);
    if (!opened || file.write(*bytes) != bytes->size() || !file.flush()) {
        return Error(templateNotWritten, {own});
    }
    return own;
}

} // namespace xf
