import { openAsBlob, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { objectFactsOf } from '../sites/file-facts.ts';
import { siteById, sites } from '../sites/index.ts';
import {
  type CheckContext,
  checkFile,
  type Expectation,
  type ObjectFacts,
  type Progress,
} from '../utils/files/check.ts';
import { compareFiles } from '../utils/files/compare-files.ts';
import type { FileReport } from '../utils/files/report.ts';
import type { Language } from '../utils/text.ts';
import { exportLines } from './export-lines.ts';
import { newHashWorker } from './hash-worker.ts';

const usage = `Usage: npm run check-export -- FILE… [--site ${sites.map(({ id }) => id).join('|')}] [--expect contacts=12480] [--language en|zh-CN] [--json]
  --site      the CRM that the files are from: which columns must be there, which file holds which object
  --expect    how many records the CRM shows of an object; may come several times
  --language  of the report; otherwise that of this computer
  --json      the report as JSON`;

/** From this size on progress is told. */
const bigBytes = 32 * 1024 ** 2;

class WrongUse extends Error {}

/** Where the command writes: each call is a line without its end. */
export interface Output {
  print(text: string): void;
  /** Progress and complaints. */
  tell(text: string): void;
}

/**
 * Checks exported files as the extension does and prints the report.
 * @returns the exit code: 0 when nothing worse than a warning was found, 1 on findings that are errors, 2 when a file could not
 * be read, or on wrong use.
 */
export async function checkFiles(args: string[], output: Output): Promise<number> {
  try {
    return await run(args, output);
  } catch (error) {
    output.tell(error instanceof Error ? error.message : String(error));
    if (error instanceof WrongUse) output.tell(usage);
    return 2;
  }
}

async function run(args: string[], output: Output): Promise<number> {
  const { files, language, json, context } = readArguments(args);
  const reports: FileReport[] = [];
  for (const file of files) reports.push(await checkOne(file, context, output));
  const report = compareFiles(reports, context.expected, context.objects);
  output.print(json ? JSON.stringify(report, undefined, 2) : exportLines(report, language).join('\n'));
  if (report.files.some(({ verdict }) => verdict === 'unreadable')) return 2;
  const findings = [...report.findings, ...report.files.flatMap((file) => file.findings)];
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

async function checkOne(file: string, { objects }: CheckContext, output: Output): Promise<FileReport> {
  if (!statSync(file).isFile()) throw new Error(`Not a file: ${file}`);
  const blob = await openAsBlob(file);
  const onProgress = blob.size < bigBytes ? undefined : progressTo(output);
  return checkFile(blob, path.basename(file), { objects, expected: [] }, { onProgress, newHashWorker });
}

/** Tells each tenth. */
function progressTo(output: Output): (progress: Progress) => void {
  let told = 0;
  return ({ bytesDone, bytesTotal, at }) => {
    const tenth = Math.floor((bytesDone * 10) / bytesTotal);
    if (tenth > told) output.tell(`${tenth * 10} % ${JSON.stringify(at)}`);
    told = tenth;
  };
}

function readArguments(args: string[]) {
  const { values, positionals: files } = parsed(args);
  if (files.length === 0) throw new WrongUse('Which file?');
  const expected = (values.expect ?? []).map(readExpectation);
  const site = values.site === undefined ? undefined : siteById(values.site);
  if (values.site !== undefined && !site) throw new WrongUse(`No such site: ${values.site}`);
  const objects: ObjectFacts[] = site
    ? objectFactsOf(site)
    : expected.map(({ object }) => ({ object, fileName: RegExp.escape(object), columns: [] }));
  const unknown = expected.find(({ object }) => !objects.some((known) => known.object === object));
  if (unknown)
    throw new WrongUse(`${site?.id} has no ${unknown.object}, only: ${objects.map(({ object }) => object).join(', ')}`);
  const spoken = values.language ?? Intl.DateTimeFormat().resolvedOptions().locale;
  const language: Language = spoken.startsWith('zh') ? 'zh-CN' : 'en';
  return { files, language, json: values.json, context: { objects, expected } };
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        site: { type: 'string' },
        expect: { type: 'string', multiple: true },
        language: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : '');
  }
}

function readExpectation(text: string): Expectation {
  const [, object, count] = /^([^=]+)=(\d{1,12})$/.exec(text) ?? [];
  if (!object || !count) throw new WrongUse(`Not an object and a number: ${text}`);
  return { object, count: Number(count) };
}
