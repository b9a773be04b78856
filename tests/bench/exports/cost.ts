import type { CheckContext } from '../../../utils/files/check.ts';

/** What reading one file cost. */
export interface Cost {
  bytes: number;
  /** Records that were read. */
  rows?: number;
  /** From the first byte to the answer. */
  milliseconds: number;
  /** Time of processors in all threads: of the process, or of all processes of the browser. */
  processor: number;
  /** Most memory at any look, in bytes, less what was held before the first byte. */
  overIdle: number;
  /** In a browser: the longest time in milliseconds in which the page that started it could not answer. */
  longestGap?: number;
}

/** What the check knows beforehand of the tables here, so that every check has something to do. */
export const context: CheckContext = {
  objects: [{ object: 'contacts', fileName: 'contacts', columns: ['Record ID', 'Email'], idColumn: 'Record ID' }],
  expected: [],
};

/** @throws when not all records were read. Some subjects count none. */
export function expectRows(name: string, rows: number | undefined, expected: number): void {
  if (rows === undefined ? name.startsWith('check') : rows !== expected)
    throw new Error(`${name} read ${rows} records of ${expected}.`);
}
