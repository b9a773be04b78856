import type { Frame, Page } from '@playwright/test';

/** A page that has waited for nothing for so long, in ms, has been drawn: meanwhile a frame in it would have asked for its document. */
const calm = 25;
/** A page that never rests is taken as it is then, in ms. */
const most = 15_000;

/** Requests of a page: those that are not answered yet, and all that were ever made. */
interface Traffic {
  readonly open: Set<object>;
  made: number;
}

const traffics = new WeakMap<Page, Traffic>();

/** Counts the requests of a page from now on. */
export function watchTraffic(page: Page): Traffic {
  const known = traffics.get(page);
  if (known) return known;
  const open = new Set<object>();
  const traffic = { open, made: 0 };
  traffics.set(page, traffic);
  page.on('request', (request) => {
    open.add(request);
    traffic.made += 1;
  });
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
  return traffic;
}

/** Waits until no frame of the page waits for anything, for a moment in which nothing was asked for and nothing went elsewhere. */
export async function settled(page: Page): Promise<void> {
  const traffic = watchTraffic(page);
  for (const end = Date.now() + most; Date.now() < end; ) {
    const { made } = traffic;
    const rested = await Promise.all(page.frames().map(rest));
    if (!rested.includes(false) && traffic.made === made && traffic.open.size === 0) return;
  }
}

/** @returns false when the frame went elsewhere meanwhile */
async function rest(frame: Frame): Promise<boolean> {
  const waits = frame.evaluate(
    ([calm, most]) =>
      new Promise<boolean>((resolve) => {
        const end = performance.now() + most;
        let since = performance.now();
        const look = () => {
          const now = performance.now();
          // What the practice counts itself: its answers, scripts and pauses (tests/crms/kit/page/waiting.js).
          const open = (globalThis as unknown as Record<symbol, number>)[Symbol.for('practice waits')] ?? 0;
          if (document.readyState !== 'complete' || open > 0) since = now;
          if (now - since >= calm || now > end) resolve(true);
          else setTimeout(look, 4);
        };
        look();
      }),
    [calm, most] as const,
  );
  return waits.catch(() => false);
}
