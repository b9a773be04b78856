import type { AccountFacts } from '../../sites/schema.ts';

type Way = AccountFacts['id'][number];

/**
 * Whose account a page belongs to, by the first way that finds something. Without a document only the address is read.
 * Undefined when neither tells.
 */
export function accountOf(ways: readonly Way[], url: URL, document?: Document): string | undefined {
  for (const way of ways) {
    const found = read(way, url, document)?.trim();
    if (found && found.length <= 200) return found;
  }
  return undefined;
}

function read(way: Way, url: URL, document: Document | undefined): string | undefined {
  switch (way.type) {
    case 'path':
      return group(way.path, url.pathname);
    case 'host':
      return group(way.host, url.hostname);
    case 'query':
      return group(way.query, url.search);
    case 'hash':
      return group(way.hash, url.hash);
    case 'css': {
      const element = document?.querySelector(way.css);
      const value = way.attribute === undefined ? element?.textContent : element?.getAttribute(way.attribute);
      return way.value === undefined ? (value ?? undefined) : group(way.value, value ?? '');
    }
    default:
      return way satisfies never;
  }
}

function group(pattern: string, text: string): string | undefined {
  return new RegExp(pattern).exec(text)?.[1];
}
