import type { Text } from '../text.ts';
import type { Fault } from './verify-report.ts';

/** What exactly is wrong, as a sentence of its own: it stands for or beside that of the point. */
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
