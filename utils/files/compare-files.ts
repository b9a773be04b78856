import { compareCounts, type Expectation, noRows, roundCount } from './checks/counts.ts';
import { factsFor } from './object-facts.ts';
import type { FileReport, Finding, ObjectCount } from './report.ts';
import type { ObjectFacts } from './table-checks.ts';
import { verdictOf } from './verdict.ts';

/** Several files judged as one export. */
export interface FilesReport {
  files: FileReport[];
  counts: ObjectCount[];
  /** About all of them together: records or whole objects that are missing. */
  findings: Finding[];
}

/**
 * Compares what is in all files together with the counts that the CRM showed. The files must have been checked without counts.
 * Where a count is known, a round number of rows in one file is no doubt any more, and is taken out of that file's findings.
 */
export function compareFiles(
  files: readonly FileReport[],
  expected: readonly Expectation[],
  objects: readonly ObjectFacts[],
): FilesReport {
  const tables = files.flatMap((file) => file.tables);
  const extent = files.every((file) => file.verdict !== 'unreadable') ? 'export' : 'part';
  const broken = new Set(files.flatMap((file) => brokenObjects(file, objects)));
  const { counts, findings } = compareCounts({ tables, broken, extent }, expected);
  const counted = new Set(counts.flatMap((count) => (count.expected === undefined ? [] : count.object)));
  return {
    files: files.map((file) => withoutRowDoubts(file, counted)),
    counts,
    findings: findings.filter(({ id }) => !rowDoubts.has(id)),
  };
}

/** What each file's own check says already. */
const rowDoubts = new Set<string>([noRows.id, roundCount.id]);

/** Objects whose table in this file could not be read. */
function brokenObjects({ findings, tables }: FileReport, objects: readonly ObjectFacts[]): string[] {
  const read = new Set(tables.map(({ path }) => path));
  return findings.flatMap(({ severity, place }) => {
    if (severity !== 'error' || place?.path === undefined || read.has(place.path)) return [];
    return factsFor(place.path, objects)?.object ?? [];
  });
}

function withoutRowDoubts(file: FileReport, counted: ReadonlySet<string>): FileReport {
  const certain = new Set(file.tables.filter(({ object }) => object && counted.has(object)).map(({ path }) => path));
  const findings = file.findings.filter(({ id, place }) => !rowDoubts.has(id) || !certain.has(place?.path ?? ''));
  return { ...file, findings, verdict: verdictOf(findings, file.tables) };
}
