import { openAsBlob } from 'node:fs';
import { differenceLines } from '../utils/bundle/difference-words.ts';
import { pointText, verdictText } from '../utils/bundle/points.ts';
import { verifyBundle } from '../utils/bundle/verify.ts';
import type { Result, VerifyReport } from '../utils/bundle/verify-report.ts';
import type { Language, Text } from '../utils/text.ts';
import { checkBags } from './check-bags.ts';
import { languageOf, type Output, printable, readFileArguments, runCommand } from './command-line.ts';

const usage = `Usage: npm run verify-bundle -- FILE… [--bag] [--language en|zh-CN] [--json]
  --bag       any BagIt bags, as folders or zips: ends with 0 when all are valid, with 1 when one is not
  --language  of the report; otherwise that of this computer
  --json      the reports as JSON
Ends with 0 when everything that can be checked holds, 1 when something was changed, 2 when a file is no bundle.`;

const exitCodes = { whole: 0, changed: 1, 'no-bundle': 2 };

const marks: Record<Result, Text> = {
  holds: { en: 'holds', 'zh-CN': '通过' },
  fails: { en: 'FAILS', 'zh-CN': '未通过' },
  unknown: { en: 'can’t tell', 'zh-CN': '无法判断' },
};

/**
 * Checks bundles as the verify page does and prints what holds, what does not, and what no check can tell.
 * @returns the exit code, the worst of all files: 0 whole, 1 changed, 2 no bundle or wrong use; with `--bag` 0 or 1
 */
export function verifyBundles(args: string[], output: Output): Promise<number> {
  return runCommand(usage, output, async () => {
    const { values, paths } = readFileArguments(args, {
      language: { type: 'string' },
      json: { type: 'boolean', default: false },
      bag: { type: 'boolean', default: false },
    });
    const language = languageOf(values.language);
    if (values.bag) return checkBags(paths, { language, json: values.json }, output);
    const reports = [];
    for (const file of paths) reports.push({ file, report: await verifyBundle(await openAsBlob(file)) });
    if (values.json) output.print(JSON.stringify(reports, undefined, 2));
    else for (const { file, report } of reports) output.print(linesOf(file, report, language).join('\n'));
    return Math.max(...reports.map(({ report }) => exitCodes[report.verdict]));
  });
}

function linesOf(file: string, report: VerifyReport, language: Language): string[] {
  return [
    `${file}: ${verdictText(report, language)}`,
    ...(report.differences ? differenceLines(report.differences, language) : []).map(
      ({ name, value }) => `  ${name}${language === 'en' ? ': ' : '：'}${value}`,
    ),
    ...report.points.flatMap((point) => {
      const { title, answer, places } = pointText(point, language);
      return [`  [${marks[point.result][language]}] ${title}`, `      ${answer}`, ...places.map((at) => `      ${at}`)];
    }),
  ].map(printable);
}
