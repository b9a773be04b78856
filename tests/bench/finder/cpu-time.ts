import type { CDPSession } from '@playwright/test';

/**
 * CPU time in ms that a page's main thread takes for something: scripts, styles and layout, without waiting and without what else the
 * machine does.
 */
export async function cpuTime(session: CDPSession, act: () => Promise<unknown>): Promise<number> {
  const before = await threadTime(session);
  await act();
  return (await threadTime(session)) - before;
}

async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const time = metrics.find(({ name }) => name === 'ThreadTime');
  if (!time) throw new Error('The browser tells no CPU time.');
  return time.value * 1000;
}
