import { cpus } from 'node:os';
import type { BrowserContext, Page } from '@playwright/test';
import type { CaseEvent } from '../../../utils/case/events/index.ts';
import type { Evidence } from '../../../utils/case/rows/evidence.ts';
import { type CleanExitBrowser, launch } from '../../e2e/browser.ts';
import { type FilledCase, fillStore } from '../../e2e/fill-store.ts';
import type { Report } from '../report.ts';

const mostPaint = 200;
const mostTyping = 50;
const loads = 9;

interface Found {
  store: string;
  /** Milliseconds from navigation until the first task, or the first case, stood on the screen; one a load. */
  paints: number[];
  /** The longest that a key waited for its frame. */
  typing: number;
}

/** How soon the panel shows something useful, and whether typing lags, with much in the store. */
export async function benchPanel(): Promise<Report> {
  const stores = [
    { store: '50 cases, 5,000 pieces of evidence', filled: cases(50, 100, 0) },
    { store: '1 case with 1,000 own tasks', filled: cases(1, 0, 1_000) },
  ];
  const found: Found[] = [];
  let version = '';
  for (const { store, filled } of stores) {
    const browser = await launch({});
    version = browser.version;
    try {
      found.push({ store, ...(await measure(browser, filled)) });
    } finally {
      await browser.close();
    }
  }
  return {
    title: 'The side panel with much in the store',
    setting: { Chromium: version, Node: process.version, Machine: `${cpus().length} × ${cpus()[0]?.model}` },
    tables: [
      {
        title: `ms from navigation to the first task on the screen, median of ${loads}; longest wait of a key`,
        head: ['store', 'first useful paint', 'typing'],
        rows: found.map(({ store, paints, typing }) => [store, median(paints).toFixed(0), typing.toFixed(0)]),
      },
    ],
    bars: found.flatMap(({ store, paints, typing }) => [
      {
        bar: `first useful paint ≤ ${mostPaint} ms: ${store}`,
        found: `${median(paints).toFixed(0)} ms`,
        kept: median(paints) <= mostPaint,
      },
      { bar: `typing ≤ ${mostTyping} ms: ${store}`, found: `${typing.toFixed(0)} ms`, kept: typing <= mostTyping },
    ]),
    figures: found,
  };
}

async function measure(browser: CleanExitBrowser, filled: FilledCase[]): Promise<Pick<Found, 'paints' | 'typing'>> {
  const page = await browser.openPage('sidepanel.html');
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  await fillStore(page, filled);
  await watchFirstTask(page.context());
  const paints: number[] = [];
  for (let load = 0; load < loads; load += 1) paints.push(await firstPaint(page));
  await page.reload();
  return { paints, typing: await typingLag(page) };
}

/** Opens the panel as a person does: anew, and not while another one is still at work. */
async function firstPaint(open: Page): Promise<number> {
  const page = await open.context().newPage();
  await page.goto(open.url());
  const first = await page.waitForFunction(() => (window as { firstTask?: number }).firstTask);
  const paint = (await first.jsonValue()) ?? Number.NaN;
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await page.close();
  return paint;
}

/** Notes in each page that is loaded when the frame began in which a task of the checklist stood for the first time. */
async function watchFirstTask(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const look = () => {
      if (document.querySelector('main li h3')) Object.assign(window, { firstTask: performance.now() });
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** Types a note into an opened task and answers the longest time from a key to the frame after it. */
async function typingLag(page: Page): Promise<number> {
  await page.locator('main li h3 button').first().click();
  const field = page.locator('main li textarea').first();
  await field.click();
  await page.evaluate(() => {
    const waits: number[] = [];
    Object.assign(window, { waits });
    addEventListener(
      'keydown',
      ({ timeStamp }) => requestAnimationFrame(() => waits.push(performance.now() - timeStamp)),
      true,
    );
  });
  await page.keyboard.type('A note of forty letters, typed in one go.', { delay: 30 });
  return page.evaluate(() => Math.max(...(window as unknown as { waits: number[] }).waits));
}

function cases(count: number, evidence: number, ownTasks: number): FilledCase[] {
  return Array.from({ length: count }, (_, number) => {
    const id = `case-${number}`;
    const at = new Date(Date.UTC(2026, 9, 1, number)).toISOString();
    const pieces = Array.from({ length: evidence }, (_piece, index) => pieceOf(id, index, at));
    const own = Array.from({ length: ownTasks }, (_task, index): CaseEvent => {
      return { type: 'task-added', task: `own-${index}`, title: `Sample task number ${index}`, phase: 'settle' };
    });
    return {
      case: {
        ...{ id, site: 'hubspot', openedAt: at },
        account: {
          id: String(1000 + number),
          name: `Sample Company ${number}`,
          region: 'na1',
          host: 'app.hubspot.com',
        },
      },
      events: [
        {
          type: 'case-opened',
          site: 'hubspot',
          account: String(1000 + number),
          software: 'test',
          key: 'ab'.repeat(32),
        },
        ...pieces.map(keptOf),
        ...own,
      ],
      evidence: pieces,
    };
  });
}

function pieceOf(caseId: string, index: number, at: string): Evidence {
  return {
    ...{ id: `${caseId}-${index}`, caseId, kind: 'page', title: `Sample page ${index}`, at, places: [] },
    url: `https://app.hubspot.com/sample/${index}`,
    parts: [{ name: 'text.txt', mediaType: 'text/plain', bytes: 9, sha256: 'ab'.repeat(32) }],
    record: { cancelled: 'no', capturedBy: 'test', note: 'x'.repeat(500) },
  };
}

function keptOf({ id, title, url, parts }: Evidence): CaseEvent {
  return {
    ...{ type: 'evidence-kept', evidence: id, kind: 'page', title, url },
    parts: parts.map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 })),
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
