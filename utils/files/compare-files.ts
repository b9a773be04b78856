import { compareCounts, type Expectation, noRows, roundCount } from './checks/counts.ts';
import { type LastChange, lastChangeFindings, olderThanCrm } from './checks/last-change.ts';
import { brokenLinks, type FileLinks, Links, missingAttachments, recordsTwice } from './checks/links.ts';
import { missingPartFindings } from './checks/sets.ts';
import { type Completeness, completenessOf } from './completeness.ts';
import { type ExportSet, type SetFacts, setsOf } from './export-sets.ts';
import { factsFor, type ObjectFacts } from './object-facts.ts';
import { packedNames } from './packed-names.ts';
import type { FileReport, Finding, ObjectCount } from './report.ts';
import { filesSetAside, type SetAside } from './set-aside.ts';
import type { Verdict } from './verdict.ts';
import { verdictOf, worstOf } from './verdict.ts';

/** A file that was checked without counts and dates of the CRM, and its links as far as they are kept. */
export interface CheckedFile {
  report: FileReport;
  links?: FileLinks;
}

/** What is known of the export that the files are. */
export interface ExportFacts {
  objects: readonly ObjectFacts[];
  expected: readonly Expectation[];
  lastChange?: readonly LastChange[];
  /** How the CRM names the parts of one export. */
  sets?: readonly SetFacts[];
}

/** Several files judged as one export. */
export interface FilesReport {
  /** Without the doubts that the other files dispel. */
  files: FileReport[];
  /** Files that do not count. */
  setAside: SetAside[];
  /** Exports that came in several files. */
  sets: ExportSet[];
  counts: ObjectCount[];
  completeness: Completeness[];
  /** About all of them together: parts, records or whole objects that are missing, and links between them. */
  findings: Finding[];
  /** Of all files that count. */
  verdict: Verdict;
}

/**
 * Judges files as one export: what all of them hold together, against what the CRM showed and what they say of each other.
 * `others` are paths of files that lie beside them and hold no data, such as attachments.
 */
export function compareFiles(
  checked: readonly CheckedFile[],
  facts: ExportFacts,
  others: readonly string[] = [],
): FilesReport {
  const { objects, expected, lastChange } = facts;
  const aside = filesSetAside(
    checked.map(({ report }) => report),
    expected,
  );
  const counted = checked.filter(({ report }) => !aside.has(report));
  const files = counted.map(({ report }) => report);
  const sets = setsOf(
    files.map(({ name }) => name),
    facts.sets ?? [],
  );
  const tables = files.flatMap((file) => file.tables);
  const whole =
    files.every(({ verdict }) => verdict !== 'unreadable') && sets.every(({ missing }) => missing.length === 0);
  const broken = new Set(files.flatMap((file) => brokenObjects(file, objects)));
  const links = new Links(counted.flatMap((file) => file.links?.tables ?? []));
  const { repeated } = links;
  const { counts, findings } = compareCounts({ tables, broken, extent: whole ? 'export' : 'part', repeated }, expected);
  const linked = counted.every((file) => file.links);
  const packed = packedNames([...others, ...counted.flatMap((file) => file.links?.others ?? [])]);
  const unlinked = counted.filter((file) => !file.links).flatMap(({ report }) => objectsOf(report));

  const together = [
    ...missingPartFindings(sets),
    ...findings.filter(({ id }) => !rowDoubts.has(id)),
    ...lastChangeFindings(tables, lastChange),
    ...(whole ? links.findings(new Set([...broken, ...unlinked]), linked ? packed : undefined) : []),
  ];
  const certain = new Set(counts.flatMap((count) => (count.expected === undefined ? [] : count.object)));
  const judged = checked.map(({ report }) => (aside.has(report) ? report : withoutDoubts(report, certain)));
  return {
    files: judged,
    setAside: [...aside.values()],
    sets,
    counts,
    completeness: completenessOf(tables, expected, { broken, repeated, whole }),
    findings: together,
    verdict: worstOf([
      verdictOf(together, tables),
      ...judged.filter((_, at) => !aside.has(checked[at]?.report as FileReport)).map(({ verdict }) => verdict),
    ]),
  };
}

/** Where a count is known, a round number of rows in one file is no doubt any more. */
const rowDoubts = new Set<string>([noRows.id, roundCount.id]);
/** What a file alone can't know is said of all together. */
const aboutAll = new Set<string>([brokenLinks.id, recordsTwice.id, missingAttachments.id, olderThanCrm.id]);

function objectsOf({ tables }: FileReport): string[] {
  return tables.flatMap(({ object }) => object ?? []);
}

/** Objects whose table in this file could not be read. */
function brokenObjects({ findings, tables }: FileReport, objects: readonly ObjectFacts[]): string[] {
  const read = new Set(tables.map(({ path }) => path));
  return findings.flatMap(({ severity, place }) => {
    if (severity !== 'error' || place?.path === undefined || read.has(place.path)) return [];
    return factsFor(place.path, objects)?.object ?? [];
  });
}

function withoutDoubts(file: FileReport, counted: ReadonlySet<string>): FileReport {
  const certain = new Set(file.tables.filter(({ object }) => object && counted.has(object)).map(({ path }) => path));
  const findings = file.findings.filter(
    ({ id, place }) => !aboutAll.has(id) && (!rowDoubts.has(id) || !certain.has(place?.path ?? '')),
  );
  return { ...file, findings, verdict: verdictOf(findings, file.tables) };
}
