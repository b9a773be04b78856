import { baseName } from './object-facts.ts';

/** Names that say in any CRM that a file is a part: `all_part2.csv`, `all_2_of_5.zip`, `all.zip.002`, `all.z02`. */
export const commonSets: readonly SetFacts[] = [
  { fileName: '[ _.-]part[ _.-]?(?<part>\\d{1,3})\\.\\w{1,8}$' },
  { fileName: '[ _.-](?<part>\\d{1,3})[ _.-]?of[ _.-]?(?<of>\\d{1,3})\\.\\w{1,8}$' },
  { fileName: '\\.(zip|7z|rar|gz)\\.(?<part>\\d{3})$' },
  { fileName: '\\.z(?<part>\\d{2})$' },
];

/** How a CRM names the parts of one export. */
export interface SetFacts {
  /**
   * A regular expression for a part's name without folders; upper and lower case are the same. Its group `part` is the number,
   * and what stands around that group is the same in all parts of a set: `^WE_\w{15,18}_(?<part>\d+)\.zip$`. Its group `of`,
   * if it has one, is how many parts there are.
   */
  fileName: string;
}

/** The parts of one export that came in several files. */
export interface ExportSet {
  /** The name that the parts share, with `*` for the number. */
  name: string;
  /** The names as they were given, by their numbers. A part that was saved twice is in it twice. */
  files: string[];
  /** Names of the parts that are not there, before the last that is. After the last nobody knows, unless the names say it. */
  missing: string[];
}

/** Browsers put this before the ending when they save a name again. */
const copyMark = / ?\(\d{1,3}\)(?=\.\w{1,8}$)/;

/** A file's name as it was before the browser made it a second one: `Data_001 (1).zip` → `Data_001.zip`. Folders are left out. */
export function originalName(path: string): string {
  // No file system has longer names; a hostile one should not keep a pattern busy.
  return baseName(path).slice(0, 255).replace(copyMark, '');
}

/** Parts that may be called missing: beyond this a number is something else. */
const mostParts = 10_000;

/**
 * Puts the files together that are parts of one export, by what is known of the names that the CRM gives them. Files that are no
 * part of a set are left out. A pattern that is no regular expression fits nothing.
 */
export function setsOf(names: readonly string[], facts: readonly SetFacts[]): ExportSet[] {
  const patterns = facts.flatMap(({ fileName }) => compiled(fileName));
  const sets = new Map<string, Part[]>();
  for (const name of names) {
    const part = partOf(name, patterns);
    if (!part) continue;
    const key = `${part.before}*${part.after}`.toLowerCase();
    sets.set(key, [...(sets.get(key) ?? []), part]);
  }
  return [...sets.values()].map((parts) => {
    const sorted = parts.toSorted((one, other) => one.number - other.number);
    const [{ before, after }] = sorted as [Part, ...Part[]];
    return { name: `${before}*${after}`, files: sorted.map(({ name }) => name), missing: missingOf(sorted) };
  });
}

interface Part {
  name: string;
  before: string;
  after: string;
  number: number;
  /** Digits of the number, with the zeros before it. */
  digits: number;
  /** How many parts there are by the name's own account; 0 when it says nothing. */
  of: number;
}

function compiled(pattern: string): RegExp[] {
  try {
    return [new RegExp(pattern, 'di')];
  } catch {
    return [];
  }
}

function partOf(name: string, patterns: readonly RegExp[]): Part | undefined {
  const plain = originalName(name);
  for (const pattern of patterns) {
    const found = pattern.exec(plain);
    const at = found?.indices?.groups?.part;
    const digits = at && plain.slice(...at);
    if (!digits || !/^\d{1,9}$/.test(digits)) continue;
    const [start, end] = at;
    return {
      name,
      before: plain.slice(0, start),
      after: plain.slice(end),
      number: Number(digits),
      digits: digits.length,
      of: Number(found?.groups?.of ?? 0),
    };
  }
  return undefined;
}

function missingOf(parts: readonly Part[]): string[] {
  const there = new Set(parts.map(({ number }) => number));
  const last = Math.min(Math.max(...there, ...parts.map(({ of }) => of)), mostParts);
  const [{ before, after, digits }] = parts as [Part, ...Part[]];
  const missing: string[] = [];
  // Some count from 0, and nothing shows that one does but a part 0.
  for (let number = there.has(0) ? 0 : 1; number <= last; number++) {
    if (!there.has(number)) missing.push(`${before}${String(number).padStart(digits, '0')}${after}`);
  }
  return missing;
}
