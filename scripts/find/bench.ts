import type { FindBrowser } from './browser.ts';
import { askedOf, type Figures, figuresOf, type Judged, judge, selectorsOf } from './judge.ts';
import type { LabelledPage } from './labels.ts';

export interface BenchResult {
  pages: number;
  all: Figures;
  byIntent: Record<string, Figures>;
  byLanguage: Record<string, Figures>;
  bySystem: Record<string, Figures>;
  byFamily: Record<string, Figures>;
  /** What was not right, worst first. */
  wrong: Judged[];
  /** Median and longest time of one look, in milliseconds. */
  milliseconds: { median: number; longest: number };
}

/** Asks for every labelled and every absent intent of each page. */
export async function bench(browser: FindBrowser, pages: LabelledPage[]): Promise<BenchResult> {
  const judged: Judged[] = [];
  const times: number[] = [];
  for (const page of pages) {
    const selectors = selectorsOf(page);
    const questions = askedOf(page).map((intent) => ({ intent, address: page.url, selectors }));
    for (const answer of await browser.look(page.path, questions)) {
      judged.push(judge(page, answer));
      times.push(answer.milliseconds);
    }
  }
  times.sort((a, b) => a - b);
  const isFault = ({ absent, top1 }: Judged) => (absent ? top1 === 'wrong' : top1 !== 'right');
  const weight = { sure: 0, likely: 1, unsure: 2, none: 3 };
  return {
    pages: pages.length,
    all: figuresOf(judged),
    byIntent: grouped(judged, ({ intent }) => intent),
    byLanguage: grouped(judged, ({ language }) => language),
    bySystem: grouped(judged, ({ system }) => system),
    byFamily: grouped(judged, ({ family }) => family),
    wrong: judged.filter(isFault).sort((a, b) => weight[a.confidence] - weight[b.confidence]),
    milliseconds: { median: times[Math.floor(times.length / 2)] ?? 0, longest: times.at(-1) ?? 0 },
  };
}

function grouped(judged: Judged[], by: (one: Judged) => string): Record<string, Figures> {
  const groups = Object.groupBy(judged, by);
  return Object.fromEntries(
    Object.entries(groups)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([name, group = []]) => [name, figuresOf(group)]),
  );
}
