#include "app/answer.h"
#include "core/base/fieldtext.h"
#include "core/desk/paper.h"
#include "core/words/statewords.h"

namespace xf {

namespace {

const char generalHelp[] =
    R"(xinfang：信访接待台的命令行

期限  不用数据文件
  xinfang deadline 期限名 --from 日期 [--extend 1..30] [--exclude 起..止 …] [--days 天数]

数据文件  --data 指明，如 --data 柳溪镇.xfd
  init --office 单位名称 --code 单位代码 --node 字母 [--county] [--clerk 姓名] [--phone 电话] [--address 地址]
       [--superior 上一级机关] [--query 查询方式]   新建；--county：党委政府信访部门
  office [phone=… address=… superior=… query=… name=… code=… clerk=… prefix=文号代字]   看或者改单位情况
  import-messages 文件.csv      导入留言（演示约定：收到即受理，答复即意见并送达）；再导一遍不会重复
  list [--as-of 日期] [--state 状态] [--due-within 天数] [--overdue] [--search 文字] [--limit 件数]
  show 信访件 [--as-of 日期]    编号，或编号前8位十六进制；--copy-out 只列要录入信访信息系统的栏目，一行一栏
  similar [--text 内容] [--place 地点] [--name 姓名] [--phone 电话] [--id 证件号码]   登记前找以前的件，为什么列出、依法怎么办
  next 信访件                   现在依法可以办哪几步、怎么写；别的为什么不能办
  do 动作 [case=信访件] 栏目=内容 … [--on 业务日期] [--by 经办人] [--from-json 文件|-]
  paper 文书种类 --case 信访件 --out 文件.pdf [--issue]   草稿；--issue 出具；已出具的再印原件；paper --help
  papers [--case 信访件] [--from 日期] [--to 日期] [--kind 文书种类]   发文登记簿，作废的号也在内
  attachment --case 信访件 --entry 编号 --out 文件   取出附件；附上用 do attach
  calendar import 文件 | calendar show 年份   导入一年的放假安排，重算未办结的期限，列出变动；看一年的安排
  rebuild                       从原始记录重新生成列表和期限
  verify                        逐条核对原始记录
  adopt --last-number 编号 [--last-paper 文号] | --node 字母   复制或恢复来的文件：说明是接着用，还是另一台电脑
  demonstrate [--dir 文件夹]    用虚构的留言演示一遍

交换  与上级、下级用 U 盘交换；口令用 --passphrase-file 文件，或环境变量 XINFANG_PASSPHRASE，否则在终端询问
  enrol-request --out 文件.xfreq             一、下级做申请（第一次会造密钥，要定口令）
  enrol-accept 申请 --out 文件.xfans          二、上级答复；两边电话核对25位核对码
  enrol-finish 答复                          三、下级读入答复
  package --to 单位代码 --out 文件.xfpkg [--max-size 兆]   把对方还没有的写成交换包；没有新内容时只有回执
  receive 文件 [--preview] | receive --undo  读入；--preview 只看不动；--undo 撤销最近一次读入
  inspect 文件                               看包面，不用密钥
  channels                                   各交换单位：待交、未回执、缺什么
  conflicts                                  两边写法不同的地方
  settle 信访件 stands=编号 [field=栏目] reason=理由   定下取哪一个

检举控告  单独封存，不在上面任何一个命令里出现；口令的给法同上，是另一个口令
  sealed list                                编号、收到日期、状态、要办的
  sealed show 编号                           查看内容；谁看过会记下来
  sealed passphrase                          换口令：先问原来的，再问两遍新的；新的也可以用 --new-passphrase-file 文件
  sealed register --from-json -              从标准输入登记；第一次会定口令。栏目：received channel accuser anonymous
       contact said accusedPerson accusedPost accusedUnit material closed（反映本机关或其负责人）

通用  --json 只在标准输出给一个 JSON 值，话写到标准错误；--today 日期 代替今天；--help --version
      退出码：0 办成；1 不能办或内容有误；2 命令写法有误)";

QString wordList(WordSpan words)
{
    QStringList all;
    for (const WordInfo& word : words) {
        if (*word.key != '\0') {
            all << QStringLiteral("%1（%2）").arg(QString::fromLatin1(word.key), QString::fromUtf8(word.label));
        }
    }
    return all.join(u' ');
}

QStringList listHelp()
{
    return {
        QStringLiteral(
            "xinfang --data 文件 list [--as-of 日期] [--state 状态] [--due-within 天数] [--overdue] [--search 文字] [--limit 件数] [--json]"),
        QStringLiteral("先列逾期的，再按到期日，再按收到日期从新到旧。不加 --json 时最多50件。"),
        QStringLiteral("--state 状态：") + wordList(wordsOf<State>()),
        QStringLiteral("期限的状态：") + wordList(wordsOf<ClockState>()),
        QStringLiteral(
            "--overdue：机关的职责未完成且法定到期日（不顺延）已过。信访人自己的期限只会过期（lapsed），不算逾期。"),
        QStringLiteral("--due-within N：N天内（含今天）有期限到期。"),
        QStringLiteral("--as-of 日期：只看到那一天为止的事；更正、裁定按现在所知。"),
        QStringLiteral("--search：姓名、编号、电话、主题、事项内容；一个字也能查；空格隔开的几个词都要有；不查答复。")};
}

QStringList paperHelp()
{
    QStringList lines{
        QStringLiteral("xinfang --data 文件 paper 文书种类 --case 信访件 --out 文件.pdf [--issue] [--of 文号]"
                       " [--number 号] [--to 信访人] [--on 日期] [--by 承办人] …"),
        QStringLiteral("文书种类：")};
    for (const KindInfo& info : paperKinds()) {
        lines << QStringLiteral("  %1  %2").arg(wordKey(info.kind), -20).arg(wordLabel(info.kind));
    }
    const QStringList rest{
        QStringLiteral("不写 --issue：还没有出具的是草稿（每页印“草稿”），已经出具的照原件再印，不另编号。"),
        QStringLiteral("--issue：核对无误即编号出具，以后不再改动；写错了的用 do void entry=… 作废，再重新出具。"),
        QStringLiteral("--of：送达回证随哪一份文书，写文号、文书名称或者 show 里的8位编号；只有一份时可以不写。"),
        QStringLiteral("--number：与 --issue 同用是指定这个号，跳过的号记为作废，要用 --reason 写明原因；"
                       "否则是几份已出具的里面印哪一份。"),
        QStringLiteral(
            "--to：只发给其中一人，写姓名或者序号；--about：写哪一步，用 show 里的8位编号；--on：成文日期。"),
        QStringLiteral("--unit-address --unit-phone：去向告知书里接收单位的地址、电话。"),
        QStringLiteral(
            "--remedy first|either|none --remedy-reason 理由：依法履职答复的救济途径，通常先行政复议（first）。"),
        QStringLiteral("文件已经有了的，只覆盖 PDF。改模板：把自带模板拷到数据文件旁边的 templates 文件夹里再改。")};
    return lines + rest;
}

QStringList commandHelp(const CommandInfo& info)
{
    const QString word = QString::fromLatin1(info.word);
    const bool begins = word == QLatin1String("register");
    QStringList lines{QStringLiteral("xinfang --data 文件 do %1 %2栏目=内容 … [--on 日期] [--by 经办人]")
                          .arg(word, begins ? QString() : QStringLiteral("case=信访件 ")),
        QString::fromUtf8(info.label) +
            (*info.article != '\0' ? u'（' + articleNote(QString::fromUtf8(info.article)) + u'）' : QString())};
    for (const FieldHelp& field : describeFields(info.fields())) {
        const QString allowed = field.allowed.isEmpty() ? QString() : QStringLiteral("：") + field.allowed;
        lines << QStringLiteral("  %1  %2%3").arg(field.key, field.label, allowed);
    }
    if (word == QLatin1String("amend")) {
        lines << QStringLiteral(
            "  其余写法都是要改的登记栏目（见 do register --help），如 subject=… petitioners.1.phone=…；等号后不写内容即清空。");
    }
    if (word == QLatin1String("correct")) {
        lines << QStringLiteral(
            "  其余写法是那一步的栏目，如 notice.received=2026-03-05；entry 用 show 里每步前面的8位编号。");
    }
    if (word == QLatin1String("transfer") || word == QLatin1String("assign")) {
        lines << QStringLiteral("  to 写单位表里的代码或者名称；不写的，用甄别时写的有权机关。");
    }
    if (word == QLatin1String("assign")) {
        lines << QStringLiteral("  days 和 due 写一个：自交办之日起多少日，或者到哪一天。");
    }
    lines << QStringLiteral("内容写 @文件 即读入该文件；N 从1起，不写 N 即追加一项；日期写 2026-03-09。");
    return lines;
}

QStringList allCommandsHelp()
{
    QStringList lines{
        QStringLiteral("xinfang --data 文件 do 动作 [case=信访件] 栏目=内容 …；do 动作 --help 列出该动作的栏目")};
    for (const CommandInfo& info : commandTable()) {
        if (*info.word == '\0') {
            continue;
        }
        QStringList keys;
        for (const FieldHelp& field : describeFields(info.fields())) {
            keys << field.key;
        }
        lines << QStringLiteral("  %1  %2：%3")
                     .arg(QString::fromLatin1(info.word), -12)
                     .arg(QString::fromUtf8(info.label), keys.join(u' '));
    }
    return lines;
}

} // namespace

QStringList helpLines(const Arguments& arguments)
{
    if (arguments.command == QLatin1String("list")) {
        return listHelp();
    }
    if (arguments.command == QLatin1String("paper")) {
        return paperHelp();
    }
    if (arguments.command == QLatin1String("do")) {
        const CommandInfo* info = arguments.rest.isEmpty() ? nullptr : findCommand(QStringView(arguments.rest.front()));
        return info ? commandHelp(*info) : allCommandsHelp();
    }
    return {QString::fromUtf8(generalHelp)};
}

} // namespace xf
