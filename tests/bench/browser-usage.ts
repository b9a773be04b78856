import { readFileSync } from 'node:fs';
import type { CDPSession } from '@playwright/test';
import type { CleanExitBrowser } from '../e2e/browser.ts';

/** Between two looks at the memory. */
const lookEvery = 100;
/**
 * A browser is at rest when its memory changes by less than this in so many milliseconds, and its processes work less than this; it is
 * not waited for longer than 60 s.
 */
const restBytes = 1e6;
const restProcessor = 100;
const restEvery = 500;
const mostLooks = 120;

/** Time of processors and memory over idle, of all processes of the browser together. */
export async function measureBrowser<Answer>(browser: CleanExitBrowser, work: () => Promise<Answer>) {
  const session = await browser.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser gives no session.');
  const before = await usageAtRest(session);
  let most = before.memory;
  let done = false;
  const looking = (async () => {
    while (!done) {
      most = Math.max(most, (await usage(session)).memory);
      await new Promise((resolve) => setTimeout(resolve, lookEvery));
    }
  })();
  const answer = await work().finally(() => {
    done = true;
  });
  await looking;
  const after = await usage(session);
  return { answer, processor: after.processor - before.processor, overIdle: most - before.memory };
}

/** A browser goes on loading for a while after its page is there. */
async function usageAtRest(session: CDPSession) {
  let before = await usage(session);
  for (let look = 0; look < mostLooks; look++) {
    await new Promise((resolve) => setTimeout(resolve, restEvery));
    const now = await usage(session);
    const works = now.processor - before.processor > restProcessor;
    if (!works && Math.abs(now.memory - before.memory) < restBytes) return now;
    before = now;
  }
  return before;
}

async function usage(session: CDPSession): Promise<{ processor: number; memory: number }> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return {
    processor: processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0),
    memory: processInfo.reduce((sum, { id }) => sum + residentBytes(id), 0),
  };
}

/** Memory of a process in RAM, of what it shares with others its part (PSS); on Linux only. */
function residentBytes(processId: number): number {
  try {
    const [, kilobytes = '0'] = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${processId}/smaps_rollup`, 'utf8')) ?? [];
    return Number(kilobytes) * 1024;
  } catch {
    // It has just ended.
    return 0;
  }
}
