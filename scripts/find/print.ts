import type { BenchResult } from './bench.ts';
import type { PlainAnswer } from './in-page.ts';
import type { Figures } from './judge.ts';

const state: Record<string, string> = {
  hidden: 'not visible',
  'in-menu': 'in a closed menu',
  disabled: 'disabled',
  covered: 'covered by something else',
  'off-screen': 'scroll to see it',
  'no-size': 'has no size',
};

/** One page's ranking, for people. */
export function printAnswer(
  page: string,
  { intent, confidence, languages, candidates, decoys, milliseconds }: PlainAnswer,
): void {
  console.log(`${page}\n${intent}: ${confidence} (read as ${languages.join(', ')}; ${milliseconds.toFixed(1)} ms)`);
  candidates.forEach(({ name, kind, score, reasons, obstacle, openFirst, html }, at) => {
    console.log(`  ${at + 1}. ${score.toFixed(2)} ${kind} “${name}”  ${html}`);
    if (obstacle) console.log(`     ${state[obstacle]}${openFirst ? `; open first: ${openFirst}` : ''}`);
    for (const { en } of reasons) console.log(`     ${en}.`);
  });
  for (const { name, is, html } of decoys) console.log(`  not: “${name}” (${is})  ${html}`);
  console.log('');
}

/** A folder's figures, for people: in per cent. */
export function printBench(result: BenchResult): void {
  const widest = 44;
  console.log(
    `${result.pages} pages; one look ${result.milliseconds.median.toFixed(1)} ms (median), ${result.milliseconds.longest.toFixed(1)} ms (longest)\n`,
  );
  console.log(`${''.padEnd(widest)}  asked   top-1   top-3  unsure  wrong+sure  absent  false alarms (not unsure)`);
  const line = (name: string, f: Figures) =>
    console.log(
      `${name.padEnd(widest)}${count(f.asked, 7)}${share(f.top1)}${share(f.top3)}${share(f.unsure)}${share(f.wrongAndSure, 12)}${count(f.absent, 8)}${share(f.falseAlarms, 14)} (${share(f.firmFalseAlarms).trim()})`,
    );
  for (const part of ['byIntent', 'byLanguage', 'bySystem', 'byFamily'] as const) {
    for (const [name, figures] of Object.entries(result[part])) line(name, figures);
    console.log('');
  }
  line('all', result.all);
  console.log('\nNot right:');
  for (const { confidence, intent, system, page, top1, answer, expected, absent } of result.wrong)
    console.log(
      `  ${confidence.padEnd(6)} ${top1.padEnd(5)} ${intent} on ${system}/${page}: ${answer || 'nothing'}; ${absent ? 'there is none' : `right: ${expected}`}`,
    );
}

function share(value: number, width = 8): string {
  return `${(value * 100).toFixed(1)} %`.padStart(width);
}

function count(value: number, width: number): string {
  return String(value).padStart(width);
}
