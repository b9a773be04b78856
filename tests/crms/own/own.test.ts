import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from '../ask.ts';
import { type OwnPractice, startOwn } from './index.ts';

let practice: OwnPractice;
beforeEach(async () => {
  practice = await startOwn({ pace: 'quick' });
});
afterEach(() => practice.close());

const post = (path: string, body: object) =>
  ask(practice.port, practice.hosts[0] ?? '', path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

test('a customer is terminated by asking with a reason, and approving', async () => {
  expect((await post('/api/terminate', { id: 1002, reason: '' })).status).toBe(404);
  expect(practice.state.customers[1]?.status).toBe('active');
  await post('/api/terminate', { id: 1002, reason: '合同到期' });
  expect(practice.state.customers[1]).toMatchObject({ status: 'waiting', history: [{ reason: '合同到期' }] });
  await post('/api/approve', { id: 1002 });
  expect(practice.state.customers.map(({ status }) => status).filter((status) => status === 'ended')).toHaveLength(1);
});

test('the subscription is cancelled, or refused as the test wants', async () => {
  practice.options.refuses = true;
  expect((await post('/api/cancel', { reason: 'price' })).status).toBe(409);
  expect(practice.state.cancelled).toBe(false);
  practice.options.refuses = false;
  await post('/api/cancel', { reason: 'price' });
  expect(practice.state).toMatchObject({ cancelled: true, cancelReasons: ['price'] });
});

test('its own class names end in letters of this start, and no text is left to fill in', async () => {
  const css = (await ask(practice.port, practice.hosts[0] ?? '', '/styles.css')).body.toString();
  expect(css).toMatch(/\.press-[0-9a-f]{6} \{/);
  const page = (await ask(practice.port, practice.hosts[0] ?? '', '/')).body.toString();
  expect(page).toContain('lang="zh-CN"');
  expect(page).not.toMatch(/%[A-Z]+%|BUILD/);
});
