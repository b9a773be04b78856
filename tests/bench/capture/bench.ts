import { cpus } from 'node:os';
import type { Page } from '@playwright/test';
import type { CaptureOrder, CaptureResult } from '../../../utils/browser/messages.ts';
import { startServer } from '../../crms/server.ts';
import { type CleanExitBrowser, launch } from '../../e2e/browser.ts';
import type { Report } from '../report.ts';
import { account, benchSite, confirmation, longPage } from './pages.ts';
import { openCase, send } from './store.ts';

const rounds = 5;
/** In ms. */
const longestWithout = 1_500;
const longestWith = 6_000;

interface Found {
  name: string;
  motif: CaptureOrder['motif'];
  times: number[];
}

/** How long it takes to keep a practice confirmation, from the press to its line in the log: without and with the picture of a whole page. */
export async function benchCapture(): Promise<Report> {
  const server = await startServer([benchSite]);
  try {
    const browser = await launch({
      practice: { port: server.port, hosts: benchSite.hosts },
      granted: { hosts: benchSite.hosts.map((host) => `https://${host}/*`) },
    });
    try {
      return report(browser.version, [
        await measure(browser, confirmation, 'visible'),
        await measure(browser, longPage, 'page'),
      ]);
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}

async function measure(
  browser: CleanExitBrowser,
  { path, name }: typeof longPage,
  motif: CaptureOrder['motif'],
): Promise<Found> {
  const page = await browser.context.newPage();
  await page.goto(`https://${benchSite.hosts[0]}${path}`);
  const times: number[] = [];
  // The first one warms up.
  for (let round = 0; round <= rounds; round += 1) {
    const took = await once(browser, page, motif);
    if (round > 0) times.push(took);
  }
  await page.close();
  return { name, motif, times };
}

/** One capture by the popup, as the person's press asks for it, in ms. */
async function once(browser: CleanExitBrowser, page: Page, motif: CaptureOrder['motif']): Promise<number> {
  await browser.pressToolbar(page);
  const popup = await browser.popup();
  const caseId = await openCase(popup, account);
  const tabId = await popup.evaluate(
    async () => (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id,
  );
  if (tabId === undefined) throw new Error('There is no tab in front.');
  const begun = performance.now();
  const result = (await send(popup, 'capture', { tabId, caseId, motif })) as CaptureResult;
  const took = performance.now() - begun;
  if (result.type !== 'kept' || result.picture === 'none') throw new Error(`Not kept: ${JSON.stringify(result)}`);
  await popup.close();
  return took;
}

function report(version: string, found: Found[]): Report {
  const median = ({ times }: Found) => times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
  const bar = (of: Found | undefined, text: string, longest: number) => {
    const worst = Math.max(...(of?.times ?? [Number.POSITIVE_INFINITY]));
    return { bar: text, found: `${Math.round(worst)} ms at worst`, kept: worst <= longest };
  };
  return {
    title: 'Keeping a page as evidence',
    setting: { Chromium: version, Node: process.version, Machine: `${cpus().length} × ${cpus()[0]?.model}` },
    tables: [
      {
        title: `From the press to its line in the log, ms, ${rounds} times`,
        head: ['page', 'picture', 'median', 'worst'],
        rows: found.map((one) => [one.name, one.motif, median(one).toFixed(0), Math.max(...one.times).toFixed(0)]),
      },
    ],
    bars: [
      bar(found[0], 'a confirmation without the full-page picture within 1.5 s', longestWithout),
      bar(found[1], 'with the full-page picture at 6,000 px within 6 s', longestWith),
    ],
    figures: found,
  };
}
