import type { Page, Route } from '@playwright/test';
import { askInHost, type HostOrder } from '../../../utils/browser/ask-in-host.ts';
import { expect, test } from './fixture.ts';

const host = 'https://tsa.example';
const kind = 'application/timestamp-reply';
const plain: HostOrder = { address: `${host}/tsr`, accept: kind, mostBytes: 10, longest: 60_000 };

/** Puts the function into the page as the browser does: by its source alone. */
function asked(page: Page, order: Partial<HostOrder> = {}) {
  return page.evaluate(`(${askInHost.toString()})(${JSON.stringify({ ...plain, ...order })})`);
}

async function answering(page: Page, answer: (route: Route) => Promise<void>): Promise<void> {
  await page.route('**/tsr', answer);
}

test('sends bytes and answers bytes, without the cookies of the host', async ({ open }) => {
  const page = await open('', { url: `${host}/robots.txt` });
  await page.context().addCookies([{ name: 'visitor', value: '1', url: host }]);
  let request: { headers: Record<string, string>; body: Buffer | null } | undefined;
  await answering(page, async (route) => {
    request = { headers: await route.request().allHeaders(), body: route.request().postDataBuffer() };
    await route.fulfill({ contentType: `${kind}; charset=binary`, body: Buffer.of(0, 255, 128, 10) });
  });
  const body = { base64: Buffer.of(48, 0, 254).toString('base64'), type: 'application/timestamp-query' };
  expect(await asked(page, { body })).toEqual({
    type: 'answer',
    base64: Buffer.of(0, 255, 128, 10).toString('base64'),
  });
  expect(request?.headers).toMatchObject({ accept: kind, 'content-type': 'application/timestamp-query' });
  expect(request?.headers).not.toHaveProperty('cookie');
  expect(request?.headers).not.toHaveProperty('referer');
  expect([...(request?.body ?? [])]).toEqual([48, 0, 254]);
});

test('what is no answer is told apart', async ({ open }) => {
  const page = await open('', { url: `${host}/robots.txt` });
  const none = (reason: string, said = '') => ({ type: 'none', reason, said });
  const cases: [(route: Route) => Promise<void>, unknown][] = [
    [(route) => route.fulfill({ contentType: kind, body: 'x'.repeat(11) }), none('too-large')],
    [(route) => route.fulfill({ contentType: 'text/html', body: 'x' }), none('no-answer', 'text/html')],
    [(route) => route.fulfill({ contentType: kind, status: 503, body: 'x' }), none('no-answer', 'HTTP 503')],
    [(route) => route.fulfill({ status: 302, headers: { location: '/other' } }), none('no-answer')],
    [(route) => route.abort(), none('not-reachable')],
  ];
  for (const [answer, expected] of cases) {
    await answering(page, answer);
    expect(await asked(page)).toEqual(expected);
    await page.unroute('**/tsr');
  }
  // Nothing answers this one at all.
  await answering(page, () => new Promise(() => {}));
  expect(await asked(page, { longest: 50 })).toEqual(none('too-late'));
});

test('asks nothing where the page is of another origin', async ({ open }) => {
  const page = await open('', { url: 'https://elsewhere.example/' });
  expect(await asked(page)).toEqual({ type: 'none', reason: 'not-reachable', said: 'https://elsewhere.example' });
});
