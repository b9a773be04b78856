import { openAsBlob } from 'node:fs';
import { type CheckContext, checkLinked, type LinkedFile, type Progress } from '../utils/files/check.ts';
import { compareFiles } from '../utils/files/compare-files.ts';
import { readArguments, usage } from './check-arguments.ts';
import { type Output, runCommand } from './command-line.ts';
import { type ExportFile, exportFiles } from './export-files.ts';
import { exportLines } from './export-lines.ts';
import { newHashWorker } from './hash-worker.ts';

/** From this size on progress is told. */
const bigBytes = 32 * 1024 ** 2;
const exitCodes = { whole: 0, doubtful: 0, damaged: 1, unreadable: 2 };

/**
 * Checks exported files, and those in folders, as the extension does and prints the report.
 * @returns the exit code: 0 when nothing worse than a warning was found, 1 on findings that are errors, 2 when a file could not
 * be read, or on wrong use. A damaged file beside a whole one of the same export does not count.
 */
export function checkFiles(args: string[], output: Output): Promise<number> {
  return runCommand(usage, output, () => run(args, output));
}

async function run(args: string[], output: Output): Promise<number> {
  const { paths, language, json, facts } = readArguments(args);
  const { files, others } = exportFiles(paths);
  const checked: LinkedFile[] = [];
  for (const file of files) checked.push(await checkOne(file, facts.objects, output));
  const report = compareFiles(checked, facts, others);
  output.print(json ? JSON.stringify(report, undefined, 2) : exportLines(report, language).join('\n'));
  return exitCodes[report.verdict];
}

async function checkOne(
  { path, name }: ExportFile,
  objects: CheckContext['objects'],
  output: Output,
): Promise<LinkedFile> {
  const blob = await openAsBlob(path);
  const onProgress = blob.size < bigBytes ? undefined : progressTo(output);
  // Counts and dates are compared once all files are known.
  return checkLinked(blob, name, { objects, expected: [] }, { onProgress, newHashWorker });
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
