#pragma once

#include "core/base/result.h"
#include "core/documents/kinds.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

// The text of a paper as a file that people may change (resources/templates; README.md beside this file has the form).
//
// A template is read once and checked whole: header, tags against the tables of paperfields.h, sections, block markup,
// and that what the kind must tell is in it. The first thing wrong is an Error with file, line and column, so that what
// was read can be composed without failing.
namespace xf {

struct Template
{
    PaperKind kind = PaperKind::NotGiven;
    QString title;
    QString otherTitle; // of the kind's other form
    QString basis;
    QString otherBasis;
    Issuer issuer = Issuer::Office;
    Addressee addressee = Addressee::Recipients;
    int copies = 1;
    QStringList required; // paths; beside those of the kind itself
    QStringList wanted;   // paths: it may be issued without them, but serves its reader better with them
    QString body;
    QString file;     // where it was read from
    bool own = false; // the office's own copy
};

// `file` is what errors name.
[[nodiscard]] Result<Template> parseTemplate(PaperKind kind, const QByteArray& bytes, const QString& file);

// The one that comes with the program. It is part of the build and a test reads all of them.
[[nodiscard]] Result<Template> bundledTemplate(PaperKind kind);

// WORD.txt in the office's folder when it is there, else the bundled one. Own text that is wrong is an error, never
// silently replaced by ours.
[[nodiscard]] Result<Template> loadTemplate(PaperKind kind, const QString& ownFolder);

// Puts a copy of the bundled text into the office's folder for changing; what is there already is never overwritten.
[[nodiscard]] Result<QString> copyForChanging(PaperKind kind, const QString& ownFolder);

} // namespace xf
