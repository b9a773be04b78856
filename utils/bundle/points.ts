import { fill, type Language, type Text } from '../text.ts';
import type { Fault, Point, PointId, Result, VerifyReport } from './verify-report.ts';

/** A point in words: what was asked, and one sentence for each answer it can have. */
type PointWords = { title: Text } & Record<Result, Text>;

const notReached: Text = {
  en: 'Not checked: an earlier check already failed.',
  'zh-CN': '未检查：前面的检查已经不通过。',
};

const never: Text = { en: 'This cannot be checked.', 'zh-CN': '这一点无法检查。' };

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
    fails: { en: 'The signature does not hold.', 'zh-CN': '签名不成立。' },
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
    fails: { en: 'Lines whose own signature does not hold are named below.', 'zh-CN': '下列各行自身的签名不成立。' },
    unknown: {
      en: 'Not checked: its lines were not signed one by one. The signature of the whole covers them anyway.',
      'zh-CN': '未检查：各行没有逐一签名，但整体签名同样覆盖这些行。',
    },
  },
  records: {
    title: { en: 'The records agree with the files', 'zh-CN': '记录与文件一致' },
    holds: {
      en: '{records} records agree with their files, and all evidence that the timeline names is here. Exported files kept outside the bundle, not checked: {outside}.',
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
    fails: { en: 'The time stamp does not hold.', 'zh-CN': '时间戳不成立。' },
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

export const faultWords: Record<Fault, Text> = {
  'not-a-zip': { en: 'The file isn’t a zip, or part of it is missing.', 'zh-CN': '文件不是 zip，或者不完整。' },
  encrypted: { en: 'It is encrypted. Bundles are not.', 'zh-CN': '文件已加密，而凭证包不加密。' },
  'encrypted-age': {
    en: 'It is encrypted with age. Decrypt it first, then check what comes out: age -d -o bundle.zip FILE asks for the passphrase; with a key: age -d -i KEYFILE -o bundle.zip FILE.',
    'zh-CN':
      '文件已用 age 加密。请先解密，再核验解密后的文件：age -d -o bundle.zip 文件（会询问口令）；使用密钥时：age -d -i 密钥文件 -o bundle.zip 文件。',
  },
  ambiguous: {
    en: 'Part of it is missing, or something was put before, between or after its files, so that programs would unpack different files from it.',
    'zh-CN': '其中缺了一部分，或者在文件之前、之间、之后加了东西，不同软件解压会得到不同的文件。',
  },
  'unsafe-name': {
    en: 'A file name in it leads outside the folder or cannot be used. It was not read further.',
    'zh-CN': '其中有文件名指向文件夹之外，或无法使用，因此没有继续读取。',
  },
  'too-many-files': { en: 'It contains more than 20,000 files.', 'zh-CN': '其中的文件超过 20,000 个。' },
  'too-large': { en: 'Unpacked it would be larger than 8 GB.', 'zh-CN': '解压后将超过 8 GB。' },
  bomb: {
    en: 'A file in it would unpack to an implausible size. It was not read.',
    'zh-CN': '其中有文件解压后会异常巨大，因此没有读取。',
  },
  'damaged-files': {
    en: 'These files are damaged: their bytes do not fit the zip’s own checksums.',
    'zh-CN': '下列文件已损坏：内容与 zip 自带的校验值不符。',
  },
  'no-bag': {
    en: 'It contains no bagit.txt, or more than one, so it isn’t a bundle.',
    'zh-CN': '其中没有 bagit.txt，或有多个，因此不是凭证包。',
  },
  'wrong-declaration': { en: 'bagit.txt does not say what it must.', 'zh-CN': 'bagit.txt 的内容不对。' },
  'manifest-missing': { en: 'The list of files is missing or can’t be read.', 'zh-CN': '文件清单不在或无法读取。' },
  'manifest-malformed': { en: 'The list of files is not written as it must be.', 'zh-CN': '文件清单的格式不对。' },
  'size-differs': {
    en: 'Number or size of the files differ from what bag-info.txt says.',
    'zh-CN': '文件的数量或总大小与 bag-info.txt 所载不符。',
  },
  'signature-missing': { en: 'A signature is missing.', 'zh-CN': '缺少签名。' },
  'key-unreadable': { en: 'The public key is missing or can’t be read.', 'zh-CN': '公钥不在或无法读取。' },
  'key-differs': {
    en: 'It isn’t the key that bag-info.txt names.',
    'zh-CN': '密钥与 bag-info.txt 所载的不是同一把。',
  },
  'signature-differs': {
    en: 'It was not made with this key over these files: something was changed after signing, or the signature itself.',
    'zh-CN': '签名不是用这把密钥对这些文件作出的：签名之后文件有改动，或者签名本身被改动。',
  },
  'signed-anew': {
    en: 'Re-signed with another key: the signatures match the files, but the key isn’t the one that the timeline names. Someone signed everything again, or replaced the log.',
    'zh-CN':
      '由另一把密钥重新签名：签名与文件相符，但密钥不是时间线所载的那一把。有人重新签署了全部内容，或换掉了日志。',
  },
  'timeline-missing': { en: 'The timeline is missing or can’t be read.', 'zh-CN': '时间线不在或无法读取。' },
  'timeline-too-large': { en: 'The timeline is too large to be checked.', 'zh-CN': '时间线过大，无法检查。' },
  'not-json': { en: 'Line {line} cannot be read.', 'zh-CN': '第 {line} 行无法读取。' },
  'not-canonical': {
    en: 'Line {line} isn’t written in the required form.',
    'zh-CN': '第 {line} 行不是规定的写法。',
  },
  'prev-differs': {
    en: 'Line {line} does not follow from the line before it: one of them was changed, removed or moved.',
    'zh-CN': '第 {line} 行与上一行不相接：其中一行被改动、删除或移动过。',
  },
  'first-not-zero': { en: 'Lines are missing before the first one.', 'zh-CN': '第一行之前缺少记录。' },
  'seq-differs': { en: 'Line {line} has the wrong number.', 'zh-CN': '第 {line} 行的编号不对。' },
  'length-differs': {
    en: 'It has {lines} lines, but bag-info.txt names a different number.',
    'zh-CN': '时间线有 {lines} 行，与 bag-info.txt 所载的行数不同。',
  },
  'signatures-unreadable': {
    en: 'The list of signatures cannot be read, or names lines that are not there.',
    'zh-CN': '签名清单无法读取，或其中提到的行不存在。',
  },
  'line-unsigned': {
    en: 'Line {line} has no signature, although lines above it do: it wasn’t added by this program.',
    'zh-CN': '第 {line} 行没有签名，而它前面的行有：该行不是由本程序写入的。',
  },
  'line-signature-differs': {
    en: 'The signature of line {line} doesn’t match it: the line or its signature was changed after it was written.',
    'zh-CN': '第 {line} 行的签名与该行不符：该行写入之后有改动，或签名被改动。',
  },
  'line-key-missing': {
    en: 'Line {line} was signed with a key that is not here.',
    'zh-CN': '第 {line} 行由一把不在包内的密钥签名。',
  },
  'line-other-key': {
    en: 'Line {line} was signed with a different key from the one the timeline names for it.',
    'zh-CN': '签署第 {line} 行的密钥，与时间线所载的不是同一把。',
  },
  'stamp-malformed': { en: 'It can’t be read as a time stamp.', 'zh-CN': '无法作为时间戳读取。' },
  'stamp-refused': {
    en: 'The authority didn’t grant it.',
    'zh-CN': '时间戳机构没有签发。',
  },
  'stamp-signature-differs': {
    en: 'Its own signature is not that of the certificate in it: the stamp was changed, or forged.',
    'zh-CN': '它自身的签名与其中的证书不符：时间戳被改动过，或是伪造的。',
  },
  'stamp-unfit': {
    en: 'The certificate of {signer} is not one for time stamps, or was not valid at that time.',
    'zh-CN': '{signer} 的证书不是用于时间戳的，或在当时不在有效期内。',
  },
  'stamp-missing': {
    en: 'There is no time stamp; the time is that of the computer’s own clock.',
    'zh-CN': '没有时间戳，时间以电脑自身的时钟为准。',
  },
  'stamp-unchecked': {
    en: 'There is a time stamp of {at} for exactly these files, but its signature cannot be checked here: the certificate is not in it, or it uses a method that this program does not know. The “openssl ts -verify” command in VERIFY.txt can.',
    'zh-CN':
      '有一个 {at} 的时间戳，对应的正是这些文件，但无法在此核验其签名：其中没有证书，或采用了本程序不支持的算法。可用 VERIFY.txt 中的“openssl ts -verify”命令核验。',
  },
  'stamp-differs': {
    en: 'It belongs to other files: something was changed after it was stamped, or the stamp comes from elsewhere.',
    'zh-CN': '它对应的是别的文件：加盖之后有改动，或时间戳来自他处。',
  },
};

const verdictWords: Record<VerifyReport['verdict'], Text> = {
  whole: {
    en: 'This bundle is whole: everything that can be checked holds. What no check can show is listed at the end.',
    'zh-CN': '凭证包完好：能检查的各项全部成立。无法检查的几点列在最后。',
  },
  changed: {
    en: 'This bundle is not as it was written. The points below say what differs.',
    'zh-CN': '凭证包与写入时不一致，具体见以下各项。',
  },
  'no-bundle': { en: 'This file cannot be checked as a bundle.', 'zh-CN': '无法将此文件作为凭证包检查。' },
};

/** What a point asked, what came out, and where. A fault's own sentence stands for or beside the point's. */
export function pointText(point: Point, language: Language): { title: string; answer: string; places: string[] } {
  const words = pointWords[point.id];
  const general = words[point.result][language];
  // A sentence with numbers says nothing when a fault came before the counting.
  const counted = Array.from(general.matchAll(/\{(\w+)\}/g)).every(([, name = '']) => name in point.values);
  const exact = point.fault && faultWords[point.fault][language];
  const sentences = [counted && general, exact].filter((sentence) => typeof sentence === 'string');
  const whole = sentences.join(language === 'en' ? ' ' : '');
  const answer = fill({ en: whole, 'zh-CN': whole }, language, point.values);
  return { title: words.title[language], answer, places: point.places };
}

/** The one sentence that stands above the points. */
export function verdictText(report: VerifyReport, language: Language): string {
  return verdictWords[report.verdict][language];
}
