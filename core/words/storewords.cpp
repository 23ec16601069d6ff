#include "core/words/storewords.h"

#include <QtGlobal>

namespace xf {

std::span<const ErrorSentence> storeErrorSentences()
{
    static constexpr ErrorSentence sentences[] = {
        {"store.not-found",
            QT_TRANSLATE_NOOP("words", "找不到数据文件 %1。请检查路径；如果还没有数据文件，请先新建一个。")},
        {"store.exists", QT_TRANSLATE_NOOP("words", "%1 已经存在，没有改动它。请换一个文件名，或直接打开它。")},
        {"store.folder-not-found", QT_TRANSLATE_NOOP("words", "文件夹 %1 不存在。请先建好文件夹，或另选一个位置。")},
        {"store.not-a-database",
            QT_TRANSLATE_NOOP(
                "words", "%1 不是信访接待台的数据文件（内容不是数据库）。请另选文件；如果它本来是，请从备份恢复。")},
        {"store.foreign-database",
            QT_TRANSLATE_NOOP("words", "%1 是别的程序的数据库，不是信访接待台的数据文件，没有改动它。请另选文件。")},
        {"store.newer-program",
            QT_TRANSLATE_NOOP("words", "%1 由更新的程序写成（格式 %2），本程序不能打开，没有改动它。请升级本程序。")},
        {"store.needs-upgrade", QT_TRANSLATE_NOOP("words",
                                    "%1 是旧版格式，而这里不能写入，无法升级。请把它复制到本机可写的文件夹后再打开。")},
        {"store.writer-beside",
            QT_TRANSLATE_NOOP("words",
                "%1 旁边还有尚未并入的日志（-wal 或 -journal），而这里不能写入，只读会缺少内容。"
                "请先在平时使用它的电脑上正常关闭程序，再把文件连同日志一起复制到本机可写的文件夹。")},
        {"store.no-driver",
            QT_TRANSLATE_NOOP(
                "words", "缺少 SQLite 数据库驱动，无法打开数据文件。请安装 libqt6sql6-sqlite，或重新安装本程序。")},
        {"store.read-only-folder",
            QT_TRANSLATE_NOOP("words",
                "文件夹 %1 "
                "或其中的数据文件不能写入，现在只能查看，不能登记和修改。请给予写权限，或把数据文件移到本机可写的文件夹。")},
        {"store.read-only-network",
            QT_TRANSLATE_NOOP("words",
                "%1 在网络驱动器上，多台电脑同时写入会损坏数据，因此只能查看。请把数据文件放到本机硬盘上使用。")},
        {"store.opened-read-only",
            QT_TRANSLATE_NOOP("words", "%1 是以只读方式打开的，不能登记和修改。请重新正常打开。")},
        {"store.damaged",
            QT_TRANSLATE_NOOP(
                "words", "数据文件已损坏（%1）。请停止录入，不要删除原文件，从 backups 文件夹中最近一天的备份恢复。")},
        {"store.busy", QT_TRANSLATE_NOOP("words",
                           "另一个程序正在写这个数据文件，等了几秒仍未结束。这次的操作没有保存，请稍后再试。")},
        {"store.disk-full",
            QT_TRANSLATE_NOOP("words", "磁盘已满，这次的操作没有保存，原有数据完好。请清理磁盘空间后再试。")},
        {"store.read-only", QT_TRANSLATE_NOOP("words",
                                "数据文件变成了只读，这次的操作没有保存。请检查文件和文件夹的写权限后重新打开。")},
        {"store.cannot-open",
            QT_TRANSLATE_NOOP(
                "words", "打不开数据文件（%1）。请检查它是否存在、当前用户有没有权限，以及是否被其他软件占用。")},
        {"store.file-moved",
            QT_TRANSLATE_NOOP("words",
                "数据文件在使用中被移走、改名或替换了，这次的操作没有保存。请关闭程序，把文件放回原处再打开。")},
        {"store.log-taken",
            QT_TRANSLATE_NOOP("words", "另一个程序把数据文件 %1 的日志收走了，这次的操作没有保存，以前保存的都在。请把"
                                       "打开着它的窗口都关掉，再重新打开。")},
        {"store.disk-error",
            QT_TRANSLATE_NOOP("words",
                "读写磁盘出错（%1），这次的操作没有保存。请检查磁盘空间、移动盘是否松动，并尽快另存一份备份。")},
        {"store.stopped", QT_TRANSLATE_NOOP("words", "操作已按要求停止，没有改动数据。")},
        {"store.clash", QT_TRANSLATE_NOOP("words",
                            "写入的内容与已有数据冲突（%1），没有保存。这是程序的错误，请把这句话告诉维护人员。")},
        {"store.sql", QT_TRANSLATE_NOOP("words",
                          "数据库拒绝了这次操作（%1，代码 %2），没有保存。这是程序的错误，请把这句话告诉维护人员。")},
        {"search.empty",
            QT_TRANSLATE_NOOP("words", "没有输入要查找的内容。请输入姓名、编号或正文中的词，一个字也可以。")},
        {"search.too-long", QT_TRANSLATE_NOOP("words", "查找的内容太长：最多 %1 个字、%2 个词。请缩短后再查。")},
        {"record.not-written",
            QT_TRANSLATE_NOOP("words",
                "数据已经保存，但本机记录 %1 "
                "没有写成。请检查磁盘空间和权限；否则下次打开时，程序可能认不出这是本机的数据文件。")},
        {"backup.folder-not-written",
            QT_TRANSLATE_NOOP("words", "今天的备份没有做成：文件夹 %1 不能写入。不影响办理，请检查权限。")},
        {"backup.disk-full",
            QT_TRANSLATE_NOOP("words", "今天的备份没有做成：%1 所在的磁盘已满。不影响办理，请尽快清理空间。")},
        {"backup.failed", QT_TRANSLATE_NOOP("words",
                              "今天的备份没有做成（文件夹 %1，原因 %2）。不影响办理，请把这句话告诉维护人员。")},
    };
    return sentences;
}

} // namespace xf
