import { objectFactsOf, setFactsOf } from '../../sites/file-facts.ts';
import type { Site } from '../../sites/schema.ts';
import { fewerRows, missingObject, moreRows, noRows, roundCount } from '../files/checks/counts.ts';
import { compareFiles } from '../files/compare-files.ts';
import type { Completeness } from '../files/completeness.ts';
import { commonSets, type ExportSet, type SetFacts, setsOf } from '../files/export-sets.ts';
import type { FileReport, Finding } from '../files/report.ts';
import { filesSetAside } from '../files/set-aside.ts';
import { verdictOf } from '../files/verdict.ts';
import { accountIn, type Mine } from './export-account.ts';
import { replacements } from './export-replaced.ts';
import type { ExportedFile } from './rows/export.ts';
import type { CaseState } from './state.ts';

/** One file of the case as it stands among the others. */
export interface JudgedFile {
  file: ExportedFile;
  /** Its report, less what the other files make good. */
  report: FileReport;
  mine: Mine;
  /** Another file stands in for this one, so that nothing in it counts. */
  replacedBy?: ExportedFile;
}

/** The parts of one export. */
export interface JudgedSet extends Omit<ExportSet, 'files'> {
  files: JudgedFile[];
}

/** All exported files of a case, judged as one. */
export interface ExportAnswer {
  /** Newest first. */
  files: JudgedFile[];
  sets: JudgedSet[];
  /** How much of each object is there, in the order of the site. */
  objects: Completeness[];
  /** Objects whose number in the CRM nobody has seen yet. */
  uncounted: string[];
  /** About all files together. */
  findings: Finding[];
  /** Is all there? Unknown while there is nothing, something unreadable, or an object without a count. */
  complete: 'yes' | 'no' | 'unknown';
  /** Is it undamaged? `doubt`: something should be looked at. */
  sound: 'yes' | 'doubt' | 'no' | 'unknown';
  mine: Mine;
}

/**
 * Judges the files of a case together: what is in all of them against what the CRM showed.
 * @param account the id of the account that is left
 */
export function exportAnswer(
  site: Site,
  account: string,
  { files, links, counts: seen, lastChanges }: Pick<CaseState, 'files' | 'links' | 'counts' | 'lastChanges'>,
): ExportAnswer {
  const objects = objectFactsOf(site);
  // Records that no export holds are missing from every file, and `export-ways.ts` tells of them.
  const known = new Set(objects.map(({ object }) => object));
  const expected = [...seen].flatMap(([object, { count }]) => (known.has(object) ? { object, count } : []));
  const lastChange = [...lastChanges].map(([object, { day }]) => ({ object, at: day }));
  const newest = files
    .map((file) => ({ ...file, report: withoutCounts(file.report) }))
    .toSorted((one, other) => other.report.checkedAt.localeCompare(one.report.checkedAt));
  const setFacts = [...setFactsOf(site), ...commonSets];
  const replaced = replacements(newest, expected, objects);
  const counting = newest.filter(({ id }) => !replaced.has(id));
  const reports = counting.map(({ report }) => report);
  for (const [report, { by }] of filesSetAside(reports, expected)) {
    const other = counting.find((file) => file.name === by && file.report !== report);
    if (other) replaced.set(counting[reports.indexOf(report)]?.id ?? '', other.id);
  }
  const compared = compareFiles(
    counting.map(({ id, report }) => ({ report, links: links.get(id) })),
    { objects, expected, lastChange, sets: setFacts },
  );
  const among = new Map(
    counting.map(({ id, report }, at) => [
      id,
      links.has(id) ? compared.files[at] : withoutDoubts(report, compared.files[at]),
    ]),
  );
  const names = namePatterns(site);
  const judged = newest.map((file): JudgedFile => {
    const report = among.get(file.id) ?? file.report;
    const mine = accountIn([file.name, ...report.tables.map(({ path }) => path)], names, account);
    return { file, report, mine, replacedBy: newest.find(({ id }) => id === replaced.get(file.id)) };
  });
  const sets = judgedSets(judged, setFacts);
  const uncounted = [...known].filter((object) => !seen.has(object));
  const findings = counting.length > 0 ? compared.findings : [];
  return {
    files: judged,
    sets,
    objects: counting.length > 0 ? inOrder(compared.completeness, site) : [],
    uncounted,
    findings,
    complete: completeness(judged, sets, findings, uncounted),
    sound: soundness(judged),
    mine: ownership(judged),
  };
}

/** Whether the files prove the data whole, as far as anybody can tell: nothing damaged, nothing missing, nothing of another account. */
export function isProven({ files, sound, complete, mine }: ExportAnswer): boolean {
  return files.length > 0 && sound === 'yes' && complete !== 'no' && mine !== 'no';
}

/** Patterns of the names that the site's exports have; some with a group for the account. */
function namePatterns({ exports, objects }: Site): string[] {
  return [
    ...exports.flatMap(({ parts = [], fileName }) => [parts, fileName].flat()),
    ...objects.flatMap(({ fileName = [] }) => fileName),
  ];
}

/** What a table's number of rows alone makes doubtful, until the CRM's own count is known. */
const rowDoubts = new Set<string>([noRows.id, roundCount.id]);

/** A report without the doubts that the other files take away. Of one without links everything else stands, as nothing else was compared. */
function withoutDoubts(report: FileReport, compared = report): FileReport {
  const findings = report.findings.filter((one) => !rowDoubts.has(one.id) || compared.findings.includes(one));
  return findings.length === report.findings.length
    ? report
    : { ...report, findings, verdict: verdictOf(findings, report.tables) };
}

const countFindings = new Set<string>([fewerRows.id, moreRows.id, missingObject.id]);

/** Files that an older version held against the counts one by one say of themselves what only all together can say. */
function withoutCounts(report: FileReport): FileReport {
  const findings = report.findings.filter(({ id }) => !countFindings.has(id));
  return findings.length === report.findings.length
    ? report
    : { ...report, findings, verdict: verdictOf(findings, report.tables) };
}

function judgedSets(files: readonly JudgedFile[], facts: readonly SetFacts[]): JudgedSet[] {
  // The id stands where a folder stands, so that two files of one name are two.
  const byPath = new Map(files.map((each) => [`${each.file.id}/${each.file.name}`, each]));
  return setsOf([...byPath.keys()], facts).map((set) => ({
    ...set,
    files: set.files.flatMap((path) => byPath.get(path) ?? []),
  }));
}

function inOrder(counts: readonly Completeness[], site: Site): Completeness[] {
  const place = (object: string) => site.objects.findIndex(({ id }) => id === object);
  return counts.toSorted((one, other) => place(one.object) - place(other.object));
}

function completeness(
  files: readonly JudgedFile[],
  sets: readonly JudgedSet[],
  findings: readonly Finding[],
  uncounted: readonly string[],
): ExportAnswer['complete'] {
  const counting = files.filter(({ replacedBy }) => !replacedBy);
  if (counting.length === 0) return 'unknown';
  if (findings.some(({ severity }) => severity === 'error')) return 'no';
  if (sets.some(({ missing }) => missing.length > 0)) return 'no';
  return uncounted.length === 0 && counting.every(({ report }) => report.verdict !== 'unreadable') ? 'yes' : 'unknown';
}

function soundness(files: readonly JudgedFile[]): ExportAnswer['sound'] {
  const verdicts = new Set(files.filter(({ replacedBy }) => !replacedBy).map(({ report }) => report.verdict));
  if (verdicts.size === 0) return 'unknown';
  if (verdicts.has('damaged') || verdicts.has('unreadable')) return 'no';
  return verdicts.has('doubtful') ? 'doubt' : 'yes';
}

function ownership(files: readonly JudgedFile[]): Mine {
  const all = files.filter(({ replacedBy }) => !replacedBy).map(({ mine }) => mine);
  if (all.includes('no')) return 'no';
  return all.length > 0 && all.every((mine) => mine === 'yes') ? 'yes' : 'unknown';
}
