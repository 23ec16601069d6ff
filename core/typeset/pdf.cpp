#include "core/typeset/pdf.h"

#include "core/typeset/draw.h"
#include "core/typeset/pdftext.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace xf {

namespace {

constexpr int resolution = 1200;

// The table of offsets at the end of the file counts bytes, so nothing may change its length.
void blankOut(QByteArray& pdf, const QByteArray& key, char end)
{
    const qsizetype begin = pdf.indexOf(key);
    const qsizetype stop = begin < 0 ? -1 : pdf.indexOf(end, begin);
    for (qsizetype i = begin; i >= 0 && i <= stop; ++i)
        pdf[i] = ' ';
}

// Qt 6.4 writes no author. What it calls the creating program is given the author, and the key is exchanged.
void renameCreator(QByteArray& pdf)
{
    const QByteArray creator("/Creator (");
    const QByteArray author("/Author  (");
    const qsizetype begin = pdf.indexOf(creator);
    if (begin >= 0)
        pdf.replace(begin, creator.size(), author);
}

} // namespace

QByteArray toPdf(const Layout& layout, const FontSet& fonts, const PdfInfo& info)
{
    QByteArray pdf;
    {
        QBuffer buffer(&pdf);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(resolution);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF());
        writer.setTitle(info.title);
        writer.setCreator(info.author);
        QPainter painter(&writer);
        for (std::size_t i = 0; i < layout.pages.size(); ++i) {
            if (i > 0)
                writer.newPage();
            draw(painter, layout.pages[i], fonts, resolution / 25.4);
        }
    }
    // Info stands first in the file, before anything that could hold the same letters.
    blankOut(pdf, "/CreationDate (", ')');
    renameCreator(pdf);
    std::optional<pdfbytes::PdfFile> file = pdfbytes::PdfFile::read(pdf);
    if (!file)
        return pdf;
    pdfbytes::mendText(*file, layout);
    return file->write();
}

} // namespace xf
