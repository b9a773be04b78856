import type { Page, Route } from '@playwright/test';
import { askInPage, type PageOrder } from '../../../utils/api/ask-in-page.ts';
import type { PageRequest } from '../../../utils/api/request.ts';
import { expect, test } from './fixture.ts';

const here = 'https://acme.crm.example/deals';
const plain: PageRequest = { base: '/api/v1', address: '/api/v1/deals?sort=id', query: {}, headers: {} };

/** Puts the function into the page as the browser does: by its source alone. */
async function asked(page: Page, request: Partial<PageRequest>, order: Partial<PageOrder> = {}) {
  const whole = { request: { ...plain, ...request }, page: here, account: '4711', mostBytes: 1_000, longest: 60_000 };
  return page.evaluate(`(${askInPage.toString()})(${JSON.stringify({ ...whole, ...order })})`);
}

/** Answers all that the page asks for, and tells which requests there were. */
async function answering(page: Page, answer: (route: Route) => Promise<void>): Promise<string[]> {
  const requests: string[] = [];
  await page.route('**/api/**', async (route) => {
    requests.push(`${route.request().method()} ${route.request().url()}`);
    await answer(route);
  });
  return requests;
}

const records = (route: Route) => route.fulfill({ json: { data: [{ id: 1 }] } });

test('asks the page’s own origin, with what only the page knows', async ({ open }) => {
  const page = await open('<meta name="mark" content=" m-1 ">', { url: here });
  await page.evaluate(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: a practice session, as a CRM sets it.
    document.cookie = 'session-mark=a%2Fb';
  });
  let headers: Record<string, string> = {};
  const requests = await answering(page, async (route) => {
    headers = await route.request().allHeaders();
    await records(route);
  });
  const answer = await asked(page, {
    query: { session: { type: 'cookie', cookie: 'session-mark' }, limit: { type: 'fixed', fixed: '500' } },
    headers: {
      'x-org': { type: 'account' },
      'x-mark': { type: 'css', css: 'meta[name=mark]', attribute: 'content', prefix: 'mark=' },
    },
  });
  expect(answer).toEqual({ type: 'answer', status: 200, text: '{"data":[{"id":1}]}' });
  expect(requests).toEqual(['GET https://acme.crm.example/api/v1/deals?sort=id&session=a%2Fb&limit=500']);
  expect(headers).toMatchObject({ 'x-org': '4711', 'x-mark': 'mark=m-1', cookie: 'session-mark=a%2Fb' });
});

test('sends nothing to another origin, to another part of the host, or after the tab moved on', async ({ open }) => {
  const page = await open('', { url: here });
  const requests = await answering(page, records);
  for (const address of [
    'https://evil.example/api/v1/deals',
    '//evil.example/api/v1/deals',
    'http://acme.crm.example/api/v1/deals',
    '/api/v1evil/deals',
    '/api/v1/../v2/deals',
    '/api/v1/%2e%2e/v2/deals',
    'javascript:alert(1)',
    'data:application/json,[]',
  ])
    expect.soft(await asked(page, { address }), address).toEqual({ type: 'none', trouble: 'outside' });
  expect(await asked(page, {}, { page: 'https://acme.crm.example/deals/other' })).toEqual({ type: 'moved' });
  expect(requests).toEqual([]);
});

test('without the page’s session mark nobody is signed in', async ({ open }) => {
  const page = await open('', { url: here });
  const requests = await answering(page, records);
  const query = { session: { type: 'cookie', cookie: 'session-mark' } } as const;
  expect(await asked(page, { query })).toEqual({ type: 'none', trouble: 'signed-out' });
  expect(await asked(page, { headers: { x: { type: 'css', css: '#none' } } })).toMatchObject({ trouble: 'signed-out' });
  expect(requests).toEqual([]);
});

test('a redirect leads to a sign-in page and is not followed', async ({ open }) => {
  const page = await open('', { url: here });
  const requests = await answering(page, (route) =>
    route.fulfill({ status: 302, headers: { location: '/api/v1/sign-in' } }),
  );
  expect(await asked(page, {})).toEqual({ type: 'none', trouble: 'signed-out' });
  expect(requests).toHaveLength(1);
});

test('refusals come with the time to wait', async ({ open }) => {
  const page = await open('', { url: here });
  await answering(page, (route) => route.fulfill({ status: 429, headers: { 'retry-after': '7' }, body: 'slow' }));
  expect(await asked(page, {})).toEqual({ type: 'answer', status: 429, text: 'slow', retryAfter: '7' });
});

test('an answer without end is not read to its end', async ({ open }) => {
  const page = await open('', { url: here });
  await answering(page, (route) => route.fulfill({ body: 'x'.repeat(1_001) }));
  expect(await asked(page, {})).toEqual({ type: 'none', trouble: 'too-large' });
});

test('a dead line is no answer', async ({ open }) => {
  const page = await open('', { url: here });
  await answering(page, (route) => route.abort());
  expect(await asked(page, {})).toEqual({ type: 'none', trouble: 'no-answer' });
});
