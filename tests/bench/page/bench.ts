import { globSync } from 'node:fs';
import { cpus } from 'node:os';
import { startServer } from '../../crms/server.ts';
import type { Report } from '../report.ts';
import { measure, type PageCost } from './measure.ts';
import { benchSite, pages } from './pages.ts';
import { type Size, sizeOf, sizeOfPage } from './sizes.ts';
import { autoconsent, ours, type Subject, startSubject } from './subject.ts';

const mostBytes = 10_000;
const mostShare = 1 / 10;

interface Found {
  version: string;
  costs: PageCost[];
  pageSizes: Size[];
}

/** What our page script costs a page, beside autoconsent in the same Chromium and run; and the size of each extension page. */
export async function benchPage(): Promise<Report> {
  const server = await startServer([benchSite]);
  try {
    const peer = await run(autoconsent, server.port, []);
    const own = await run(ours, server.port, globSync('*.html', { cwd: ours.folder }).sort());
    return report(own, peer);
  } finally {
    await server.close();
  }
}

async function run(subject: Subject, port: number, extensionPages: string[]): Promise<Found> {
  const browser = await startSubject(subject, port);
  try {
    const costs: PageCost[] = [];
    for (const page of pages) {
      costs.push(await measure(browser, subject, page));
      console.error(`${subject.name}: ${page.name} measured`);
    }
    // On an easy page the work may fall between two samples; on every page it would mean that the script was not seen at all.
    if (costs.every(({ settled }) => settled === 0)) throw new Error(`No sample shows ${subject.name} at work.`);
    const pageSizes: Size[] = [];
    for (const file of extensionPages) pageSizes.push(await sizeOfPage(browser, subject.folder, file));
    return { version: browser.version, costs, pageSizes };
  } finally {
    await browser.close();
  }
}

function report(own: Found, peer: Found): Report {
  const script = sizeOf(`${ours.script} (detects)`, ours.folder, [ours.script]);
  const peerScript = sizeOf(`autoconsent ${autoconsent.script}`, autoconsent.folder, [autoconsent.script]);
  const guide = sizeOf('guide.js (only while a guide runs)', ours.folder, ['guide.js']);
  const pairs = own.costs.map((cost, index) => ({ cost, peer: peer.costs[index] as PageCost }));
  return {
    title: 'Cost of the page script',
    setting: {
      Chromium: own.version,
      Node: process.version,
      Machine: `${cpus().length} × ${cpus()[0]?.model}`,
    },
    tables: [
      { title: 'Content scripts, bytes', head: ['', 'raw', 'gzip'], rows: [script, guide, peerScript].map(sizeRow) },
      {
        title:
          'Script time from navigation, ms, median of 5 loads: until the first look was over / until settled on a page at rest',
        head: ['page', 'elements', 'ours', 'autoconsent', 'share', 'ours settled', 'autoconsent settled', 'share'],
        rows: pairs.map(({ cost, peer }) => [
          cost.page,
          String(cost.elements),
          ...compare(cost.firstLook, peer.firstLook),
          ...compare(cost.settled, peer.settled),
        ]),
      },
      {
        title: 'Afterwards: asleep when, and calls of its functions in 1.5 s',
        head: ['page', 'ours asleep', 'at rest', 'changing', 'autoconsent asleep', 'at rest', 'changing'],
        rows: pairs.map(({ cost, peer }) => [cost.page, ...afterwards(cost), ...afterwards(peer)]),
      },
      {
        title: 'Extension pages with all they load, bytes',
        head: ['', 'raw', 'gzip'],
        rows: own.pageSizes.map(sizeRow),
      },
    ],
    bars: [
      {
        bar: 'the script that detects is at most 10 kB gzip',
        found: `${script.gzip} bytes`,
        kept: script.gzip <= mostBytes,
      },
      ...pairs.map(({ cost, peer }) => ({
        bar: `script time to the settled verdict at most 1/10 of autoconsent's: ${cost.page}`,
        found: (cost.settled / peer.settled).toFixed(3),
        kept: cost.settled <= peer.settled * mostShare,
      })),
      ...pairs.map(({ cost }) => ({
        bar: `nothing left running: ${cost.page}`,
        found: `${cost.callsAtRest + cost.callsWhileChanging} calls (${cost.callsOfPage} of the page seen)`,
        kept: cost.callsAtRest + cost.callsWhileChanging === 0 && cost.callsOfPage > 0,
      })),
    ],
    figures: { script, guide, peerScript, ours: own, autoconsent: peer },
  };
}

function compare(own: number, peer: number): string[] {
  return [own.toFixed(2), peer.toFixed(2), (own / peer).toFixed(3)];
}

function afterwards({ asleepAfter, callsAtRest, callsWhileChanging }: PageCost): string[] {
  const asleep = asleepAfter === undefined ? 'not in 30 s' : `${asleepAfter.toFixed(1)} s`;
  return [asleep, String(callsAtRest), String(callsWhileChanging)];
}

function sizeRow({ name, raw, gzip }: Size): string[] {
  return [name, String(raw), String(gzip)];
}
