import { createWriteStream, mkdirSync, openAsBlob } from 'node:fs';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { objectFactsOf } from '../sites/file-facts.ts';
import { sites } from '../sites/index.ts';
import type { ObjectFacts } from '../utils/files/object-facts.ts';
import { inspect, type SourceFile } from '../utils/migration/inspect.ts';
import { type MigrationResult, migrate, type PlannedTable } from '../utils/migration/migrate.ts';
import { propose } from '../utils/migration/propose.ts';
import type { NextSystem } from '../utils/migration/system.ts';
import { systemById, systems } from '../utils/migration/systems/index.ts';
import type { Output as Folder } from '../utils/migration/write/output.ts';
import type { Language } from '../utils/text.ts';
import { languageOf, type Output, readFileArguments, runCommand, siteCalled, WrongUse } from './command-line.ts';
import { type ExportFile, exportFiles } from './export-files.ts';
import { migrationLines } from './migrate-lines.ts';

const usage = `Usage: npm run migrate -- FILE or FOLDER… --to ${systems.map(({ id }) => id).join('|')} [--site SITE] [--out DIR] [--language en|zh-CN] [--json]
  --to        the system that the data moves to
  --site      the CRM that the files are from: which file holds which object, which column is whose id; one of
              ${sites.map(({ id }) => id).join(', ')}
  --out       folder for the files to import, made if need be; without it nothing is written, only told
  --language  of the report and of the reasons for rejected rows; otherwise that of this computer
  --json      the report as JSON`;

/**
 * Makes exported files ready for the import of another system, as the extension does, and prints the report.
 * @returns the exit code: 0 when every row fits, 1 when rows were put aside, a required field is missing or something could not
 * be read, 2 on wrong use or when nothing could be read
 */
export function migrateFiles(args: string[], output: Output): Promise<number> {
  return runCommand(usage, output, () => run(args, output));
}

async function run(args: string[], { print }: Output): Promise<number> {
  const { paths, system, facts, out, language, json } = readArguments(args);
  const files = await Promise.all(exportFiles(paths).files.map(open));
  const found = await inspect(files, facts);
  const plan: PlannedTable[] = found.tables.map((table) => ({
    ...table,
    goals: propose(table, system, facts).map(({ goal }) => goal),
  }));
  const result = await migrate(files, system, plan, { language, ...(out ? { output: folder(out) } : {}) });
  print(
    json
      ? JSON.stringify({ ...result, plan }, undefined, 2)
      : migrationLines(result, plan, { system, language, written: out !== undefined }).join('\n'),
  );
  return exitCode(result, plan);
}

function exitCode({ tables, unread }: MigrationResult, plan: readonly PlannedTable[]): number {
  if (plan.length === 0) return 2;
  const fits = tables.every(({ rejected, missing, tooWide }) => rejected === 0 && missing.length === 0 && !tooWide);
  return fits && unread.length === 0 && tables.length === plan.length ? 0 : 1;
}

async function open({ path: file, name }: ExportFile): Promise<SourceFile> {
  return { name, blob: await openAsBlob(file) };
}

/** Refuses to write over a file: it may be the exported one. */
function folder(out: string): Folder {
  mkdirSync(out, { recursive: true });
  return {
    async open(name) {
      const stream = createWriteStream(path.join(out, name), { flags: 'wx' });
      await new Promise<void>((resolve, reject) => {
        stream.once('open', () => resolve());
        stream.once('error', reject);
      });
      return {
        write: (bytes) =>
          new Promise((resolve, reject) => {
            stream.write(bytes, (error) => (error ? reject(error) : resolve()));
          }),
        async close() {
          stream.end();
          await finished(stream);
        },
      };
    },
  };
}

function readArguments(args: string[]): {
  paths: string[];
  system: NextSystem;
  facts: ObjectFacts[];
  out: string | undefined;
  language: Language;
  json: boolean;
} {
  const { values, paths } = readFileArguments(args, {
    to: { type: 'string' },
    site: { type: 'string' },
    out: { type: 'string' },
    language: { type: 'string' },
    json: { type: 'boolean', default: false },
  });
  const system = values.to === undefined ? undefined : systemById(values.to);
  if (!system) throw new WrongUse(values.to === undefined ? 'To which system?' : `No such system: ${values.to}`);
  const site = siteCalled(values.site);
  return {
    paths,
    system,
    facts: site ? objectFactsOf(site) : [],
    out: values.out,
    language: languageOf(values.language),
    json: values.json,
  };
}
