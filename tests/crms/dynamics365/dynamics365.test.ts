import { afterEach, describe, expect, it } from 'vitest';
import { ask } from '../ask.ts';
import { hostsOf } from './hosts.ts';
import { startDynamics365 } from './index.ts';

let practice: Awaited<ReturnType<typeof startDynamics365>>;
const { admin, organization, maker = '' } = hostsOf.world;

afterEach(() => practice.close());

const post = (path: string, body: object, host = admin) =>
  ask(practice.port, host, path, { method: 'POST', body: JSON.stringify(body) });
const get = (path: string, host = organization) => ask(practice.port, host, path);
const cancel = (body: object) => post(`/practice/subscriptions/${practice.state.subscriptions[0]?.id}/cancel`, body);
const renewOff = () => post(`/practice/subscriptions/${practice.state.subscriptions[0]?.id}/recurring`, { on: false });
const standings = () => practice.state.subscriptions.map(({ standing }) => standing);

describe('leaving', () => {
  it('is over at once within seven days, with a reason', async () => {
    practice = await startDynamics365({ billing: 'agreement-new' });
    expect((await cancel({})).status).toBe(400);
    expect((await cancel({ reason: 'price' })).status).toBe(200);
    expect(standings()).toEqual(['disabled', 'active']);
    expect((await cancel({ reason: 'price' })).status).toBe(409);
  });

  it('later only stops renewing', async () => {
    practice = await startDynamics365({ billing: 'agreement-late' });
    expect((await cancel({ reason: 'price' })).status).toBe(409);
    expect((await renewOff()).status).toBe(200);
    expect(standings()).toEqual(['ending', 'active']);
  });

  it('lets an older billing account choose when', async () => {
    practice = await startDynamics365({ billing: 'services' });
    await cancel({ reason: 'price', when: 'before' });
    expect(standings()).toEqual(['ending', 'active']);
    await practice.close();
    practice = await startDynamics365({ billing: 'services' });
    await cancel({ reason: 'price', when: 'now' });
    expect(standings()).toEqual(['disabled', 'active']);
  });

  it('changes nothing when it fails, nor for a system administrator', async () => {
    practice = await startDynamics365({ billing: 'agreement-new', failing: true });
    expect((await cancel({ reason: 'price' })).status).toBe(409);
    await practice.close();
    practice = await startDynamics365({ role: 'system-admin' });
    expect((await cancel({ reason: 'price' })).status).toBe(403);
    expect((await renewOff()).status).toBe(403);
    expect(standings()).toEqual(['active', 'active']);
  });
});

describe('data', () => {
  it('comes list by list, under the name of the view', async () => {
    practice = await startDynamics365({ accounts: 5, language: 'zh-CN' });
    const { headers, body } = await get('/practice/lists/account/workbook');
    expect(decodeURIComponent(String(headers['content-disposition']))).toMatch(/我的可用客户 .*\.xlsx$/);
    expect(body.subarray(0, 2).toString()).toBe('PK');
    expect(practice.state.workbooks).toEqual(['account']);
    expect((await get('/practice/lists/annotation/workbook')).status).toBe(404);
  });

  it('comes as tables only once they are made', async () => {
    practice = await startDynamics365({ exportDelay: 600_000 });
    expect((await post('/practice/tables/export', { tables: ['user'] }, maker)).status).toBe(400);
    await post('/practice/tables/export', { tables: ['account'] }, maker);
    expect((await get('/practice/tables/export/files', maker)).status).toBe(404);
    if (practice.state.tableExport) practice.state.tableExport.readyAt = 0;
    const { headers } = await get('/practice/tables/export/files', maker);
    expect(headers['content-disposition']).toBe('attachment; filename="accounts.csv"');
  });
});

describe('hosts', () => {
  it('has a page at each of them, and a place to sign in at', async () => {
    practice = await startDynamics365({ signedIn: false });
    expect(practice.origin).toBe('https://sample-trading.crm4.dynamics.com');
    expect((await get('/practice/me')).status).toBe(401);
    expect((await get('/main.aspx?etn=lead')).headers.location).toBe(
      'https://login.microsoftonline.com/common/oauth2/authorize?back=https%3A%2F%2Fsample-trading.crm4.dynamics.com%2Fmain.aspx%3Fetn%3Dlead',
    );
    await post('/practice/sign-in', {}, hostsOf.world.signIn);
    expect(practice.state.signedIn).toBe(true);
    expect((await get('/', admin)).headers.location).toBe('/Adminportal/Home');
    expect(String((await get('/Adminportal/Home', admin)).body)).toContain('page/admin.js');
    expect(String((await get('/', 'admin.cloud.microsoft')).body)).toContain('page/admin.js');
  });

  it('is at home in China with 21Vianet', async () => {
    practice = await startDynamics365({ billing: 'china' });
    expect(practice.origin).toBe('https://sample-trading.crm.dynamics.cn');
    expect((await get('/', hostsOf['21Vianet'].admin)).headers.location).toBe('/AdminPortal/Home');
    expect(String((await get('/', admin)).body)).toContain('page/nothing.js');
  });

  it('deletes an environment when its name is typed', async () => {
    practice = await startDynamics365();
    const host = hostsOf.world.powerPlatform;
    expect((await post('/practice/environment/delete', { typed: 'x' }, host)).status).toBe(400);
    expect((await post('/practice/environment/delete', { typed: 'Sample Trading Ltd' }, host)).status).toBe(200);
    expect(practice.state).toMatchObject({ environmentDeleted: true, subscriptions: [{ standing: 'active' }, {}] });
  });
});
