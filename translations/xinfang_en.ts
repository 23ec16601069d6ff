<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>words</name>
    <message>
        <source>本程序的理解</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有“%1”这一栏。可以填的有：%2。请对照改正后再试。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”不能填成“%2”。请照这样填：%3。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”里的序号不对。序号从1起依次往后写，不能跳号。请改正序号后再试。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”一次填得太多，超过了一份信访件能收的条数。请分开填写，或者把名单作为附件保存。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”的内容不能作为文字保存，可能有残缺的字，或者结构不对。请重新填写这一项。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单位代码“%1”不对：只能用1至20个英文字母或者数字。请填写上级统一编的代码，例如511502101。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数据文件的字母“%1”不对：用1至3个英文字母，例如A。同一单位的每个数据文件要用不同的字母，编号才不会重复。请重新填写。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有填写单位名称。请填写单位全称，它会写在告知书上。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有一条记录不符合规定的格式，没有采用它，其他数据没有改动。文件可能在保存或者拷贝中损坏了：请重新拷贝或者用备份恢复，还不行就把这句话告诉维护人员。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有一条记录的内容和写下时的校验值不一致，没有采用它，其他数据没有改动。请重新拷贝或者用备份恢复，并把这句话告诉维护人员。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>内容太多（%1字节，最多%2字节），没有保存。请缩短文字，把全文作为附件保存。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有一条记录接不上：它前面的记录不在这份数据里，没有采用它。请向对方要一份完整的数据再导入；如果是本机的文件，请用备份恢复。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有一条记录的先后次序和它前面的记录对不上，没有采用它，其他数据没有改动。请重新拷贝或者用备份恢复，并把这句话告诉维护人员。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有一条记录不属于这个信访件，没有采用它，其他数据没有改动。请重新拷贝或者用备份恢复，并把这句话告诉维护人员。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有一条办理记录的内容读不出来，没有采用它，其他数据没有改动。请用备份恢复，并把这句话告诉维护人员。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1等%2人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（没有列出的信访人）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>信访人%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>信访人%1（%2）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（没有列出的诉求）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>诉求%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未识别的记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不再受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>记录%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1“%2”（%3）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未识别的栏目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1的%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1月%2日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日期%1还没有到，今天是%2。请核对日期；日期没有错的，请检查电脑的时钟。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日期%1早于收到信访事项的%2。请核对日期；收到日期写错了的，请改收到日期。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日期%1早于“%2”的日期%3，后一步不能早于它所依据的前一步（本程序的理解，条例没有明文）。请核对日期；前一步的日期记错了的，请先更正那一步。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>收到或者寄出的日期%1晚于办理这一步的日期%2。请核对日期；信访人还没有收到的，先不填收到日期，收到以后再用“送达”补记。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>寄出日期%1晚于收到日期%2。请对照邮寄凭证和回执，改正其中一个。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>信访件%1已经作废，不能再办理。作废有误或者信访人又来反映的，请重新登记一件；需要说明的，可以加一条记事。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>信访件%1里有更新的程序写的记录，本机的程序看不懂，暂时不能在这里办下一步；内容都还在，期限照常计算。请尽快升级本程序，急件先用纸件办理。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>信访件%1有两边同时办理、互相抵触的步骤，要先选定以哪一边为准才能往下办（本程序的理解，条例没有明文）。请用“裁定”选定采用哪一步，并写明理由。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>信访件%1现在由另一单位承办，本单位不能办这一步（本程序的理解，条例没有明文）。请联系承办单位；需要留下情况的，可以加一条记事。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这件信访件现在是“%2”，不能“%1”（本程序的理解，条例没有明文）。现在可以办的有：%3。请选其中一项；前面记错了的，先更正或者作废那一步。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有%1%2，或者它已经删去；这件信访件的%1编到%3为止。请对照信访件里的编号重新填写。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有写理由。改动过的内容会和理由一起留在办理经过里，请写明理由后再保存。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”的文字太长，最多%2个字，没有保存。请缩短文字，把全文作为附件保存。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”里有残缺的字，没有保存。请删去这几个字，重新输入后再保存。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有选信访形式：信访人可以采用信息网络、书信、电话、传真、走访等形式（条例第十七条第一款）。请选这一次是哪一种。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有填写信访人：信访事项一般要载明姓名（名称）、住址（条例第十九条第一款）。请至少填一位；没有留名的也照样登记，请把“姓名或住址不清”选为“是”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>信访人%1没有填姓名。请填写姓名（名称）；没有留名或者看不清的，请把“姓名或住址不清”选为“是”，照样登记，只是不必书面告知（条例第二十三条第二款）。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有填写反映的事情：信访事项要载明请求、事实、理由，口头提出的由工作人员如实记录（条例第十九条第一款）。请填写诉求，或者填写事实和理由。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>信访人数填了%1人，下面却登记了%2人。请把人数改为%2人或者更多，或者去掉多登记的人。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>走访的代表填了%1人，代表不得超过5人（条例第二十条第三款）。请信访人自己推选不超过5人作代表，其余的人身份改为“信访人”；来访的总人数照实填写。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>检举控告不能登记在这里，以免材料和有关情况让被检举、揭发的人员或者单位知道（条例第三十条第三款）。请不要录入，改用纸件单独登记、密封保管，按管理权限送有权处理的纪检监察机关；同时提出的其他诉求可以另行登记，不写检举的内容。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>甄别时认定不属于本机关、单位的职权，不能在这里受理（条例第二十三条第一款）。属于本系统下级的，请转送并告知去向；属于其他机关、单位的，请告知向有权机关提出；甄别有误的，请重新甄别。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有写明转给哪个单位，转送时要告知信访人去向（条例第二十三条第一款）。请填写接收单位的全称。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只有属于本系统下级机关、单位职权的，才由本单位转送（条例第二十三条第一款）。属于本机关、单位的，请受理；属于其他机关、单位的，请告知信访人向有权机关提出；甄别有误的，请重新甄别。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有写明由哪个机关、单位处理，要告知信访人向有权处理的机关、单位提出（条例第二十三条第一款）。请填写该机关、单位的全称，最好写上地址和电话。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>甄别时认定属于本机关、单位的职权，不能让信访人到别处提出（条例第四十四条第（二）项）。请受理；甄别有误的，请重新甄别。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>甄别时认定属于本系统下级机关、单位的职权，应当由本单位转送过去，并告知信访人去向，不让信访人自己再去提出（条例第二十三条第一款）。请改用转送；甄别有误的，请重新甄别。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有选不予受理的依据。条例只规定了两种情形：下级正在受理、办理的同一事项又向上级提出（第十九条第三款），对复核意见不服仍以同一事实和理由提出（第三十六条第三款）；属于职权范围而不予受理的，要被责令改正（条例第四十四条第（二）项）。请选其中一种；都不是的，请受理、转送或者告知向有权机关提出。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按这一依据不予受理的，只能是受理、办理机关、单位的上级（条例第十九条第三款）。本机关、单位确是上级的，请在“本机关是上级”填“是”；不是的，请把新情况并入正在办理的信访件，继续办理。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有写明同一事项正由哪个机关、单位受理、办理（条例第十九条第三款）。请填写它的全称，有受理文号的一并填写。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不再受理的前提是仍以同一事实和理由提出（条例第三十六条第三款）。请逐项核对；确实相同的，请在“同一事实和理由”填“是”；有新的事实或者理由的，请照常受理、转送或者引导。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不再受理要以已经作出的复核意见为据（条例第三十六条第三款），文号还没有写全。请写全处理意见、复查意见、复核意见三个文号；没有经过复核的，不能不再受理。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有写信访人陈述的内容：出具意见以前应当听取信访人陈述事实和理由（条例第三十一条第（六）项）。请如实记下所说的主要内容。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有写查明的情况：出具意见以前应当调查核实（条例第三十一条第（六）项）。请写明怎么查的、查到了什么。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>延期%1日太长，延长期限不得超过30日（条例第三十四条）。请填写1至30日。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>延期天数“%1”不对，至少是1日、最多30日（条例第三十四条）。请填写1至30日；不延期的，不用办这一步。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有写批准人：延期要经本机关、单位负责人批准（条例第三十四条）。请在批准以后填写批准人的姓名。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有写延期理由：情况复杂才可以延期，理由要告知信访人（条例第三十四条）。请写明为什么要延期。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>延期只用于信访程序（第三十一条第六项）办理的事项，这一件没有信访程序的办理期限（条例第三十四条）。请核对甄别分类；分错了的，先重新甄别。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这件信访件%1已经延期过一次，不能再延（本程序的理解，条例没有明文）。请在现有期限内办结；上次的天数记错了的，请更正那一步。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办理期限%1已经届满，延期要在期满以前批准（本程序的理解，条例没有明文）。请尽快办结；确在期满以前批准的，请按批准的日期补记。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有听取信访人陈述的记录，不能出具意见（条例第三十一条第（六）项）。请先听取信访人陈述并记录；已经听取的，请补记。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有调查核实的记录，不能出具意见（条例第三十一条第（六）项）。请先调查核实并记录；已经查过的，请补记。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>诉求%1“%2”还没有答复，意见书要对每一项请求作出处理（条例第三十二条第一款）。请写明予以支持、解释说明还是不予支持。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>诉求%1写了两个答复，每一项请求只能有一个处理结果（条例第三十二条第一款）。请留下正确的一个。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有写意见的内容：意见书应当载明请求、事实和理由、处理意见（条例第三十二条第一款）。请填写后再保存。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有写依据：意见书应当载明处理意见的法律法规依据（条例第三十二条第一款）。请填写总的依据，或者每一项诉求各写依据。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请求复查只针对信访程序的处理意见，这一件走的是别的法定途径或者是建议意见（条例第三十五条）。请不要填复查机关，把该途径的救济办法写进内容。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有写复查机关。信访人不服的，可以请求上一级机关、单位复查（条例第三十五条），意见书上要写明向谁提出（本程序的理解，条例没有明文）。请填写上一级机关、单位的全称。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>信访人%1（%2）不在应当送达的人之列：有代表的送代表，没有代表的送姓名、住址清楚的信访人。请重新选受送达人；身份登记错了的，请先更正登记内容。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>拒绝签收或者留置送达的，要有见证人才算送达（本程序的理解，条例没有明文）。请填写见证人的姓名；没有见证人的，请改用其他方式送达。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>处理意见还没有送达%1，不能办结：全部送达以后才算办结（本程序的理解，条例没有明文）。请先送达，并记下各人收到的日期。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按信访程序办理的诉求还没有出具意见，不能办结（条例第三十一条第（六）项）。请先受理、听取陈述、调查核实并出具意见；应当走其他途径的，请先甄别。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有要更正的内容。请写明改哪一栏、改成什么。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”不能这样更正，没有这一栏或者没有这个编号。可以用的：%2。请对照改正后再试。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>最后一位信访人、最后一项诉求不能删去，信访事项要有人、有请求（条例第十九条第一款）。请改写它；整件登记错了的，请作废。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这件信访件里没有“%1”这条可以改动的记录。请照办理经过里记录编号的前8位或者更多位填写。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”对得上好几条记录。请照办理经过多写几位记录编号。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这条记录已经作废，不用再作废。请核对记录编号。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登记这一条不能单独作废。整件登记错了的，请作废整件；只是有的内容不对的，请更正登记内容。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>更正的记录不用作废。更正得不对的，请对原来那条记录再更正一次，写上正确的内容。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>后面还有“%1”（%2）以这条记录为依据，这样改会让它失去依据（本程序的理解，条例没有明文）。请先作废或者更正后面那一步，再改这一条。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有要更正的内容。请写明正确的日期，或者改哪一栏、改成什么。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”不是这条记录里可以更正的一栏。可以更正的有：%2。请对照改正后再试；信访人和诉求请用“更正登记内容”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>更正后的日期%1早于收到信访事项的%2。请核对日期；收到日期写错了的，请先更正登记内容里的收到日期。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这件信访件没有并存的写法，也没有相抵触的步骤，不用裁定。要改内容的，请用更正。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”不在并存的写法或者相抵触的步骤之中。可以选的有：%2。请选其中一条。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这条记录牵涉好几处并存的写法：%1。请写明裁定的是哪一栏，一处一处地裁定。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>记事还没有内容。请写下要记的事再保存。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1个工作日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1日，延长%2日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已于%1完成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>迟%1天完成（%2完成，应不迟于%3）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1到期，还有%2天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>今天到期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>期限已过（%1）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已逾期%1天（应不迟于%2）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>最后一日%1是休息日，顺延到%2（适用于信访是本程序的理解）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>最后一日%1是休息日；顺延后的%2只作提示，条例没有写明机关、单位的期限可以顺延</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暂定：有关年份的放假安排未导入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暂定：%1年放假安排未导入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>尚未受理，自收到后第15日起计（本程序的默认口径，条例没有明文）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>期限算不出来，请核对起算日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1（暂定）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已出具未送达（%1出具）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已寄出未见回执（%1寄出）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>尚未告知延期理由（条例第三十四条）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>放假安排表第%1行看不懂：“%2”。请对照表头的说明改正这一行，再导入。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>放假安排表第%1行“%2”前面没有年份。请在它前面加一行“year 年份”，再导入。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>放假安排表里%1年缺少版本号（since）或者出处（source）。请补上这两行，再导入。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>放假安排表里一个年份也没有。请确认选对了文件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>放假安排表不是UTF-8编码的文本。请用记事本另存为UTF-8，再导入。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>放假安排表里%1年第%2版出现了两次。请删去多余的一份，或者把较新的一份改成更大的版本号（since）。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>放假安排表里“%1”年的年份、版本号或者出处不对。请核对这三行，再导入。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1不属于%2年的放假通知：一份通知只能写当年和上一年12月的日子。请核对日期。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1在%2年的放假安排里写了两次。请对照通知，只留一处。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1不是周六、周日，不用写成调休上班日。请对照通知核对日期。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1是法定节假日（%2），不能写成调休上班日。请对照通知核对日期。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有起算日期，算不出期限。请先填写起算日期。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>从%1起算的期限超出了程序能算的年份（1900年至2999年）。请核对起算日期。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这一期限不能延期：条例只允许办理期限延期（第三十四条）。请去掉延期天数。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>延期%1日超过了条例允许的最长%2日（第三十四条）。请填写1至%2日。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>延期天数“%1”不对，至少是1日（第三十四条）。请填写1至30日；不延期就留空。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这一期限不扣除听证的日子：条例只规定复核的听证不计入期限（第三十六条第二款）。请去掉扣除的日子。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>听证的起止日期没有填全。请写明从哪一日到哪一日。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>听证的起止日期反了：%1晚于%2。请把早的一日写在前面。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>交办件的期限由交办机关指定，还没有填写天数。请按交办函填写指定的天数。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>指定的天数“%1”不对。请按交办函填写1至%2之间的天数。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这一期限的长度已经定为%2日，不能另外指定天数。请去掉天数；只有交办件需要填写。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有写明算哪一种期限。请先写期限的名称，例如：handle --from 2026-04-01。可用的名称：%1。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有“%1”这种期限。请改用下列名称之一：%2。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有写明起算日期。请加上 --from 日期，例如 --from 2026-04-01。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不认识选项“%1”。请检查拼写；可用的有 --from、--extend、--exclude、--days。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>多出了“%1”。请去掉它，或者在它前面写明选项。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选项“%1”后面没有内容。请在它后面写上内容。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选项“%1”写了两次。请只留一个。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选项“%1”后面的“%2”不是日期。请写成2026-04-01这样的形式，并确认有这一天（1900年至2999年）。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选项“%1”后面的“%2”不是整数。请写天数，例如 30。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选项“%1”后面的“%2”不是一段日期。请写成2026-06-10..2026-06-12这样的形式。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>信访件%1已经作废，不能再出具文书。请核对编号；作废有误的，请重新登记一件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>信访件%1有两边同时办理、互相抵触的步骤，先不能出具文书。请用“裁定”选定采用哪一步以后再出具。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这件信访件现在是“%2”，不能出具《%1》。请先办完相应的一步；已经出具过的，请直接重印原件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有办“%2”这一步，《%1》没有可写的内容。请先办这一步，再出具文书。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>《%1》要写明随哪一份文书送达。请先选定要送达的文书。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>检举控告的材料和有关情况不得透露（条例第三十条第三款），不能用普通文书出具。请改按检举控告办理。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>《%1》要发给的人不在这件信访件里，或者已经删去。请重新选受送达人。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>《%1》不应当发给%2：随访人和姓名、住址不清的人不是受送达人。请改选信访人或者代表。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>信访人的姓名（名称）或者住址不清，《%1》没有可以送达的人（条例第二十三条第二款）。请设法问清；问不清的不必出具，照常办理。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>《%1》还缺少“%2”，不能出具。请补上以后再出具。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>诉求%1“%2”还没有答复，意见书要对每一项诉求写明处理意见（条例第三十二条第一款）。请补上对这一项的处理意见。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有写明向哪个机关请求复查，信访人有权请求上一级机关、单位复查（条例第三十五条）。请写上一级机关的名称，例如“某某县人民政府”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>复查机关写成了本机关“%1”，复查应当由上一级机关、单位办理（条例第三十五条）。请改写上一级机关的名称。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>复查机关写成了“%1”，应当写上一级人民政府或者主管机关，不写它的信访机构（本程序的理解，条例没有明文）。请改写机关的名称。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>改用了通常以外的救济途径，却没有写理由（本程序的理解，条例没有明文）。请写明理由，或者改回先行政复议。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>成文日期%1还没有到，今天是%2。请核对日期；日期没有错的，请检查电脑的时钟。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日期前后不合：%1%2早于%3%4。请核对这两个日期，改正写错的一个。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>成文日期%1晚于已经记下的送达或者寄出日期%2。请核对成文日期；送达日期记错了的，请先更正那一步。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文书模板%1读不出来：文件打不开，或者不是文本文件。请检查文件，或者把它移走改用自带的模板。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1已经有了，没有改动它。请直接修改这个文件；要重新来过的，请先把它改名。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文书模板没有写成：%1。请检查文件夹的写权限和磁盘空间。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文书模板%1太大，最多%2千字节。请检查是否选错了文件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>模板%1第%2行第%3列：这一行“%4”不是“名称: 内容”的样子。请对照自带模板的开头改正。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>模板%1第%2行第%3列：开头没有“%4”这一项，可以用的有%5。请改正或者删去这一行。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>模板%1第%2行第%3列：“%4”写了两次。请删去其中一行。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>模板%1第%2行第%3列：“%4”的内容不对，应当是%5。请改正。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>模板%1第%2行第%3列：开头缺少“%4”这一项。请对照自带模板的开头补上。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>模板%1第%2行第%3列：没有正文。请在开头各项之后写一行三个减号，再写正文。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>模板%1第%2行第%3列：不能用%4这种标记。请改用两对花括号里只写名称的标记。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>模板%1第%2行第%3列：没有%4这个标记，印出来会是空白。请对照自带的模板改正名称。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>模板%1第%2行第%3列：%4不能直接印出来。请写到具体的一项，或者用它的成对标记。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>模板%1第%2行第%3列：%4总是有的，不能用来判断有没有。请写到具体的一项。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>模板%1第%2行第%3列：标记没有写完，同一行里缺少两个右花括号。请补上。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>模板%1第%2行第%3列：多了两个右花括号。请删去，或者补上前面的左花括号。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>模板%1第%2行第%3列：%4没有配上结束的标记。请补上带斜线的同名标记。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>模板%1第%2行第%3列：%4前面没有开始的标记。请补上或者删去它。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>模板%1第%2行第%3列：%4与还没有结束的%5交叉了。请先结束里面的一对。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>模板%1第%2行第%3列：没有“%4”这种段落。请对照自带的模板改正方括号里的字。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>模板%1第%2行第%3列：表格后面要写各列的宽度，一至十二个数，中间空格。请改正。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>模板%1第%2行第%3列：这一行是表格的行，上面却没有表格。请在它前面写明表格和列宽。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>模板%1第%2行第%3列：这一行占%4列，表格有%5列。请检查竖线和占列的数，行尾也要有竖线。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>模板%1第%2行第%3列起：正文里没有“%4”，这是必须告知的内容。请在正文里加上标记%5。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这次操作没有完成，程序里还没有对这种情况的说明（%1）。请记下括号里的代码，告诉维护人员。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1来访，反映：%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1来信，反映：%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1通过网上反映：%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1来电，反映：%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1发来传真，反映：%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1通过视频反映：%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>收到转来的%1的信访事项：%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1反映：%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>匿名信访人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>诉求</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>收到日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>来源</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>增加%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>删去%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1：%2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事项类别</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>职权归属</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>内容分类</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>书面告知接收情况以及处理途径和程序</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受告知人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>处理途径和程序</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>决定受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>书面告知</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1（代码%2）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>转送%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>告知信访人去向</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>告知信访人向%1提出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>地址</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>电话</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>应带材料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受理、办理机关</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受理文号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>处理意见</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>复查意见</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>复核意见</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>听取%1陈述事实和理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>地点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>听取人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>信访人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>调查人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>延长办理期限%1日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>批准人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>延期理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>告知延期理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>意见</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>依据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>复查机关</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>签发人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1送达%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>拒绝签收</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>见证人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办结方式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办理结果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>整件作废</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>作废%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>更正%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>裁定%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>采用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不采用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>相抵触的办理步骤</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1的并存写法</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>是否删去%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>依法删除下列记录的内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>尚未告知</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1寄出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>当场交付</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1收到</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>尚未见回执</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文号%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未当场告知的原因：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>起算当日%1不计入，从次日%2起算第1日（《民法典》第二百零一条；适用于信访是本程序的理解）。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>《信访工作条例》%1：“%2”的期限为%3日，按日历连续计算，休息日也算。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>《信访工作条例》%1：“%2”的期限为%3个工作日，休息日不算。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2”按本单位设置为%3个工作日，休息日不算；出处是%1（试行文本），不是条例的规定。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>《信访工作条例》%1：“%2”的期限由交办机关指定，本件为%3日，按日历连续计算，休息日也算。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>依照%1批准延期%2日，从原期限最后一日%3往后加（不先顺延，这是本程序的理解），到%4。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>依照%1，听证的%2（首尾都算，共%3日）不计入，期限推到%4。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>听证的%1不在期限之内，不影响期限。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1是周末，%2日不计。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1是%2放假，%3日不计。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1虽是周末，按放假安排上班，计入。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>期限的最后一日是%1。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1虽是周末，按放假安排上班，不顺延。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1是周末休息日。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1是%2放假。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>机关、单位仍应在%1当日或者之前办完；按《民法典》第二百零三条顺延的%2只作提示，条例没有写明可以顺延。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>信访人的期限顺延到%1，当日提出仍算按期（《民法典》第二百零三条；适用于信访是本程序的理解）。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>程序里没有%1年的放假安排，这个日期是暂定的；导入当年放假通知后会重新计算。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1可能被%2年的放假通知调整，通知还没有导入，这个日期是暂定的。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1至%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1（星期%2）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登记并转送、交办</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提出异议</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>交办件反馈</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申请复查</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>作出复查意见</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申请复核</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>作出复核意见</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>简易办理受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>简易办理答复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>信访部门自收到信访事项之日起登记，并转送、交办有权处理的机关、单位。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>收到信访事项的机关、单位不能当场告知的，自收到之日起书面告知信访人。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>收到转送、交办件的单位认为不属于自己职权的，自收到之日起提出异议并说明理由。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有权处理的机关、单位自受理之日起办结，经批准可以延期一次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>承办单位在交办机关指定的期限内反馈结果，提交办结报告。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>信访人对处理意见不服的，自收到书面答复之日起请求复查。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>复查机关、单位自收到复查请求之日起提出复查意见，书面答复。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>信访人对复查意见不服的，自收到书面答复之日起请求复核。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>复核机关、单位自收到复核请求之日起提出复核意见；听证的日子不算。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>适用简易办理的，自收到信访事项之日起决定受理。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>适用简易办理的，自受理之日起答复信访人。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按演示约定导入：收到即受理；答复即处理意见并当日送达</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>演示约定：收到即受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>演示约定：答复即处理意见</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>演示约定：答复当日送达</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>延期告知书已寄出，未见回执</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补录（%1录入）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>录入时电脑日期是%1，早于业务日期，时钟可能不准</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已作废</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已作废：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本机版本不认识的记录，原样保存</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>升级程序以前，本件不能办下一步</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>内容已依法删除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>经裁定不采用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>与另一边同时办理的步骤相抵触，或者当时还不能办这一步</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办理这一步的单位当时不是承办单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日期早于它所依据的前一步</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已更正</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>记录人：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已经登记，还没有告诉信访人怎么处理。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已经书面告知接收情况以及处理途径和程序，还没有决定受理。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已经受理，正在办理，还没有出具处理意见。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已经转送有权处理的机关、单位，本单位不再承办。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已经告知信访人向有权处理的机关、单位提出；这不是不予受理，以后属于本单位的仍可以受理。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已经决定不予受理或者不再受理。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>处理意见已经出具，还没有送达每一位信访人。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>处理意见已经送达，信访人不服的，可以自收到之日起30日内请求复查。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已经办结；信访人可以请求复查的，期限照常计算。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>整件已经作废，记录仍然保留。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已经决定不再受理：对复核意见不服，仍以同一事实和理由提出。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已经受理，正在按法定途径办理或者研究答复。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>答复已经作出，还没有送达每一位信访人。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>答复已经送达。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已经办结。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>分清事项类别、各诉求的办理途径，以及属于谁的职权。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>把接收情况以及处理途径和程序书面告诉信访人；能当场告知的当场告知，否则自收到之日起15日内。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>属于本机关、单位职权的，决定受理并书面告知，办理期限自受理之日起算。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>属于下级机关、单位职权的，转送过去，并书面告知信访人去向。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不属于本机关、单位或者本系统职权的，书面告知信访人向有权处理的机关、单位提出；这不是不予受理。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只有两种情形：下级正在受理、办理的同一事项又向上级提出（条例第十九条第三款），对复核意见不服仍以同一事实和理由提出（条例第三十六条第三款）。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>听取信访人陈述事实和理由，如实记录。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>调查核实，记下查明的情况。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>情况复杂的，经本机关、单位负责人批准，延长不超过30日，并告知信访人延期理由。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>听取陈述、调查核实以后，对每一项诉求作出处理，出具意见书。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>把意见书送给每一位信访人，记下各人收到的日期。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>寄出的告知书有了回执，记下信访人收到的日期。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>该告知、该答复、该送达的都已做完，办结归档。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>整件登记错了的，写明理由作废，编号不再使用。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1，条例没有明文</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>条例%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”（记录%2）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>两边同时办了互相抵触的步骤：%1。在裁定以前按%2显示，各边的期限都照常计算，不能办下一步。请用“裁定”写明采用哪一条记录和理由。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”有并存的写法：%2。现在显示的是%3。请核对后用“裁定”写明采用哪一条记录和理由。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>今天按%1算，早于数据文件里%2录入的记录，电脑的日期可能慢了。请先调准电脑的日期和时间；确要补办的，请用 --today 写明今天、用 --on 写明业务日期。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有找到信访件“%1”。请核对编号，也可以写记录编号的前8位；或者按姓名、事由查找。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”对得上好几件信访件，记录编号分别是：%2。请改写其中一个记录编号。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>记录编号以%1开头的一件，原始记录有损坏，暂不能列出和办理；其他各件照常。请不要删除本文件，用 verify 核对，再用备份找回这一件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1的列表需要重新整理，而现在不能写入，只好先不打开。请在可以写入的电脑上正常打开一次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写入以后核对不一致，这次的操作没有保存，原有数据完好。这是程序的错误，请把这句话告诉维护人员。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>演示在“%1”这一步与预期不符。这是程序的错误，请把这句话告诉维护人员；正式数据不受影响。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这个数据文件里已经有信访件，不能再填练习内容，没有改动它。请另建一个练习文件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>练习内容的第%1行读不出来。这是程序的错误，请把这句话告诉维护人员；正式数据不受影响。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>原文件用的就是字母%1，两份不能共用一个字母。请换一个，例如B。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1里没有单位信息，不能使用，没有改动它。请确认选对了文件，或者用备份恢复。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1可能是复制或者恢复来的，为了编号不重复，暂不能登记新件，其他办理照常。请先说明它的来历：接着用的，写出最后一次用过的编号；在另一台电脑上并用的，换一个字母（xinfang adopt）。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1是%2的副本，原文件还在，两份同时用会编出重复的编号，这里暂不能登记新件。请关闭它、回到原文件办理；确要两份并用的，请给这一份换一个字母（xinfang adopt）。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1比本机上次用到的要旧，可能是从备份恢复的，暂不能登记新件，以免编号重复。请查看最后发出的文书，写出最后一次用过的编号（xinfang adopt）；误选了旧文件的，请改选新的。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1还没有在本机上用过，可能是从别的电脑拷来的，暂不能登记新件，以免编号重复。请说明来历：换到这台电脑接着用的，写出最后一次用过的编号；两台并用的，换一个字母（xinfang adopt）。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1离开本机以后在别处写过，暂不能登记新件，以免编号重复。请说明来历：今后只在这里用的，写出最后一次用过的编号；两处并用的，换一个字母（xinfang adopt）。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这份数据文件来历清楚，不用再说明。请照常办理。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”不是这份数据文件的编号。请照最后发出的文书写完整的编号，例如511502101-2026-A-17，或者只写最后的序号。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有说明怎么用这份数据文件。请写出最后一次用过的编号，或者给它一个新的字母，两样只写一样。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1（%2）：%3，顺延到%4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1（%2）：%3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xf::ui::MainWindow</name>
    <message>
        <source>信访接待台</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>页面</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>当前页面</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提示</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本机关和值班人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>工作区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#x3000;值班：%2&#x3000;%3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
