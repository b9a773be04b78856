import type { Expectation } from './checks/counts.ts';
import { originalName } from './export-sets.ts';
import type { FileReport } from './report.ts';
import { verdictOrder } from './verdict.ts';

/** A file that does not count, because another stands for it. */
export interface SetAside {
  name: string;
  /** The name of the other. */
  by: string;
  /** `copy`: it has the same bytes. `replaced`: it is damaged, and the other is the same export and whole. */
  because: 'copy' | 'replaced';
}

/** Finds the files that another one of the same export stands for: downloads that went wrong beside the one that did not. */
export function filesSetAside(
  files: readonly FileReport[],
  expected: readonly Expectation[],
): Map<FileReport, SetAside> {
  const aside = new Map<FileReport, SetAside>();
  for (const file of files) {
    const copied = files.find((other) => !aside.has(other) && isCopy(file, other, files));
    const better = copied ?? files.find((other) => replaces(other, file, expected));
    if (better) aside.set(file, { name: file.name, by: better.name, because: copied ? 'copy' : 'replaced' });
  }
  return aside;
}

function isCopy(file: FileReport, other: FileReport, files: readonly FileReport[]): boolean {
  return (
    file.bytes > 0 &&
    file.sha256 !== undefined &&
    file.sha256 === other.sha256 &&
    files.indexOf(other) < files.indexOf(file)
  );
}

/** Whether a whole file has all that a damaged one has: the same export by its name, or all records that the CRM showed. */
function replaces(other: FileReport, file: FileReport, expected: readonly Expectation[]): boolean {
  if (verdictOrder(file.verdict) < verdictOrder('damaged') || verdictOrder(other.verdict) >= verdictOrder('damaged'))
    return false;
  const had = rowsOf(file);
  const has = rowsOf(other);
  const covers = [...had].every(([object, rows]) => (has.get(object) ?? -1) >= rows);
  if (covers && exportName(file.name) === exportName(other.name)) return true;
  const counts = new Map(expected.map(({ object, count }) => [object, count]));
  return (
    had.size > 0 &&
    [...had.keys()].every((object) => (has.get(object) ?? -1) >= (counts.get(object) ?? Number.POSITIVE_INFINITY))
  );
}

function rowsOf({ tables }: FileReport): Map<string, number> {
  const rows = new Map<string, number>();
  for (const { object, rows: own } of tables) if (object !== undefined) rows.set(object, (rows.get(object) ?? 0) + own);
  return rows;
}

/** The name without what differs when the same export is made or saved again: the day, the time, a long number. */
function exportName(name: string): string {
  return originalName(name)
    .toLowerCase()
    .replace(/\d{4}[-_.]?\d{2}[-_.]?\d{2}([-_t ]{0,3}\d{2}[-_.:]?\d{2}([-_.:]?\d{2})?)?|\d{9,}/g, '#');
}
