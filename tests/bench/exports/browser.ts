import type { Page } from '@playwright/test';
import { launch } from '../../e2e/browser.ts';
import { chooseFile } from '../../e2e/choose-file.ts';
import { measureBrowser } from '../browser-usage.ts';
import { type Cost, context, expectRows } from './cost.ts';
import type { DiskTable } from './disk-table.ts';
import type { BenchExtension } from './extension.ts';
import type { PeerName } from './peers.ts';

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
    const { answer, ...cost } = await measureBrowser(browser, () => readInWorker(page, work));
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
