import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from '@playwright/test';
import { type CleanExitBrowser, launch } from '../../e2e/browser.ts';
import { chooseFile } from '../../e2e/choose-file.ts';
import { type Cost, context, expectRows } from './cost.ts';
import type { DiskTable } from './disk-table.ts';
import type { BenchExtension } from './extension.ts';
import type { PeerName } from './peers.ts';

/** Between two looks at the memory. */
const lookEvery = 100;
/** A browser is at rest when its memory changes by less than this in so many milliseconds; it is not waited for longer than 15 s. */
const restBytes = 1e6;
const restEvery = 500;
const mostLooks = 30;

/** Reads a table in a worker that the side panel's page starts, in a browser of its own. */
export async function runInBrowser(
  extension: BenchExtension,
  name: PeerName | 'check',
  { path, bytes, rows }: DiskTable,
): Promise<Cost> {
  const browser = await launch({ extension: extension.folder });
  try {
    const page = await browser.openPage('sidepanel.html');
    await page.evaluate(() => document.body.append(Object.assign(document.createElement('input'), { type: 'file' })));
    await chooseFile(page, path);
    const work =
      name === 'check'
        ? { worker: extension.checkWorker, message: { name: 'contacts.csv', context } }
        : { worker: extension.peersWorker, message: { peer: name } };
    const { answer, ...cost } = await measure(browser, () => readInWorker(page, work));
    expectRows(name, answer.rows, rows);
    return { bytes, ...cost, ...answer };
  } finally {
    // A browser at such work may take minutes to close by itself.
    await browser.kill();
    await browser.close();
  }
}

interface Work {
  worker: string;
  message: object;
}

/** Starts the worker and measures how long it takes, and how long the page could not answer meanwhile. */
function readInWorker(page: Page, work: Work) {
  return page.evaluate(async ({ worker: path, message }) => {
    const file = document.querySelector<HTMLInputElement>('input[type=file]')?.files?.[0];
    const start = performance.now();
    let last = start;
    let longestGap = 0;
    const look = () => {
      longestGap = Math.max(longestGap, performance.now() - last);
      last = performance.now();
    };
    // A message to itself comes as soon as the page can answer; timers are held back.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      look();
      setTimeout(() => port2.postMessage(undefined), 1);
    };
    port2.postMessage(undefined);
    const worker = new Worker(`/${path}`, { type: 'module' });
    type Answer = { type: string; rows?: number; message?: string; report?: { tables: { rows: number }[] } };
    const { rows, report } = await new Promise<Answer>((resolve, reject) => {
      worker.onerror = (event) => reject(new Error(event.message));
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        if (data.type === 'report') resolve(data);
        if (data.type === 'failed') reject(new Error(data.message));
      };
      worker.postMessage({ file, ...message });
    });
    look();
    port1.close();
    worker.terminate();
    return { milliseconds: performance.now() - start, longestGap, rows: rows ?? report?.tables[0]?.rows };
  }, work);
}

/** Time of processors and memory over idle, of all processes of the browser together. */
async function measure<Answer>(browser: CleanExitBrowser, work: () => Promise<Answer>) {
  const session = await browser.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser gives no session.');
  const before = await usageAtRest(session);
  let most = before.memory;
  let done = false;
  const looking = (async () => {
    while (!done) {
      most = Math.max(most, (await usage(session)).memory);
      await new Promise((resolve) => setTimeout(resolve, lookEvery));
    }
  })();
  const answer = await work().finally(() => {
    done = true;
  });
  await looking;
  const after = await usage(session);
  return { answer, processor: after.processor - before.processor, overIdle: most - before.memory };
}

/** A browser goes on loading for a while after its page is there. */
async function usageAtRest(session: CDPSession) {
  let before = await usage(session);
  for (let look = 0; look < mostLooks; look++) {
    await new Promise((resolve) => setTimeout(resolve, restEvery));
    const now = await usage(session);
    if (Math.abs(now.memory - before.memory) < restBytes) return now;
    before = now;
  }
  return before;
}

async function usage(session: CDPSession): Promise<{ processor: number; memory: number }> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return {
    processor: processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0),
    memory: processInfo.reduce((sum, { id }) => sum + residentBytes(id), 0),
  };
}

/** Memory of a process in RAM, of what it shares with others its part (PSS); on Linux only. */
function residentBytes(processId: number): number {
  try {
    const [, kilobytes = '0'] = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${processId}/smaps_rollup`, 'utf8')) ?? [];
    return Number(kilobytes) * 1024;
  } catch {
    // It has just ended.
    return 0;
  }
}
