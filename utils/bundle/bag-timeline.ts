import { readJson } from './json.ts';
import { keysInForce } from './line-faults.ts';
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

/** The fingerprint of the key that signs at the log's end, as the log itself names it. */
export function keyOfCase(bag: Bag): string | undefined {
  return keysInForce(linesOf(textOf(bag, timelinePath) ?? '')).at(-1);
}
