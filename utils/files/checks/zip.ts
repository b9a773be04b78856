import { check } from '../check-type.ts';

export const zipCutOff = check({
  id: 'zip-cut-off',
  severity: 'error',
  text: {
    en: 'The zip file isn’t complete: its list of contents, at the end, is missing or broken.',
    'zh-CN': '压缩包不完整：位于末尾的文件清单缺失或损坏。',
  },
  todo: {
    en: 'The download stopped early or the file was changed. Download it again.',
    'zh-CN': '下载没有完成，或者文件被改动过。请重新下载。',
  },
});

export const zipSplit = check({
  id: 'zip-split',
  severity: 'error',
  text: {
    en: 'This is one part of a zip that was split into several files. One part alone cannot be read.',
    'zh-CN': '这是分卷压缩包中的一卷，单独一卷无法读取。',
  },
  todo: {
    en: 'Download all parts into one folder, unpack them there with a program for split zips such as 7-Zip (open the .zip or the .001), and check what comes out. Keep the parts too.',
    'zh-CN':
      '请把全部分卷下载到同一个文件夹，用支持分卷的软件（例如 7-Zip，打开 .zip 或 .001）解压，再检查解压出的文件。分卷也请保留。',
  },
});

export const zipDamaged = check({
  id: 'zip-damaged',
  severity: 'error',
  text: {
    en: 'Files inside the zip are damaged and can’t be read completely: {total}, the first is {path}.',
    'zh-CN': '压缩包中有 {total} 个文件已损坏，无法完整读取，第一个是 {path}。',
  },
  todo: { en: 'Download the zip again.', 'zh-CN': '请重新下载压缩包。' },
});

export const zipContradiction = check({
  id: 'zip-contradiction',
  severity: 'error',
  text: {
    en: 'The zip contradicts itself, for example by naming a file twice: two programs would read different things out of it.',
    'zh-CN': '压缩包内部前后矛盾（例如同一个文件名出现两次），不同的程序会读出不同的内容。',
  },
  todo: {
    en: 'Download it again from the CRM itself. Don’t trust a copy from anywhere else.',
    'zh-CN': '请直接从 CRM 重新下载，不要使用从其他途径得到的文件。',
  },
});

export const zipEncrypted = check({
  id: 'zip-encrypted',
  severity: 'error',
  text: {
    en: 'Files inside the zip are protected by a password: {total}, the first is {path}. They were not checked.',
    'zh-CN': '压缩包中有 {total} 个文件设了密码，第一个是 {path}，未能检查。',
  },
  todo: {
    en: 'Unpack the zip with its password and check the files that come out. Keep the password with the files.',
    'zh-CN': '请用密码解压后检查其中的文件，并把密码与文件一起保存。',
  },
});

export const zipMethod = check({
  id: 'zip-method',
  severity: 'error',
  text: {
    en: 'Files inside the zip are packed in a way that can’t be read here: {total}, the first is {path}.',
    'zh-CN': '压缩包中有 {total} 个文件使用了这里无法读取的压缩方式，第一个是 {path}。',
  },
  todo: {
    en: 'Unpack the zip with another program and check the files that come out.',
    'zh-CN': '请用其他程序解压，再检查解压出的文件。',
  },
});

export const zipBomb = check({
  id: 'zip-bomb',
  severity: 'error',
  text: {
    en: 'The zip unpacks to a size no export ever has. Reading stopped at {path}.',
    'zh-CN': '压缩包解开后大得不正常，不像导出的数据，读到 {path} 时已停止。',
  },
  todo: {
    en: 'Don’t unpack it. Download the export again from the CRM itself.',
    'zh-CN': '请不要解压，直接从 CRM 重新下载。',
  },
});

export const zipEntries = check({
  id: 'zip-entries',
  severity: 'error',
  text: {
    en: 'The zip holds more files than can be checked in one go: only the first {limit} were checked.',
    'zh-CN': '压缩包里的文件太多，只检查了前 {limit} 个。',
  },
  todo: { en: 'Unpack it and check the files in several parts.', 'zh-CN': '请解压后分几次检查。' },
});

export const zipUnsafeName = check({
  id: 'zip-unsafe-name',
  severity: 'warning',
  text: {
    en: 'File names in the zip point outside its own folder: {total}, the first is {path}. A CRM’s export doesn’t do that.',
    'zh-CN': '压缩包中有 {total} 个文件名指向了包外的文件夹，第一个是 {path}。正常的 CRM 导出不会这样。',
  },
  todo: {
    en: 'Don’t unpack it before you know where it came from. Download it again from the CRM itself.',
    'zh-CN': '确认来源之前请不要解压，请直接从 CRM 重新下载。',
  },
});

export const nestedZip = check({
  id: 'nested-zip',
  severity: 'warning',
  text: {
    en: 'There are packed files inside the zip: {total}, the first is {path}. What is in them couldn’t be checked.',
    'zh-CN': '压缩包里还有 {total} 个压缩文件，第一个是 {path}，其中的内容无法检查。',
  },
  todo: { en: 'Unpack the zip and check these files one by one.', 'zh-CN': '请先解压，再逐个检查这些文件。' },
});

export const noTables = check({
  id: 'no-tables',
  severity: 'error',
  text: {
    en: 'There is no table in the zip: none of its {total} files is a CSV file.',
    'zh-CN': '压缩包里没有数据表：{total} 个文件中没有一个是 CSV。',
  },
  todo: { en: 'Choose the zip that the CRM made for the export.', 'zh-CN': '请选择 CRM 导出时生成的压缩包。' },
});

export const zipLocked = check({
  id: 'zip-locked',
  severity: 'error',
  text: {
    en: 'The zip is protected by a password, including its list of contents.',
    'zh-CN': '压缩包设了密码，连文件清单也无法读取。',
  },
  todo: {
    en: 'Unpack the zip with its password and check the files that come out.',
    'zh-CN': '请用密码解压，再检查解压出的文件。',
  },
});
