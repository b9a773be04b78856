import path from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { chromiumPath } from '../../../scripts/chromium.mjs';
import { scriptOf } from '../../../scripts/find/browser.ts';
import { median } from '../page/script-time.ts';
import type { Report } from '../report.ts';
import { asked, type BenchPage, pages } from './pages.ts';
import { type Cost, reportOf } from './report.ts';
import { ask, type Looks, lookOn } from './subject.ts';

const runs = 5;
/** Testing Library needs seconds for the largest page. */
const peerRuns = 3;
/** On a busy machine 50,000 elements take a while. */
const longestDrawing = 120_000;

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
    return reportOf(costs, browser.version());
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
      // What drawing left behind, here and on the page before, is no cost of the question.
      await session.send('HeapProfiler.collectGarbage');
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
