#include "core/typeset/pdf.h"
#include "core/typeset/typeset.h"
#include "tests/bench/measure.h"
#include "tests/bench/papersamples.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>

#include <unistd.h>

// xf_bench_papers [--papers N] [--dir FOLDER] [--runs N]
//
// Acceptance notices from structured text to PDF files, against a bare QPdfWriter that draws the same glyphs at the
// same places and against LibreOffice converting the same texts in one call (skipped, and said so, where there is no
// soffice). README.md says what the lines mean.
namespace {

using namespace xf;
using namespace xf::bench;

struct Given
{
    QString folder;
    int papers = 1000;
    int runs = 3;
};

QString file(const Given& given, const char* folder, std::size_t number, const char* ending)
{
    return QStringLiteral("%1/%2/%3.%4")
        .arg(given.folder, QString::fromUtf8(folder), QString::number(number), QString::fromUtf8(ending));
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile to(path);
    if (!to.open(QIODevice::WriteOnly) || to.write(bytes) != bytes.size())
        stop(QStringLiteral("cannot write ") + path);
}

double megabytesNow()
{
    QFile status(QStringLiteral("/proc/self/statm"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1e6;
}

double mostMegabytes(int who)
{
    rusage used{};
    getrusage(who, &used);
    return double(used.ru_maxrss) / 1e3;
}

struct Ours
{
    Cost cost;
    double typesetting = 0; // milliseconds of wall time within it
    std::size_t pages = 0;
    double after100 = 0;
    double afterAll = 0;
};

Ours runOurs(const Given& given, const std::vector<Document>& notices, const FontSet& fonts)
{
    Ours ours;
    ours.cost = timed([&] {
        for (std::size_t i = 0; i < notices.size(); ++i) {
            const Stopwatch watch;
            const Layout layout = typeset(notices[i], fonts);
            ours.typesetting += watch.elapsed().wall;
            ours.pages += layout.pages.size();
            write(file(given, "ours", i, "pdf"),
                toPdf(layout, fonts, {notices[i].title, QStringLiteral("青山镇人民政府")}));
            if (i == 99)
                ours.after100 = megabytesNow();
        }
    });
    ours.afterAll = megabytesNow();
    return ours;
}

// What anybody would write who has the lines, and nothing that this program adds.
void writeBare(const QString& path, const Layout& layout, const FontSet& fonts)
{
    QPdfWriter writer(path);
    writer.setResolution(1200);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    for (std::size_t i = 0; i < layout.pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        for (const PlacedLine& line : layout.pages[i].lines) {
            painter.setFont(fonts.font(line.font, line.points, line.percent));
            painter.drawText(QPointF(line.x, line.y) * FontSet::unitsPerMm, line.text);
        }
    }
}

Cost runBare(const Given& given, const std::vector<Document>& notices, const FontSet& fonts)
{
    Cost sum;
    for (std::size_t i = 0; i < notices.size(); ++i) {
        const Layout layout = typeset(notices[i], fonts);
        const Cost one = timed([&] { writeBare(file(given, "bare", i, "pdf"), layout, fonts); });
        sum.wall += one.wall;
        sum.cpu += one.cpu;
    }
    return sum;
}

double cpuOfChildren()
{
    rusage used{};
    getrusage(RUSAGE_CHILDREN, &used);
    const auto milliseconds = [](const timeval& t) { return double(t.tv_sec) * 1e3 + double(t.tv_usec) / 1e3; };
    return milliseconds(used.ru_utime) + milliseconds(used.ru_stime);
}

Cost convert(const QString& soffice, const Given& given, const QStringList& files)
{
    const double before = cpuOfChildren();
    Cost cost = timed([&] {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setWorkingDirectory(given.folder + QStringLiteral("/fodt"));
        process.start(soffice, QStringList{QStringLiteral("-env:UserInstallation=file://%1/profile").arg(given.folder),
                                   QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("pdf"),
                                   QStringLiteral("--outdir"), given.folder + QStringLiteral("/office")} +
                                   files);
        if (!process.waitForFinished(-1) || process.exitCode() != 0)
            stop(QStringLiteral("soffice failed"));
    });
    cost.cpu = cpuOfChildren() - before;
    return cost;
}

// LibreOffice takes no more than 247 files in a call and says nothing of the others. So it is called again, and what a
// call for a single file costs is taken off for each call but the first: as if it had been one.
constexpr qsizetype filesOfCall = 240;

// The very first start makes a profile and is not counted.
std::optional<Cost> runOffice(const Given& given, const std::vector<Document>& notices, const FontSet& fonts)
{
    const QString soffice = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (soffice.isEmpty())
        return std::nullopt;
    QStringList files;
    for (std::size_t i = 0; i < notices.size(); ++i) {
        const QString path = file(given, "fodt", i, "fodt");
        write(path, asFodt(notices[i], fonts.family(FontRole::FangSong), fonts.family(FontRole::HeiTi)));
        files << QFileInfo(path).fileName();
    }
    convert(soffice, given, files.mid(0, 1));
    const Cost single = convert(soffice, given, files.mid(0, 1));
    QDir(given.folder + QStringLiteral("/office")).removeRecursively();
    Cost cost;
    for (qsizetype first = 0; first < files.size(); first += filesOfCall) {
        const Cost call = convert(soffice, given, files.mid(first, filesOfCall));
        cost.wall += call.wall - (first > 0 ? single.wall : 0);
        cost.cpu += call.cpu - (first > 0 ? single.cpu : 0);
    }
    const auto made = QDir(given.folder + QStringLiteral("/office")).entryList(QDir::Files).size();
    if (made != files.size())
        stop(QStringLiteral("LibreOffice made %1 files of %2").arg(made).arg(files.size())); // another limit than ours
    return cost;
}

void print(const char* what, const Cost& cost, std::size_t papers, const Cost& ours)
{
    std::printf("%s %7.2f ms wall %7.2f ms cpu a paper, ours takes %.2f x wall %.2f x cpu\n",
        column(QString::fromUtf8(what), 24).constData(), cost.wall / double(papers), cost.cpu / double(papers),
        ours.wall / cost.wall, ours.cpu / cost.cpu);
}

Given given(const QStringList& arguments)
{
    Given made{QDir::tempPath() + QStringLiteral("/xf_bench_papers"), 1000, 3};
    for (qsizetype i = 1; i < arguments.size(); i += 2) {
        const QString value = arguments.value(i + 1);
        if (arguments[i] == QLatin1String("--dir") && !value.isEmpty())
            made.folder = QDir(value).absolutePath();
        else if (arguments[i] == QLatin1String("--papers") && value.toInt() > 0)
            made.papers = value.toInt();
        else if (arguments[i] == QLatin1String("--runs") && value.toInt() > 0)
            made.runs = value.toInt();
        else
            stop(QStringLiteral("usage: xf_bench_papers [--papers N] [--dir FOLDER] [--runs N]"));
    }
    for (const char* folder : {"ours", "bare", "fodt", "office"})
        QDir().mkpath(made.folder + u'/' + QString::fromUtf8(folder));
    return made;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const Given settings = given(QCoreApplication::arguments());
    const FontSet fonts;
    const std::vector<Document> notices = acceptanceNotices(settings.papers);
    const double before = megabytesNow();
    Ours ours = runOurs(settings, notices, fonts); // memory is told of the first run
    Cost bare = runBare(settings, notices, fonts);
    for (int run = 1; run < settings.runs; ++run) {
        const Ours again = runOurs(settings, notices, fonts);
        ours.cost = least(ours.cost, again.cost);
        ours.typesetting = std::min(ours.typesetting, again.typesetting);
        bare = least(bare, runBare(settings, notices, fonts));
    }
    const double most = mostMegabytes(RUSAGE_SELF);
    std::printf("%zu papers, %zu pages, fonts %s\n", notices.size(), ours.pages,
        fonts.family(FontRole::FangSong).toUtf8().constData());
    print("ours", ours.cost, notices.size(), ours.cost);
    std::printf("  of it setting type     %7.2f ms wall a paper\n", ours.typesetting / double(notices.size()));
    std::printf("  memory                 %.1f MB before, %.1f MB after 100, %.1f MB after all, at most %.1f MB\n",
        before, ours.after100, ours.afterAll, most);
    print("bare QPdfWriter", bare, notices.size(), ours.cost);
    if (const std::optional<Cost> office = runOffice(settings, notices, fonts)) {
        print("LibreOffice, as one call", *office, notices.size(), ours.cost);
        std::printf("  memory                 at most %.1f MB\n", mostMegabytes(RUSAGE_CHILDREN));
    } else {
        std::printf("LibreOffice: skipped, soffice is not installed\n");
    }
    return 0;
}
