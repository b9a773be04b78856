import * as z from 'zod';
import { type Bag, textOf } from './read-bag.ts';

/** Where the log lies in a bag. */
export const timelinePath = 'data/timeline.jsonl';

/** The lines of a log. Without its last newline the last line counts as cut off, so an empty one is left that no chain has. */
export function linesOf(text: string): string[] {
  if (text === '') return [];
  const lines = text.split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : [...lines, ''];
}

/** The events of the log; a line that can't be read gives `undefined`. */
export function eventsOf(bag: Bag): unknown[] {
  return linesOf(textOf(bag, timelinePath) ?? '').map(readJson);
}

/** The fingerprint of the key that the case began with, as its first line names it. */
export function keyOfCase(bag: Bag): string | undefined {
  return opened.safeParse(eventsOf(bag)[0]).data?.key;
}

const opened = z.object({ type: z.literal('case-opened'), key: z.string().max(100) });

/** What JSON says; `undefined` where it is none. */
export function readJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
