import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ask } from '../ask.ts';
import { type OwnPractice, startOwn } from './index.ts';

let practice: OwnPractice;
beforeEach(async () => {
  practice = await startOwn({ language: 'zh-CN', pace: 'quick', more: 60 });
});
afterEach(() => practice.close());

const host = () => practice.hosts[0] ?? '';
const post = (path: string, body: object = {}) =>
  ask(practice.port, host(), path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const get = async (path: string) => JSON.parse((await ask(practice.port, host(), path)).body.toString());
const customer = (id: number) => practice.state.customers.find((one) => one.id === id);
const terminate = (id: number) => post(`/api/customers/${id}/terminate`, { reason: '合同到期', from: '2026-12-31' });

describe('customers', () => {
  test('one is terminated by asking with a reason, and approving', async () => {
    expect((await post('/api/customers/1002/terminate', { reason: '' })).status).toBe(400);
    expect(customer(1002)?.status).toBe('active');
    await terminate(1002);
    expect(customer(1002)).toMatchObject({ status: 'waiting', history: [{ reason: '合同到期', from: '2026-12-31' }] });
    await post('/api/customers/1002/approve');
    expect(customer(1002)?.status).toBe('ended');
  });

  test.each([
    ['is terminated already', 1004, 409],
    ['waits for approval', 1005, 409],
    ['owes something', 1006, 409],
    ['is not there', 9999, 404],
  ])('one who %s is not terminated', async (_, id, status) => {
    const before = customer(id)?.status;
    expect((await terminate(id)).status).toBe(status);
    expect(customer(id)?.status).toBe(before);
  });

  test('two have one name, and the search finds both; it shows no more than a page', async () => {
    const found = await get(`/api/customers?q=${encodeURIComponent('样品客户丙')}`);
    expect(found.map(({ id }: { id: number }) => id)).toEqual([1003, 1010]);
    expect(await get('/api/customers')).toHaveLength(20);
    expect(await get('/api/customers?q=2060')).toHaveLength(1);
  });
});

test('the subscription is cancelled, or refused as the test wants', async () => {
  practice.options.refuses = true;
  expect((await post('/api/cancel', { reason: 'price' })).status).toBe(409);
  expect(practice.state.cancelled).toBe(false);
  practice.options.refuses = false;
  await post('/api/cancel', { reason: 'price' });
  expect(practice.state).toMatchObject({ cancelled: true, cancelReasons: ['price'] });
});

test('who is signed out gets nothing but the way in', async () => {
  await post('/api/log-out');
  expect((await ask(practice.port, host(), '/api/customers')).status).toBe(401);
  await post('/api/log-in');
  expect((await ask(practice.port, host(), '/api/customers')).status).toBe(200);
});

test('every library draws the same parts', async () => {
  const parts = async (library: string) =>
    [
      ...(await readFile(new URL(`page/libraries/${library}.js`, import.meta.url), 'utf8')).matchAll(
        /^export function (\w+)/gm,
      ),
    ]
      .map(([, name]) => name)
      .sort();
  for (const library of ['element', 'antd', 'tethys'])
    expect(await parts(library)).toEqual(['ask', 'facts', 'form', 'list', 'message']);
});
