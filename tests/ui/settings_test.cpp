#include "tests/support/calendardesk.h"
#include "tests/ui/uifixture.h"
#include "ui/settings/settingspage.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

#include <catch2/catch.hpp>

using namespace xf;
using namespace xf::test;

namespace {

struct Settings
{
    Settings()
        : page(desk.session())
        , said(&page, &ui::Page::said)
    {
        page.setObjectName(QStringLiteral("settingsPage"));
        page.resize(900, 1100);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        page.activate();
    }
    [[nodiscard]] QString lastSaid() const { return said.isEmpty() ? QString() : said.back().at(0).toString(); }
    [[nodiscard]] QLineEdit* line(const char* name) const { return child<QLineEdit>(page, name); }
    [[nodiscard]] Workspace& workspace() { return desk.session().workspace(); }

    UiDesk desk;
    ui::SettingsPage page;
    QSignalSpy said;
};

} // namespace

TEST_CASE("every widget of the settings has its names")
{
    Settings settings;
    CHECK(widgetsWithoutNames(&settings.page) == QStringList());
    CHECK(focus()->objectName() == QStringLiteral("officeNameEdit"));
    picture(settings.page, "settings");
}

TEST_CASE("the office is saved as a whole, once, and only when something changed")
{
    Settings settings;
    settings.line("officeAddressEdit")->setText(QStringLiteral("柳溪镇老街1号"));
    settings.line("officeSuperiorEdit")->setText(QStringLiteral("清河县人民政府"));
    press(focus(), Qt::Key_S, Qt::ControlModifier);
    CHECK(settings.lastSaid() == QStringLiteral("单位资料已保存，从今天起用。"));
    CHECK(settings.workspace().identity().officeAddress == QStringLiteral("柳溪镇老街1号"));
    CHECK(settings.workspace().identity().officeSuperior == QStringLiteral("清河县人民政府"));
    const std::size_t entries = settings.workspace().allEntries()->size();
    child<QPushButton>(settings.page, "officeSaveButton")->click();
    settings.page.settle();
    CHECK(settings.workspace().allEntries()->size() == entries);
    CHECK(settings.said.size() == 1);
}

TEST_CASE("a name that is missing is said under it, and nothing is saved")
{
    Settings settings;
    settings.line("officeNameEdit")->clear();
    child<QPushButton>(settings.page, "officeSaveButton")->click();
    CHECK_FALSE(child<QLabel>(settings.page, "officeNameProblemLabel")->text().isEmpty());
    CHECK(settings.workspace().identity().officeName == QStringLiteral("柳溪镇人民政府"));
    settings.page.activate(); // shows what is kept again
    CHECK(settings.line("officeNameEdit")->text() == QStringLiteral("柳溪镇人民政府"));
}

TEST_CASE("the clerk and the prefix are saved with Enter, and the example follows the typing")
{
    Settings settings;
    settings.line("clerkEdit")->setFocus();
    settings.line("clerkEdit")->selectAll();
    typeText(focus(), QStringLiteral("王值班"));
    press(focus(), Qt::Key_Return);
    CHECK(settings.workspace().identity().clerk == QStringLiteral("王值班"));
    CHECK(settings.lastSaid() == QStringLiteral("已保存：现在值班的是王值班。"));

    QLabel* example = child<QLabel>(settings.page, "prefixExampleLabel");
    CHECK(example->text() == QStringLiteral("例如：柳溪镇信〔2026〕1号"));
    settings.line("prefixEdit")->setFocus();
    settings.line("prefixEdit")->selectAll();
    typeText(focus(), QStringLiteral("柳信"));
    CHECK(example->text() == QStringLiteral("例如：柳信〔2026〕1号"));
    press(focus(), Qt::Key_Return);
    CHECK(settings.workspace().setting(Setting::PaperPrefix).value_or(QString()) == QStringLiteral("柳信"));
}

TEST_CASE("an empty clerk is refused with a sentence")
{
    Settings settings;
    settings.line("clerkEdit")->clear();
    settings.page.settle();
    CHECK(settings.workspace().identity().clerk == QStringLiteral("李登记"));
    CHECK_FALSE(settings.lastSaid().isEmpty());
}

TEST_CASE("large letters are used at once and kept, the language from the next start")
{
    Settings settings;
    const double before = QApplication::font().pointSizeF();
    const QLineEdit* name = settings.line("officeNameEdit");
    const int height = name->height();
    child<QCheckBox>(settings.page, "largeTextBox")->click();
    CHECK(QApplication::font().pointSizeF() > before * 1.2);
    CHECK(settings.workspace().setting(Setting::UiTextSize).value_or(QString()) == QStringLiteral("large"));
    CHECK(QTest::qWaitFor([&] { return name->height() > height && name->height() >= name->sizeHint().height(); }));
    picture(settings.page, "settings-large");
    child<QCheckBox>(settings.page, "largeTextBox")->click();
    CHECK(settings.workspace().setting(Setting::UiTextSize).value_or(QString()).isEmpty());

    QComboBox* language = child<QComboBox>(settings.page, "languageBox");
    language->setCurrentIndex(1);
    Q_EMIT language->activated(1);
    CHECK(settings.workspace().setting(Setting::UiLanguage).value_or(QString()) == QStringLiteral("en"));
    CHECK(settings.lastSaid().contains(QStringLiteral("下次")));
}

TEST_CASE("an own text of a paper is copied for changing, never written over, and checked with line and column")
{
    Settings settings;
    QTableWidget* table = child<QTableWidget>(settings.page, "templateTable");
    REQUIRE(table->rowCount() == 8);
    table->setCurrentCell(2, 0);
    child<QPushButton>(settings.page, "templateCopyButton")->click();
    CHECK(settings.lastSaid().startsWith(QStringLiteral("已复制到")));
    CHECK(table->item(2, 1)->text() == QStringLiteral("本单位的"));
    CHECK(table->item(2, 2)->text() == QStringLiteral("没有错误"));

    const QString own = settings.desk.session().templatesFolder() + QStringLiteral("/acceptance-notice.txt");
    QFile file(own);
    REQUIRE(file.open(QIODevice::ReadWrite));
    const QByteArray text = file.readAll();
    file.seek(file.size());
    file.write("\n{{no.such.field}}\n");
    file.close();
    child<QPushButton>(settings.page, "templateCheckButton")->click();
    CHECK(table->item(2, 2)->text().contains(QStringLiteral("行")));
    INFO(table->item(2, 2)->text().toStdString());
    child<QPushButton>(settings.page, "templateCopyButton")->click();
    CHECK(settings.lastSaid().contains(QStringLiteral("已经")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().endsWith("{{no.such.field}}\n"));
}

TEST_CASE("folders are opened, and about is one key away")
{
    Settings settings;
    child<QPushButton>(settings.page, "openDataButton")->click();
    child<QPushButton>(settings.page, "openBackupButton")->click();
    child<QPushButton>(settings.page, "templateFolderButton")->click();
    REQUIRE(settings.desk.dialogs.foldersShown.size() == 3);
    CHECK(settings.desk.dialogs.foldersShown[1].contains(QStringLiteral("backups")));
    ModalDriver driver([](QWidget* dialog) {
        CHECK(dialog->objectName() == QStringLiteral("aboutWindow"));
        dialog->close();
    });
    child<QPushButton>(settings.page, "aboutButton")->click();
}

TEST_CASE("a holiday notice is brought in from the settings, and what it moved stands there to be copied")
{
    Settings settings;
    settings.desk.desk.clock.setToday(day("2026-12-28"));
    settings.page.activate();
    QLabel* missing = child<QLabel>(settings.page, "calendarMissingLabel");
    CHECK(missing->isVisibleTo(&settings.page));
    CHECK(missing->text().startsWith(QStringLiteral("还没有导入2027年放假安排")));
    const QByteArray stream = answersAtYearsEnd(settings.workspace());
    QTableWidget* years = child<QTableWidget>(settings.page, "calendarYearsTable");
    const int before = years->rowCount();
    const QString path = settings.desk.desk.dir.path(QStringLiteral("2027.txt"));
    settings.desk.desk.dir.write(QStringLiteral("2027.txt"), notice2027);
    settings.desk.dialogs.files = {{path}, {path}, {path}};
    QSignalSpy changed(&settings.page, &ui::Page::allChanged);
    child<QPushButton>(settings.page, "calendarImportButton")->click();
    REQUIRE(QTest::qWaitFor([&] { return !changed.isEmpty(); }, 20000));
    CHECK(settings.lastSaid().startsWith(QStringLiteral("已导入2027年的放假安排")));
    CHECK_FALSE(missing->isVisibleTo(&settings.page));
    CHECK(years->rowCount() == before + 1);
    CHECK(years->item(0, 1)->text() == QStringLiteral("试发〔2026〕1号"));
    CHECK(years->item(0, 3)->text() == QStringLiteral("确定，12月28日至31日暂定"));
    CHECK(settings.desk.session().calendar().hasNotice(2027));
    const QString moved = child<QPlainTextEdit>(settings.page, "calendarMovedEdit")->toPlainText();
    INFO(moved.toStdString());
    CHECK(moved.contains(folded(settings.workspace(), stream).number));
    CHECK(moved.contains(QStringLiteral("2027年1月25日 → 2027年1月27日")));
    child<QPushButton>(settings.page, "calendarCopyButton")->click();
    CHECK(QGuiApplication::clipboard()->text().endsWith(moved));
    CHECK(widgetsWithoutNames(&settings.page) == QStringList());
    picture(settings.page, "settings-calendar");

    child<QPushButton>(settings.page, "calendarImportButton")->click(); // the same again
    REQUIRE(QTest::qWaitFor([&] { return settings.lastSaid().contains(QStringLiteral("没有改动")); }, 20000));
    settings.desk.desk.dir.write(QStringLiteral("2027.txt"), "year 2027\nnonsense\n");
    child<QPushButton>(settings.page, "calendarImportButton")->click();
    CHECK(settings.lastSaid().contains(QStringLiteral("第2行")));
}

TEST_CASE("how duties are counted is chosen here, every clock is counted anew beside the window, and the choice stands")
{
    Settings settings;
    RegisterCase given = visit(QStringLiteral("张三"), QStringLiteral("修路"));
    given.petitioners.front().address = QStringLiteral("柳溪镇石桥村");
    execute(settings.workspace(), {}, given, "2026-03-07"); // fifteen days end on Sunday the 22nd
    const auto last = [&] { return settings.workspace().openDuties(day("2026-03-08"))->front().last; };
    CHECK(last() == day("2026-03-22"));
    QSignalSpy changed(&settings.page, &ui::Page::allChanged);
    child<QCheckBox>(settings.page, "dutiesRollBox")->setChecked(true);
    CHECK_FALSE(child<QCheckBox>(settings.page, "dutiesRollBox")->isEnabled()); // one change after another
    REQUIRE(QTest::qWaitFor([&] { return changed.size() == 1; }));
    CHECK(last() == day("2026-03-23"));
    CHECK(settings.lastSaid().startsWith(QStringLiteral("机关、单位的期限遇休息日顺延")));
    CHECK(child<QCheckBox>(settings.page, "dutiesRollBox")->isEnabled());
    settings.page.activate();
    CHECK(child<QCheckBox>(settings.page, "dutiesRollBox")->isChecked());
    child<QCheckBox>(settings.page, "metBySigningBox")->setChecked(true);
    REQUIRE(QTest::qWaitFor([&] { return changed.size() == 2; }));
    CHECK(settings.workspace().clockChoices().metBySigning);
    settings.line("local.suggestion-daysEdit")->setText(QStringLiteral("5"));
    settings.page.settle();
    REQUIRE(QTest::qWaitFor([&] { return changed.size() == 3; }));
    CHECK(settings.workspace().clockChoices().daysOf(RuleId::SuggestionTell) == 5);
}
