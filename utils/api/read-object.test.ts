import { describe, expect, test } from 'vitest';
import type { ApiFacts } from '../../sites/schema.ts';
import type { Row } from './answer.ts';
import { type Ask, type Reply, readObject } from './read-object.ts';
import type { ApiObject, Mark, PageRequest } from './request.ts';

const api: ApiFacts = {
  role: 'app',
  base: '/api/v1',
  headers: { 'x-account': { type: 'account' } },
  query: { session: { type: 'cookie', cookie: 'session-mark' } },
  rate: { requests: 2, seconds: 1 },
  objects: [],
  from: 'help',
};

const deals = (paging: ApiObject['paging']): ApiObject => ({
  object: 'deals',
  path: '/deals?sort=id',
  rows: '/data',
  paging,
  size: { parameter: 'limit', rows: 2 },
  total: '/count',
  from: 'help',
});

const offset = deals({ type: 'offset', parameter: 'start' });
const start: Mark = { type: 'start' };

/** Reads with the given answers, one after the other, and tells what was asked, for how long was waited, and what came. */
async function reading(object: ApiObject, replies: (Reply | object)[], from = { mark: start, rows: 0 }, stop?: number) {
  const asked: PageRequest[] = [];
  const waits: number[] = [];
  const rows: Row[] = [];
  const marks: (Mark | undefined)[] = [];
  const own = new AbortController();
  const ask: Ask = async (request) => {
    asked.push(request);
    if (asked.length === stop) own.abort();
    const reply = replies[asked.length - 1];
    if (!reply) throw new Error('asked too often');
    return 'type' in reply ? (reply as Reply) : { type: 'answer', status: 200, text: JSON.stringify(reply) };
  };
  const wait = async (ms: number) => void waits.push(ms);
  let failed: unknown;
  try {
    for await (const page of readObject(api, object, from, { ask, wait, signal: own.signal })) {
      rows.push(...page.rows);
      marks.push(page.next);
    }
  } catch (error) {
    failed = error;
  }
  return { asked, waits, rows, marks, trouble: failed instanceof Error ? failed.message : failed, failed };
}

const query = (request: PageRequest | undefined) =>
  Object.fromEntries(
    Object.entries(request?.query ?? {}).map(([name, value]) => [
      name,
      value.type === 'fixed' ? value.fixed : value.type,
    ]),
  );
const rowsOf = (...ids: number[]) => ids.map((id) => ({ id }));
const answer = (status: number, retryAfter?: string): Reply => ({ type: 'answer', status, text: '', retryAfter });

describe('paging', () => {
  test('by offset: until a page is not full', async () => {
    const { asked, rows, trouble } = await reading(offset, [
      { data: rowsOf(1, 2) },
      { data: rowsOf(3, 4) },
      { data: [] },
    ]);
    expect(trouble).toBeUndefined();
    expect(rows).toEqual(rowsOf(1, 2, 3, 4));
    expect(asked.map(query)).toEqual([
      { session: 'cookie', limit: '2' },
      { session: 'cookie', limit: '2', start: '2' },
      { session: 'cookie', limit: '2', start: '4' },
    ]);
    expect(asked[0]).toMatchObject({ base: '/api/v1', address: '/api/v1/deals?sort=id' });
    expect(asked[0]?.headers).toEqual({ 'x-account': { type: 'account' } });
  });

  test('by offset: what the answer says of more counts before the number of rows', async () => {
    const object = deals({ type: 'offset', parameter: 'start', more: '/more' });
    const { rows, trouble } = await reading(object, [
      { data: rowsOf(1), more: true },
      { data: rowsOf(2, 3), more: false },
    ]);
    expect(trouble).toBeUndefined();
    expect(rows).toEqual(rowsOf(1, 2, 3));
  });

  test('by page number', async () => {
    const object = deals({ type: 'page', parameter: 'page', first: 1 });
    const { asked, rows } = await reading(object, [{ data: rowsOf(1, 2) }, { data: rowsOf(3) }]);
    expect(asked.map((each) => query(each).page)).toEqual(['1', '2']);
    expect(rows).toEqual(rowsOf(1, 2, 3));
  });

  test('by cursor', async () => {
    const object = deals({ type: 'cursor', parameter: 'cursor', next: '/additional/next_cursor' });
    const { asked, rows } = await reading(object, [
      { data: rowsOf(1), additional: { next_cursor: 'abc' } },
      { data: rowsOf(2), additional: { next_cursor: null } },
    ]);
    expect(asked.map((each) => query(each).cursor)).toEqual([undefined, 'abc']);
    expect(rows).toEqual(rowsOf(1, 2));
  });

  test('by the address of the next page, with what the page adds itself', async () => {
    const object = deals({ type: 'next-link', next: '/@odata.nextLink' });
    const { asked } = await reading(object, [
      { data: rowsOf(1), '@odata.nextLink': 'https://acme.example/api/v1/deals?skip=1' },
      { data: rowsOf(2) },
    ]);
    expect(asked[1]).toMatchObject({ address: 'https://acme.example/api/v1/deals?skip=1' });
    expect(query(asked[1])).toEqual({ session: 'cookie' });
  });

  test('goes on where an earlier reading stopped', async () => {
    const from = { mark: { type: 'parameter', value: '4' } as const, rows: 4 };
    const { asked, marks } = await reading(offset, [{ data: rowsOf(5, 6) }, { data: rowsOf(7) }], from);
    expect(asked.map((each) => query(each).start)).toEqual(['4', '6']);
    expect(marks).toEqual([{ type: 'parameter', value: '6' }, undefined]);
  });

  test('a mark that comes again ends it: it would never end by itself', async () => {
    const object = deals({ type: 'cursor', parameter: 'cursor', next: '/next' });
    const pages = [
      { data: rowsOf(1), next: 'a' },
      { data: rowsOf(2), next: 'b' },
      { data: rowsOf(3), next: 'a' },
    ];
    expect(await reading(object, pages)).toMatchObject({ trouble: 'circle', rows: rowsOf(1, 2, 3) });
  });
});

describe('pace and trouble', () => {
  test('waits between pages as the site’s facts say', async () => {
    const { waits } = await reading(offset, [{ data: rowsOf(1, 2) }, { data: rowsOf(3) }]);
    expect(waits).toEqual([500]);
  });

  test('waits as long as the vendor asks, in seconds or until a date', async () => {
    expect((await reading(offset, [answer(429, '20'), { data: [] }])).waits).toEqual([20_000]);
    const date = new Date(Date.now() + 60_000).toUTCString();
    const [waited = 0] = (await reading(offset, [answer(503, date), { data: [] }])).waits;
    expect(waited).toBeGreaterThan(50_000);
    expect(waited).toBeLessThanOrEqual(60_000);
  });

  test('what is no time to wait is not waited for: the own pauses count', async () => {
    expect((await reading(offset, [answer(429, 'soon'), { data: [] }])).waits).toEqual([2_000]);
  });

  test('leaves it to the person to wait for an hour', async () => {
    expect(await reading(offset, [answer(429, '3600')])).toMatchObject({ trouble: 'too-fast', waits: [] });
  });

  test('gives up on a server that fails four times, with longer and longer pauses', async () => {
    const { trouble, waits } = await reading(offset, [answer(500), answer(502), answer(500), answer(500)]);
    expect({ trouble, waits }).toEqual({ trouble: 'server-fails', waits: [2_000, 8_000, 30_000] });
  });

  test.each([
    [401, 'signed-out'],
    [403, 'not-allowed'],
    [404, 'not-there'],
    [400, 'server-fails'],
  ])('%i ends it at once: %s', async (status, trouble) => {
    expect(await reading(offset, [answer(status)])).toMatchObject({ trouble, waits: [] });
  });

  test('a page that asks to sign in is no data', async () => {
    const page: Reply = { type: 'answer', status: 200, text: '<!doctype html><title>Sign in</title>' };
    expect((await reading(offset, [page])).trouble).toBe('signed-out');
    expect((await reading(offset, [{ ...page, text: 'nonsense' } as Reply])).trouble).toBe('not-json');
  });

  test.each([[{}], [{ data: 'none' }], [{ data: [1] }], [{ data: [[]] }], [{ data: [null] }], [[]]])(
    'an answer without a list of records is none: %j',
    async (body) => {
      expect((await reading(offset, [body])).trouble).toBe('not-rows');
    },
  );

  test('stopping keeps what came and reads no further', async () => {
    const { failed, rows, asked } = await reading(offset, [{ data: rowsOf(1, 2) }, { data: rowsOf(3) }], undefined, 1);
    expect(failed).toMatchObject({ name: 'AbortError' });
    expect(rows).toEqual(rowsOf(1, 2));
    expect(asked).toHaveLength(1);
  });
});

test('a pointer leads to own values only', async () => {
  const object = { ...offset, rows: '/__proto__' };
  expect((await reading(object, [{ data: [] }])).trouble).toBe('not-rows');
  const odd = { ...offset, rows: '/a~1b/~0' };
  expect((await reading(odd, [{ 'a/b': { '~': rowsOf(1) } }])).rows).toEqual(rowsOf(1));
});

test('numbers stay as the vendor wrote them', async () => {
  const text = '{"data":[{"id":12345678901234567890,"amount":10.50,"count":3}]}';
  const { rows } = await reading(offset, [{ type: 'answer', status: 200, text }]);
  expect(JSON.stringify(rows)).toBe('[{"id":12345678901234567890,"amount":10.50,"count":3}]');
});

test('the number of all rows is told where it is a number', async () => {
  const totals: unknown[] = [];
  for (const count of [7, '7', -1, 1.5]) {
    const ask: Ask = async () => ({ type: 'answer', status: 200, text: JSON.stringify({ data: [], count }) });
    const own = { ask, wait: async () => undefined, signal: new AbortController().signal };
    for await (const { total } of readObject(api, offset, { mark: start, rows: 0 }, own)) totals.push(total);
  }
  expect(totals).toEqual([7, undefined, undefined, undefined]);
});
