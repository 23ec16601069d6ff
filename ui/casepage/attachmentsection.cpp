#include "ui/casepage/attachmentsection.h"

#include "core/words/paperwords.h"
#include "ui/forms/moveson.h"
#include "ui/shell/pagekeys.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>

namespace xf::ui {

bool canBeOpened(const QString& name)
{
    static const QStringList known =
        QStringLiteral("jpg jpeg png gif bmp tif tiff webp heic pdf ofd txt csv doc docx xls xlsx ppt pptx wps et dps "
                       "rtf odt ods mp3 wav m4a amr aac mp4 mov avi mkv")
            .split(u' ');
    return known.contains(QFileInfo(name).suffix().toLower());
}

AttachmentSection::AttachmentSection(QWidget* parent)
    : Section(QStringLiteral("attachment"), tr("附件"), parent)
    , m_movesOn(new MovesOn(this))
{
    connect(m_movesOn, &MovesOn::finished, this, &AttachmentSection::addPressed);
}

QString AttachmentSection::title() const
{
    return m_typed;
}

bool AttachmentSection::isOriginal() const
{
    return m_original;
}

void AttachmentSection::forgetTyped()
{
    m_typed.clear();
    m_original = false;
}

void AttachmentSection::addFile(QVBoxLayout* layout, const AttachedFile& file, int number, int all)
{
    const QString name = QStringLiteral("attachment%1").arg(number);
    const QString text = attachmentLine(file);
    QHBoxLayout* row = new QHBoxLayout;
    layout->addLayout(row);
    row->addWidget(makeText(name + QStringLiteral("Label"), text, file.removed ? Accent::Faint : Accent::None), 1);
    if (file.removed) {
        return;
    }
    const auto add = [&](const QString& objectName, const QString& label, QChar key, auto signal) {
        QPushButton* button = new QPushButton(label, body());
        button->setObjectName(objectName);
        button->setAccessibleName(tr("%1：%2").arg(label, text));
        button->setAutoDefault(true);
        showKeyOn(button, keyAt(key, number, all));
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, file, signal] { Q_EMIT(this->*signal)(file); });
    };
    if (canBeOpened(file.file.name)) {
        add(name + QStringLiteral("OpenButton"), tr("打开"), u'K', &AttachmentSection::openPressed);
    }
    add(name + QStringLiteral("CopyButton"), tr("另存"), u'L', &AttachmentSection::copyPressed);
}

void AttachmentSection::addEntry(QVBoxLayout* layout)
{
    QHBoxLayout* row = new QHBoxLayout;
    layout->addLayout(row);
    QLabel* label = makeText(QStringLiteral("attachTitleLabel"), tr("说明"));
    label->setWordWrap(false);
    row->addWidget(label);
    m_titleEdit = new QLineEdit(m_typed, body());
    m_titleEdit->setObjectName(QStringLiteral("attachTitleEdit"));
    m_titleEdit->setAccessibleName(tr("下一份附件的说明"));
    m_titleEdit->setPlaceholderText(tr("如：现场照片；可以不填"));
    connect(m_titleEdit, &QLineEdit::textChanged, this, [this](const QString& text) { m_typed = text; });
    m_movesOn->setInputs({m_titleEdit});
    row->addWidget(m_titleEdit, 1);
    m_originalBox = new QCheckBox(tr("收到的是原件"), body());
    m_originalBox->setObjectName(QStringLiteral("attachOriginalBox"));
    m_originalBox->setAccessibleName(m_originalBox->text());
    m_originalBox->setChecked(m_original);
    connect(m_originalBox, &QCheckBox::toggled, this, [this](bool on) { m_original = on; });
    row->addWidget(m_originalBox);
    QPushButton* add = new QPushButton(tr("添加文件…"), body());
    add->setObjectName(QStringLiteral("attachButton"));
    add->setAccessibleName(tr("添加附件"));
    add->setAutoDefault(true);
    showKeyOn(add, QString(u'T'));
    connect(add, &QPushButton::clicked, this, &AttachmentSection::addPressed);
    row->addWidget(add);
    layout->addWidget(makeText(QStringLiteral("attachHintLabel"),
        tr("也可以把文件拖到窗口里，或者按 Ctrl+V 粘贴图片、文件。"), Accent::Faint));
}

void AttachmentSection::fill(QVBoxLayout* layout, const CaseView& view)
{
    int number = 0;
    for (const AttachedFile& file : view.files) {
        addFile(layout, file, ++number, int(view.files.size()));
    }
    if (view.readOnly.isEmpty()) {
        addEntry(layout);
    } else if (view.files.empty()) {
        layout->addWidget(makeText(QStringLiteral("noAttachmentLabel"), tr("没有附件。"), Accent::Faint));
    }
}

} // namespace xf::ui
