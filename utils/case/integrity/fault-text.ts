import { faultWords } from '../../bundle/report-faults.ts';
import { fill, type Text } from '../../text.ts';
import type { BrokenLine, BrokenPiece, CaseFault } from './fault.ts';

const lineTexts: Record<BrokenLine['reason'], Text> = {
  'not-json': { en: 'Line {seq} of the log can’t be read.', 'zh-CN': '日志第 {seq} 行无法读取。' },
  'not-canonical': {
    en: 'Line {seq} of the log was written by something other than this program.',
    'zh-CN': '日志第 {seq} 行不是由本程序写入的。',
  },
  'prev-differs': {
    en: 'Line {seq} of the log does not follow from the line before it: a line was changed, removed or moved there.',
    'zh-CN': '日志第 {seq} 行与前一行不相接：此处有记录被改动、删除或移动过。',
  },
  'first-not-zero': {
    en: 'The log begins with line {seq}: lines before it were removed.',
    'zh-CN': '日志从第 {seq} 行开始：之前的记录被删除。',
  },
  'seq-differs': { en: 'Line {seq} of the log has the wrong number.', 'zh-CN': '日志第 {seq} 行的编号不对。' },
  'line-unsigned': {
    en: 'Line {seq} of the log isn’t signed: it was added by something other than this program.',
    'zh-CN': '日志第 {seq} 行没有签名：不是由本程序写入的。',
  },
  'line-signature-differs': {
    en: 'Line {seq} of the log was changed after it was written: its signature no longer fits.',
    'zh-CN': '日志第 {seq} 行写入后被改动：签名不再相符。',
  },
  'line-key-missing': {
    en: 'Line {seq} of the log was signed with a key that is not known here.',
    'zh-CN': '日志第 {seq} 行由一把此处不认识的密钥签名。',
  },
  'line-other-key': {
    en: 'Line {seq} of the log was signed with a different key from the one the log names.',
    'zh-CN': '签署日志第 {seq} 行的密钥，与日志所载的不是同一把。',
  },
  'event-differs': {
    en: 'Line {seq} of the log isn’t shown as it was written: it was changed.',
    'zh-CN': '日志第 {seq} 行显示的内容与写入时不同：有改动。',
  },
  'end-differs': {
    en: 'The log once ended at line {seq}; lines at its end were removed or added.',
    'zh-CN': '日志原本到第 {seq} 行为止：末尾有记录被删除或增加。',
  },
};

const pieceTexts: Record<BrokenPiece['problem'], Text> = {
  gone: {
    en: '“{title}” is gone, although the log says that it was kept (line {seq}) and not that it was deleted.',
    'zh-CN': '“{title}”不见了：日志第 {seq} 行记录已保存，却没有删除记录。',
  },
  unlogged: {
    en: '“{title}” is in the case, but no line of the log says how it got there.',
    'zh-CN': '案件中有“{title}”，但日志没有它的来历。',
  },
  changed: {
    en: 'The record of “{title}” isn’t what it was when it was kept (line {seq}).',
    'zh-CN': '“{title}”的记录与保存时（第 {seq} 行）不同。',
  },
  'bytes-gone': {
    en: 'The bytes of “{title}” are gone, or the browser can’t read them any more.',
    'zh-CN': '“{title}”的内容不见了，或浏览器已无法读取。',
  },
  'bytes-changed': faultWords.changed,
};

/** A fault as a sentence: which line or piece it is, and what was done to it. */
export function faultText(fault: CaseFault): Text {
  const text = fault.type === 'line' ? lineTexts[fault.reason] : pieceTexts[fault.problem];
  const values: Record<string, string | number> =
    fault.type === 'line' ? { seq: fault.seq } : { seq: fault.seq ?? '', title: nameOf(fault) };
  return { en: fill(text, 'en', values), 'zh-CN': fill(text, 'zh-CN', values) };
}

function nameOf({ title, part }: BrokenPiece): string {
  return part === undefined ? title : `${title} · ${part}`;
}

/** The number of the last line that can still be relied on, and so everything above it: undefined when all can. */
export function soundUpTo(faults: readonly CaseFault[]): number | undefined {
  const first = faults.find(({ type }) => type === 'line') as BrokenLine | undefined;
  return first && first.seq - 1;
}
