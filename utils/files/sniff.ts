import type { FileKind } from './report.ts';

const magics: readonly [kind: FileKind, bytes: readonly number[]][] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  // An empty archive, and one part of a split one.
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['zip', [0x50, 0x4b, 0x07, 0x08]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['gzip', [0x1f, 0x8b, 0x08]],
  // The container of Excel 97 to 2003.
  ['xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
];

/** What a file is by its first bytes; undefined when only its text can tell. */
export function sniffBytes(start: Uint8Array): FileKind | undefined {
  if (start.length === 0) return 'empty';
  return magics.find(([, bytes]) => bytes.every((byte, at) => start[at] === byte))?.[0];
}

/** What a text is by its beginning. Everything that is not plainly something else counts as a table. */
export function sniffText(start: string): 'csv' | 'html' | 'json' | 'xml' | 'empty' {
  const text = start.trimStart().slice(0, 4096);
  if (text === '') return 'empty';
  if (/^<(!doctype\s+html|html|head|body|script|meta|title|!--)[\s>-]/i.test(text)) return 'html';
  if (/^<\?xml[\s\S]*?<html[\s>]/i.test(text)) return 'html';
  if (/^<\?xml\s/i.test(text)) return 'xml';
  if (/^(\{\s*("|\})|\[\s*[{\]])/.test(text)) return 'json';
  return 'csv';
}

/** True when the sample is no text at all: a twentieth of it or more are control characters. */
export function looksBinary(sample: Uint8Array): boolean {
  let control = 0;
  for (const byte of sample) if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) control++;
  return control * 20 > sample.length;
}
