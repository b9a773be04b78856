import { cpus } from 'node:os';
import type { Report } from '../report.ts';
import { asked } from './pages.ts';

const longestLook = 50;
const longestUnchanged = 8;
const leastRatio = 20;

/** CPU time of the page's main thread in ms, medians where nothing else is said. */
export interface Cost {
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

/** The costs beside the bars that they keep or miss. */
export function reportOf(costs: Cost[], version: string): Report {
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
