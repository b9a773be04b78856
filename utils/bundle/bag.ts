import { oneLine } from './values.ts';

// BagIt 1.0 (RFC 8493): the two small text formats of its tag files, written and read.

/** bagit.txt, to the byte (RFC 8493, 2.1.1). */
export const declaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/** Hash and path of each file, sorted by path: also what `sha256sum -c` reads. */
export function manifest(files: Iterable<{ path: string; sha256: string }>): string {
  const sorted = Array.from(files).sort((a, b) => (a.path < b.path ? -1 : 1));
  return sorted.map((file) => `${file.sha256}  ${escapePath(file.path)}\n`).join('');
}

/** Path → hash. `undefined` when a line is malformed, names a path twice, or leads out of the bag. */
export function readManifest(text: string): Map<string, string> | undefined {
  const files = new Map<string, string>();
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (line === '') continue;
    const [, hash = '', escaped = ''] = /^([0-9a-fA-F]{64})[ \t]+\*?(.+)$/.exec(line) ?? [];
    const path = unescapePath(escaped);
    if (!isInside(path) || files.has(path)) return undefined;
    files.set(path, hash.toLowerCase());
  }
  return files;
}

/** bag-info.txt: one `Label: value` a line. A value is kept on its line, so that nothing from outside can add a label. */
export function bagInfo(fields: [label: string, value: string | undefined][]): string {
  return fields.flatMap(([label, value]) => (value ? [`${label}: ${oneLine(value)}\n`] : [])).join('');
}

/** The labels and values of bag-info.txt; the first of a repeated label wins. Folded lines (RFC 8493, 2.2.2) are joined. */
export function readBagInfo(text: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of text.replace(/(\r\n|\n|\r)[ \t]+/g, ' ').split(/\r\n|\n|\r/)) {
    const [, label, value] = /^([^:]+?)\s*:\s*(.*)$/.exec(line) ?? [];
    if (label !== undefined && value !== undefined && !fields.has(label)) fields.set(label, value);
  }
  return fields;
}

function escapePath(path: string): string {
  return path.replaceAll('%', '%25').replaceAll('\n', '%0A').replaceAll('\r', '%0D');
}

function unescapePath(path: string): string {
  return path.replace(/%0A/gi, '\n').replace(/%0D/gi, '\r').replaceAll('%25', '%');
}

/** Relative, with no step up, no empty step, and no home folder. */
export function isInside(path: string): boolean {
  return path !== '' && !path.startsWith('~') && path.split('/').every((step) => !['', '.', '..'].includes(step));
}
