import { type CheckContext, type CheckOptions, checkFile } from './check.ts';
import type { FileReport } from './report.ts';

/** Practice data and short ways for the tests of this room. */

export const contacts: CheckContext = {
  objects: [
    { object: 'contacts', fileName: 'contacts', columns: ['Record ID', 'Email'], idColumn: 'Record ID' },
    { object: 'companies', fileName: 'compan(y|ies)', columns: ['Record ID'], idColumn: 'Record ID' },
  ],
  expected: [],
};

export const nothingKnown: CheckContext = { objects: [], expected: [] };

export function check(
  content: string | Uint8Array,
  name = 'contacts.csv',
  context = nothingKnown,
  options?: CheckOptions,
): Promise<FileReport> {
  return checkFile(new Blob([content as BlobPart]), name, context, options);
}

/** The ids of all findings but notes, or of all. */
export function ids(report: FileReport, all = false): string[] {
  return report.findings.filter(({ severity }) => all || severity !== 'note').map(({ id }) => id);
}

export function finding(report: FileReport, id: string) {
  return report.findings.find((one) => one.id === id);
}

let table: Map<string, number[]> | undefined;

/** Encodes text of ASCII and two-byte characters in GB 18030, which browsers can only decode. */
export function gb18030(text: string): Uint8Array {
  table ??= decodePairs();
  return Uint8Array.from(
    [...text].flatMap((character) => {
      if (character.charCodeAt(0) < 0x80) return character.charCodeAt(0);
      const pair = table?.get(character);
      if (!pair) throw new Error(`No two-byte character: ${character}`);
      return pair;
    }),
  );
}

function decodePairs(): Map<string, number[]> {
  const decoder = new TextDecoder('gb18030');
  const pairs = new Map<string, number[]>();
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) {
      if (trail === 0x7f) continue;
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if ([...character].length === 1 && !pairs.has(character)) pairs.set(character, [lead, trail]);
    }
  }
  return pairs;
}

export function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), order === 'le');
  return new Uint8Array(view.buffer);
}

/** The text in Windows-1252, as far as that is Latin-1. */
export function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
