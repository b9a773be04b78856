import { openAsBlob, statSync } from 'node:fs';
import type { BagFiles } from '../utils/bundle/bagit/bag-files.ts';
import { type BagReport, checkBag } from '../utils/bundle/bagit/check-bag.ts';
import { bagFindings } from '../utils/bundle/bagit/finding.ts';
import { zipBag } from '../utils/bundle/bagit/zip-bag.ts';
import { faultWords } from '../utils/bundle/fault-words.ts';
import { ZipFault } from '../utils/bundle/open-zip.ts';
import { fill, type Language, type Text } from '../utils/text.ts';
import { folderBag } from './bag-folder.ts';
import { type Output, printable } from './command-line.ts';

const valid: Text = { en: 'valid bag, BagIt {version}', 'zh-CN': '有效，BagIt {version}' };
const invalid: Text = { en: 'NOT a valid bag', 'zh-CN': '无效' };
const marks: Record<'error' | 'warning', Text> = {
  error: { en: 'error', 'zh-CN': '错误' },
  warning: { en: 'warning', 'zh-CN': '提醒' },
};

/**
 * Checks any BagIt bags, folders or zips, and prints what is wrong with them.
 * @returns 0 when all are valid, 1 when one is not
 */
export async function checkBags(
  paths: readonly string[],
  options: { language: Language; json: boolean },
  output: Output,
): Promise<number> {
  const reports = [];
  for (const path of paths) reports.push({ path, ...(await reportOf(path, options.language)) });
  if (options.json) output.print(JSON.stringify(reports, undefined, 2));
  else for (const report of reports) output.print(linesOf(report, options.language).join('\n'));
  return reports.every((report) => report.valid) ? 0 : 1;
}

type Checked = BagReport & { path: string; unreadable?: string };

async function reportOf(path: string, language: Language): Promise<BagReport & { unreadable?: string }> {
  try {
    return await checkBag(await open(path));
  } catch (error) {
    if (!(error instanceof ZipFault)) throw error;
    return { valid: false, findings: [], unreadable: fill(faultWords[error.fault], language) };
  }
}

async function open(path: string): Promise<BagFiles> {
  return statSync(path).isDirectory() ? folderBag(path) : zipBag(await openAsBlob(path));
}

function linesOf({ path, valid: isValid, version, findings, unreadable }: Checked, language: Language): string[] {
  return [
    `${path}: ${fill(isValid ? valid : invalid, language, { version: version ?? '' })}`,
    ...(unreadable === undefined ? [] : [`  ${unreadable}`]),
    ...findings.map(
      ({ id, severity, place, values }) =>
        `  [${marks[severity][language]}] ${place}: ${fill(bagFindings[id].text, language, values)}`,
    ),
  ].map(printable);
}
