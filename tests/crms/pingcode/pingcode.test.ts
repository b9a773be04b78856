import { afterEach, describe, expect, it } from 'vitest';
import { ask } from '../ask.ts';
import { startPingCode } from './index.ts';
import { host } from './options.ts';

let practice: Awaited<ReturnType<typeof startPingCode>>;

afterEach(() => practice.close());

const post = (path: string, body: object = {}) =>
  ask(practice.port, host, path, { method: 'POST', body: JSON.stringify(body) });
const get = (path: string) => ask(practice.port, host, path);
const list = async () => JSON.parse(String((await get('/practice/backups')).body));

describe('backups', () => {
  it('hold only what was bought, and something', async () => {
    practice = await startPingCode({ bought: ['projects'] });
    for (const scope of [[], ['tests'], ['projects', 'nothing']])
      expect((await post('/practice/backups', { scope })).status).toBe(400);
    expect((await post('/practice/backups', { scope: ['projects'] })).status).toBe(200);
    expect(practice.state.backups).toMatchObject([{ id: 1, scope: ['projects'] }]);
  });

  it('come when they are ready, with a mail, for fifteen days', async () => {
    practice = await startPingCode({ backupDelay: 600_000 });
    await post('/practice/backups', { scope: ['wiki'] });
    expect(await list()).toMatchObject([{ standing: 'running' }]);
    expect((await get('/practice/backups/1/file')).status).toBe(404);
    const [backup] = practice.state.backups;
    if (!backup) throw new Error('There is no backup.');
    backup.readyAt = Date.now();
    expect(await list()).toMatchObject([{ standing: 'ready' }]);
    expect((await get('/practice/backups/1/file')).body.subarray(0, 2).toString()).toBe('PK');
    await list();
    expect(practice.state.mails).toHaveLength(1);
    backup.readyAt -= 15 * 86_400_000;
    expect(await list()).toMatchObject([{ standing: 'expired' }]);
    expect((await get('/practice/backups/1/file')).status).toBe(404);
  });

  it('can be reset and deleted', async () => {
    practice = await startPingCode();
    await post('/practice/backups', { scope: ['wiki'] });
    await post('/practice/backups/1/link');
    expect(practice.state.backups[0]?.link).toBe(2);
    await ask(practice.port, host, '/practice/backups/1', { method: 'DELETE', body: '{}' });
    expect(practice.state.backups).toEqual([]);
  });
});

describe('rights', () => {
  it('only an organization admin gets in, and only with the directory service', async () => {
    practice = await startPingCode({ role: 'member' });
    expect((await get('/practice/backups')).status).toBe(403);
    await practice.close();
    practice = await startPingCode({ directoryService: false });
    expect((await post('/practice/backups', { scope: ['wiki'] })).status).toBe(409);
  });

  it('nobody who is signed out', async () => {
    practice = await startPingCode({ signedIn: false });
    expect((await get('/practice/me')).status).toBe(401);
    await post('/practice/sign-in');
    expect((await get('/practice/me')).status).toBe(200);
  });
});
