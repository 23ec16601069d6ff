#include "ui/about/aboutwindow.h"

#include "ui/about/diagnostics.h"
#include "ui/about/licences.h"
#include "ui/shell/fitscreen.h"
#include "ui/shell/named.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSaveFile>

namespace xf::ui {

namespace {

QLabel* copyable(const char* name, const QString& spoken, const QString& text)
{
    QLabel* label = named(new QLabel(text), name, spoken);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

AboutWindow::AboutWindow(Session& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_message(named(new QLabel, "aboutMessageLabel", tr("提示")))
    , m_components(named(new QListWidget, "componentList", tr("使用的软件")))
    , m_text(named(new QPlainTextEdit, "licenceText", tr("许可证全文")))
{
    setObjectName(QStringLiteral("aboutWindow"));
    setWindowTitle(tr("关于信访接待台"));
    setAccessibleName(windowTitle());
    m_message->setWordWrap(true);
    QVBoxLayout* down = new QVBoxLayout(this);
    down->addWidget(makeFacts());
    down->addWidget(makeButtons());
    down->addWidget(m_message);
    down->addWidget(makeLicences(), 1);
    fitToScreen(*this, QSize(760, 560));
    m_components->setCurrentRow(0);
}

QWidget* AboutWindow::makeFacts()
{
    QWidget* facts = named(new QWidget, "aboutFacts", tr("版本和数据"));
    QFormLayout* form = new QFormLayout(facts);
    form->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const char* name, const QString& title, const QString& text) {
        QLabel* label = copyable(name, title, text);
        form->addRow(labelFor(title, label), label);
    };
    const int lastYear = m_session.calendar().lastYear();
    add("versionLabel", tr("程序版本"), QStringLiteral(XF_VERSION));
    add("dataPathLabel", tr("数据文件"), QDir::toNativeSeparators(m_session.path()));
    add("backupPathLabel", tr("每天的备份"), QDir::toNativeSeparators(m_session.options().backupFolder));
    add("calendarLabel", tr("放假安排"), lastYear == 0 ? tr("没有") : tr("到%1年").arg(lastYear));
    return facts;
}

QWidget* AboutWindow::makeButtons()
{
    QWidget* row = named(new QWidget, "aboutButtons", tr("操作"));
    QHBoxLayout* across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    QPushButton* folder = named(new QPushButton(tr("打开数据文件夹(&F)")), "dataFolderButton", tr("打开数据文件夹"));
    QPushButton* collect = named(new QPushButton(tr("收集诊断信息(&D)…")), "diagnosticsButton", tr("收集诊断信息"));
    across->addWidget(folder);
    across->addWidget(collect);
    across->addStretch(1);
    connect(folder, &QPushButton::clicked, this,
        [this] { m_session.world().dialogs->showFolder(this, QFileInfo(m_session.path()).absolutePath()); });
    connect(collect, &QPushButton::clicked, this, [this] { saveDiagnostics(); });
    return row;
}

QWidget* AboutWindow::makeLicences()
{
    QWidget* box = named(new QWidget, "aboutLicences", tr("许可证"));
    QHBoxLayout* across = new QHBoxLayout(box);
    across->setContentsMargins(0, 0, 0, 0);
    for (const Component& component : components()) {
        m_components->addItem(QStringLiteral("%1（%2）\n%3")
                                  .arg(QString::fromUtf8(component.name), QString::fromLatin1(component.licence),
                                      QCoreApplication::translate("licences", component.use)));
    }
    m_components->setWordWrap(true);
    m_text->setReadOnly(true);
    across->addWidget(m_components, 2);
    across->addWidget(m_text, 3);
    connect(m_components, &QListWidget::currentRowChanged, this, [this](int row) { showLicence(row); });
    return box;
}

void AboutWindow::showLicence(int row)
{
    m_text->setPlainText(row >= 0 ? licenceText(components()[std::size_t(row)]) : QString());
}

void AboutWindow::saveDiagnostics()
{
    const QString proposed = tr("信访接待台诊断信息%1.txt").arg(m_session.today().iso());
    const QString path = m_session.world().dialogs->saveFile(
        this, tr("收集诊断信息"), QDir(m_session.world().homeFolder).filePath(proposed), tr("文本文件 (*.txt)"));
    if (path.isEmpty()) {
        return;
    }
    QSaveFile file(path);
    const QByteArray text = diagnosticsText(m_session).toUtf8();
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
    m_message->setText(
        saved ? tr("已保存：%1。里面没有姓名、编号和录入的内容，可以交给维护人员。").arg(QDir::toNativeSeparators(path))
              : tr("没有写成：%1。请换一个可以写入的位置再试。").arg(QDir::toNativeSeparators(path)));
}

} // namespace xf::ui
