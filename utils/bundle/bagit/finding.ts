import type { Text } from '../../text.ts';

/** What can be wrong with a bag (RFC 8493 and the drafts 0.93 to 0.97). An error makes it invalid, a warning does not. */
export const bagFindings = {
  'declaration-missing': {
    severity: 'error',
    text: { en: 'There is no bagit.txt.', 'zh-CN': '没有 bagit.txt。' },
  },
  'declaration-mark': {
    severity: 'error',
    text: { en: 'bagit.txt begins with a byte order mark.', 'zh-CN': 'bagit.txt 以字节顺序标记（BOM）开头。' },
  },
  'declaration-form': {
    severity: 'error',
    text: {
      en: 'bagit.txt must hold exactly two lines: BagIt-Version, then Tag-File-Character-Encoding.',
      'zh-CN': 'bagit.txt 必须恰好有两行：先 BagIt-Version，后 Tag-File-Character-Encoding。',
    },
  },
  'version-unknown': {
    severity: 'error',
    text: { en: 'There is no BagIt version {version}.', 'zh-CN': 'BagIt 没有 {version} 这一版本。' },
  },
  'encoding-unknown': {
    severity: 'error',
    text: { en: 'The character encoding {encoding} is not known.', 'zh-CN': '无法识别字符编码 {encoding}。' },
  },
  'text-unreadable': {
    severity: 'error',
    text: { en: 'It is not text in the encoding that bagit.txt names.', 'zh-CN': '内容不符合 bagit.txt 所述的编码。' },
  },
  'file-unreadable': { severity: 'error', text: { en: 'It can’t be read.', 'zh-CN': '无法读取。' } },
  'link-outside': {
    severity: 'error',
    text: { en: 'It is a link that leads out of the bag.', 'zh-CN': '这是指向包外的链接。' },
  },
  'payload-folder-missing': {
    severity: 'error',
    text: { en: 'There is no folder data.', 'zh-CN': '没有 data 文件夹。' },
  },
  'manifest-missing': {
    severity: 'error',
    text: { en: 'There is no manifest of the payload.', 'zh-CN': '没有内容清单（manifest）。' },
  },
  'algorithm-unknown': {
    severity: 'warning',
    text: {
      en: 'Hashes of the kind {algorithm} can’t be checked here.',
      'zh-CN': '此处无法检查 {algorithm} 类型的哈希值。',
    },
  },
  'no-known-algorithm': {
    severity: 'error',
    text: {
      en: 'No manifest has hashes that can be checked here.',
      'zh-CN': '没有一份清单的哈希值可以在此检查。',
    },
  },
  'manifest-line': {
    severity: 'error',
    text: { en: 'Line {line} isn’t a hash and a path.', 'zh-CN': '第 {line} 行不是“哈希值 路径”的形式。' },
  },
  'path-outside': {
    severity: 'error',
    text: { en: 'Line {line} names a path outside the bag: {path}', 'zh-CN': '第 {line} 行的路径在包外：{path}' },
  },
  'path-not-payload': {
    severity: 'error',
    text: {
      en: 'Line {line} names a file that is not under data/: {path}',
      'zh-CN': '第 {line} 行的文件不在 data/ 下：{path}',
    },
  },
  'path-payload': {
    severity: 'error',
    text: {
      en: 'Line {line} names a payload file where only others belong: {path}',
      'zh-CN': '第 {line} 行列出了内容文件，此处只应列其他文件：{path}',
    },
  },
  'path-dot-slash': {
    severity: 'warning',
    text: { en: 'Paths begin with ./, which should be left out.', 'zh-CN': '路径以 ./ 开头，应当省去。' },
  },
  'path-asterisk': {
    severity: 'warning',
    text: {
      en: 'Paths have an asterisk before them, as some tools write it.',
      'zh-CN': '路径前有星号，是某些工具的写法。',
    },
  },
  'path-percent': {
    severity: 'warning',
    text: {
      en: 'Line {line}: per cent signs are not written as this version wants it: {path}',
      'zh-CN': '第 {line} 行：百分号的写法不符合此版本的规定：{path}',
    },
  },
  'path-normalised': {
    severity: 'warning',
    text: {
      en: 'Line {line} writes a name with other Unicode characters than the file has: {path}',
      'zh-CN': '第 {line} 行的文件名与实际文件名的 Unicode 写法不同：{path}',
    },
  },
  'listed-twice': {
    severity: 'warning',
    text: { en: 'Line {line} names a file again: {path}', 'zh-CN': '第 {line} 行重复列出同一文件：{path}' },
  },
  'listed-twice-differs': {
    severity: 'error',
    text: {
      en: 'Line {line} names a file again, with another hash: {path}',
      'zh-CN': '第 {line} 行重复列出同一文件，且哈希值不同：{path}',
    },
  },
  'only-case-differs': {
    severity: 'warning',
    text: {
      en: 'Its name differs from another’s by capitals or Unicode form only: not every computer can keep both.',
      'zh-CN': '其名称与另一文件仅大小写或 Unicode 写法不同，有的电脑无法同时保存。',
    },
  },
  missing: {
    severity: 'error',
    text: { en: 'It is listed, but not there (removed).', 'zh-CN': '清单中有，实际没有（被移除）。' },
  },
  'not-fetched': {
    severity: 'error',
    text: { en: 'It has yet to be fetched from {url}.', 'zh-CN': '尚未从 {url} 取回。' },
  },
  'not-listed': {
    severity: 'error',
    text: { en: 'It is there, but in no manifest (added).', 'zh-CN': '实际存在，但不在任何清单中（多出）。' },
  },
  'not-listed-in': {
    severity: 'error',
    text: {
      en: 'It is not in {manifest}: each must list every payload file.',
      'zh-CN': '它不在 {manifest} 中；每份清单都必须列出全部内容文件。',
    },
  },
  'hash-differs': {
    severity: 'error',
    text: {
      en: 'Its hash is not the one in {manifest} (changed).',
      'zh-CN': '其哈希值与 {manifest} 所载不符（有改动）。',
    },
  },
  'manifest-not-listed': {
    severity: 'error',
    text: { en: 'It does not list {manifest}.', 'zh-CN': '其中没有列出 {manifest}。' },
  },
  'tag-manifest-listed': {
    severity: 'error',
    text: { en: 'It lists a tag manifest: {path}', 'zh-CN': '其中列出了标签清单：{path}' },
  },
  'info-line': {
    severity: 'error',
    text: { en: 'Line {line} isn’t a label and a value.', 'zh-CN': '第 {line} 行不是“标签: 值”的形式。' },
  },
  'oxum-form': {
    severity: 'error',
    text: { en: 'Payload-Oxum is not two numbers with a dot.', 'zh-CN': 'Payload-Oxum 不是以点分隔的两个数字。' },
  },
  'oxum-twice': {
    severity: 'error',
    text: { en: 'Payload-Oxum appears twice.', 'zh-CN': 'Payload-Oxum 出现了两次。' },
  },
  'oxum-differs': {
    severity: 'error',
    text: {
      en: 'Payload-Oxum says {said}; there are {found} (bytes, files).',
      'zh-CN': 'Payload-Oxum 为 {said}，实际为 {found}（字节数、文件数）。',
    },
  },
  'fetch-line': {
    severity: 'error',
    text: {
      en: 'Line {line} isn’t an address, a length and a path.',
      'zh-CN': '第 {line} 行不是“地址 长度 路径”的形式。',
    },
  },
  'fetch-not-listed': {
    severity: 'error',
    text: {
      en: 'Line {line} fetches a file that a manifest does not list: {path}',
      'zh-CN': '第 {line} 行要取回的文件不在清单中：{path}',
    },
  },
} as const satisfies Record<string, { severity: 'error' | 'warning'; text: Text }>;

export type BagFindingId = keyof typeof bagFindings;

export interface BagFinding {
  id: BagFindingId;
  severity: 'error' | 'warning';
  /** The file of the bag that it is about. */
  place: string;
  values: Record<string, string | number>;
}

/** A finding about a file of the bag; names from outside are cut. */
export function found(id: BagFindingId, place: string, values: BagFinding['values'] = {}): BagFinding {
  const cut = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' ? value.slice(0, 500) : value,
  ]);
  return { id, severity: bagFindings[id].severity, place: place.slice(0, 1_000), values: Object.fromEntries(cut) };
}
