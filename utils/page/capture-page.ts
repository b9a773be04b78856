import { askServer, type ServerAnswer } from './ask-server.ts';
import { bareCopy, fillCopy } from './freeze/fill-copy.ts';
import { type Frozen, freeze } from './freeze/freeze.ts';
import { visibleText } from './visible-text.ts';

/** A page as it stands now: its text, its frozen copy, and what it knows of how it came. */
export interface PageCapture {
  url: string;
  title: string;
  text: string;
  /** Null when the copy would be larger than what is kept; `left` says so. */
  html: string | null;
  /** What could not be copied, in technical words. */
  left: string[];
  /** When the page began to load, by this computer's clock; ms since 1970. */
  timeOrigin: number;
  http: {
    /** Of the page itself; null where the browser doesn't tell it. */
    status: number | null;
    protocol: string | null;
    fromCache: boolean | null;
    server: ServerAnswer | null;
  };
  timeZone: string;
  viewport: { width: number; height: number; scale: number };
  language: string;
}

/** A page as it was read, before anything was looked for that takes time. */
export interface PageReading {
  page: Omit<PageCapture, 'html' | 'left'>;
  frozen: Frozen;
}

/** Reads the page in one go: nothing of it can change meanwhile. Changes nothing of it. */
export function readPage(document: Document): PageReading {
  const [navigation] = performance.getEntriesByType('navigation') as (PerformanceNavigationTiming | undefined)[];
  const page = {
    url: location.href,
    title: document.title,
    text: visibleText(document),
    timeOrigin: performance.timeOrigin,
    http: {
      status: navigation?.responseStatus || null,
      protocol: navigation?.nextHopProtocol || null,
      // Nothing was sent, and yet there is something.
      fromCache: navigation ? navigation.transferSize === 0 && navigation.decodedBodySize > 0 : null,
      server: null,
    },
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    viewport: { width: innerWidth, height: innerHeight, scale: devicePixelRatio },
    language: document.documentElement.lang,
  };
  return { page, frozen: freeze(document) };
}

/** What was read, with the server's own clock and the copy's fonts and pictures, as far as they can be had in some seconds. */
export async function completePage({ page, frozen }: PageReading): Promise<PageCapture> {
  const [server, copy] = await Promise.all([askServer(), fillCopy(frozen)]);
  return { ...page, ...copy, http: { ...page.http, server } };
}

/** What was read alone, for a page that goes away. */
export function barePage({ page, frozen }: PageReading): PageCapture {
  return { ...page, ...bareCopy(frozen) };
}
