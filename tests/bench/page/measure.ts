import type { CDPSession, Page } from '@playwright/test';
import type { CleanExitBrowser } from '../../e2e/browser.ts';
import type { BenchPage } from './pages.ts';
import { median, scriptTime } from './script-time.ts';
import { expectVerdict, type Subject, verdictTold } from './subject.ts';

const loads = 5;
/** After a verdict a page at rest gets more looks for a while (autoconsent: two within 3 s); then the script is done with it. */
const settling = 4_000;
const origin = 'https://app.hubspot.com';
/** How long a page is watched for signs of life, in ms. */
const probe = 1_500;
const longestWait = 30_000;

/** What a page script costs on one page. */
export interface PageCost {
  page: string;
  elements: number;
  /** Script time in ms from navigation until the first look with all it has was over: each load, and their median. */
  firstLooks: number[];
  firstLook: number;
  /** Script time in ms from navigation until 4 s after that, on a page at rest. */
  settledLoads: number[];
  settled: number;
  /** Seconds from the load until it no longer reacts to a page that changes; absent if it still did after 30 s. */
  asleepAfter?: number;
  /** Calls of its functions afterwards, in 1.5 s each: page at rest, page changing. */
  callsAtRest: number;
  callsWhileChanging: number;
  /** Calls of the page's own function in the same time; shows that calls are seen. */
  callsOfPage: number;
}

/** Measures a subject on one page, in a tab of its own. */
export async function measure(browser: CleanExitBrowser, subject: Subject, page: BenchPage): Promise<PageCost> {
  const scripts = `chrome-extension://${browser.extensionId}/`;
  const tab = await browser.context.newPage();
  const session = await browser.context.newCDPSession(tab);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 50 });
  const load = (settle: number) => timeOfLoad(browser, subject, tab, session, page, settle);
  // The first load warms up caches of code and connections, and is not counted.
  await load(0);
  const firstLooks = await repeat(() => load(0));
  const settledLoads = await repeat(() => load(settling));
  const loaded = performance.now();
  const asleepAfter = await fallAsleep(tab, session, scripts, loaded);
  const atRest = await callsDuring(session, scripts, () => wait(probe));
  const changing = await callsDuring(session, scripts, () => changePage(tab));
  await tab.close();
  return {
    page: page.name,
    elements: page.elements,
    firstLooks,
    firstLook: median(firstLooks),
    settledLoads,
    settled: median(settledLoads),
    asleepAfter,
    callsAtRest: atRest.ours,
    callsWhileChanging: changing.ours,
    callsOfPage: changing.others,
  };
}

async function repeat(once: () => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  while (times.length < loads) times.push(await once());
  return times;
}

async function timeOfLoad(
  browser: CleanExitBrowser,
  subject: Subject,
  tab: Page,
  session: CDPSession,
  page: BenchPage,
  settle: number,
): Promise<number> {
  await tab.goto('about:blank');
  const worker = await browser.worker();
  await expectVerdict(worker, subject);
  await session.send('Profiler.start');
  await tab.goto(origin + page.path);
  await verdictTold(worker);
  await wait(settle);
  const { profile } = await session.send('Profiler.stop');
  return scriptTime(profile, `chrome-extension://${browser.extensionId}/`);
}

/** Keeps the page changing until no function of the scripts answers twice in a row. */
async function fallAsleep(
  tab: Page,
  session: CDPSession,
  scripts: string,
  loaded: number,
): Promise<number | undefined> {
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  let asleepSince: number | undefined;
  while (performance.now() - loaded < longestWait) {
    const now = performance.now();
    const { ours } = await callsDuring(session, scripts, () => changePage(tab));
    if (ours > 0) asleepSince = undefined;
    else if (asleepSince !== undefined) return (asleepSince - loaded) / 1000;
    else asleepSince = now;
  }
  return undefined;
}

/** Exact counts of calls, not samples: a callback that takes microseconds is seen too. */
async function callsDuring(session: CDPSession, scripts: string, act: () => Promise<void>) {
  await session.send('Profiler.takePreciseCoverage');
  await act();
  const { result } = await session.send('Profiler.takePreciseCoverage');
  const calls = { ours: 0, others: 0 };
  for (const { url, functions } of result)
    for (const { ranges } of functions) calls[url.startsWith(scripts) ? 'ours' : 'others'] += ranges[0]?.count ?? 0;
  return calls;
}

/** Changes elements, text and attributes every 50 ms, as a page with a clock, a chat and a list that loads does. */
function changePage(tab: Page): Promise<void> {
  return tab.evaluate(async (duration) => {
    const end = performance.now() + duration;
    const box = document.body.appendChild(document.createElement('div'));
    const change = function benchChange() {
      box.replaceChildren(document.createElement('button'), String(performance.now()));
      box.setAttribute('class', `c${Math.round(performance.now())}`);
    };
    while (performance.now() < end) {
      change();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    box.remove();
  }, probe);
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
