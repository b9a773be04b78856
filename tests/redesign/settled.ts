import type { Frame, Page } from '@playwright/test';

/** A page in which nothing has changed for so long, in ms, has been drawn. */
const quiet = 150;
/** A page that never rests is taken as it is then, in ms. */
const most = 2_500;

/** Requests of a page: those that are not answered yet, and all that were ever made. */
export interface Traffic {
  readonly open: ReadonlySet<object>;
  readonly made: number;
}

export function watchTraffic(page: Page): Traffic {
  const open = new Set<object>();
  const traffic = { open, made: 0 };
  page.on('request', (request) => {
    open.add(request);
    traffic.made += 1;
  });
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
  return traffic;
}

/** Waits until nothing in the page has changed for a moment, in which it asked for nothing and went nowhere. */
export async function settled(page: Page, traffic: Traffic): Promise<void> {
  for (const end = Date.now() + most; Date.now() < end; ) {
    const { made } = traffic;
    const rested = await Promise.all(page.frames().map(rest));
    if (!rested.includes(false) && traffic.made === made && traffic.open.size === 0) return;
  }
}

/** @returns false when the frame went elsewhere meanwhile */
async function rest(frame: Frame): Promise<boolean> {
  const waits = frame.evaluate(
    ([quiet, most]) =>
      new Promise<boolean>((resolve) => {
        const rested = () => {
          clearTimeout(end);
          observer.disconnect();
          resolve(true);
        };
        const observer = new MutationObserver(() => {
          clearTimeout(still);
          still = setTimeout(rested, quiet);
        });
        const end = setTimeout(rested, most);
        let still = setTimeout(rested, quiet);
        observer.observe(document, { subtree: true, childList: true, characterData: true });
      }),
    [quiet, most] as const,
  );
  return waits.catch(() => false);
}
