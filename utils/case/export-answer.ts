import { objectFactsOf, setFactsOf } from '../../sites/file-facts.ts';
import type { Site } from '../../sites/schema.ts';
import { fewerRows, missingObject, moreRows } from '../files/checks/counts.ts';
import { compareFiles } from '../files/compare-files.ts';
import { type ExportSet, type SetFacts, setsOf } from '../files/export-sets.ts';
import type { FileReport, Finding, ObjectCount } from '../files/report.ts';
import { verdictOf } from '../files/verdict.ts';
import type { ExportedFile } from './db.ts';
import { accountIn, type Mine } from './export-account.ts';
import { replacements } from './export-replaced.ts';
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
  /** Records of each object, in the order of the site. */
  counts: ObjectCount[];
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
  { files, counts: seen }: Pick<CaseState, 'files' | 'counts'>,
): ExportAnswer {
  const objects = objectFactsOf(site);
  // Records that no export holds are missing from every file, and `export-ways.ts` tells of them.
  const known = new Set(objects.map(({ object }) => object));
  const expected = [...seen].flatMap(([object, { count }]) => (known.has(object) ? { object, count } : []));
  const newest = files
    .map((file) => ({ ...file, report: withoutCounts(file.report) }))
    .toSorted((one, other) => other.report.checkedAt.localeCompare(one.report.checkedAt));
  const replaced = replacements(newest, expected, objects);
  const counting = newest.filter(({ id }) => !replaced.has(id));
  const compared = compareFiles(
    counting.map(({ report }) => report),
    expected,
    objects,
  );
  // What the others make good takes a finding away; without that a report stands as it was written.
  const reports = new Map(
    counting.map(({ id, report }, at) => {
      const among = compared.files[at] ?? report;
      return [id, among.findings.length === report.findings.length ? report : among];
    }),
  );
  const names = namePatterns(site);
  const judged = newest.map((file): JudgedFile => {
    const report = reports.get(file.id) ?? file.report;
    const mine = accountIn([file.name, ...report.tables.map(({ path }) => path)], names, account);
    return { file, report, mine, replacedBy: newest.find(({ id }) => id === replaced.get(file.id)) };
  });
  const sets = judgedSets(judged, setFactsOf(site));
  const uncounted = [...known].filter((object) => !seen.has(object));
  const findings = counting.length > 0 ? compared.findings : [];
  return {
    files: judged,
    sets,
    counts: counting.length > 0 ? inOrder(compared.counts, site) : [],
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

function inOrder(counts: readonly ObjectCount[], site: Site): ObjectCount[] {
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
  const all = files.map(({ mine }) => mine);
  if (all.includes('no')) return 'no';
  return all.includes('yes') ? 'yes' : 'unknown';
}
