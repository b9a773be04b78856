import type { Text } from '../text.ts';

/** What an intact bundle shows. Said in the report, README.txt and VERIFY.txt. */
export const shows: Text[] = [
  {
    en: 'No file in this bundle has been changed, removed or added since the bundle was signed, as long as the checks in VERIFY.txt pass.',
    'zh-CN': '只要 VERIFY.txt 中的检查全部通过，就说明自签名之后，包内文件没有被修改、删除或增加。',
  },
  {
    en: 'It was signed with one key that belongs to one browser profile. Bundles with the same key fingerprint were signed with the same key.',
    'zh-CN': '签名使用的是某一浏览器用户配置中的同一把密钥。密钥指纹相同的凭证包，由同一把密钥签署。',
  },
  {
    en: 'Each line of the timeline carries the hash of the line before it. One line cannot be altered, dropped or moved without rewriting every line after it.',
    'zh-CN': '时间线的每一行都带有上一行的哈希值。要改动、删去或移动其中一行，就必须重写其后的所有行。',
  },
  {
    en: 'The exported files had the sizes, hashes and row counts stated here when they were checked.',
    'zh-CN': '导出文件在核对时的大小、哈希值和行数，与本包所载一致。',
  },
];

/** What it cannot show, however intact it is. */
export const doesNotShow: Text[] = [
  {
    en: 'That a page was truthful, or that nobody changed it in the browser before it was captured.',
    'zh-CN': '不能证明网页内容本身属实，也不能证明网页在截取之前没有在浏览器里被改动过。',
  },
  {
    en: 'The time. Times come from the clock of the computer that was used. Where the vendor’s server sent its own time (the Date header), it is recorded as a second clock.',
    'zh-CN':
      '不能独立证明时间。时间取自所用电脑的时钟；如果供应商服务器返回了自己的时间（Date 响应头），会一并记录，作为第二个时钟供比对。',
  },
  {
    en: 'Who sat at the computer. Names of people and companies in this bundle are what they typed in or what a page displayed.',
    'zh-CN': '不能证明是谁在操作电脑。包内出现的人名和公司名，是使用者自己填写的，或网页上显示的。',
  },
  {
    en: 'That only its owner used the key. The private key is on the disk of that computer: whoever can read the disk can copy it and sign again. The signature shows changes made by anyone without the key; it doesn’t bind its owner.',
    'zh-CN':
      '不能证明密钥只由其所有者使用。私钥保存在那台电脑的硬盘上，能读取硬盘的人就能复制它并重新签名。签名能显示没有密钥的人所做的改动，但不能约束密钥所有者本人。',
  },
  {
    en: 'What an independent witness would prove. This is not a notarised record: the company that left the CRM collected it itself.',
    'zh-CN': '不能代替独立第三方的见证。这不是公证：材料由退出 CRM 的公司自行收集。',
  },
];
