import { afterEach, describe, expect, test } from 'vitest';
import { ask } from '../ask.ts';
import { type SalesforceOptions, startSalesforce } from './index.ts';
import { hosts } from './org.ts';

type Running = Awaited<ReturnType<typeof startSalesforce>>;

let practice: Running;
afterEach(() => practice.close());

async function start(options: Partial<SalesforceOptions> = {}): Promise<void> {
  practice = await startSalesforce({ accounts: 5, contacts: 7, opportunities: 3, ...options });
}

async function call(method: 'GET' | 'POST', path: string, body?: unknown, host: string = hosts.lightning) {
  const sent =
    body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
  const reply = await ask(practice.port, host, path, { method, ...sent });
  return { status: reply.status, headers: reply.headers, body: reply.body };
}
const json = async (path: string) => JSON.parse((await call('GET', `/services/practice/${path}`)).body.toString());
const post = async (path: string, body: unknown = {}) =>
  (await call('POST', `/services/practice/${path}`, body)).status;

describe('the contract', () => {
  test('does not renew only for one who is authorized and may manage billing', async () => {
    await start();
    expect(await post('renewal/decline')).toBe(400);
    expect(await json('contract')).toMatchObject({ renews: true });
    expect(await post('renewal/decline', { authorized: true })).toBe(200);
    expect(await json('contract')).toMatchObject({ renews: false });
    expect(await post('renewal/decline', { authorized: true })).toBe(409);
    practice.options.role = 'administrator';
    expect((await call('GET', '/services/practice/contract')).status).toBe(403);
  });

  test('is renewed, or to be changed, by those who press beside it', async () => {
    await start();
    await post('renewal/confirm', { authorized: true });
    await post('renewal/change', { authorized: true });
    expect(practice.state).toMatchObject({ renewedByMistake: true, changesRequested: true, renews: true });
  });

  test('goes on when the last press fails', async () => {
    await start({ fails: true });
    expect(await post('renewal/decline', { authorized: true })).toBe(409);
    expect(practice.state.renews).toBe(true);
  });
});

test('a card edition is cancelled with a reason', async () => {
  await start({ edition: 'starter' });
  expect(await post('subscription/cancel', { reason: 'whim' })).toBe(400);
  expect(await post('subscription/cancel', { reason: 'price' })).toBe(200);
  expect(practice.state).toMatchObject({ renews: false, reason: 'price' });
  expect(await post('renewal/decline', { authorized: true })).toBe(404);
});

describe('Data Export', () => {
  const everything = { encoding: 'UTF-8', attachments: true, files: true, everything: true };
  const part = (number: number) => `/servlet/servlet.OrgExport?fileName=WE_00D5g000000PrAcEAA_${number}.ZIP`;

  test('has its parts once it is ready, on the classic host alone', async () => {
    await start({ exportDelay: 0 });
    expect(await json('export')).toMatchObject({ status: 'none', mayExport: true, files: [] });
    expect(await post('export/start', { ...everything, everything: false })).toBe(400);
    expect(await post('export/start', everything)).toBe(200);
    expect(await json('export')).toMatchObject({ status: 'ready', mayExport: false });
    const { status, headers, body } = await call('GET', part(1), undefined, hosts.classic);
    expect([status, headers['content-disposition']]).toEqual([
      200,
      'attachment; filename="WE_00D5g000000PrAcEAA_1.ZIP"',
    ]);
    expect(body.subarray(0, 2).toString()).toBe('PK');
    expect((await call('GET', part(4), undefined, hosts.classic)).status).toBe(404);
    expect((await call('GET', part(1))).body.toString()).toMatch(/^<!doctype html>/);
    expect(practice.state.downloads).toEqual(['WE_00D5g000000PrAcEAA_1.ZIP']);
    expect(practice.state.mails).toHaveLength(1);
  });

  test('works every 7 days, its files are there for 48 hours', async () => {
    await start({ exportDelay: 0 });
    await post('export/start', everything);
    expect(await post('export/start', everything)).toBe(409);
    const { dataExport } = practice.state;
    if (!dataExport) throw new Error('nothing was exported');
    dataExport.readyAt -= 48 * 3_600_000;
    expect(await json('export')).toMatchObject({ status: 'deleted', files: [], mayExport: false });
    dataExport.startedAt -= 7 * 86_400_000;
    expect(await post('export/start', everything)).toBe(200);
  });

  test('is nothing for people without the set-up', async () => {
    await start({ role: 'user' });
    expect((await call('GET', '/services/practice/export')).status).toBe(403);
  });
});

describe('a Developer Edition', () => {
  test('is marked by its name, tells so by mail, and comes back', async () => {
    await start({ edition: 'developer' });
    expect(await post('org/deactivate', { name: 'Another Org' })).toBe(400);
    expect(await post('org/deactivate', { name: 'Sample Trading Ltd' })).toBe(200);
    expect(practice.state.deactivated).toBe(true);
    expect(practice.state.mails.join()).toContain('Subject: =?utf-8?B?');
    await post('org/reactivate');
    expect(practice.state.deactivated).toBe(false);
  });

  test('other editions have no such way', async () => {
    await start();
    expect(await post('org/deactivate', { name: 'Sample Trading Ltd' })).toBe(404);
  });
});

test('whoever is not signed in gets nothing, signs in, and comes home', async () => {
  await start({ signedIn: false });
  expect((await call('GET', '/services/practice/me')).status).toBe(401);
  expect((await call('GET', '/', undefined, hosts.login)).body.toString()).toContain('login.js');
  expect(await post('login', { username: 'pat' })).toBe(400);
  expect(await post('login', { username: 'pat', password: 'practice' })).toBe(200);
  expect(await json('me')).toMatchObject({ role: 'billing', mayBill: true });
  const { status, headers } = await call('GET', '/', undefined, hosts.classic);
  expect([status, headers.location]).toEqual([302, `https://${hosts.lightning}/lightning/page/home`]);
});
