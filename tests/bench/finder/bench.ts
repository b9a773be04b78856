import { cpus } from 'node:os';
import path from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { chromiumPath } from '../../../scripts/chromium.mjs';
import { scriptOf } from '../../../scripts/find/browser.ts';
import { median } from '../page/script-time.ts';
import type { Report } from '../report.ts';
import { asked, type BenchPage, pages } from './pages.ts';
import { ask, type Looks, lookOn } from './subject.ts';

const runs = 5;
/** Testing Library needs seconds for the largest page. */
const peerRuns = 3;
/** On a busy machine 50,000 elements take a while. */
const longestDrawing = 120_000;
const longestLook = 50;
const longestUnchanged = 8;
const leastRatio = 20;

/** CPU time of the page's main thread in ms, medians where nothing else is said. */
interface Cost {
  page: string;
  elements: number;
  /** From knowing nothing to the whole answer. */
  first: number;
  /** The longest single look of all. */
  longest: number;
  unchanged: number;
  afterChange: number;
  testingLibrary: PeerCost;
  playwright: PeerCost;
}

/** Asked of a page that has just been drawn, and again. */
interface PeerCost {
  first: number;
  again: number;
}

/** What a look costs on pages of three sizes, beside the queries by role and name of Testing Library and Playwright. */
export async function benchFinder(): Promise<Report> {
  const script = await scriptOf(path.join(import.meta.dirname, 'in-page.ts'));
  const browser = await chromium.launch({ executablePath: chromiumPath() });
  try {
    const costs: Cost[] = [];
    for (const page of pages) {
      costs.push(await measure(browser, script, page));
      console.error(`${page.name} measured`);
    }
    return report(costs, browser.version());
  } finally {
    await browser.close();
  }
}

async function measure(browser: Browser, script: string, { name, elements, html }: BenchPage): Promise<Cost> {
  const page = await browser.newPage();
  try {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const subject = { page, session, name };
    /** Each first question is asked of a page that has just been drawn: what the browser computes for one would help the next. */
    const anew = async () => {
      await page.goto('about:blank');
      await page.setContent(html, { timeout: longestDrawing });
      await page.evaluate(script);
      await page.evaluate(() => bench.change());
    };
    const first: Looks[] = [];
    for (let run = 0; run < runs; run += 1) {
      await anew();
      await page.evaluate(() => bench.open());
      first.push(await lookOn(subject));
    }
    const unchanged = await repeat(runs, () => lookOn(subject));
    const afterChange = await repeat(runs, async () => {
      await page.evaluate(() => bench.change());
      return lookOn(subject);
    });
    const testingLibrary = () =>
      ask(subject, () => page.evaluate((one) => bench.testingLibrary(one.role, one.name), asked));
    const byRole = page.getByRole(asked.role, { name: asked.name });
    const playwright = () => ask(subject, async () => ((await byRole.count()) === 1 ? asked.name : ''));
    const peers = { testingLibrary, playwright };
    const costs = { testingLibrary: { first: 0, again: 0 }, playwright: { first: 0, again: 0 } };
    for (const peer of ['testingLibrary', 'playwright'] as const) {
      const cold = await repeat(peerRuns, async () => {
        await anew();
        return peers[peer]();
      });
      costs[peer] = { first: median(cold), again: median(await repeat(peerRuns, peers[peer])) };
    }
    return {
      page: name,
      elements,
      first: median(first.map(({ together }) => together)),
      longest: Math.max(...[...first, ...afterChange].map(({ longest }) => longest)),
      unchanged: median(unchanged.map(({ together }) => together)),
      afterChange: median(afterChange.map(({ together }) => together)),
      ...costs,
    };
  } finally {
    await page.close();
  }
}

async function repeat<R>(times: number, act: () => Promise<R>): Promise<R[]> {
  const each: R[] = [];
  while (each.length < times) each.push(await act());
  return each;
}

function report(costs: Cost[], version: string): Report {
  const largest = costs.at(-1);
  if (!largest) throw new Error('There is no page.');
  const ms = (value: number) => value.toFixed(1);
  const ratio = largest.testingLibrary.first / largest.first;
  const unchanged = Math.max(...costs.map((cost) => cost.unchanged));
  return {
    title: 'Cost of a look by the finder',
    setting: {
      Chromium: version,
      Node: process.version,
      Machine: `${cpus().length} × ${cpus()[0]?.model}`,
      'Question to all': `“${asked.name}”, a ${asked.role}`,
    },
    tables: [
      {
        title: 'CPU time of the page’s main thread, ms, medians; longest look: of all looks',
        head: ['page', 'first, until whole', 'longest look', 'unchanged', 'small change'],
        rows: costs.map(({ page, first, longest, unchanged, afterChange }) => [
          page,
          ...[first, longest, unchanged, afterChange].map(ms),
        ]),
      },
      {
        title:
          'Peers with the same question, ms: on a page that has just been drawn, and again; and how many times ours',
        head: [
          'page',
          'Testing Library',
          '× first',
          'again',
          '× unchanged',
          'Playwright',
          '× first',
          'again',
          '× unchanged',
        ],
        rows: costs.map((cost) => [
          cost.page,
          ...[cost.testingLibrary, cost.playwright].flatMap((peer) =>
            [peer.first, peer.first / cost.first, peer.again, peer.again / cost.unchanged].map(ms),
          ),
        ]),
      },
    ],
    bars: [
      {
        bar: `no look at ${largest.page} over ${longestLook} ms`,
        found: `${ms(largest.longest)} ms`,
        kept: largest.longest <= longestLook,
      },
      {
        bar: `${largest.page} at least ${leastRatio} times faster than Testing Library: at first`,
        found: `${ms(ratio)} times`,
        kept: ratio >= leastRatio,
      },
      {
        bar: `${largest.page} at least ${leastRatio} times faster than Testing Library: again`,
        found: `${ms(largest.testingLibrary.again / largest.unchanged)} times`,
        kept: largest.testingLibrary.again >= leastRatio * largest.unchanged,
      },
      {
        bar: `no look over ${longestUnchanged} ms when nothing has changed`,
        found: `${ms(unchanged)} ms`,
        kept: unchanged <= longestUnchanged,
      },
    ],
    figures: costs,
  };
}
