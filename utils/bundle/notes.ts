import { fill, type Language, type Text } from '../text.ts';
import { commands } from './commands.ts';
import type { BundleInput } from './input.ts';
import { doesNotShow, shows } from './limits.ts';
import { faultWords } from './report-faults.ts';
import { outcomes, words } from './report-words.ts';
import { stampNote } from './stamp-note.ts';
import { oneLine, readableTime } from './values.ts';

/** README.txt: what this folder is and where to begin, in both languages. */
export function readme(input: BundleInput, fingerprint: string): string {
  return bilingual((language) => {
    const { case: of } = input;
    return [
      heading(fill(titles.readme, language, { site: of.siteName[language] })),
      fill(intro, language, {
        account: oneLine([of.account.name, of.account.id].filter(Boolean).join(' · ')) || '—',
        outcome: outcomes[of.outcome][language],
        at: readableTime(input.createdAt.toISOString()),
        software: input.software,
      }),
      ...(input.faults.length > 0 ? [damage(input, language)] : []),
      contents[language],
      `${words.shows[language]}\n${list(shows, language)}`,
      `${words.doesNotShow[language]}\n${list(doesNotShow, language)}`,
      `${words.key[language]} · SHA-256\n${fingerprint}`,
    ];
  });
}

/** VERIFY.txt: the commands that check this folder with tools that are not ours, what each proves, and what none of them does. */
export function verifyNote(fingerprint: string): string {
  return bilingual((language) => [
    heading(titles.verify[language]),
    verifyIntro[language],
    ...steps.map(
      ({ title, command, means }, index) =>
        `${index + 1}. ${title[language]}\n\n${indented(command)}\n\n${means[language]}`,
    ),
    `${windows.title[language]}\n\n${indented(windows.command)}\n\n${windows.means[language]}`,
    stampNote[language],
    fill(keyNote, language, { fingerprint }),
    `${words.doesNotShow[language]}\n${list(doesNotShow, language)}`,
  ]);
}

function damage({ faults }: BundleInput, language: Language): string {
  return `${faultWords.title[language]}\n${faultWords.what[language]}\n${list(faults, language)}`;
}

const titles = {
  readme: { en: 'RECORD OF LEAVING {site}', 'zh-CN': '退出 {site} 的记录' },
  verify: { en: 'HOW TO CHECK THIS FOLDER', 'zh-CN': '如何核验本文件夹' },
};

const intro: Text = {
  en: `Account: {account}
Outcome when this was written: {outcome}
Written: {at} by {software}

Open data/report.html in any browser: it is the whole record, to read or to print.`,
  'zh-CN': `账户：{account}
生成时的结果：{outcome}
生成时间：{at}，由 {software} 生成

用任意浏览器打开 data/report.html，即可阅读或打印完整记录。`,
};

const contents: Text = {
  en: `What is where
  data/report.html       the record in English and Chinese
  data/declaration.txt   a form to fill in and sign, if someone asks for a statement
  data/timeline.jsonl    every event, one per line, each with the SHA-256 of the line before
  data/checklist.json    the tasks as they were then
  data/captures/         captured pages, each with its record capture.json
  data/mail/             emails as they came (.eml), each with its record
  data/documents/        other documents, each with its record
  data/exports/          exported data; *.check.json is the report of its check
  data/exports.json      the result of all exported files taken together
  verify.html            checks the zip in any browser, offline
  manifest-sha256.txt, tagmanifest-sha256.txt, signing/    see VERIFY.txt

The folder is a BagIt 1.0 bag (RFC 8493). Do not change, rename or add anything in it; keep the zip as it is.`,
  'zh-CN': `目录说明
  data/report.html       中英文完整记录
  data/declaration.txt   情况说明，需要时填写并签字
  data/timeline.jsonl    全部事件，每行一条，并带有上一行的 SHA-256
  data/checklist.json    生成时各任务的状态
  data/captures/         留存的网页，各附记录 capture.json
  data/mail/             邮件原件（.eml），各附记录
  data/documents/        其他文件，各附记录
  data/exports/          导出的数据；*.check.json 是核对报告
  data/exports.json      所有导出文件合在一起的核对结果
  verify.html            在任意浏览器中离线核验 zip
  manifest-sha256.txt、tagmanifest-sha256.txt、signing/    见 VERIFY.txt

本文件夹是 BagIt 1.0 凭证包（RFC 8493）。请勿修改、改名或增加其中任何文件，并原样保存 zip 文件。`,
};

const verifyIntro: Text = {
  en: 'Unpack the zip, open a terminal in this folder and run the commands one after the other. They need no network and nothing made by us. On macOS write "shasum -a 256" instead of "sha256sum --strict".\n\nWithout a terminal: open verify.html in a browser and choose the zip. It looks at the same and at more, but it is made by us, and someone who changed the bundle could have changed it, too.',
  'zh-CN':
    '解压 zip，在本文件夹中打开终端，依次运行下列命令。不需要联网，也不需要我们的任何软件。在 macOS 上请把“sha256sum --strict”换成“shasum -a 256”。\n\n不用终端时：用浏览器打开 verify.html 并选择 zip。它检查的内容相同而且更多，但它由我们制作，改动凭证包的人也可能一并改动它。',
};

const steps: { title: Text; command: string; means: Text }[] = [
  {
    title: { en: 'The contents', 'zh-CN': '内容' },
    command: commands.payload,
    means: {
      en: 'Every line must end with OK. Then each listed file under data/ has the bytes it had when the bundle was written.',
      'zh-CN': '每一行都应以 OK 结尾，说明清单所列的 data/ 下各文件与归档时逐字节相同。',
    },
  },
  {
    title: { en: 'Nothing added', 'zh-CN': '没有多出的文件' },
    command: 'find data -type f | wc -l\nwc -l < manifest-sha256.txt',
    means: {
      en: 'Both numbers must be equal. Step 1 does not see files that were added; this one does.',
      'zh-CN': '两个数字应当相等。第 1 步看不出多出来的文件，这一步可以。',
    },
  },
  {
    title: { en: 'The lists themselves', 'zh-CN': '清单本身' },
    command: commands.tags,
    means: {
      en: 'Every line must end with OK. Then the list of contents and the notes beside it are unchanged too.',
      'zh-CN': '每一行都应以 OK 结尾，说明内容清单和旁边的说明文件也没有改动。',
    },
  },
  {
    title: { en: 'The signature', 'zh-CN': '签名' },
    command: commands.signature,
    means: {
      en: 'It must say "Verified OK". Only this step notices someone who changed files and then rewrote the lists to match.',
      'zh-CN': '应显示“Verified OK”。如果有人改了文件又把清单改得一致，只有这一步能发现。',
    },
  },
  {
    title: {
      en: 'The same with OpenSSH, if OpenSSL is not at hand',
      'zh-CN': '没有 OpenSSL 时，可用 OpenSSH 核验签名',
    },
    command: commands.sshSignature,
    means: { en: 'It must begin with "Good".', 'zh-CN': '输出应以“Good”开头。' },
  },
];

const windows: { title: Text; command: string; means: Text } = {
  title: { en: 'On Windows (PowerShell), instead of step 1', 'zh-CN': '在 Windows（PowerShell）上代替第 1 步' },
  command: `Get-Content -Encoding UTF8 manifest-sha256.txt | ForEach-Object {
  $hash, $path = $_ -split '  ', 2
  if ((Get-FileHash -Algorithm SHA256 -LiteralPath $path).Hash -ne $hash) { "CHANGED $path" }
}`,
  means: {
    en: 'It must print nothing. Put tagmanifest-sha256.txt in its place for step 3. For step 4, Git for Windows brings openssl along; for step 5, Windows has ssh-keygen.',
    'zh-CN':
      '应当没有任何输出。换成 tagmanifest-sha256.txt 即为第 3 步。第 4 步可用 Git for Windows 自带的 openssl；第 5 步可用 Windows 自带的 ssh-keygen。',
  },
};

const keyNote: Text = {
  en: `Whose key is it?
The signature only says "this key". The key's fingerprint is
    {fingerprint}
and can be computed with
    openssl pkey -pubin -in signing/public-key.pem -outform DER | sha256sum
Compare it with a fingerprint that you received some other way: an earlier bundle, an email sent at the time, the screen of the person who signed. Someone who replaced every file could also have replaced the key.`,
  'zh-CN': `这是谁的密钥？
签名只能说明“用的是这把密钥”。密钥指纹为
    {fingerprint}
可用下列命令算出：
    openssl pkey -pubin -in signing/public-key.pem -outform DER | sha256sum
请与通过其他途径得到的指纹比对，例如以前的凭证包、当时发出的邮件、签名人屏幕上的显示。能替换全部文件的人，也可能替换了密钥。`,
};

function bilingual(paragraphs: (language: Language) => string[]): string {
  return `${[...paragraphs('en'), '-'.repeat(72), ...paragraphs('zh-CN')].join('\n\n')}\n`;
}

function heading(text: string): string {
  return `${text}\n${'='.repeat(72)}`;
}

function list(texts: Text[], language: Language): string {
  return texts.map((text) => `  - ${text[language]}`).join('\n');
}

function indented(text: string): string {
  return text.replace(/^/gm, '    ');
}
