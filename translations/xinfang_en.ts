<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>BoardColumns</name>
    <message>
        <source>要紧</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>信访人</source>
        <translation>Petitioner</translation>
    </message>
    <message>
        <source>诉求概况</source>
        <translation>Demands</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>裁定</source>
        <translation>To settle</translation>
    </message>
    <message>
        <source>打印 Ctrl+Enter</source>
        <translation>Print Ctrl+Enter</translation>
    </message>
    <message>
        <source>核实异议</source>
        <translation>Look into the objection</translation>
    </message>
</context>
<context>
    <name>CaseColumns</name>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>信访人</source>
        <translation>Petitioner</translation>
    </message>
    <message>
        <source>诉求概况</source>
        <translation>Demands</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>收到</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>最近期限</source>
        <translation>Nearest period</translation>
    </message>
    <message>
        <source>冲突</source>
        <translation>Conflicts</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1处待裁定</source>
        <translation>%1 to settle</translation>
    </message>
    <message>
        <source>承办单位</source>
        <translation>Handled by</translation>
    </message>
</context>
<context>
    <name>HeadLine</name>
    <message>
        <source>工作日</source>
        <translation>working day</translation>
    </message>
    <message>
        <source>工作日（调休上班）</source>
        <translation>working day (worked weekend)</translation>
    </message>
    <message>
        <source>休息日</source>
        <translation>day of rest</translation>
    </message>
    <message>
        <source>休息日（%1）</source>
        <translation>day of rest (%1)</translation>
    </message>
    <message>
        <source>%1（放假安排未导入，暂定）</source>
        <translation>%1 (holiday notice not loaded, provisional)</translation>
    </message>
</context>
<context>
    <name>PaperColumns</name>
    <message>
        <source>随%1</source>
        <translation>goes with %1</translation>
    </message>
    <message>
        <source>跳号作废</source>
        <translation>Void, jumped over</translation>
    </message>
    <message>
        <source>作废</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>未打印</source>
        <translation>Not printed</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>信访件编号</source>
        <translation>Case number</translation>
    </message>
    <message>
        <source>信访人</source>
        <translation>Petitioner</translation>
    </message>
    <message>
        <source>诉求概况</source>
        <translation>Demands</translation>
    </message>
    <message>
        <source>成文日期</source>
        <translation>Date of the paper</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>（跳过的号）</source>
        <translation>(number jumped over)</translation>
    </message>
    <message>
        <source>已打印或存成PDF</source>
        <translation>Printed or saved as PDF</translation>
    </message>
</context>
<context>
    <name>PartnerColumns</name>
    <message>
        <source>单位</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>关系</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>等着交的</source>
        <translation>Waiting to go</translation>
    </message>
    <message>
        <source>没有回执的</source>
        <translation>Without receipt</translation>
    </message>
    <message>
        <source>还缺的</source>
        <translation>Still missing</translation>
    </message>
    <message>
        <source>上次写出</source>
        <translation>Last written</translation>
    </message>
    <message>
        <source>上次读入</source>
        <translation>Last read in</translation>
    </message>
    <message>
        <source>没有收的</source>
        <translation>Not taken</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>文书上会写：%1</source>
        <translation>The paper will say: %1</translation>
    </message>
    <message>
        <source>地址、电话都空着，告知书上就没有，信访人要自己去打听。</source>
        <translation>Without address and telephone the notice says neither, and the petitioner has to ask around.</translation>
    </message>
</context>
<context>
    <name>TouchedColumns</name>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>信访人</source>
        <translation>Petitioner</translation>
    </message>
    <message>
        <source>主题</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>有什么新的</source>
        <translation>What is new</translation>
    </message>
    <message>
        <source>新记录</source>
        <translation>New entries</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>并存</source>
        <translation>In conflict</translation>
    </message>
</context>
<context>
    <name>diagnostics</name>
    <message>
        <source>信访接待台诊断信息。没有姓名、编号、路径和录入的内容，可以交给维护人员。</source>
        <translation>Diagnostics of Xinfang Desk. No names, numbers, paths or anything that was typed: it can be handed to a maintainer.</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>没有接入过的单位</source>
        <translation>an office that was never connected</translation>
    </message>
    <message>
        <source>交换包&#x3000;%1&#x3000;第%2包&#x3000;%3做，%4</source>
        <translation>Package  %1  No. %2  made %3, %4</translation>
    </message>
    <message>
        <source>&#x3000;（看来读入过）</source>
        <translation>  (seems to have been read in)</translation>
    </message>
    <message>
        <source>接入申请&#x3000;%1</source>
        <translation>Request to connect  %1</translation>
    </message>
    <message>
        <source>接入答复&#x3000;%1</source>
        <translation>Answer to a request  %1</translation>
    </message>
    <message>
        <source>%1&#x3000;第%2包</source>
        <translation>%1  No. %2</translation>
    </message>
    <message>
        <source>还没有过</source>
        <translation>never yet</translation>
    </message>
    <message>
        <source>附件%1个</source>
        <translation>%1 attachments</translation>
    </message>
    <message>
        <source>只有回执</source>
        <translation>a receipt only</translation>
    </message>
    <message>
        <source>没有</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>%1条在等前文</source>
        <translation>%1 entries wait for earlier ones</translation>
    </message>
    <message>
        <source>本机%1条</source>
        <translation>%1 by us</translation>
    </message>
    <message>
        <source>对方%1条</source>
        <translation>%1 by them</translation>
    </message>
    <message>
        <source>%1包，最早%2</source>
        <translation>%1 packages, the earliest of %2</translation>
    </message>
    <message>
        <source>U盘 %1（还剩%2）</source>
        <translation>Stick %1 (%2 free)</translation>
    </message>
    <message>
        <source>U盘 %1（%2，还剩%3）</source>
        <translation>Stick %1 (%2, %3 free)</translation>
    </message>
    <message>
        <source>&#x3000;还有别的原因。</source>
        <translation>  There are other reasons too.</translation>
    </message>
    <message>
        <source>&#x3000;%1条：%2</source>
        <translation>  %1 entries: %2</translation>
    </message>
    <message>
        <source>没有新内容：这个包以前读入过了。</source>
        <translation>Nothing new: this package was read in before.</translation>
    </message>
    <message>
        <source>没有新内容：里面的记录本机都有了。</source>
        <translation>Nothing new: all its entries are here already.</translation>
    </message>
    <message>
        <source>读入%1条新记录，涉及%2件信访件，其中新来%3件；附件%4个。</source>
        <translation>Read in %1 new entries of %2 cases, %3 of them new; %4 attachments.</translation>
    </message>
    <message>
        <source>会读入%1条新记录，涉及%2件信访件，其中新来%3件；附件%4个。</source>
        <translation>Would read in %1 new entries of %2 cases, %3 of them new; %4 attachments.</translation>
    </message>
    <message>
        <source>上级</source>
        <translation>Superior</translation>
    </message>
    <message>
        <source>下级</source>
        <translation>Subordinate</translation>
    </message>
    <message>
        <source>本单位另一台电脑</source>
        <translation>Another PC of this office</translation>
    </message>
    <message>
        <source>（还没有报来名称）</source>
        <translation>(its name has not come yet)</translation>
    </message>
    <message>
        <source>%1（%2号电脑）</source>
        <translation>%1 (PC %2)</translation>
    </message>
    <message>
        <source>没有新内容要交，这个包只带去回执：对方的包本机收到了。</source>
        <translation>There is nothing new to hand over; this package carries a receipt alone: what they sent has come.</translation>
    </message>
    <message>
        <source>没有新内容要交。还想写的话，写出来是一个空包，没有坏处。</source>
        <translation>There is nothing new to hand over. Written all the same it is an empty package and does no harm.</translation>
    </message>
    <message>
        <source>以前写过%1个包，还没有收到回执：里面的内容这次会再带上，不会漏，也不会重。</source>
        <translation>%1 packages were written and no receipt has come: what they hold goes along again. Nothing is lost and nothing is doubled.</translation>
    </message>
    <message>
        <source>有%1个附件在本机找不到原文件，没有带上，请核对附件文件夹。</source>
        <translation>The files of %1 attachments are not on this PC and were left out. Please check the folder of attachments.</translation>
    </message>
    <message>
        <source>请安全弹出U盘，连同交接单一起交给对方。对方读入后，回执会随它下一个包带回来，不用另外办；U盘丢了也不要紧，再写一次就行。</source>
        <translation>Please eject the stick safely and hand it over together with the slip. Once they have read it in, the receipt comes back with their next package by itself; a lost stick does no harm: write again.</translation>
    </message>
    <message>
        <source>有%1处两边写得不一样，两种写法都留着：请打开标着“并存”的件，核对后裁定。</source>
        <translation>In %1 places the two sides wrote differently and both were kept: please open the cases marked in conflict, check, and settle them.</translation>
    </message>
    <message>
        <source>有%1处两边写得不一样：读入后两种写法都留着，等您裁定。</source>
        <translation>In %1 places the two sides wrote differently: both are kept when it is read in, and wait for you to settle them.</translation>
    </message>
    <message>
        <source>有%1条记录要等前面的记录来了才能显示，先存着，不用管它。</source>
        <translation>%1 entries show once earlier ones have come; they are kept until then and need no care.</translation>
    </message>
    <message>
        <source>有%1条记录不能收，单独放着，其余照收；对方会从回执里知道：</source>
        <translation>%1 entries cannot be taken and are put aside, the rest goes in; the other side learns it from the receipt:</translation>
    </message>
    <message>
        <source>对方没有收本机的%1条记录，请打电话问清：</source>
        <translation>The other side has not taken %1 of our entries; please ask by telephone:</translation>
    </message>
    <message>
        <source>带来了回执：本机写的%1个包对方已经读入。</source>
        <translation>It brought a receipt: %1 packages written here were read in there.</translation>
    </message>
    <message>
        <source>有%1个附件还没有到，对方下一个包会带来。</source>
        <translation>%1 attachments have not come yet; the next package brings them.</translation>
    </message>
    <message>
        <source>回执会随下一个包自动带给对方，不用另外办。</source>
        <translation>The receipt goes to them with the next package by itself.</translation>
    </message>
    <message>
        <source>新来的件</source>
        <translation>New case</translation>
    </message>
    <message>
        <source>新增%1条</source>
        <translation>%1 entries more</translation>
    </message>
    <message>
        <source>未识别的记录</source>
        <translation>Unknown entry</translation>
    </message>
    <message>
        <source>%1等%2种</source>
        <translation>%1 and others, %2 kinds</translation>
    </message>
    <message>
        <source>单位：%1</source>
        <translation>Office: %1</translation>
    </message>
    <message>
        <source>单位代码：%1</source>
        <translation>Code of the office: %1</translation>
    </message>
    <message>
        <source>编号字母：%1</source>
        <translation>Letter in numbers: %1</translation>
    </message>
    <message>
        <source>类别：%1</source>
        <translation>Kind: %1</translation>
    </message>
    <message>
        <source>对本单位是：%1</source>
        <translation>To this office it is: %1</translation>
    </message>
    <message>
        <source>文件做于：%1</source>
        <translation>File made: %1</translation>
    </message>
    <message>
        <source>以前已经接入过，再做一次没有坏处。</source>
        <translation>It is connected already; doing it again does no harm.</translation>
    </message>
    <message>
        <source>（读不出编号）</source>
        <translation>(number cannot be read)</translation>
    </message>
    <message>
        <source>%1处待裁定</source>
        <translation>%1 to settle</translation>
    </message>
    <message>
        <source>%1条记录</source>
        <translation>%1 entries</translation>
    </message>
    <message>
        <source>等着交的有%1条记录，附件%2个。</source>
        <translation>%1 entries and %2 attachments wait to go.</translation>
    </message>
    <message>
        <source>%1件，%2</source>
        <translation>%1 cases, %2</translation>
    </message>
    <message>
        <source>%1&#x3000;%2条记录，%3件信访件，附件%4个，%5&#x3000;包识别码 %6</source>
        <translation>%1  %2 records, %3 cases, %4 attachments, %5  package code %6</translation>
    </message>
    <message>
        <source>%1&#x3000;第%2包&#x3000;%3做，%4&#x3000;包识别码 %5</source>
        <translation>%1  package %2  made %3, %4  package code %5</translation>
    </message>
</context>
<context>
    <name>fileDialog</name>
    <message>
        <source>文件夹</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>信访形式</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>收到日期</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>信访人数</source>
        <translation>Number of people</translation>
    </message>
    <message>
        <source>主题</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>事实和理由</source>
        <translation>Facts and reasons</translation>
    </message>
    <message>
        <source>问题属地</source>
        <translation>Place of the matter</translation>
    </message>
    <message>
        <source>信访目的</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>有无其他机关在处理</source>
        <translation>Is another organ dealing with it</translation>
    </message>
    <message>
        <source>其他机关处理情况</source>
        <translation>What the other organ does</translation>
    </message>
    <message>
        <source>事项类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>内容分类代码</source>
        <translation>Content code</translation>
    </message>
    <message>
        <source>内容分类</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>职权归属</source>
        <translation>Power</translation>
    </message>
    <message>
        <source>有权机关</source>
        <translation>Competent organ</translation>
    </message>
    <message>
        <source>信访人</source>
        <translation>Petitioner</translation>
    </message>
    <message>
        <source>诉求</source>
        <translation>Demands</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>改动</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>删去</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>记录</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>业务日期</source>
        <translation>Business date</translation>
    </message>
    <message>
        <source>采用的记录</source>
        <translation>Record that stands</translation>
    </message>
    <message>
        <source>并存项</source>
        <translation>Rival value</translation>
    </message>
    <message>
        <source>各诉求途径</source>
        <translation>Routes of the demands</translation>
    </message>
    <message>
        <source>送达方式</source>
        <translation>Way of delivery</translation>
    </message>
    <message>
        <source>寄出日期</source>
        <translation>Posted</translation>
    </message>
    <message>
        <source>告知书文号</source>
        <translation>Notice number</translation>
    </message>
    <message>
        <source>未当场告知的原因</source>
        <translation>Why not told on the spot</translation>
    </message>
    <message>
        <source>处理途径和程序</source>
        <translation>Route and procedure</translation>
    </message>
    <message>
        <source>转往单位</source>
        <translation>Forwarded to</translation>
    </message>
    <message>
        <source>单位代码</source>
        <translation>Office code</translation>
    </message>
    <message>
        <source>地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>应带材料</source>
        <translation>To bring</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>本机关是上级</source>
        <translation>This office is the superior</translation>
    </message>
    <message>
        <source>受理、办理机关</source>
        <translation>Accepted or handled by</translation>
    </message>
    <message>
        <source>受理文号</source>
        <translation>Number of acceptance</translation>
    </message>
    <message>
        <source>同一事实和理由</source>
        <translation>Same facts and reasons</translation>
    </message>
    <message>
        <source>处理意见文号</source>
        <translation>Number of the handling opinion</translation>
    </message>
    <message>
        <source>复查意见文号</source>
        <translation>Number of the review</translation>
    </message>
    <message>
        <source>复核意见文号</source>
        <translation>Number of the final review</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>决定人</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>延长天数</source>
        <translation>Days of extension</translation>
    </message>
    <message>
        <source>批准人</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>处理结果</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>诉求序号</source>
        <translation>Demand</translation>
    </message>
    <message>
        <source>各诉求处理</source>
        <translation>Outcomes of the demands</translation>
    </message>
    <message>
        <source>复查机关</source>
        <translation>Review organ</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>签发人</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>拒绝签收</source>
        <translation>receiving refused</translation>
    </message>
    <message>
        <source>见证人</source>
        <translation>Witness</translation>
    </message>
    <message>
        <source>办结方式</source>
        <translation>Ending</translation>
    </message>
    <message>
        <source>办理结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>来信人</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>答复意见</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>答复时间</source>
        <translation>Time of reply</translation>
    </message>
    <message>
        <source>文书种类</source>
        <translation>Kind of paper</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>机关代字</source>
        <translation>Document prefix</translation>
    </message>
    <message>
        <source>自编文号</source>
        <translation>Number given by hand</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>Serial</translation>
    </message>
    <message>
        <source>跳号原因</source>
        <translation>Why numbers were skipped</translation>
    </message>
    <message>
        <source>成文日期</source>
        <translation>Date of the paper</translation>
    </message>
    <message>
        <source>所依据的步骤</source>
        <translation>Step it rests on</translation>
    </message>
    <message>
        <source>受送达人</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>所送达的文书</source>
        <translation>Paper delivered</translation>
    </message>
    <message>
        <source>承办人</source>
        <translation>Person in charge</translation>
    </message>
    <message>
        <source>救济途径选择的原因</source>
        <translation>Why this remedy</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>原件</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>来源编号</source>
        <translation>Number at the source</translation>
    </message>
    <message>
        <source>姓名（名称）</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>身份</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>住址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>安全联系方式</source>
        <translation>Safe contact</translation>
    </message>
    <message>
        <source>证件号码</source>
        <translation>ID number</translation>
    </message>
    <message>
        <source>姓名或住址不清</source>
        <translation>Name or address unclear</translation>
    </message>
    <message>
        <source>办理途径</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>当场</source>
        <translation>On the spot</translation>
    </message>
    <message>
        <source>已登记</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>已告知</source>
        <translation>Told</translation>
    </message>
    <message>
        <source>已受理</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>已转送</source>
        <translation>Forwarded</translation>
    </message>
    <message>
        <source>已引导</source>
        <translation>Guided</translation>
    </message>
    <message>
        <source>不予受理</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>已出具意见</source>
        <translation>Opinion given</translation>
    </message>
    <message>
        <source>已送达</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>已办结</source>
        <translation>Concluded</translation>
    </message>
    <message>
        <source>已作废</source>
        <translation>void</translation>
    </message>
    <message>
        <source>甄别分类</source>
        <translation>Classify</translation>
    </message>
    <message>
        <source>书面告知</source>
        <translation>Written notice</translation>
    </message>
    <message>
        <source>受理</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>告知向有权机关提出</source>
        <translation>Tell which organ is competent</translation>
    </message>
    <message>
        <source>听取陈述</source>
        <translation>Hear</translation>
    </message>
    <message>
        <source>调查核实</source>
        <translation>Investigate</translation>
    </message>
    <message>
        <source>延期</source>
        <translation>Extend</translation>
    </message>
    <message>
        <source>出具处理意见</source>
        <translation>Give the opinion</translation>
    </message>
    <message>
        <source>送达意见书</source>
        <translation>Deliver the opinion</translation>
    </message>
    <message>
        <source>送达告知书</source>
        <translation>Deliver the notice</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>Conclude</translation>
    </message>
    <message>
        <source>作废</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>来访</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>来信</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>网上</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>传真</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>视频</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>转来</source>
        <translation>Transferred</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>申诉</source>
        <translation>Appeal</translation>
    </message>
    <message>
        <source>求决</source>
        <translation>Ask for a solution</translation>
    </message>
    <message>
        <source>意见建议</source>
        <translation>Suggest</translation>
    </message>
    <message>
        <source>揭发控告</source>
        <translation>Accuse</translation>
    </message>
    <message>
        <source>咨询</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>没有</source>
        <translation>No</translation>
    </message>
    <message>
        <source>不清楚</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>法院、检察院或公安</source>
        <translation>Court, procuratorate or police</translation>
    </message>
    <message>
        <source>仲裁</source>
        <translation>Arbitration</translation>
    </message>
    <message>
        <source>行政复议</source>
        <translation>Reconsideration</translation>
    </message>
    <message>
        <source>其他机关、单位</source>
        <translation>Another organ</translation>
    </message>
    <message>
        <source>纪检监察机关</source>
        <translation>Discipline organ</translation>
    </message>
    <message>
        <source>代表</source>
        <translation>Representative</translation>
    </message>
    <message>
        <source>代理人</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>随访人</source>
        <translation>Companion</translation>
    </message>
    <message>
        <source>建议意见</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>检举控告</source>
        <translation>Accusation</translation>
    </message>
    <message>
        <source>申诉求决</source>
        <translation>Appeal or request</translation>
    </message>
    <message>
        <source>本机关、单位</source>
        <translation>This office</translation>
    </message>
    <message>
        <source>本系统下级机关、单位</source>
        <translation>A lower office of the same system</translation>
    </message>
    <message>
        <source>诉讼、复议等法律程序（31（一））</source>
        <translation>Litigation, reconsideration and the like (31(1))</translation>
    </message>
    <message>
        <source>仲裁（31（二））</source>
        <translation>Arbitration (31(2))</translation>
    </message>
    <message>
        <source>党员申诉、申请复审（31（三））</source>
        <translation>Appeal of a Party member (31(3))</translation>
    </message>
    <message>
        <source>行政程序（31（四））</source>
        <translation>Administrative procedure (31(4))</translation>
    </message>
    <message>
        <source>查处违法或履行职责（31（五））</source>
        <translation>Performing a duty (31(5))</translation>
    </message>
    <message>
        <source>信访程序（31（六））</source>
        <translation>Petition procedure (31(6))</translation>
    </message>
    <message>
        <source>建议意见（29）</source>
        <translation>Suggestion (29)</translation>
    </message>
    <message>
        <source>当面交付</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>邮寄</source>
        <translation>By post</translation>
    </message>
    <message>
        <source>电子送达</source>
        <translation>Electronically</translation>
    </message>
    <message>
        <source>留置送达</source>
        <translation>Left behind</translation>
    </message>
    <message>
        <source>委托转交</source>
        <translation>Through somebody</translation>
    </message>
    <message>
        <source>公告</source>
        <translation>Public notice</translation>
    </message>
    <message>
        <source>予以支持</source>
        <translation>Supported</translation>
    </message>
    <message>
        <source>解释说明</source>
        <translation>Explained</translation>
    </message>
    <message>
        <source>不予支持</source>
        <translation>Not supported</translation>
    </message>
    <message>
        <source>同一事项正由下级机关受理、办理</source>
        <translation>A lower office is handling the same matter</translation>
    </message>
    <message>
        <source>已经复核，同一事实和理由</source>
        <translation>After the final review, same facts and reasons</translation>
    </message>
    <message>
        <source>处理（答复）意见书</source>
        <translation>Handling opinion (reply)</translation>
    </message>
    <message>
        <source>告知书</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>延期告知书</source>
        <translation>Notice of extension</translation>
    </message>
    <message>
        <source>已书面答复</source>
        <translation>Answered in writing</translation>
    </message>
    <message>
        <source>已调解、和解</source>
        <translation>Mediated or settled</translation>
    </message>
    <message>
        <source>支持的请求已落实</source>
        <translation>Supported request carried out</translation>
    </message>
    <message>
        <source>已导入法定途径</source>
        <translation>Led to its legal route</translation>
    </message>
    <message>
        <source>信访人书面撤回</source>
        <translation>Withdrawn in writing</translation>
    </message>
    <message>
        <source>计时中</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>已完成</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>已逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>期限已过</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>信访件编号</source>
        <translation>Case number</translation>
    </message>
    <message>
        <source>信访部门登记</source>
        <translation>Registered by a petition bureau</translation>
    </message>
    <message>
        <source>登记单位</source>
        <translation>Registered by</translation>
    </message>
    <message>
        <source>信访事项</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>约定</source>
        <translation>Convention</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>Of</translation>
    </message>
    <message>
        <source>栏目</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>增加的信访人</source>
        <translation>Petitioners added</translation>
    </message>
    <message>
        <source>增加的诉求</source>
        <translation>Demands added</translation>
    </message>
    <message>
        <source>告知</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>受告知人</source>
        <translation>Told</translation>
    </message>
    <message>
        <source>去向告知</source>
        <translation>Where it went</translation>
    </message>
    <message>
        <source>历表版本</source>
        <translation>Calendar version</translation>
    </message>
    <message>
        <source>陈述人</source>
        <translation>Who was heard</translation>
    </message>
    <message>
        <source>听取人</source>
        <translation>Heard by</translation>
    </message>
    <message>
        <source>陈述内容</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>查明情况</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>调查人</source>
        <translation>Looked into by</translation>
    </message>
    <message>
        <source>延期理由</source>
        <translation>Reason of the extension</translation>
    </message>
    <message>
        <source>告知延期理由</source>
        <translation>reason of the extension told</translation>
    </message>
    <message>
        <source>意见内容</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>送达</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>记事</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>作废的记录</source>
        <translation>Voided record</translation>
    </message>
    <message>
        <source>更正的记录</source>
        <translation>Corrected record</translation>
    </message>
    <message>
        <source>采用</source>
        <translation>stands</translation>
    </message>
    <message>
        <source>不采用</source>
        <translation>falls</translation>
    </message>
    <message>
        <source>删除的记录</source>
        <translation>Erased records</translation>
    </message>
    <message>
        <source>编号簿</source>
        <translation>Number book</translation>
    </message>
    <message>
        <source>所送达文书的标题</source>
        <translation>Title of the paper delivered</translation>
    </message>
    <message>
        <source>所送达文书的文号</source>
        <translation>Number of the paper delivered</translation>
    </message>
    <message>
        <source>文书内容</source>
        <translation>Content of the paper</translation>
    </message>
    <message>
        <source>作废的序号</source>
        <translation>Void serials</translation>
    </message>
    <message>
        <source>序号作废的原因</source>
        <translation>Why serials are void</translation>
    </message>
    <message>
        <source>内容标识</source>
        <translation>Content id</translation>
    </message>
    <message>
        <source>字节数</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>文件名</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>今天到期</source>
        <translation>due today</translation>
    </message>
    <message>
        <source>7日内到期</source>
        <translation>Due within 7 days</translation>
    </message>
    <message>
        <source>已出具未送达</source>
        <translation>Opinion not delivered</translation>
    </message>
    <message>
        <source>寄出待回执</source>
        <translation>Posted, no receipt yet</translation>
    </message>
    <message>
        <source>并存待裁定</source>
        <translation>Rival values to settle</translation>
    </message>
    <message>
        <source>机关、单位</source>
        <translation>Organ or unit</translation>
    </message>
    <message>
        <source>党委政府信访部门</source>
        <translation>Petition bureau</translation>
    </message>
    <message>
        <source>单位名称</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>单位类别</source>
        <translation>Kind of office</translation>
    </message>
    <message>
        <source>查询方式</source>
        <translation>How to ask</translation>
    </message>
    <message>
        <source>上一级机关</source>
        <translation>Next higher organ</translation>
    </message>
    <message>
        <source>信访事项登记表</source>
        <translation>Registration form</translation>
    </message>
    <message>
        <source>登记回执</source>
        <translation>Registration receipt</translation>
    </message>
    <message>
        <source>受理告知书</source>
        <translation>Acceptance notice</translation>
    </message>
    <message>
        <source>去向告知书</source>
        <translation>Forwarding notice</translation>
    </message>
    <message>
        <source>不属职权告知书</source>
        <translation>Guidance notice</translation>
    </message>
    <message>
        <source>不予受理告知书</source>
        <translation>Refusal notice</translation>
    </message>
    <message>
        <source>送达回证</source>
        <translation>Delivery receipt</translation>
    </message>
    <message>
        <source>已打印</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>已取消</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>没有打成</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>已存为PDF</source>
        <translation>Saved as PDF</translation>
    </message>
    <message>
        <source>经办人</source>
        <translation>Clerk</translation>
    </message>
    <message>
        <source>文书代字</source>
        <translation>Document prefix</translation>
    </message>
    <message>
        <source>界面语言</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>文字大小</source>
        <translation>Size of letters</translation>
    </message>
    <message>
        <source>练习用</source>
        <translation>Practice file</translation>
    </message>
    <message>
        <source>转送机关</source>
        <translation>Transferred by</translation>
    </message>
    <message>
        <source>转送文号</source>
        <translation>Number of the transfer</translation>
    </message>
    <message>
        <source>接收单位标识</source>
        <translation>Receiving office&apos;s id</translation>
    </message>
    <message>
        <source>接收单位</source>
        <translation>Receiving office</translation>
    </message>
    <message>
        <source>接收单位是信访部门</source>
        <translation>Receiver is a petition bureau</translation>
    </message>
    <message>
        <source>办理天数</source>
        <translation>Days to handle</translation>
    </message>
    <message>
        <source>办理要求</source>
        <translation>What is asked for</translation>
    </message>
    <message>
        <source>签收人</source>
        <translation>Signed for by</translation>
    </message>
    <message>
        <source>交还的材料</source>
        <translation>Material to be returned</translation>
    </message>
    <message>
        <source>是否同意</source>
        <translation>Upheld?</translation>
    </message>
    <message>
        <source>报告内容</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>办结期限</source>
        <translation>To be done by</translation>
    </message>
    <message>
        <source>同意</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>不同意</source>
        <translation>No</translation>
    </message>
    <message>
        <source>转交待办</source>
        <translation>Passed on</translation>
    </message>
    <message>
        <source>异议待核</source>
        <translation>Objection to be judged</translation>
    </message>
    <message>
        <source>转送有权处理的机关、单位</source>
        <translation>Transfer to the office in charge</translation>
    </message>
    <message>
        <source>交办并要求反馈结果</source>
        <translation>Assign and ask for a report</translation>
    </message>
    <message>
        <source>签收</source>
        <translation>Sign for</translation>
    </message>
    <message>
        <source>提出异议</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>同意异议</source>
        <translation>Uphold the objection</translation>
    </message>
    <message>
        <source>不同意异议</source>
        <translation>Do not uphold the objection</translation>
    </message>
    <message>
        <source>提交办结报告</source>
        <translation>Hand in the report</translation>
    </message>
    <message>
        <source>转送交办件到期</source>
        <translation>Passed on, falling due</translation>
    </message>
    <message>
        <source>文书未打印</source>
        <translation>Papers not printed</translation>
    </message>
    <message>
        <source>其余待办</source>
        <translation>All else to do</translation>
    </message>
    <message>
        <source>复查</source>
        <translation>review</translation>
    </message>
    <message>
        <source>复核</source>
        <translation>final review</translation>
    </message>
    <message>
        <source>维持</source>
        <translation>maintained</translation>
    </message>
    <message>
        <source>变更</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>revoked</translation>
    </message>
    <message>
        <source>复查中</source>
        <translation>Under review</translation>
    </message>
    <message>
        <source>已复查</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>复核中</source>
        <translation>Under final review</translation>
    </message>
    <message>
        <source>已复核</source>
        <translation>Finally reviewed</translation>
    </message>
    <message>
        <source>请求复查</source>
        <translation>Ask for a review</translation>
    </message>
    <message>
        <source>作出复查意见</source>
        <translation>Decide on the review</translation>
    </message>
    <message>
        <source>请求复核</source>
        <translation>Ask for a final review</translation>
    </message>
    <message>
        <source>作出复核意见</source>
        <translation>Decide on the final review</translation>
    </message>
    <message>
        <source>送达复查、复核意见书</source>
        <translation>Deliver the review&apos;s opinion</translation>
    </message>
    <message>
        <source>听证</source>
        <translation>Hearing</translation>
    </message>
    <message>
        <source>调解、和解</source>
        <translation>Mediation, settlement</translation>
    </message>
    <message>
        <source>信访人撤回</source>
        <translation>Petitioner withdraws</translation>
    </message>
    <message>
        <source>落实支持的请求</source>
        <translation>Carry out what was supported</translation>
    </message>
    <message>
        <source>复核机关</source>
        <translation>organ of final review</translation>
    </message>
    <message>
        <source>复查、复核机关</source>
        <translation>Review organ</translation>
    </message>
    <message>
        <source>机关收到日期</source>
        <translation>Day the organ got it</translation>
    </message>
    <message>
        <source>请求和理由</source>
        <translation>request and reasons</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>听证开始</source>
        <translation>Hearing begins</translation>
    </message>
    <message>
        <source>听证结束</source>
        <translation>Hearing ends</translation>
    </message>
    <message>
        <source>听证结论</source>
        <translation>findings of the hearing</translation>
    </message>
    <message>
        <source>协议内容</source>
        <translation>agreement</translation>
    </message>
    <message>
        <source>对方</source>
        <translation>other side</translation>
    </message>
    <message>
        <source>调解人</source>
        <translation>mediator</translation>
    </message>
    <message>
        <source>信访人同意</source>
        <translation>Petitioner consents</translation>
    </message>
    <message>
        <source>对方同意</source>
        <translation>Other side consents</translation>
    </message>
    <message>
        <source>履行期限</source>
        <translation>To be performed by</translation>
    </message>
    <message>
        <source>书面日期</source>
        <translation>Day on the paper</translation>
    </message>
    <message>
        <source>落实情况</source>
        <translation>carrying out</translation>
    </message>
    <message>
        <source>复查或者复核</source>
        <translation>Review or final review</translation>
    </message>
    <message>
        <source>请求人</source>
        <translation>Who asks</translation>
    </message>
    <message>
        <source>撤回人</source>
        <translation>Who withdraws</translation>
    </message>
    <message>
        <source>待落实</source>
        <translation>To be carried out</translation>
    </message>
    <message>
        <source>上一级信访部门</source>
        <translation>The petition bureau above</translation>
    </message>
    <message>
        <source>不再是积案</source>
        <translation>No longer a long-standing matter</translation>
    </message>
    <message>
        <source>不采纳</source>
        <translation>Not adopted</translation>
    </message>
    <message>
        <source>与所涉机关、单位协商</source>
        <translation>Consult the organs concerned</translation>
    </message>
    <message>
        <source>与正在办理的信访件重复，并入该件</source>
        <translation>Repeats a case being handled and is joined to it</translation>
    </message>
    <message>
        <source>书面告知的目标天数</source>
        <translation>Target for telling in writing, in days</translation>
    </message>
    <message>
        <source>争议情况</source>
        <translation>What the dispute is about</translation>
    </message>
    <message>
        <source>事实清楚、责任明确、争议不大、易于解决</source>
        <translation>Facts clear, responsibility clear, little disputed, easy to settle</translation>
    </message>
    <message>
        <source>事项和情况</source>
        <translation>The matter and what happened</translation>
    </message>
    <message>
        <source>以电子方式送达</source>
        <translation>Delivery by electronic means</translation>
    </message>
    <message>
        <source>信访人不要求书面</source>
        <translation>Petitioner asks for no paper</translation>
    </message>
    <message>
        <source>公开办理情况</source>
        <translation>Making the handling public</translation>
    </message>
    <message>
        <source>其他可以简易办理的</source>
        <translation>Others that may be handled in the simplified way</translation>
    </message>
    <message>
        <source>内容不清，又无法联系</source>
        <translation>Contents unclear and nobody can be reached</translation>
    </message>
    <message>
        <source>决定单位</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>办理期限</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>办理机关、单位</source>
        <translation>Organ that deals with it</translation>
    </message>
    <message>
        <source>办理的目标天数</source>
        <translation>Target for handling, in days</translation>
    </message>
    <message>
        <source>包案领导</source>
        <translation>Leader in charge</translation>
    </message>
    <message>
        <source>单位标识</source>
        <translation>Office id</translation>
    </message>
    <message>
        <source>原机关、单位</source>
        <translation>Former organ</translation>
    </message>
    <message>
        <source>反馈内容</source>
        <translation>What was reported back</translation>
    </message>
    <message>
        <source>反馈单位</source>
        <translation>Office that reports back</translation>
    </message>
    <message>
        <source>受理机关、单位</source>
        <translation>Organ that accepts</translation>
    </message>
    <message>
        <source>司法救助</source>
        <translation>Judicial aid</translation>
    </message>
    <message>
        <source>同意的事</source>
        <translation>Agrees to</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>告知方式</source>
        <translation>How</translation>
    </message>
    <message>
        <source>咨询、意见建议、感谢，可以即时反馈</source>
        <translation>An inquiry, a suggestion or thanks, which can be answered at once</translation>
    </message>
    <message>
        <source>回避人</source>
        <translation>Person recused</translation>
    </message>
    <message>
        <source>国家信访局</source>
        <translation>National Petition Administration</translation>
    </message>
    <message>
        <source>存查</source>
        <translation>Put on file</translation>
    </message>
    <message>
        <source>存查情形</source>
        <translation>Why it is put on file</translation>
    </message>
    <message>
        <source>属于谁的职权</source>
        <translation>In whose power it is</translation>
    </message>
    <message>
        <source>已存查</source>
        <translation>Put on file</translation>
    </message>
    <message>
        <source>已有明确承诺或者结论</source>
        <translation>Already promised or concluded</translation>
    </message>
    <message>
        <source>已退回</source>
        <translation>Given back</translation>
    </message>
    <message>
        <source>并入的信访件</source>
        <translation>Case it is joined to</translation>
    </message>
    <message>
        <source>录入人</source>
        <translation>Entered by</translation>
    </message>
    <message>
        <source>录入日期</source>
        <translation>Day entered</translation>
    </message>
    <message>
        <source>情况</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>所涉机关、单位</source>
        <translation>Organs concerned</translation>
    </message>
    <message>
        <source>报共同的上一级机关、单位决定</source>
        <translation>Have the common superior decide</translation>
    </message>
    <message>
        <source>报告、通报</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>报告对象</source>
        <translation>Reported to</translation>
    </message>
    <message>
        <source>报送单位</source>
        <translation>Submitted to</translation>
    </message>
    <message>
        <source>接办人</source>
        <translation>Taken over by</translation>
    </message>
    <message>
        <source>提请信访工作联席会议协调</source>
        <translation>Ask the joint conference to coordinate</translation>
    </message>
    <message>
        <source>撤销原意见重新办理</source>
        <translation>Revoke the opinion and decide anew</translation>
    </message>
    <message>
        <source>收回同意</source>
        <translation>Consent taken back</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>How</translation>
    </message>
    <message>
        <source>日常生产生活、时效性强，应当即时处理</source>
        <translation>Everyday life, urgent, to be dealt with at once</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>本级信访工作联席会议办公室</source>
        <translation>Office of the joint conference at this level</translation>
    </message>
    <message>
        <source>本级党委、政府</source>
        <translation>Party committee and government at this level</translation>
    </message>
    <message>
        <source>没有实质诉求</source>
        <translation>No actual demand</translation>
    </message>
    <message>
        <source>法律援助</source>
        <translation>Legal aid</translation>
    </message>
    <message>
        <source>照片、录像为证</source>
        <translation>Proven by photo or film</translation>
    </message>
    <message>
        <source>由他人代收文书</source>
        <translation>Receipt of papers by another person</translation>
    </message>
    <message>
        <source>疏导、化解、帮扶</source>
        <translation>Guidance, mediation, help</translation>
    </message>
    <message>
        <source>相关主管部门</source>
        <translation>Departments concerned</translation>
    </message>
    <message>
        <source>社会救助</source>
        <translation>Social aid</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>程序</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>第二交办单位</source>
        <translation>Second office</translation>
    </message>
    <message>
        <source>答复内容</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>答复方式</source>
        <translation>How it was replied</translation>
    </message>
    <message>
        <source>简易办理中</source>
        <translation>In simplified handling</translation>
    </message>
    <message>
        <source>简易受理</source>
        <translation>Accept for simplified handling</translation>
    </message>
    <message>
        <source>简易答复</source>
        <translation>Simplified reply</translation>
    </message>
    <message>
        <source>系统编号</source>
        <translation>Number in the system</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>获知日期</source>
        <translation>Day it became known</translation>
    </message>
    <message>
        <source>获知时间</source>
        <translation>Time it became known</translation>
    </message>
    <message>
        <source>转为普通程序</source>
        <translation>Change to the ordinary procedure</translation>
    </message>
    <message>
        <source>转送、交办的目标天数</source>
        <translation>Target for passing on, in days</translation>
    </message>
    <message>
        <source>转送单位不同意异议</source>
        <translation>Sender does not uphold the objection</translation>
    </message>
    <message>
        <source>转送单位同意异议</source>
        <translation>Sender upholds the objection</translation>
    </message>
    <message>
        <source>转送并告知去向</source>
        <translation>Forward and tell where to</translation>
    </message>
    <message>
        <source>适用情形</source>
        <translation>Why it suits</translation>
    </message>
    <message>
        <source>邮寄在途天数</source>
        <translation>Days a letter takes</translation>
    </message>
    <message>
        <source>部分采纳</source>
        <translation>Partly adopted</translation>
    </message>
    <message>
        <source>采取的措施</source>
        <translation>Measures taken</translation>
    </message>
    <message>
        <source>采用简易办理</source>
        <translation>Simplified handling is used</translation>
    </message>
    <message>
        <source>采纳</source>
        <translation>Adopted</translation>
    </message>
    <message>
        <source>采纳情况</source>
        <translation>Adopted or not</translation>
    </message>
    <message>
        <source>采纳情况的理由</source>
        <translation>Why adopted or not</translation>
    </message>
    <message>
        <source>重新启动办理</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>救助、帮扶</source>
        <translation>Aid</translation>
    </message>
    <message>
        <source>第二单位反馈</source>
        <translation>Report of the second office</translation>
    </message>
    <message>
        <source>受理争议</source>
        <translation>Dispute over who accepts</translation>
    </message>
    <message>
        <source>录入信访信息系统</source>
        <translation>Enter in the state petition system</translation>
    </message>
    <message>
        <source>领导包案</source>
        <translation>Leader in charge</translation>
    </message>
    <message>
        <source>信访积案</source>
        <translation>Long-standing matter</translation>
    </message>
    <message>
        <source>回避</source>
        <translation>Recusal</translation>
    </message>
    <message>
        <source>报告重大、紧急事项</source>
        <translation>Report a grave and urgent matter</translation>
    </message>
    <message>
        <source>受理争议有结果</source>
        <translation>Outcome of the dispute</translation>
    </message>
    <message>
        <source>当面交给本人</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>按本人指定的安全方式</source>
        <translation>As the person wishes</translation>
    </message>
    <message>
        <source>待转</source>
        <translation>To be passed on</translation>
    </message>
    <message>
        <source>已转</source>
        <translation>Passed on</translation>
    </message>
    <message>
        <source>待录入系统</source>
        <translation>To enter in the system</translation>
    </message>
    <message>
        <source>紧急待报告</source>
        <translation>Urgent, to report</translation>
    </message>
    <message>
        <source>已核对，可以简易办理</source>
        <translation>Checked: fit for simplified handling</translation>
    </message>
    <message>
        <source>电话诉求告知的目标天数</source>
        <translation>Target days to inform, by telephone</translation>
    </message>
    <message>
        <source>交办的默认天数</source>
        <translation>Days an assignment begins with</translation>
    </message>
    <message>
        <source>紧急事项电话报告的分钟数</source>
        <translation>Minutes to report by telephone</translation>
    </message>
    <message>
        <source>紧急事项书面报告的分钟数</source>
        <translation>Minutes to report in writing</translation>
    </message>
    <message>
        <source>告知建议处理结果的工作日数</source>
        <translation>Working days to tell of a suggestion</translation>
    </message>
    <message>
        <source>机关、单位的期限遇休息日</source>
        <translation>Periods of offices on rest days</translation>
    </message>
    <message>
        <source>办理期限以什么为准</source>
        <translation>What ends the handling period</translation>
    </message>
    <message>
        <source>听证、复查的经过</source>
        <translation>Course of a hearing or review</translation>
    </message>
    <message>
        <source>经过</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>听证日期</source>
        <translation>Day of the hearing</translation>
    </message>
    <message>
        <source>理由、结论</source>
        <translation>Reason, conclusion</translation>
    </message>
    <message>
        <source>告知可以申请听证</source>
        <translation>Told that a hearing can be applied for</translation>
    </message>
    <message>
        <source>申请听证</source>
        <translation>Applied for a hearing</translation>
    </message>
    <message>
        <source>决定举行听证</source>
        <translation>Decided to hold a hearing</translation>
    </message>
    <message>
        <source>决定不举行听证</source>
        <translation>Decided to hold no hearing</translation>
    </message>
    <message>
        <source>通知听证日期</source>
        <translation>Gave notice of the day of the hearing</translation>
    </message>
    <message>
        <source>作出听证结论</source>
        <translation>Concluded the hearing</translation>
    </message>
    <message>
        <source>复查、复核请求已受理</source>
        <translation>Request for review taken up</translation>
    </message>
    <message>
        <source>决定是否受理复查、复核的工作日数</source>
        <translation>Working days to decide whether a review is taken up</translation>
    </message>
    <message>
        <source>告知不受理复查、复核的天数</source>
        <translation>Days to tell that a review is not taken up</translation>
    </message>
    <message>
        <source>告知后申请听证的天数</source>
        <translation>Days to apply for a hearing once told</translation>
    </message>
    <message>
        <source>申请后决定是否听证的天数</source>
        <translation>Days to decide on an application for a hearing</translation>
    </message>
    <message>
        <source>决定后举行听证的天数</source>
        <translation>Days to hold a hearing once decided</translation>
    </message>
    <message>
        <source>听证几天以前通知</source>
        <translation>Days of notice before a hearing</translation>
    </message>
    <message>
        <source>听证后作出结论的天数</source>
        <translation>Days to conclude after a hearing</translation>
    </message>
</context>
<context>
    <name>licences</name>
    <message>
        <source>本程序</source>
        <translation>this program</translation>
    </message>
    <message>
        <source>窗口、打印和数据库接口；动态链接，可以换用改过的版本</source>
        <translation>windows, printing and the database&apos;s interface; linked dynamically, a changed version can be put in its place</translation>
    </message>
    <message>
        <source>数据文件</source>
        <translation>data files</translation>
    </message>
    <message>
        <source>国密算法</source>
        <translation>the national cryptographic algorithms</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>文书模板</source>
        <translation>templates of papers</translation>
    </message>
    <message>
        <source>结果类型</source>
        <translation>result type</translation>
    </message>
    <message>
        <source>放假和调休日的事实</source>
        <translation>facts of holidays and worked weekends</translation>
    </message>
    <message>
        <source>汉字拼音首字母的事实</source>
        <translation>facts of pinyin initials</translation>
    </message>
    <message>
        <source>标准按钮和对话框的中文</source>
        <translation>Chinese of the standard buttons and dialogs</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>待办</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>信访件</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>文书预览</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>一件信访件</source>
        <translation>A case</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>交换</source>
        <translation>Hand-over</translation>
    </message>
    <message>
        <source>期限计算</source>
        <translation>Calculate a period</translation>
    </message>
    <message>
        <source>检举控告</source>
        <translation>Accusations</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>本程序的理解</source>
        <translation>Our reading</translation>
    </message>
    <message>
        <source>没有“%1”这一栏。可以填的有：%2。请对照改正后再试。</source>
        <translation>There is no field “%1”. Fields that can be filled in: %2. Please correct it and try again.</translation>
    </message>
    <message>
        <source>“%1”不能填成“%2”。请照这样填：%3。</source>
        <translation>“%1” cannot be “%2”. Please fill it in like this: %3.</translation>
    </message>
    <message>
        <source>“%1”里的序号不对。序号从1起依次往后写，不能跳号。请改正序号后再试。</source>
        <translation>The index in “%1” is wrong. Indexes begin at 1 and go on one by one. Please correct it and try again.</translation>
    </message>
    <message>
        <source>“%1”一次填得太多，超过了一份信访件能收的条数。请分开填写，或者把名单作为附件保存。</source>
        <translation>There is too much in “%1”, more than one case can hold. Please fill in less at a time, or keep the list as an attachment.</translation>
    </message>
    <message>
        <source>“%1”的内容不能作为文字保存，可能有残缺的字，或者结构不对。请重新填写这一项。</source>
        <translation>What is in “%1” cannot be kept as text; there may be broken characters, or its structure is wrong. Please fill it in again.</translation>
    </message>
    <message>
        <source>单位代码“%1”不对：只能用1至20个英文字母或者数字。请填写上级统一编的代码，例如511502101。</source>
        <translation>The office code “%1” is wrong: 1 to 20 letters and digits. Please fill in the code your superior gave, for example 511502101.</translation>
    </message>
    <message>
        <source>数据文件的字母“%1”不对：用1至3个英文字母，例如A。同一单位的每个数据文件要用不同的字母，编号才不会重复。请重新填写。</source>
        <translation>The letter of the data file, “%1”, is wrong: 1 to 3 letters, for example A. Each data file of an office needs a letter of its own, so that numbers are not given twice. Please fill it in again.</translation>
    </message>
    <message>
        <source>没有填写单位名称。请填写单位全称，它会写在告知书上。</source>
        <translation>The name of the office is missing. Please fill in its full name; it is printed on notices.</translation>
    </message>
    <message>
        <source>“%1”里有无法保存的字符，没有保存。请删去后重新填写。</source>
        <translation>There are characters in “%1” that cannot be kept, so it was not saved. Please delete them and fill it in again.</translation>
    </message>
    <message>
        <source>“%1”太长，最多%2个字，没有保存。请缩短后再填。</source>
        <translation>“%1” is too long, at most %2 characters; it was not saved. Please shorten it.</translation>
    </message>
    <message>
        <source>有一条记录不符合规定的格式，没有采用它，其他数据没有改动。文件可能在保存或者拷贝中损坏了：请重新拷贝或者用备份恢复，还不行就把这句话告诉维护人员。</source>
        <translation>One record is not in the right form and was not taken; nothing else was changed. The file may have been damaged when it was saved or copied: please copy it again or restore a backup, and if that does not help, tell a maintainer this sentence.</translation>
    </message>
    <message>
        <source>有一条记录的内容和写下时的校验值不一致，没有采用它，其他数据没有改动。请重新拷贝或者用备份恢复，并把这句话告诉维护人员。</source>
        <translation>One record does not match the check value it was written with and was not taken; nothing else was changed. Please copy the file again or restore a backup, and tell a maintainer this sentence.</translation>
    </message>
    <message>
        <source>内容太多（%1字节，最多%2字节），没有保存。请缩短文字，把全文作为附件保存。</source>
        <translation>There is too much in it (%1 bytes, at most %2), so it was not saved. Please shorten the text and keep the whole of it as an attachment.</translation>
    </message>
    <message>
        <source>有一条记录接不上：它前面的记录不在这份数据里，没有采用它。请向对方要一份完整的数据再导入；如果是本机的文件，请用备份恢复。</source>
        <translation>One record does not join on: the record before it is not in these data, so it was not taken. Please ask the other side for complete data and import again; if it is this computer&apos;s own file, please restore a backup.</translation>
    </message>
    <message>
        <source>有一条记录的先后次序和它前面的记录对不上，没有采用它，其他数据没有改动。请重新拷贝或者用备份恢复，并把这句话告诉维护人员。</source>
        <translation>The order of one record does not fit the record before it, so it was not taken; nothing else was changed. Please copy the file again or restore a backup, and tell a maintainer this sentence.</translation>
    </message>
    <message>
        <source>有一条记录不属于这个信访件，没有采用它，其他数据没有改动。请重新拷贝或者用备份恢复，并把这句话告诉维护人员。</source>
        <translation>One record does not belong to this case and was not taken; nothing else was changed. Please copy the file again or restore a backup, and tell a maintainer this sentence.</translation>
    </message>
    <message>
        <source>有一条办理记录的内容读不出来，没有采用它，其他数据没有改动。请用备份恢复，并把这句话告诉维护人员。</source>
        <translation>One handling record cannot be read and was not taken; nothing else was changed. Please restore a backup, and tell a maintainer this sentence.</translation>
    </message>
    <message>
        <source>%1等%2人</source>
        <translation>%1 and others, %2 people in all</translation>
    </message>
    <message>
        <source>（没有列出的信访人）</source>
        <translation>(a petitioner who is not listed)</translation>
    </message>
    <message>
        <source>信访人%1</source>
        <translation>Petitioner %1</translation>
    </message>
    <message>
        <source>信访人%1（%2）</source>
        <translation>Petitioner %1 (%2)</translation>
    </message>
    <message>
        <source>（没有列出的诉求）</source>
        <translation>(a demand that is not listed)</translation>
    </message>
    <message>
        <source>诉求%1</source>
        <translation>Demand %1</translation>
    </message>
    <message>
        <source>未识别的记录</source>
        <translation>Unknown record</translation>
    </message>
    <message>
        <source>不再受理</source>
        <translation>Refused finally</translation>
    </message>
    <message>
        <source>记录%1</source>
        <translation>Record %1</translation>
    </message>
    <message>
        <source>%1“%2”（%3）</source>
        <translation>%1 “%2” (%3)</translation>
    </message>
    <message>
        <source>未识别的栏目</source>
        <translation>Unknown field</translation>
    </message>
    <message>
        <source>%1的%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1月%2日</source>
        <translation>%1-%2</translation>
    </message>
    <message>
        <source>日期%1还没有到，今天是%2。请核对日期；日期没有错的，请检查电脑的时钟。</source>
        <translation>The day %1 has not come yet; today is %2. Please check the date; if it is right, check the computer&apos;s clock.</translation>
    </message>
    <message>
        <source>日期%1早于收到信访事项的%2。请核对日期；收到日期写错了的，请改收到日期。</source>
        <translation>The day %1 is before %2, the day the matter was received. Please check the date; if the day of receipt is wrong, change that.</translation>
    </message>
    <message>
        <source>日期%1早于“%2”的日期%3，后一步不能早于它所依据的前一步（本程序的理解，条例没有明文）。请核对日期；前一步的日期记错了的，请先更正那一步。</source>
        <translation>The day %1 is before the day of “%2”, %3; a later step cannot come before the one it rests on (our reading; the Regulations do not say so). Please check the date; if the earlier step has the wrong day, correct that step first.</translation>
    </message>
    <message>
        <source>收到或者寄出的日期%1晚于办理这一步的日期%2。请核对日期；信访人还没有收到的，先不填收到日期，收到以后再用“送达”补记。</source>
        <translation>The day of receipt or posting, %1, is after %2, the day of this step. Please check the dates; if the petitioner has not received it yet, leave the day of receipt empty and record it later with “Deliver”.</translation>
    </message>
    <message>
        <source>寄出日期%1晚于收到日期%2。请对照邮寄凭证和回执，改正其中一个。</source>
        <translation>The day of posting, %1, is after the day of receipt, %2. Please compare the postal slip and the receipt and correct one of them.</translation>
    </message>
    <message>
        <source>信访件%1已经作废，不能再办理。作废有误或者信访人又来反映的，请重新登记一件；需要说明的，可以加一条记事。</source>
        <translation>Case %1 is void and cannot be handled any more. If that was a mistake, or the petitioner comes again, please register a new case; to leave word, add a note.</translation>
    </message>
    <message>
        <source>信访件%1里有更新的程序写的记录，本机的程序看不懂，暂时不能在这里办下一步；内容都还在，期限照常计算。请尽快升级本程序，急件先用纸件办理。</source>
        <translation>Case %1 has records of a newer program that this one does not understand, so the next step cannot be taken here for now; everything is still there and the periods go on. Please update this program soon, and handle urgent matters on paper until then.</translation>
    </message>
    <message>
        <source>信访件%1有两边同时办理、互相抵触的步骤，要先选定以哪一边为准才能往下办（本程序的理解，条例没有明文）。请用“裁定”选定采用哪一步，并写明理由。</source>
        <translation>In case %1 two sides took steps that contradict each other; before going on, one has to be chosen (our reading; the Regulations do not say so). Please choose with “Settle” and say why.</translation>
    </message>
    <message>
        <source>这件信访件现在是“%2”，不能“%1”（本程序的理解，条例没有明文）。现在可以办的有：%3。请选其中一项；前面记错了的，先更正或者作废那一步。</source>
        <translation>This case is now “%2”, so “%1” is not possible (our reading; the Regulations do not say so). Possible now: %3. Please choose one of these; if something before was recorded wrongly, correct or void that step first.</translation>
    </message>
    <message>
        <source>没有%1%2，或者它已经删去；这件信访件的%1编到%3为止。请对照信访件里的编号重新填写。</source>
        <translation>There is no %1 %2, or it was removed; this case has %1 numbers up to %3. Please fill it in as the case lists them.</translation>
    </message>
    <message>
        <source>还没有写理由。改动过的内容会和理由一起留在办理经过里，请写明理由后再保存。</source>
        <translation>The reason is missing. What was changed stays in the file together with the reason; please write it and save again.</translation>
    </message>
    <message>
        <source>“%1”的文字太长，最多%2个字，没有保存。请缩短文字，把全文作为附件保存。</source>
        <translation>The text of “%1” is too long, at most %2 characters; it was not saved. Please shorten it and keep the whole of it as an attachment.</translation>
    </message>
    <message>
        <source>“%1”里有残缺的字，没有保存。请删去这几个字，重新输入后再保存。</source>
        <translation>There are broken characters in “%1”, so it was not saved. Please delete them, type them again and save.</translation>
    </message>
    <message>
        <source>还没有选信访形式：信访人可以采用信息网络、书信、电话、传真、走访等形式（条例第十七条第一款）。请选这一次是哪一种。</source>
        <translation>The form of the petition is not chosen: petitioners may use the internet, letters, telephone, fax or visits (Regulations, Article 17(1)). Please choose which it is this time.</translation>
    </message>
    <message>
        <source>还没有填写信访人：信访事项一般要载明姓名（名称）、住址（条例第十九条第一款）。请至少填一位；没有留名的也照样登记，请把“姓名或住址不清”选为“是”。</source>
        <translation>There is no petitioner yet: a petition generally states name and address (Regulations, Article 19(1)). Please fill in at least one; one without a name is registered all the same, with “name or address unclear” set to yes.</translation>
    </message>
    <message>
        <source>信访人%1没有填姓名。请填写姓名（名称）；没有留名或者看不清的，请把“姓名或住址不清”选为“是”，照样登记，只是不必书面告知（条例第二十三条第二款）。</source>
        <translation>Petitioner %1 has no name. Please fill it in; if there is none or it cannot be read, set “name or address unclear” to yes: the matter is registered all the same, only no written notice is owed (Regulations, Article 23(2)).</translation>
    </message>
    <message>
        <source>还没有填写反映的事情：信访事项要载明请求、事实、理由，口头提出的由工作人员如实记录（条例第十九条第一款）。请填写诉求，或者填写事实和理由。</source>
        <translation>What the matter is about is missing: requests, facts and reasons are to be stated, and the staff record what is said by word of mouth (Regulations, Article 19(1)). Please fill in a demand, or the facts and reasons.</translation>
    </message>
    <message>
        <source>信访人数填了%1人，下面却登记了%2人。请把人数改为%2人或者更多，或者去掉多登记的人。</source>
        <translation>The number of people is %1, but %2 are registered below. Please make it %2 or more, or take out those who are too many.</translation>
    </message>
    <message>
        <source>走访的代表填了%1人，代表不得超过5人（条例第二十条第三款）。请信访人自己推选不超过5人作代表，其余的人身份改为“信访人”；来访的总人数照实填写。</source>
        <translation>%1 visitors are marked as representatives; there may be no more than 5 (Regulations, Article 20(3)). Please let the petitioners choose at most 5 themselves and mark the others as “petitioner”; the head count stays what it was.</translation>
    </message>
    <message>
        <source>甄别时认定不属于本机关、单位的职权，不能在这里受理（条例第二十三条第一款）。属于本系统下级的，请转送并告知去向；属于其他机关、单位的，请告知向有权机关提出；甄别有误的，请重新甄别。</source>
        <translation>The matter was classified as not within this office&apos;s power, so it cannot be accepted here (Regulations, Article 23(1)). If it belongs to a lower office of the same system, please forward it and say where to; if to another organ, please tell the petitioner where to raise it; if it was classified wrongly, classify it again.</translation>
    </message>
    <message>
        <source>还没有写明转给哪个单位，转送时要告知信访人去向（条例第二十三条第一款）。请填写接收单位的全称。</source>
        <translation>The office to forward to is missing; the petitioner is to be told where the matter went (Regulations, Article 23(1)). Please fill in its full name.</translation>
    </message>
    <message>
        <source>只有属于本系统下级机关、单位职权的，才由本单位转送（条例第二十三条第一款）。属于本机关、单位的，请受理；属于其他机关、单位的，请告知信访人向有权机关提出；甄别有误的，请重新甄别。</source>
        <translation>Only what is within the power of a lower office of the same system is forwarded by this office (Regulations, Article 23(1)). If it is within this office&apos;s power, please accept it; if another organ&apos;s, tell the petitioner where to raise it; if it was classified wrongly, classify it again.</translation>
    </message>
    <message>
        <source>还没有写明由哪个机关、单位处理，要告知信访人向有权处理的机关、单位提出（条例第二十三条第一款）。请填写该机关、单位的全称，最好写上地址和电话。</source>
        <translation>The organ that has power is missing; the petitioner is to be told where to raise the matter (Regulations, Article 23(1)). Please fill in its full name, best with address and telephone.</translation>
    </message>
    <message>
        <source>甄别时认定属于本机关、单位的职权，不能让信访人到别处提出（条例第四十四条第（二）项）。请受理；甄别有误的，请重新甄别。</source>
        <translation>The matter was classified as within this office&apos;s power, so the petitioner must not be sent elsewhere (Regulations, Article 44(2)). Please accept it; if it was classified wrongly, classify it again.</translation>
    </message>
    <message>
        <source>甄别时认定属于本系统下级机关、单位的职权，应当由本单位转送过去，并告知信访人去向，不让信访人自己再去提出（条例第二十三条第一款）。请改用转送；甄别有误的，请重新甄别。</source>
        <translation>The matter was classified as within the power of a lower office of the same system; this office forwards it and tells the petitioner where to, instead of sending the petitioner (Regulations, Article 23(1)). Please forward it; if it was classified wrongly, classify it again.</translation>
    </message>
    <message>
        <source>还没有选不予受理的依据。条例只规定了两种情形：下级正在受理、办理的同一事项又向上级提出（第十九条第三款），对复核意见不服仍以同一事实和理由提出（第三十六条第三款）；属于职权范围而不予受理的，要被责令改正（条例第四十四条第（二）项）。请选其中一种；都不是的，请受理、转送或者告知向有权机关提出。</source>
        <translation>The ground of refusal is not chosen. The Regulations know two only: the same matter, which a lower office is handling, raised with its superior (Article 19(3)), and the same facts and reasons after the final review (Article 36(3)); refusing what is within one&apos;s power is to be corrected (Article 44(2)). Please choose one; if neither fits, please accept, forward or tell where to raise it.</translation>
    </message>
    <message>
        <source>按这一依据不予受理的，只能是受理、办理机关、单位的上级（条例第十九条第三款）。本机关、单位确是上级的，请在“本机关是上级”填“是”；不是的，请把新情况并入正在办理的信访件，继续办理。</source>
        <translation>Only the superior of the office that accepted or handles the matter can refuse on this ground (Regulations, Article 19(3)). If this office is that superior, please set “this office is the superior” to yes; if not, add what is new to the case that is being handled.</translation>
    </message>
    <message>
        <source>还没有写明同一事项正由哪个机关、单位受理、办理（条例第十九条第三款）。请填写它的全称，有受理文号的一并填写。</source>
        <translation>Which organ has accepted or handles the same matter is missing (Regulations, Article 19(3)). Please fill in its full name, and the number of its acceptance if there is one.</translation>
    </message>
    <message>
        <source>不再受理的前提是仍以同一事实和理由提出（条例第三十六条第三款）。请逐项核对；确实相同的，请在“同一事实和理由”填“是”；有新的事实或者理由的，请照常受理、转送或者引导。</source>
        <translation>To refuse finally, the facts and reasons must be the same (Regulations, Article 36(3)). Please compare them one by one; if they are the same, set “same facts and reasons” to yes; if there is a new fact or reason, accept, forward or guide as usual.</translation>
    </message>
    <message>
        <source>不再受理要以已经作出的复核意见为据（条例第三十六条第三款），文号还没有写全。请写全处理意见、复查意见、复核意见三个文号；没有经过复核的，不能不再受理。</source>
        <translation>A final refusal rests on a final review that was given (Regulations, Article 36(3)); not all numbers are there. Please fill in the numbers of the handling opinion, the review and the final review; without a final review there is no final refusal.</translation>
    </message>
    <message>
        <source>还没有写信访人陈述的内容：出具意见以前应当听取信访人陈述事实和理由（条例第三十一条第（六）项）。请如实记下所说的主要内容。</source>
        <translation>What the petitioner said is missing: the petitioner&apos;s facts and reasons are heard before an opinion is given (Regulations, Article 31(6)). Please record the main points as they were said.</translation>
    </message>
    <message>
        <source>还没有写查明的情况：出具意见以前应当调查核实（条例第三十一条第（六）项）。请写明怎么查的、查到了什么。</source>
        <translation>What was found is missing: facts are looked into before an opinion is given (Regulations, Article 31(6)). Please write how it was looked into and what was found.</translation>
    </message>
    <message>
        <source>延期%1日太长，延长期限不得超过30日（条例第三十四条）。请填写1至30日。</source>
        <translation>An extension of %1 days is too long; the limit is 30 (Regulations, Article 34). Please fill in 1 to 30.</translation>
    </message>
    <message>
        <source>延期天数“%1”不对，至少是1日、最多30日（条例第三十四条）。请填写1至30日；不延期的，不用办这一步。</source>
        <translation>“%1” is no number of days to extend by: at least 1, at most 30 (Regulations, Article 34). Please fill in 1 to 30; without an extension, leave this step out.</translation>
    </message>
    <message>
        <source>还没有写批准人：延期要经本机关、单位负责人批准（条例第三十四条）。请在批准以后填写批准人的姓名。</source>
        <translation>Who approved is missing: an extension is approved by the head of the office (Regulations, Article 34). Please fill in the name once it is approved.</translation>
    </message>
    <message>
        <source>还没有写延期理由：情况复杂才可以延期，理由要告知信访人（条例第三十四条）。请写明为什么要延期。</source>
        <translation>The reason of the extension is missing: it is for complicated matters, and the petitioner is told why (Regulations, Article 34). Please write why.</translation>
    </message>
    <message>
        <source>延期只用于信访程序（第三十一条第六项）办理的事项，这一件没有信访程序的办理期限（条例第三十四条）。请核对甄别分类；分错了的，先重新甄别。</source>
        <translation>An extension is for matters handled in the petition procedure (Article 31(6)); this one has no such period (Regulations, Article 34). Please check the classification; if it is wrong, classify again.</translation>
    </message>
    <message>
        <source>这件信访件%1已经延期过一次，不能再延（本程序的理解，条例没有明文）。请在现有期限内办结；上次的天数记错了的，请更正那一步。</source>
        <translation>This case was extended once already, on %1, and cannot be extended again (our reading; the Regulations do not say so). Please conclude it in time; if the number of days was recorded wrongly, correct that step.</translation>
    </message>
    <message>
        <source>办理期限%1已经届满，延期要在期满以前批准（本程序的理解，条例没有明文）。请尽快办结；确在期满以前批准的，请按批准的日期补记。</source>
        <translation>The handling period ended on %1; an extension is approved before that (our reading; the Regulations do not say so). Please conclude the case soon; if it was approved in time, record it with the day of approval.</translation>
    </message>
    <message>
        <source>还没有听取信访人陈述的记录，不能出具意见（条例第三十一条第（六）项）。请先听取信访人陈述并记录；已经听取的，请补记。</source>
        <translation>No hearing of the petitioner is recorded, so no opinion can be given (Regulations, Article 31(6)). Please hear the petitioner and record it; if that was done, record it now.</translation>
    </message>
    <message>
        <source>还没有调查核实的记录，不能出具意见（条例第三十一条第（六）项）。请先调查核实并记录；已经查过的，请补记。</source>
        <translation>No investigation is recorded, so no opinion can be given (Regulations, Article 31(6)). Please look into the facts and record it; if that was done, record it now.</translation>
    </message>
    <message>
        <source>诉求%1“%2”还没有答复，意见书要对每一项请求作出处理（条例第三十二条第一款）。请写明予以支持、解释说明还是不予支持。</source>
        <translation>Demand %1 “%2” is not answered; the opinion deals with each demand (Regulations, Article 32(1)). Please write whether it is supported, explained or not supported.</translation>
    </message>
    <message>
        <source>诉求%1写了两个答复，每一项请求只能有一个处理结果（条例第三十二条第一款）。请留下正确的一个。</source>
        <translation>Demand %1 has two answers; each demand has one outcome (Regulations, Article 32(1)). Please keep the right one.</translation>
    </message>
    <message>
        <source>还没有写意见的内容：意见书应当载明请求、事实和理由、处理意见（条例第三十二条第一款）。请填写后再保存。</source>
        <translation>The text of the opinion is missing: it states the demands, the facts and reasons and the opinion (Regulations, Article 32(1)). Please fill it in and save.</translation>
    </message>
    <message>
        <source>还没有写依据：意见书应当载明处理意见的法律法规依据（条例第三十二条第一款）。请填写总的依据，或者每一项诉求各写依据。</source>
        <translation>The basis is missing: the opinion names the laws it rests on (Regulations, Article 32(1)). Please fill in one for all, or one for each demand.</translation>
    </message>
    <message>
        <source>请求复查只针对信访程序的处理意见，这一件走的是别的法定途径或者是建议意见（条例第三十五条）。请不要填复查机关，把该途径的救济办法写进内容。</source>
        <translation>A review is asked for against opinions of the petition procedure only; this matter takes another legal route or is a suggestion (Regulations, Article 35). Please leave the review organ empty and write the remedy of that route into the text.</translation>
    </message>
    <message>
        <source>还没有写复查机关。信访人不服的，可以请求上一级机关、单位复查（条例第三十五条），意见书上要写明向谁提出（本程序的理解，条例没有明文）。请填写上一级机关、单位的全称。</source>
        <translation>The review organ is missing. A petitioner who disagrees may ask the next higher organ for a review (Regulations, Article 35), and the opinion says which one that is (our reading; the Regulations do not say so). Please fill in the full name of the next higher organ.</translation>
    </message>
    <message>
        <source>信访人%1（%2）不在应当送达的人之列：有代表的送代表，没有代表的送姓名、住址清楚的信访人。请重新选受送达人；身份登记错了的，请先更正登记内容。</source>
        <translation>Petitioner %1 (%2) is not among those it is delivered to: the representatives if there are any, otherwise petitioners whose name and address are clear. Please choose again; if the role was registered wrongly, amend it first.</translation>
    </message>
    <message>
        <source>拒绝签收或者留置送达的，要有见证人才算送达（本程序的理解，条例没有明文）。请填写见证人的姓名；没有见证人的，请改用其他方式送达。</source>
        <translation>If receiving is refused or the paper is left behind, it counts as delivered only with a witness (our reading; the Regulations do not say so). Please fill in the witness&apos;s name; without one, deliver it in another way.</translation>
    </message>
    <message>
        <source>处理意见还没有送达%1，不能办结：全部送达以后才算办结（本程序的理解，条例没有明文）。请先送达，并记下各人收到的日期。</source>
        <translation>The opinion is not delivered to %1 yet, so the case cannot be concluded (our reading; the Regulations do not say so). Please deliver it first and record on which day each received it.</translation>
    </message>
    <message>
        <source>按信访程序办理的诉求还没有出具意见，不能办结（条例第三十一条第（六）项）。请先受理、听取陈述、调查核实并出具意见；应当走其他途径的，请先甄别。</source>
        <translation>For a demand of the petition procedure no opinion was given, so the case cannot be concluded (Regulations, Article 31(6)). Please accept, hear, look into it and give the opinion; if it belongs on another route, classify it first.</translation>
    </message>
    <message>
        <source>《%1》已经出具（%2），同一件事不再编一个号（本程序的理解，条例没有明文）。要再打印的，请直接打印那一份；写错了的，请先作废那一份，再重新出具。</source>
        <translation>“%1” was issued already (%2); the same thing gets no second number (our reading; the Regulations do not say so). To print it again, print that one; if it is wrong, void it first and issue it anew.</translation>
    </message>
    <message>
        <source>受送达人里有这件信访件没有或者已经删去的人，文书没有出具。请重新选择受送达人。</source>
        <translation>Among the recipients is a person this case does not have or has no longer; the paper was not issued. Please choose the recipients again.</translation>
    </message>
    <message>
        <source>文书所依据的那一步（%1）没有找到或者已经作废，文书没有出具（本程序的理解，条例没有明文）。请刷新信访件，按现在的办理情况重新出具。</source>
        <translation>The step the paper rests on (%1) was not found or is void; the paper was not issued (our reading; the Regulations do not say so). Please reload the case and issue the paper as it is now.</translation>
    </message>
    <message>
        <source>要送达的那份文书（%1）没有找到或者已经作废。请先出具要送达的文书，再做送达回证。</source>
        <translation>The paper to be delivered (%1) was not found or is void. Please issue the paper first, then its delivery receipt.</translation>
    </message>
    <message>
        <source>《%1》太长，保存不下，没有出具，也没有用掉文号。请缩短正文，把详细材料作为附件。</source>
        <translation>“%1” is too long to be kept; it was not issued and no number was used. Please shorten the text and put details into an attachment.</translation>
    </message>
    <message>
        <source>这样编号要跳过%1号，跳过的号会在发文登记里记为作废（本程序的理解，条例没有明文）。请写明跳号的原因，或者用下一个号。</source>
        <translation>This would skip %1; numbers that are skipped are recorded as void in the register of papers (our reading; the Regulations do not say so). Please write why they are skipped, or use the next number.</translation>
    </message>
    <message>
        <source>还没有选要附上的文件，或者文件是空的。请选好文件再附上。</source>
        <translation>No file was chosen, or it is empty. Please choose the file first.</translation>
    </message>
    <message>
        <source>内容完全相同的文件已经作为附件“%1”附在这件信访件里（%2），不用再附。请核对是否选错了文件。</source>
        <translation>A file with exactly this content is already attached to this case as “%1” (%2); it need not be attached again. Please check whether the right file was chosen.</translation>
    </message>
    <message>
        <source>没有要更正的内容。请写明改哪一栏、改成什么。</source>
        <translation>There is nothing to correct. Please say which field becomes what.</translation>
    </message>
    <message>
        <source>“%1”不能这样更正，没有这一栏或者没有这个编号。可以用的：%2。请对照改正后再试。</source>
        <translation>“%1” cannot be corrected like this; there is no such field or number. Possible: %2. Please correct it and try again.</translation>
    </message>
    <message>
        <source>最后一位信访人、最后一项诉求不能删去，信访事项要有人、有请求（条例第十九条第一款）。请改写它；整件登记错了的，请作废。</source>
        <translation>The last petitioner and the last demand cannot be removed: a matter has a person and a request (Regulations, Article 19(1)). Please change it instead; if the whole case was a mistake, void it.</translation>
    </message>
    <message>
        <source>这件信访件里没有“%1”这条可以改动的记录。请照办理经过里记录编号的前8位或者更多位填写。</source>
        <translation>This case has no record “%1” that can be changed. Please give the first 8 or more characters of the record&apos;s id as the file lists it.</translation>
    </message>
    <message>
        <source>“%1”对得上好几条记录。请照办理经过多写几位记录编号。</source>
        <translation>Several records match “%1”. Please give more characters of the id.</translation>
    </message>
    <message>
        <source>这条记录已经作废，不用再作废。请核对记录编号。</source>
        <translation>This record is void already. Please check its id.</translation>
    </message>
    <message>
        <source>登记这一条不能单独作废。整件登记错了的，请作废整件；只是有的内容不对的，请更正登记内容。</source>
        <translation>The registration cannot be voided by itself. If the whole case was a mistake, void the case; if only some of it is wrong, amend it.</translation>
    </message>
    <message>
        <source>更正的记录不用作废。更正得不对的，请对原来那条记录再更正一次，写上正确的内容。</source>
        <translation>A correction is not voided. If it is wrong, correct the original record once more with what is right.</translation>
    </message>
    <message>
        <source>后面还有“%1”（%2）以这条记录为依据，这样改会让它失去依据（本程序的理解，条例没有明文）。请先作废或者更正后面那一步，再改这一条。</source>
        <translation>“%1” (%2) rests on this record, and this change would leave it without its ground (our reading; the Regulations do not say so). Please void or correct the later step first.</translation>
    </message>
    <message>
        <source>没有要更正的内容。请写明正确的日期，或者改哪一栏、改成什么。</source>
        <translation>There is nothing to correct. Please write the right day, or which field becomes what.</translation>
    </message>
    <message>
        <source>“%1”不是这条记录里可以更正的一栏。可以更正的有：%2。请对照改正后再试；信访人和诉求请用“更正登记内容”。</source>
        <translation>“%1” is not a field of this record that can be corrected. Possible: %2. Please correct it and try again; petitioners and demands are changed by amending the registration.</translation>
    </message>
    <message>
        <source>更正后的日期%1早于收到信访事项的%2。请核对日期；收到日期写错了的，请先更正登记内容里的收到日期。</source>
        <translation>The corrected day %1 is before %2, the day the matter was received. Please check it; if the day of receipt is wrong, amend that first.</translation>
    </message>
    <message>
        <source>这件信访件没有并存的写法，也没有相抵触的步骤，不用裁定。要改内容的，请用更正。</source>
        <translation>This case has neither rival values nor contradicting steps; there is nothing to settle. To change something, correct it.</translation>
    </message>
    <message>
        <source>“%1”不在并存的写法或者相抵触的步骤之中。可以选的有：%2。请选其中一条。</source>
        <translation>“%1” is not among the rival values or contradicting steps. Possible: %2. Please choose one.</translation>
    </message>
    <message>
        <source>这条记录牵涉好几处并存的写法：%1。请写明裁定的是哪一栏，一处一处地裁定。</source>
        <translation>This record is part of several rival values: %1. Please say which field you settle, one at a time.</translation>
    </message>
    <message>
        <source>记事还没有内容。请写下要记的事再保存。</source>
        <translation>The note is empty. Please write what is to be noted and save.</translation>
    </message>
    <message>
        <source>%1个工作日</source>
        <translation>%1 working days</translation>
    </message>
    <message>
        <source>%1日，延长%2日</source>
        <translation>%1 days, extended by %2</translation>
    </message>
    <message>
        <source>%1日</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>已于%1完成</source>
        <translation>met on %1</translation>
    </message>
    <message>
        <source>迟%1天完成（%2完成，应不迟于%3）</source>
        <translation>met %1 days late (on %2, due by %3)</translation>
    </message>
    <message>
        <source>%1到期，还有%2天</source>
        <translation>due on %1, %2 days left</translation>
    </message>
    <message>
        <source>今天到期</source>
        <translation>due today</translation>
    </message>
    <message>
        <source>期限已过（%1）</source>
        <translation>period over (%1)</translation>
    </message>
    <message>
        <source>已逾期%1天（应不迟于%2）</source>
        <translation>overdue by %1 days (was due by %2)</translation>
    </message>
    <message>
        <source>最后一日%1是休息日，顺延到%2（适用于信访是本程序的理解）</source>
        <translation>The last day %1 is a day of rest, moved on to %2 (that this applies to petitions is our reading)</translation>
    </message>
    <message>
        <source>最后一日%1是休息日；顺延后的%2只作提示，条例没有写明机关、单位的期限可以顺延</source>
        <translation>The last day %1 is a day of rest; %2, the day it would be moved to, is a hint only: the Regulations do not say that an office&apos;s period is moved on</translation>
    </message>
    <message>
        <source>暂定：有关年份的放假安排未导入</source>
        <translation>provisional: the holiday notice of a year concerned is not loaded</translation>
    </message>
    <message>
        <source>暂定：%1年放假安排未导入</source>
        <translation>provisional: the holiday notice of %1 is not loaded</translation>
    </message>
    <message>
        <source>尚未受理，自收到后第15日起计（本程序的默认口径，条例没有明文）</source>
        <translation>not accepted yet; counted from the 15th day after receipt (our default; the Regulations do not say so)</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>期限算不出来，请核对起算日期</source>
        <translation>the period cannot be worked out; please check the day it starts</translation>
    </message>
    <message>
        <source>%1（暂定）</source>
        <translation>%1 (provisional)</translation>
    </message>
    <message>
        <source>已出具未送达（%1出具）</source>
        <translation>given, not delivered (given on %1)</translation>
    </message>
    <message>
        <source>已寄出未见回执（%1寄出）</source>
        <translation>posted, no receipt yet (posted on %1)</translation>
    </message>
    <message>
        <source>尚未告知延期理由（条例第三十四条）</source>
        <translation>the reason of the extension is not told yet (Regulations, Article 34)</translation>
    </message>
    <message>
        <source>放假安排表第%1行看不懂：“%2”。请对照表头的说明改正这一行，再导入。</source>
        <translation>Line %1 of the holiday table makes no sense: “%2”. Please correct it as its head explains, and load it again.</translation>
    </message>
    <message>
        <source>放假安排表第%1行“%2”前面没有年份。请在它前面加一行“year 年份”，再导入。</source>
        <translation>Line %1 “%2” of the holiday table has no year before it. Please add a line “year YEAR” before it and load it again.</translation>
    </message>
    <message>
        <source>放假安排表里%1年缺少版本号（since）或者出处（source）。请补上这两行，再导入。</source>
        <translation>Year %1 of the holiday table lacks its version (since) or source (source). Please add these lines and load it again.</translation>
    </message>
    <message>
        <source>放假安排表里一个年份也没有。请确认选对了文件。</source>
        <translation>There is no year in the holiday table. Please check that this is the right file.</translation>
    </message>
    <message>
        <source>放假安排表不是UTF-8编码的文本。请用记事本另存为UTF-8，再导入。</source>
        <translation>The holiday table is not UTF-8 text. Please save it as UTF-8 with a text editor and load it again.</translation>
    </message>
    <message>
        <source>放假安排表里%1年第%2版出现了两次。请删去多余的一份，或者把较新的一份改成更大的版本号（since）。</source>
        <translation>Year %1 version %2 is in the holiday table twice. Please delete one, or give the newer one a higher version (since).</translation>
    </message>
    <message>
        <source>放假安排表里“%1”年的年份、版本号或者出处不对。请核对这三行，再导入。</source>
        <translation>Year, version or source of “%1” in the holiday table is wrong. Please check these three lines and load it again.</translation>
    </message>
    <message>
        <source>%1不属于%2年的放假通知：一份通知只能写当年和上一年12月的日子。请核对日期。</source>
        <translation>%1 does not belong to the holiday notice of %2: a notice holds days of its year and of the December before. Please check the date.</translation>
    </message>
    <message>
        <source>%1在%2年的放假安排里写了两次。请对照通知，只留一处。</source>
        <translation>%1 is in the holidays of %2 twice. Please compare with the notice and keep one.</translation>
    </message>
    <message>
        <source>%1不是周六、周日，不用写成调休上班日。请对照通知核对日期。</source>
        <translation>%1 is no Saturday or Sunday and need not be listed as a working day. Please compare with the notice.</translation>
    </message>
    <message>
        <source>%1是法定节假日（%2），不能写成调休上班日。请对照通知核对日期。</source>
        <translation>%1 is a statutory holiday (%2) and cannot be a working day. Please compare with the notice.</translation>
    </message>
    <message>
        <source>没有起算日期，算不出期限。请先填写起算日期。</source>
        <translation>Without the day it starts, a period cannot be worked out. Please fill that in first.</translation>
    </message>
    <message>
        <source>从%1起算的期限超出了程序能算的年份（1900年至2999年）。请核对起算日期。</source>
        <translation>The period from %1 goes beyond the years this program can count (1900 to 2999). Please check the day it starts.</translation>
    </message>
    <message>
        <source>这一期限不能延期：条例只允许办理期限延期（第三十四条）。请去掉延期天数。</source>
        <translation>This period cannot be extended: the Regulations extend the handling period only (Article 34). Please take out the days of extension.</translation>
    </message>
    <message>
        <source>延期%1日超过了条例允许的最长%2日（第三十四条）。请填写1至%2日。</source>
        <translation>An extension of %1 days is more than the %2 the Regulations allow (Article 34). Please fill in 1 to %2.</translation>
    </message>
    <message>
        <source>延期天数“%1”不对，至少是1日（第三十四条）。请填写1至30日；不延期就留空。</source>
        <translation>“%1” is no number of days to extend by, at least 1 (Article 34). Please fill in 1 to 30, or leave it empty.</translation>
    </message>
    <message>
        <source>这一期限不扣除听证的日子：条例只规定复核的听证不计入期限（第三十六条第二款）。请去掉扣除的日子。</source>
        <translation>No days of hearing drop out of this period: that is so for the final review only (Article 36(2)). Please take them out.</translation>
    </message>
    <message>
        <source>听证的起止日期没有填全。请写明从哪一日到哪一日。</source>
        <translation>The first or last day of the hearing is missing. Please write from which day to which.</translation>
    </message>
    <message>
        <source>听证的起止日期反了：%1晚于%2。请把早的一日写在前面。</source>
        <translation>The days of the hearing are the wrong way round: %1 is after %2. Please write the earlier one first.</translation>
    </message>
    <message>
        <source>交办件的期限由交办机关指定，还没有填写天数。请按交办函填写指定的天数。</source>
        <translation>The period of an assigned matter is set by the organ that assigned it; its days are missing. Please fill in what the letter says.</translation>
    </message>
    <message>
        <source>指定的天数“%1”不对。请按交办函填写1至%2之间的天数。</source>
        <translation>“%1” is no number of days to set. Please fill in 1 to %2 as the letter says.</translation>
    </message>
    <message>
        <source>这一期限的长度已经定为%2日，不能另外指定天数。请去掉天数；只有交办件需要填写。</source>
        <translation>The length of this period is fixed at %2 days and cannot be set. Please take the days out; only assigned matters have them.</translation>
    </message>
    <message>
        <source>没有写明算哪一种期限。请先写期限的名称，例如：handle --from 2026-04-01。可用的名称：%1。</source>
        <translation>Which period is missing. Please begin with its name, for example: handle --from 2026-04-01. Names: %1.</translation>
    </message>
    <message>
        <source>没有“%1”这种期限。请改用下列名称之一：%2。</source>
        <translation>There is no period “%1”. Please use one of these: %2.</translation>
    </message>
    <message>
        <source>没有写明起算日期。请加上 --from 日期，例如 --from 2026-04-01。</source>
        <translation>The day it starts is missing. Please add --from DAY, for example --from 2026-04-01.</translation>
    </message>
    <message>
        <source>不认识选项“%1”。请检查拼写；可用的有 --from、--extend、--exclude、--days。</source>
        <translation>There is no option “%1”. Please check its spelling; there are --from, --extend, --exclude, --days.</translation>
    </message>
    <message>
        <source>多出了“%1”。请去掉它，或者在它前面写明选项。</source>
        <translation>“%1” is too much. Please take it out, or write the option before it.</translation>
    </message>
    <message>
        <source>选项“%1”后面没有内容。请在它后面写上内容。</source>
        <translation>Nothing follows the option “%1”. Please write its value behind it.</translation>
    </message>
    <message>
        <source>选项“%1”写了两次。请只留一个。</source>
        <translation>The option “%1” is there twice. Please keep one.</translation>
    </message>
    <message>
        <source>选项“%1”后面的“%2”不是日期。请写成2026-04-01这样的形式，并确认有这一天（1900年至2999年）。</source>
        <translation>“%2” behind the option “%1” is no day. Please write it as 2026-04-01, and make sure there is such a day (1900 to 2999).</translation>
    </message>
    <message>
        <source>选项“%1”后面的“%2”不是整数。请写天数，例如 30。</source>
        <translation>“%2” behind the option “%1” is no whole number. Please write a number of days, for example 30.</translation>
    </message>
    <message>
        <source>选项“%1”后面的“%2”不是一段日期。请写成2026-06-10..2026-06-12这样的形式。</source>
        <translation>“%2” behind the option “%1” is no span of days. Please write it as 2026-06-10..2026-06-12.</translation>
    </message>
    <message>
        <source>信访件%1已经作废，不能再出具文书。请核对编号；作废有误的，请重新登记一件。</source>
        <translation>Case %1 is void; no paper can be issued for it. Please check the number; if it was voided by mistake, register a new case.</translation>
    </message>
    <message>
        <source>信访件%1有两边同时办理、互相抵触的步骤，先不能出具文书。请用“裁定”选定采用哪一步以后再出具。</source>
        <translation>In case %1 two sides took steps that contradict each other; no paper can be issued for now. Please choose with “Settle” first.</translation>
    </message>
    <message>
        <source>这件信访件现在是“%2”，不能出具《%1》。请先办完相应的一步；已经出具过的，请直接重印原件。</source>
        <translation>This case is now “%2”, so “%1” cannot be issued. Please take the step it belongs to first; if it was issued before, print that one again.</translation>
    </message>
    <message>
        <source>还没有办“%2”这一步，《%1》没有可写的内容。请先办这一步，再出具文书。</source>
        <translation>The step “%2” was not taken, so “%1” has nothing to say. Please take the step first.</translation>
    </message>
    <message>
        <source>《%1》要写明随哪一份文书送达。请先选定要送达的文书。</source>
        <translation>“%1” must say with which paper it goes. Please choose the paper first.</translation>
    </message>
    <message>
        <source>检举控告的材料和有关情况不得透露（条例第三十条第三款），不能用普通文书出具。请改按检举控告办理。</source>
        <translation>Accusations and what surrounds them must not become known (Regulations, Article 30(3)) and cannot be issued as an ordinary paper. Please handle it as an accusation.</translation>
    </message>
    <message>
        <source>《%1》要发给的人不在这件信访件里，或者已经删去。请重新选受送达人。</source>
        <translation>A person “%1” goes to is not in this case or was removed. Please choose the recipients again.</translation>
    </message>
    <message>
        <source>《%1》不应当发给%2：随访人和姓名、住址不清的人不是受送达人。请改选信访人或者代表。</source>
        <translation>“%1” does not go to %2: companions and people whose name or address is unclear are no recipients. Please choose a petitioner or representative.</translation>
    </message>
    <message>
        <source>信访人的姓名（名称）或者住址不清，《%1》没有可以送达的人（条例第二十三条第二款）。请设法问清；问不清的不必出具，照常办理。</source>
        <translation>Name or address of the petitioner is unclear, so there is nobody to deliver “%1” to (Regulations, Article 23(2)). Please try to find out; if that fails, no paper is needed and the matter is handled all the same.</translation>
    </message>
    <message>
        <source>《%1》还缺少“%2”，不能出具。请补上以后再出具。</source>
        <translation>“%1” lacks “%2” and cannot be issued. Please add it first.</translation>
    </message>
    <message>
        <source>《%1》要写明本单位的“%2”，数据文件里还没有。请在“设置”的单位一栏填写，以后各件都用它。</source>
        <translation>“%1” names this office&apos;s “%2”, which the data file does not have yet. Please fill it in under the office in “Settings”; it is then used for every case.</translation>
    </message>
    <message>
        <source>《%1》要写明承办人，还不知道是谁。请在“设置”里填写值班人姓名，或者按 F9 填写。</source>
        <translation>“%1” names the person in charge, who is not known yet. Please fill in the clerk&apos;s name in “Settings”, or press F9.</translation>
    </message>
    <message>
        <source>诉求%1“%2”还没有答复，意见书要对每一项诉求写明处理意见（条例第三十二条第一款）。请补上对这一项的处理意见。</source>
        <translation>Demand %1 “%2” is not answered; the opinion deals with each demand (Regulations, Article 32(1)). Please add what is done about it.</translation>
    </message>
    <message>
        <source>没有写明向哪个机关请求复查，信访人有权请求上一级机关、单位复查（条例第三十五条）。请写上一级机关的名称，例如“某某县人民政府”。</source>
        <translation>The organ to ask for a review is missing; a petitioner may ask the next higher organ for a review (Regulations, Article 35). Please fill in its name, for example “People&apos;s Government of … County”.</translation>
    </message>
    <message>
        <source>复查机关写成了本机关“%1”，复查应当由上一级机关、单位办理（条例第三十五条）。请改写上一级机关的名称。</source>
        <translation>The review organ is this office itself, “%1”; a review is done by the next higher organ (Regulations, Article 35). Please fill in that organ.</translation>
    </message>
    <message>
        <source>复查机关写成了“%1”，应当写上一级人民政府或者主管机关，不写它的信访机构（本程序的理解，条例没有明文）。请改写机关的名称。</source>
        <translation>The review organ is “%1”; it should be the government or department above, not its petition office (our reading; the Regulations do not say so). Please fill in the organ.</translation>
    </message>
    <message>
        <source>改用了通常以外的救济途径，却没有写理由（本程序的理解，条例没有明文）。请写明理由，或者改回先行政复议。</source>
        <translation>Another remedy than the usual one was chosen without a reason (our reading; the Regulations do not say so). Please write the reason, or go back to reconsideration first.</translation>
    </message>
    <message>
        <source>成文日期%1还没有到，今天是%2。请核对日期；日期没有错的，请检查电脑的时钟。</source>
        <translation>The date of the paper, %1, has not come yet; today is %2. Please check it; if it is right, check the computer&apos;s clock.</translation>
    </message>
    <message>
        <source>日期前后不合：%1%2早于%3%4。请核对这两个日期，改正写错的一个。</source>
        <translation>The dates do not fit: %1 %2 is before %3 %4. Please check both and correct the wrong one.</translation>
    </message>
    <message>
        <source>成文日期%1晚于已经记下的送达或者寄出日期%2。请核对成文日期；送达日期记错了的，请先更正那一步。</source>
        <translation>The date of the paper, %1, is after %2, the day recorded for delivery or posting. Please check the date of the paper; if the delivery is wrong, correct that step first.</translation>
    </message>
    <message>
        <source>《%1》只能随一份文书送达，这件信访件有几份：%2。请写明是哪一份。</source>
        <translation>“%1” goes with another paper only, and this case has several: %2. Please say which.</translation>
    </message>
    <message>
        <source>这件信访件没有“%1”这份可以送达的文书，有的是：%2。请核对文号或者名称。</source>
        <translation>This case has no paper “%1” to be delivered; there are: %2. Please check the number or name.</translation>
    </message>
    <message>
        <source>要送达的《%1》还没有出具。请先出具那一份，再出具它的送达回证。</source>
        <translation>“%1”, which is to be delivered, is not issued yet. Please issue it first, then its delivery receipt.</translation>
    </message>
    <message>
        <source>《%1》在这件信访件里出具过几份：%2。请写明要印哪一份，或者写明发给谁。</source>
        <translation>“%1” was issued several times in this case: %2. Please say which to print, or to whom it goes.</translation>
    </message>
    <message>
        <source>《%1》（%2）已经作废（%3），不能再打印送达。请改印现在有效的那一份，没有的请重新出具。</source>
        <translation>“%1” (%2) is void (%3) and cannot be printed for delivery. Please print the one that is valid; if there is none, issue it anew.</translation>
    </message>
    <message>
        <source>《%1》（%2）读不出来，可能是更新版本的程序出具的。请先升级本程序；升级后仍然这样的，请核对数据文件。</source>
        <translation>“%1” (%2) cannot be read; a newer version of the program may have issued it. Please update this program; if it stays so, check the data file.</translation>
    </message>
    <message>
        <source>“%1”没有写成。请检查磁盘空间和文件夹的写权限以后再试；文书已经出具，文号不变。</source>
        <translation>“%1” was not written. Please check disk space and the rights of the folder and try again; the paper is issued, its number stays.</translation>
    </message>
    <message>
        <source>这件信访件里没有附件“%1”，有的是：%2。请写附件前面的8位编号。</source>
        <translation>This case has no attachment “%1”; there are: %2. Please give the 8 characters before its name.</translation>
    </message>
    <message>
        <source>这件信访件里没有文书“%1”。请刷新以后重新选择。</source>
        <translation>This case has no paper “%1”. Please reload and choose again.</translation>
    </message>
    <message>
        <source>文书模板%1读不出来：文件打不开，或者不是文本文件。请检查文件，或者把它移走改用自带的模板。</source>
        <translation>The template %1 cannot be read: it cannot be opened, or it is no text. Please check the file, or move it away to use the one that comes with the program.</translation>
    </message>
    <message>
        <source>%1已经有了，没有改动它。请直接修改这个文件；要重新来过的，请先把它改名。</source>
        <translation>%1 is there already and was not changed. Please change that file; to begin anew, rename it first.</translation>
    </message>
    <message>
        <source>文书模板没有写成：%1。请检查文件夹的写权限和磁盘空间。</source>
        <translation>The template was not written: %1. Please check the rights of the folder and the space on the disk.</translation>
    </message>
    <message>
        <source>文书模板%1太大，最多%2千字节。请检查是否选错了文件。</source>
        <translation>The template %1 is too large, at most %2 KB. Please check that it is the right file.</translation>
    </message>
    <message>
        <source>模板%1第%2行第%3列：这一行“%4”不是“名称: 内容”的样子。请对照自带模板的开头改正。</source>
        <translation>Template %1, line %2, column %3: this line “%4” is not of the form “name: content”. Please compare with the head of the template that comes with the program.</translation>
    </message>
    <message>
        <source>模板%1第%2行第%3列：开头没有“%4”这一项，可以用的有%5。请改正或者删去这一行。</source>
        <translation>Template %1, line %2, column %3: the head has no entry “%4”; there are %5. Please correct or delete the line.</translation>
    </message>
    <message>
        <source>模板%1第%2行第%3列：“%4”写了两次。请删去其中一行。</source>
        <translation>Template %1, line %2, column %3: “%4” is there twice. Please delete one line.</translation>
    </message>
    <message>
        <source>模板%1第%2行第%3列：“%4”的内容不对，应当是%5。请改正。</source>
        <translation>Template %1, line %2, column %3: the content of “%4” is wrong; it should be %5. Please correct it.</translation>
    </message>
    <message>
        <source>模板%1第%2行第%3列：开头缺少“%4”这一项。请对照自带模板的开头补上。</source>
        <translation>Template %1, line %2, column %3: the head lacks the entry “%4”. Please add it as in the template that comes with the program.</translation>
    </message>
    <message>
        <source>模板%1第%2行第%3列：没有正文。请在开头各项之后写一行三个减号，再写正文。</source>
        <translation>Template %1, line %2, column %3: there is no body. Please write a line of three hyphens after the head, then the body.</translation>
    </message>
    <message>
        <source>模板%1第%2行第%3列：不能用%4这种标记。请改用两对花括号里只写名称的标记。</source>
        <translation>Template %1, line %2, column %3: the tag %4 cannot be used. Please use two braces with a name only.</translation>
    </message>
    <message>
        <source>模板%1第%2行第%3列：没有%4这个标记，印出来会是空白。请对照自带的模板改正名称。</source>
        <translation>Template %1, line %2, column %3: there is no tag %4; it would print as nothing. Please compare the name with the template that comes with the program.</translation>
    </message>
    <message>
        <source>模板%1第%2行第%3列：%4不能直接印出来。请写到具体的一项，或者用它的成对标记。</source>
        <translation>Template %1, line %2, column %3: %4 cannot be printed by itself. Please name one of its parts, or use it as a pair.</translation>
    </message>
    <message>
        <source>模板%1第%2行第%3列：%4总是有的，不能用来判断有没有。请写到具体的一项。</source>
        <translation>Template %1, line %2, column %3: %4 is always there and cannot be asked for. Please name one of its parts.</translation>
    </message>
    <message>
        <source>模板%1第%2行第%3列：标记没有写完，同一行里缺少两个右花括号。请补上。</source>
        <translation>Template %1, line %2, column %3: the tag is not closed; two right braces are missing on this line. Please add them.</translation>
    </message>
    <message>
        <source>模板%1第%2行第%3列：多了两个右花括号。请删去，或者补上前面的左花括号。</source>
        <translation>Template %1, line %2, column %3: there are two right braces too many. Please delete them, or add the left ones.</translation>
    </message>
    <message>
        <source>模板%1第%2行第%3列：%4没有配上结束的标记。请补上带斜线的同名标记。</source>
        <translation>Template %1, line %2, column %3: %4 is not ended. Please add the tag of the same name with a slash.</translation>
    </message>
    <message>
        <source>模板%1第%2行第%3列：%4前面没有开始的标记。请补上或者删去它。</source>
        <translation>Template %1, line %2, column %3: %4 was not begun. Please begin it or delete this.</translation>
    </message>
    <message>
        <source>模板%1第%2行第%3列：%4与还没有结束的%5交叉了。请先结束里面的一对。</source>
        <translation>Template %1, line %2, column %3: %4 crosses %5, which is not ended. Please end the inner one first.</translation>
    </message>
    <message>
        <source>模板%1第%2行第%3列：没有“%4”这种段落。请对照自带的模板改正方括号里的字。</source>
        <translation>Template %1, line %2, column %3: there is no kind of paragraph “%4”. Please compare the word in brackets with the template that comes with the program.</translation>
    </message>
    <message>
        <source>模板%1第%2行第%3列：表格后面要写各列的宽度，一至十二个数，中间空格。请改正。</source>
        <translation>Template %1, line %2, column %3: a table is followed by the widths of its columns, one to twelve numbers with blanks between. Please correct it.</translation>
    </message>
    <message>
        <source>模板%1第%2行第%3列：这一行是表格的行，上面却没有表格。请在它前面写明表格和列宽。</source>
        <translation>Template %1, line %2, column %3: this is a row of a table, but there is no table above. Please begin the table with its widths.</translation>
    </message>
    <message>
        <source>模板%1第%2行第%3列：这一行占%4列，表格有%5列。请检查竖线和占列的数，行尾也要有竖线。</source>
        <translation>Template %1, line %2, column %3: this row takes %4 columns, the table has %5. Please check the bars and spans; a row ends with a bar.</translation>
    </message>
    <message>
        <source>模板%1第%2行第%3列起：正文里没有“%4”，这是必须告知的内容。请在正文里加上标记%5。</source>
        <translation>Template %1, from line %2, column %3: the body lacks “%4”, which must be told. Please add the tag %5 to the body.</translation>
    </message>
    <message>
        <source>这次操作没有完成，程序里还没有对这种情况的说明（%1）。请记下括号里的代码，告诉维护人员。</source>
        <translation>This was not done, and the program has no sentence for the case yet (%1). Please note the code in brackets and tell a maintainer.</translation>
    </message>
    <message>
        <source>%1来访，反映：%2</source>
        <translation>%1 came and reported: %2</translation>
    </message>
    <message>
        <source>%1来信，反映：%2</source>
        <translation>%1 wrote and reported: %2</translation>
    </message>
    <message>
        <source>%1通过网上反映：%2</source>
        <translation>%1 reported online: %2</translation>
    </message>
    <message>
        <source>%1来电，反映：%2</source>
        <translation>%1 telephoned and reported: %2</translation>
    </message>
    <message>
        <source>%1发来传真，反映：%2</source>
        <translation>%1 reported by fax: %2</translation>
    </message>
    <message>
        <source>%1通过视频反映：%2</source>
        <translation>%1 reported by video: %2</translation>
    </message>
    <message>
        <source>收到转来的%1的信访事项：%2</source>
        <translation>The matter of %1 was transferred here: %2</translation>
    </message>
    <message>
        <source>%1反映：%2</source>
        <translation>%1 reported: %2</translation>
    </message>
    <message>
        <source>匿名信访人</source>
        <translation>Anonymous petitioner</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>诉求</source>
        <translation>Demands</translation>
    </message>
    <message>
        <source>收到日期</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>增加%1</source>
        <translation>added %1</translation>
    </message>
    <message>
        <source>删去%1</source>
        <translation>removed %1</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>%1：%2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>事项类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>职权归属</source>
        <translation>Power</translation>
    </message>
    <message>
        <source>内容分类</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>书面告知接收情况以及处理途径和程序</source>
        <translation>Told in writing of the receipt, the route and the procedure</translation>
    </message>
    <message>
        <source>受告知人</source>
        <translation>Told</translation>
    </message>
    <message>
        <source>处理途径和程序</source>
        <translation>Route and procedure</translation>
    </message>
    <message>
        <source>决定受理</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>书面告知</source>
        <translation>Written notice</translation>
    </message>
    <message>
        <source>%1（代码%2）</source>
        <translation>%1 (code %2)</translation>
    </message>
    <message>
        <source>转送%1</source>
        <translation>Forwarded to %1</translation>
    </message>
    <message>
        <source>告知信访人去向</source>
        <translation>petitioner told where to</translation>
    </message>
    <message>
        <source>告知信访人向%1提出</source>
        <translation>Petitioner told to raise it with %1</translation>
    </message>
    <message>
        <source>地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>应带材料</source>
        <translation>To bring</translation>
    </message>
    <message>
        <source>受理、办理机关</source>
        <translation>Accepted or handled by</translation>
    </message>
    <message>
        <source>受理文号</source>
        <translation>Number of acceptance</translation>
    </message>
    <message>
        <source>处理意见</source>
        <translation>Handling opinion</translation>
    </message>
    <message>
        <source>复查意见</source>
        <translation>Review opinion</translation>
    </message>
    <message>
        <source>复核意见</source>
        <translation>Final review opinion</translation>
    </message>
    <message>
        <source>听取%1陈述事实和理由</source>
        <translation>Heard %1 on facts and reasons</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>听取人</source>
        <translation>Heard by</translation>
    </message>
    <message>
        <source>信访人</source>
        <translation>Petitioner</translation>
    </message>
    <message>
        <source>查明</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>调查人</source>
        <translation>Looked into by</translation>
    </message>
    <message>
        <source>延长办理期限%1日</source>
        <translation>Handling period extended by %1 days</translation>
    </message>
    <message>
        <source>批准人</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>延期理由</source>
        <translation>Reason of the extension</translation>
    </message>
    <message>
        <source>告知延期理由</source>
        <translation>reason of the extension told</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>复查机关</source>
        <translation>Review organ</translation>
    </message>
    <message>
        <source>签发人</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>%1送达%2</source>
        <translation>%1 delivered: %2</translation>
    </message>
    <message>
        <source>拒绝签收</source>
        <translation>receiving refused</translation>
    </message>
    <message>
        <source>见证人</source>
        <translation>Witness</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>办结方式</source>
        <translation>Ending</translation>
    </message>
    <message>
        <source>办理结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>整件作废</source>
        <translation>Whole case void</translation>
    </message>
    <message>
        <source>作废%1</source>
        <translation>Voided %1</translation>
    </message>
    <message>
        <source>更正%1</source>
        <translation>Corrected %1</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>裁定%1</source>
        <translation>Settled %1</translation>
    </message>
    <message>
        <source>采用</source>
        <translation>stands</translation>
    </message>
    <message>
        <source>不采用</source>
        <translation>falls</translation>
    </message>
    <message>
        <source>相抵触的办理步骤</source>
        <translation>contradicting steps</translation>
    </message>
    <message>
        <source>%1的并存写法</source>
        <translation>rival values of %1</translation>
    </message>
    <message>
        <source>是否删去%1</source>
        <translation>whether %1 is removed</translation>
    </message>
    <message>
        <source>依法删除下列记录的内容</source>
        <translation>The content of these records was erased by law</translation>
    </message>
    <message>
        <source>成文日期</source>
        <translation>Date of the paper</translation>
    </message>
    <message>
        <source>受送达人</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>随%1送达</source>
        <translation>delivered with %1</translation>
    </message>
    <message>
        <source>承办人</source>
        <translation>Person in charge</translation>
    </message>
    <message>
        <source>%1号作废</source>
        <translation>%1 void</translation>
    </message>
    <message>
        <source>跳号原因</source>
        <translation>Why numbers were skipped</translation>
    </message>
    <message>
        <source>出具%1</source>
        <translation>Issued %1</translation>
    </message>
    <message>
        <source>出具%1，文号%2</source>
        <translation>Issued %1, number %2</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>收到的是原件</source>
        <translation>the original was received</translation>
    </message>
    <message>
        <source>尚未告知</source>
        <translation>not told yet</translation>
    </message>
    <message>
        <source>%1寄出</source>
        <translation>posted on %1</translation>
    </message>
    <message>
        <source>当场交付</source>
        <translation>handed over on the spot</translation>
    </message>
    <message>
        <source>%1收到</source>
        <translation>received on %1</translation>
    </message>
    <message>
        <source>尚未见回执</source>
        <translation>no receipt yet</translation>
    </message>
    <message>
        <source>文号%1</source>
        <translation>Document number %1</translation>
    </message>
    <message>
        <source>未当场告知的原因：%1</source>
        <translation>Why not told on the spot: %1</translation>
    </message>
    <message>
        <source>起算当日%1不计入，从次日%2起算第1日（《民法典》第二百零一条；适用于信访是本程序的理解）。</source>
        <translation>The day it starts, %1, does not count; day 1 is the next one, %2 (Civil Code, Article 201; that it applies to petitions is our reading).</translation>
    </message>
    <message>
        <source>《信访工作条例》%1：“%2”的期限为%3日，按日历连续计算，休息日也算。</source>
        <translation>Regulations, %1: the period “%2” is %3 days, counted without a break, days of rest too.</translation>
    </message>
    <message>
        <source>《信访工作条例》%1：“%2”的期限为%3个工作日，休息日不算。</source>
        <translation>Regulations, %1: the period “%2” is %3 working days; days of rest do not count.</translation>
    </message>
    <message>
        <source>“%2”按本单位设置为%3个工作日，休息日不算；出处是%1，不是条例的规定。</source>
        <translation>“%2” is %3 working days by this office&apos;s setting; days of rest do not count. Its source is %1, not the Regulations.</translation>
    </message>
    <message>
        <source>《信访工作条例》%1：“%2”的期限由交办机关指定，本件为%3日，按日历连续计算，休息日也算。</source>
        <translation>Regulations, %1: the period “%2” is set by the organ that assigned the matter, here %3 days, counted without a break, days of rest too.</translation>
    </message>
    <message>
        <source>依照%1批准延期%2日，从原期限最后一日%3往后加（不先顺延，这是本程序的理解），到%4。</source>
        <translation>Extended by %2 days under %1, counted from the last day of the first period, %3 (not moved on first; this is our reading), to %4.</translation>
    </message>
    <message>
        <source>依照%1，听证的%2（首尾都算，共%3日）不计入，期限推到%4。</source>
        <translation>Under %1 the hearing of %2 (first and last day included, %3 days in all) does not count; the period moves to %4.</translation>
    </message>
    <message>
        <source>听证的%1不在期限之内，不影响期限。</source>
        <translation>The hearing of %1 is not within the period and does not change it.</translation>
    </message>
    <message>
        <source>%1是周末，%2日不计。</source>
        <translation>%1 is a weekend; %2 days do not count.</translation>
    </message>
    <message>
        <source>%1是%2放假，%3日不计。</source>
        <translation>%1 is a holiday (%2); %3 days do not count.</translation>
    </message>
    <message>
        <source>%1虽是周末，按放假安排上班，计入。</source>
        <translation>%1 is a weekend but worked by the holiday notice; it counts.</translation>
    </message>
    <message>
        <source>期限的最后一日是%1。</source>
        <translation>The last day of the period is %1.</translation>
    </message>
    <message>
        <source>%1虽是周末，按放假安排上班，不顺延。</source>
        <translation>%1 is a weekend but worked by the holiday notice; the period is not moved on.</translation>
    </message>
    <message>
        <source>%1是周末休息日。</source>
        <translation>%1 is a weekend.</translation>
    </message>
    <message>
        <source>%1是%2放假。</source>
        <translation>%1 is a holiday (%2).</translation>
    </message>
    <message>
        <source>机关、单位仍应在%1当日或者之前办完；按《民法典》第二百零三条顺延的%2只作提示，条例没有写明可以顺延。</source>
        <translation>The office should still be done on %1 or before; %2, to which Article 203 of the Civil Code would move it, is a hint only, since the Regulations do not say so.</translation>
    </message>
    <message>
        <source>信访人的期限顺延到%1，当日提出仍算按期（《民法典》第二百零三条；适用于信访是本程序的理解）。</source>
        <translation>The petitioner&apos;s period is moved on to %1; a request on that day is in time (Civil Code, Article 203; that it applies to petitions is our reading).</translation>
    </message>
    <message>
        <source>程序里没有%1年的放假安排，这个日期是暂定的；导入当年放假通知后会重新计算。</source>
        <translation>The program has no holiday notice for %1, so this date is provisional; it is worked out again when the notice is loaded.</translation>
    </message>
    <message>
        <source>%1可能被%2年的放假通知调整，通知还没有导入，这个日期是暂定的。</source>
        <translation>%1 may be changed by the holiday notice of %2, which is not loaded yet, so this date is provisional.</translation>
    </message>
    <message>
        <source>%1至%2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>登记并转送、交办</source>
        <translation>Register and transfer</translation>
    </message>
    <message>
        <source>提出异议</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>办理</source>
        <translation>Handle</translation>
    </message>
    <message>
        <source>交办件反馈</source>
        <translation>Report on an assigned matter</translation>
    </message>
    <message>
        <source>申请复查</source>
        <translation>Ask for a review</translation>
    </message>
    <message>
        <source>作出复查意见</source>
        <translation>Decide on the review</translation>
    </message>
    <message>
        <source>申请复核</source>
        <translation>Ask for the final review</translation>
    </message>
    <message>
        <source>作出复核意见</source>
        <translation>Decide on the final review</translation>
    </message>
    <message>
        <source>简易办理受理</source>
        <translation>Accept, simplified</translation>
    </message>
    <message>
        <source>简易办理答复</source>
        <translation>Reply, simplified</translation>
    </message>
    <message>
        <source>信访部门自收到信访事项之日起登记，并转送、交办有权处理的机关、单位。</source>
        <translation>A petition bureau registers a matter and transfers or assigns it to the competent organ, counted from receipt.</translation>
    </message>
    <message>
        <source>收到信访事项的机关、单位不能当场告知的，自收到之日起书面告知信访人。</source>
        <translation>An office that cannot tell the petitioner on the spot does so in writing, counted from receipt.</translation>
    </message>
    <message>
        <source>收到转送、交办件的单位认为不属于自己职权的，自收到之日起提出异议并说明理由。</source>
        <translation>An office that holds a transferred or assigned matter not to be its own objects and says why, counted from receipt.</translation>
    </message>
    <message>
        <source>有权处理的机关、单位自受理之日起办结，经批准可以延期一次。</source>
        <translation>The competent office concludes the matter, counted from acceptance; with approval it may be extended once.</translation>
    </message>
    <message>
        <source>承办单位在交办机关指定的期限内反馈结果，提交办结报告。</source>
        <translation>The office in charge reports the result within the period that the assigning organ set.</translation>
    </message>
    <message>
        <source>信访人对处理意见不服的，自收到书面答复之日起请求复查。</source>
        <translation>A petitioner who disagrees with the opinion asks for a review, counted from receiving it in writing.</translation>
    </message>
    <message>
        <source>复查机关、单位自收到复查请求之日起提出复查意见，书面答复。</source>
        <translation>The review organ gives its opinion in writing, counted from receiving the request.</translation>
    </message>
    <message>
        <source>信访人对复查意见不服的，自收到书面答复之日起请求复核。</source>
        <translation>A petitioner who disagrees with the review asks for the final review, counted from receiving it in writing.</translation>
    </message>
    <message>
        <source>复核机关、单位自收到复核请求之日起提出复核意见；听证的日子不算。</source>
        <translation>The final review organ gives its opinion, counted from receiving the request; days of a hearing do not count.</translation>
    </message>
    <message>
        <source>适用简易办理的，自收到信访事项之日起决定受理。</source>
        <translation>In simplified handling, acceptance is decided, counted from receipt.</translation>
    </message>
    <message>
        <source>适用简易办理的，自受理之日起答复信访人。</source>
        <translation>In simplified handling, the petitioner gets a reply, counted from acceptance.</translation>
    </message>
    <message>
        <source>按演示约定导入：收到即受理；答复即处理意见并当日送达</source>
        <translation>Imported by the demonstration&apos;s convention: received is accepted; the reply is the opinion and its delivery</translation>
    </message>
    <message>
        <source>演示约定：收到即受理</source>
        <translation>demonstration: received is accepted</translation>
    </message>
    <message>
        <source>演示约定：答复即处理意见</source>
        <translation>demonstration: the reply is the opinion</translation>
    </message>
    <message>
        <source>演示约定：答复当日送达</source>
        <translation>demonstration: delivered on the day of the reply</translation>
    </message>
    <message>
        <source>延期告知书已寄出，未见回执</source>
        <translation>the notice of the extension is posted, no receipt yet</translation>
    </message>
    <message>
        <source>补录（%1录入）</source>
        <translation>recorded later (on %1)</translation>
    </message>
    <message>
        <source>录入时电脑日期是%1，早于业务日期，时钟可能不准</source>
        <translation>the computer&apos;s date was %1 when it was recorded, before the business date; its clock may be wrong</translation>
    </message>
    <message>
        <source>已作废</source>
        <translation>void</translation>
    </message>
    <message>
        <source>已作废：%1</source>
        <translation>void: %1</translation>
    </message>
    <message>
        <source>本机版本不认识的记录，原样保存</source>
        <translation>a record this version does not know, kept as it is</translation>
    </message>
    <message>
        <source>升级程序以前，本件不能办下一步</source>
        <translation>until the program is updated, no further step can be taken in this case</translation>
    </message>
    <message>
        <source>内容已依法删除</source>
        <translation>content erased by law</translation>
    </message>
    <message>
        <source>经裁定不采用</source>
        <translation>settled: does not stand</translation>
    </message>
    <message>
        <source>与另一边同时办理的步骤相抵触，或者当时还不能办这一步</source>
        <translation>contradicts a step taken on the other side, or was not possible at that time</translation>
    </message>
    <message>
        <source>办理这一步的单位当时不是承办单位</source>
        <translation>the office that took this step did not hold the case then</translation>
    </message>
    <message>
        <source>日期早于它所依据的前一步</source>
        <translation>dated before the step it rests on</translation>
    </message>
    <message>
        <source>已更正</source>
        <translation>corrected</translation>
    </message>
    <message>
        <source>记录人：%1</source>
        <translation>Recorded by: %1</translation>
    </message>
    <message>
        <source>认不出这个文件的文字编码，它可能不是文本文件。请用 WPS 打开原表，另存为 CSV 格式后再导入。</source>
        <translation>The encoding of this file is not known; it may be no text. Please open the table in WPS, save it as CSV and import that.</translation>
    </message>
    <message>
        <source>文件第 %1 行起有损坏或被截断的文字，没有导入任何内容。请重新导出或重新拷贝这个文件后再导入。</source>
        <translation>From line %1 on the file has damaged or cut-off text; nothing was imported. Please export or copy it again and import that.</translation>
    </message>
    <message>
        <source>本机系统缺少国标（GB 18030）文字转换表，读不了这个文件。请用 WPS 另存为“CSV UTF-8”格式后再导入。</source>
        <translation>This system lacks the table for GB 18030 and cannot read the file. Please save it as “CSV UTF-8” in WPS and import that.</translation>
    </message>
    <message>
        <source>文件是空的，没有表头也没有内容。请检查是否选错了文件。</source>
        <translation>The file is empty, without a head or content. Please check that it is the right file.</translation>
    </message>
    <message>
        <source>表头（第 %1 行）的引号不成对或列数过多，读不出列名。请用 WPS 打开原表，另存为 CSV 格式后再导入。</source>
        <translation>The head (line %1) has unpaired quotes or too many columns, so its names cannot be read. Please open the table in WPS, save it as CSV and import that.</translation>
    </message>
    <message>
        <source>引号没有成对，第 %1 行至第 %2 行没有导入。请在原表中改正这几行的引号，另存为 CSV 格式后再导入一次。</source>
        <translation>A quote is not closed; lines %1 to %2 were not imported. Please correct the quotes in the table, save it as CSV and import it again.</translation>
    </message>
    <message>
        <source>单元格中间出现多余的引号，第 %1 行至第 %2 行没有导入。请在原表中改正这几行的引号，另存为 CSV 格式后再导入一次。</source>
        <translation>There is a stray quote inside a cell; lines %1 to %2 were not imported. Please correct the quotes in the table, save it as CSV and import it again.</translation>
    </message>
    <message>
        <source>这一行有 %1 列，而表头有 %2 列，内容可能错位，没有导入。请检查这一行是否多了或少了逗号，改正后再导入一次。</source>
        <translation>This line has %1 columns, the head has %2; the content may be shifted, so it was not imported. Please check for a comma too many or too few and import it again.</translation>
    </message>
    <message>
        <source>表头中没有找到“%1”列。请把列名改为：编号、来信人、主题、来信时间、内容、答复意见、答复时间。</source>
        <translation>The head has no column “%1”. Please name the columns: 编号, 来信人, 主题, 来信时间, 内容, 答复意见, 答复时间.</translation>
    </message>
    <message>
        <source>表头中有两个“%1”列，无法确定用哪一个。请删去或改名其中一列后再导入。</source>
        <translation>The head has two columns “%1”, and it is not clear which to use. Please delete or rename one and import again.</translation>
    </message>
    <message>
        <source>这一行没有编号，没有导入。请补上编号后再导入一次。</source>
        <translation>This line has no number and was not imported. Please add it and import again.</translation>
    </message>
    <message>
        <source>编号“%1”已被表格软件改成科学计数，后面的数字丢失了。请在原表中把“编号”列设为文本格式，重新导出后再导入。</source>
        <translation>The number “%1” was turned into scientific notation by a spreadsheet and lost its last digits. Please set the column “编号” to text in the table, export and import again.</translation>
    </message>
    <message>
        <source>编号 %1 没有来信时间，没有导入。请补上来信时间后再导入一次。</source>
        <translation>Number %1 has no time of receipt and was not imported. Please add it and import again.</translation>
    </message>
    <message>
        <source>编号 %1 的来信时间“%2”看不懂，没有导入。请写成 2026-03-02 09:30:00 这样的形式。</source>
        <translation>The time of receipt of number %1, “%2”, makes no sense; it was not imported. Please write it as 2026-03-02 09:30:00.</translation>
    </message>
    <message>
        <source>编号 %1 的来信日期 %2 晚于今天，没有导入。请核对来信时间；如果日期没有错，请检查电脑的时钟。</source>
        <translation>The day of receipt of number %1, %2, is after today; it was not imported. Please check it; if it is right, check the computer&apos;s clock.</translation>
    </message>
    <message>
        <source>编号 %1 的答复时间“%2”看不懂，没有导入。请写成 2026-03-02 09:30:00 这样的形式。</source>
        <translation>The time of reply of number %1, “%2”, makes no sense; it was not imported. Please write it as 2026-03-02 09:30:00.</translation>
    </message>
    <message>
        <source>编号 %1 的答复日期 %2 晚于今天，没有导入。请核对答复时间；如果日期没有错，请检查电脑的时钟。</source>
        <translation>The day of reply of number %1, %2, is after today; it was not imported. Please check it; if it is right, check the computer&apos;s clock.</translation>
    </message>
    <message>
        <source>编号 %1 的答复日期 %2 早于来信日期 %3，没有导入。请核对这两个日期。</source>
        <translation>The day of reply of number %1, %2, is before the day of receipt, %3; it was not imported. Please check both dates.</translation>
    </message>
    <message>
        <source>编号 %1 有答复意见而没有答复时间，没有导入。请补上答复时间后再导入一次。</source>
        <translation>Number %1 has a reply without a time of reply and was not imported. Please add it and import again.</translation>
    </message>
    <message>
        <source>编号 %1 有答复时间而没有答复意见，没有导入。请补上答复意见；如果尚未答复，请删去答复时间。</source>
        <translation>Number %1 has a time of reply without a reply and was not imported. Please add the reply; if there is none yet, delete the time.</translation>
    </message>
    <message>
        <source>编号 %1 的主题和内容都是空的，没有导入。请补上来信内容后再导入一次。</source>
        <translation>Number %1 has neither subject nor text and was not imported. Please add the text and import again.</translation>
    </message>
    <message>
        <source>编号 %1 的文字过长，超过一份信访件能存的长度，没有导入。请缩短文字，把全文作为附件保存。</source>
        <translation>The text of number %1 is longer than a case can hold; it was not imported. Please shorten it and keep the whole of it as an attachment.</translation>
    </message>
    <message>
        <source>编号 %1 在第 %2 行已经出现过，而两行内容不同，后一行没有导入。请核对编号，改正后再导入一次。</source>
        <translation>Number %1 was in line %2 already with other content; the later line was not imported. Please check the numbers and import again.</translation>
    </message>
    <message>
        <source>已经登记，还没有告诉信访人怎么处理。</source>
        <translation>Registered; the petitioner was not yet told what happens with it.</translation>
    </message>
    <message>
        <source>已经书面告知接收情况以及处理途径和程序，还没有决定受理。</source>
        <translation>The petitioner was told in writing of the receipt, the route and the procedure; acceptance is not decided yet.</translation>
    </message>
    <message>
        <source>已经受理，正在办理，还没有出具处理意见。</source>
        <translation>Accepted and being handled; no opinion was given yet.</translation>
    </message>
    <message>
        <source>已经转送有权处理的机关、单位，本单位不再承办。</source>
        <translation>Forwarded to the competent office; this office no longer handles it.</translation>
    </message>
    <message>
        <source>已经决定不予受理或者不再受理。</source>
        <translation>It was decided not to accept the matter, or not to accept it any more.</translation>
    </message>
    <message>
        <source>处理意见已经出具，还没有送达每一位信访人。</source>
        <translation>The opinion was given; it is not delivered to every petitioner yet.</translation>
    </message>
    <message>
        <source>处理意见已经送达，信访人不服的，可以自收到之日起30日内请求复查。</source>
        <translation>The opinion was delivered; a petitioner who disagrees may ask for a review within 30 days of receiving it.</translation>
    </message>
    <message>
        <source>已经办结；信访人可以请求复查的，期限照常计算。</source>
        <translation>Concluded; the period in which a petitioner may ask for a review goes on.</translation>
    </message>
    <message>
        <source>整件已经作废，记录仍然保留。</source>
        <translation>The whole case is void; its records are kept.</translation>
    </message>
    <message>
        <source>已经决定不再受理：对复核意见不服，仍以同一事实和理由提出。</source>
        <translation>It was decided not to accept the matter any more: the same facts and reasons after the final review.</translation>
    </message>
    <message>
        <source>已经受理，正在按法定途径办理或者研究答复。</source>
        <translation>Accepted; being handled on its legal route, or a reply is being prepared.</translation>
    </message>
    <message>
        <source>答复已经作出，还没有送达每一位信访人。</source>
        <translation>The reply was given; it is not delivered to every petitioner yet.</translation>
    </message>
    <message>
        <source>答复已经送达。</source>
        <translation>The reply was delivered.</translation>
    </message>
    <message>
        <source>已经办结。</source>
        <translation>Concluded.</translation>
    </message>
    <message>
        <source>分清事项类别、各诉求的办理途径，以及属于谁的职权。</source>
        <translation>Decide on the category, the route of each demand, and in whose power the matter is.</translation>
    </message>
    <message>
        <source>把接收情况以及处理途径和程序书面告诉信访人；能当场告知的当场告知，否则自收到之日起15日内。</source>
        <translation>Tell the petitioner in writing of the receipt, the route and the procedure; on the spot where possible, otherwise within 15 days of receipt.</translation>
    </message>
    <message>
        <source>属于本机关、单位职权的，决定受理并书面告知，办理期限自受理之日起算。</source>
        <translation>What is within this office&apos;s power: decide to accept it and tell in writing; the handling period counts from acceptance.</translation>
    </message>
    <message>
        <source>不属于本机关、单位或者本系统职权的，书面告知信访人向有权处理的机关、单位提出；这不是不予受理。</source>
        <translation>What is within neither this office&apos;s nor its system&apos;s power: tell the petitioner in writing which organ is competent; this is no refusal.</translation>
    </message>
    <message>
        <source>只有两种情形：下级正在受理、办理的同一事项又向上级提出（条例第十九条第三款），对复核意见不服仍以同一事实和理由提出（条例第三十六条第三款）。</source>
        <translation>Two cases only: the same matter, which a lower office is handling, raised with its superior (Regulations, Article 19(3)); and the same facts and reasons after the final review (Regulations, Article 36(3)).</translation>
    </message>
    <message>
        <source>听取信访人陈述事实和理由，如实记录。</source>
        <translation>Hear the petitioner on facts and reasons and record it as it was said.</translation>
    </message>
    <message>
        <source>调查核实，记下查明的情况。</source>
        <translation>Look into the facts and record what was found.</translation>
    </message>
    <message>
        <source>情况复杂的，经本机关、单位负责人批准，延长不超过30日，并告知信访人延期理由。</source>
        <translation>For complicated matters, with the approval of the head of the office, by at most 30 days; tell the petitioner why.</translation>
    </message>
    <message>
        <source>听取陈述、调查核实以后，对每一项诉求作出处理，出具意见书。</source>
        <translation>After the hearing and the investigation, deal with each demand and give the opinion.</translation>
    </message>
    <message>
        <source>把意见书送给每一位信访人，记下各人收到的日期。</source>
        <translation>Hand the opinion to each petitioner and record on which day each received it.</translation>
    </message>
    <message>
        <source>寄出的告知书有了回执，记下信访人收到的日期。</source>
        <translation>The receipt of a posted notice came back: record on which day the petitioner received it.</translation>
    </message>
    <message>
        <source>该告知、该答复、该送达的都已做完，办结归档。</source>
        <translation>Everything was told, answered and delivered: close the file.</translation>
    </message>
    <message>
        <source>整件登记错了的，写明理由作废，编号不再使用。</source>
        <translation>If the whole case was registered by mistake: write why and void it; its number is not used again.</translation>
    </message>
    <message>
        <source>%1，条例没有明文</source>
        <translation>%1; the Regulations do not say so</translation>
    </message>
    <message>
        <source>条例%1</source>
        <translation>Regulations, %1</translation>
    </message>
    <message>
        <source>“%1”（记录%2）</source>
        <translation>“%1” (record %2)</translation>
    </message>
    <message>
        <source>两边同时办了互相抵触的步骤：%1。在裁定以前按%2显示，各边的期限都照常计算，不能办下一步。请用“裁定”写明采用哪一条记录和理由。</source>
        <translation>Two sides took steps that contradict each other: %1. Until it is settled, the case shows as %2, the periods of both sides go on, and no further step can be taken. Please say with “Settle” which record stands and why.</translation>
    </message>
    <message>
        <source>“%1”有并存的写法：%2。现在显示的是%3。请核对后用“裁定”写明采用哪一条记录和理由。</source>
        <translation>“%1” has rival values: %2. Now %3 shows. Please check and say with “Settle” which record stands and why.</translation>
    </message>
    <message>
        <source>找不到数据文件 %1。请检查路径；如果还没有数据文件，请先新建一个。</source>
        <translation>The data file %1 was not found. Please check the path; if there is none yet, make one first.</translation>
    </message>
    <message>
        <source>%1 已经存在，没有改动它。请换一个文件名，或直接打开它。</source>
        <translation>%1 is there already and was not changed. Please use another name, or open it.</translation>
    </message>
    <message>
        <source>文件夹 %1 不存在。请先建好文件夹，或另选一个位置。</source>
        <translation>The folder %1 does not exist. Please make it first, or choose another place.</translation>
    </message>
    <message>
        <source>%1 不是信访接待台的数据文件（内容不是数据库）。请另选文件；如果它本来是，请从备份恢复。</source>
        <translation>%1 is no data file of Xinfang Desk (it is no database). Please choose another file; if it used to be one, restore a backup.</translation>
    </message>
    <message>
        <source>%1 是别的程序的数据库，不是信访接待台的数据文件，没有改动它。请另选文件。</source>
        <translation>%1 is a database of another program, not a data file of Xinfang Desk, and was not changed. Please choose another file.</translation>
    </message>
    <message>
        <source>%1 由更新的程序写成（格式 %2），本程序不能打开，没有改动它。请升级本程序。</source>
        <translation>%1 was written by a newer program (format %2); this one cannot open it and did not change it. Please update this program.</translation>
    </message>
    <message>
        <source>%1 是旧版格式，而这里不能写入，无法升级。请把它复制到本机可写的文件夹后再打开。</source>
        <translation>%1 is of an older format, and here it cannot be written and so not upgraded. Please copy it to a folder on this computer that can be written, and open it there.</translation>
    </message>
    <message>
        <source>%1 旁边还有尚未并入的日志（-wal 或 -journal），而这里不能写入，只读会缺少内容。请先在平时使用它的电脑上正常关闭程序，再把文件连同日志一起复制到本机可写的文件夹。</source>
        <translation>Beside %1 there is a log that is not yet taken in (-wal or -journal), and it cannot be written here; reading alone would miss content. Please close the program properly on the computer where the file is used, then copy it with its log to a folder on this computer that can be written.</translation>
    </message>
    <message>
        <source>缺少 SQLite 数据库驱动，无法打开数据文件。请安装 libqt6sql6-sqlite，或重新安装本程序。</source>
        <translation>The SQLite driver is missing, so data files cannot be opened. Please install libqt6sql6-sqlite, or install this program again.</translation>
    </message>
    <message>
        <source>文件夹 %1 或其中的数据文件不能写入，现在只能查看，不能登记和修改。请给予写权限，或把数据文件移到本机可写的文件夹。</source>
        <translation>The folder %1 or the data file in it cannot be written; it can be read only, not registered in or changed. Please grant the right to write, or move the data file to a folder on this computer that can be written.</translation>
    </message>
    <message>
        <source>%1 在网络驱动器上，多台电脑同时写入会损坏数据，因此只能查看。请把数据文件放到本机硬盘上使用。</source>
        <translation>%1 is on a network drive, where several computers writing at once would damage it; so it can be read only. Please keep the data file on this computer&apos;s own disk.</translation>
    </message>
    <message>
        <source>%1 是以只读方式打开的，不能登记和修改。请重新正常打开。</source>
        <translation>%1 was opened for reading only; nothing can be registered or changed. Please open it in the usual way.</translation>
    </message>
    <message>
        <source>数据文件已损坏（%1）。请停止录入，不要删除原文件，从 backups 文件夹中最近一天的备份恢复。</source>
        <translation>The data file is damaged (%1). Please stop registering, do not delete the file, and restore the newest backup of the folder backups.</translation>
    </message>
    <message>
        <source>另一个程序正在写这个数据文件，等了几秒仍未结束。这次的操作没有保存，请稍后再试。</source>
        <translation>Another program is writing to this data file and did not end within some seconds. This was not saved; please try again later.</translation>
    </message>
    <message>
        <source>磁盘已满，这次的操作没有保存，原有数据完好。请清理磁盘空间后再试。</source>
        <translation>The disk is full. This was not saved; the data that were there are whole. Please make room on the disk and try again.</translation>
    </message>
    <message>
        <source>数据文件变成了只读，这次的操作没有保存。请检查文件和文件夹的写权限后重新打开。</source>
        <translation>The data file has become read-only. This was not saved. Please check the rights of the file and its folder and open it again.</translation>
    </message>
    <message>
        <source>打不开数据文件（%1）。请检查它是否存在、当前用户有没有权限，以及是否被其他软件占用。</source>
        <translation>The data file cannot be opened (%1). Please check that it exists, that you have the rights, and that no other program holds it.</translation>
    </message>
    <message>
        <source>数据文件在使用中被移走、改名或替换了，这次的操作没有保存。请关闭程序，把文件放回原处再打开。</source>
        <translation>The data file was moved, renamed or replaced while in use; this was not saved. Please close the program, put the file back and open it again.</translation>
    </message>
    <message>
        <source>读写磁盘出错（%1），这次的操作没有保存。请检查磁盘空间、移动盘是否松动，并尽快另存一份备份。</source>
        <translation>Reading or writing the disk failed (%1); this was not saved. Please check the space on the disk and whether a stick sits loosely, and make another backup soon.</translation>
    </message>
    <message>
        <source>操作已按要求停止，没有改动数据。</source>
        <translation>Stopped as you asked; no data were changed.</translation>
    </message>
    <message>
        <source>写入的内容与已有数据冲突（%1），没有保存。这是程序的错误，请把这句话告诉维护人员。</source>
        <translation>What was written clashes with data that are there (%1); it was not saved. This is a fault of the program; please tell a maintainer this sentence.</translation>
    </message>
    <message>
        <source>数据库拒绝了这次操作（%1，代码 %2），没有保存。这是程序的错误，请把这句话告诉维护人员。</source>
        <translation>The database refused this (%1, code %2); it was not saved. This is a fault of the program; please tell a maintainer this sentence.</translation>
    </message>
    <message>
        <source>没有输入要查找的内容。请输入姓名、编号或正文中的词，一个字也可以。</source>
        <translation>There is nothing to search for. Please type a name, a number or a word of the text; one character is enough.</translation>
    </message>
    <message>
        <source>查找的内容太长：最多 %1 个字、%2 个词。请缩短后再查。</source>
        <translation>There is too much to search for: at most %1 characters and %2 words. Please shorten it.</translation>
    </message>
    <message>
        <source>数据已经保存，但本机记录 %1 没有写成。请检查磁盘空间和权限；否则下次打开时，程序可能认不出这是本机的数据文件。</source>
        <translation>The data are saved, but this computer&apos;s record %1 was not written. Please check disk space and rights; otherwise the program may not know the next time that this is this computer&apos;s data file.</translation>
    </message>
    <message>
        <source>今天的备份没有做成：文件夹 %1 不能写入。不影响办理，请检查权限。</source>
        <translation>Today&apos;s backup was not made: the folder %1 cannot be written. Work can go on; please check the rights.</translation>
    </message>
    <message>
        <source>今天的备份没有做成：%1 所在的磁盘已满。不影响办理，请尽快清理空间。</source>
        <translation>Today&apos;s backup was not made: the disk of %1 is full. Work can go on; please make room soon.</translation>
    </message>
    <message>
        <source>今天的备份没有做成（文件夹 %1，原因 %2）。不影响办理，请把这句话告诉维护人员。</source>
        <translation>Today&apos;s backup was not made (folder %1, reason %2). Work can go on; please tell a maintainer this sentence.</translation>
    </message>
    <message>
        <source>今天按%1算，早于数据文件里%2录入的记录，电脑的日期可能慢了。请先调准电脑的日期和时间，再重新打开本程序。</source>
        <translation>Today counts as %1, which is before %2, when a record of the data file was made; the computer&apos;s date may be behind. Please set date and time first, then open this program again.</translation>
    </message>
    <message>
        <source>没有找到信访件“%1”。请核对编号，也可以写记录编号的前8位；或者按姓名、事由查找。</source>
        <translation>There is no case “%1”. Please check the number, or give the first 8 characters of its record&apos;s id, or search by name or matter.</translation>
    </message>
    <message>
        <source>“%1”对得上好几件信访件，记录编号分别是：%2。请改写其中一个记录编号。</source>
        <translation>Several cases match “%1”; their records&apos; ids are: %2. Please give one of these.</translation>
    </message>
    <message>
        <source>记录编号以%1开头的一件，原始记录有损坏，暂不能列出和办理；其他各件照常。请不要删除本文件，用备份找回这一件。</source>
        <translation>In the case whose record&apos;s id begins with %1 the original records are damaged; it cannot be listed or handled for now, the others can. Please do not delete this file; find this case in a backup.</translation>
    </message>
    <message>
        <source>%1的列表需要重新整理，而现在不能写入，只好先不打开。请在可以写入的电脑上正常打开一次。</source>
        <translation>The lists of %1 have to be made anew, and it cannot be written now, so it is not opened. Please open it once on a computer where it can be written.</translation>
    </message>
    <message>
        <source>写入以后核对不一致，这次的操作没有保存，原有数据完好。这是程序的错误，请把这句话告诉维护人员。</source>
        <translation>What was written does not read back the same; it was not saved, the data that were there are whole. This is a fault of the program; please tell a maintainer this sentence.</translation>
    </message>
    <message>
        <source>演示在“%1”这一步与预期不符。这是程序的错误，请把这句话告诉维护人员；正式数据不受影响。</source>
        <translation>The demonstration did not go as told at “%1”. This is a fault of the program; please tell a maintainer this sentence. Real data are not affected.</translation>
    </message>
    <message>
        <source>这个数据文件里已经有信访件，不能再填练习内容，没有改动它。请另建一个练习文件。</source>
        <translation>This data file has cases already and cannot be filled for practice; it was not changed. Please make another practice file.</translation>
    </message>
    <message>
        <source>练习内容的第%1行读不出来。这是程序的错误，请把这句话告诉维护人员；正式数据不受影响。</source>
        <translation>Line %1 of the practice day cannot be read. This is a fault of the program; please tell a maintainer this sentence. Real data are not affected.</translation>
    </message>
    <message>
        <source>原文件用的就是字母%1，两份不能共用一个字母。请换一个，例如B。</source>
        <translation>The original file has the letter %1, and two files cannot share one. Please choose another, for example B.</translation>
    </message>
    <message>
        <source>%1里没有单位信息，不能使用，没有改动它。请确认选对了文件，或者用备份恢复。</source>
        <translation>%1 has no office in it and cannot be used; it was not changed. Please check that it is the right file, or restore a backup.</translation>
    </message>
    <message>
        <source>%1可能是复制或者恢复来的，为了编号不重复，暂不能登记新件、编文号，其他办理照常。请先在“设置”最上面说明它的来历：接着用的，写出最后一次用过的编号；在另一台电脑上并用的，换一个字母。</source>
        <translation>%1 may have been copied or restored; so that numbers are not given twice, no new case can be registered and no document number given for now, everything else can be done. Please say on top of “Settings” where it comes from: if it goes on, give the last number that was used; if it is used on a second computer, give it another letter.</translation>
    </message>
    <message>
        <source>%1是%2的副本，原文件还在，两份同时用会编出重复的编号，这里暂不能登记新件。请用“设置”里的“换一个数据文件”回到原文件办理；确要两份并用的，请在“设置”最上面给这一份换一个字母。</source>
        <translation>%1 is a copy of %2, which is still there; using both would give numbers twice, so no new case can be registered here for now. Please go on with the original (“Change the data file” in “Settings”); if both are to be used, give this one another letter on top of “Settings”.</translation>
    </message>
    <message>
        <source>%1比本机上次用到的要旧，可能是从备份恢复的，暂不能登记新件，以免编号重复。请在“设置”最上面写出最后一次用过的编号，照最后登记的一件写；误选了旧文件的，请用“设置”里的“换一个数据文件”改选新的。</source>
        <translation>%1 is older than what this computer used last, maybe restored from a backup; so that numbers are not given twice, no new case can be registered for now. Please give the last number that was used on top of “Settings”, read off the last case; if the old file was chosen by mistake, choose the new one with “Change the data file” in “Settings”.</translation>
    </message>
    <message>
        <source>%1还没有在本机上用过，可能是从别的电脑拷来的，暂不能登记新件，以免编号重复。请在“设置”最上面说明来历：换到这台电脑接着用的，写出最后一次用过的编号；两台并用的，换一个字母。</source>
        <translation>%1 was not used on this computer before, maybe copied from another one; so that numbers are not given twice, no new case can be registered for now. Please say on top of “Settings” where it comes from: if work moves to this computer, give the last number that was used; if both are used, give it another letter.</translation>
    </message>
    <message>
        <source>%1离开本机以后在别处写过，暂不能登记新件，以免编号重复。请在“设置”最上面说明来历：今后只在这里用的，写出最后一次用过的编号；两处并用的，换一个字母。</source>
        <translation>%1 was written elsewhere after it left this computer; so that numbers are not given twice, no new case can be registered for now. Please say on top of “Settings” where it comes from: if it is used only here from now on, give the last number that was used; if in both places, give it another letter.</translation>
    </message>
    <message>
        <source>文件太大，一个附件最多%1MB，没有附上。请压缩、降低扫描分辨率或者分成几个文件再附。</source>
        <translation>The file is too large, an attachment has at most %1 MB; it was not attached. Please compress it, scan with a lower resolution, or attach it in parts.</translation>
    </message>
    <message>
        <source>文件读不出来，没有附上（%1）。请检查文件是否还在、移动盘是否松动，再试一次。</source>
        <translation>The file cannot be read and was not attached (%1). Please check that it is still there and that a stick does not sit loosely, and try again.</translation>
    </message>
    <message>
        <source>附件没有存好，没有附上：%1不能写入，或者磁盘已满（%2）。请检查磁盘空间和权限后再试。</source>
        <translation>The attachment could not be stored and was not attached: %1 cannot be written, or the disk is full (%2). Please check disk space and rights and try again.</translation>
    </message>
    <message>
        <source>附件“%1”的文件不在%2里。请把这个文件夹放回数据文件旁边；找不到的，请用备份找回或者重新扫描附上。</source>
        <translation>The file of the attachment “%1” is not in %2. Please put that folder back beside the data file; if it cannot be found, restore a backup or scan and attach it again.</translation>
    </message>
    <message>
        <source>附件“%1”的文件（%2）内容变了，不是当初附上的那一份。请用备份找回，或者把原来的文件重新附一次。</source>
        <translation>The file of the attachment “%1” (%2) has changed and is not the one that was attached. Please restore a backup, or attach the original file again.</translation>
    </message>
    <message>
        <source>这个附件的文件还没有传到本机。请向附上它的单位索取，或者等下一次数据交换。</source>
        <translation>The file of this attachment has not come to this computer yet. Please ask the office that attached it, or wait for the next exchange.</translation>
    </message>
    <message>
        <source>%1已经用过，或者小于已经用到的号。现在可以用的是%2，请改用这个号或者更大的号。</source>
        <translation>%1 was used already, or is below what was used. The next one is %2; please use that or a higher one.</translation>
    </message>
    <message>
        <source>%1离已经用到的号太远，一次最多跳过%2个号。请核对是不是写错了。</source>
        <translation>%1 is too far from what was used; at most %2 numbers can be skipped at a time. Please check whether it is a slip.</translation>
    </message>
    <message>
        <source>“%1”不是一个文号。请照最后发出的文书写完整的文号，例如青石镇信受〔2026〕7号；这一年还没有发过的，把序号写成0。</source>
        <translation>“%1” is no document number. Please give the whole number of the last paper that went out, for example 青石镇信受〔2026〕7号; if there was none this year, write 0 as its serial.</translation>
    </message>
    <message>
        <source>这份数据文件是从别处拿来接着用的，还不知道“%1”已经编到几号，为了文号不重复，暂不能出具这一类文书。请在“设置”最上面照最后发出的一份写出它的序号；这一年还没有发过的，写0。</source>
        <translation>This data file was taken over from elsewhere, and how far “%1” was counted is not known; so that numbers are not given twice, papers of this kind cannot be issued for now. Please give the number of the last one that went out on top of “Settings”; if there was none this year, write 0.</translation>
    </message>
    <message>
        <source>这份数据文件来历清楚，不用再说明。请照常办理。</source>
        <translation>It is clear where this data file comes from; nothing needs to be said. Please go on.</translation>
    </message>
    <message>
        <source>“%1”不是这份数据文件的编号。请照最后发出的文书写完整的编号，例如511502101-2026-A-17，或者只写最后的序号。</source>
        <translation>“%1” is no number of this data file. Please give the whole number on the last paper that went out, for example 511502101-2026-A-17, or its serial alone.</translation>
    </message>
    <message>
        <source>还没有说明怎么用这份数据文件。请写出最后一次用过的编号，或者给它一个新的字母，两样只写一样。</source>
        <translation>How this data file is used was not said. Please give the last number that was used, or a new letter; one of the two.</translation>
    </message>
    <message>
        <source>草稿没有名称，没有保存。这是程序的错误，请把这句话告诉维护人员。</source>
        <translation>The draft has no name and was not saved. This is a fault of the program; please tell a maintainer this sentence.</translation>
    </message>
    <message>
        <source>没有填写值班人。请填写现在坐在这里的人的姓名，它会记在办理的每一步里。</source>
        <translation>The clerk is missing. Please fill in the name of the person who sits here now; it is recorded with each step.</translation>
    </message>
    <message>
        <source>“%1”不能是“%2”，没有保存。请照所列的选择；文书代字里不要有括号和空格，例如青石镇。</source>
        <translation>“%1” cannot be “%2”; it was not saved. Please choose from the list; a document prefix has no brackets or blanks, for example 青石镇.</translation>
    </message>
    <message>
        <source>没有找到要打印的文书（%1），打印情况没有记下。请关闭后重新打开这一件再打印。</source>
        <translation>The paper to be printed (%1) was not found, so the printing was not recorded. Please close this case, open it again and print.</translation>
    </message>
    <message>
        <source>%1（%2）：%3，顺延到%4</source>
        <translation>%1 (%2): %3, moved on to %4</translation>
    </message>
    <message>
        <source>%1（%2）：%3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>星期一</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>星期二</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>星期三</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>星期四</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>星期五</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>星期六</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>星期日</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>%1字节</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>发给%1</source>
        <translation>for %1</translation>
    </message>
    <message>
        <source>随%1</source>
        <translation>with %1</translation>
    </message>
    <message>
        <source>所依据的一步已经不作数，请核对后作废重出</source>
        <translation>the step it rests on no longer counts; please check, void it and issue it anew</translation>
    </message>
    <message>
        <source>原件</source>
        <translation>original</translation>
    </message>
    <message>
        <source>复制件</source>
        <translation>copy</translation>
    </message>
    <message>
        <source>《%1》第%2页有一个字这台电脑的字体里没有，印出来会是空框：“%3”（%4），在“%5”这一行。请安装收有这个字的字体后再印，或者印好以后用笔补上。</source>
        <translation>On page %2 of “%1” this computer&apos;s fonts lack a character, which would print as a box: “%3” (%4), in the line “%5”. Please install a font that has it before printing, or write it in by hand.</translation>
    </message>
    <message>
        <source>转送机关</source>
        <translation>Transferred by</translation>
    </message>
    <message>
        <source>%1年%2月%3日</source>
        <translation>%1-%2-%3</translation>
    </message>
    <message>
        <source>对方的公钥不是一个有效的公钥，不能使用。请对方重新制作建立交换的文件。</source>
        <translation>The other side&apos;s public key is not a valid key and cannot be used. Please have them make their enrolment file again.</translation>
    </message>
    <message>
        <source>口令不对，密钥没有打开。请检查大小写和输入法后再输一次。</source>
        <translation>Wrong passphrase; the keys were not opened. Please check capitals and the input method and type it again.</translation>
    </message>
    <message>
        <source>没有输入口令。请输入保护本机密钥的口令。</source>
        <translation>No passphrase was typed. Please type the passphrase that protects the keys of this computer.</translation>
    </message>
    <message>
        <source>数据文件里保存的密钥已损坏，打不开。请从最近的备份恢复数据文件，或与对方重新建立交换。</source>
        <translation>The keys kept in the data file are damaged and cannot be opened. Please restore the data file from the latest backup, or enrol with the other side anew.</translation>
    </message>
    <message>
        <source>密钥要求的计算量（内存 %1 MB、%2 遍）不在允许的范围内，没有打开。请从备份恢复数据文件，或重新建立交换。</source>
        <translation>The keys ask for work outside what is allowed (%1 MB of memory, %2 passes) and were not opened. Please restore the data file from a backup, or enrol anew.</translation>
    </message>
    <message>
        <source>这个文件不是信访接待台的交换包。请确认选对了文件（扩展名 .xfpkg）。</source>
        <translation>This file is not a package of Xinfang Desk. Please check that you chose the right file (it ends in .xfpkg).</translation>
    </message>
    <message>
        <source>这个交换包由更新的程序做成（格式 %1，密码套件 %2），本程序还不能读。请升级本程序后再接收。</source>
        <translation>This package was made by a newer program (format %1, cipher suite %2), which this program cannot read yet. Please upgrade this program before you take it in.</translation>
    </message>
    <message>
        <source>交换包的开头已损坏，没有接收。请重新拷贝，或请对方再导出一次。</source>
        <translation>The beginning of the package is damaged; it was not taken in. Please copy it again, or have the other side export once more.</translation>
    </message>
    <message>
        <source>交换包不完整：这里只有 %1 字节，至少应有 %2 字节，可能没有拷完就拔了 U 盘。没有接收，请重新拷贝，或请对方再导出一次。</source>
        <translation>The package is not whole: there are only %1 bytes of at least %2; the stick may have been pulled out too early. It was not taken in. Please copy it again, or have the other side export once more.</translation>
    </message>
    <message>
        <source>交换包比应有的长：这里有 %1 字节，应有 %2 字节，末尾多出了别的内容。没有接收，请重新拷贝。</source>
        <translation>The package is longer than it should be: %1 bytes instead of %2, with something else at its end. It was not taken in. Please copy it again.</translation>
    </message>
    <message>
        <source>读不到交换包（%1）。请检查 U 盘是否插好，重新插上后再试；已有的数据没有变动。</source>
        <translation>The package cannot be read (%1). Please check that the stick is in properly, plug it in again and retry; the data were not changed.</translation>
    </message>
    <message>
        <source>已按要求停止，数据没有变动。需要时请重新开始。</source>
        <translation>Stopped as you asked; the data were not changed. Please start again when you need to.</translation>
    </message>
    <message>
        <source>这个交换包是给别的单位或别的电脑的，这里打不开，没有接收。请交给它写明的接收单位。</source>
        <translation>This package is for another office or another computer; it cannot be opened here and was not taken in. Please give it to the receiver it names.</translation>
    </message>
    <message>
        <source>这个交换包是按本机以前的密钥加密的，现在打不开。请与对方重新建立交换，再请对方导出一次。</source>
        <translation>This package was sealed to keys this computer had before and cannot be opened now. Please enrol with the other side anew and have them export once more.</translation>
    </message>
    <message>
        <source>发出这个交换包的单位还没有与本机建立交换，没有接收。请先与对方建立交换并核对指纹。</source>
        <translation>The office that sent this package is not enrolled with this computer; it was not taken in. Please enrol with them first and compare the fingerprint.</translation>
    </message>
    <message>
        <source>这个交换包自称来自已建立交换的单位，但用的不是登记过的密钥，没有接收。请打电话与对方核对；如对方换过密钥，请重新建立交换。</source>
        <translation>This package says it is from an enrolled office, but not under the key that was enrolled; it was not taken in. Please call them to check; if they have new keys, please enrol anew.</translation>
    </message>
    <message>
        <source>这个交换包是用对方更换之前的密钥签名的，没有接收。请对方用新密钥再导出一次，内容不会丢失。</source>
        <translation>This package was signed with the key the other side had before; it was not taken in. Please have them export once more with the new key; nothing is lost.</translation>
    </message>
    <message>
        <source>签名用的密钥已被停用，这个交换包没有接收。请打电话问清对方，由对方换新密钥后再导出一次。</source>
        <translation>The key that signed this package has been revoked; it was not taken in. Please call the other side, and have them export once more with a new key.</translation>
    </message>
    <message>
        <source>交换包的签名不符：文件在途中损坏了，或者不是对方做的。没有接收，请重新拷贝；仍然如此时请对方再导出一次。</source>
        <translation>The signature of the package does not fit: the file was damaged on its way, or is not by the other side. It was not taken in. Please copy it again; if that does not help, have the other side export once more.</translation>
    </message>
    <message>
        <source>交换包的签名无误，但里面的内容解不开，没有接收。请对方再导出一次，并把这句话告诉维护人员。</source>
        <translation>The signature of the package is right, but what is inside cannot be opened; it was not taken in. Please have the other side export once more, and tell the maintainers this sentence.</translation>
    </message>
    <message>
        <source>交换包的签名无误，但里面的内容不合规定（第 %1 类，%2），没有接收。这是对方程序的错误，请把这句话告诉维护人员。</source>
        <translation>The signature of the package is right, but what is inside is not by the rules (kind %1, %2); it was not taken in. This is a fault of the other side&apos;s program; please tell the maintainers this sentence.</translation>
    </message>
    <message>
        <source>交换包里的条目与开头写明的不一致，没有接收。这是对方程序的错误，请把这句话告诉维护人员。</source>
        <translation>The entries in the package are not those its beginning names; it was not taken in. This is a fault of the other side&apos;s program; please tell the maintainers this sentence.</translation>
    </message>
    <message>
        <source>交换包没有写成（%1）。请检查 U 盘和剩余空间后再做一次。</source>
        <translation>The package was not written (%1). Please check the stick and the space left on it, and make it again.</translation>
    </message>
    <message>
        <source>制作交换包时数据或附件有变动，这个包没有做成。请再做一次。</source>
        <translation>Data or attachments changed while the package was made; it was not finished. Please make it again.</translation>
    </message>
    <message>
        <source>数据文件里有一条记录已损坏（%1），交换包没有做成。请先核查数据文件，必要时从最近的备份恢复。</source>
        <translation>An entry in the data file is damaged (%1); the package was not made. Please verify the data file first and restore it from the latest backup if need be.</translation>
    </message>
    <message>
        <source>转来的一条记录没有作者单位的证明，已另放，没有并入。请让送来的单位从作者单位重新取得。</source>
        <translation>A relayed entry came without its author&apos;s proof; it was set aside and not merged. Please have the office that sent it get it from its author again.</translation>
    </message>
    <message>
        <source>转来的一条记录所附的作者单位证明不成立（%1），已另放，没有并入。请与送来的单位和作者单位核对。</source>
        <translation>A relayed entry came with an author&apos;s proof that does not hold (%1); it was set aside and not merged. Please check with the office that sent it and with its author.</translation>
    </message>
    <message>
        <source>转来的一条记录由本机不认识的密钥证明，已另放，没有并入。请先接收上级最新的单位表，再重新接收。</source>
        <translation>A relayed entry is proven by a key this computer does not know; it was set aside and not merged. Please take in the latest table of units from your superior, then take the package in again.</translation>
    </message>
    <message>
        <source>转来的一条记录由已停用的密钥证明，已另放，没有并入。请让作者单位换新密钥后重新送来。</source>
        <translation>A relayed entry is proven by a revoked key; it was set aside and not merged. Please have its author send it again with a new key.</translation>
    </message>
    <message>
        <source>这个文件不是建立交换的申请。请选择下级单位送来的申请文件（扩展名 .xfreq）。</source>
        <translation>This file is not a request to enrol. Please choose the request a subordinate office has sent (it ends in .xfreq).</translation>
    </message>
    <message>
        <source>这个文件不是建立交换的答复。请选择上级单位送回的答复文件（扩展名 .xfans）。</source>
        <translation>This file is not an answer to enrol. Please choose the answer the superior office has sent back (it ends in .xfans).</translation>
    </message>
    <message>
        <source>这个文件由更新的程序做成（格式 %1），本程序还不能读。请升级本程序。</source>
        <translation>This file was made by a newer program (format %1), which this program cannot read yet. Please upgrade this program.</translation>
    </message>
    <message>
        <source>建立交换的文件不完整或多出了内容：这里有 %1 字节，应有 %2 字节。请重新拷贝，或请对方重新制作。</source>
        <translation>The enrolment file is not whole, or has something more: %1 bytes instead of %2. Please copy it again, or have the other side make it again.</translation>
    </message>
    <message>
        <source>建立交换的文件内容不合规定（%1），没有采用。请对方重新制作。</source>
        <translation>The enrolment file is not by the rules (%1) and was not used. Please have the other side make it again.</translation>
    </message>
    <message>
        <source>建立交换的文件签名不符，文件可能在途中损坏或被改动。请对方重新制作。</source>
        <translation>The signature of the enrolment file does not fit; it may have been damaged or changed on its way. Please have the other side make it again.</translation>
    </message>
    <message>
        <source>这份答复答的不是本机最近做的申请。请取回与最近申请对应的答复，或重新做申请送去。</source>
        <translation>This answer is not to the latest request of this computer. Please fetch the answer to the latest request, or make and send a new one.</translation>
    </message>
    <message>
        <source>建立交换的文件超过 %1 MB，不能使用。请减少所附的模板后再做。</source>
        <translation>The enrolment file is over %1 MB and cannot be used. Please send fewer templates with it.</translation>
    </message>
    <message>
        <source>找不到文件夹 %1，U 盘可能没有插好。请插好后重新选择。</source>
        <translation>There is no folder %1; the stick may not be in properly. Please plug it in and choose again.</translation>
    </message>
    <message>
        <source>%1 的空间已满，文件没有写成，已有的文件没有变动。请腾出空间或换一个 U 盘后再做一次。</source>
        <translation>%1 has no space left; the file was not written, those there were not changed. Please make room or take another stick, and try again.</translation>
    </message>
    <message>
        <source>文件没有写到 %1（%2），已有的文件没有变动。请检查 U 盘是否插好、能否写入，再做一次。</source>
        <translation>The file was not written to %1 (%2), those there were not changed. Please check that the stick is in and can be written to, and try again.</translation>
    </message>
    <message>
        <source>文件没有写成（%2），可能留下了未写完的 %1，它没有用处。请把它删除，检查 U 盘后再做一次。</source>
        <translation>The file was not finished (%2); an unfinished %1 may be left, which is of no use. Please delete it, check the stick and try again.</translation>
    </message>
    <message>
        <source>打开的密钥是另一个数据文件的，没有办。请重新输入本数据文件的口令。</source>
        <translation>The keys that are open belong to another data file; nothing was done. Enter the passphrase of this data file.</translation>
    </message>
    <message>
        <source>没有找到文件 %1，U 盘可能没有插好。请插好后重新选择。</source>
        <translation>The file %1 was not found; the stick may not be plugged in. Plug it in and choose again.</translation>
    </message>
    <message>
        <source>读不了文件 %1。请检查 U 盘是否插好、文件是否被别的程序占用，再试一次。</source>
        <translation>The file %1 cannot be read. Check that the stick is plugged in and that no other program uses the file, then try again.</translation>
    </message>
    <message>
        <source>%1 不是交换包，也不是建立交换的申请或答复。请确认选对了文件，或重新拷贝一次。</source>
        <translation>%1 is neither a package nor a request or an answer of enrolment. Make sure it is the right file, or copy it once more.</translation>
    </message>
    <message>
        <source>本机还没有做过建立交换的申请，这份答复用不上。请先做申请送给对方，再读入对方的答复。</source>
        <translation>No request for enrolment was written here yet, so this answer is of no use. Write a request and send it first, then read the answer to it.</translation>
    </message>
    <message>
        <source>建立交换的文件里没有写明对方单位的名称，没有采用。请对方填好单位情况后重新制作。</source>
        <translation>The enrolment file does not say what the other office is called; it was not used. Ask the other side to fill in its office and to make it again.</translation>
    </message>
    <message>
        <source>%1 与本机已经建立交换，而且上下级关系与这次的相反，没有改动。请核对是不是把申请和答复弄反了。</source>
        <translation>%1 is enrolled with this file already, and the other way round as superior and subordinate; nothing was changed. Check whether request and answer were mixed up.</translation>
    </message>
    <message>
        <source>编号字母 %1 已由本单位的另一台电脑使用，编号会重复，没有建立交换。请在那台电脑上换一个字母后重新申请。</source>
        <translation>The letter %1 belongs to another computer of this office, so numbers would repeat; nothing was enrolled. Choose another letter on that computer and ask again.</translation>
    </message>
    <message>
        <source>节假日安排 %1 有误（%2），没有采用，期限仍按程序自带的安排计算。请改正这个文件，或请上级重新发来。</source>
        <translation>The holiday notice %1 is wrong (%2) and was not used; periods follow the notices of the program. Correct the file or ask the superior to send it again.</translation>
    </message>
    <message>
        <source>上级发来的 %1 没有保存成，其他内容已办好。请检查数据文件所在文件夹能否写入，再读入一次答复。</source>
        <translation>%1, which the superior sent, could not be kept; the rest is done. Check that the folder of the data file can be written to, then read the answer once more.</translation>
    </message>
    <message>
        <source>要放进交换包的内容不合规定（第 %1 类，%2），交换包没有做成。这是程序的错误，请把这句话告诉维护人员。</source>
        <translation>What was to go into the package is not by the rules (kind %1, %2); the package was not made. This is a fault of the program; please tell the maintainers this sentence.</translation>
    </message>
    <message>
        <source>这个数据文件还没有密钥，不能交换数据。请先与上级办理入网（入网申请）。</source>
        <translation>This data file has no keys yet, so it cannot exchange data. Please enrol with the superior office first.</translation>
    </message>
    <message>
        <source>这个数据文件已经有密钥，不能再生成一套。请接着用原来的口令；要换口令的，请用更换口令。</source>
        <translation>This data file has its keys already and cannot be given others. Please go on with the same passphrase; to have another, change the passphrase.</translation>
    </message>
    <message>
        <source>没有找到交换单位“%1”。请核对单位代码，或者先办理入网。</source>
        <translation>No exchange partner “%1” was found. Please check the code of the office, or enrol it first.</translation>
    </message>
    <message>
        <source>“%1”对得上好几个：%2。请写明是哪一个，例如代码后面加上短横和字母。</source>
        <translation>“%1” may be several: %2. Please say which, for instance the code, a hyphen and the letter.</translation>
    </message>
    <message>
        <source>“%1”已经入网，这次的内容与原来的不同，没有改动。请打电话核对；确要更换的，请联系维护人员。</source>
        <translation>“%1” is enrolled already and this differs from what is known; nothing was changed. Please check by telephone; to replace it, ask whoever maintains this program.</translation>
    </message>
    <message>
        <source>这份入网文件与本数据文件是同一个单位，不能作为上级或者下级入网。请核对选的文件。</source>
        <translation>This enrolment file is of the same office as this data file, which cannot be its superior or subordinate. Please check the file you chose.</translation>
    </message>
    <message>
        <source>入网文件里的“%1”不对，没有入网。请让对方重新生成一份入网文件。</source>
        <translation>“%1” in the enrolment file is not right; nothing was enrolled. Please ask the other side to make the file anew.</translation>
    </message>
    <message>
        <source>做数据包的时候，待交换的内容变了，这一包没有记下。请重新做一次。</source>
        <translation>What was to be exchanged changed while the package was being made, so this package was not noted. Please make it again.</translation>
    </message>
    <message>
        <source>已按要求停止，没有改动数据。请在方便的时候再做一次。</source>
        <translation>Stopped as asked; no data was changed. Please do it again when it suits.</translation>
    </message>
    <message>
        <source>没有可以撤销的接收：接收以后已经做过数据包或者办理过入网。有错的，请在那一件里更正。</source>
        <translation>There is nothing to undo: since the last import a package was made or an office enrolled. Please correct what is wrong in the case itself.</translation>
    </message>
    <message>
        <source>接收以后又办理过业务，不能再撤销。有错的，请在那一件里更正或者作废。</source>
        <translation>Something was recorded since the import, so it can no longer be undone. Please correct or void what is wrong in the case itself.</translation>
    </message>
    <message>
        <source>数据包里的内容多得不正常（一项最多%1条），没有接收。请让对方重新做一包。</source>
        <translation>The package holds more than is normal (at most %1 of one kind); it was not taken in. Please ask the other side to make it anew.</translation>
    </message>
    <message>
        <source>这一件涉及该单位，按规定不得交给它，没有转出。请另选接收单位。</source>
        <translation>This case concerns that office and must not be given to it; it was not handed on. Please choose another receiver.</translation>
    </message>
    <message>
        <source>没有找到记录编号以%1开头的一件。请核对编号后再试。</source>
        <translation>No case whose record number begins with %1 was found. Please check the number and try again.</translation>
    </message>
    <message>
        <source>记录%1没有收下：同一件里的记录超过了%2条，不正常。请把这句话告诉对方单位。</source>
        <translation>Record %1 was not taken: its case has more than %2 records, which is not normal. Please tell the other office.</translation>
    </message>
    <message>
        <source>记录%1没有收下：同一件里并行的分支超过了%2条，不正常。请把这句话告诉对方单位。</source>
        <translation>Record %1 was not taken: its case has more than %2 branches side by side, which is not normal. Please tell the other office.</translation>
    </message>
    <message>
        <source>记录%1没有收下：等待前文的记录超过了%2条。请让对方把缺的数据包重新交来。</source>
        <translation>Record %1 was not taken: more than %2 records are waiting for earlier ones. Please ask the other side for the packages that are missing.</translation>
    </message>
    <message>
        <source>附件%1没有哪一件提到，没有收下。其余照常；请把这句话告诉对方单位。</source>
        <translation>No case mentions attachment %1, so it was not kept. The rest is as usual; please tell the other office.</translation>
    </message>
    <message>
        <source>附件%1在路上损坏了，没有收下，下一次交换会再要。其余照常，请照常办理。</source>
        <translation>Attachment %1 was damaged on its way and was not kept; the next exchange will ask for it again. Please go on as usual.</translation>
    </message>
    <message>
        <source>“%1”收到过一个本文件没有做过的数据包：本文件可能是副本，或者是从备份恢复的。为了编号不重复，暂不能登记新件。请查看最后发出的文书，写出最后一次用过的编号；缺的内容会随交换补回来。</source>
        <translation>“%1” has received a package that this file never made: this file may be a copy, or put back from a backup. So that no number is given twice, no new case can be registered now. Please look at the last paper sent and enter the last number used; what is missing will come back with the exchange.</translation>
    </message>
    <message>
        <source>“%1”带回了一条本文件写过、现在却没有的记录：本文件可能是副本，或者是从备份恢复的。为了编号不重复，暂不能登记新件。请查看最后发出的文书，写出最后一次用过的编号；缺的内容会随交换补回来。</source>
        <translation>“%1” brought back a record that this file once wrote and no longer has: this file may be a copy, or put back from a backup. So that no number is given twice, no new case can be registered now. Please look at the last paper sent and enter the last number used; what is missing will come back with the exchange.</translation>
    </message>
    <message>
        <source>“%1”有两个不同的数据包都是第%2号，那边可能有两份数据文件同时在用。内容已收下；请打电话让对方只留一份。</source>
        <translation>Two different packages of “%1” bear number %2: two data files may be in use there. Their contents were taken in; please telephone and have only one kept.</translation>
    </message>
    <message>
        <source>“%1”有两条不同的记录用了同一个序号，那边可能有两份数据文件同时在用。内容已收下；请打电话让对方只留一份。</source>
        <translation>Two different records of “%1” bear the same running number: two data files may be in use there. Their contents were taken in; please telephone and have only one kept.</translation>
    </message>
    <message>
        <source>“%1”以前收到过的数据包现在不见了，那边可能从备份恢复过。缺的内容会重新交过去；请告诉对方核对编号。</source>
        <translation>Packages that “%1” had received are gone there: it may have been put back from a backup. What is missing will be sent again; please ask them to check their numbers.</translation>
    </message>
    <message>
        <source>“%1”的数据文件换过地方或者恢复过，已按新的一份接着交换。缺的内容会自动补齐，请照常办理。</source>
        <translation>The data file of “%1” was moved or put back; the exchange goes on with the new one. What is missing will be filled in; please go on as usual.</translation>
    </message>
    <message>
        <source>“%1”有两份数据文件在轮流使用。内容已收下；请打电话让对方只留一份，或者给另一份换一个字母重新入网。</source>
        <translation>Two data files of “%1” are used in turn. Their contents were taken in; please telephone and have only one kept, or the other given a letter of its own and enrolled.</translation>
    </message>
    <message>
        <source>“%1”的第%2号数据包还没有收到。不要紧，内容不会少；找到的，请补收一次。</source>
        <translation>Package %2 of “%1” has not arrived. Nothing will be missing; if you find it, please take it in as well.</translation>
    </message>
    <message>
        <source>数据包太大（最多%1兆），没有接收。请让对方分成几包再做一次。</source>
        <translation>The package is too large (at most %1 MB) and was not taken in. Please ask the other side to make it in several.</translation>
    </message>
    <message>
        <source>信访件%1现在由%2承办，本单位不能办这一步（本程序的理解，条例没有明文）。请联系承办单位；需要留下情况的，可以加一条记事。</source>
        <translation>Case %1 is now with %2; this office cannot take this step (our reading; the Regulations do not say so). Please ask that office; what should be kept can be noted.</translation>
    </message>
    <message>
        <source>转送、交办由党委和政府信访部门办理（条例第二十二条第一款）。属于本系统下级职权的，请用“转送下级并告知去向”；属于其他机关、单位的，请告知信访人向有权机关提出；别的单位转来的，请提出异议。</source>
        <translation>Transfer and assignment are for petition bureaus (Regulations, Article 22(1)). For a lower office of your own use “Forward to a lower office”; for another office guide the petitioner there; what another office passed on to you, object to.</translation>
    </message>
    <message>
        <source>还没有写明转给哪个单位：应当转送有权处理的机关、单位（条例第二十二条第一款）。请填写单位代码或者单位名称。</source>
        <translation>It is not said which office gets it: it goes to the office that has the power (Regulations, Article 22(1)). Please fill in its code or its name.</translation>
    </message>
    <message>
        <source>单位表里没有“%1”，或者不止一个单位叫这个名称。请照单位表填写单位代码；没有装本程序的单位，请改用“转送下级并告知去向”，材料另行送去。</source>
        <translation>The table of offices has no “%1”, or more than one. Please fill in the code from the table; for an office without this program use “Forward to a lower office” and send the papers.</translation>
    </message>
    <message>
        <source>“%1”就是本单位，不能转送、交办给自己。请填写有权处理的另一个单位；属于本单位职权的，请受理。</source>
        <translation>“%1” is this office; nothing is transferred or assigned to oneself. Please fill in the other office that has the power; what is in your own power, accept.</translation>
    </message>
    <message>
        <source>这件信访件不能让“%1”知道，不能转送、交办给它（条例第三十条第三款）。请转给有权处理的另一个机关、单位。</source>
        <translation>“%1” must not know of this case; it cannot be passed on to it (Regulations, Article 30(3)). Please pass it on to another office that has the power.</translation>
    </message>
    <message>
        <source>还没有写办理期限：交办要指定办理期限，要求在期限内反馈结果、提交办结报告（条例第二十二条第一款第（三）项）。请填写办理天数或者办结期限。</source>
        <translation>No period is given: an assignment sets one and asks for the result and a report within it (Regulations, Article 22(1)(3)). Please fill in the days or the last day.</translation>
    </message>
    <message>
        <source>办理天数%1日和办结期限%2对不上。请只填其中一个，或者改成一致。</source>
        <translation>%1 days and the last day %2 do not agree. Please fill in one of them, or make them agree.</translation>
    </message>
    <message>
        <source>办理天数“%1”不对，至少1日、最多%2日，办结期限要晚于交办的那一天。请重新填写。</source>
        <translation>“%1” days cannot be: at least 1, at most %2, and the last day is after the day of the assignment. Please fill it in again.</translation>
    </message>
    <message>
        <source>这件信访件是本单位直接收到的，不是信访部门或者上级转送、交办的，不能“%1”（条例第二十三条第三款）。不属于本单位职权的，请告知信访人向有权机关提出，或者转送下级并告知去向。</source>
        <translation>This case came to this office directly and was not passed on by a bureau or a superior; “%1” is not for it (Regulations, Article 23(3)). What is not in your power: guide the petitioner, or forward it to a lower office.</translation>
    </message>
    <message>
        <source>这件信访件已经记下%1收到，不用再签收（本程序的理解，条例没有明文）。日期记错了的，请更正那一步。</source>
        <translation>It is recorded as received on %1 and need not be signed for again (our reading; the Regulations do not say so). If the day is wrong, please correct that step.</translation>
    </message>
    <message>
        <source>还没有写异议的理由：提出异议要详细说明理由（条例第二十三条第三款）。请写明为什么不属于本单位职权，最好写上应当由哪个单位处理。</source>
        <translation>No reason is given: an objection gives its reasons in detail (Regulations, Article 23(3)). Please say why it is not in your power, best with the office that has it.</translation>
    </message>
    <message>
        <source>异议已经由%1核实，没有同意，不能就同一件再提（本程序的理解，条例没有明文）。请照常办理；有新的情况，请加一条记事并与转来的单位联系。</source>
        <translation>%1 has judged the objection and not upheld it; it cannot be made again (our reading; the Regulations do not say so). Please handle the case; what is new, note it and tell that office.</translation>
    </message>
    <message>
        <source>异议由转送、交办的单位（%1）核实（条例第二十三条第三款），本单位不能办这一步。请等待核实结果，有情况可以加一条记事。</source>
        <translation>The office that passed it on (%1) judges the objection (Regulations, Article 23(3)); this office cannot. Please wait for the result; you can add a note.</translation>
    </message>
    <message>
        <source>还没有写是否同意异议：要经转送、交办的单位核实同意，才能交还材料（条例第二十三条第三款）。请选“同意”或者“不同意”。</source>
        <translation>It is not said whether the objection is upheld: only then does the material go back (Regulations, Article 23(3)). Please choose yes or no.</translation>
    </message>
    <message>
        <source>还没有写核实的情况，对方要凭它知道为什么（本程序的理解，条例没有明文）。请写明理由。</source>
        <translation>No finding is given; the other office learns from it why (our reading; the Regulations do not say so). Please give the reason.</translation>
    </message>
    <message>
        <source>%1没有指定办理期限，不用提交办结报告；办结报告用于交办的信访事项（条例第二十二条第一款第（三）项）。要反馈情况的，请加一条记事。</source>
        <translation>%1 set no period and asks for no report; reports are for what was assigned (Regulations, Article 22(1)(3)). What you want to tell, please note.</translation>
    </message>
    <message>
        <source>办结报告还没有内容：交办的事项要反馈办理结果（条例第二十二条第一款第（三）项）。请写明怎么办的、结果怎样。</source>
        <translation>The report is empty: what was assigned asks for its result (Regulations, Article 22(1)(3)). Please say what was done and how it ended.</translation>
    </message>
    <message>
        <source>甄别时认定不属于本单位的职权，不能受理；这一件是转送、交办来的，应当自收到之日起5个工作日内提出异议（条例第二十三条第三款）。请提出异议；属于本系统下级的，请转送下级；甄别有误的，请重新甄别。</source>
        <translation>It was classified as not in your power and cannot be accepted; it was passed on to you, so object within 5 working days of receipt (Regulations, Article 23(3)). Please object; what is a lower office&apos;s, forward; if the classification is wrong, classify anew.</translation>
    </message>
    <message>
        <source>这一件是%1转送、交办来的，不属于本单位职权的，应当自收到之日起5个工作日内提出异议，不让信访人自己再去提出（条例第二十三条第三款）。请提出异议。</source>
        <translation>%1 passed this on to you; what is not in your power goes back by an objection within 5 working days of receipt, the petitioner is not sent elsewhere (Regulations, Article 23(3)). Please object.</translation>
    </message>
    <message>
        <source>这一件是%1登记以后转送、交办来的，本单位不能把整件作废（本程序的理解，条例没有明文）。登记有误或者不属于本单位职权的，请提出异议，由转来的单位处理。</source>
        <translation>%1 registered this and passed it on; this office cannot void all of it (our reading; the Regulations do not say so). If it was registered wrongly or is not in your power, please object and leave it to that office.</translation>
    </message>
    <message>
        <source>异议成立后退回，自同意之日起重新计算（本程序的默认口径，条例没有明文）</source>
        <translation>came back by an objection, counted anew from the verdict (our default; the Regulations do not say so)</translation>
    </message>
    <message>
        <source>尚未签收或者异议成立后退回，自转送、交办或者同意之日起计（本程序的默认口径，条例没有明文）</source>
        <translation>not signed for, or came back by an objection: counted from the day it was passed on or judged (our default; the Regulations do not say so)</translation>
    </message>
    <message>
        <source>尚未签收，暂按转送、交办之日起计（本程序的默认口径，条例没有明文）</source>
        <translation>not signed for yet, counted from the day it was passed on (our default; the Regulations do not say so)</translation>
    </message>
    <message>
        <source>异议超过5个工作日，照样记下，由转送、交办的单位核实</source>
        <translation>the objection came after 5 working days; it is recorded all the same and judged by who passed it on</translation>
    </message>
    <message>
        <source>交办%1</source>
        <translation>Assigned to %1</translation>
    </message>
    <message>
        <source>%1日内反馈结果、提交办结报告（到%2）</source>
        <translation>result and report within %1 days (by %2)</translation>
    </message>
    <message>
        <source>办理要求</source>
        <translation>What is asked for</translation>
    </message>
    <message>
        <source>（未写明的单位）</source>
        <translation>(an office that is not named)</translation>
    </message>
    <message>
        <source>%1收到转送、交办的信访件</source>
        <translation>got the case on %1</translation>
    </message>
    <message>
        <source>签收人</source>
        <translation>Signed for by</translation>
    </message>
    <message>
        <source>异议理由</source>
        <translation>Reasons of the objection</translation>
    </message>
    <message>
        <source>认为应当由其处理的机关、单位</source>
        <translation>Office that should handle it</translation>
    </message>
    <message>
        <source>交还的材料</source>
        <translation>Material to be returned</translation>
    </message>
    <message>
        <source>核实同意异议，信访件退回转送、交办的单位</source>
        <translation>Objection upheld, the case is back with who passed it on</translation>
    </message>
    <message>
        <source>核实不同意异议，仍由原单位办理，期限不变</source>
        <translation>Objection not upheld, the same office goes on, its periods as they were</translation>
    </message>
    <message>
        <source>已经转送、交办，等接收单位签收，并书面告知信访人、受理或者提出异议。</source>
        <translation>Passed on; the receiving office is to sign for it and to tell the petitioner in writing, accept it or object.</translation>
    </message>
    <message>
        <source>接收单位提出异议，等转送、交办的单位核实；核实以前仍由接收单位承办，期限照常计算。</source>
        <translation>The receiving office objects and who passed it on is to judge; until then it stays there and its periods run.</translation>
    </message>
    <message>
        <source>转送有权处理的机关、单位，由它书面告知信访人并办理。</source>
        <translation>To the office that has the power, which tells the petitioner in writing and handles it.</translation>
    </message>
    <message>
        <source>重要情况需要反馈办理结果的，交由有权处理的机关、单位办理，指定期限，到期提交办结报告。</source>
        <translation>Where the result of something important must be known: to the office that has the power, with a period and a report at its end.</translation>
    </message>
    <message>
        <source>记下收到转送、交办件的日期，本单位的期限自这一天起算。</source>
        <translation>The day it arrived here; this office&apos;s periods run from it.</translation>
    </message>
    <message>
        <source>不属于本单位或者本系统职权的，自收到之日起5个工作日内提出异议，详细说明理由；迟了的照样记下。</source>
        <translation>Not in this office&apos;s power: object within 5 working days of receipt, with the reasons in detail; a late one is recorded all the same.</translation>
    </message>
    <message>
        <source>核实同意异议，收回材料，由本单位重新转送有权处理的机关、单位。</source>
        <translation>The objection is right: take the material back and pass the case on anew.</translation>
    </message>
    <message>
        <source>核实后不同意异议，仍由接收单位办理，期限照原来的收到日期计算。</source>
        <translation>The objection is not right: the receiving office goes on, its periods from its first receipt.</translation>
    </message>
    <message>
        <source>在指定的办理期限内，把办理结果报告交办的单位。</source>
        <translation>Report the result to who assigned it, within the period set.</translation>
    </message>
    <message>
        <source>另一单位</source>
        <translation>another office</translation>
    </message>
    <message>
        <source>%1（%2录入）</source>
        <translation>%1 (put in on %2)</translation>
    </message>
    <message>
        <source>两边同时办了互相抵触的步骤。请问清楚，选定算哪一步；选定以前，两边的期限都照常计算，不能办下一步。</source>
        <translation>The two sides took steps that contradict each other. Please ask and choose which one counts; until then the time limits of both run, and no further step can be taken.</translation>
    </message>
    <message>
        <source>“%1”两边写得不一样。请核对后选定一个，没有选上的也留在经过里。</source>
        <translation>The two sides wrote “%1” differently. Please check and choose one; the other stays in the history.</translation>
    </message>
    <message>
        <source>信访件%1在本机有记录损坏了，坏的那条没有交出去，也没有记作交过，其余照交；它后面的内容对方先存着，等它补来。请把数据文件另存一份，用最近的备份找回这一件，然后再写一包；找不回的，请联系维护人员。</source>
        <translation>A record of case %1 is damaged on this computer. The damaged one was not handed over and does not count as handed over; all else was. What comes after it is kept at the other side until it arrives. Please keep a copy of the data file, get this case back from the latest backup, then write another package; if that is not possible, please contact maintenance.</translation>
    </message>
    <message>
        <source>记录编号以%1开头的一条在本机损坏了，没有交出去，也没有记作交过，其余照交。请把数据文件另存一份，用最近的备份恢复，然后再写一包；还不行的，请联系维护人员。</source>
        <translation>The record whose number begins with %1 is damaged on this computer. It was not handed over and does not count as handed over; all else was. Please keep a copy of the data file, restore it from the latest backup, then write another package; if that does not help, please contact maintenance.</translation>
    </message>
    <message>
        <source>未打印：登记为%1收到，本机没有打印这份文书的记录</source>
        <translation>not printed: recorded as received on %1, this computer has no record of printing the paper</translation>
    </message>
    <message>
        <source>未打印：登记为%1寄出，本机没有打印这份文书的记录</source>
        <translation>not printed: recorded as sent on %1, this computer has no record of printing the paper</translation>
    </message>
    <message>
        <source>未打印：本机没有打印这份文书的记录</source>
        <translation>not printed: this computer has no record of printing the paper</translation>
    </message>
    <message>
        <source>另一个程序把数据文件 %1 的日志收走了，这次的操作没有保存，以前保存的都在。请把打开着它的窗口都关掉，再重新打开。</source>
        <translation>Another program took away the log of the data file %1; this was not saved, all that was saved before is there. Please close every window that has the file open, then open it again.</translation>
    </message>
    <message>
        <source>没有一项诉求写明走别的法定途径，不能按“已导入法定途径”办结（本程序的理解，条例没有明文）。请改选办结方式；确实导入了的，请先甄别，写明各诉求的途径。</source>
        <translation>No demand is said to go another legal way, so it cannot be concluded as “led to a legal way” (this program&apos;s reading, not in the regulation&apos;s words). Please choose another ending; if it really was led there, classify it first and give each demand its way.</translation>
    </message>
    <message>
        <source>这些还没有填，文书上就没有：%1。可以就这样出具，但信访人要自己去打听。</source>
        <translation>Not filled in, so the paper does not say it: %1. It can be issued so, but the petitioner has to ask around.</translation>
    </message>
    <message>
        <source>认真研究论证以后，答复采纳、部分采纳还是不采纳，并说明理由。</source>
        <translation>After careful study, answer whether it is adopted, adopted in part or not, with the reasons.</translation>
    </message>
    <message>
        <source>由本机关按法定途径处理的，把处理结果书面答复信访人。</source>
        <translation>Where this office handles it by its legal way, answer the petitioner in writing with the result.</translation>
    </message>
    <message>
        <source>应当走的法定途径已经书面告知，该答复、该送达的都已做完，办结归档。</source>
        <translation>The petitioner was told in writing which legal way to take; what was to be answered and delivered is done: conclude and file.</translation>
    </message>
    <message>
        <source>还不能办：%1</source>
        <translation>Cannot be done yet: %1</translation>
    </message>
    <message>
        <source>现在没有要“%1”的。请看现在可以办的几步。</source>
        <translation>There is nothing to “%1” now. Please look at the steps that can be taken.</translation>
    </message>
    <message>
        <source>还没有记下调解、和解的协议和双方的同意，不能按“已调解、和解”办结（条例第三十三条）。请先办“调解、和解”，或者改选办结方式。</source>
        <translation>No agreement with both sides&apos; consent is on record, so it cannot be concluded as settled (Regulation, article 33). Please record the settlement first, or choose another ending.</translation>
    </message>
    <message>
        <source>撤回要有信访人自己写的书面（本程序的理解，条例没有明文），不能在办结时选。有书面的，请用“信访人撤回”记下日期；没有的，请改选办结方式。</source>
        <translation>Withdrawal needs a paper of the petitioner&apos;s own (this program&apos;s reading, not in the regulation&apos;s words) and is not chosen when concluding. If there is one, record its day with “Petitioner withdraws”; if not, choose another ending.</translation>
    </message>
    <message>
        <source>支持的请求还没有全部记下落实情况，不能按“支持的请求已落实”办结（条例第三十二条第二款）。请先办“落实支持的请求”，或者改选办结方式。</source>
        <translation>Not every supported demand is recorded as carried out, so it cannot be concluded as carried out (Regulation, article 32.2). Please record the carrying out first, or choose another ending.</translation>
    </message>
    <message>
        <source>请求复查只针对信访程序的处理意见，这一件走的是别的法定途径或者是建议意见（条例第三十五条）。请告诉信访人该途径的救济办法。</source>
        <translation>Review is for opinions of the petition procedure alone; this matter goes another legal way or is a suggestion (Regulation, article 35). Please tell the petitioner the remedy of that way.</translation>
    </message>
    <message>
        <source>还没有出具处理意见，没有可以复查的（条例第三十五条）。请先办到出具意见；信访人对别的意见不服的，请记在那一件里。</source>
        <translation>No opinion has been issued, so there is nothing to review (Regulation, article 35). Please go on until one is; if it is another opinion the petitioner contests, record it in that matter.</translation>
    </message>
    <message>
        <source>还没有复查意见，不能请求复核（条例第三十六条第一款）。请先记下复查意见。</source>
        <translation>There is no review opinion yet, so no final review can be asked for (Regulation, article 36.1). Please record the review opinion first.</translation>
    </message>
    <message>
        <source>还没有写向哪个机关、单位请求（条例第三十五条）。请填写复查或者复核机关、单位的全称。</source>
        <translation>It is not said of which organ it is asked (Regulation, article 35). Please enter the full name of the review organ.</translation>
    </message>
    <message>
        <source>这位信访人已经在%2%1，不再记一次（本程序的理解，条例没有明文）。日期记错了的，请更正那一条；另一位信访人提出的，请选是第几位。</source>
        <translation>This petitioner did that already (%1) on %2; it is not recorded again (this program&apos;s reading, not in the regulation&apos;s words). If the day is wrong, correct that entry; if it was another petitioner, say which one.</translation>
    </message>
    <message>
        <source>还没有选结果：维持、变更、撤销，或者不予受理（条例第三十五条）。请照意见书选一项。</source>
        <translation>No result is chosen: maintained, changed, revoked, or not taken up (Regulation, article 35). Please choose as the opinion says.</translation>
    </message>
    <message>
        <source>还没有写意见的内容（条例第三十五条要求书面答复）。请照意见书写明内容；不予受理的写明理由。</source>
        <translation>The opinion&apos;s content is missing (Regulation, article 35 asks for a written answer). Please write what the opinion says; if it was not taken up, the reason.</translation>
    </message>
    <message>
        <source>还没有写听证是哪一天，期限要扣除听证的日子（条例第三十六条第二款）。请填写开始的日期。</source>
        <translation>It is not said on which day the hearing was; its days drop out of the period (Regulation, article 36.2). Please enter the day it began.</translation>
    </message>
    <message>
        <source>听证结束（%2）早于开始（%1）（条例第三十六条第二款按起止日期扣除）。请核对这两个日期。</source>
        <translation>The hearing ends (%2) before it begins (%1) (its days drop out, Regulation, article 36.2). Please check both days.</translation>
    </message>
    <message>
        <source>还没有写调解、和解的协议内容（条例第三十三条）。请写明谁在什么时候做什么。</source>
        <translation>What was agreed is missing (Regulation, article 33). Please write who does what by when.</translation>
    </message>
    <message>
        <source>还没有写和谁调解、和解（条例第三十三条）。请填写对方的姓名或者名称。</source>
        <translation>The other side is missing (Regulation, article 33). Please enter its name.</translation>
    </message>
    <message>
        <source>调解、和解要双方都同意（条例第三十三条）。双方都同意了，请在两栏都选“是”；有一方不同意的，请继续办理。</source>
        <translation>Both sides must consent (Regulation, article 33). If they do, tick both fields; if one does not, go on handling.</translation>
    </message>
    <message>
        <source>还没有写撤回书面的日期：撤回要信访人自己书面提出（本程序的理解，条例没有明文），单位不能代写。请填写书面上的日期。</source>
        <translation>The day of the paper is missing: a petitioner withdraws in writing himself (this program&apos;s reading, not in the regulation&apos;s words), the office cannot write it. Please enter the day on the paper.</translation>
    </message>
    <message>
        <source>没有等着落实的请求：意见没有支持的诉求，或者都已经记下落实情况（条例第三十二条第二款）。请核对处理意见。</source>
        <translation>No demand waits to be carried out: none was supported, or all are recorded as done (Regulation, article 32.2). Please check the opinion.</translation>
    </message>
    <message>
        <source>诉求%1不是意见支持的请求，不用记落实（条例第三十二条第二款）。请核对诉求的序号。</source>
        <translation>Demand %1 was not supported, so nothing is to be carried out (Regulation, article 32.2). Please check the number of the demand.</translation>
    </message>
    <message>
        <source>还没有写落实情况（条例第三十二条第二款）。请写明由谁、什么时候、怎样执行的。</source>
        <translation>It is not said how it was carried out (Regulation, article 32.2). Please write by whom, when and how.</translation>
    </message>
    <message>
        <source>过了期限才提出，照样记下，受理不受理由复查、复核机关决定</source>
        <translation>asked after the period; recorded all the same, and whether it is taken up is for the review organ to say</translation>
    </message>
    <message>
        <source>这是复查、复核机关的期限，不是本单位的</source>
        <translation>the review organ&apos;s period, not this office&apos;s</translation>
    </message>
    <message>
        <source>（未写明的机关）</source>
        <translation>(organ not named)</translation>
    </message>
    <message>
        <source>%1向%2请求复核</source>
        <translation>%1 asks %2 for a final review</translation>
    </message>
    <message>
        <source>%1向%2请求复查</source>
        <translation>%1 asks %2 for a review</translation>
    </message>
    <message>
        <source>机关%1收到</source>
        <translation>received there %1</translation>
    </message>
    <message>
        <source>请求和理由</source>
        <translation>request and reasons</translation>
    </message>
    <message>
        <source>复核结果</source>
        <translation>result of the final review</translation>
    </message>
    <message>
        <source>复查结果</source>
        <translation>result of the review</translation>
    </message>
    <message>
        <source>意见内容</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>复核机关</source>
        <translation>organ of final review</translation>
    </message>
    <message>
        <source>复核意见书</source>
        <translation>Final review opinion</translation>
    </message>
    <message>
        <source>复查意见书</source>
        <translation>Review opinion</translation>
    </message>
    <message>
        <source>听证结论</source>
        <translation>findings of the hearing</translation>
    </message>
    <message>
        <source>对方</source>
        <translation>other side</translation>
    </message>
    <message>
        <source>调解人</source>
        <translation>mediator</translation>
    </message>
    <message>
        <source>协议内容</source>
        <translation>agreement</translation>
    </message>
    <message>
        <source>双方同意</source>
        <translation>both sides consent</translation>
    </message>
    <message>
        <source>%1以前履行</source>
        <translation>to be performed by %1</translation>
    </message>
    <message>
        <source>%1书面撤回</source>
        <translation>%1 withdraws in writing</translation>
    </message>
    <message>
        <source>书面日期%1</source>
        <translation>paper of %1</translation>
    </message>
    <message>
        <source>落实情况</source>
        <translation>carrying out</translation>
    </message>
    <message>
        <source>信访人已经请求复查，由复查机关、单位自收到请求之日起30日内提出复查意见；结果来了记在这里。</source>
        <translation>A review has been asked for; the review organ gives its opinion within 30 days from its receipt. Record the result here when it comes.</translation>
    </message>
    <message>
        <source>复查意见已经作出；信访人不服的，可以自收到之日起30日内请求复核。</source>
        <translation>The review opinion is there; the petitioner may ask for a final review within 30 days from receiving it.</translation>
    </message>
    <message>
        <source>信访人已经请求复核，由复核机关、单位自收到请求之日起30日内提出复核意见，听证的日子不算；结果来了记在这里。</source>
        <translation>A final review has been asked for; its organ gives its opinion within 30 days from its receipt, days of a hearing not counted. Record the result here when it comes.</translation>
    </message>
    <message>
        <source>复核意见已经作出，程序到此为止：仍以同一事实和理由提出的不再受理；有新的事实、理由的，另外登记。</source>
        <translation>The final review opinion is there and the procedure ends: the same facts and reasons are not taken up again; new facts or reasons are registered anew.</translation>
    </message>
    <message>
        <source>信访人不服处理意见，向上一级机关、单位请求复查的，记下向谁、哪一天；迟了的照样记下，由复查机关决定。</source>
        <translation>If the petitioner contests the opinion and asks the organ above for a review, record of whom and on which day; a late one too, for the review organ to decide.</translation>
    </message>
    <message>
        <source>复查机关、单位的意见来了，记下结果、文号和内容。</source>
        <translation>When the review organ&apos;s opinion has come, record its result, number and content.</translation>
    </message>
    <message>
        <source>信访人不服复查意见，请求复核的，记下向谁、哪一天；迟了的照样记下，由复核机关决定。</source>
        <translation>If the petitioner contests the review and asks for a final review, record of whom and on which day; a late one too, for that organ to decide.</translation>
    </message>
    <message>
        <source>复核机关、单位的意见来了，记下结果、文号和内容。</source>
        <translation>When the opinion of the final review has come, record its result, number and content.</translation>
    </message>
    <message>
        <source>记下信访人收到复查、复核意见书的日期，请求复核的期限自这一天起算。</source>
        <translation>Record the day the petitioner got the opinion of the review; the period for a final review runs from it.</translation>
    </message>
    <message>
        <source>举行了听证的，记下起止日期和结论；只有复核中的听证不计入期限（条例第三十六条第二款）。</source>
        <translation>If a hearing was held, record its days and findings; only one in a final review stretches the period (Regulation, article 36.2).</translation>
    </message>
    <message>
        <source>双方都同意的，可以调解、和解，记下协议内容；之后按“已调解、和解”办结，不再出具意见。</source>
        <translation>Where both sides consent, record what they agreed; the matter is then concluded as settled, without an opinion.</translation>
    </message>
    <message>
        <source>信访人自己书面撤回的，记下书面日期，这一件就此办结；以后再提出的照样登记。</source>
        <translation>If the petitioner himself withdraws in writing, record the day of his paper; this ends the matter. Whoever files again is registered again.</translation>
    </message>
    <message>
        <source>意见支持的请求，督促有关机关、单位执行，落实了记下情况。</source>
        <translation>See that what was supported is carried out, and record how it was.</translation>
    </message>
    <message>
        <source>意见存档，无从送达</source>
        <translation>opinion kept on file, nobody to deliver it to</translation>
    </message>
    <message>
        <source>处理意见已经出具并存档；姓名或者住址不清，没有可以送达的人。</source>
        <translation>The opinion is issued and on file; name or address are unclear, there is nobody to deliver it to.</translation>
    </message>
    <message>
        <source>这件建议还没有答复，不能办结。采纳、部分采纳的应当予以回复（条例第二十九条第一款）；不采纳的也先答复（本程序的理解，条例没有明文）。请先受理（已经受理的不用），再用“出具处理意见”写明答复。</source>
        <translation>This suggestion has not been answered and cannot be concluded. One adopted, wholly or in part, shall be answered (Regulation, article 29.1); one not adopted is answered first too (this program&apos;s reading, not in the regulation&apos;s words). Please accept it (unless that is done), then write the answer with “Issue the opinion”.</translation>
    </message>
    <message>
        <source>程序自带</source>
        <translation>comes with the program</translation>
    </message>
    <message>
        <source>数据文件旁边的文件</source>
        <translation>file beside the data file</translation>
    </message>
    <message>
        <source>本单位导入（%2，%3）</source>
        <translation>brought in here (%2, %3)</translation>
    </message>
    <message>
        <source>上级%1发来（%2，%3）</source>
        <translation>sent by the superior %1 (%2, %3)</translation>
    </message>
    <message>
        <source>%1（原为暂定，现已确定）</source>
        <translation>%1 (was provisional, now final)</translation>
    </message>
    <message>
        <source>%1&#x3000;%2&#x3000;放假%3天</source>
        <translation>%1  %2  days off: %3</translation>
    </message>
    <message>
        <source>%1至%2&#x3000;%3&#x3000;放假%4天</source>
        <translation>%1 to %2  %3  days off: %4</translation>
    </message>
    <message>
        <source>%1&#x3000;上班</source>
        <translation>%1  working day</translation>
    </message>
    <message>
        <source>还没有导入%1年放假安排，落在%1年的期限都是暂定的。国务院办公厅的通知发布后请导入，或者等上级发来。</source>
        <translation>The holiday notice of %1 is not in yet; dates in %1 are provisional. Please import it once the State Council&apos;s notice is out, or wait for the superior to send it.</translation>
    </message>
    <message>
        <source>放假安排表里%1年写了两次。请只留一份，再导入。</source>
        <translation>The holiday table has the year %1 twice. Please keep one and import it again.</translation>
    </message>
    <message>
        <source>放假安排表里%1年没有写出处（source）。请补上通知的文号，再导入。</source>
        <translation>The holiday table names no source for %1. Please put in the number of the notice and import it again.</translation>
    </message>
    <message>
        <source>%1年的放假安排已经有了，日子完全一样，没有改动。如果要更正，请换一份改过的文件再导入。</source>
        <translation>The holiday notice of %1 is in already, with the same days; nothing was changed. To correct it, please import a file that was changed.</translation>
    </message>
    <message>
        <source>%1年的放假安排已由上级“%2”发来，以上级的为准，这一份没有导入。如果上级的有误，请上级更正后重新发来。</source>
        <translation>The holiday notice of %1 came from the superior “%2” and theirs counts; this one was not imported. If theirs is wrong, please ask them to correct it and send it again.</translation>
    </message>
    <message>
        <source>读不出放假安排文件 %1。请检查路径和权限，或者换一份文件。</source>
        <translation>The holiday file %1 cannot be read. Please check the path and your rights, or take another file.</translation>
    </message>
    <message>
        <source>%1 太大，不像是放假安排。请确认选对了文件。</source>
        <translation>%1 is too large for a holiday notice. Please check that it is the right file.</translation>
    </message>
    <message>
        <source>《信访事项简易办理办法》</source>
        <translation>the Rules on Simplified Handling</translation>
    </message>
    <message>
        <source>检举控告不能登记在这里，以免材料和有关情况让被检举、揭发的人员或者单位知道（条例第三十条第三款）。请到“检举控告”登记，那里单独封存；同时提出的其他诉求可以另行登记，不写检举的内容。</source>
        <translation>An accusation cannot be registered here, lest the accused learn of it (Regulation, article 30.3). Please register it under “Accusations”, where it is sealed apart; other demands may be registered by themselves, without a word of the accusation.</translation>
    </message>
    <message>
        <source>本机关没有采用简易办理（《信访事项简易办理办法》）。要采用的，请先在“设置”里打开“简易办理”，或者用“受理”按普通程序办理。</source>
        <translation>This office does not use simplified handling (the Rules on Simplified Handling). To use it, please switch it on in “Settings”, or use “Accept” for the ordinary procedure.</translation>
    </message>
    <message>
        <source>这一件是上级交办的，不适用简易办理（《信访事项简易办理办法》第五条第（二）项）。请用“受理”按普通程序办理。</source>
        <translation>This case was assigned by a superior, so simplified handling does not suit it (the Rules on Simplified Handling, Article 5(2)). Please use “Accept” for the ordinary procedure.</translation>
    </message>
    <message>
        <source>有的诉求要走其他法定途径，不适用简易办理（《信访事项简易办理办法》第五条第（一）项）。请用“受理”或者“告知向有权机关提出”。</source>
        <translation>Some demand goes by another legal route, so simplified handling does not suit it (the Rules on Simplified Handling, Article 5(1)). Please use “Accept” or “Tell which organ is competent”.</translation>
    </message>
    <message>
        <source>这一件以前办过，不是初次信访，不适用简易办理（《信访事项简易办理办法》第四条）。请用“受理”按普通程序办理。</source>
        <translation>This case was handled before and is not a first petition, so simplified handling does not suit it (the Rules on Simplified Handling, Article 4). Please use “Accept” for the ordinary procedure.</translation>
    </message>
    <message>
        <source>还没有写明适用哪一种情形（《信访事项简易办理办法》第四条）。请选一种；都不是的，请按普通程序受理。</source>
        <translation>Why simplified handling suits is not said yet (the Rules on Simplified Handling, Article 4). Please choose one; if none fits, accept it in the ordinary procedure.</translation>
    </message>
    <message>
        <source>信访人不要求书面的，还要写明怎么告诉他的（《信访事项简易办理办法》）。请填“告知方式”或者“答复方式”，如电话、短信、当面。</source>
        <translation>Where the petitioner asks for no paper, it must also be said how the petitioner was told (the Rules on Simplified Handling). Please fill in “How” or “How it was replied”, such as telephone, message or face to face.</translation>
    </message>
    <message>
        <source>还没有写答复内容（《信访事项简易办理办法》）。请写明查明的情况和处理结果。</source>
        <translation>The reply is not written yet (the Rules on Simplified Handling). Please write what was found and what was decided.</translation>
    </message>
    <message>
        <source>还没有写明为什么存查（本程序的理解，条例没有明文）。请选一种情形；有诉求、联系得上的，请受理、转送或者告知向有权机关提出。</source>
        <translation>Why it is put on file is not said yet (our reading; the Regulations do not say so). Please choose one; where there is a demand and the petitioner can be reached, accept it, forward it or tell where to raise it.</translation>
    </message>
    <message>
        <source>还没有写明并入哪一件（本程序的理解，条例没有明文）。请填正在办理的那一件的编号。</source>
        <translation>Which case it is joined to is not said yet (our reading; the Regulations do not say so). Please fill in the number of the case being handled.</translation>
    </message>
    <message>
        <source>信访人有姓名或者联系方式，先向本人问清楚，不能当作无法联系存查（条例第二十三条第一款）。请联系信访人；确实没有实质诉求的，请改选那一种情形。</source>
        <translation>The petitioner has a name or left a way to be reached and is to be asked first; it cannot be put on file as unreachable (Regulations, Article 23(1)). Please ask the petitioner; if there is no actual demand, choose that instead.</translation>
    </message>
    <message>
        <source>%1就是这一件，不能并入自己。请核对编号，填正在办理的另一件。</source>
        <translation>%1 is this very case and cannot be joined to itself. Please check the number and fill in the other case.</translation>
    </message>
    <message>
        <source>这一件是%1在本系统里转送、交办来的，异议由它核实（条例第二十三条第三款）。请等它的结果随交换包来；用不着在这里代记。</source>
        <translation>This case was passed on by %1 within the system, which judges the objection itself (Regulations, Article 23(3)). Please wait for its answer to come with a package; it need not be recorded here.</translation>
    </message>
    <message>
        <source>还没有写明谁批准重新启动办理（本程序的理解，条例没有明文）。请填批准的负责人姓名。</source>
        <translation>Who approves the reopening is not said yet (our reading; the Regulations do not say so). Please fill in the name of the person in charge.</translation>
    </message>
    <message>
        <source>复查、复核意见没有撤销原意见，不能重新作出（条例第三十五条）。请核对复查、复核结果；结果记错了的，请先更正那一条。</source>
        <translation>The review did not revoke the opinion, so it cannot be decided anew (Regulations, Article 35). Please check the outcome of the review; if it was recorded wrongly, correct that record first.</translation>
    </message>
    <message>
        <source>自行撤销已经出具的意见，要写明谁批准（本程序的理解，条例没有明文）。请填批准的负责人姓名。</source>
        <translation>Who approves taking back one&apos;s own opinion is not said yet (our reading; the Regulations do not say so). Please fill in the name of the person in charge.</translation>
    </message>
    <message>
        <source>还没有写明重新办理的期限；由复查、复核意见或者批准人定（本程序的理解，条例没有明文）。请填天数或者最后一天。</source>
        <translation>The period for deciding anew is not said yet; the review opinion or who approved it sets it (our reading; the Regulations do not say so). Please fill in the days or the last day.</translation>
    </message>
    <message>
        <source>重新办理的期限是另外指定的，不适用延期（本程序的理解，条例没有明文）。条例第三十四条说的是自受理之日起的60日。请向指定期限的机关说明情况。</source>
        <translation>Deciding anew has a period of its own and cannot be extended (our reading; the Regulations do not say so). Article 34 of the Regulations is about the 60 days from acceptance. Please explain the situation to the organ that set the period.</translation>
    </message>
    <message>
        <source>答复建议意见，还要写明采纳、部分采纳还是不采纳（条例第二十九条第一款）。请选“采纳情况”。</source>
        <translation>The reply to a suggestion also says whether it is adopted, partly adopted or not adopted (Regulations, Article 29(1)). Please choose under “Adopted or not”.</translation>
    </message>
    <message>
        <source>采纳情况只用于建议意见（条例第二十九条第一款），这一件不是。请不要填“采纳情况”；类别登记错了的，请先用“甄别分类”改。</source>
        <translation>“Adopted or not” is for suggestions alone (Regulations, Article 29(1)), and this is none. Please leave it empty; if the category was registered wrongly, change it with “Classify” first.</translation>
    </message>
    <message>
        <source>%1没有同意以电子方式送达，又不是网上来的（本程序的理解，条例没有明文）。请改用当面交付或者邮寄；本人同意的，请先记“信访人同意”。</source>
        <translation>%1 has not agreed to electronic delivery and did not write online (our reading; the Regulations do not say so). Please deliver by hand or by post; where the person agrees, record “Petitioner consents” first.</translation>
    </message>
    <message>
        <source>第二交办单位%1和接收单位是同一个。请填另一个单位；只交给一个单位的，不用填。</source>
        <translation>The second office %1 is the same as the receiving one. Please fill in another; where one office alone gets it, leave this empty.</translation>
    </message>
    <message>
        <source>这一件是双交办，%1还没有反馈，不能办结（本程序的理解，条例没有明文）。请先用“第二单位反馈”记下它的反馈。</source>
        <translation>This case was assigned to two offices and %1 has not reported back, so it cannot be concluded (our reading; the Regulations do not say so). Please record its report with “Report of the second office” first.</translation>
    </message>
    <message>
        <source>这一件没有等着反馈的第二单位。请核对单位名称；不是双交办的，用不着这一步。</source>
        <translation>No second office has yet to report on this case. Please check the name; a case that was not assigned to two needs no such step.</translation>
    </message>
    <message>
        <source>%1在这一件里应当回避（条例第二十八条第三款），不能办这一步。请换一位经办人；回避记错了的，请先作废那一条记录。</source>
        <translation>%1 is recused from this case (Regulations, Article 28(3)) and cannot take this step. Please have another person do it; if the recusal was recorded wrongly, void that record first.</translation>
    </message>
    <message>
        <source>%1不能接办自己回避的事（条例第二十八条第三款）。请填另一位接办人。</source>
        <translation>%1 cannot take over what %1 is recused from (Regulations, Article 28(3)). Please fill in another person.</translation>
    </message>
    <message>
        <source>%1的回避已经记过了。请不要重复记录。</source>
        <translation>The recusal of %1 is on record already. Please do not record it twice.</translation>
    </message>
    <message>
        <source>时间“%1”看不懂。请按10:40的样子填写时和分（条例第二十五条第一款要求及时报告，所以要记到分）。</source>
        <translation>The time “%1” cannot be read. Please write hour and minute like 10:40 (Regulations, Article 25(1), asks for a prompt report, so the minute is kept).</translation>
    </message>
    <message>
        <source>还没有写明报告给谁（条例第二十五条第一款）。请选报告对象。</source>
        <translation>To whom it was reported is not said yet (Regulations, Article 25(1)). Please choose under “Reported to”.</translation>
    </message>
    <message>
        <source>向%1报告的时间早于获知的时间（条例第二十五条第一款）。请核对日期和时间。</source>
        <translation>The report to %1 is before the time it became known (Regulations, Article 25(1)). Please check the day and the time.</translation>
    </message>
    <message>
        <source>还没有写采取了什么措施（条例第二十五条第一款）。请写明在职责范围内采取的措施；还没有采取的，请写明正在做什么。</source>
        <translation>What measures were taken is not said yet (Regulations, Article 25.1). Please write what was done within this office&apos;s duties, or what is being done.</translation>
    </message>
    <message>
        <source>还没有写信访信息系统里的编号（条例第二十一条第二款）。请照系统里的编号填写。</source>
        <translation>The number in the state petition system is not filled in yet (Regulations, Article 21(2)). Please copy it from there.</translation>
    </message>
    <message>
        <source>系统编号%1已经记过了。请核对编号；没有变的，不用再记。</source>
        <translation>The system number %1 is on record already. Please check the number; if it has not changed, there is nothing to record.</translation>
    </message>
    <message>
        <source>还没有写明信访人同意什么。请选一项。</source>
        <translation>What the petitioner agrees to is not said yet. Please choose one.</translation>
    </message>
    <message>
        <source>还没有写明是哪一种救助、帮扶（条例第三十七条第二款）。请选一种。</source>
        <translation>What kind of aid it is is not said yet (Regulations, Article 37(2)). Please choose one.</translation>
    </message>
    <message>
        <source>这一件已经记为信访积案。请不要重复记录；已经化解的，请选“不再是积案”。</source>
        <translation>This case is on record as long-standing already. Please do not record it twice; if it is settled, choose “No longer a long-standing matter”.</translation>
    </message>
    <message>
        <source>这一件没有记为信访积案。请核对；要记为积案的，请不要选“不再是积案”。</source>
        <translation>This case is not on record as long-standing. Please check; to record it as such, do not choose “No longer a long-standing matter”.</translation>
    </message>
    <message>
        <source>信访件%1已经办完，没有受理争议可言（条例第二十四条第一款）。请核对编号；要重新办理的，请先用“重新启动办理”。</source>
        <translation>Case %1 is at its end and there is no dispute over who accepts it (Regulations, Article 24(1)). Please check the number; to handle it again, use “Reopen” first.</translation>
    </message>
    <message>
        <source>还没有写明走到哪一步（条例第二十四条第一款）。请选：协商、报共同的上一级决定，或者提请联席会议协调。</source>
        <translation>How far the dispute has gone is not said yet (Regulations, Article 24(1)). Please choose: consulting, decision of the common superior, or the joint conference.</translation>
    </message>
    <message>
        <source>还没有写明还涉及哪些机关、单位（条例第二十四条第一款）。请逐个填写名称。</source>
        <translation>Which other organs are concerned is not said yet (Regulations, Article 24(1)). Please fill in their names one by one.</translation>
    </message>
    <message>
        <source>这一件没有记过受理争议（条例第二十四条第一款）。请先用“受理争议”记下；原单位分立、合并、撤销的，请填“原机关、单位”。</source>
        <translation>No dispute over who accepts this case is on record (Regulations, Article 24(1)). Please record it with “Dispute over who accepts” first; where the former organ was split, merged or abolished, fill in “Former organ”.</translation>
    </message>
    <message>
        <source>还没有写明结果属于谁的职权（条例第二十四条第一款）。请选本机关、下级或者其他机关。</source>
        <translation>In whose power it is by the outcome is not said yet (Regulations, Article 24(1)). Please choose: this office, a lower one or another organ.</translation>
    </message>
    <message>
        <source>本机关的目标%1已过（设置，不是条例的期限）</source>
        <translation>The office&apos;s target %1 has passed (a setting, not a period of the Regulations)</translation>
    </message>
    <message>
        <source>本机关的目标：%1以前（设置，不是条例的期限）</source>
        <translation>The office&apos;s target: by %1 (a setting, not a period of the Regulations)</translation>
    </message>
    <message>
        <source>邮寄的最迟%1寄出（按设置的%2天在途）</source>
        <translation>By post, send it on %1 at the latest (a letter takes %2 days by the settings)</translation>
    </message>
    <message>
        <source>这个日期是暂定的，放假通知可能改变它。</source>
        <translation>This date is provisional: a notice of holidays may change it.</translation>
    </message>
    <message>
        <source>《信访工作条例》%1</source>
        <translation>Regulations on Petition Work, %1</translation>
    </message>
    <message>
        <source>本单位设置，出处%1，不是条例的规定</source>
        <translation>a setting of this office, from %1; not the regulation&apos;s</translation>
    </message>
    <message>
        <source>以%1为准，不用顺延。</source>
        <translation>%1 binds; nothing is moved.</translation>
    </message>
    <message>
        <source>机关、单位的职责，以%1为准；顺延的%2只作提示。</source>
        <translation>A duty of the office: %1 binds; the day it is moved to, %2, is a note only.</translation>
    </message>
    <message>
        <source>信访人的权利，以顺延的%1为准，当日提出仍算按期。</source>
        <translation>A right of the petitioner: the day it is moved to, %1, binds; on that day it is still in time.</translation>
    </message>
    <message>
        <source>起算日：%1</source>
        <translation>Starts from: %1</translation>
    </message>
    <message>
        <source>撤销原意见后重新办理</source>
        <translation>Deciding anew after the opinion was revoked</translation>
    </message>
    <message>
        <source>原意见被撤销的，在复查、复核意见或者批准人指定的期限内重新作出处理意见。</source>
        <translation>Where the opinion was revoked, decide anew within the period that the review or the approver has set.</translation>
    </message>
    <message>
        <source>%1出具的处理意见</source>
        <translation>the opinion of %1</translation>
    </message>
    <message>
        <source>%1出具的处理意见（%2）</source>
        <translation>the opinion of %1 (%2)</translation>
    </message>
    <message>
        <source>内容看来不是一回事：另行登记。确是同一事项的，请打开那一件，按它的办理情况处理。</source>
        <translation>It seems to be about something else: register it by itself. If it is the same matter after all, please open that case and go by where it stands.</translation>
    </message>
    <message>
        <source>如是同一事项：本单位正在办理，登记后并入那一件一起办理。办理单位自己没有不予受理的依据。</source>
        <translation>If it is the same matter: it is under way here; register it and handle it together with that case. The handling office itself has no ground of refusal.</translation>
    </message>
    <message>
        <source>如是同一事项：上次引导到别的机关，引导不是不予受理。没有得到处理的，在那一件里重新受理或者转送。</source>
        <translation>If it is the same matter: it was guided to another organ, and guiding is no refusal. If nothing came of it, accept or forward it again in that case.</translation>
    </message>
    <message>
        <source>如是同一事项：%1已经受理，还在办理期限内，本单位是它的上级，登记后不予受理，并告知信访人。</source>
        <translation>If it is the same matter: %1 has accepted it, its period still runs and this office is its superior; register it, refuse it and tell the petitioner.</translation>
    </message>
    <message>
        <source>如是同一事项：%1已经受理，但超过了办理期限，不能再以期限内重复提出为由不予受理。请登记并督促它办结。</source>
        <translation>If it is the same matter: %1 has accepted it but its period is over, so it can no longer be refused as raised again within the period. Please register it and urge that it be concluded.</translation>
    </message>
    <message>
        <source>如是同一事项：已在下级（%1经手），没有受理的记录，不能不予受理。登记后转给同一单位一起办理；查明它已经受理、还在期限内的，才适用第十九条第三款。</source>
        <translation>If it is the same matter: it is with a lower unit (passed through %1) and there is no record that it was accepted, so it cannot be refused. Register it and pass it to the same unit; only if that has accepted it and its period runs does article 19.3 apply.</translation>
    </message>
    <message>
        <source>如是同一事项：%1正在办理。登记并告知信访人由它办理。</source>
        <translation>If it is the same matter: %1 is handling it. Register it and tell the petitioner so.</translation>
    </message>
    <message>
        <source>如是同一事项：正在复查或者复核，意见还没有送达。登记后告知信访人等候意见，新的材料转给复查、复核机关。</source>
        <translation>If it is the same matter: it is under review and no opinion has been delivered yet. Register it, tell the petitioner to await the opinion, and pass new material to the review organ.</translation>
    </message>
    <message>
        <source>如是同一事项：已有%1，复查的期限还没有过。请引导信访人最迟在%2请求复查。</source>
        <translation>If it is the same matter: there is %1, and a review can still be asked for. Please guide the petitioner to do so by %2.</translation>
    </message>
    <message>
        <source>如是同一事项：复查意见已经送达，复核的期限还没有过。请引导信访人最迟在%1请求复核。</source>
        <translation>If it is the same matter: the review opinion was delivered, and a final review can still be asked for. Please guide the petitioner to do so by %1.</translation>
    </message>
    <message>
        <source>如是同一事项：已有复核意见。仍以同一事实和理由提出的，登记后不再受理，并告知信访人；有新的事实或者理由的，另行登记受理。</source>
        <translation>If it is the same matter: there is a final review opinion. With the same facts and reasons it is registered, not taken up again, and the petitioner told; with new facts or reasons it is a new matter.</translation>
    </message>
    <message>
        <source>如是同一事项：已经答复办结。条例没有不予受理的依据，登记为重复件，告知原来的办理结果。</source>
        <translation>If it is the same matter: it was answered and concluded. The regulation has no ground of refusal; register it as a repeat and tell what came of it.</translation>
    </message>
    <message>
        <source>如是同一事项：已有%1，现在没有在计的复查、复核期限。条例没有不予受理的依据，登记为重复件，告知原来的处理结果。</source>
        <translation>If it is the same matter: there is %1, and no period for a review runs now. The regulation has no ground of refusal; register it as a repeat and tell what was decided.</translation>
    </message>
    <message>
        <source>如是同一事项：上次因为已由下级受理而不予受理。请登记，核对那里是不是还在办理期限内；过了期限的，这个理由不再适用。</source>
        <translation>If it is the same matter: it was refused because a lower unit had accepted it. Please register it and check whether the period there still runs; once it is over, that ground no longer holds.</translation>
    </message>
    <message>
        <source>同证件号码</source>
        <translation>same ID number</translation>
    </message>
    <message>
        <source>同电话</source>
        <translation>same telephone</translation>
    </message>
    <message>
        <source>同名</source>
        <translation>same name</translation>
    </message>
    <message>
        <source>同音</source>
        <translation>name sounds alike</translation>
    </message>
    <message>
        <source>内容相近</source>
        <translation>similar matter</translation>
    </message>
    <message>
        <source>地点相同</source>
        <translation>same place</translation>
    </message>
    <message>
        <source>证件号码不同，可能是另一个人</source>
        <translation>ID number differs, maybe another person</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>看来是重复件：与%1是同一人、内容相近。是不是同一事项，请您核对。</source>
        <translation>Looks like a repeat: same person and similar matter as %1. Please check whether it is the same.</translation>
    </message>
    <message>
        <source>没有找到相近的信访件：看来是初次。</source>
        <translation>Nothing similar was found: looks like a first petition.</translation>
    </message>
    <message>
        <source>信访人不要求书面，%1告知</source>
        <translation>the petitioner asks for no paper and was told: %1</translation>
    </message>
    <message>
        <source>适用情形</source>
        <translation>Why it suits</translation>
    </message>
    <message>
        <source>告知</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>答复内容</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>答复</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>并入的信访件</source>
        <translation>Case it is joined to</translation>
    </message>
    <message>
        <source>转送、交办的单位同意异议，材料交还</source>
        <translation>the sender upholds the objection, the material goes back</translation>
    </message>
    <message>
        <source>转送、交办的单位不同意异议，仍由本单位办理</source>
        <translation>the sender does not uphold the objection, the case stays with this office</translation>
    </message>
    <message>
        <source>%1以前重新作出意见</source>
        <translation>decide anew by %1</translation>
    </message>
    <message>
        <source>获知</source>
        <translation>Became known</translation>
    </message>
    <message>
        <source>事项和情况</source>
        <translation>The matter and what happened</translation>
    </message>
    <message>
        <source>采取的措施</source>
        <translation>Measures taken</translation>
    </message>
    <message>
        <source>%1向%2报告</source>
        <translation>%1 reported to %2</translation>
    </message>
    <message>
        <source>系统编号</source>
        <translation>Number in the system</translation>
    </message>
    <message>
        <source>%1录入</source>
        <translation>entered on %1</translation>
    </message>
    <message>
        <source>录入人</source>
        <translation>Entered by</translation>
    </message>
    <message>
        <source>%1收回同意：%2</source>
        <translation>%1 takes back the consent: %2</translation>
    </message>
    <message>
        <source>%1同意%2</source>
        <translation>%1 agrees to: %2</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>办理机关、单位</source>
        <translation>Organ that deals with it</translation>
    </message>
    <message>
        <source>情况</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>%1回避</source>
        <translation>%1 is recused</translation>
    </message>
    <message>
        <source>决定人</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>接办人</source>
        <translation>Taken over by</translation>
    </message>
    <message>
        <source>包案领导</source>
        <translation>Leader in charge</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>不再是信访积案</source>
        <translation>no longer a long-standing matter</translation>
    </message>
    <message>
        <source>记为信访积案</source>
        <translation>recorded as a long-standing matter</translation>
    </message>
    <message>
        <source>所涉机关、单位</source>
        <translation>Organs concerned</translation>
    </message>
    <message>
        <source>报送</source>
        <translation>Submitted to</translation>
    </message>
    <message>
        <source>争议情况</source>
        <translation>What the dispute is about</translation>
    </message>
    <message>
        <source>决定单位</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>由其受理</source>
        <translation>Accepted by</translation>
    </message>
    <message>
        <source>继续行使职权，原机关、单位</source>
        <translation>Successor of the former organ</translation>
    </message>
    <message>
        <source>同时交办</source>
        <translation>Also assigned to</translation>
    </message>
    <message>
        <source>%1以前反馈</source>
        <translation>to report back by %1</translation>
    </message>
    <message>
        <source>反馈内容</source>
        <translation>What was reported back</translation>
    </message>
    <message>
        <source>检举控告还没有设口令。请先由负责办理的人设定口令。</source>
        <translation>There is no passphrase for accusations yet. Please have one set by whoever handles them.</translation>
    </message>
    <message>
        <source>检举控告的口令已经设过。请用原来的口令打开。</source>
        <translation>The passphrase for accusations has been set. Please open with it.</translation>
    </message>
    <message>
        <source>数据文件里有封存的内容，但打开它的钥匙不在了，打不开，也不能另设口令。请从最近的备份恢复数据文件。</source>
        <translation>The data file holds sealed matter, but its key is gone: it cannot be opened, and no other passphrase can be set. Please restore the data file from the latest backup.</translation>
    </message>
    <message>
        <source>打开检举控告的钥匙已损坏，打不开；封存的内容还在。请从最近的备份恢复数据文件，再用原来的口令打开。</source>
        <translation>The key of the accusations is damaged and does not open; what is sealed is still there. Please restore the data file from the latest backup and open with the same passphrase.</translation>
    </message>
    <message>
        <source>没有输入口令。请输入打开检举控告的口令。</source>
        <translation>No passphrase was typed. Please type the one that opens accusations.</translation>
    </message>
    <message>
        <source>口令不对，没有打开。请检查大小写和输入法后再输一次。</source>
        <translation>The passphrase is wrong, nothing was opened. Please check capitals and the input method and type it again.</translation>
    </message>
    <message>
        <source>口令太短，容易被试出来。请至少用%1个字符，可以用一句自己记得住的话。</source>
        <translation>The passphrase is too short and easily tried. Please use at least %1 characters; a sentence you can remember will do.</translation>
    </message>
    <message>
        <source>这一条封存的内容已损坏，打不开。请核查数据文件，必要时从最近的备份恢复。</source>
        <translation>This sealed matter is damaged and does not open. Please verify the data file and, if need be, restore it from the latest backup.</translation>
    </message>
    <message>
        <source>这一条是用另一把钥匙封存的，本机的口令打不开。请到封存它的那台电脑上打开。</source>
        <translation>This one was sealed to another key, which the passphrase here does not open. Please open it on the computer that sealed it.</translation>
    </message>
    <message>
        <source>这一条封存的内容解开了，但读不懂，可能由更新的程序写入。请升级本程序后再打开。</source>
        <translation>This sealed matter opens but cannot be read; a newer program may have written it. Please update this program first.</translation>
    </message>
    <message>
        <source>没有找到这一条。请核对编号。</source>
        <translation>It was not found. Please check the number.</translation>
    </message>
    <message>
        <source>内容太长，没有保存。请缩短后再保存，原件另附纸质材料。</source>
        <translation>It is too long and was not saved. Please shorten it and keep the original on paper.</translation>
    </message>
    <message>
        <source>文字里有无法保存的字符（多半是粘贴带来的），没有保存。请删去后再保存。</source>
        <translation>The text has characters that cannot be stored (most likely pasted) and was not saved. Please delete them first.</translation>
    </message>
    <message>
        <source>没有填日期。请按“2026-03-02”的样子填写。</source>
        <translation>The day is missing. Please write it like “2026-03-02”.</translation>
    </message>
    <message>
        <source>%1晚于今天（%2），没有保存。请改正日期。</source>
        <translation>%1 is after today (%2); nothing was saved. Please correct the day.</translation>
    </message>
    <message>
        <source>%1早于收到日期（%2），没有保存。请改正日期。</source>
        <translation>%1 is before the day of receipt (%2); nothing was saved. Please correct the day.</translation>
    </message>
    <message>
        <source>没有写反映的内容。请照来人的话写下。</source>
        <translation>What was said is missing. Please write it down in the person&apos;s words.</translation>
    </message>
    <message>
        <source>没有填反映人姓名。请填写姓名，或者选“匿名”。</source>
        <translation>The name is missing. Please write it, or choose “Anonymous”.</translation>
    </message>
    <message>
        <source>选了“匿名”又填了姓名。请只留一项：匿名的不记姓名，也不追查是谁。</source>
        <translation>“Anonymous” is chosen and a name is written. Please keep one of them: who stays anonymous is not named and not looked for.</translation>
    </message>
    <message>
        <source>没有填转给哪个机关。请按管理权限填写有权处理的机关。</source>
        <translation>The organ is missing. Please write which has the power to deal with it.</translation>
    </message>
    <message>
        <source>还没有记录转给了哪个机关，无从告知去向。请先记录转送。</source>
        <translation>It is not recorded yet to which organ it went, so there is nothing to tell. Please record that first.</translation>
    </message>
    <message>
        <source>匿名反映，没有可告知的人；姓名、住址不清的不需要书面告知（条例第二十三条第二款）。如有情况请用“记事”写下。</source>
        <translation>It is anonymous: there is nobody to tell; no written notice is owed where name and address are unclear (Regulation, article 23.2). Please use a note for anything else.</translation>
    </message>
    <message>
        <source>没有选告知方式。请选“当面”或者“安全方式”。</source>
        <translation>The way of telling is missing. Please choose one.</translation>
    </message>
    <message>
        <source>没有写内容。请写下要记的事。</source>
        <translation>The note is empty. Please write it.</translation>
    </message>
    <message>
        <source>没有写作废的理由。请写明理由。</source>
        <translation>The reason is missing. Please write why it is void.</translation>
    </message>
    <message>
        <source>这一条已经作废，不能再办。如有情况请用“记事”写下。</source>
        <translation>It is void and takes no further steps. Please use a note for anything else.</translation>
    </message>
    <message>
        <source>没有说明为什么打开，内容没有取出。请选查看、打印或者上交。</source>
        <translation>It was not said what it is opened for; nothing was taken out. Please choose reading, printing or handing up.</translation>
    </message>
    <message>
        <source>已经按简易办理受理，尽快答复信访人；办不下去的转为普通程序。</source>
        <translation>Accepted for simplified handling; answer the petitioner soon. What cannot be settled so is changed to the ordinary procedure.</translation>
    </message>
    <message>
        <source>已经存查；姓名、住址清楚的信访人仍然要书面告知。</source>
        <translation>Put on file; a petitioner with a clear name and address is told in writing all the same.</translation>
    </message>
    <message>
        <source>转送、交办的单位同意异议，材料已经交还，本单位不再承办。</source>
        <translation>The sender upheld the objection and has the material back; this office no longer handles the case.</translation>
    </message>
    <message>
        <source>属于下级机关、单位职权的（信访部门：属于有权机关的），转送过去，并书面告知信访人去向。</source>
        <translation>What is in a lower unit&apos;s power (for a petition bureau: in the power of another organ) is passed on, and the petitioner is told in writing where to.</translation>
    </message>
    <message>
        <source>初次提出、事实清楚、容易解决的，可以简易受理，从快答复；信访人不要求书面的，可以电话、短信告知。</source>
        <translation>What is new, clear and easily settled may be accepted for simplified handling and answered quickly; where the petitioner asks for no paper, by telephone or message.</translation>
    </message>
    <message>
        <source>把处理结果答复信访人，这一件就此办结；本人不满意的，可以重新启动办理。</source>
        <translation>Tell the petitioner the outcome; with that the case is concluded. If the petitioner is not satisfied, it can be reopened.</translation>
    </message>
    <message>
        <source>情况复杂、一时解决不了的，转为普通程序；受理日期不变，办理期限自那一天起算60日（本程序的理解）。</source>
        <translation>What is complex and cannot be settled at once is changed to the ordinary procedure; the day of acceptance stays, and the 60 days run from it (our reading).</translation>
    </message>
    <message>
        <source>没有实质诉求、内容不清又无法联系，或者与正在办理的一件重复的，写明情形存查；这不是不予受理。</source>
        <translation>What has no actual demand, is unclear with nobody to reach, or repeats a case being handled is put on file with the reason; this is no refusal.</translation>
    </message>
    <message>
        <source>转送、交办的单位同意异议的，记下来，材料交还，这一件在本单位就此结束。</source>
        <translation>Record that the sender upholds the objection; the material goes back and the case ends here.</translation>
    </message>
    <message>
        <source>转送、交办的单位不同意异议的，记下来，仍由本单位办理，期限不变。</source>
        <translation>Record that the sender does not uphold the objection; this office goes on with it and the periods stay.</translation>
    </message>
    <message>
        <source>已经办完的一件，有新情况或者办错了的，经负责人批准重新启动，从受理做起。</source>
        <translation>A case at its end, where there is something new or something was wrong, is reopened with the approval of the person in charge and begins with acceptance.</translation>
    </message>
    <message>
        <source>复查、复核撤销了原意见，或者本机关发现意见错了、经负责人批准撤销的，在指定的期限内重新听取、调查、出具意见。</source>
        <translation>Where a review revoked the opinion, or this office found it wrong and the person in charge approved revoking it, hear, look into it and give the opinion anew within the period set.</translation>
    </message>
    <message>
        <source>%1，按本机关的设置</source>
        <translation>%1, by this office&apos;s settings</translation>
    </message>
    <message>
        <source>双交办的第二个单位反馈了，记下内容；两个单位都反馈才能办结。</source>
        <translation>The second of two offices has reported back: record what it says; the case is concluded only when both have.</translation>
    </message>
    <message>
        <source>争议有了结果，或者原单位分立、合并、撤销由别的单位接着办，记下由谁受理。</source>
        <translation>The dispute has an outcome, or another organ goes on in place of one that was split, merged or abolished: record who accepts.</translation>
    </message>
    <message>
        <source>可能造成社会影响的重大、紧急事项，记下什么时候知道、向谁报告和通报、采取了什么措施；没有报到的会提示。</source>
        <translation>For a grave and urgent matter that may affect society, record when it became known, to whom it was reported and notified, and what measures were taken; whoever was not told yet is shown.</translation>
    </message>
    <message>
        <source>录入国家信访信息系统以后，记下系统里的编号和日期。</source>
        <translation>After entering it in the state petition system, record its number there and the day.</translation>
    </message>
    <message>
        <source>信访人同意电子送达、公开或者由他人代收的，记下来。</source>
        <translation>Record that the petitioner agrees to electronic delivery, to making it public, or to another person&apos;s receiving papers.</translation>
    </message>
    <message>
        <source>告知或者帮助申请社会救助、司法救助、法律援助，以及疏导帮扶的，记下来。</source>
        <translation>Record that social aid, judicial aid or legal aid was explained or helped with, and guidance and help.</translation>
    </message>
    <message>
        <source>涉及几个单位、受理有争议的，先协商，再报共同的上一级，再提请联席会议；期限不停。</source>
        <translation>Where several organs are concerned and acceptance is disputed: consult, then the common superior, then the joint conference; the periods run on.</translation>
    </message>
    <message>
        <source>经办人与事项或者信访人有直接利害关系的，记下回避，换人办理。</source>
        <translation>Where a clerk has a direct interest in the matter or the petitioner, record the recusal; somebody else takes over.</translation>
    </message>
    <message>
        <source>领导干部包案的，记下是谁。</source>
        <translation>Record which leader took the case in charge.</translation>
    </message>
    <message>
        <source>这一件列为信访积案，或者不再是积案。</source>
        <translation>Record that this case is a long-standing matter, or no longer one.</translation>
    </message>
    <message>
        <source>已经重新启动办理，从受理做起。</source>
        <translation>Reopened; it begins with acceptance.</translation>
    </message>
    <message>
        <source>包里的放假安排使%1件的期限变了日子：</source>
        <translation>The holiday notice in the package moved dates of %1 cases:</translation>
    </message>
    <message>
        <source>读入后，包里的放假安排会使%1件的期限变日子：</source>
        <translation>Once it is taken in, the holiday notice in the package moves dates of %1 cases:</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>&#x3000;另有%1件。</source>
        <translation>&#x3000;and %1 more.</translation>
    </message>
    <message>
        <source>另有%1处期限的日子不变，由暂定改为确定。</source>
        <translation>%1 more dates stay as they are and are now final.</translation>
    </message>
    <message>
        <source>另有%1处期限的日子不变，由确定改为暂定。</source>
        <translation>%1 more dates stay as they are and are provisional again.</translation>
    </message>
    <message>
        <source>还没有导入%1年放假安排，落在%1年的期限是暂定的：通知发布后请到“设置”的“放假安排”导入</source>
        <translation>The holiday notice of %1 is not in yet, dates in %1 are provisional: please import it under “Holiday notices” in “Settings” once it is out</translation>
    </message>
    <message>
        <source>%1还没有收到书面告知，不能办结：诉求走别的途径的也应当告知（条例第二十三条第二款）。请先告知；已经寄出的，登记送达以后再办结。</source>
        <translation>%1 has not received the written notice yet, so the matter cannot be closed: what goes another way is owed the notice too (Regulation, article 23, paragraph 2). Give the notice first; where it is in the post, record its delivery and then close.</translation>
    </message>
    <message>
        <source>还没有写明导入了什么程序、由哪个机关处理，或者怎样答复的，不能办结（条例第三十一条）。请填写办理结果。</source>
        <translation>It is not said into which procedure and to which organ the matter was led, or what was answered, so it cannot be closed (Regulation, article 31). Fill in the result.</translation>
    </message>
    <message>
        <source>有诉求申请查处违法行为或者履行保护合法权益的职责，应当依法履行或者答复（条例第三十一条第（五）项）。请在办理结果里写明履行了什么职责，或者怎样答复的。</source>
        <translation>A demand asks for a violation to be dealt with or for a duty of protection to be done: it is to be done or answered by law (Regulation, article 31, item 5). Say in the result what was done or how it was answered.</translation>
    </message>
    <message>
        <source>还没有核对能不能简易办理（《信访事项简易办理办法》第五条）。可能不予支持的，多个责任主体或者集体联名的重大复杂疑难事项，不能简易办理；核对过都不是的，请打勾。</source>
        <translation>It is not checked yet whether simplified handling is open (Measures for Simplified Handling, article 5). What may not be supported, and grave, complex or difficult matters of several units or of joint petitioners, is not fit for it; tick the box once you have checked that it is none of these.</translation>
    </message>
    <message>
        <source>最后一日%1是休息日，按本机关的设置顺延到%2（条例没有写明机关、单位的期限可以顺延）</source>
        <translation>the last day, %1, is a rest day; by this office&apos;s setting it is kept through %2 (the Regulation does not say that an office&apos;s period may move)</translation>
    </message>
    <message>
        <source>书面答复的送达没有登记，暂按他提出的那一天记；请补登送达</source>
        <translation>the delivery of the written reply is not recorded; the day of the request stands for it until it is</translation>
    </message>
    <message>
        <source>%1分钟内电话报告</source>
        <translation>by telephone within %1 minutes</translation>
    </message>
    <message>
        <source>%1分钟内书面报告</source>
        <translation>in writing within %1 minutes</translation>
    </message>
    <message>
        <source>本机关要求%1（设置，条例写的是及时）</source>
        <translation>this office wants it reported %1 (a setting; the Regulation says without delay)</translation>
    </message>
    <message>
        <source>告知建议处理结果</source>
        <translation>Tell the outcome of a suggestion</translation>
    </message>
    <message>
        <source>建议、意见处理完毕的，在地方规定的工作日内告知建议人；条例没有期限。</source>
        <translation>Once a suggestion is dealt with, who made it is told within the working days of a local rule; the Regulation sets no period.</translation>
    </message>
    <message>
        <source>新口令和原来的一样，没有换。请另定一个口令。</source>
        <translation>The new passphrase is the same as the old one; nothing was changed. Please choose another one.</translation>
    </message>
    <message>
        <source>口令刚被另一个窗口换过，这一次没有换。请用现在的口令重新打开后再换。</source>
        <translation>Another window has just changed the passphrase; it was not changed this time. Please open with the present one and try again.</translation>
    </message>
    <message>
        <source>检举、揭发材料和有关情况不得转给被检举、揭发的人员或者单位（条例第三十条第三款），没有保存，也没有打印。请改填有权处理的其他机关。</source>
        <translation>Nothing of an accusation may be passed to the person or unit accused (Regulation, article 30.3); nothing was saved or printed. Please write another organ that has the power.</translation>
    </message>
    <message>
        <source>这一条反映的是本机关或其负责人，写明后即封存，不在本机查看（条例第三十条第三款）。请用“打印移交单”打印后，密封交上级有权机关。</source>
        <translation>This one accuses this office or who leads it: it was closed when written and is not shown here (Regulation, article 30.3). Please print it for handing up and hand it, sealed, to the organ above that has the power.</translation>
    </message>
    <message>
        <source>没有说明打印哪一种文书。请选移交单、告知书或者回执。</source>
        <translation>It was not said which paper to print. Please choose hand-over list, notice or receipt.</translation>
    </message>
    <message>
        <source>核对过，可以简易办理</source>
        <translation>checked, fit for simplified handling</translation>
    </message>
    <message>
        <source>看不出是同一个人提出的：照样登记。确是同一件事的，可以一并调查。</source>
        <translation>Nothing shows that the same person raised it: register it as any other. Where it is the same matter, they may be looked into together.</translation>
    </message>
    <message>
        <source>出具单位写成了“%1”，看来是内设机构。文书应当由机关、单位自己出具，不由它的内设机构出具（本程序的理解，条例没有明文）。请在“设置”的单位资料里改写机关、单位的名称。</source>
        <translation>The issuer is “%1”, which looks like a section inside an organ. Papers are issued by the organ itself and not by a section of it (this program&apos;s reading; the Regulation does not say so). Please enter the name of the organ under “Settings”.</translation>
    </message>
    <message>
        <source>还没有写明是听证、复查的哪一步（听证见条例第三十一条第（六）项）。请选一项。</source>
        <translation>Which part of the hearing or review is not said (hearings: article 31 (6)). Please choose one.</translation>
    </message>
    <message>
        <source>“%1”还没有写明内容（听证见条例第三十一条第（六）项）。请填写理由或者结论。</source>
        <translation>“%1” has no text yet (hearings: article 31 (6)). Please write the reason or the conclusion.</translation>
    </message>
    <message>
        <source>还没有记录举行过听证，不能记听证结论（条例第三十一条第（六）项）。请先在“听证”里记下起止日期。</source>
        <translation>No hearing is recorded, so it cannot be concluded (article 31 (6)). Please record its days under “Hearing” first.</translation>
    </message>
    <message>
        <source>通知听证要写明是哪一天（条例第三十一条第（六）项）。请填写听证日期。</source>
        <translation>Notice of a hearing names its day (article 31 (6)). Please fill in the day of the hearing.</translation>
    </message>
    <message>
        <source>听证日期（%1）早于这一步的日期（%2）（条例第三十一条第（六）项）。请核对两个日期；已经举行的，请记“听证”。</source>
        <translation>The day of the hearing (%1) is before the day of this record (%2) (article 31 (6)). Please check both; where it was held already, please record “Hearing”.</translation>
    </message>
    <message>
        <source>决定是否受理复查、复核请求</source>
        <translation>Deciding whether a review is taken up</translation>
    </message>
    <message>
        <source>告知不受理复查、复核</source>
        <translation>Telling that a review is not taken up</translation>
    </message>
    <message>
        <source>申请听证</source>
        <translation>Applied for a hearing</translation>
    </message>
    <message>
        <source>决定是否听证</source>
        <translation>Deciding on a hearing</translation>
    </message>
    <message>
        <source>举行听证</source>
        <translation>Holding a hearing</translation>
    </message>
    <message>
        <source>通知听证日期</source>
        <translation>Gave notice of the day of the hearing</translation>
    </message>
    <message>
        <source>作出听证结论</source>
        <translation>Concluded the hearing</translation>
    </message>
    <message>
        <source>复查、复核机关自收到请求之日起，在地方规定的工作日内决定是否受理；条例只规定30日内提出意见。</source>
        <translation>The review organ decides within local working days of the request whether it takes it up; the regulation has only the 30 days for its opinion.</translation>
    </message>
    <message>
        <source>不受理复查、复核请求的，自收到请求之日起，在地方规定的天数内告知；条例没有这一期限。</source>
        <translation>That a request for review is not taken up is told within local days of the request; the regulation has no such period.</translation>
    </message>
    <message>
        <source>信访人被告知可以申请听证的，自告知之日起，在地方规定的天数内申请；条例没有这一期限。</source>
        <translation>Who is told that a hearing can be applied for does so within local days; the regulation has no such period.</translation>
    </message>
    <message>
        <source>自收到听证申请之日起，在地方规定的天数内决定是否举行；条例没有这一期限。</source>
        <translation>An application for a hearing is decided within local days; the regulation has no such period.</translation>
    </message>
    <message>
        <source>自决定举行听证之日起，在地方规定的天数内举行；条例没有这一期限。</source>
        <translation>A hearing is held within local days of the decision; the regulation has no such period.</translation>
    </message>
    <message>
        <source>听证要在地方规定的天数以前通知，这里从决定之日数到听证日期以前的那一天；条例没有这一期限。</source>
        <translation>Notice of a hearing is given local days before it; counted here from the decision to that day before the hearing; the regulation has no such period.</translation>
    </message>
    <message>
        <source>自听证结束之日起，在地方规定的天数内作出听证结论；条例没有这一期限。</source>
        <translation>A hearing is concluded within local days of its end; the regulation has no such period.</translation>
    </message>
    <message>
        <source>机关、单位</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>听证定在%1</source>
        <translation>hearing set for %1</translation>
    </message>
    <message>
        <source>已经告知信访人向有权处理的机关、单位提出，本单位办到这里为止，不用再办结；这不是不予受理，以后属于本单位的仍可以受理。</source>
        <translation>The petitioner was told to turn to the competent organ. This ends it for this office and nothing needs to be concluded. It is no refusal: what later proves to be this office’s own can still be accepted.</translation>
    </message>
    <message>
        <source>“%2”的期限为%3日，按日历连续计算，休息日也算；天数出自本单位设置或者%1，不是条例的规定。</source>
        <translation>“%2” takes %3 days, counted by the calendar with rest days; the days are of this office&apos;s settings or of %1, not of the regulation.</translation>
    </message>
    <message>
        <source>听证的告知、申请、决定、通知和结论，复查、复核机关受理了请求，在这里记；听证本身的起止日期记在“听证”里。</source>
        <translation>Here go being told of a hearing, applying for it, the decision, the notice and the conclusion, and that a review organ took a request up; the days of the hearing itself go under “Hearing”.</translation>
    </message>
    <message>
        <source>先看一看：%1</source>
        <translation>Look first: %1</translation>
    </message>
    <message>
        <source>每一项诉求走的都是诉讼、仲裁或者党员申诉的途径（条例第三十一条第（一）至（三）项），不由本机关作处理意见。请核对：有权处理的是其他机关的，把职权归属改选“其他机关、单位”，再按给出的一步办；确由本机关按这些程序办理的，照办。</source>
        <translation>Every demand goes to a court, an arbitration or a Party appeal (article 31(1) to (3)); this office makes no handling opinion on it. Please check: where another organ has the power, choose “another organ” under whose power it is and take the step that is then offered; where this office itself handles it by such a procedure, go on.</translation>
    </message>
    <message>
        <source>登记写着“%1”已经在办，却没有一项诉求走诉讼、复议、仲裁的途径（条例第三十一条第（一）、（二）项）。请核对：就是那件事的，改途径和职权归属；另有一件事由本机关处理的，照办。</source>
        <translation>The registration says that it is already with “%1”, yet no demand goes the way of litigation, reconsideration or arbitration (article 31(1) and (2)). Please check: if it is that very matter, change the way and whose power it is; if this office has another matter to handle, go on.</translation>
    </message>
    <message>
        <source>没有哪一件既是同一人、内容又相近：看来是初次。列出来的是不是同一事项，请您核对。</source>
        <translation>None of them is by the same person and of like content: it looks like a first one. Please check whether those listed are the same matter.</translation>
    </message>
    <message>
        <source>这台电脑上没有能打开“%1”的程序。请另存到别的电脑上看，或者装上能看它的程序。</source>
        <translation>This computer has no program that opens “%1”. Please save a copy and look at it on another computer, or install a program that shows it.</translation>
    </message>
</context>
<context>
    <name>xf::ui::AboutWindow</name>
    <message>
        <source>提示</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>使用的软件</source>
        <translation>Software in use</translation>
    </message>
    <message>
        <source>许可证全文</source>
        <translation>Text of the licence</translation>
    </message>
    <message>
        <source>关于信访接待台</source>
        <translation>About Xinfang Desk</translation>
    </message>
    <message>
        <source>版本和数据</source>
        <translation>Version and data</translation>
    </message>
    <message>
        <source>程序版本</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>数据文件</source>
        <translation>Data file</translation>
    </message>
    <message>
        <source>每天的备份</source>
        <translation>Daily backups</translation>
    </message>
    <message>
        <source>放假安排</source>
        <translation>Holiday notices</translation>
    </message>
    <message>
        <source>没有</source>
        <translation>none</translation>
    </message>
    <message>
        <source>到%1年</source>
        <translation>up to %1</translation>
    </message>
    <message>
        <source>操作</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>打开数据文件夹(&amp;F)</source>
        <translation>Open data &amp;folder</translation>
    </message>
    <message>
        <source>打开数据文件夹</source>
        <translation>Open data folder</translation>
    </message>
    <message>
        <source>收集诊断信息(&amp;D)…</source>
        <translation>Collect &amp;diagnostics…</translation>
    </message>
    <message>
        <source>收集诊断信息</source>
        <translation>Collect diagnostics</translation>
    </message>
    <message>
        <source>许可证</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>信访接待台诊断信息%1.txt</source>
        <translation>xinfang-desk-diagnostics-%1.txt</translation>
    </message>
    <message>
        <source>文本文件 (*.txt)</source>
        <translation>Text file (*.txt)</translation>
    </message>
    <message>
        <source>已保存：%1。里面没有姓名、编号和录入的内容，可以交给维护人员。</source>
        <translation>Saved: %1. It has no names, numbers or anything that was typed and can be handed to a maintainer.</translation>
    </message>
    <message>
        <source>没有写成：%1。请换一个可以写入的位置再试。</source>
        <translation>Not written: %1. Please try a place that can be written.</translation>
    </message>
</context>
<context>
    <name>xf::ui::ActionSection</name>
    <message>
        <source>所在环节和下一步</source>
        <translation>Where it is and what comes next</translation>
    </message>
    <message>
        <source>%1。%2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>没有必须办的下一步；期限见下面。</source>
        <translation>There is no step that must be taken; the periods are below.</translation>
    </message>
    <message>
        <source>建议先办。%1</source>
        <translation>Best first. %1</translation>
    </message>
    <message>
        <source>记事</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>更正登记内容</source>
        <translation>Amend the registration</translation>
    </message>
    <message>
        <source>打印核对单</source>
        <translation>Print the read-back form</translation>
    </message>
    <message>
        <source>读给信访人听、核对无误后签字的登记表</source>
        <translation>The registration form, to be read to the petitioner, checked and signed</translation>
    </message>
    <message>
        <source>作废整件</source>
        <translation>Void the case</translation>
    </message>
    <message>
        <source>%1（接着填）</source>
        <translation>%1 (go on)</translation>
    </message>
    <message>
        <source>更正或者作废“经过”里的一条</source>
        <translation>correcting or voiding a record in “File”</translation>
    </message>
    <message>
        <source>有未办完的填写：%1。打开就接着填。</source>
        <translation>Begun and not finished: %1. Open it to go on.</translation>
    </message>
    <message>
        <source>记录其他</source>
        <translation>Record something else</translation>
    </message>
    <message>
        <source>录入系统、紧急报告、救助、回避等，不改变所在环节</source>
        <translation>Entry in the system, urgent report, aid, recusal and the like; the stage does not change</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>复制录入内容</source>
        <translation>Copy for the state system</translation>
    </message>
    <message>
        <source>录入信访信息系统的栏目，一行一栏，放到剪贴板</source>
        <translation>The fields for the state petition system, one a line, to the clipboard</translation>
    </message>
    <message>
        <source>重大、紧急事项还没有报告、通报：%1（条例第二十五条第一款）。按 B 记下。</source>
        <translation>Grave and urgent, not yet reported to: %1 (Regulation, article 25, paragraph 1). Press B to record it.</translation>
    </message>
    <message>
        <source>这一件在本单位已经办完，没有要办的了。</source>
        <translation>This office is done with it, nothing is left to do.</translation>
    </message>
</context>
<context>
    <name>xf::ui::AdoptSection</name>
    <message>
        <source>这份数据文件的来历</source>
        <translation>Where this data file comes from</translation>
    </message>
    <message>
        <source>要说明什么</source>
        <translation>What is asked</translation>
    </message>
    <message>
        <source>两处并用</source>
        <translation>Used in two places</translation>
    </message>
    <message>
        <source>今后只在这里用的：写出最后一次用过的编号</source>
        <translation>Used only here from now on: give the last number that was used</translation>
    </message>
    <message>
        <source>最后的登记编号</source>
        <translation>Last number of a case</translation>
    </message>
    <message>
        <source>接着用(&amp;G)</source>
        <translation>&amp;Go on with it</translation>
    </message>
    <message>
        <source>接着用</source>
        <translation>Go on with it</translation>
    </message>
    <message>
        <source>这一份的字母</source>
        <translation>Letter of this one</translation>
    </message>
    <message>
        <source>换字母(&amp;L)</source>
        <translation>Change the &amp;letter</translation>
    </message>
    <message>
        <source>换字母</source>
        <translation>Change the letter</translation>
    </message>
    <message>
        <source>完整的编号，或者只写序号；没有的写0</source>
        <translation>The whole number, or its last part alone; 0 when there is none</translation>
    </message>
    <message>
        <source>%1最后的文号</source>
        <translation>Last number of: %1</translation>
    </message>
    <message>
        <source>只写序号；没有发过的写0，查不到的空着</source>
        <translation>Its last part alone; 0 when there is none, empty when it cannot be looked up</translation>
    </message>
    <message>
        <source>两台电脑并用的：给这一份换一个字母，编号就不会重复</source>
        <translation>Used on two computers at once: give this one a letter of its own, and no number is given twice</translation>
    </message>
    <message>
        <source>这份数据文件是从别处拿来接着用的。下面各类文书不知道已经编到几号，请照最后发出的一份写出它的序号。</source>
        <translation>This data file came from elsewhere and goes on here. It is not known how far these papers have been numbered: give the number of the last one that was issued.</translation>
    </message>
    <message>
        <source>保存文号(&amp;G)</source>
        <translation>Save the numbers (&amp;G)</translation>
    </message>
    <message>
        <source>保存文号</source>
        <translation>Save the numbers</translation>
    </message>
    <message>
        <source>还没有写最后一次用过的登记编号。请照最后登记的一件写；还没有登记过的写0。</source>
        <translation>The last number of a case is missing. Read it off the last case that was registered; 0 when there is none.</translation>
    </message>
    <message>
        <source>还没有写序号。请照最后发出的一份写它的序号；今年还没有发过的写0。</source>
        <translation>No number was given. Read it off the last paper that was issued; 0 when there is none this year.</translation>
    </message>
    <message>
        <source>好，这份文件在这里接着用；新的编号接在所有用过的编号之后。</source>
        <translation>Done: this file goes on here, and new numbers follow all that were used.</translation>
    </message>
    <message>
        <source>好，这几类文书的文号接着编。</source>
        <translation>Done: the numbers of these papers go on.</translation>
    </message>
    <message>
        <source>好，这一份作为本单位另一台电脑使用，编号字母为%1。</source>
        <translation>Done: this one is another computer of the office, its letter is %1.</translation>
    </message>
</context>
<context>
    <name>xf::ui::AfterPanel</name>
    <message>
        <source>打印登记表，核对签字</source>
        <translation>Print the form, check and sign</translation>
    </message>
    <message>
        <source>打印登记回执</source>
        <translation>Print the registration receipt</translation>
    </message>
    <message>
        <source>更正登记内容</source>
        <translation>Amend the registration</translation>
    </message>
    <message>
        <source>作废这一件</source>
        <translation>Void this case</translation>
    </message>
    <message>
        <source>打开这一件</source>
        <translation>Open this case</translation>
    </message>
    <message>
        <source>按条例接下来可以办的：</source>
        <translation>What the Regulations allow next:</translation>
    </message>
    <message>
        <source>%1，编号：</source>
        <translation>%1, number:</translation>
    </message>
    <message>
        <source>%1：最迟于%2，%3</source>
        <translation>%1: by %2 at the latest, %3</translation>
    </message>
    <message>
        <source>&#x3000;&#x3000;%1</source>
        <translation>  %1</translation>
    </message>
    <message>
        <source>没有正在走的期限。</source>
        <translation>No period is running.</translation>
    </message>
    <message>
        <source>还有%1天</source>
        <translation>%1 days left</translation>
    </message>
    <message>
        <source>登记以后</source>
        <translation>After registering</translation>
    </message>
    <message>
        <source>甄别分类，写明属于谁的职权</source>
        <translation>Classify: say whose power it is</translation>
    </message>
    <message>
        <source>读给信访人听</source>
        <translation>Read to the petitioner</translation>
    </message>
    <message>
        <source>再登记一件</source>
        <translation>Register another case</translation>
    </message>
    <message>
        <source>未打印：%1</source>
        <translation>Not printed: %1</translation>
    </message>
    <message>
        <source>未打印：《%1》。打印窗口里确认以后才记“%2”，取消的什么都不记。</source>
        <translation>Not printed: %1. “%2” is recorded once the print dialog is confirmed; a dialog that is left records nothing.</translation>
    </message>
    <message>
        <source>打印没有打印的文书</source>
        <translation>Print the papers that are not printed</translation>
    </message>
    <message>
        <source>未打印：《%1》。按 P 先打开“%2”的表单，补上或者看过再打印。</source>
        <translation>Not printed: %1. P first opens the form of “%2”; complete or check it, then print.</translation>
    </message>
    <message>
        <source>打印登记表</source>
        <translation>Print the registration form</translation>
    </message>
    <message>
        <source>没有正在走的期限：姓名或者住址不清的，不必书面告知（条例第二十三条第二款）。</source>
        <translation>No period is running: where name or address are unclear, no written notice is owed (article 23(2)).</translation>
    </message>
</context>
<context>
    <name>xf::ui::AmendForm</name>
    <message>
        <source>更正登记内容</source>
        <translation>Amend the registration</translation>
    </message>
    <message>
        <source>会和改动一起留在经过里</source>
        <translation>stays in the file together with the change</translation>
    </message>
    <message>
        <source>删去%1</source>
        <translation>removed %1</translation>
    </message>
    <message>
        <source>信访人%1</source>
        <translation>Petitioner %1</translation>
    </message>
    <message>
        <source>诉求%1</source>
        <translation>Demand %1</translation>
    </message>
    <message>
        <source>加一位信访人 F2</source>
        <translation>Add a petitioner F2</translation>
    </message>
    <message>
        <source>加一项诉求 F3</source>
        <translation>Add a demand F3</translation>
    </message>
</context>
<context>
    <name>xf::ui::AttachmentSection</name>
    <message>
        <source>没有附件。</source>
        <translation>No attachments.</translation>
    </message>
    <message>
        <source>剪贴板里的图片</source>
        <translation>Picture from the clipboard</translation>
    </message>
    <message>
        <source>另存附件</source>
        <translation>Save attachment as</translation>
    </message>
    <message>
        <source>收到的是原件</source>
        <translation>the original was received</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>另存</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>下一份附件的说明</source>
        <translation>Remark of the next attachment</translation>
    </message>
    <message>
        <source>如：现场照片；可以不填</source>
        <translation>for example: photo of the place; may be empty</translation>
    </message>
    <message>
        <source>添加文件…</source>
        <translation>Add files…</translation>
    </message>
    <message>
        <source>添加附件</source>
        <translation>Add attachments</translation>
    </message>
    <message>
        <source>也可以把文件拖到窗口里，或者按 Ctrl+V 粘贴图片、文件。</source>
        <translation>Files can also be dragged into the window, and pictures and files pasted with Ctrl+V.</translation>
    </message>
    <message>
        <source>建不了文件夹</source>
        <translation>its folder cannot be made</translation>
    </message>
</context>
<context>
    <name>xf::ui::BroughtPapers</name>
    <message>
        <source>添加文件…&#x3000;F7</source>
        <translation>Add files…  F7</translation>
    </message>
    <message>
        <source>带来的材料；空格改是不是收了原件，Delete拿掉</source>
        <translation>Papers brought; Space says whether the original was taken, Delete takes one out</translation>
    </message>
    <message>
        <source>添加材料的扫描件或者照片</source>
        <translation>Add scans or photos of papers</translation>
    </message>
    <message>
        <source>扫描件和照片 (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.bmp);;所有文件 (*)</source>
        <translation>Scans and photos (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.bmp);;All files (*)</translation>
    </message>
    <message>
        <source>添加带来的材料</source>
        <translation>Add papers brought</translation>
    </message>
    <message>
        <source>文件“%1”没有加进来，读不出来或者磁盘写不进去。请检查后再加一次。</source>
        <translation>The file “%1” was not added; it cannot be read or the disk cannot be written. Please check and add it again.</translation>
    </message>
    <message>
        <source>粘贴的图片%1.png</source>
        <translation>pasted-picture-%1.png</translation>
    </message>
    <message>
        <source>粘贴的图片没有存下来，磁盘写不进去。请检查后再粘贴一次。</source>
        <translation>The pasted picture was not kept; the disk cannot be written. Please check and paste it again.</translation>
    </message>
    <message>
        <source>%1（打勾：收了原件）</source>
        <translation>%1 (ticked: original taken)</translation>
    </message>
    <message>
        <source>材料“%1”还没有存进去：%2文件在%3，下次打开程序时再存一次。</source>
        <translation>The paper “%1” is not stored yet: %2 The file is at %3; the program tries again when it is next opened.</translation>
    </message>
    <message>
        <source>文件读不出来。</source>
        <translation>The file cannot be read.</translation>
    </message>
</context>
<context>
    <name>xf::ui::CalendarSection</name>
    <message>
        <source>没有采用：这一年另有一份</source>
        <translation>not used: another one counts for this year</translation>
    </message>
    <message>
        <source>确定</source>
        <translation>final</translation>
    </message>
    <message>
        <source>确定，12月28日至31日暂定</source>
        <translation>final; 28 to 31 December provisional</translation>
    </message>
    <message>
        <source>日子变了的期限%1处：</source>
        <translation>Dates that moved: %1</translation>
    </message>
    <message>
        <source>日子没变、由暂定改为确定的期限%1处：</source>
        <translation>Dates that stay and are final now: %1</translation>
    </message>
    <message>
        <source>放假安排</source>
        <translation>Holiday notices</translation>
    </message>
    <message>
        <source>还缺哪一年</source>
        <translation>Year that is missing</translation>
    </message>
    <message>
        <source>已有的年份</source>
        <translation>Years that are in</translation>
    </message>
    <message>
        <source>导入放假安排(&amp;I)…</source>
        <translation>&amp;Import a holiday notice…</translation>
    </message>
    <message>
        <source>导入放假安排</source>
        <translation>Import a holiday notice</translation>
    </message>
    <message>
        <source>停止导入</source>
        <translation>Stop the import</translation>
    </message>
    <message>
        <source>重新计算期限</source>
        <translation>Evaluating the dates anew</translation>
    </message>
    <message>
        <source>导入以后</source>
        <translation>After the import</translation>
    </message>
    <message>
        <source>变动的期限</source>
        <translation>Dates that moved</translation>
    </message>
    <message>
        <source>复制这些变动(&amp;Y)</source>
        <translation>Cop&amp;y these changes</translation>
    </message>
    <message>
        <source>复制这些变动</source>
        <translation>Copy these changes</translation>
    </message>
    <message>
        <source>变动已复制，可以贴到别处打印。</source>
        <translation>The changes are copied; paste them elsewhere to print them.</translation>
    </message>
    <message>
        <source>年份</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>出处</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>来自</source>
        <translation>From</translation>
    </message>
    <message>
        <source>是否确定</source>
        <translation>Final or not</translation>
    </message>
    <message>
        <source>放假安排 (*.txt);;所有文件 (*)</source>
        <translation>Holiday notice (*.txt);;All files (*)</translation>
    </message>
    <message>
        <source>正在重新计算期限……</source>
        <translation>Evaluating the dates anew…</translation>
    </message>
    <message>
        <source>已导入%1年的放假安排，未办结的期限已经重新计算，已办结的不变。</source>
        <translation>The holiday notice of %1 is in. The dates of open cases were evaluated anew; closed ones keep theirs.</translation>
    </message>
    <message>
        <source>%1年的已经有了，日子一样，没有再导入。</source>
        <translation> That of %1 is in already with the same days.</translation>
    </message>
    <message>
        <source>没有期限因此改变日子。</source>
        <translation> No date moved.</translation>
    </message>
</context>
<context>
    <name>xf::ui::Callers</name>
    <message>
        <source>这个数据文件已经在另一个窗口打开，但是那个窗口没有回应，所以又打开了这一个，可以照常办。请等那个窗口有回应以后，看看里面有没有没登记完的，再把它关掉。</source>
        <translation>This data file is already open in another window, but that window does not answer, so this one was opened as well; you can work in it. Please wait until the other one answers, see whether an unfinished registration is in it, and close it.</translation>
    </message>
</context>
<context>
    <name>xf::ui::CaseHead</name>
    <message>
        <source>（已删去）</source>
        <translation>(removed)</translation>
    </message>
    <message>
        <source>（已删去：%1）</source>
        <translation>(removed: %1)</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>（没有留名）</source>
        <translation>(no name given)</translation>
    </message>
    <message>
        <source>信访事项</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>信访人%1</source>
        <translation>Petitioner %1</translation>
    </message>
    <message>
        <source>途径还没有甄别</source>
        <translation>route not classified yet</translation>
    </message>
    <message>
        <source>诉求%1</source>
        <translation>Demand %1</translation>
    </message>
    <message>
        <source>登记情况</source>
        <translation>Registration</translation>
    </message>
    <message>
        <source>记事</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>登记内容</source>
        <translation>What was registered</translation>
    </message>
    <message>
        <source>已依法删除，不再显示；办理经过和期限仍然保留。</source>
        <translation>Erased by law and no longer shown; the file and the periods stay.</translation>
    </message>
</context>
<context>
    <name>xf::ui::CaseListPage</name>
    <message>
        <source>查找</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>姓名、编号、诉求里的字，一个字起</source>
        <translation>Name, number, words of the demands; one character is enough</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>全部状态</source>
        <translation>All states</translation>
    </message>
    <message>
        <source>没有办结的</source>
        <translation>Not concluded</translation>
    </message>
    <message>
        <source>有并存内容待裁定</source>
        <translation>With rival values to settle</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Periods</translation>
    </message>
    <message>
        <source>不论期限</source>
        <translation>Any period</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>今天到期</source>
        <translation>due today</translation>
    </message>
    <message>
        <source>7日内到期</source>
        <translation>Due within 7 days</translation>
    </message>
    <message>
        <source>信访件</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>查找 Ctrl+F</source>
        <translation>Search Ctrl+F</translation>
    </message>
    <message>
        <source>件数</source>
        <translation>Number of cases</translation>
    </message>
    <message>
        <source>打开 Enter</source>
        <translation>Open Enter</translation>
    </message>
    <message>
        <source>复制 Ctrl+C</source>
        <translation>Copy Ctrl+C</translation>
    </message>
    <message>
        <source>导出表格 Ctrl+E</source>
        <translation>Export table Ctrl+E</translation>
    </message>
    <message>
        <source>选择列</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>/ 或 Ctrl+F</source>
        <translation>/ or Ctrl+F</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>打开选中的一件；在查找里：到列表</source>
        <translation>Open the case; in the search: go to the list</translation>
    </message>
    <message>
        <source>↓</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>在查找里：到列表</source>
        <translation>In the search: go to the list</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>复制选中的几行</source>
        <translation>Copy the selected rows</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>把列表照现在的样子存成表格（CSV）</source>
        <translation>Save the list as shown as a table (CSV)</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>停止导出，清除查找和条件</source>
        <translation>Stop exporting, clear search and filters</translation>
    </message>
    <message>
        <source>没有符合条件的信访件，按 Esc 清除条件</source>
        <translation>No case fits; Esc clears the filters</translation>
    </message>
    <message>
        <source>还没有信访件</source>
        <translation>No cases yet</translation>
    </message>
    <message>
        <source>找到%1件</source>
        <translation>%1 found</translation>
    </message>
    <message>
        <source>共%1件</source>
        <translation>%1 in all</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>全部单位</source>
        <translation>All offices</translation>
    </message>
    <message>
        <source>%1承办 %2</source>
        <translation>With %1: %2</translation>
    </message>
    <message>
        <source>%1登记 %2</source>
        <translation>Registered by %1: %2</translation>
    </message>
</context>
<context>
    <name>xf::ui::CasePage</name>
    <message>
        <source>信访件</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>信访件的内容</source>
        <translation>Content of the case</translation>
    </message>
    <message>
        <source>上次没有保存的内容已经带回，请核对后保存。</source>
        <translation>What was not saved last time is back; please check and save it.</translation>
    </message>
    <message>
        <source>没有保存；写好的内容留作草稿，再办这一步时会带回。</source>
        <translation>Not saved; what was written stays as a draft and comes back with this step.</translation>
    </message>
    <message>
        <source>草稿已经放弃。</source>
        <translation>The draft was given up.</translation>
    </message>
    <message>
        <source>信访件%1将整件作废，不能恢复，编号不再使用；记录仍然保留。</source>
        <translation>Case %1 becomes void as a whole. This cannot be undone and its number is not used again; its records are kept.</translation>
    </message>
    <message>
        <source>作废整件</source>
        <translation>Void the case</translation>
    </message>
    <message>
        <source>作废</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>没有要保存的内容：请至少勾选一位。</source>
        <translation>There is nothing to save: please tick at least one.</translation>
    </message>
    <message>
        <source>已保存：%1。</source>
        <translation>Saved: %1.</translation>
    </message>
    <message>
        <source>裁定</source>
        <translation>Settle</translation>
    </message>
    <message>
        <source>添加附件</source>
        <translation>Add attachments</translation>
    </message>
    <message>
        <source>所有文件 (*);;图片和扫描件 (*.jpg *.jpeg *.png *.pdf *.tif)</source>
        <translation>All files (*);;Pictures and scans (*.jpg *.jpeg *.png *.pdf *.tif)</translation>
    </message>
    <message>
        <source>附件已经另存。</source>
        <translation>The attachment was saved.</translation>
    </message>
    <message>
        <source>已附上：%1。</source>
        <translation>Attached: %1.</translation>
    </message>
    <message>
        <source>先放着，草稿保留</source>
        <translation>leave it for now, the draft is kept</translation>
    </message>
    <message>
        <source>打印刚办的一步的文书和送达回证</source>
        <translation>print the papers of the step just taken, with the delivery receipt</translation>
    </message>
    <message>
        <source>展开或者收起期限的说明</source>
        <translation>open or close how periods were worked out</translation>
    </message>
    <message>
        <source>粘贴图片或者文件作为附件</source>
        <translation>paste a picture or file as attachment</translation>
    </message>
    <message>
        <source>在“经过”里：更正选中的一条</source>
        <translation>in “File”: correct the chosen record</translation>
    </message>
    <message>
        <source>在“经过”里：作废选中的一条</source>
        <translation>in “File”: void the chosen record</translation>
    </message>
    <message>
        <source>办理按钮上写着这个键的一步</source>
        <translation>take the step whose button bears this key</translation>
    </message>
    <message>
        <source>打印没有打印的文书</source>
        <translation>print a paper that was not printed</translation>
    </message>
    <message>
        <source>期限是怎么算的</source>
        <translation>how a deadline was found</translation>
    </message>
    <message>
        <source>复制期限的说明</source>
        <translation>copy the explanation of a deadline</translation>
    </message>
    <message>
        <source>再打印一份文书，补它的送达回证</source>
        <translation>print a paper again, make the delivery receipt it lacks</translation>
    </message>
    <message>
        <source>出具文书</source>
        <translation>issue papers</translation>
    </message>
    <message>
        <source>添加附件，打开、另存一份附件</source>
        <translation>add a file, open one, save one elsewhere</translation>
    </message>
    <message>
        <source>并存的写法：采用这一种</source>
        <translation>of two versions, choose this one</translation>
    </message>
    <message>
        <source>放弃这一步的草稿</source>
        <translation>drop the draft of this step</translation>
    </message>
    <message>
        <source>展开或者收起更多栏目</source>
        <translation>show or hide more fields</translation>
    </message>
    <message>
        <source>在“更正登记内容”里：加一位信访人、加一项诉求</source>
        <translation>in “Amend the registration”: add a petitioner, add a demand</translation>
    </message>
    <message>
        <source>%1：再按按钮上的数字。</source>
        <translation>%1: now the number on the button.</translation>
    </message>
    <message>
        <source>记事、更正登记内容、打印核对单、信访人撤回、作废整件</source>
        <translation>Note, amend the registration, print the sheet to sign, petitioner withdraws, void the case</translation>
    </message>
    <message>
        <source>信访件%1的“%2”</source>
        <translation>“%2” of case %1</translation>
    </message>
    <message>
        <source>换几天试算期限</source>
        <translation>calculate a period with other days</translation>
    </message>
    <message>
        <source>展开或者收起流程图；方向键一格一格看</source>
        <translation>open or fold the flow chart; arrows go from box to box</translation>
    </message>
    <message>
        <source>要录入的栏目已复制，可以粘贴；录入以后按 B 记下系统编号。</source>
        <translation>The fields to enter are copied and can be pasted; after entering them, press B and record the number of the system.</translation>
    </message>
    <message>
        <source>记录其他、复制录入内容、存查、重新启动或者重新办理</source>
        <translation>Record something else, copy for the state system, put on file, reopen or decide anew</translation>
    </message>
    <message>
        <source>保存正在填写的一步；当场交付的连文书一起打印</source>
        <translation>save the step being filled in; what is handed over now is printed with it</translation>
    </message>
</context>
<context>
    <name>xf::ui::ClockSection</name>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Periods</translation>
    </message>
    <message>
        <source>怎么算的</source>
        <translation>How it was worked out</translation>
    </message>
    <message>
        <source>%1：怎么算的</source>
        <translation>%1: how it was worked out</translation>
    </message>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>%1：复制说明</source>
        <translation>%1: copy the explanation</translation>
    </message>
    <message>
        <source>期限（%1）</source>
        <translation>Periods (%1)</translation>
    </message>
    <message>
        <source>没有在计的期限。</source>
        <translation>No period is running.</translation>
    </message>
    <message>
        <source>Ctrl+E 展开或者收起全部说明</source>
        <translation>Ctrl+E opens or closes all explanations</translation>
    </message>
    <message>
        <source>试算</source>
        <translation>Calculate</translation>
    </message>
    <message>
        <source>%1：换几天试算</source>
        <translation>%1: calculate with other days</translation>
    </message>
</context>
<context>
    <name>xf::ui::CommandForm</name>
    <message>
        <source>不填就是全部；只有其中几位的，填编号，如 1 3</source>
        <translation>Empty means all; for some of them fill in their numbers, as 1 3</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>已经报告的：
%1</source>
        <translation>Reported so far:
%1</translation>
    </message>
    <message>
        <source>请填写文书哪一天交给或者寄给信访人。还没有交、没有寄的，这一步先放着（Esc，写好的留着），交的时候再办。</source>
        <translation>Please enter the day the paper was handed or posted to the petitioner. If it has not been yet, leave this step for now (Esc keeps what is written) and take it when it is.</translation>
    </message>
    <message>
        <source>“途径”各是什么：
%1</source>
        <translation>What each way is:
%1</translation>
    </message>
</context>
<context>
    <name>xf::ui::ConflictSection</name>
    <message>
        <source>并存待裁定</source>
        <translation>Rival values to settle</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>裁定的理由</source>
        <translation>Why it is settled so</translation>
    </message>
    <message>
        <source>向谁核对过、以什么为准</source>
        <translation>whom you asked, what it rests on</translation>
    </message>
    <message>
        <source>采用“%1”</source>
        <translation>Take “%1”</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1：“%2”（现在显示的是这个）</source>
        <translation>%1: “%2” (this one shows now)</translation>
    </message>
    <message>
        <source>%1：“%2”</source>
        <translation>%1: “%2”</translation>
    </message>
</context>
<context>
    <name>xf::ui::CorrectForm</name>
    <message>
        <source>各诉求的处理结果记错了的，请作废这一条，重新出具。</source>
        <translation>If the outcome of a demand was recorded wrongly, please void this record and give the opinion anew.</translation>
    </message>
    <message>
        <source>改动显示在原处，原来的写法和理由一起保留。</source>
        <translation>The change shows in its place; what stood there and the reason are kept.</translation>
    </message>
    <message>
        <source>更正%1</source>
        <translation>Corrected %1</translation>
    </message>
    <message>
        <source>这一步的日期</source>
        <translation>Day of this step</translation>
    </message>
    <message>
        <source>更正的理由</source>
        <translation>Reason of the correction</translation>
    </message>
</context>
<context>
    <name>xf::ui::DateField</name>
    <message>
        <source>如 3-2、今天</source>
        <translation>as 3-2, 今天</translation>
    </message>
    <message>
        <source>%1，程序读作</source>
        <translation>%1, understood as</translation>
    </message>
    <message>
        <source>“%1”不是日期。请照这样填：3-2、20260302、2026年3月2日，或者写“今天”。</source>
        <translation>“%1” is no day. Please write it as 3-2, 20260302 or 2026年3月2日, or “今天” for today.</translation>
    </message>
</context>
<context>
    <name>xf::ui::DeadlinePage</name>
    <message>
        <source>期限计算</source>
        <translation>Calculate a period</translation>
    </message>
    <message>
        <source>从哪里来</source>
        <translation>Where it is from</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>起算日</source>
        <translation>Starts from</translation>
    </message>
    <message>
        <source>延期天数</source>
        <translation>Days of extension</translation>
    </message>
    <message>
        <source>1到30，没有延期不填</source>
        <translation>1 to 30; empty without one</translation>
    </message>
    <message>
        <source>指定天数</source>
        <translation>Days set</translation>
    </message>
    <message>
        <source>交办机关定的天数</source>
        <translation>days set by who assigned it</translation>
    </message>
    <message>
        <source>听证的日子</source>
        <translation>Days of hearings</translation>
    </message>
    <message>
        <source>如 6-10至6-12，没有听证不填</source>
        <translation>such as 6-10~6-12; empty without one</translation>
    </message>
    <message>
        <source>这个期限是什么</source>
        <translation>What this period is</translation>
    </message>
    <message>
        <source>计算结果的按钮</source>
        <translation>Buttons of the result</translation>
    </message>
    <message>
        <source>打印计算单&#x3000;Ctrl+P</source>
        <translation>Print slip  Ctrl+P</translation>
    </message>
    <message>
        <source>打印计算单</source>
        <translation>Print slip</translation>
    </message>
    <message>
        <source>看计算单&#x3000;F6</source>
        <translation>View slip  F6</translation>
    </message>
    <message>
        <source>看计算单</source>
        <translation>View slip</translation>
    </message>
    <message>
        <source>复制文字&#x3000;Ctrl+Shift+C</source>
        <translation>Copy text  Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>复制文字</source>
        <translation>Copy text</translation>
    </message>
    <message>
        <source>计算结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>最后一日</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>以哪一日为准</source>
        <translation>Which day binds</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>是不是暂定</source>
        <translation>Whether it is provisional</translation>
    </message>
    <message>
        <source>怎么算的</source>
        <translation>How it was worked out</translation>
    </message>
    <message>
        <source>计算单</source>
        <translation>Slip</translation>
    </message>
    <message>
        <source>下一栏</source>
        <translation>next field</translation>
    </message>
    <message>
        <source>看计算单，再按回到结果</source>
        <translation>view the slip; again: back to the result</translation>
    </message>
    <message>
        <source>复制结果的文字</source>
        <translation>copy the result as text</translation>
    </message>
    <message>
        <source>请选一种期限。</source>
        <translation>Please choose a period.</translation>
    </message>
    <message>
        <source>请写数字，例如 30。</source>
        <translation>Please write a number, such as 30.</translation>
    </message>
    <message>
        <source>请写起止两天，例如 6-10至6-12；几次听证用逗号隔开。</source>
        <translation>Please write first and last day, such as 6-10~6-12; several hearings parted by commas.</translation>
    </message>
    <message>
        <source>请先改正标出来的地方。</source>
        <translation>Please first mend what is marked.</translation>
    </message>
    <message>
        <source>请写起算日，结果就在这里。</source>
        <translation>Please write the day it starts from; the result shows here.</translation>
    </message>
    <message>
        <source>请写交办机关指定的天数，结果就在这里。</source>
        <translation>Please write the days that were set; the result shows here.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>照%1填的，可以改；改了不影响那一件。</source>
        <translation>Filled in from %1; it can be changed, and that case stays as it is.</translation>
    </message>
    <message>
        <source>已经复制，可以粘贴到别处。</source>
        <translation>Copied; it can be pasted elsewhere.</translation>
    </message>
    <message>
        <source>期限计算单</source>
        <translation>Period slip</translation>
    </message>
    <message>
        <source>计算单已送打印机。</source>
        <translation>The slip went to the printer.</translation>
    </message>
    <message>
        <source>计算单已存成PDF文件。</source>
        <translation>The slip was saved as a PDF file.</translation>
    </message>
    <message>
        <source>打印机没有打完计算单，请检查打印机，再按 Ctrl+P。</source>
        <translation>The printer did not finish the slip; please check it and press Ctrl+P again.</translation>
    </message>
</context>
<context>
    <name>xf::ui::DeliverForm</name>
    <message>
        <source>送给%1</source>
        <translation>Hand to %1</translation>
    </message>
</context>
<context>
    <name>xf::ui::DemandList</name>
    <message>
        <source>诉求，一行一项</source>
        <translation>Demands, one a line</translation>
    </message>
    <message>
        <source>诉求%1</source>
        <translation>Demand %1</translation>
    </message>
    <message>
        <source>一行写一项，照信访人的原话；回车写下一项，空行回车往下走</source>
        <translation>One a line, in the petitioner&apos;s words; Enter for the next, Enter on an empty line goes on</translation>
    </message>
    <message>
        <source>没有了就按回车往下走</source>
        <translation>Enter goes on when there are no more</translation>
    </message>
</context>
<context>
    <name>xf::ui::DivisionPicker</name>
    <message>
        <source>找单位所在的地方</source>
        <translation>Find where the office is</translation>
    </message>
    <message>
        <source>找到的地方</source>
        <translation>Places found</translation>
    </message>
    <message>
        <source>行政区划</source>
        <translation>Divisions</translation>
    </message>
    <message>
        <source>打地名或者拼音首字母，上下键选，回车确定；例如：单县龙王庙，或者 sx lwm</source>
        <translation>Type a name or pinyin initials, Up and Down choose, Enter takes it; for example 单县龙王庙, or sx lwm</translation>
    </message>
    <message>
        <source>逐级选</source>
        <translation>Step by step</translation>
    </message>
    <message>
        <source>省</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>市</source>
        <translation>City</translation>
    </message>
    <message>
        <source>县、区</source>
        <translation>County</translation>
    </message>
    <message>
        <source>乡镇、街道</source>
        <translation>Township</translation>
    </message>
    <message>
        <source>没有找到。可以只打乡镇、街道的名字，或者从省逐级选；都没有的，在下面自己填写单位名称。</source>
        <translation>Not found. Type the name of the township or street alone, or choose from the province down; if it is nowhere, write the office’s name below.</translation>
    </message>
</context>
<context>
    <name>xf::ui::EarlierPanel</name>
    <message>
        <source>以前的信访件这会儿查不出来，请到“信访件”里找。</source>
        <translation>Earlier cases cannot be looked up now; please search in “Cases”.</translation>
    </message>
    <message>
        <source>以前的信访件：没有找到。</source>
        <translation>Earlier cases: none found.</translation>
    </message>
    <message>
        <source>以前的信访件（按 F4 过去，回车打开，正在填的不会丢）：</source>
        <translation>Earlier cases (F4 goes there, Enter opens; what is being filled in is not lost):</translation>
    </message>
    <message>
        <source>以前的信访件</source>
        <translation>Earlier cases</translation>
    </message>
    <message>
        <source>%1&#x3000;%2&#x3000;%3收到
%4
%5&#x3000;（%6）
%7</source>
        <translation>%1  %2  received %3
%4
%5  (%6)
%7</translation>
    </message>
    <message>
        <source>以前的信访件，同一人的和内容相近的；回车打开</source>
        <translation>Earlier cases of the same person or with a similar matter; Enter opens</translation>
    </message>
    <message>
        <source>以前的信访件：填姓名、电话、事情时在这里显示。</source>
        <translation>Earlier cases: they show here while name, telephone and matter are typed.</translation>
    </message>
</context>
<context>
    <name>xf::ui::Editor</name>
    <message>
        <source>文字太长，最多%1个字，现在是%2个字。请缩短文字，把全文作为附件保存。</source>
        <translation>The text is too long, at most %1 characters, now %2. Please shorten it and keep the whole of it as an attachment.</translation>
    </message>
</context>
<context>
    <name>xf::ui::EnrolErrand</name>
    <message>
        <source>接入单位：三步，一个U盘</source>
        <translation>Connecting an office: three steps, one stick</translation>
    </message>
    <message>
        <source>第1步&#x3000;在下级（乡镇、部门）的电脑上：写接入申请到U盘，把U盘送到上级。
第2步&#x3000;在上级（县区信访局）的电脑上：读申请，核对是谁，写答复到同一个U盘，送回下级。
第3步&#x3000;在下级的电脑上：读答复。然后两边打电话念一遍核对码，一样就可以交换了。
本单位的另一台电脑也这样接入：它做第1、3步，主用的电脑做第2步。</source>
        <translation>Step 1  On the subordinate&apos;s PC (township, department): write a request onto a stick and bring it to the superior.
Step 2  On the superior&apos;s PC (county): read the request, check who it is, write the answer onto the same stick, send it back.
Step 3  On the subordinate&apos;s PC: read the answer. Then both read the digits out on the telephone; when they are the same, packages may go.
Another PC of this office is connected in the same way: it does steps 1 and 3, the main PC does step 2.</translation>
    </message>
    <message>
        <source>第1步：写接入申请</source>
        <translation>Step 1: write a request</translation>
    </message>
    <message>
        <source>第2步：读申请，写答复</source>
        <translation>Step 2: read it, write the answer</translation>
    </message>
    <message>
        <source>第3步：读答复</source>
        <translation>Step 3: read the answer</translation>
    </message>
    <message>
        <source>写接入申请</source>
        <translation>Write a request to connect</translation>
    </message>
    <message>
        <source>申请里有本单位的名称、代码和公钥，没有任何信访件，也没有口令。</source>
        <translation>It holds this office&apos;s name, code and public keys, no case and no passphrase.</translation>
    </message>
    <message>
        <source>写</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>正在写接入申请……</source>
        <translation>Writing the request…</translation>
    </message>
    <message>
        <source>接入申请已写好</source>
        <translation>The request is written</translation>
    </message>
    <message>
        <source>%1
请把U盘送到上级单位，请他们在“交换”里按 F7 读入，写好答复后把U盘拿回来。在答复读入以前，请不要再写一次申请：上级只能答复最后一次写的。</source>
        <translation>%1
Please bring the stick to the superior office, ask them to read it in with F7 under Hand-over and to write the answer, and bring the stick back. Do not write another request before the answer was read in: only the last one can be answered.</translation>
    </message>
    <message>
        <source>好了</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>正在读接入申请……</source>
        <translation>Reading the request…</translation>
    </message>
    <message>
        <source>%1申请接入</source>
        <translation>%1 asks to be connected</translation>
    </message>
    <message>
        <source>
请核对是不是您知道的单位。同意后，答复写到申请所在的U盘，里面有本单位的名称、公钥、单位表、放假安排和文书样式。</source>
        <translation>
Please check that it is an office you know. Once you agree, the answer goes onto the stick the request came on; it holds this office&apos;s name, public keys, table of units, holidays and templates.</translation>
    </message>
    <message>
        <source>同意接入，写答复</source>
        <translation>Agree and write the answer</translation>
    </message>
    <message>
        <source>不同意</source>
        <translation>Do not agree</translation>
    </message>
    <message>
        <source>正在写答复……</source>
        <translation>Writing the answer…</translation>
    </message>
    <message>
        <source>答复写在%1，请把U盘送回对方，请对方读入。</source>
        <translation>The answer is in %1. Please send the stick back and ask them to read it in.</translation>
    </message>
    <message>
        <source>写接入答复</source>
        <translation>Write the answer</translation>
    </message>
    <message>
        <source>申请所在的地方写不进去，请选另一个地方。</source>
        <translation>Nothing can be written where the request lies; please choose another place.</translation>
    </message>
    <message>
        <source>正在读接入答复……</source>
        <translation>Reading the answer…</translation>
    </message>
    <message>
        <source>%1的答复</source>
        <translation>The answer of %1</translation>
    </message>
    <message>
        <source>接入</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>不接入</source>
        <translation>Do not connect</translation>
    </message>
    <message>
        <source>正在接入……</source>
        <translation>Connecting…</translation>
    </message>
    <message>
        <source>带来了文书样式：%1。</source>
        <translation>It brought templates: %1.</translation>
    </message>
    <message>
        <source>与%1的核对码</source>
        <translation>Digits to compare with %1</translation>
    </message>
    <message>
        <source>请打电话给%1，把这25个数字念给对方听：两边一样，就可以放心交换；不一样，说明文件被换过，请不要交换，重新接入。</source>
        <translation>Please telephone %1 and read these 25 digits out: when both have the same, packages are safe; when not, a file was replaced on the way: hand nothing over and connect again.</translation>
    </message>
    <message>
        <source>核对好了</source>
        <translation>Compared</translation>
    </message>
    <message>
        <source>带来了%1年的放假安排，已经导入。</source>
        <translation>It brought the holiday notice of %1, which is in now.</translation>
    </message>
</context>
<context>
    <name>xf::ui::ExchangeDesk</name>
    <message>
        <source>正在办的事</source>
        <translation>What is being done</translation>
    </message>
    <message>
        <source>没有在办的事</source>
        <translation>Nothing is being done</translation>
    </message>
    <message>
        <source>进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>正在做什么</source>
        <translation>What is being done</translation>
    </message>
    <message>
        <source>做到哪里</source>
        <translation>How far it is</translation>
    </message>
    <message>
        <source>停止</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>正在停下来……</source>
        <translation>Stopping…</translation>
    </message>
    <message>
        <source>正在生成密钥……</source>
        <translation>Making the keys…</translation>
    </message>
    <message>
        <source>正在打开密钥……</source>
        <translation>Opening the keys…</translation>
    </message>
    <message>
        <source>正在做另一件事，请等它做完，或者按 Esc 停止。</source>
        <translation>Something else is being done; please wait for it, or stop it with Esc.</translation>
    </message>
    <message>
        <source>交接单</source>
        <translation>Hand-over slip</translation>
    </message>
    <message>
        <source>交接单已送打印机。请双方签字，各存一份。</source>
        <translation>The slip went to the printer. Both sides sign it and keep a copy.</translation>
    </message>
    <message>
        <source>打印机没有打完交接单，请检查打印机，再按 Ctrl+P。</source>
        <translation>The printer did not finish the slip; please check it and press Ctrl+P again.</translation>
    </message>
</context>
<context>
    <name>xf::ui::ExchangePage</name>
    <message>
        <source>交换的单位</source>
        <translation>Offices packages go to and come from</translation>
    </message>
    <message>
        <source>还没有接入单位</source>
        <translation>No office is connected yet</translation>
    </message>
    <message>
        <source>已复制选中的行，可以粘贴到表格或者文字里。</source>
        <translation>The chosen rows are copied and can be pasted into a table or a text.</translation>
    </message>
    <message>
        <source>还没有接入任何单位。按 F8 接入上级或者下级，以后用U盘把信访件交过去、取回来。</source>
        <translation>No office is connected yet. Press F8 to connect a superior or a subordinate; then cases go there and come back on a stick.</translation>
    </message>
    <message>
        <source>写到U盘</source>
        <translation>Write to stick</translation>
    </message>
    <message>
        <source>读入</source>
        <translation>Read in</translation>
    </message>
    <message>
        <source>接入单位</source>
        <translation>Connect an office</translation>
    </message>
    <message>
        <source>核对码</source>
        <translation>Digits to compare</translation>
    </message>
    <message>
        <source>撤销上次读入</source>
        <translation>Undo the last reading</translation>
    </message>
    <message>
        <source>F6 或 Enter</source>
        <translation>F6 or Enter</translation>
    </message>
    <message>
        <source>把等着交的写到U盘，给选中的单位</source>
        <translation>write what waits for the chosen office onto a stick</translation>
    </message>
    <message>
        <source>F7</source>
        <translation>F7</translation>
    </message>
    <message>
        <source>从U盘读入，先看再收</source>
        <translation>read in from a stick: look first, then take</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>接入一个单位</source>
        <translation>connect an office</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>写好或者读入以后：打印交接单</source>
        <translation>after writing or reading in: print the slip</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>先看的时候：读入；读入以后：打开选中的信访件</source>
        <translation>in the preview: read in; afterwards: open the chosen case</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>停止；不读入；离开正在办的事</source>
        <translation>stop; do not read in; leave what is being done</translation>
    </message>
    <message>
        <source>正在做另一件事，请等它做完，或者按 Esc 停止。</source>
        <translation>Something else is being done; please wait for it, or stop it with Esc.</translation>
    </message>
    <message>
        <source>一次读一个文件，先读第一个；读完再拖下一个。</source>
        <translation>One file at a time: the first is read now; drop the next one afterwards.</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>再看一遍核对码，打电话核对</source>
        <translation>show the digits again, to compare by telephone</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>xf::ui::FieldForm</name>
    <message>
        <source>%1：要改的地方</source>
        <translation>%1: to be changed</translation>
    </message>
    <message>
        <source>%1＊</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>必填</source>
        <translation>needed</translation>
    </message>
    <message>
        <source>收起</source>
        <translation>Less</translation>
    </message>
    <message>
        <source>更多…</source>
        <translation>More…</translation>
    </message>
    <message>
        <source>收起不常用的栏目</source>
        <translation>Hide the rarer fields</translation>
    </message>
    <message>
        <source>更多：展开不常用的栏目</source>
        <translation>More: show the rarer fields</translation>
    </message>
    <message>
        <source>请填写“%1”。</source>
        <translation>Please fill in “%1”.</translation>
    </message>
</context>
<context>
    <name>xf::ui::FilesPanel</name>
    <message>
        <source>读入什么</source>
        <translation>What to read in</translation>
    </message>
    <message>
        <source>U盘里的文件</source>
        <translation>Files on the stick</translation>
    </message>
    <message>
        <source>选别的文件…</source>
        <translation>Another file…</translation>
    </message>
    <message>
        <source>选一个文件，按 Enter 先看里面有什么；看的时候什么都不会变。</source>
        <translation>Choose a file and press Enter to see what is in it; looking changes nothing.</translation>
    </message>
    <message>
        <source>没有插U盘。请插上U盘，或者选别的地方的文件。</source>
        <translation>No stick is plugged in. Please plug one in, or choose a file elsewhere.</translation>
    </message>
    <message>
        <source>U盘里没有给本单位的文件。请换一个U盘，或者选别的地方的文件。</source>
        <translation>There is no file for this office on the stick. Please try another stick, or choose a file elsewhere.</translation>
    </message>
    <message>
        <source>读入</source>
        <translation>Read in</translation>
    </message>
    <message>
        <source>交换包和接入文件 (*.xfpkg *.xfreq *.xfans);;所有文件 (*)</source>
        <translation>Packages and files of connecting (*.xfpkg *.xfreq *.xfans);;All files (*)</translation>
    </message>
</context>
<context>
    <name>xf::ui::FirstRunWindow</name>
    <message>
        <source>写在告知书上的全称</source>
        <translation>full name as printed on notices</translation>
    </message>
    <message>
        <source>不服处理意见的，向它申请复查</source>
        <translation>where a review of an opinion is asked for</translation>
    </message>
    <message>
        <source>值班人姓名</source>
        <translation>Clerk&apos;s name</translation>
    </message>
    <message>
        <source>数据文件字母</source>
        <translation>Letter of the data file</translation>
    </message>
    <message>
        <source>数据放在</source>
        <translation>Data file</translation>
    </message>
    <message>
        <source>提示</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>信访接待台：第一次使用</source>
        <translation>Xinfang Desk: first start</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>写在编号里。本单位第一台电脑用A；另一台电脑也要登记的，在那里用B、C……</source>
        <translation>Part of the case numbers. The office&apos;s first computer has A; if another one registers too, it has B, C…</translation>
    </message>
    <message>
        <source>值班人和数据</source>
        <translation>Clerk and data</translation>
    </message>
    <message>
        <source>选位置(&amp;W)…</source>
        <translation>&amp;Where…</translation>
    </message>
    <message>
        <source>选数据放在哪里</source>
        <translation>Choose where the data lie</translation>
    </message>
    <message>
        <source>操作</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>开始使用(&amp;S)</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>开始使用</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>打开已有的数据文件(&amp;O)…</source>
        <translation>&amp;Open an existing data file…</translation>
    </message>
    <message>
        <source>打开已有的数据文件</source>
        <translation>Open an existing data file</translation>
    </message>
    <message>
        <source>建一个练习文件(&amp;T)</source>
        <translation>Make a prac&amp;tice file</translation>
    </message>
    <message>
        <source>建一个练习文件</source>
        <translation>Make a practice file</translation>
    </message>
    <message>
        <source>装着虚构的一天，随便试；不会和正式数据混在一起。</source>
        <translation>Holds an invented day to try things out; it never mixes with real data.</translation>
    </message>
    <message>
        <source>数据放在哪里</source>
        <translation>Where the data lie</translation>
    </message>
    <message>
        <source>信访接待台数据 (*.xfd)</source>
        <translation>Xinfang Desk data (*.xfd)</translation>
    </message>
    <message>
        <source>信访接待台数据 (*.xfd *.db);;所有文件 (*)</source>
        <translation>Xinfang Desk data (*.xfd *.db);;All files (*)</translation>
    </message>
    <message>
        <source>练习</source>
        <translation>practice</translation>
    </message>
    <message>
        <source>不换了(&amp;X) Esc</source>
        <translation>Stay with this one (&amp;X) Esc</translation>
    </message>
    <message>
        <source>不换了，回到原来的数据文件</source>
        <translation>Stay with the data file that was open</translation>
    </message>
    <message>
        <source>选一个用过的数据文件，按回车打开；或者打开别处的，或者在下面新建一个。</source>
        <translation>Choose a data file that was used before and press Enter; or open another one, or make a new one below.</translation>
    </message>
    <message>
        <source>信访接待台：换一个数据文件</source>
        <translation>Xinfang Desk: change to another data file</translation>
    </message>
    <message>
        <source>打开已有的数据文件，或者在下面新建一个。</source>
        <translation>Open an existing data file, or make a new one below.</translation>
    </message>
    <message>
        <source>本单位</source>
        <translation>This office</translation>
    </message>
    <message>
        <source>本单位和数据</source>
        <translation>This office and its data</translation>
    </message>
    <message>
        <source>先说明这是哪个单位的接待台。单位资料和值班人填错了不要紧，以后在“设置”里改；数据文件字母和存放的地方请现在定好。</source>
        <translation>First say which office this desk belongs to. The office&apos;s particulars and the clerk can be changed later in “Settings”; please settle the letter of the data file and where it lies now.</translation>
    </message>
</context>
<context>
    <name>xf::ui::FlowSection</name>
    <message>
        <source>流程</source>
        <translation>Way of the case</translation>
    </message>
    <message>
        <source>流程图</source>
        <translation>Flow chart</translation>
    </message>
    <message>
        <source>展开或者收起流程图</source>
        <translation>Open or fold the flow chart</translation>
    </message>
    <message>
        <source>两边办的步骤有冲突，还没有裁定；这里画的是现在显示的一边。</source>
        <translation>The steps of two sides contradict each other and are not settled yet; drawn is the side that shows now.</translation>
    </message>
</context>
<context>
    <name>xf::ui::FlowView</name>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>● 现在：%1</source>
        <translation>● Now: %1</translation>
    </message>
    <message>
        <source>可以到：%1</source>
        <translation>Can go to: %1</translation>
    </message>
    <message>
        <source>其间：%1</source>
        <translation>meanwhile: %1</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>流程图：%1</source>
        <translation>Flow chart: %1</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>还不能到：%1</source>
        <translation>Cannot go yet to: %1</translation>
    </message>
</context>
<context>
    <name>xf::ui::HeadLine</name>
    <message>
        <source>本机关、单位</source>
        <translation>This office</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>数据文件的性质</source>
        <translation>Kind of data file</translation>
    </message>
    <message>
        <source>值班人</source>
        <translation>Clerk</translation>
    </message>
    <message>
        <source>值班人姓名</source>
        <translation>Clerk&apos;s name</translation>
    </message>
    <message>
        <source>值班人 F9</source>
        <translation>Clerk F9</translation>
    </message>
    <message>
        <source>【练习】</source>
        <translation>[Practice]</translation>
    </message>
    <message>
        <source>【只读】</source>
        <translation>[Read only]</translation>
    </message>
    <message>
        <source>本机关、今天和值班人</source>
        <translation>This office, today and the clerk</translation>
    </message>
</context>
<context>
    <name>xf::ui::HistorySection</name>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>经过</source>
        <translation>File</translation>
    </message>
    <message>
        <source>办理经过</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>更正此条 Enter</source>
        <translation>Correct this Enter</translation>
    </message>
    <message>
        <source>更正选中的一条</source>
        <translation>Correct the chosen record</translation>
    </message>
    <message>
        <source>作废此条 Delete</source>
        <translation>Void this Delete</translation>
    </message>
    <message>
        <source>作废选中的一条</source>
        <translation>Void the chosen record</translation>
    </message>
    <message>
        <source>（有未办完的更正或者作废，打开就接着填）</source>
        <translation>(a correction or voiding was begun; open it to go on)</translation>
    </message>
</context>
<context>
    <name>xf::ui::KeysPage</name>
    <message>
        <source>键盘</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>键盘一览</source>
        <translation>All keys</translation>
    </message>
    <message>
        <source>在哪里</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>按键</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>做什么</source>
        <translation>What they do</translation>
    </message>
</context>
<context>
    <name>xf::ui::KnownFiles</name>
    <message>
        <source>用过的数据文件</source>
        <translation>Data files used before</translation>
    </message>
</context>
<context>
    <name>xf::ui::MainWindow</name>
    <message>
        <source>信访接待台</source>
        <translation>Xinfang Desk</translation>
    </message>
    <message>
        <source>值班人改为%1，从现在起的记录都署这个名字。</source>
        <translation>The clerk is now %1; records from now on bear this name.</translation>
    </message>
    <message>
        <source>页面</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>当前页面</source>
        <translation>Current page</translation>
    </message>
    <message>
        <source>工作区</source>
        <translation>Work area</translation>
    </message>
    <message>
        <source>%1&#x3000;Ctrl+%2</source>
        <translation>%1  Ctrl+%2</translation>
    </message>
    <message>
        <source>键盘</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>整个窗口</source>
        <translation>The whole window</translation>
    </message>
    <message>
        <source>Ctrl+1 至 Ctrl+%1</source>
        <translation>Ctrl+1 to Ctrl+%1</translation>
    </message>
    <message>
        <source>到左边的各页</source>
        <translation>to the pages on the left</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>看这一页</source>
        <translation>show this page</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>换值班人</source>
        <translation>change the clerk</translation>
    </message>
    <message>
        <source>Esc 或 Alt+←</source>
        <translation>Esc or Alt+←</translation>
    </message>
    <message>
        <source>回到刚才的地方</source>
        <translation>back to where you were</translation>
    </message>
    <message>
        <source>Tab、Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>到下一处、上一处</source>
        <translation>next place, place before</translation>
    </message>
    <message>
        <source>这一页不收文件。请先打开一件信访件，再把扫描件或者照片拖到它的页面上。</source>
        <translation>This page takes no files. Please open a case first, then drag scans or photos onto its page.</translation>
    </message>
    <message>
        <source>这是练习文件，里面的人和事都是编的，可以随便试。正式登记请到“设置”里按“换一个数据文件”。</source>
        <translation>This is a practice file; the people and matters in it are invented, try anything. For the real ones press “Change the data file” in “Settings”.</translation>
    </message>
    <message>
        <source>分隔线</source>
        <translation>Separator</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>登记下一位</source>
        <translation>register the next visitor</translation>
    </message>
    <message>
        <source>这是数据文件。请到“设置”里按“换一个数据文件”打开它。</source>
        <translation>This is a data file. Open it with “Change the data file” in “Settings”.</translation>
    </message>
</context>
<context>
    <name>xf::ui::MessageLine</name>
    <message>
        <source>提示</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>关闭提示</source>
        <translation>Close the message</translation>
    </message>
</context>
<context>
    <name>xf::ui::NotePanel</name>
    <message>
        <source>正在办的事</source>
        <translation>What is being done</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>核对码</source>
        <translation>Digits to compare</translation>
    </message>
    <message>
        <source>核对码：%1</source>
        <translation>Digits to compare: %1</translation>
    </message>
    <message>
        <source>可以做的</source>
        <translation>What can be done</translation>
    </message>
</context>
<context>
    <name>xf::ui::NoticeLine</name>
    <message>
        <source>打开时的提示</source>
        <translation>Notices on opening</translation>
    </message>
    <message>
        <source>知道了，看下一条</source>
        <translation>Understood, show the next</translation>
    </message>
    <message>
        <source>知道了（还有%1条）</source>
        <translation>Understood (%1 more)</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>Understood</translation>
    </message>
    <message>
        <source>现在说明(&amp;Z)</source>
        <translation>Answer now (&amp;Z)</translation>
    </message>
    <message>
        <source>现在说明这份数据文件的来历</source>
        <translation>Say now where this data file comes from</translation>
    </message>
</context>
<context>
    <name>xf::ui::NoticePlan</name>
    <message>
        <source>受理并打印受理告知书和送达回证</source>
        <translation>Accept, print the acceptance notice and delivery receipt</translation>
    </message>
    <message>
        <source>转送下级并打印去向告知书和送达回证</source>
        <translation>Forward to a lower office, print the forwarding notice and delivery receipt</translation>
    </message>
    <message>
        <source>告知向有权机关提出，打印告知书和送达回证</source>
        <translation>Tell which organ is competent, print the notice and delivery receipt</translation>
    </message>
</context>
<context>
    <name>xf::ui::NumberField</name>
    <message>
        <source>“%1”不是数。请只填数字，例如7。</source>
        <translation>“%1” is no number. Please use digits only, for example 7.</translation>
    </message>
</context>
<context>
    <name>xf::ui::OfferSection</name>
    <message>
        <source>接下来的期限：%1，%2。</source>
        <translation>Period that follows: %1, %2.</translation>
    </message>
    <message>
        <source>本单位没有在计的期限。</source>
        <translation>This office has no period running.</translation>
    </message>
    <message>
        <source>已保存：%1。%2</source>
        <translation>Saved: %1. %2</translation>
    </message>
    <message>
        <source>打印%1 Ctrl+P</source>
        <translation>Print %1 Ctrl+P</translation>
    </message>
    <message>
        <source>刚办的一步</source>
        <translation>The step just done</translation>
    </message>
</context>
<context>
    <name>xf::ui::PaperSection</name>
    <message>
        <source>文书</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>再打印</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>再打印，不另编号：%1</source>
        <translation>Print again, same number: %1</translation>
    </message>
    <message>
        <source>出具%1</source>
        <translation>Issued %1</translation>
    </message>
    <message>
        <source>现在可以出具：</source>
        <translation>Can be issued now:</translation>
    </message>
    <message>
        <source>还没有出具文书。</source>
        <translation>No paper issued yet.</translation>
    </message>
    <message>
        <source>出具%1：%2</source>
        <translation>Issue %1: %2</translation>
    </message>
    <message>
        <source>%1，给%2</source>
        <translation>%1 for %2</translation>
    </message>
    <message>
        <source>%1（未打印）</source>
        <translation>%1 (not printed)</translation>
    </message>
    <message>
        <source>打印，不另编号：%1</source>
        <translation>Print, without a new number: %1</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>接收情况告知书</source>
        <translation>Notice of receipt</translation>
    </message>
</context>
<context>
    <name>xf::ui::PapersPage</name>
    <message>
        <source>发文登记簿</source>
        <translation>Register of papers</translation>
    </message>
    <message>
        <source>查找</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>文书种类</source>
        <translation>Kind of paper</translation>
    </message>
    <message>
        <source>年份</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>只看未打印的</source>
        <translation>Only not printed</translation>
    </message>
    <message>
        <source>份数</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>作废</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>文号、姓名、信访件编号、诉求里的字</source>
        <translation>Document number, name, case number, words of the demand</translation>
    </message>
    <message>
        <source>全部文书</source>
        <translation>All papers</translation>
    </message>
    <message>
        <source>全部年份</source>
        <translation>All years</translation>
    </message>
    <message>
        <source>查找 Ctrl+F</source>
        <translation>Search Ctrl+F</translation>
    </message>
    <message>
        <source>作废 Delete</source>
        <translation>Void Delete</translation>
    </message>
    <message>
        <source>信访件 Enter</source>
        <translation>Case Enter</translation>
    </message>
    <message>
        <source>看文书、打印 Ctrl+P</source>
        <translation>Show and print Ctrl+P</translation>
    </message>
    <message>
        <source>复制 Ctrl+C</source>
        <translation>Copy Ctrl+C</translation>
    </message>
    <message>
        <source>导出表格 Ctrl+E</source>
        <translation>Export table Ctrl+E</translation>
    </message>
    <message>
        <source>选择列</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>/ 或 Ctrl+F</source>
        <translation>/ or Ctrl+F</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>打开选中的文书所在的信访件；在查找里：到列表</source>
        <translation>Open the case of the chosen paper; in the search: to the list</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>看选中的文书，再打印一次</source>
        <translation>Show the chosen paper, print it again</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>作废选中的文书</source>
        <translation>Void the chosen paper</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>复制选中的几行</source>
        <translation>copy the selected rows</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>把登记簿照现在的样子存成表格（CSV）</source>
        <translation>Save the register as shown as a table (CSV)</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>不作废，停止导出，清除查找和条件</source>
        <translation>Leave voiding, stop the export, clear search and filters</translation>
    </message>
    <message>
        <source>%1年</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>没有符合条件的文书，按 Esc 清除条件</source>
        <translation>No paper fits; Esc clears the filters</translation>
    </message>
    <message>
        <source>还没有出具文书</source>
        <translation>No papers issued yet</translation>
    </message>
    <message>
        <source>共%1条，其中未打印%2条，作废%3条</source>
        <translation>%1 entries, %2 not printed, %3 void</translation>
    </message>
    <message>
        <source>%1是跳过的号，没有文书。</source>
        <translation>%1 was jumped over: there is no paper.</translation>
    </message>
    <message>
        <source>%1已经作废了。</source>
        <translation>%1 is void already.</translation>
    </message>
    <message>
        <source>请写明作废的理由，登记簿上要看得到。</source>
        <translation>Please say why it is void; the register shows it.</translation>
    </message>
    <message>
        <source>%1（%2）作废后不能恢复，文号也不会再用。还要发的，请重新出具。已经发给信访人的，请先收回。</source>
        <translation>%1 (%2): voiding cannot be taken back and the number is not used again. If it is still needed, please issue it anew. If the petitioner has it already, please take it back first.</translation>
    </message>
    <message>
        <source>作废文书</source>
        <translation>Void the paper</translation>
    </message>
    <message>
        <source>%1已作废，文号留在登记簿里。</source>
        <translation>%1 is void; its number stays in the register.</translation>
    </message>
</context>
<context>
    <name>xf::ui::PassphraseChange</name>
    <message>
        <source>原来的口令</source>
        <translation>Old passphrase</translation>
    </message>
    <message>
        <source>新口令</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>再输一次新口令</source>
        <translation>New passphrase once more</translation>
    </message>
    <message>
        <source>显示口令</source>
        <translation>Show the passphrase</translation>
    </message>
    <message>
        <source>口令有什么不对</source>
        <translation>What is wrong with the passphrase</translation>
    </message>
    <message>
        <source>换了以后，封存过的和以后封存的都只用新口令打开，至少%1个字符。新口令丢了没有任何办法找回：请抄下来，密封后另处保管，旧的抄件销毁。以前的备份仍用原来的口令打开，知道原来口令的人拿到那些备份还是打得开：请一并收好或者销毁。</source>
        <translation>After the change what was sealed before and what will be opens with the new passphrase alone; at least %1 characters. There is no way to get back a lost one: write it down, keep it sealed in another place, and destroy the old copy. Earlier backups still open with the old passphrase for whoever knows it and gets hold of them: please keep them safe or destroy them.</translation>
    </message>
    <message>
        <source>换口令的说明</source>
        <translation>About changing the passphrase</translation>
    </message>
    <message>
        <source>换口令 Enter</source>
        <translation>Change passphrase Enter</translation>
    </message>
    <message>
        <source>换口令</source>
        <translation>Change passphrase</translation>
    </message>
    <message>
        <source>不换 Esc</source>
        <translation>Do not change Esc</translation>
    </message>
    <message>
        <source>不换</source>
        <translation>Do not change</translation>
    </message>
    <message>
        <source>再输一次</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>还没有输入原来的口令。</source>
        <translation>The old passphrase has not been typed yet.</translation>
    </message>
    <message>
        <source>还没有输入新口令。</source>
        <translation>The new passphrase has not been typed yet.</translation>
    </message>
    <message>
        <source>两次输入的新口令不一样，没有换。请再输一次。</source>
        <translation>The two new passphrases differ; nothing was changed. Please type it again.</translation>
    </message>
</context>
<context>
    <name>xf::ui::PassphrasePanel</name>
    <message>
        <source>口令的说明</source>
        <translation>About the passphrase</translation>
    </message>
    <message>
        <source>口令</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>再输一次口令</source>
        <translation>Passphrase once more</translation>
    </message>
    <message>
        <source>显示口令</source>
        <translation>Show the passphrase</translation>
    </message>
    <message>
        <source>口令有什么不对</source>
        <translation>What is wrong with the passphrase</translation>
    </message>
    <message>
        <source>确定 Enter</source>
        <translation>OK Enter</translation>
    </message>
    <message>
        <source>确定</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>再输一次</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>这台电脑第一次接入，要先定一个口令。交换包靠它打开和签名，每次坐下来第一次交换时要输一次。请用不容易猜到的一句话，抄下来锁进保险柜：口令丢了没有办法找回，只能重新接入。</source>
        <translation>This PC is connected for the first time and needs a passphrase. It opens and signs packages and is asked for once a sitting. Please take a sentence that is hard to guess, write it down and lock it into the safe: a lost passphrase cannot be recovered, the office would have to be connected again.</translation>
    </message>
    <message>
        <source>请输入这份数据的交换口令。输一次就够，到换值班人或者关闭程序为止。</source>
        <translation>Please type the passphrase of this data file. Once is enough until another clerk sits here or the program is closed.</translation>
    </message>
    <message>
        <source>还没有输入口令。</source>
        <translation>No passphrase was typed.</translation>
    </message>
    <message>
        <source>两次输入的口令不一样，请再输一次。</source>
        <translation>The two passphrases differ; please type it once more.</translation>
    </message>
</context>
<context>
    <name>xf::ui::PeopleList</name>
    <message>
        <source>没有留名的填“匿名”</source>
        <translation>“匿名” if no name is given</translation>
    </message>
    <message>
        <source>怎样联系您最安全</source>
        <translation>Safest way to reach you</translation>
    </message>
    <message>
        <source>可以不填：如只打电话、晚上联系、不寄到家里</source>
        <translation>optional: only by telephone, in the evening, no letters home</translation>
    </message>
    <message>
        <source>自愿填写，不是登记的条件</source>
        <translation>voluntary, never a condition</translation>
    </message>
    <message>
        <source>信访人</source>
        <translation>Petitioner</translation>
    </message>
    <message>
        <source>第%1位</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>多人走访反映共同的事，应当推选代表，不超过5人（条例第二十条第三款）。由信访人自己推选，在“身份”里选“代表”；没有推选的照样登记。</source>
        <translation>Several visitors with a matter in common should choose representatives, at most 5 (Regulations, Article 20(3)). The petitioners choose them themselves: pick “Representative” under “Role”. If they choose none, the matter is registered all the same.</translation>
    </message>
    <message>
        <source>位数不对，应当是18位，请对照证件再看一遍。</source>
        <translation>A digit too few or too many, there should be 18; please compare with the card.</translation>
    </message>
    <message>
        <source>其中的出生日期不对，请对照证件再看一遍。</source>
        <translation>The day of birth in it is none; please compare with the card.</translation>
    </message>
    <message>
        <source>有一位不对（校验码不符），请对照证件再看一遍；证件上就是这样的，照样可以登记。</source>
        <translation>One place is wrong (the check does not fit); please compare with the card. If the card says so, register it all the same.</translation>
    </message>
    <message>
        <source>女</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>男</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>%1，%2出生。</source>
        <translation>%1, born %2.</translation>
    </message>
    <message>
        <source>%1，%2出生，证件首发地%3。</source>
        <translation>%1, born %2, card first issued in %3.</translation>
    </message>
    <message>
        <source>第1位</source>
        <translation>Person 1</translation>
    </message>
    <message>
        <source>第1位（%1）</source>
        <translation>Person 1 (%1)</translation>
    </message>
    <message>
        <source>这里面没有号码，请核对</source>
        <translation>There is no number in it; please check</translation>
    </message>
</context>
<context>
    <name>xf::ui::PlacePanel</name>
    <message>
        <source>写什么</source>
        <translation>What to write</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>写到哪里</source>
        <translation>Where to</translation>
    </message>
    <message>
        <source>写</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>没有插U盘；选一个文件夹…</source>
        <translation>No stick is plugged in; choose a folder…</translation>
    </message>
    <message>
        <source>选别的文件夹…</source>
        <translation>Another folder…</translation>
    </message>
    <message>
        <source>写到哪个文件夹</source>
        <translation>Folder to write to</translation>
    </message>
</context>
<context>
    <name>xf::ui::PolicySection</name>
    <message>
        <source>办理口径</source>
        <translation>Policies</translation>
    </message>
    <message>
        <source>采用《信访事项简易办理办法》</source>
        <translation>Use the Rules on Simplified Handling</translation>
    </message>
    <message>
        <source>采用简易办理</source>
        <translation>Simplified handling is used</translation>
    </message>
    <message>
        <source>条例没有规定的，由本机关定；都不是条例的期限。简易办理的3个、10个工作日出自2016年试行办法。目标天数从期限起算的那天数起，显示在期限旁边；不填就没有。</source>
        <translation>What the Regulations leave open, the office decides; none of this is a period of the Regulations. The 3 and 10 working days of simplified handling come from the trial rules of 2016. Target days count from the day the period starts and are shown beside it; empty means none.</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>已采用简易办理：登记以后可以“简易受理”。</source>
        <translation>Simplified handling is used now: after registration a case can be accepted for it.</translation>
    </message>
    <message>
        <source>不再采用简易办理；已经简易受理的照常办完。</source>
        <translation>Simplified handling is no longer used; what was accepted for it is finished as usual.</translation>
    </message>
    <message>
        <source>已保存：%1。</source>
        <translation>Saved: %1.</translation>
    </message>
    <message>
        <source>怎么算期限</source>
        <translation>How periods are counted</translation>
    </message>
    <message>
        <source>重新计算期限</source>
        <translation>Counting the periods anew</translation>
    </message>
    <message>
        <source>停止</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>停止重新计算</source>
        <translation>Stop counting anew</translation>
    </message>
    <message>
        <source>如12345热线的7天</source>
        <translation>such as the 7 days of the 12345 hotline</translation>
    </message>
    <message>
        <source>如60、90天，交办时可以改</source>
        <translation>such as 60 or 90 days; may be changed when assigning</translation>
    </message>
    <message>
        <source>如30分钟；条例写的是“及时”</source>
        <translation>such as 30 minutes; the Regulation says “without delay”</translation>
    </message>
    <message>
        <source>如60分钟</source>
        <translation>such as 60 minutes</translation>
    </message>
    <message>
        <source>机关、单位的期限最后一天是休息日的，顺延到下一个工作日</source>
        <translation>Periods of offices that end on a rest day are kept through the next working day</translation>
    </message>
    <message>
        <source>机关、单位的期限顺延</source>
        <translation>Periods of offices move off rest days</translation>
    </message>
    <message>
        <source>机关、单位的期限遇休息日顺延，期限已经重新计算。</source>
        <translation>Periods of offices now move off rest days; all periods are counted anew.</translation>
    </message>
    <message>
        <source>机关、单位的期限不再顺延，期限已经重新计算。</source>
        <translation>Periods of offices do not move any more; all periods are counted anew.</translation>
    </message>
    <message>
        <source>处理意见作出就算办结，不等送达</source>
        <translation>Handling ends with the opinion, without waiting for its delivery</translation>
    </message>
    <message>
        <source>作出就算办结</source>
        <translation>Handling ends with the opinion</translation>
    </message>
    <message>
        <source>处理意见作出就算办结，期限已经重新计算。</source>
        <translation>Handling ends with the opinion; all periods are counted anew.</translation>
    </message>
    <message>
        <source>处理意见作出并送达才算办结，期限已经重新计算。</source>
        <translation>Handling ends when the opinion is given and delivered; all periods are counted anew.</translation>
    </message>
    <message>
        <source>正在重新计算期限……</source>
        <translation>Counting the periods anew …</translation>
    </message>
    <message>
        <source>怎么算期限：开始的当天不算，从第二天数起。条例没有写明遇休息日怎么办，也没有写明办结以作出还是送达为准，下面两项由本机关定，默认从严；改了以后全部期限重新计算，印在文书上的日子不变。信访人请求复查、复核的期限总是顺延到休息日后的第一个工作日，不能改短。</source>
        <translation>How days are counted: not the day it begins, from the next on. The regulation says neither what happens on rest days nor whether handling is done with the opinion or with its delivery; the office chooses the two below, strict by default. A change computes every period anew; days printed on papers stay. A petitioner&apos;s period to ask for review always runs through the next working day and cannot be shortened.</translation>
    </message>
    <message>
        <source>下面的期限只有一些地方有规定，条例没有；本地有规定的照填，不填就不计。听证和复查的经过在案件页“记录其他”里记。</source>
        <translation>Only some places have the periods below, the regulation has none; fill in those of your place, an empty one is not counted. The course of a hearing or review is recorded under “Other records” of a case.</translation>
    </message>
    <message>
        <source>地方规定的期限</source>
        <translation>Local periods</translation>
    </message>
    <message>
        <source>深圳5个，北京未采纳的3个</source>
        <translation>5 in Shenzhen, 3 in Beijing where not adopted</translation>
    </message>
    <message>
        <source>如山东3个</source>
        <translation>such as 3 in Shandong</translation>
    </message>
    <message>
        <source>有的地方15天</source>
        <translation>15 in some places</translation>
    </message>
    <message>
        <source>有的地方7天或者10天</source>
        <translation>7 or 10 in some places</translation>
    </message>
    <message>
        <source>有的地方30天</source>
        <translation>30 in some places</translation>
    </message>
    <message>
        <source>有的地方7天</source>
        <translation>7 in some places</translation>
    </message>
    <message>
        <source>有的地方当庭作出的10天，其他20天</source>
        <translation>in some places 10 where given at the hearing, else 20</translation>
    </message>
</context>
<context>
    <name>xf::ui::PreviewPage</name>
    <message>
        <source>文书要填的内容</source>
        <translation>What the paper needs</translation>
    </message>
    <message>
        <source>写给</source>
        <translation>Addressed to</translation>
    </message>
    <message>
        <source>成文日期</source>
        <translation>Date of the paper</translation>
    </message>
    <message>
        <source>承办人</source>
        <translation>Person in charge</translation>
    </message>
    <message>
        <source>对方地址</source>
        <translation>Their address</translation>
    </message>
    <message>
        <source>对方电话</source>
        <translation>Their telephone</translation>
    </message>
    <message>
        <source>履职答复的救济</source>
        <translation>Remedy of a reply on a duty</translation>
    </message>
    <message>
        <source>先申请行政复议</source>
        <translation>Reconsideration first</translation>
    </message>
    <message>
        <source>行政复议或者行政诉讼</source>
        <translation>Reconsideration or litigation</translation>
    </message>
    <message>
        <source>不写救济途径</source>
        <translation>No remedy</translation>
    </message>
    <message>
        <source>这样写的理由</source>
        <translation>Why it is written so</translation>
    </message>
    <message>
        <source>成文日期（空着：办理那一步的日期）</source>
        <translation>Date of the paper (empty: the day of the step)</translation>
    </message>
    <message>
        <source>承办人（空着：现在值班的人）</source>
        <translation>Person in charge (empty: the clerk)</translation>
    </message>
    <message>
        <source>要打印的文书</source>
        <translation>Papers to print</translation>
    </message>
    <message>
        <source>这份文书的情况</source>
        <translation>State of this paper</translation>
    </message>
    <message>
        <source>字体里没有的字</source>
        <translation>Letters the fonts lack</translation>
    </message>
    <message>
        <source>出具并打印</source>
        <translation>Issue and print</translation>
    </message>
    <message>
        <source>出具并存为PDF</source>
        <translation>Issue and save as PDF</translation>
    </message>
    <message>
        <source>作废理由</source>
        <translation>Why void</translation>
    </message>
    <message>
        <source>作废这份文书的理由</source>
        <translation>Why this paper is void</translation>
    </message>
    <message>
        <source>作废这份文书</source>
        <translation>Void this paper</translation>
    </message>
    <message>
        <source>预览</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>出具并打印全部</source>
        <translation>Issue and print all</translation>
    </message>
    <message>
        <source>预览放大、缩小</source>
        <translation>Larger, smaller</translation>
    </message>
    <message>
        <source>预览适合宽度</source>
        <translation>Fit the width</translation>
    </message>
    <message>
        <source>%1（未出具）</source>
        <translation>%1 (not issued)</translation>
    </message>
    <message>
        <source>%1&#x3000;%2（作废）</source>
        <translation>%1  %2 (void)</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1&#x3000;%2（未打印）</source>
        <translation>%1  %2 (not printed)</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>存为PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>还没有选文书。请从信访件的“文书”打开。</source>
        <translation>No paper chosen. Please open one from “Papers” of a case.</translation>
    </message>
    <message>
        <source>还不能出具：</source>
        <translation>Cannot be issued yet:</translation>
    </message>
    <message>
        <source>草稿。出具时编文号，出具后内容不再改变。</source>
        <translation>Draft. It gets its number when it is issued and does not change after that.</translation>
    </message>
    <message>
        <source>已经作废，文号保留在登记簿里，不再使用。</source>
        <translation>Void; its number stays in the register and is not used again.</translation>
    </message>
    <message>
        <source>已出具，已打印。再打印不换文号。</source>
        <translation>Issued and printed. Printing it again keeps its number.</translation>
    </message>
    <message>
        <source>已出具，还没有打印出来。打印不换文号。</source>
        <translation>Issued, not printed yet. Printing keeps its number.</translation>
    </message>
    <message>
        <source>还不能出具的原因</source>
        <translation>Why it cannot be issued yet</translation>
    </message>
    <message>
        <source>去设置填写单位资料</source>
        <translation>Fill in the office in Settings</translation>
    </message>
    <message>
        <source>回到信访件补齐</source>
        <translation>Back to the case</translation>
    </message>
    <message>
        <source>全部收件人合写一份</source>
        <translation>All recipients on one</translation>
    </message>
    <message>
        <source>PDF存到哪里</source>
        <translation>Where to save the PDF</translation>
    </message>
    <message>
        <source>请先写明作废理由。</source>
        <translation>Please write why it is void first.</translation>
    </message>
    <message>
        <source>作废文书</source>
        <translation>Void the paper</translation>
    </message>
    <message>
        <source>%1 作废后不能恢复，文号保留在登记簿里不再使用。已经交给信访人的，请收回或者书面说明。</source>
        <translation>Voiding %1 cannot be undone; its number stays in the register and is not used again. If the petitioner has it already, please take it back or explain in writing.</translation>
    </message>
    <message>
        <source>作废</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>%1 已作废。</source>
        <translation>%1 is void.</translation>
    </message>
    <message>
        <source>已送打印机：%1份文书。</source>
        <translation>Sent to the printer: %1 papers. </translation>
    </message>
    <message>
        <source>请信访人核对无误后签字，收回入卷。</source>
        <translation>Please let the petitioner check and sign it, and keep it in the file.</translation>
    </message>
    <message>
        <source>请收进案卷。</source>
        <translation>Please keep it in the file.</translation>
    </message>
    <message>
        <source>请送给或者寄给信访人，签收的凭据收回入卷。</source>
        <translation>Please bring or post them to the petitioner and keep the proof of receipt in the file.</translation>
    </message>
    <message>
        <source>请当面交给信访人，并请在送达回证上签字。</source>
        <translation>Please hand them to the petitioner and have the delivery receipt signed.</translation>
    </message>
    <message>
        <source>请当面交给信访人。</source>
        <translation>Please hand them to the petitioner.</translation>
    </message>
    <message>
        <source>这份文书</source>
        <translation>This paper</translation>
    </message>
    <message>
        <source>已出具，已存成PDF文件。打印不换文号。</source>
        <translation>Issued, and saved as a PDF file. Printing it does not change its number.</translation>
    </message>
    <message>
        <source>文书上还可以写的</source>
        <translation>What the paper could also say</translation>
    </message>
    <message>
        <source>已存成文件“%1”，共%2份文书，要用的时候打印出来。</source>
        <translation>Saved into the file “%1”, %2 papers in all; print it when it is needed. </translation>
    </message>
    <message>
        <source>交文书的时候请收到的人在上面签字，签好收回入卷。</source>
        <translation>When handing over the paper let who gets it sign this, and put it on file.</translation>
    </message>
    <message>
        <source>打印时%1。</source>
        <translation>When printing, %1. </translation>
    </message>
    <message>
        <source>《%1》%2份</source>
        <translation>%2 copies of %1</translation>
    </message>
    <message>
        <source>共%1页。</source>
        <translation>%1 page(s). </translation>
    </message>
    <message>
        <source>打印《%1》等%2份文书，共%3页</source>
        <translation>Print %1 and more: %2 papers, %3 pages</translation>
    </message>
    <message>
        <source>打印《%1》，%2页</source>
        <translation>Print %1, %2 page(s)</translation>
    </message>
    <message>
        <source>没有打印，什么都没有记：“%1”还没有办，没有用文号。要打印再按 Ctrl+P，回去按 Esc。</source>
        <translation>Nothing was printed and nothing recorded: “%1” is not done yet, no number was used. Ctrl+P prints, Esc goes back.</translation>
    </message>
    <message>
        <source>“%1”没有从这里办，也没有打印：写的内容改过、放下了，或者已经另外办了。请按 Esc 回到信访件再办。</source>
        <translation>“%1” was not taken from here, and nothing was printed: what was written has changed, was left, or the step was taken otherwise. Press Esc to go back to the case.</translation>
    </message>
    <message>
        <source>草稿。打印确认或者存成文件以后才记“%1”、编文号；取消的什么都不记。</source>
        <translation>Draft. “%1” is recorded and numbered once printing is confirmed or the file is saved; a cancel records nothing.</translation>
    </message>
    <message>
        <source>《%1》还没有出具、没有打印，可是已经记为交给或者寄给信访人。%2要打印，请到这一件的“文书”里打开它。</source>
        <translation>“%1” is neither issued nor printed, yet recorded as handed or sent to the petitioner. %2 To print it, open it under the papers of this case.</translation>
    </message>
    <message>
        <source>没有打印，文书没有出具，没有用文号。%1要打印再按 Ctrl+P。</source>
        <translation>Not printed; no paper was issued and no number used. %1 To print, press Ctrl+P again.</translation>
    </message>
    <message>
        <source>没有打印。再按 Ctrl+P 打印，不换文号。%1</source>
        <translation>Not printed. Press Ctrl+P again to print under the same number. %1</translation>
    </message>
    <message>
        <source>打印机没有打完。文书已经出具，请检查打印机，再按 Ctrl+P 重印，不换文号。%1</source>
        <translation>The printer did not finish. The papers are issued: check the printer and press Ctrl+P to print them again under the same numbers. %1</translation>
    </message>
    <message>
        <source>今天没有交给或者寄给信访人的，到信访件的“经过”里选“%1”那一条按 Enter，更正收到日期或者寄出日期。</source>
        <translation>If it was not handed or sent to the petitioner today, select “%1” in the “File” of the case, press Enter and correct the day received or posted.</translation>
    </message>
    <message>
        <source>已存好：%1。</source>
        <translation>Saved: %1.</translation>
    </message>
    <message>
        <source>回去按 Esc。</source>
        <translation> Esc goes back.</translation>
    </message>
</context>
<context>
    <name>xf::ui::PreviewView</name>
    <message>
        <source>文书预览</source>
        <translation>Preview of the paper</translation>
    </message>
</context>
<context>
    <name>xf::ui::QtPrinting</name>
    <message>
        <source>没有找到打印机：存成PDF</source>
        <translation>No printer was found: save as PDF</translation>
    </message>
</context>
<context>
    <name>xf::ui::ReadBack</name>
    <message>
        <source>读给信访人听的内容</source>
        <translation>What is read to the petitioner</translation>
    </message>
    <message>
        <source>回去&#x3000;F6</source>
        <translation>Back  F6</translation>
    </message>
    <message>
        <source>回到登记</source>
        <translation>Back to registering</translation>
    </message>
    <message>
        <source>请逐句读给信访人听，有不对的回去改。读完按 F6 或者 Esc 回去，都对了按 Ctrl+S 登记；核对签字用打印的登记表。</source>
        <translation>Read it to the petitioner sentence by sentence and go back to mend what is wrong. F6 or Esc goes back, Ctrl+S registers when all is right; the printed form is for checking and signing.</translation>
    </message>
</context>
<context>
    <name>xf::ui::ReadErrand</name>
    <message>
        <source>正在核对，看看里面有什么……</source>
        <translation>Checking it and looking what is in it…</translation>
    </message>
    <message>
        <source>没有读入，什么都没有变。</source>
        <translation>Nothing was read in and nothing has changed.</translation>
    </message>
    <message>
        <source>正在读入……</source>
        <translation>Reading in…</translation>
    </message>
    <message>
        <source>已读入%1条新记录。</source>
        <translation>%1 new entries were read in.</translation>
    </message>
    <message>
        <source>已读入；没有新内容。</source>
        <translation>Read in; there was nothing new.</translation>
    </message>
    <message>
        <source>正在撤销上次读入……</source>
        <translation>Undoing the last reading…</translation>
    </message>
    <message>
        <source>已撤销第%1包的读入，%2条记录退了出去，本机和没有读过一样。对方下一个包会再带来。</source>
        <translation>Reading in package No. %1 was undone and %2 entries are out again, as if it had never been read. Their next package brings them again.</translation>
    </message>
</context>
<context>
    <name>xf::ui::RegisterForm</name>
    <message>
        <source>来意</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>先听。一句话写来说什么事，可以不填</source>
        <translation>Listen first. One sentence; may be empty</translation>
    </message>
    <message>
        <source>不填按下面登记的人数</source>
        <translation>empty: as many as registered below</translation>
    </message>
    <message>
        <source>事情发生在哪个村、哪条街，可以不填</source>
        <translation>village or street where it happened; may be empty</translation>
    </message>
    <message>
        <source>照信访人的原话写。回车换行，Tab 往下走</source>
        <translation>In the petitioner&apos;s own words. Enter begins a line, Tab goes on</translation>
    </message>
    <message>
        <source>别的机关在办吗</source>
        <translation>Is another organ dealing with it</translation>
    </message>
    <message>
        <source>哪个机关、案号、到了哪一步</source>
        <translation>which organ, its number, how far it got</translation>
    </message>
    <message>
        <source>有权处理的机关、单位全称</source>
        <translation>full name of the competent organ</translation>
    </message>
    <message>
        <source>该机关地址</source>
        <translation>its address</translation>
    </message>
    <message>
        <source>该机关电话</source>
        <translation>its telephone</translation>
    </message>
    <message>
        <source>信访人（再加一位按 F2）</source>
        <translation>Petitioners (F2 adds one)</translation>
    </message>
    <message>
        <source>反映的事情</source>
        <translation>The matter</translation>
    </message>
    <message>
        <source>带来的材料（可拖进来、粘贴图片，或按 F7）</source>
        <translation>Papers brought (drag, paste, or F7)</translation>
    </message>
    <message>
        <source>有没有法院、仲裁、复议机构或者别的机关已经在办</source>
        <translation>Is a court, an arbitration, a reconsideration or another organ dealing with it</translation>
    </message>
    <message>
        <source>分类和去向（可以留到以后）</source>
        <translation>Category and where it goes (can wait)</translation>
    </message>
    <message>
        <source>哪个机关、单位转来的，写全称</source>
        <translation>Full name of the organ or unit it came from</translation>
    </message>
    <message>
        <source>没有可以不填</source>
        <translation>Leave empty if there is none</translation>
    </message>
    <message>
        <source>登记内容</source>
        <translation>What is registered</translation>
    </message>
</context>
<context>
    <name>xf::ui::RegisterPage</name>
    <message>
        <source>登记以后</source>
        <translation>After registering</translation>
    </message>
    <message>
        <source>登记内容</source>
        <translation>What is registered</translation>
    </message>
    <message>
        <source>放在一边的登记（按 F8 过去，回车接着填，Delete 放弃）：</source>
        <translation>Registrations put aside (F8 goes there, Enter goes on with one, Delete gives it up):</translation>
    </message>
    <message>
        <source>放在一边的登记；回车接着填，Delete放弃</source>
        <translation>Registrations put aside; Enter goes on with one, Delete gives it up</translation>
    </message>
    <message>
        <source>登记&#x3000;Ctrl+S</source>
        <translation>Register  Ctrl+S</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>加一位信访人&#x3000;F2</source>
        <translation>Add a petitioner  F2</translation>
    </message>
    <message>
        <source>加一位信访人</source>
        <translation>Add a petitioner</translation>
    </message>
    <message>
        <source>读给信访人听&#x3000;F6</source>
        <translation>Read to the petitioner  F6</translation>
    </message>
    <message>
        <source>读给信访人听</source>
        <translation>Read to the petitioner</translation>
    </message>
    <message>
        <source>放一边&#x3000;Ctrl+D</source>
        <translation>Put aside  Ctrl+D</translation>
    </message>
    <message>
        <source>把填了一半的放一边，先登记别人的</source>
        <translation>Put the half-filled form aside and register somebody else first</translation>
    </message>
    <message>
        <source>还没有姓名</source>
        <translation>no name yet</translation>
    </message>
    <message>
        <source>M月d日 H:mm</source>
        <translation>d MMM H:mm</translation>
    </message>
    <message>
        <source>还没有登记：请先改正标出来的地方。</source>
        <translation>Not registered yet: please correct what is marked.</translation>
    </message>
    <message>
        <source>已登记，编号%1。</source>
        <translation>Registered, number %1.</translation>
    </message>
    <message>
        <source>%1：已办。姓名或者住址不清，不必书面告知。</source>
        <translation>%1: done. Name or address is unclear, so no written notice is owed.</translation>
    </message>
    <message>
        <source>还没有填什么，不用放一边。</source>
        <translation>Nothing is filled in yet; there is nothing to put aside.</translation>
    </message>
    <message>
        <source>已经放一边，可以先登记别人的；在右边选它就接着填。</source>
        <translation>Put aside; somebody else can be registered. Choose it on the right to go on.</translation>
    </message>
    <message>
        <source>放弃这一份</source>
        <translation>Give this one up</translation>
    </message>
    <message>
        <source>“%1”填了一半，还没有登记。放弃以后找不回来。</source>
        <translation>“%1” is half filled in and not registered. Once given up it cannot be found again.</translation>
    </message>
    <message>
        <source>放弃</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>上次没有登记完的内容已经找回，可以接着填；先登记别人的，按 Ctrl+D 放一边。</source>
        <translation>What was not finished last time is back and can be gone on with; to register somebody else first, Ctrl+D puts it aside.</translation>
    </message>
    <message>
        <source>上次登记的%1带来的材料已经补存。</source>
        <translation>The papers brought to %1, registered last time, are now stored.</translation>
    </message>
    <message>
        <source>这一份正在另一个窗口里填，没有打开。</source>
        <translation>This one is being filled in in another window and was not opened.</translation>
    </message>
    <message>
        <source>登记的按钮</source>
        <translation>Buttons of the registration</translation>
    </message>
    <message>
        <source>清空这一页</source>
        <translation>Wipe this page</translation>
    </message>
    <message>
        <source>填的都不要了，清空以后找不回来。</source>
        <translation>What was typed is given up; once wiped it cannot be found again.</translation>
    </message>
    <message>
        <source>清空</source>
        <translation>Wipe</translation>
    </message>
    <message>
        <source>已经清空，没有留下草稿。</source>
        <translation>Wiped, no draft is left.</translation>
    </message>
    <message>
        <source>清空&#x3000;Shift+Esc</source>
        <translation>Wipe  Shift+Esc</translation>
    </message>
    <message>
        <source>清空这一页，不留草稿</source>
        <translation>Wipe this page and leave no draft</translation>
    </message>
    <message>
        <source>转到检举控告&#x3000;Ctrl+J</source>
        <translation>To accusations  Ctrl+J</translation>
    </message>
    <message>
        <source>转到检举控告，这一页不留内容</source>
        <translation>To accusations; nothing stays on this page</translation>
    </message>
    <message>
        <source>按 Ctrl+J 转到检举控告，填的带过去，这一页不留；按 Shift+Esc 清空这一页，不留草稿。</source>
        <translation>Ctrl+J takes what was typed to accusations and leaves nothing here; Shift+Esc wipes this page and leaves no draft.</translation>
    </message>
    <message>
        <source>检举控告不放在一边，也不留草稿。按 Ctrl+J 转到检举控告，或按 Shift+Esc 清空这一页。</source>
        <translation>An accusation is not put aside and leaves no draft. Ctrl+J takes it to accusations, Shift+Esc wipes this page.</translation>
    </message>
    <message>
        <source>带来的材料只带过去名称，拖进来的文件已经从草稿里删掉；请留纸质原件，密封保管。</source>
        <translation>Of the papers brought only the names went along; the files were deleted from the draft. Please keep the originals on paper, sealed.</translation>
    </message>
</context>
<context>
    <name>xf::ui::ReportPanel</name>
    <message>
        <source>哪个包</source>
        <translation>Which package</translation>
    </message>
    <message>
        <source>包里有什么</source>
        <translation>What is in the package</translation>
    </message>
    <message>
        <source>涉及的信访件</source>
        <translation>Cases it touches</translation>
    </message>
    <message>
        <source>读入</source>
        <translation>Read in</translation>
    </message>
    <message>
        <source>打开信访件</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>列出并存的件</source>
        <translation>List cases in conflict</translation>
    </message>
    <message>
        <source>打印交接单</source>
        <translation>Print the slip</translation>
    </message>
    <message>
        <source>撤销这次读入</source>
        <translation>Undo this reading</translation>
    </message>
    <message>
        <source>不读入</source>
        <translation>Do not read in</translation>
    </message>
    <message>
        <source>已读入：%1</source>
        <translation>Read in: %1</translation>
    </message>
    <message>
        <source>还没有读入，先看看：%1</source>
        <translation>Not read in yet, a look at: %1</translation>
    </message>
    <message>
        <source>好了 Esc</source>
        <translation>Done Esc</translation>
    </message>
    <message>
        <source>不读入 Esc</source>
        <translation>Do not read in Esc</translation>
    </message>
    <message>
        <source>好了</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>读入以后又写了别的，或者又做了包，不能整个撤销；单条记录可以更正或者作废。</source>
        <translation>Something was written or packed since, so it cannot be undone as a whole; single entries can be corrected or made void.</translation>
    </message>
</context>
<context>
    <name>xf::ui::RowsOut</name>
    <message>
        <source>已复制%1行，可以粘贴到表格或者文字里。</source>
        <translation>%1 rows copied; they can be pasted into a table or text.</translation>
    </message>
    <message>
        <source>导出列表</source>
        <translation>Export list</translation>
    </message>
    <message>
        <source>%1%2.csv</source>
        <translation>%1-%2.csv</translation>
    </message>
    <message>
        <source>表格（*.csv）</source>
        <translation>Table (*.csv)</translation>
    </message>
    <message>
        <source>正在导出：%1行，共%2行。按 Esc 停止。</source>
        <translation>Exporting: %1 of %2 rows. Esc stops.</translation>
    </message>
    <message>
        <source>已导出到%1。里面有信访人的个人信息，用完请妥善保管。</source>
        <translation>Exported to %1. It holds personal data of petitioners; please keep it safe.</translation>
    </message>
    <message>
        <source>没有写成%1，磁盘可能满了。请换一个地方再导出。</source>
        <translation>%1 was not written; the disk may be full. Please export to another place.</translation>
    </message>
    <message>
        <source>不能写到%1。请换一个文件夹，或者先关闭正在打开它的程序。</source>
        <translation>%1 cannot be written. Please choose another folder, or close the program that has it open.</translation>
    </message>
    <message>
        <source>导出已停止，没有写出文件。</source>
        <translation>Export stopped, no file was written.</translation>
    </message>
</context>
<context>
    <name>xf::ui::SealedForm</name>
    <message>
        <source>收到日期</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>反映人</source>
        <translation>Who says it</translation>
    </message>
    <message>
        <source>不愿留名的不填，下面选匿名</source>
        <translation>Empty if not to be named: then choose anonymous</translation>
    </message>
    <message>
        <source>匿名</source>
        <translation>Anonymous</translation>
    </message>
    <message>
        <source>安全联系方式</source>
        <translation>Safe contact</translation>
    </message>
    <message>
        <source>本人指定的：怎样找到本人而不经过村里、单位和家里别的人</source>
        <translation>As the person wishes: how to reach this person alone, not by way of village, unit or family</translation>
    </message>
    <message>
        <source>反映的内容</source>
        <translation>What is said</translation>
    </message>
    <message>
        <source>照本人的话写。不问怎么知道的，不问还有谁知道</source>
        <translation>In the person&apos;s words. Do not ask how they know, nor who else knows</translation>
    </message>
    <message>
        <source>被反映人</source>
        <translation>Who is accused</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>带来的材料</source>
        <translation>Papers brought</translation>
    </message>
    <message>
        <source>只列名称和份数，原件密封保管，不扫描</source>
        <translation>Names and copies only; originals are kept sealed, not scanned</translation>
    </message>
    <message>
        <source>反映本机关或负责人</source>
        <translation>Accuses this office or its leader</translation>
    </message>
    <message>
        <source>反映的情况</source>
        <translation>What is said</translation>
    </message>
    <message>
        <source>一件只写检举控告；同时提出的别的诉求，请到“登记”另外登记，那里不提这一件。反映的是本机关、本机关负责人，或者与经办人有利害关系的，选最后一项：保存后即封存，本机不再显示内容，只能取出上交。</source>
        <translation>Only the accusation goes here; other demands are registered by themselves under “Register”, without a word of this one. If it accuses this office, who leads it, or somebody the clerk has an interest in, choose the last field: it is closed when saved, not shown here again, and only taken out to be handed up.</translation>
    </message>
    <message>
        <source>怎样填</source>
        <translation>How to fill it in</translation>
    </message>
    <message>
        <source>封存&#x3000;Ctrl+S</source>
        <translation>Seal  Ctrl+S</translation>
    </message>
    <message>
        <source>封存</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>不要了&#x3000;Shift+Esc</source>
        <translation>Give up  Shift+Esc</translation>
    </message>
    <message>
        <source>不要了</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>全称；单位表里有的会列出来，Enter 选用</source>
        <translation>Full name; units in the table are offered, Enter takes one</translation>
    </message>
    <message>
        <source>反映的是本机关：保存后即封存，本机不再打开，密封上交上级有权机关；材料和有关情况不得透露或者转给被反映的人员和单位（条例第三十条第三款）。</source>
        <translation>This office is accused: once saved it is sealed and not opened here again, and goes sealed to the superior organ in charge; neither the material nor anything about it may reach the accused person or unit (Regulation, article 30.3).</translation>
    </message>
</context>
<context>
    <name>xf::ui::SealedList</name>
    <message>
        <source>检举控告待转</source>
        <translation>Accusation to be passed on</translation>
    </message>
    <message>
        <source>书面告知去向</source>
        <translation>Written notice of where it went</translation>
    </message>
    <message>
        <source>%1，已超期：最迟应在%2（条例%3）</source>
        <translation>%1, overdue: was due by %2 (Regulation, %3)</translation>
    </message>
    <message>
        <source>%1，最迟%2（条例%3）</source>
        <translation>%1, by %2 (Regulation, %3)</translation>
    </message>
    <message>
        <source>有多少件</source>
        <translation>How many there are</translation>
    </message>
    <message>
        <source>检举控告；回车打开</source>
        <translation>Accusations; Enter opens one</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>收到日期</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>要办的</source>
        <translation>Owed</translation>
    </message>
    <message>
        <source>列</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>登记一件</source>
        <translation>Register one</translation>
    </message>
    <message>
        <source>锁上&#x3000;Ctrl+L</source>
        <translation>Lock  Ctrl+L</translation>
    </message>
    <message>
        <source>锁上</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>有%1条记录由更新的程序写入</source>
        <translation>%1 records were written by a newer program</translation>
    </message>
    <message>
        <source>打不开</source>
        <translation>does not open</translation>
    </message>
    <message>
        <source>%1，已封存</source>
        <translation>%1, closed</translation>
    </message>
    <message>
        <source>共%1件，%2件有要办的。回车打开，谁打开过会记下来。</source>
        <translation>%1 in all, %2 with something owed. Enter opens one; who opened it is kept.</translation>
    </message>
    <message>
        <source>打印回执</source>
        <translation>Print receipt</translation>
    </message>
    <message>
        <source>打印给本人的回执</source>
        <translation>Print the receipt for the person</translation>
    </message>
    <message>
        <source>登记一件&#x3000;Ctrl+Shift+N</source>
        <translation>Register one  Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>换口令</source>
        <translation>Change passphrase</translation>
    </message>
    <message>
        <source>还没有检举控告。按 Ctrl+Shift+N 登记。</source>
        <translation>There are no accusations yet. Ctrl+Shift+N registers one.</translation>
    </message>
</context>
<context>
    <name>xf::ui::SealedPage</name>
    <message>
        <source>检举控告</source>
        <translation>Accusations</translation>
    </message>
    <message>
        <source>列表</source>
        <translation>List</translation>
    </message>
    <message>
        <source>登记一件</source>
        <translation>Register one</translation>
    </message>
    <message>
        <source>一件</source>
        <translation>One</translation>
    </message>
    <message>
        <source>检举控告单独封存，只有知道口令的人能打开；搜索、列表、待办、交换包里都没有它。第一次用，请由负责办理的人定一个口令，至少%1个字符。口令丢了没有任何办法找回，封存的内容再也打不开：请抄下来，密封后另处保管。</source>
        <translation>Accusations are sealed apart, and only who knows the passphrase opens them; no search, list, board or package has them. This is the first time: please have a passphrase set by whoever handles them, of at least %1 characters. A lost passphrase cannot be found again by any means and what is sealed never opens: please write it down and keep it sealed elsewhere.</translation>
    </message>
    <message>
        <source>请输入打开检举控告的口令。离开这一页、换人值班或者%1分钟没有动作，会自动锁上。</source>
        <translation>Please type the passphrase for accusations. It locks itself when this page is left, when another clerk sits down, or after %1 idle minutes.</translation>
    </message>
    <message>
        <source>打开这一件</source>
        <translation>Open this one</translation>
    </message>
    <message>
        <source>封存，保存</source>
        <translation>Seal, save</translation>
    </message>
    <message>
        <source>锁上</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>不要了</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>还没有封存：请先改正标出来的地方。</source>
        <translation>Not sealed yet: please correct what is marked.</translation>
    </message>
    <message>
        <source>填的都不要了，清空以后找不回来。</source>
        <translation>What was typed is given up; once wiped it cannot be found again.</translation>
    </message>
    <message>
        <source>还没有保存：请先改正标出来的地方。</source>
        <translation>Not saved yet: please correct what is marked.</translation>
    </message>
    <message>
        <source>已记录。</source>
        <translation>Recorded.</translation>
    </message>
    <message>
        <source>已送打印机。请守在打印机旁取走，不留废页。</source>
        <translation>Sent to the printer. Please take it from there at once and leave no spoilt page.</translation>
    </message>
    <message>
        <source>换口令</source>
        <translation>Change passphrase</translation>
    </message>
    <message>
        <source>打印回执</source>
        <translation>Print receipt</translation>
    </message>
    <message>
        <source>已封存，编号%1。按 R 打印给本人的回执：只有编号、日期和电话。</source>
        <translation>Sealed, number %1. R prints the receipt for the person: number, day and telephone alone.</translation>
    </message>
    <message>
        <source>打印窗口开着时已经自动锁上，没有打印。请输入口令后再打印。</source>
        <translation>The page locked itself while the print dialog was open; nothing was printed. Please type the passphrase and print again.</translation>
    </message>
    <message>
        <source>没有打印成，已经照实记下。请检查打印机后再打；打出半张的也要收走。</source>
        <translation>It was not printed, and that is on record. Please check the printer and print again; take half-printed sheets away too.</translation>
    </message>
    <message>
        <source>没有打印，也没有记录。</source>
        <translation>Nothing was printed, and nothing recorded.</translation>
    </message>
    <message>
        <source>原来的口令不对，没有换。请再输一次。</source>
        <translation>The old passphrase is wrong; nothing was changed. Please type it again.</translation>
    </message>
    <message>
        <source>口令已换，现在起只用新口令打开。</source>
        <translation>The passphrase is changed; from now on only the new one opens.</translation>
    </message>
    <message>
        <source>口令已换，现在起只用新口令打开。别的窗口正读着这个数据文件，旧口令的痕迹还没有清掉：请把别的窗口关掉，再把本窗口关掉。</source>
        <translation>The passphrase is changed; from now on only the new one opens. Another window is reading this data file, so traces of the old one are still there: please close the other windows, then this one.</translation>
    </message>
    <message>
        <source>写好的内容带过来了，没有丢：口令对了就接着填。</source>
        <translation>What was written has come along and is not lost: it goes on once the passphrase is right.</translation>
    </message>
    <message>
        <source>已存成文件“%1”，要用的时候打印出来。</source>
        <translation>Saved as the file “%1”; print it when it is wanted.</translation>
    </message>
    <message>
        <source>已存成文件“%1”，文件没有加密。请打印后彻底删除。</source>
        <translation>Saved as the file “%1”, which is not encrypted. Please print it and delete it for good.</translation>
    </message>
</context>
<context>
    <name>xf::ui::SealedView</name>
    <message>
        <source>这一件</source>
        <translation>This one</translation>
    </message>
    <message>
        <source>可以办的</source>
        <translation>What can be done</translation>
    </message>
    <message>
        <source>要写的</source>
        <translation>What is to be written</translation>
    </message>
    <message>
        <source>打印移交单</source>
        <translation>Print hand-over</translation>
    </message>
    <message>
        <source>记录转送</source>
        <translation>Record passing on</translation>
    </message>
    <message>
        <source>打印告知书</source>
        <translation>Print notice</translation>
    </message>
    <message>
        <source>记录告知</source>
        <translation>Record telling</translation>
    </message>
    <message>
        <source>记事</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>作废</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>回列表 Esc</source>
        <translation>Back Esc</translation>
    </message>
    <message>
        <source>保存&#x3000;Ctrl+S</source>
        <translation>Save  Ctrl+S</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>要办的</source>
        <translation>Owed</translation>
    </message>
    <message>
        <source>收到日期</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>反映的是本机关、本机关负责人，或者经办人应当回避的人：已封存，内容不在本机显示。请打印移交单取出，密封后交上级有权机关，再记录转送。告知书上的姓名留空，当面手写。</source>
        <translation>It accuses this office, who leads it, or somebody over whom the clerk must step aside: it is closed, and its content is not shown here. Please take it out by printing the hand-over, hand it, sealed, to the organ above that has the power, and record that. The name on the notice stays empty, to be written by hand.</translation>
    </message>
    <message>
        <source>反映人</source>
        <translation>Who says it</translation>
    </message>
    <message>
        <source>匿名（不记姓名，不追查是谁）</source>
        <translation>Anonymous (not named, not looked for)</translation>
    </message>
    <message>
        <source>安全联系方式</source>
        <translation>Safe contact</translation>
    </message>
    <message>
        <source>被反映人</source>
        <translation>Who is accused</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>带来的材料</source>
        <translation>Papers brought</translation>
    </message>
    <message>
        <source>办理和查看的记录：</source>
        <translation>What was done, and who opened it:</translation>
    </message>
    <message>
        <source>转给了哪个机关。由人按管理权限写明，程序不自己送出任何内容；不得转给被反映的人员或者单位。</source>
        <translation>To which organ it was passed on. A person says it; the program sends nothing by itself. Never to the person or unit accused.</translation>
    </message>
    <message>
        <source>转送日期</source>
        <translation>Passed on</translation>
    </message>
    <message>
        <source>有权机关</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>全称，例如县纪委监委</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>移交方式</source>
        <translation>Handed over how</translation>
    </message>
    <message>
        <source>谁送的，怎样密封的</source>
        <translation>By whom, and how it was sealed</translation>
    </message>
    <message>
        <source>回执</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>回执编号或者接收人</source>
        <translation>Its number, or who received it</translation>
    </message>
    <message>
        <source>告知书当面交给本人，或者按本人指定的方式。不经过村里，不邮寄到单位，不公告；用普通信封，落款不写“信访”。</source>
        <translation>The notice is given to the person in person, or as the person wishes: not by way of the village, not by post to a unit, not in public; in a plain envelope whose sender does not name the petition office.</translation>
    </message>
    <message>
        <source>告知日期</source>
        <translation>Told on</translation>
    </message>
    <message>
        <source>告知方式</source>
        <translation>How</translation>
    </message>
    <message>
        <source>作废这一件：内容留着，不再有要办的。</source>
        <translation>Void this one: its content stays, nothing more is owed.</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>打印回执</source>
        <translation>Print receipt</translation>
    </message>
    <message>
        <source>移交单写给哪个机关：反映的是本机关或其负责人，请写上级有权机关。打印后连同原件密封上交，本机不显示内容。</source>
        <translation>To which organ the hand-over list goes: this office or its leader is accused, so name the superior organ in charge. Print it and hand it up sealed together with the originals; the content does not show here.</translation>
    </message>
    <message>
        <source>移交单写给哪个机关：按管理权限写有权处理的机关，不得写被反映的人员或者单位。打印后连同原件密封移交。</source>
        <translation>To which organ the hand-over list goes: name the one in charge, never the accused person or unit. Print it and hand it over sealed together with the originals.</translation>
    </message>
    <message>
        <source>接收机关</source>
        <translation>Receiving organ</translation>
    </message>
    <message>
        <source>打印&#x3000;Ctrl+P</source>
        <translation>Print  Ctrl+P</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
</context>
<context>
    <name>xf::ui::SettingsPage</name>
    <message>
        <source>例如：凭登记编号到本机关窗口查询</source>
        <translation>for example: at this office&apos;s window with the number of registration</translation>
    </message>
    <message>
        <source>值班人姓名</source>
        <translation>Clerk&apos;s name</translation>
    </message>
    <message>
        <source>文号代字</source>
        <translation>Document prefix</translation>
    </message>
    <message>
        <source>文号的样子</source>
        <translation>Document numbers</translation>
    </message>
    <message>
        <source>大字</source>
        <translation>Large letters</translation>
    </message>
    <message>
        <source>窗口的语言</source>
        <translation>Language of the windows</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>这些写在告知书和意见书上。改了从今天起用，以前的文书不变。</source>
        <translation>These are printed on notices and opinions. Changes count from today; papers before stay as they are.</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>保存单位资料(&amp;S)</source>
        <translation>&amp;Save the office</translation>
    </message>
    <message>
        <source>保存单位资料</source>
        <translation>Save the office</translation>
    </message>
    <message>
        <source>值班人和显示</source>
        <translation>Clerk and display</translation>
    </message>
    <message>
        <source>字的大小</source>
        <translation>Size of letters</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>数据</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>数据文件</source>
        <translation>Data file</translation>
    </message>
    <message>
        <source>打开数据文件夹(&amp;F)</source>
        <translation>Open data &amp;folder</translation>
    </message>
    <message>
        <source>打开数据文件夹</source>
        <translation>Open data folder</translation>
    </message>
    <message>
        <source>打开备份文件夹(&amp;B)</source>
        <translation>Open &amp;backup folder</translation>
    </message>
    <message>
        <source>打开备份文件夹</source>
        <translation>Open backup folder</translation>
    </message>
    <message>
        <source>关于本程序(&amp;A)…</source>
        <translation>&amp;About this program…</translation>
    </message>
    <message>
        <source>关于本程序</source>
        <translation>About this program</translation>
    </message>
    <message>
        <source>单位资料已保存，从今天起用。</source>
        <translation>The office is saved; it counts from today.</translation>
    </message>
    <message>
        <source>已保存：现在值班的是%1。</source>
        <translation>Saved: the clerk is now %1.</translation>
    </message>
    <message>
        <source>文号代字已保存，以后的文书用它。</source>
        <translation>The document prefix is saved; papers from now on have it.</translation>
    </message>
    <message>
        <source>已改用大字。</source>
        <translation>Letters are large now.</translation>
    </message>
    <message>
        <source>已改用平常的字。</source>
        <translation>Letters are of the usual size now.</translation>
    </message>
    <message>
        <source>语言已保存，下次打开程序时改过来。文书仍然是中文。</source>
        <translation>The language is saved and changes when the program is opened again. Papers stay Chinese.</translation>
    </message>
    <message>
        <source>例如：%1〔%2〕1号</source>
        <translation>For example: %1〔%2〕1号</translation>
    </message>
    <message>
        <source>换一个数据文件(&amp;H)…</source>
        <translation>C&amp;hange the data file…</translation>
    </message>
    <message>
        <source>换一个数据文件</source>
        <translation>Change the data file</translation>
    </message>
    <message>
        <source>例如从练习换到正式的。现在这一份原样保存着。</source>
        <translation>For example from practice to the real one. This one stays as it is.</translation>
    </message>
    <message>
        <source>本单位</source>
        <translation>This office</translation>
    </message>
    <message>
        <source>编号字母</source>
        <translation>Letter in numbers</translation>
    </message>
    <message>
        <source>%1&#x3000;这一份数据文件登记的编号里都有它，不能改</source>
        <translation>%1. It stands in every number this data file gives and cannot be changed</translation>
    </message>
</context>
<context>
    <name>xf::ui::StepForm</name>
    <message>
        <source>改动的地方会和理由一起留在经过里，原来的写法也看得到。</source>
        <translation>The change stays in the file with its reason; what stood before can still be seen.</translation>
    </message>
    <message>
        <source>作废%1</source>
        <translation>Voided %1</translation>
    </message>
    <message>
        <source>只作废这一条；内容仍然留在经过里。</source>
        <translation>Only this record becomes void; its content stays in the file.</translation>
    </message>
    <message>
        <source>记事</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>记下与本件有关的情况；不改变所在环节，也不改变期限。</source>
        <translation>Record something about this case; it changes neither where it is nor its periods.</translation>
    </message>
    <message>
        <source>没有保存的原因</source>
        <translation>Why it was not saved</translation>
    </message>
    <message>
        <source>保存 Ctrl+S</source>
        <translation>Save Ctrl+S</translation>
    </message>
    <message>
        <source>先放着 Esc（草稿保留）</source>
        <translation>Leave for now Esc (the draft is kept)</translation>
    </message>
    <message>
        <source>%1的途径</source>
        <translation>Route of %1</translation>
    </message>
    <message>
        <source>怎么处理、经过哪些程序</source>
        <translation>how it is handled, by which procedure</translation>
    </message>
    <message>
        <source>接收单位的全称</source>
        <translation>full name of the receiving office</translation>
    </message>
    <message>
        <source>有权处理的机关、单位的全称</source>
        <translation>full name of the competent organ</translation>
    </message>
    <message>
        <source>身份证明、原来的答复……</source>
        <translation>proof of identity, the earlier reply…</translation>
    </message>
    <message>
        <source>信访人陈述的事实和理由</source>
        <translation>the petitioner&apos;s facts and reasons</translation>
    </message>
    <message>
        <source>听取人</source>
        <translation>Heard by</translation>
    </message>
    <message>
        <source>怎么查的、查到了什么</source>
        <translation>how it was looked into and what was found</translation>
    </message>
    <message>
        <source>调查人</source>
        <translation>Looked into by</translation>
    </message>
    <message>
        <source>最多30</source>
        <translation>at most 30</translation>
    </message>
    <message>
        <source>本机关、单位负责人</source>
        <translation>head of this office</translation>
    </message>
    <message>
        <source>会告知信访人</source>
        <translation>the petitioner is told</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>%1的依据</source>
        <translation>Basis of %1</translation>
    </message>
    <message>
        <source>意见书正文</source>
        <translation>Text of the opinion</translation>
    </message>
    <message>
        <source>答复正文</source>
        <translation>Text of the reply</translation>
    </message>
    <message>
        <source>本机关的上一级</source>
        <translation>the next higher organ</translation>
    </message>
    <message>
        <source>出具文书时自动编号；手写的填这里</source>
        <translation>numbered when the paper is issued; if written by hand, fill it in</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>转送机关</source>
        <translation>Transferred by</translation>
    </message>
    <message>
        <source>转送文号</source>
        <translation>Number of the transfer</translation>
    </message>
    <message>
        <source>自交办之日起多少日内报告结果</source>
        <translation>days from the assignment to the report</translation>
    </message>
    <message>
        <source>与天数填一个就行</source>
        <translation>this or the days</translation>
    </message>
    <message>
        <source>要查清什么、报告什么</source>
        <translation>what to find out and to report</translation>
    </message>
    <message>
        <source>单位表里的代码或者名称</source>
        <translation>code or name in the table of offices</translation>
    </message>
    <message>
        <source>期限自这一天起算</source>
        <translation>the periods run from this day</translation>
    </message>
    <message>
        <source>为什么不属于本单位职权，依据什么</source>
        <translation>why it is not in this office&apos;s power, and on what basis</translation>
    </message>
    <message>
        <source>认为应当由哪个单位处理</source>
        <translation>which office should handle it</translation>
    </message>
    <message>
        <source>同意以后交还的原件、复印件</source>
        <translation>originals and copies that go back when it is upheld</translation>
    </message>
    <message>
        <source>核实的情况，对方会看到</source>
        <translation>what was found; the other office reads it</translation>
    </message>
    <message>
        <source>怎么办的、结果怎样</source>
        <translation>what was done and how it ended</translation>
    </message>
    <message>
        <source>放弃草稿 Shift+Esc</source>
        <translation>Drop the draft Shift+Esc</translation>
    </message>
    <message>
        <source>寄去的填，寄出在期限内就不迟</source>
        <translation>If it was posted; posted in time is in time</translation>
    </message>
    <message>
        <source>第几位提出的</source>
        <translation>Which petitioner asks</translation>
    </message>
    <message>
        <source>一位一位记；空着就是全体</source>
        <translation>one at a time; empty: all of them</translation>
    </message>
    <message>
        <source>照意见书写；不予受理的写明理由</source>
        <translation>As the opinion says; if not taken up, the reason</translation>
    </message>
    <message>
        <source>不服的向谁请求复核</source>
        <translation>of whom a final review can be asked</translation>
    </message>
    <message>
        <source>一天的不填</source>
        <translation>empty: one day</translation>
    </message>
    <message>
        <source>和谁</source>
        <translation>with whom</translation>
    </message>
    <message>
        <source>谁在什么时候做什么</source>
        <translation>who does what by when</translation>
    </message>
    <message>
        <source>自行和解的不填</source>
        <translation>empty: they settled it themselves</translation>
    </message>
    <message>
        <source>信访人自己写的书面上的日期</source>
        <translation>the day on the petitioner&apos;s own paper</translation>
    </message>
    <message>
        <source>书面上写了的照写，可以不填</source>
        <translation>as the paper says; may be empty</translation>
    </message>
    <message>
        <source>由谁、什么时候、怎样执行的</source>
        <translation>by whom, when and how</translation>
    </message>
    <message>
        <source>第几项诉求</source>
        <translation>Which demand</translation>
    </message>
    <message>
        <source>一项一项记；空着就是全部支持的</source>
        <translation>one at a time; empty: all that were supported</translation>
    </message>
    <message>
        <source>写在这一项下面；不支持的写明理由</source>
        <translation>Stands under this demand; if it is not supported, say why</translation>
    </message>
    <message>
        <source>写在“调查核实情况和答复”里：查明了什么、为什么这样处理</source>
        <translation>Stands under the findings and answer: what was found, why it is so decided</translation>
    </message>
    <message>
        <source>法律、法规、政策；每一项各写了的可以不填</source>
        <translation>Laws, regulations, policies; not needed if each demand has its own</translation>
    </message>
    <message>
        <source>意见存档，无从送达；有要写的写在这里</source>
        <translation>The opinion is on file, nobody to deliver it to; write here what there is to say</translation>
    </message>
    <message>
        <source>部分采纳、不采纳的写明理由</source>
        <translation>For partly or not adopted, say why</translation>
    </message>
    <message>
        <source>双交办的填第二个单位，两个都反馈才能办结</source>
        <translation>For two offices, fill in the second; the case is concluded only when both have reported</translation>
    </message>
    <message>
        <source>勾上就不用填送达方式</source>
        <translation>With this ticked, the way of delivery need not be filled in</translation>
    </message>
    <message>
        <source>电话、短信、当面</source>
        <translation>Telephone, message, face to face</translation>
    </message>
    <message>
        <source>查明了什么、怎么处理</source>
        <translation>What was found and what was decided</translation>
    </message>
    <message>
        <source>为什么一时解决不了</source>
        <translation>Why it cannot be settled at once</translation>
    </message>
    <message>
        <source>并入的填那一件的编号</source>
        <translation>Where it is joined, the number of that case</translation>
    </message>
    <message>
        <source>有什么新情况，或者原来错在哪里</source>
        <translation>What is new, or what was wrong</translation>
    </message>
    <message>
        <source>复查、复核意见或者批准人定的</source>
        <translation>As the review or the approver has set</translation>
    </message>
    <message>
        <source>复查、复核撤销的不填</source>
        <translation>Leave empty where a review revoked it</translation>
    </message>
    <message>
        <source>什么时候、什么地方、发生了什么</source>
        <translation>When, where, what happened</translation>
    </message>
    <message>
        <source>职责范围内已经采取的</source>
        <translation>Taken within this office&apos;s duties</translation>
    </message>
    <message>
        <source>有新采取的措施就写</source>
        <translation>If new measures were taken, write them</translation>
    </message>
    <message>
        <source>向%1报告的时间</source>
        <translation>Time of the report to %1</translation>
    </message>
    <message>
        <source>还没报的空着</source>
        <translation>Leave empty if not reported yet</translation>
    </message>
    <message>
        <source>当天的不填</source>
        <translation>Leave empty if on the same day</translation>
    </message>
    <message>
        <source>%1的名称</source>
        <translation>Name of %1</translation>
    </message>
    <message>
        <source>向%1报告的方式</source>
        <translation>How it was reported to %1</translation>
    </message>
    <message>
        <source>照系统里的编号</source>
        <translation>The number as it stands in the system</translation>
    </message>
    <message>
        <source>送达到哪个地址、由谁代收、公开到什么程度</source>
        <translation>To which address, received by whom, public how far</translation>
    </message>
    <message>
        <source>第几位信访人</source>
        <translation>Which petitioner</translation>
    </message>
    <message>
        <source>告知、帮助了什么，结果怎样</source>
        <translation>What was explained or helped with, and the outcome</translation>
    </message>
    <message>
        <source>回避的经办人姓名</source>
        <translation>Name of the person recused</translation>
    </message>
    <message>
        <source>有什么直接利害关系</source>
        <translation>What direct interest there is</translation>
    </message>
    <message>
        <source>所涉机关、单位</source>
        <translation>Organs concerned</translation>
    </message>
    <message>
        <source>共同的上一级，或者联席会议</source>
        <translation>The common superior, or the joint conference</translation>
    </message>
    <message>
        <source>各方怎么说</source>
        <translation>What each side says</translation>
    </message>
    <message>
        <source>由谁受理；本机关的不填</source>
        <translation>Who accepts; empty for this office</translation>
    </message>
    <message>
        <source>原单位分立、合并、撤销的填原单位（条例第二十四条第二款）</source>
        <translation>Where the former organ was split, merged or abolished, its name (Regulations, Article 24(2))</translation>
    </message>
    <message>
        <source>反馈了什么</source>
        <translation>What was reported back</translation>
    </message>
    <message>
        <source>%1%2。</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>依法履行了什么职责，或者怎样答复的（31条第五项）</source>
        <translation>which duty was done by law, or how it was answered (article 31, item 5)</translation>
    </message>
    <message>
        <source>导入了什么程序，由哪个机关处理</source>
        <translation>into which procedure it was led, and which organ handles it</translation>
    </message>
    <message>
        <source>可能不予支持的，多个责任主体或者集体联名的重大复杂疑难事项，不能简易办理</source>
        <translation>what may not be supported, and grave matters of several units or joint petitioners, is not fit for it</translation>
    </message>
    <message>
        <source>向%1通报的时间</source>
        <translation>When told: %1</translation>
    </message>
    <message>
        <source>向%1通报的方式</source>
        <translation>How told: %1</translation>
    </message>
    <message>
        <source>已经定了的</source>
        <translation>where it is set</translation>
    </message>
    <message>
        <source>不举行听证的写理由，有结论的写结论</source>
        <translation>why none is held, or what was concluded</translation>
    </message>
    <message>
        <source>先要办、先要看的</source>
        <translation>To be done or looked at first</translation>
    </message>
    <message>
        <source>只保存：文书已经另外交付</source>
        <translation>Save only: the paper was handed over by other means</translation>
    </message>
    <message>
        <source>打印并保存 Ctrl+S</source>
        <translation>Print and save Ctrl+S</translation>
    </message>
</context>
<context>
    <name>xf::ui::TemplateList</name>
    <message>
        <source>文书样式</source>
        <translation>Texts of papers</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>用的样式</source>
        <translation>Text in use</translation>
    </message>
    <message>
        <source>检查</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>改用本单位的(&amp;U)</source>
        <translation>&amp;Use our own</translation>
    </message>
    <message>
        <source>改用本单位的样式</source>
        <translation>Use the office&apos;s own text</translation>
    </message>
    <message>
        <source>重新检查(&amp;R)</source>
        <translation>Check &amp;again</translation>
    </message>
    <message>
        <source>重新检查样式</source>
        <translation>Check the texts again</translation>
    </message>
    <message>
        <source>打开样式文件夹(&amp;M)</source>
        <translation>Open te&amp;mplate folder</translation>
    </message>
    <message>
        <source>打开样式文件夹</source>
        <translation>Open template folder</translation>
    </message>
    <message>
        <source>已重新检查文书样式。</source>
        <translation>The texts of papers were checked again.</translation>
    </message>
    <message>
        <source>没有错误</source>
        <translation>no mistakes</translation>
    </message>
    <message>
        <source>本单位的</source>
        <translation>the office&apos;s own</translation>
    </message>
    <message>
        <source>程序自带的</source>
        <translation>the program&apos;s</translation>
    </message>
    <message>
        <source>已复制到%1。用记事本改这个文件，改完回到这里按“重新检查”。</source>
        <translation>Copied to %1. Change it with a text editor, then come back and press “Check again”.</translation>
    </message>
</context>
<context>
    <name>xf::ui::TodayPage</name>
    <message>
        <source>办下一步 Ctrl+Enter</source>
        <translation>Take the next step Ctrl+Enter</translation>
    </message>
    <message>
        <source>待办事项</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>没有待办</source>
        <translation>Nothing to do</translation>
    </message>
    <message>
        <source>没有办结的，按环节：</source>
        <translation>Not concluded, by state:</translation>
    </message>
    <message>
        <source>打开 Enter</source>
        <translation>Open Enter</translation>
    </message>
    <message>
        <source>打开选中的一件</source>
        <translation>Open the chosen case</translation>
    </message>
    <message>
        <source>办选中一件的下一步</source>
        <translation>Take the next step of the chosen case</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>选一件</source>
        <translation>choose a case</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>打开它下一步的表单</source>
        <translation>open the form of its next step</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>复制选中的几行</source>
        <translation>copy the selected rows</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>不再只看一类</source>
        <translation>show every kind again</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1：%2件，在信访件里列出</source>
        <translation>%1: %2 cases, list them</translation>
    </message>
    <message>
        <source>%1：%2项，只看这一类</source>
        <translation>%1: %2, show only these</translation>
    </message>
    <message>
        <source>这一类没有待办。按 Esc 看全部。</source>
        <translation>Nothing of this kind to do. Esc shows all.</translation>
    </message>
    <message>
        <source>现在没有逾期、到期和等着办的事项。</source>
        <translation>Nothing is overdue, due or waiting now.</translation>
    </message>
    <message>
        <source>草稿 %1</source>
        <translation>Drafts %1</translation>
    </message>
    <message>
        <source>没有登记完的草稿：%1份，到登记页接着写</source>
        <translation>%1 unfinished registrations; go on in Register</translation>
    </message>
    <message>
        <source>已复制选中的行，可以粘贴到表格或者文字里。</source>
        <translation>The selected rows are copied; they can be pasted into a table or text.</translation>
    </message>
    <message>
        <source>去导入</source>
        <translation>Import it</translation>
    </message>
    <message>
        <source>还缺哪一年的放假安排</source>
        <translation>Which year’s holiday notice is missing</translation>
    </message>
    <message>
        <source>命令行：xinfang calendar import 文件</source>
        <translation>Command line: xinfang calendar import FILE</translation>
    </message>
    <message>
        <source>到“设置”的“放假安排”导入</source>
        <translation>Import it under “Holiday notices” in “Settings”</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>缺放假安排时，去“设置”导入</source>
        <translation>where a holiday notice is missing, to where it is imported in “Settings”</translation>
    </message>
</context>
<context>
    <name>xf::ui::UnprintedSection</name>
    <message>
        <source>未打印</source>
        <translation>Not printed</translation>
    </message>
    <message>
        <source>未打印：%1</source>
        <translation>Not printed: %1</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>打印，不另编号：%1</source>
        <translation>Print, without a new number: %1</translation>
    </message>
    <message>
        <source>没有打印就没有交给或者寄出：先打印，不另编号；登记的日期不对的，在“经过”里更正那一步的收到日期、寄出日期。</source>
        <translation>What was not printed was neither handed over nor sent: print it first, without a new number; where the recorded day is wrong, correct in “File” the day that step was received or sent.</translation>
    </message>
</context>
<context>
    <name>xf::ui::VoidPanel</name>
    <message>
        <source>要作废的文书</source>
        <translation>Paper to void</translation>
    </message>
    <message>
        <source>作废的理由</source>
        <translation>Reason for voiding</translation>
    </message>
    <message>
        <source>作废 Enter</source>
        <translation>Void Enter</translation>
    </message>
    <message>
        <source>作废</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>例如：写错姓名</source>
        <translation>For example: name misspelt</translation>
    </message>
    <message>
        <source>作废%1：文号留在登记簿里，不再使用。按 Esc 不作废。</source>
        <translation>Void %1: the number stays in the register and is not used again. Esc leaves it as it is.</translation>
    </message>
</context>
<context>
    <name>xf::ui::WayLegend</name>
    <message>
        <source>1 应当由法院、复议机构、检察院、公安机关按法律程序处理的，涉法涉诉未依法终结的（第三十一条第一项）</source>
        <translation>1 For courts, reconsideration bodies, procurators or police by procedures of law, litigation-related and not lawfully ended (article 31(1))</translation>
    </message>
    <message>
        <source>2 应当通过仲裁解决的（第二项）</source>
        <translation>2 To be solved by arbitration (item 2)</translation>
    </message>
    <message>
        <source>3 可以通过党员申诉、申请复审等解决的（第三项）</source>
        <translation>3 Can be solved by a Party member’s appeal, a re-examination and the like (item 3)</translation>
    </message>
    <message>
        <source>4 可以通过行政复议、裁决、确认、许可、处罚等行政程序解决的（第四项）</source>
        <translation>4 Can be solved by administrative reconsideration, ruling, confirmation, licence, penalty or another such procedure (item 4)</translation>
    </message>
    <message>
        <source>5 申请查处违法行为、履行保护人身权或者财产权等职责的（第五项）</source>
        <translation>5 Asks to investigate an offence or to perform a duty of protecting person, property and the like (item 5)</translation>
    </message>
    <message>
        <source>6 以上都不是的：听取陈述、调查核实、出具处理意见书，60日办结（第六项，第三十四条）</source>
        <translation>6 None of these: hear, investigate, issue an opinion, within 60 days (item 6, article 34)</translation>
    </message>
</context>
<context>
    <name>xf::ui::WayList</name>
    <message>
        <source>各诉求的办理途径</source>
        <translation>Routes of the demands</translation>
    </message>
    <message>
        <source>诉求%1的途径</source>
        <translation>Route of demand %1</translation>
    </message>
    <message>
        <source>文书上会写：%1</source>
        <translation>The paper will say: %1</translation>
    </message>
    <message>
        <source>随诉求1，诉求1改了跟着改；在这里选过就不再跟着。</source>
        <translation>As demand 1, and follows it; choose here and it follows no more.</translation>
    </message>
</context>
<context>
    <name>xf::ui::WordField</name>
    <message>
        <source>（未选）</source>
        <translation>(none)</translation>
    </message>
</context>
<context>
    <name>xf::ui::WriteErrand</name>
    <message>
        <source>写给%1</source>
        <translation>For %1</translation>
    </message>
    <message>
        <source>写</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>正在写给%1……</source>
        <translation>Writing for %1…</translation>
    </message>
    <message>
        <source>已写好，给%1</source>
        <translation>Written for %1</translation>
    </message>
    <message>
        <source>打印交接单</source>
        <translation>Print the slip</translation>
    </message>
    <message>
        <source>打开所在文件夹</source>
        <translation>Open its folder</translation>
    </message>
    <message>
        <source>好了</source>
        <translation>Done</translation>
    </message>
</context>
</TS>
