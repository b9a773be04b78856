import { rmSync } from 'node:fs';
import { cpus } from 'node:os';
import type { Locator, Page } from '@playwright/test';
import { type CleanExitBrowser, launch } from '../../e2e/browser.ts';
import { pickIntoBrowser } from '../../e2e/pick-into-browser.ts';
import { Words } from '../../e2e/words.ts';
import { measureBrowser } from '../browser-usage.ts';
import { median } from '../page/script-time.ts';
import type { Report } from '../report.ts';
import { type Content, writeContent } from './content.ts';
import { fillCase } from './fill.ts';
import { runPeers } from './peers.ts';

const rounds = 3;
const mostOverIdle = 250e6;
const mostTimesPeers = 2;
/** A bundle of this size takes seconds; one that takes minutes has failed. */
const longest = 120_000;

interface Round {
  milliseconds: number;
  peers: number;
  overIdle: number;
}

/** What it costs to write a bundle of 500 captures and 1 GB of files from the panel into a picked file, beside stock tools. */
export async function benchBundle(): Promise<Report> {
  const content = writeContent();
  try {
    const browser = await launch({});
    try {
      const page = await openCase(browser, content);
      const found: Round[] = [];
      for (let round = 1; round <= rounds; round += 1) {
        const peers = runPeers(content.folder);
        found.push({ ...(await once(browser, page, content.bytes)), peers });
        console.error(`round ${round} of ${rounds} measured`);
      }
      return report(browser.version, content, found);
    } finally {
      // A browser at such work may take minutes to close by itself.
      await browser.kill();
      await browser.close();
    }
  } finally {
    rmSync(content.folder, { recursive: true });
  }
}

const { t } = new Words('hubspot', 'en');

async function openCase(browser: CleanExitBrowser, content: Content): Promise<Page> {
  const page = await browser.openPage('sidepanel.html');
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  await fillCase(page, content);
  await page.reload();
  await page.getByRole('tab', { name: t('view.bundle'), exact: true }).click();
  await pickIntoBrowser(page);
  await page.getByRole('button', { name: t('bundle.options') }).click();
  await page.getByText(t('bundle.askWhere'), { exact: true }).click();
  return page;
}

/** One bundle, from the press to the words that it is saved. */
async function once(browser: CleanExitBrowser, page: Page, leastBytes: number): Promise<Omit<Round, 'peers'>> {
  const { answer: milliseconds, overIdle } = await measureBrowser(browser, async () => {
    const begun = performance.now();
    await page.getByRole('button', { name: t('bundle.write'), exact: true }).click();
    const place = page.getByRole('button', { name: t('bundle.place'), exact: true });
    await shown(page, place);
    await place.click();
    await shown(page, page.getByText(t('bundle.saved'), { exact: true }));
    return performance.now() - begun;
  });
  const bytes = await takeAway(page);
  if (bytes < leastBytes) throw new Error(`The bundle has ${bytes} bytes, its content ${leastBytes}.`);
  return { milliseconds, overIdle };
}

/** Waits until this stands on the screen. @throws Error with the panel's words when it could not be written */
async function shown(page: Page, what: Locator): Promise<void> {
  const failed = page.getByRole('alert').filter({ hasText: t('bundle.failed') });
  await what.or(failed).waitFor({ timeout: longest });
  if (await failed.isVisible()) throw new Error(await failed.innerText());
}

/** Removes what was saved; answers its size. */
function takeAway(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    let bytes = 0;
    for await (const [name, handle] of root as unknown as AsyncIterable<[string, FileSystemFileHandle]>) {
      bytes += (await handle.getFile()).size;
      await root.removeEntry(name);
    }
    return bytes;
  });
}

function report(version: string, { captures, files, bytes }: Content, found: Round[]): Report {
  const times = median(found.map(({ milliseconds, peers }) => milliseconds / peers));
  const overIdle = Math.max(...found.map((round) => round.overIdle));
  return {
    title: 'Writing a large bundle',
    setting: {
      Chromium: version,
      Node: process.version,
      Machine: `${cpus().length} × ${cpus()[0]?.model}`,
      Content: `${captures.length} captures and ${files.length} files, ${(bytes / 1e6).toFixed(0)} MB; the picked file lies in the browser's own folder`,
    },
    tables: [
      {
        title:
          'From the press to the file, in seconds; MB over idle at most; zip -0 and sha256sum of the same files, in seconds',
        head: ['round', 'bundle', 'memory', 'stock tools'],
        rows: found.map(({ milliseconds, peers, overIdle: most }, index) => [
          String(index + 1),
          (milliseconds / 1e3).toFixed(1),
          (most / 1e6).toFixed(0),
          (peers / 1e3).toFixed(1),
        ]),
      },
    ],
    bars: [
      {
        bar: `memory over idle at most ${mostOverIdle / 1e6} MB`,
        found: `${(overIdle / 1e6).toFixed(0)} MB at worst`,
        kept: overIdle <= mostOverIdle,
      },
      {
        bar: `at most ${mostTimesPeers} × zip -0 and sha256sum of the same files`,
        found: `${times.toFixed(2)} ×`,
        kept: times <= mostTimesPeers,
      },
    ],
    figures: found,
  };
}
