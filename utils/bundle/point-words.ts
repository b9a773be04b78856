import type { Text } from '../text.ts';
import type { PointId, Result } from './verify-report.ts';

/** A point in words: what was asked, and one sentence for each answer it can have. */
type PointWords = { title: Text } & Record<Result, Text>;

const notReached: Text = {
  en: 'Not checked: an earlier check already failed.',
  'zh-CN': '未检查：前面的检查已经不通过。',
};

const never: Text = { en: 'This cannot be checked.', 'zh-CN': '这一点无法检查。' };

/** What each point asks, and what its answers are in words. */
export const pointWords: Record<PointId, PointWords> = {
  zip: {
    title: { en: 'The zip can be read', 'zh-CN': 'zip 文件可以读取' },
    holds: {
      en: 'The zip is sound, and every file in it fits its checksum.',
      'zh-CN': 'zip 完好，其中每个文件都与校验值相符。',
    },
    fails: { en: 'The zip is not sound.', 'zh-CN': 'zip 文件有问题。' },
    unknown: notReached,
  },
  declaration: {
    title: { en: 'It is a bundle', 'zh-CN': '是凭证包' },
    holds: { en: 'It declares itself as a BagIt 1.0 bag.', 'zh-CN': '文件声明为 BagIt 1.0 凭证包。' },
    fails: { en: 'It doesn’t declare itself the way a bundle should.', 'zh-CN': '没有按凭证包应有的方式作出声明。' },
    unknown: notReached,
  },
  complete: {
    title: { en: 'Nothing is missing, nothing was added', 'zh-CN': '没有缺少，也没有多出' },
    holds: {
      en: 'All {files} files of the list are there, and no others.',
      'zh-CN': '清单上的 {files} 个文件全部都在，没有多出其他文件。',
    },
    fails: {
      en: 'Missing (−): {missing}. Added (+): {added}.',
      'zh-CN': '缺少（−）{missing} 个，多出（+）{added} 个。',
    },
    unknown: notReached,
  },
  payload: {
    title: { en: 'The contents are unchanged', 'zh-CN': '内容没有改动' },
    holds: {
      en: 'Every file has the hash it had when the bundle was written.',
      'zh-CN': '每个文件的哈希值都与归档时一致。',
    },
    fails: { en: 'Files that have changed: {changed}.', 'zh-CN': '有 {changed} 个文件被改动。' },
    unknown: { en: 'Not checked: the list of contents cannot be read.', 'zh-CN': '未检查：无法读取内容清单。' },
  },
  tags: {
    title: { en: 'The lists and notes are unchanged', 'zh-CN': '清单和说明没有改动' },
    holds: {
      en: 'The lists of files and the notes beside them are as they were written, and there is nothing else beside them.',
      'zh-CN': '文件清单和旁边的说明与写入时一致，没有多出其他文件。',
    },
    fails: {
      en: 'Lists or notes changed, missing (−) or added (+): {count}.',
      'zh-CN': '清单或说明有改动、缺少（−）或多出（+）：{count} 处。',
    },
    unknown: notReached,
  },
  signature: {
    title: { en: 'The signature belongs to these files', 'zh-CN': '签名与文件相符' },
    holds: {
      en: 'Both signatures are right. The key’s fingerprint is {fingerprint}. Compare it with one that you received some other way.',
      'zh-CN': '两个签名都正确。密钥指纹为 {fingerprint}，请与通过其他途径得到的指纹比对。',
    },
    fails: { en: 'The signature does not hold.', 'zh-CN': '签名无效。' },
    unknown: { en: 'Not checked: the signed list is missing.', 'zh-CN': '未检查：被签名的清单不在包内。' },
  },
  chain: {
    title: { en: 'The timeline is unbroken', 'zh-CN': '时间线没有断开' },
    holds: {
      en: 'Each of the {lines} lines follows from the one before.',
      'zh-CN': '{lines} 行记录，每一行都与上一行相接。',
    },
    fails: { en: 'The timeline does not hold together.', 'zh-CN': '时间线前后不相接。' },
    unknown: notReached,
  },
  signatures: {
    title: { en: 'Each line and capture was signed when it was made', 'zh-CN': '每行记录、每份凭证生成时均已签名' },
    holds: {
      en: 'All {lines} signatures fit their lines. Keys that signed, one after the other: {keys}.',
      'zh-CN': '{lines} 个签名都与对应的行相符。先后使用的密钥：{keys} 把。',
    },
    fails: { en: 'Lines whose own signature does not hold are named below.', 'zh-CN': '下列各行自身的签名无效。' },
    unknown: {
      en: 'Not checked: its lines were not signed one by one. The signature of the whole covers them anyway.',
      'zh-CN': '未检查：各行没有逐一签名，但整体签名同样覆盖这些行。',
    },
  },
  records: {
    title: { en: 'The records agree with the files', 'zh-CN': '记录与文件一致' },
    holds: {
      en: 'Records that agree with their files: {records}. All evidence that the timeline names is here. Exported files kept outside the bundle, not checked: {outside}.',
      'zh-CN': '{records} 份记录与对应文件一致，时间线提到的凭证都在包内。存放在包外、未检查的导出文件：{outside} 个。',
    },
    fails: {
      en: 'Records that differ from their files, or evidence that the timeline names and that is not here: {differing}.',
      'zh-CN': '记录与文件不符，或时间线提到的凭证不在包内：{differing} 处。',
    },
    unknown: notReached,
  },
  redactions: {
    title: { en: 'What was redacted', 'zh-CN': '遮盖了什么' },
    holds: {
      en: 'Redacted copies: {copies}. Of these the original is not in the bundle: {away}. The timeline names the hashes of each copy and of its original.',
      'zh-CN': '遮盖副本 {copies} 个，其中原件不在包内的 {away} 个。时间线写有每个副本及其原件的哈希值。',
    },
    fails: {
      en: 'Files about which records and timeline disagree, whether they are redacted copies: {differing}.',
      'zh-CN': '有 {differing} 个文件是否为遮盖副本，记录与时间线的说法不一致。',
    },
    unknown: notReached,
  },
  stamp: {
    title: { en: 'A time stamp from an authority', 'zh-CN': '时间戳机构的时间戳' },
    holds: {
      en: 'Stamped by {signer} at {at}, for exactly these files; the stamp’s own signature fits the certificate in it. Anyone can make a certificate with any name: to check that this one is genuine, run the “openssl ts -verify” command in VERIFY.txt with the authority’s root certificate.',
      'zh-CN':
        '由 {signer} 于 {at} 加盖，对应的正是这些文件；时间戳自身的签名与其中的证书相符。任何人都能自制任意名称的证书，要确认证书真实，请取得该机构的根证书，运行 VERIFY.txt 中的“openssl ts -verify”命令。',
    },
    fails: { en: 'The time stamp does not hold.', 'zh-CN': '时间戳无效。' },
    unknown: {
      en: 'No outside authority’s word on the time was found to hold here.',
      'zh-CN': '此处没有得到外部机构对时间的确认。',
    },
  },
  time: {
    title: { en: 'When it happened', 'zh-CN': '事情发生的时间' },
    holds: never,
    fails: never,
    unknown: {
      en: 'Files alone can’t show this. The bundle says it was written at {at}, by the clock of the computer that wrote it. Captures also give the vendor server’s time where it was known.',
      'zh-CN':
        '仅凭文件无法判断。凭证包称其写于 {at}，以写入时所用电脑的时钟为准。已知供应商服务器时间的，记录在相应凭证中供比对。',
    },
  },
  person: {
    title: { en: 'Who did it', 'zh-CN': '由谁操作' },
    holds: never,
    fails: never,
    unknown: {
      en: 'Files alone can’t show this. The organisation named in it ({organisation}) is what a person typed in.',
      'zh-CN': '仅凭文件无法判断。其中的单位名称（{organisation}）是使用者自己填写的。',
    },
  },
  'key-copied': {
    title: { en: 'Whether someone else had the key', 'zh-CN': '密钥是否落入他人之手' },
    holds: never,
    fails: never,
    unknown: {
      en: 'Files alone can’t show this. Anyone who could read the computer’s disk could copy the key and sign again. This is not a notarised record.',
      'zh-CN': '仅凭文件无法判断。能读取那台电脑硬盘的人，就可能复制密钥并重新签名。本记录不是公证。',
    },
  },
};
