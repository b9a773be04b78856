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
  ['rar', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
];

/** `ustar`, where the header of a tar's first file has it. */
const tarMark = [0x75, 0x73, 0x74, 0x61, 0x72];
const tarMarkAt = 257;

/** What a file is by its first bytes; undefined when only its text can tell. */
export function sniffBytes(start: Uint8Array): FileKind | undefined {
  if (start.length === 0) return 'empty';
  const known = magics.find(([, bytes]) => bytes.every((byte, at) => start[at] === byte))?.[0];
  if (known) return known;
  return tarMark.every((byte, at) => start[tarMarkAt + at] === byte) ? 'tar' : undefined;
}

type TextKind = 'csv' | 'json' | 'ndjson' | 'vcard' | 'icalendar' | 'sql' | 'html' | 'xml' | 'xls' | 'empty';

/** What a text is by its beginning. Everything that is not plainly something else counts as a table. */
export function sniffText(start: string): TextKind {
  const trimmed = start.trimStart();
  const text = trimmed.slice(0, 4096);
  if (text === '') return 'empty';
  if (/^<(!doctype\s+html|html|head|body|script|meta|title|!--)[\s>-]/i.test(text)) return 'html';
  if (/^<\?xml[\s\S]*?<html[\s>]/i.test(text)) return 'html';
  if (/^<\?xml\s/i.test(text)) return isXmlWorkbook(text) ? 'xls' : 'xml';
  if (/^BEGIN:VCARD\s/i.test(text)) return 'vcard';
  if (/^BEGIN:VCALENDAR\s/i.test(text)) return 'icalendar';
  if (/^(\{\s*("|\})|\[\s*([{\]]|\["))/.test(text)) return hasJsonLines(trimmed) ? 'ndjson' : 'json';
  return isSqlDump(text) ? 'sql' : 'csv';
}

/** What Excel 2002 and 2003 wrote as XML, and some CRMs still do under the name .xls. */
function isXmlWorkbook(text: string): boolean {
  return text.includes('urn:schemas-microsoft-com:office:spreadsheet');
}

/** True when at least two of the first lines are each an object of their own. */
function hasJsonLines(text: string): boolean {
  return text.split('\n', 6).filter((line) => line.startsWith('{') && isJson(line)).length >= 2;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** As they stand alone on a line; the header of a table may begin with such a word, too, but goes on with delimiters. */
const sqlStatement =
  /^(\/\*!\d{5} |(create|drop) (table|database|schema|sequence) [^,;|\t]*[(;]?$|insert into [^,;|\t]+(\(|values|select)|(set|pragma|use|begin)\b[^,;|\t]*;$)/i;

/** A dump of a database: a comment that says so, or a statement that no table's header looks like. */
function isSqlDump(text: string): boolean {
  let inComment = false;
  for (const line of text.split('\n', 40)) {
    const words = line.trim();
    if (!inComment && sqlStatement.test(words)) return true;
    const isComment = inComment || /^(--|#|\/\*|$)/.test(words);
    if (!isComment) return false;
    if (/(sql|mariadb|database) dump\b/i.test(words)) return true;
    inComment = (inComment || words.startsWith('/*')) && !words.includes('*/');
  }
  return false;
}

/** True when the sample is no text at all: a twentieth of it or more are control characters. */
export function looksBinary(sample: Uint8Array): boolean {
  let control = 0;
  for (const byte of sample) if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) control++;
  return control * 20 > sample.length;
}
