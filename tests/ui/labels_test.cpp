#include "core/cases/commands.h"
#include "core/cases/eventcodec.h"
#include "core/cases/lifecycle.h"
#include "core/cases/obligations.h"
#include "core/cases/records.h"
#include "core/desk/board.h"
#include "core/documents/kinds.h"
#include "core/registry/office.h"
#include "core/sealed/accusation.h"
#include "core/store/printlog.h"
#include "core/store/settings.h"
#include "ui/shell/labels.h"

#include <QFile>
#include <QRegularExpression>

#include <catch2/catch.hpp>

#include <set>

using namespace xf;

namespace {

void collect(WordSpan words, std::set<QString>& labels)
{
    for (const WordInfo& word : words) {
        labels.insert(QString::fromUtf8(word.label));
    }
}

void collect(FieldSpan fields, std::set<QString>& labels)
{
    for (const FieldInfo& field : fields) {
        labels.insert(field.labelText());
        const TypeInfo* type = field.type();
        while (type->element) {
            type = type->element();
        }
        if (type->fields) {
            collect(type->fields(), labels);
        }
        if (type->words) {
            collect(type->words(), labels);
        }
    }
}

// All that a window may show: what is typed and recorded, and the words beside.
std::set<QString> shownLabels()
{
    std::set<QString> labels;
    for (const CommandInfo& command : commandTable()) {
        collect(command.fields(), labels);
    }
    const Case running; // registered: all that can be recorded of such a case, and the three that are rarer
    for (const CommandInfo* record : openRecords(running)) {
        labels.insert(QString::fromUtf8(record->label));
    }
    for (const QStringView word :
        {QStringView(u"also-report"), QStringView(u"settle-dispute"), QStringView(u"procedure")}) {
        labels.insert(QString::fromUtf8(findCommand(word)->label));
    }
    for (const EventInfo& event : eventTable()) {
        collect(event.fields(), labels);
    }
    collect(OfficeFacts::fields(), labels);
    for (const WordSpan words : {wordsOf<State>(), wordsOf<Step>(), wordsOf<ClockState>(), wordsOf<BoardSection>(),
             wordsOf<PaperKind>(), wordsOf<PrintOutcome>(), wordsOf<Setting>(), wordsOf<TellMethod>()}) {
        collect(words, labels);
    }
    for (const AccusationState state :
        {AccusationState::Waiting, AccusationState::PassedOn, AccusationState::Told, AccusationState::Voided}) {
        labels.insert(stateLabel(state));
    }
    labels.erase(QString());
    return labels;
}

QString source()
{
    QFile file(QStringLiteral(XF_SOURCE_DIR "/ui/shell/labels.cpp"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

} // namespace

TEST_CASE("every label a window may show is in the list that translators get")
{
    const QString list = source();
    for (const QString& label : shownLabels()) {
        INFO(label.toStdString());
        CHECK(list.contains(QStringLiteral("\"labels\", \"%1\")").arg(label)));
    }
}

TEST_CASE("the list has no label that is in no table, and none twice")
{
    const std::set<QString> used = shownLabels();
    std::set<QString> listed;
    static const QRegularExpression entry(QStringLiteral("\"labels\", \"([^\"]+)\"\\)"));
    for (auto matches = entry.globalMatch(source()); matches.hasNext();) {
        const QString label = matches.next().captured(1);
        INFO(label.toStdString());
        CHECK(used.count(label) == 1);
        CHECK(listed.insert(label).second);
    }
    CHECK(listed.size() > 150);
}

TEST_CASE("without a translation labels are what they are in core")
{
    CHECK(ui::shownWord(State::Accepted) == wordLabel(State::Accepted));
    CHECK(ui::shownLabel(OfficeFacts::fields()[0]) == OfficeFacts::fields()[0].labelText());
    CHECK(ui::shownLabel("没有这个") == QStringLiteral("没有这个"));
}
