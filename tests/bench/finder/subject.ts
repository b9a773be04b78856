import type { CDPSession, Page } from '@playwright/test';
import { cpuTime } from './cpu-time.ts';
import { asked } from './pages.ts';

/** A page with the bench in it. */
export interface Subject {
  page: Page;
  session: CDPSession;
  name: string;
}

/** Looks until the whole page had been read. */
export interface Looks {
  /** CPU time of all looks and of the reading between them, in ms. */
  together: number;
  /** The longest of the looks. */
  longest: number;
}

/** Looks as often as it takes. */
export async function lookOn({ page, session, name }: Subject): Promise<Looks> {
  const looks: Looks = { together: 0, longest: 0 };
  for (;;) {
    let answer = { found: '', complete: false };
    const time = await cpuTime(session, async () => {
      answer = await page.evaluate(({ intent }) => bench.find(intent), asked);
    });
    looks.together += time;
    looks.longest = Math.max(looks.longest, time);
    if (answer.complete) {
      expectRight(answer.found, name);
      return looks;
    }
    looks.together += await cpuTime(session, () => page.evaluate(() => bench.more()));
  }
}

/** CPU time of another way to ask, in ms. */
export async function ask({ session, name }: Subject, act: () => Promise<string>): Promise<number> {
  let found = '';
  const time = await cpuTime(session, async () => {
    found = await act();
  });
  expectRight(found, name);
  return time;
}

function expectRight(found: string, page: string): void {
  if (found !== asked.name) throw new Error(`On a page of ${page}, “${found}” was found instead of “${asked.name}”.`);
}
