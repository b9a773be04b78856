import { fill, type Language, type Text } from '../text.ts';
import type { BundleInput } from './input.ts';
import { outcomes } from './report-words.ts';
import { oneLine, readableTime } from './values.ts';

/** What the form states about the files; counted from the payload. */
export interface DeclarationFacts {
  bundle: string;
  fingerprint: string;
  captured: number;
  exported: number;
}

/**
 * data/declaration.txt: a statement for a person to complete and sign. Chinese first as 情况说明, then an English
 * certification in the manner of US Federal Rules of Evidence 902(13) and (14). What the program knows is filled in.
 */
export function declarationForm(input: BundleInput, facts: DeclarationFacts): string {
  return (['zh-CN', 'en'] as const).map((language) => filled(language, input, facts)).join(`\n${'-'.repeat(72)}\n\n`);
}

function filled(language: Language, input: BundleInput, facts: DeclarationFacts): string {
  const { siteName, account, openedAt, outcome } = input.case;
  const blank = '______________________________';
  return fill(form, language, {
    site: siteName[language],
    account: oneLine([account.name, account.id].filter(Boolean).join(' · ')) || blank,
    organisation: oneLine(input.organisation ?? '') || blank,
    contact: oneLine(input.contact ?? '') || blank,
    outcome: outcomes[outcome][language],
    opened: readableTime(openedAt),
    written: readableTime(input.createdAt.toISOString()),
    software: input.software,
    lines: input.timeline.length,
    ...facts,
  });
}

const form: Text = {
  'zh-CN': `情况说明
========================================================================
（本文件由软件预先填写技术事实。其余内容请本人核实后填写、签字；不属实的内容请划去。）

一、说明人
    姓名：______________________________    职务：______________________________
    单位：{organisation}
    联系人：{contact}

二、说明事项
    本单位使用的 {site}（账户：{account}）退出过程的电子记录。
    凭证包名称：{bundle}
    开始办理：{opened}
    归档时间：{written}（电脑时钟，协调世界时；换算为北京时间请加 8 小时）
    归档时的结果：{outcome}

三、生成与保存方式
    1. 记录由浏览器扩展 {software} 在第四项所列操作人员使用 CRM 的过程中自动生成。
    2. 网页、邮件等凭证共 {captured} 项，留存时即计算 SHA-256；导出文件核对记录共 {exported} 项。
    3. 事件记录（data/timeline.jsonl）共 {lines} 行，每行带有上一行的 SHA-256。
    4. 全部文件的 SHA-256 列于 manifest-sha256.txt 和 tagmanifest-sha256.txt，后者以密钥签名，
       密钥指纹（SHA-256）：{fingerprint}
    5. 核验方法见 VERIFY.txt，使用通用工具即可，不依赖本软件。
    6. 私钥保存在上述电脑的硬盘上；时间取自该电脑时钟。本记录不是公证。

四、请说明人补充
    电脑及系统情况：________________________________________________
    操作人员：______________________________________________________
    保管经过（保存在何处、何人可以接触）：__________________________
    ________________________________________________________________

五、声明
    以上情况属实，如有虚假，愿承担相应法律责任。

    说明人（签字）：____________________    单位（盖章）：____________________

    日期：______ 年 ____ 月 ____ 日
`,
  en: `CERTIFICATION OF ELECTRONIC RECORDS
========================================================================
(The technical facts were filled in by the program. Complete the rest yourself, strike out what is not true, and sign.
Written in the manner of U.S. Federal Rules of Evidence 902(13) and 902(14); ask a lawyer what is needed where you are.)

1. I am
    Name: ______________________________    Position: ______________________________
    Organisation: {organisation}
    Contact: {contact}

2. This is about
    the electronic record of our leaving {site}, account {account}.
    Bundle: {bundle}
    Case opened: {opened}
    Record written: {written} (clock of the computer, UTC)
    Outcome at that time: {outcome}

3. How the record was made and kept
    a. It was made by {software}, a browser extension, while the person named in section 4 worked in the CRM.
    b. {captured} pieces of evidence (pages, emails, documents) were captured and hashed with SHA-256 at capture;
       {exported} exported files were checked.
    c. The log of events (data/timeline.jsonl) has {lines} lines, each with the SHA-256 of the line before.
    d. The SHA-256 of every file is listed in manifest-sha256.txt and tagmanifest-sha256.txt; the latter is signed.
       Fingerprint of the key (SHA-256): {fingerprint}
    e. VERIFY.txt says how anyone can check this with common tools, without the program.
    f. The private key is on the disk of that computer, and times come from its clock. This is not a notarised record.

4. To be completed by me
    Computer and system: ____________________________________________________
    Who operated it: ________________________________________________________
    Where it was kept and who had access: ___________________________________
    _________________________________________________________________________

5. I have knowledge of the process described above, or of the way in which the hashes were compared, by virtue of
    _________________________________________________________________________

   I declare under penalty of perjury that the foregoing is true and correct.

    Signature: ______________________________    Date: ____________________    Place: ____________________
`,
};
