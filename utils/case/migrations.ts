import { problems } from '../migration/convert/problem.ts';
import type { SourceFile } from '../migration/inspect.ts';
import type { Goal } from '../migration/map.ts';
import type { MigrationResult } from '../migration/migrate.ts';
import type { Choices } from '../migration/propose.ts';
import type { RecordObject } from '../migration/vocabulary/index.ts';
import { db } from './db.ts';
import { blobOf } from './evidence.ts';
import { append } from './log.ts';
import type { ExportedFile } from './rows/export.ts';

/** What the person chose for the move of a case's data, so that it need not be chosen again. */
export interface MigrationChoices {
  caseId: string;
  /** The next system, by its id. */
  system?: string;
  /** By system: where columns of each object go. */
  columns: Record<string, Choices>;
  /** What tables hold, by their path and part; `none` for one that is left out. */
  objects: Record<string, RecordObject | 'none'>;
}

/** More are not told of one table in the log. */
const mostProblems = 50;

/** What was chosen so far; nothing at the beginning. */
export async function choicesOf(caseId: string): Promise<MigrationChoices> {
  return (await db.migrations.get(caseId)) ?? { caseId, columns: {}, objects: {} };
}

export function rememberSystem(caseId: string, system: string): Promise<unknown> {
  return change(caseId, (choices) => ({ ...choices, system }));
}

/** `table` is the table's path and part. */
export function rememberObject(caseId: string, table: string, object: RecordObject | 'none'): Promise<unknown> {
  return change(caseId, (choices) => ({ ...choices, objects: { ...choices.objects, [table]: object } }));
}

export function rememberGoals(
  caseId: string,
  system: string,
  object: RecordObject,
  goals: Readonly<Record<string, Goal>>,
): Promise<unknown> {
  return change(caseId, (choices) => {
    const before = choices.columns[system] ?? {};
    return {
      ...choices,
      columns: { ...choices.columns, [system]: { ...before, [object]: { ...before[object], ...goals } } },
    };
  });
}

function change(caseId: string, how: (choices: MigrationChoices) => MigrationChoices): Promise<unknown> {
  return db.transaction('rw', db.migrations, async () => db.migrations.put(how(await choicesOf(caseId))));
}

/** The exported files of a case that hold tables: those whose bytes are kept, and those that have to be given again. */
export async function filesToMigrate(
  files: readonly ExportedFile[],
): Promise<{ kept: SourceFile[]; missing: ExportedFile[] }> {
  const kept: SourceFile[] = [];
  const missing: ExportedFile[] = [];
  for (const file of files) {
    if (file.report.tables.length === 0) continue;
    const blob = await blobOf(file.id, 'file');
    if (blob) kept.push({ name: file.name, blob });
    else missing.push(file);
  }
  return { kept, missing };
}

/** Puts what came of a move into the case's log: counts and names of fields, never a value. */
export function logMigration(caseId: string, result: MigrationResult, written: boolean): Promise<unknown> {
  return append(caseId, {
    type: 'migration-checked',
    system: result.system,
    written,
    tables: result.tables.map(
      ({ path, part, object, rows, rejected, mapped, own, left, missing, fits, files, rejects }) => ({
        name: part === undefined ? path : `${path} · ${part}`,
        object,
        rows,
        rejected,
        mapped,
        own,
        left,
        missing,
        problems: fits
          .filter(({ problem }) => problems[problem].weight !== 'changed')
          .slice(0, mostProblems)
          .map(({ problem, header, total }) => ({ problem, ...(header === undefined ? {} : { header }), total })),
        files: written ? [...files, ...rejects].map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 })) : [],
      }),
    ),
  });
}
