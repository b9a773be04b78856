import type { Expectation } from '../files/checks/counts.ts';
import { originalName } from '../files/export-sets.ts';
import { factsFor, type ObjectFacts } from '../files/object-facts.ts';
import type { ExportedFile } from './rows/export.ts';

/**
 * Which file stands in for which, by their ids. A damaged file is replaced by a sound one of the same name, or when the sound files
 * hold every record that was in it. Of two files that are complete, each on its own, the newer one counts.
 */
export function replacements(
  files: readonly ExportedFile[],
  expected: readonly Expectation[],
  objects: readonly ObjectFacts[],
): Map<string, string> {
  const counts = new Map(expected.map(({ object, count }) => [object, count]));
  const newest = files.toSorted((one, other) => ageOf(other).localeCompare(ageOf(one)));
  const sound = newest.filter((file) => !isBroken(file));
  const found = new Map<string, string>();

  for (const file of newest.filter(isBroken)) {
    const other = namesake(file, sound) ?? coveredBy(objectsOf(file, objects), sound, counts);
    if (other) found.set(file.id, other.id);
  }
  sound.forEach((file, at) => {
    const newer = sound.slice(0, at).filter(({ id }) => !found.has(id));
    const other =
      namesake(
        file,
        newer.filter((one) => holds(one, file)),
      ) ?? completeLike(file, newer, counts);
    if (other) found.set(file.id, other.id);
  });
  return found;
}

const isBroken = ({ report: { verdict } }: ExportedFile) => verdict === 'damaged' || verdict === 'unreadable';
const ageOf = ({ modified, report }: ExportedFile) =>
  modified === undefined ? report.checkedAt : new Date(modified).toISOString();

function namesake(file: ExportedFile, others: readonly ExportedFile[]): ExportedFile | undefined {
  const name = originalName(file.name).toLowerCase();
  return others.find((other) => originalName(other.name).toLowerCase() === name);
}

/** What can be told of the objects in a file, those whose table could not be read too. */
function objectsOf({ name, report }: ExportedFile, facts: readonly ObjectFacts[]): Set<string> {
  const lost = report.findings.flatMap(({ severity, place }) => (severity === 'error' ? (place?.path ?? []) : []));
  const named = [name, ...lost].flatMap((path) => factsFor(path, facts)?.object ?? []);
  return new Set([...named, ...rowsOf(report).keys()]);
}

function rowsOf({ tables }: ExportedFile['report']): Map<string, number> {
  const rows = new Map<string, number>();
  for (const { object, rows: own } of tables) if (object) rows.set(object, (rows.get(object) ?? 0) + own);
  return rows;
}

/** A file that holds these objects, when all sound files together hold as many records of each as the CRM showed. */
function coveredBy(
  wanted: ReadonlySet<string>,
  sound: readonly ExportedFile[],
  counts: ReadonlyMap<string, number>,
): ExportedFile | undefined {
  const reached = [...wanted].every((object) => {
    const there = sound.reduce((sum, { report }) => sum + (rowsOf(report).get(object) ?? 0), 0);
    return there >= (counts.get(object) ?? Number.POSITIVE_INFINITY);
  });
  return reached && wanted.size > 0
    ? sound.find(({ report }) => [...wanted].some((object) => rowsOf(report).has(object)))
    : undefined;
}

/** Whether one file has at least the records of another, by number. Of a file without known records nothing can be said. */
function holds(one: ExportedFile, other: ExportedFile): boolean {
  const [rows, wanted] = [rowsOf(one.report), rowsOf(other.report)];
  return wanted.size > 0 && [...wanted].every(([object, count]) => (rows.get(object) ?? 0) >= count);
}

/** A file with the same objects, if both have as many records of each as the CRM showed: no part of a whole has that. */
function completeLike(
  file: ExportedFile,
  others: readonly ExportedFile[],
  counts: ReadonlyMap<string, number>,
): ExportedFile | undefined {
  const own = rowsOf(file.report);
  const complete = (rows: Map<string, number>) =>
    [...own.keys()].every((object) => (rows.get(object) ?? 0) >= (counts.get(object) ?? Number.POSITIVE_INFINITY));
  if (own.size === 0 || !complete(own)) return undefined;
  return others.find(({ report }) => complete(rowsOf(report)));
}
