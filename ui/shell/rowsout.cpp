#include "ui/shell/rowsout.h"

#include "core/words/errorsentences.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QSaveFile>

namespace xf::ui {

QString countText(qint64 count)
{
    return QLocale(QLocale::Chinese).toString(count);
}

RowsOut::RowsOut(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{}

RowsOut::~RowsOut() = default;

void RowsOut::copy(RowsWanted rows)
{
    if (rows.ids.empty()) {
        return;
    }
    const int count = int(rows.ids.size());
    auto* text = new RowsText(m_session, std::move(rows), RowText::Tabbed, this);
    auto gathered = std::make_shared<QString>();
    connect(text, &RowsText::lines, this, [gathered](const QString& lines) { *gathered += lines; });
    connect(text, &RowsText::finished, this, [this, text, gathered, count] {
        QGuiApplication::clipboard()->setText(*gathered);
        Q_EMIT said(tr("已复制%1行，可以粘贴到表格或者文字里。").arg(count), Tone::Done);
        text->deleteLater();
    });
    connect(text, &RowsText::failed, this, [this, text](const Error& error) {
        Q_EMIT said(sentence(error), Tone::Problem);
        text->deleteLater();
    });
    text->start();
}

void RowsOut::exportAs(QWidget* asker, const QString& name, RowsWanted rows)
{
    if (m_export || rows.ids.empty()) {
        return;
    }
    const QString path = m_session.world().dialogs->saveFile(
        asker, tr("导出列表"), tr("%1%2.csv").arg(name, m_session.today().iso()), tr("表格（*.csv）"));
    if (path.isEmpty() || !open(path)) {
        return;
    }
    m_export = new RowsText(m_session, std::move(rows), RowText::Csv, this);
    connect(m_export, &RowsText::lines, this, [this](const QString& lines) { m_file->write(lines.toUtf8()); });
    connect(m_export, &RowsText::progressed, this, [this](int done, int all) {
        Q_EMIT said(tr("正在导出：%1行，共%2行。按 Esc 停止。").arg(countText(done), countText(all)), Tone::Info);
    });
    connect(m_export, &RowsText::failed, this, [this](const Error& error) { end(sentence(error), Tone::Problem); });
    connect(m_export, &RowsText::finished, this, [this, path] {
        const bool written = m_file->commit();
        end(written ? tr("已导出到%1。里面有信访人的个人信息，用完请妥善保管。").arg(path)
                    : tr("没有写成%1，磁盘可能满了。请换一个地方再导出。").arg(path),
            written ? Tone::Done : Tone::Problem);
    });
    m_export->start();
}

bool RowsOut::open(const QString& path)
{
    m_file = std::make_unique<QSaveFile>(path);
    if (m_file->open(QIODevice::WriteOnly) && m_file->write("\xEF\xBB\xBF") == 3) {
        return true;
    }
    m_file.reset();
    Q_EMIT said(tr("不能写到%1。请换一个文件夹，或者先关闭正在打开它的程序。").arg(path), Tone::Problem);
    return false;
}

bool RowsOut::stop()
{
    if (!m_export) {
        return false;
    }
    m_export->stop();
    end(tr("导出已停止，没有写出文件。"), Tone::Info);
    return true;
}

void RowsOut::end(const QString& sentence, Tone tone)
{
    m_export->deleteLater();
    m_export = nullptr;
    m_file.reset(); // without a commit nothing is left of it
    Q_EMIT said(sentence, tone);
}

} // namespace xf::ui
