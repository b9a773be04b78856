import JSZip from 'jszip';
import { afterEach, describe, expect, it } from 'vitest';
import { type Answer, ask } from '../ask.ts';
import { type HubSpotOptions, type HubSpotPractice, startHubSpot } from './index.ts';

const host = 'app-eu1.hubspot.com';
let practice: HubSpotPractice;

afterEach(() => practice.close());

async function start(options: Partial<HubSpotOptions> = {}): Promise<void> {
  practice = await startHubSpot({ backupDelay: 0, contacts: 60, companies: 12, deals: 9, ...options });
}

function get(path: string): Promise<Answer> {
  return ask(practice.port, host, path);
}

/** Posts as a page of the app does: with the token of its cookie in a header. */
function post(path: string, body: unknown = {}): Promise<Answer> {
  const headers = { cookie: 'hubspotapi-csrf=token', 'x-hubspot-csrf-hubspotapi': 'token' };
  return ask(practice.port, host, path, { method: 'POST', headers, body: JSON.stringify(body) });
}

function parse({ body }: Answer): unknown {
  return JSON.parse(body.toString('utf8'));
}

const me = '/api/session/v1/me';
const products = '/api/subscription-experience/v1/paid-products';
const turnOff = '/api/subscription-experience/v1/auto-renew/off';
const turnOn = '/api/subscription-experience/v1/auto-renew/on';
const agreed = { understood: true, reasons: ['switching', 'price'] };

describe('hosts and addresses', () => {
  it('lives at its hublet and sends visitors of the others there', async () => {
    await start();
    expect(practice.origin).toBe(`https://${host}`);
    const answer = await ask(practice.port, 'app.hubspot.com', '/contacts/1?a=b');
    expect([answer.status, answer.headers.location]).toEqual([302, `https://${host}/contacts/1?a=b`]);
  });

  it('puts the portal id into the redirector’s addresses', async () => {
    await start({ portalId: 77 });
    expect((await get('/l/settings/users?x=1')).headers.location).toBe('/settings/77/users?x=1');
    expect((await get('/l/private-apps')).headers.location).toBe('/private-apps/77');
  });

  it('sets both cookies on the login page too, so that they prove nothing', async () => {
    await start({ signedIn: false });
    const cookies = (await get('/login')).headers['set-cookie'] ?? [];
    expect(cookies.map((cookie) => cookie.split('=')[0])).toEqual(['hubspotapi', 'hubspotapi-csrf']);
  });

  it('has other class names at each start, and none of the style sheet’s own', async () => {
    await start();
    const first = await classNames();
    await practice.close();
    await start();
    expect(await classNames()).not.toEqual(first);
    expect(first.length).toBeGreaterThan(40);
    expect(first.every((name) => /^sc-[0-9a-f]{8}$/.test(name))).toBe(true);
  });

  it('serves nothing from outside the pages’ folder', async () => {
    await start();
    const [, base] = /href="(\/static\/[^/]+\/hubspot\/page\/)styles/.exec(String((await get('/')).body)) ?? [];
    expect((await get(`${base}../options.ts`)).headers['content-type']).toMatch(/^text\/html/);
  });

  async function classNames(): Promise<string[]> {
    const [, path = ''] = /href="(\/static\/[^"]+\/styles\.css)"/.exec(String((await get('/')).body)) ?? [];
    const css = String((await get(path)).body);
    return Array.from(css.matchAll(/\.([a-z][\w-]*)/g), ([, name = '']) => name);
  }
});

describe('session', () => {
  it('answers 401 until someone signs in with a long enough password', async () => {
    await start({ signedIn: false });
    expect((await get(me)).status).toBe(401);
    expect(parse(await post('/api/login/v1/login', { email: 'user-01@example.com', password: 'short' }))).toEqual({
      code: 'INVALID_PASSWORD',
    });
    expect(practice.state.signedIn).toBe(false);
    await post('/api/login/v1/login', { email: 'user-01@example.com', password: 'long enough' });
    expect(practice.state.signedIn).toBe(true);
    expect(parse(await get(me))).toMatchObject({ portalId: practice.portalId, accountName: 'Sample Trading Ltd' });
    await post('/api/login/v1/logout');
    expect((await get(me)).status).toBe(401);
  });

  it('refuses a change that does not come from its own pages', async () => {
    await start();
    const answer = await ask(practice.port, host, turnOff, { method: 'POST', body: JSON.stringify(agreed) });
    expect([answer.status, practice.state.autoRenew]).toEqual([403, true]);
  });

  it('refuses another account’s portal id', async () => {
    await start();
    expect((await get('/api/crm-search/v1/1/0-1')).status).toBe(403);
    expect((await get(`${products}?portalId=1`)).status).toBe(403);
  });

  it('records the requests it saw, not the files it served', async () => {
    await start();
    await get('/contacts/1/objects/0-1/views/all/list');
    expect(practice.state.requests).toMatchObject([{ method: 'GET', path: '/contacts/1/objects/0-1/views/all/list' }]);
  });
});

describe('lists', () => {
  it('show as many records as the account holds', async () => {
    await start();
    for (const [typeId, count] of [
      ['0-1', practice.counts.contacts],
      ['0-2', 12],
      ['0-3', 9],
    ]) {
      const path = `/api/crm-search/v1/${practice.portalId}/${typeId}`;
      expect(parse(await get(path))).toMatchObject({ total: count });
    }
    const lastPage = parse(await get(`/api/crm-search/v1/${practice.portalId}/0-1?page=3`));
    expect(lastPage).toMatchObject({ page: 3, pages: 3 });
    expect((lastPage as { results: unknown[] }).results).toHaveLength(10);
  });
});

describe('auto-renew', () => {
  it('goes off once the warning is understood and a reason given, and a notice is sent', async () => {
    await start({ renewsOn: '2027-03-31' });
    const answer = await post(turnOff, agreed);
    expect(parse(answer)).toEqual({ effectiveOn: '2027-03-31' });
    expect(practice.state).toMatchObject({ autoRenew: false, cancelReasons: ['switching', 'price'] });
    expect(practice.state.cancelledAt).toBeTypeOf('number');
    expect(parse(await get(products))).toMatchObject([{ autoRenew: false, startsOn: '2026-03-31' }]);
    expect(parse(await get('/api/transactions-experience/v1/upcoming-payments'))).toEqual([]);
    const [mail = ''] = practice.state.mails;
    const text = Buffer.from(mail.split('\r\n\r\n')[1] ?? '', 'base64').toString('utf8');
    expect(text).toContain('Effective date: 2027-03-31');
    expect(text).toContain(`Hub ID ${practice.portalId}`);
  });

  it.each([
    ['the warning is not understood', { reasons: ['price'] }, 'NOT_UNDERSTOOD'],
    ['there is no reason', { understood: true, reasons: [] }, 'REASON_MISSING'],
    ['the reason is unknown', { understood: true, reasons: ['because'] }, 'REASON_MISSING'],
    ['the body is nothing', null, 'NOT_UNDERSTOOD'],
  ])('stays on when %s', async (_, body, code) => {
    await start();
    const answer = await post(turnOff, body);
    expect([answer.status, parse(answer)]).toEqual([400, { code }]);
    expect(practice.state).toMatchObject({ autoRenew: true, mails: [] });
  });

  it('goes off only once, and on again', async () => {
    await start({ cancelled: true });
    expect(practice.state.autoRenew).toBe(false);
    expect((await post(turnOff, agreed)).status).toBe(409);
    expect((await post(turnOn)).status).toBe(200);
    expect(practice.state).toMatchObject({ autoRenew: true, cancelledAt: undefined });
    expect((await post(turnOn)).status).toBe(409);
  });

  it('is seen but not changed by a super admin without the billing permission', async () => {
    await start({ role: 'super-admin' });
    expect((await get(products)).status).toBe(200);
    expect((await post(turnOff, agreed)).status).toBe(403);
    expect(practice.state.autoRenew).toBe(true);
  });

  it('is hidden from a member', async () => {
    await start({ role: 'member' });
    expect((await get(products)).status).toBe(403);
    expect((await get(`/api/crm-backup/v1/${practice.portalId}/backups`)).status).toBe(403);
  });

  it('does not change by an offer, which is only noted', async () => {
    await start();
    await post('/api/subscription-experience/v1/offers/shown', { offer: 'pause' });
    await post('/api/subscription-experience/v1/offers/accepted', { offer: 'pause' });
    expect(practice.state).toMatchObject({ offersShown: ['pause'], offersAccepted: ['pause'], autoRenew: true });
  });

  it('has neighbours that leave it alone: the newsletter and the account’s deletion', async () => {
    await start();
    expect((await post('/api/mail-preferences/v1/newsletter/unsubscribe')).status).toBe(200);
    const refused = await post(`/api/account-deletion/v1/${practice.portalId}/delete`);
    expect([refused.status, parse(refused)]).toEqual([409, { code: 'PAID_SUBSCRIPTION' }]);
    expect(practice.state).toMatchObject({ newsletter: false, autoRenew: true });
  });
});

describe('backup', () => {
  const backups = () => `/api/crm-backup/v1/${practice.portalId}/backups`;

  it('is ready after its time, is downloaded under its name and is whole', async () => {
    await start();
    expect((await post(backups())).status).toBe(201);
    expect(parse(await get(backups()))).toMatchObject({ backups: [{ status: 'ready' }] });
    const { headers, body } = await get(`${backups()}/${practice.state.backups[0]?.id}/download`);
    expect(headers['content-disposition']).toMatch(
      /^attachment; filename="hubspot-crm-backup-139000042-[\d-]{10}\.zip"$/,
    );
    expect(Object.keys((await JSZip.loadAsync(body)).files)).toEqual(['contacts.csv', 'companies.csv', 'deals.csv']);
    expect(practice.state.downloads).toBe(1);
  });

  it('cannot be downloaded while it is in progress', async () => {
    await start({ backupDelay: 3_600_000 });
    await post(backups());
    expect(parse(await get(backups()))).toMatchObject({ backups: [{ status: 'in-progress' }] });
    expect((await get(`${backups()}/${practice.state.backups[0]?.id}/download`)).status).toBe(404);
  });

  it('is made once a week and kept for two', async () => {
    await start();
    await post(backups());
    expect((await post(backups())).status).toBe(409);
    const day = 86_400_000;
    for (const backup of practice.state.backups) {
      backup.createdAt -= 15 * day;
      backup.readyAt -= 15 * day;
    }
    expect(parse(await get(backups()))).toMatchObject({ backups: [{ status: 'expired' }] });
    expect((await post(backups())).status).toBe(201);
  });
});

describe('users', () => {
  const users = () => `/api/app-users/v1/app-users/${practice.portalId}`;

  it('are deactivated and reactivated, never the one who is signed in', async () => {
    await start();
    const [myself, other] = practice.state.users;
    expect((await post(`${users()}/${other?.id}/active`, { active: false })).status).toBe(200);
    expect(other?.active).toBe(false);
    await post(`${users()}/${other?.id}/active`, { active: true });
    expect(other?.active).toBe(true);
    expect((await post(`${users()}/${myself?.id}/active`, { active: false })).status).toBe(409);
  });

  it('say who is super admin', async () => {
    await start({ role: 'member' });
    const answer = parse(await get(users())) as { superAdmin: boolean }[];
    expect(answer.map(({ superAdmin }) => superAdmin)).toEqual([false, true, false, false, false, false]);
  });
});
