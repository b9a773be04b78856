import type { Characters } from '../characters.ts';
import { check, found } from '../check-type.ts';
import type { Encoding, Finding } from '../report.ts';
import type { Spots } from '../spots.ts';

export const badBytes = check({
  id: 'bad-bytes',
  severity: 'error',
  text: {
    en: 'There are bytes that aren’t characters: {total} in all, in row {rows}. The text there is damaged.',
    'zh-CN': '有 {total} 处字节无法读成文字，见第 {rows} 行，那里的文字已损坏。',
  },
  todo: {
    en: 'Download the file again. If that doesn’t help, look at these rows in the CRM and note the right text.',
    'zh-CN': '请重新下载。如果仍有问题，请在 CRM 中查看这些行并记下正确的文字。',
  },
});

export const replacementCharacter = check({
  id: 'replacement-character',
  severity: 'warning',
  text: {
    en: 'Characters were already lost when the file was written (they show as �): {total} in all, in row {rows}.',
    'zh-CN': '有 {total} 个字符在生成文件时就已经丢失（显示为 �），见第 {rows} 行。',
  },
  todo: {
    en: 'Look at these rows in the CRM. If the text is right there, export again and choose UTF-8; if not, it was lost long ago.',
    'zh-CN': '请在 CRM 中查看这些行：如果那里的文字正确，请选择 UTF-8 重新导出；如果那里也是乱码，说明早已丢失。',
  },
});

export const nulByte = check({
  id: 'nul-byte',
  severity: 'error',
  text: {
    en: 'There are zero bytes in the text: {total} in all, in row {rows}. That is typical of a file that wasn’t written completely.',
    'zh-CN': '文字中有 {total} 个空字节，见第 {rows} 行。没有写完整的文件常常是这样。',
  },
  todo: {
    en: 'Make sure the disk is not full, and download the file again.',
    'zh-CN': '请确认磁盘空间足够，然后重新下载。',
  },
});

export const controlCharacter = check({
  id: 'control-character',
  severity: 'note',
  text: {
    en: 'There are control characters in the text, often copied in from other programs: {total} in all, in row {rows}.',
    'zh-CN': '文字中有 {total} 个控制字符，多半是从其他程序复制时带入的，见第 {rows} 行。',
  },
  todo: {
    en: 'Nothing to do. Some import programs refuse such rows.',
    'zh-CN': '无需处理。个别系统导入时可能拒绝这样的行。',
  },
});

export const encodingGuess = check({
  id: 'encoding-guess',
  severity: 'note',
  text: {
    en: 'The text seems to be in an old Western encoding (Windows-1252). Any bytes can be read that way, so this isn’t certain.',
    'zh-CN': '文字看来使用旧的西欧编码（Windows-1252）。任何字节都能按这种编码读取，所以无法完全确定。',
  },
  todo: {
    en: 'Look at a few names with accents. If they are wrong, export again and choose UTF-8.',
    'zh-CN': '请查看几个带重音符号的名字；如果不对，请选择 UTF-8 重新导出。',
  },
});

/** Findings about the characters of a table that was read in this encoding. */
export function characterFindings(characters: Characters, encoding: Encoding, path: string): Finding[] {
  // Other encodings are turned into UTF-8 first, so offsets in the file are not known.
  const direct = encoding === 'utf-8' || encoding === 'utf-8-bom';
  // GB 18030 text has no reason to hold U+FFFD: there it stands for bytes that could not be turned into characters.
  const replaced = encoding === 'gb18030' ? badBytes : replacementCharacter;
  const findings: Finding[] = [];
  const tell = (
    of: typeof badBytes | typeof replacementCharacter | typeof nulByte | typeof controlCharacter,
    spots: Spots,
  ) => {
    const first = spots.first[0];
    if (!first) return;
    const place = { path, row: first.row, ...(direct ? { byte: first.byte } : {}) };
    findings.push(found(of, { total: spots.total, rows: spots.rows() }, place, spots));
  };
  tell(badBytes, characters.bad);
  tell(replaced, characters.replaced);
  tell(nulByte, characters.nul);
  tell(controlCharacter, characters.control);
  if (encoding === 'windows-1252') findings.push(found(encodingGuess, {}, { path }));
  return findings;
}
