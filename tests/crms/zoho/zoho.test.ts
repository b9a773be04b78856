import JSZip from 'jszip';
import PostalMime from 'postal-mime';
import { afterEach, describe, expect, test } from 'vitest';
import { ask } from '../ask.ts';
import { startZoho, type ZohoOptions, type ZohoPractice } from './index.ts';

const [crm, store, accounts, files] = [
  'crm.zoho.com',
  'store.zoho.com',
  'accounts.zoho.com',
  'download-accl.zoho.com',
] as const;
let practice: ZohoPractice;

afterEach(() => practice.close());

async function start(options: Partial<ZohoOptions> = {}) {
  practice = await startZoho({ pace: 'quick', backupDelay: 0, ...options });
}

const get = (host: string, path: string) => ask(practice.port, host, path);
const post = (host: string, path: string, body: object = {}) =>
  ask(practice.port, host, path, { method: 'POST', body: JSON.stringify(body) });
const cancel = (more: object = {}) =>
  post(store, '/zs/api/subscription/cancel', { understood: true, reason: 'expensive', atCycleEnd: true, ...more });

describe('cancelling', () => {
  test('ends with the cycle, or at once, and can be taken back until then', async () => {
    await start();
    expect((await cancel()).status).toBe(200);
    expect(practice.state).toMatchObject({ subscription: 'ending', reason: 'expensive' });
    await post(store, '/zs/api/subscription/resume');
    expect(practice.state.subscription).toBe('paid');
    await cancel({ atCycleEnd: false });
    expect(practice.state.subscription).toBe('free');
    expect((await post(store, '/zs/api/subscription/resume')).status).toBe(409);
  });

  test.each([
    ['the box is not ticked', { understood: false }],
    ['no reason is given', { reason: '' }],
    ['the reason is unknown', { reason: 'because' }],
  ])('does nothing when %s', async (_, more) => {
    await start();
    expect((await cancel(more)).status).toBe(400);
    expect(practice.state.subscription).toBe('paid');
  });

  test.each([
    ['admin', 403, 403],
    ['partner-customer', 200, 403],
  ] as const)('is not for %s', async (role, seen, done) => {
    await start({ role });
    expect((await get(store, '/zs/api/subscription')).status).toBe(seen);
    expect((await cancel()).status).toBe(done);
    expect(practice.state.subscription).toBe('paid');
  });

  test('can fail', async () => {
    await start({ refuses: true });
    expect((await cancel()).status).toBe(409);
    expect(practice.state.subscription).toBe('paid');
  });

  test('on the older page is the free edition, nothing else', async () => {
    await start({ storePage: 'older' });
    expect((await post(store, '/zs/api/subscription/edition', { edition: 'enterprise' })).status).toBe(400);
    await post(store, '/zs/api/subscription/edition', { edition: 'free' });
    expect(practice.state.subscription).toBe('free');
  });

  test('is known by the host alone: the application has no such path', async () => {
    await start();
    expect((await post(crm, '/zs/api/subscription/cancel')).status).toBe(404);
  });
});

describe('deleting the CRM account', () => {
  const ready = { storePage: 'older', cancelled: true, usersActive: false, daysSinceEnd: 7 } as const;

  test.each([
    ['within 7 days', { daysSinceEnd: 6 }],
    ['with active users', { usersActive: true }],
    ['on a paid edition', { cancelled: false }],
    ['by another administrator', { role: 'admin' as const }],
  ])('is refused %s', async (_, more) => {
    await start({ ...ready, ...more });
    expect((await post(crm, '/crm/v8/org/delete')).status).toBe(409);
    expect(practice.state).toMatchObject({ accountDeleted: false, signedIn: true });
  });

  test('signs the person out and sends a mail', async () => {
    await start(ready);
    await post(crm, '/crm/v8/org/delete');
    expect(practice.state).toMatchObject({ accountDeleted: true, signedIn: false });
    const mail = await PostalMime.parse(practice.state.mails[0] ?? '');
    expect([mail.subject, mail.text]).toEqual([
      'Your CRM account has been deleted',
      expect.stringContaining('Sample Trading Ltd (org812345678)'),
    ]);
  });
});

describe('backup', () => {
  test('has links on the host for downloads, to files of the vendor’s names', async () => {
    await start();
    await post(crm, '/crm/bulk/v8/backup');
    const links = JSON.parse(String((await get(crm, '/crm/bulk/v8/backup')).body)) as Record<string, string[]>;
    const base = `https://${files}/v2/crm/812345678/backup/70001`;
    expect(links).toMatchObject({
      status: 'COMPLETED',
      data_links: [`${base}/Data_001.zip`, `${base}/Data_002.zip`],
      attachment_links: [`${base}/Attachments_001.zip`],
    });
    const { headers, body } = await get(files, '/v2/crm/812345678/backup/70001/Data_001.zip');
    expect(headers['content-disposition']).toBe('attachment; filename="Data_001.zip"');
    expect(Object.keys((await JSZip.loadAsync(body)).files)).toContain('Data/Accounts_001.csv');
    expect((await get(files, '/v2/crm/1/backup/70001/Data_001.zip')).status).toBe(404);
  });

  test('is made twice a month and takes its time', async () => {
    await start({ backupDelay: 3_600_000 });
    await post(crm, '/crm/bulk/v8/backup');
    expect(String((await get(crm, '/crm/bulk/v8/backup')).body)).toContain('INPROGRESS');
    expect((await get(files, '/v2/crm/812345678/backup/70001/Data_001.zip')).status).toBe(404);
    await post(crm, '/crm/bulk/v8/backup');
    expect((await post(crm, '/crm/bulk/v8/backup')).status).toBe(409);
  });
});

describe('hosts and signing in', () => {
  test('each data centre has its application, store and sign-in', async () => {
    await start({ language: 'zh-CN' });
    expect(practice.origin).toBe('https://crm.zoho.com.cn');
    expect((await get('crm.zoho.com.cn', '/')).headers.location).toBe('/crm/org46000017/tab/Home/begin');
    expect((await get('crm.zoho.com.cn', '/crm/ShowSetup.do?tab=usersPermi&subTab=users')).headers.location).toBe(
      '/crm/org46000017/settings/users',
    );
    expect(String((await get('store.zoho.com.cn', '/zstore')).body)).toContain('page/store.js');
  });

  test('nothing is told to whoever is signed out', async () => {
    await start({ signedIn: false });
    expect((await get(crm, '/crm/v8/org')).status).toBe(401);
    expect((await get(store, '/zs/api/subscription')).status).toBe(401);
    expect((await post(accounts, '/signin/password', { password: 'short' })).status).toBe(400);
    await post(accounts, '/signin/password', { password: 'long enough' });
    expect((await get(crm, '/crm/v8/org')).status).toBe(200);
  });
});
