import { isInside } from '../bag.ts';
import { type BagFinding, found } from './finding.ts';
import type { TagLine } from './tag-text.ts';

const name = 'fetch.txt';

/**
 * fetch.txt (RFC 8493, 2.2.3): address, length or `-`, path. Nothing is fetched: a bag that still needs it is not complete.
 * @returns the address by path
 */
export function readFetchList(
  lines: readonly TagLine[],
  pathOf: (written: string) => string,
  findings: BagFinding[],
): Map<string, string> {
  const fetches = new Map<string, string>();
  for (const { number: line, text } of lines) {
    if (text.trim() === '') continue;
    const [, url = '', written] = /^(\S+)[ \t]+(?:\d+|-)[ \t]+(.+)$/.exec(text) ?? [];
    if (written === undefined || !/^[a-z][a-z0-9+.-]*:/i.test(url)) {
      findings.push(found('fetch-line', name, { line }));
      continue;
    }
    const path = pathOf(written.replace(/^(\.\/)+/, ''));
    if (!isInside(path)) findings.push(found('path-outside', name, { line, path: written }));
    else if (!path.startsWith('data/')) findings.push(found('path-not-payload', name, { line, path: written }));
    else fetches.set(path, url);
  }
  return fetches;
}
