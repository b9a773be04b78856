import { afterEach, describe, expect, it } from 'vitest';
import { ask } from '../ask.ts';
import { startPipedrive } from './index.ts';

let practice: Awaited<ReturnType<typeof startPipedrive>>;
const home = 'sample-trading.pipedrive.com';
const all = { reason: 'price', experience: 'bad', next: 'other', agreed: true };

afterEach(() => practice.close());

const post = (path: string, body: object) =>
  ask(practice.port, home, path, { method: 'POST', body: JSON.stringify(body) });
const get = (path: string, host = home) => ask(practice.port, host, path);

describe('cancelling', () => {
  it('takes every answer and consent, then runs to the end of what is paid and sends a mail', async () => {
    practice = await startPipedrive();
    for (const missing of Object.keys(all)) {
      expect((await post('/api/billing/cancel', { ...all, [missing]: undefined })).status).toBe(400);
    }
    expect(practice.state).toMatchObject({ cancelledAt: undefined, mails: [] });
    expect((await post('/api/billing/cancel', all)).status).toBe(200);
    expect(practice.state).toMatchObject({
      cancelledAt: expect.any(Number),
      answers: { reason: 'price', next: 'other' },
    });
    expect(practice.state.mails).toHaveLength(1);
    expect((await post('/api/billing/cancel', all)).status).toBe(409);
  });

  it('changes nothing when it fails, nor for a user without account settings access', async () => {
    practice = await startPipedrive({ failing: true });
    expect((await post('/api/billing/cancel', all)).status).toBe(409);
    expect(practice.state.cancelledAt).toBeUndefined();
    await practice.close();
    practice = await startPipedrive({ role: 'regular' });
    expect((await post('/api/billing/cancel', all)).status).toBe(403);
    expect((await get('/api/billing')).status).toBe(403);
    expect(practice.state.cancelledAt).toBeUndefined();
  });
});

describe('exporting', () => {
  it('has a file in the list only when it is made, under the name the vendor gives', async () => {
    practice = await startPipedrive({ exportDelay: 600_000 });
    await post('/api/exports', { object: 'people' });
    expect(JSON.parse(String((await get('/api/exports')).body))).toEqual([]);
    expect((await get('/export/download/69')).status).toBe(404);
    for (const one of practice.state.exports) one.readyAt = 0;
    const { headers } = await get('/export/download/69');
    expect(headers['content-disposition']).toBe('attachment; filename="people-7000042-69.csv"');
    await post('/api/exports', { object: 'deals' });
    expect(practice.state.exports.map(({ id }) => id)).toEqual([70, 69]);
    expect((await post('/api/exports', { object: 'files' })).status).toBe(400);
  });
});

describe('hosts', () => {
  it('sends addresses of the entrance on to the company’s host, but for signing in', async () => {
    practice = await startPipedrive({ signedIn: false });
    const entrance = 'app.pipedrive.com';
    expect((await get('/settings/export?a=b', entrance)).headers.location).toBe(`https://${home}/settings/export?a=b`);
    expect((await get('/auth/login', entrance)).status).toBe(200);
    expect((await get('/api/v1/users/self')).status).toBe(401);
    await ask(practice.port, entrance, '/auth/login', { method: 'POST', body: '{}' });
    expect(practice.state.signedIn).toBe(true);
    expect(String((await get('/pipeline/1/user/everyone')).headers['set-cookie'])).toMatch(
      /^pipe-session-token=\w{32}/,
    );
  });

  it('answers the API with the session’s token, page by page', async () => {
    practice = await startPipedrive();
    expect((await get('/api/v1/notes?session_token=wrong')).status).toBe(401);
    const { body } = await ask(practice.port, home, '/api/v1/notes?session_token=abc&limit=5', {
      headers: { cookie: 'pipe-session-token=abc' },
    });
    const { data, additional_data } = JSON.parse(body.toString());
    expect(data).toHaveLength(5);
    expect(additional_data.pagination.more_items_in_collection).toBe(true);
  });
});
