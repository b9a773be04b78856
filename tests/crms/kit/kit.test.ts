import { afterEach, describe, expect, it } from 'vitest';
import { ask } from '../ask.ts';
import { makeClassNames, renameClasses } from './class-names.ts';
import { matchPath } from './route.ts';
import { startSample } from './sample/index.ts';
import { emptyPath } from './site.ts';

const [home, pay] = ['app.practice-sample.example', 'pay.practice-sample.example'];
let practice: Awaited<ReturnType<typeof startSample>>;

const post = (path: string, body: object = {}, host = pay) =>
  ask(practice.port, host, path, { method: 'POST', body: JSON.stringify(body) });
const get = async (path: string, host = home) => (await ask(practice.port, host, path)).body.toString();

describe('startPractice', () => {
  afterEach(() => practice.close());

  it('changes its state by its routes alone, under each of its hosts', async () => {
    practice = await startSample();
    expect((await post('/api/plans/team/cancel', {})).status).toBe(400);
    expect((await post('/api/plans/other/cancel', { reason: 'price' })).status).toBe(400);
    expect(practice.state.cancelled).toBe(false);
    expect((await post('/api/plans/team/cancel', { reason: 'price' })).status).toBe(200);
    expect(practice.state).toMatchObject({ cancelled: true, reason: 'price' });
    expect(practice.state.requests).toMatchObject([
      {},
      {},
      { method: 'POST', host: pay, path: '/api/plans/team/cancel' },
    ]);
  });

  it('answers only what is open to those who are signed out', async () => {
    practice = await startSample({ signedIn: false });
    expect((await ask(practice.port, home, '/api/me')).status).toBe(401);
    await post('/api/sign-in');
    expect(JSON.parse(await get('/api/me'))).toEqual({ mayCancel: true, cancelled: false });
  });

  it('gives each address a document with its script, a strict policy and nothing of the account', async () => {
    practice = await startSample({ language: 'zh-CN', role: 'member', cancelled: true });
    const { body, headers } = await ask(practice.port, pay, '/any/where?a=b');
    expect(body.toString()).toMatch(/<html lang="zh-CN">[\s\S]+whole\/page\/pay\.js/);
    expect(await get('/')).toContain('whole/page/app.js');
    expect(headers['content-security-policy']).toContain(`frame-src 'self' https://${home} https://${pay};`);
    const [, base] = /href="(\/static\/\w+\/)kit/.exec(body.toString()) ?? [];
    const settings = JSON.parse(await get(`${base}settings.json`));
    expect(Object.keys(settings).sort()).toEqual(['classNames', 'language', 'pace', 'practice', 'signIn']);
  });

  it('keeps the names of what was pressed by mistake', async () => {
    practice = await startSample();
    await post('/practice/mistake', { what: 'upgrade' });
    expect(practice.state).toMatchObject({ mistakes: ['upgrade'], requests: [] });
  });

  it('serves no file from outside the folders of pages', async () => {
    practice = await startSample();
    const [, base] = /href="(\/static\/\w+\/)kit/.exec(await get('/')) ?? [];
    expect(await get(`${base}kit/page/../start.ts`)).toMatch(/^<!doctype html>/);
    expect(await get(`${base}kit/page/truth.js`)).toContain('Symbol.for');
  });

  it('serves the script of a document with all that it imports', async () => {
    practice = await startSample();
    const document = await get('/');
    const [, script = ''] = /src="([^"]+)"/.exec(document) ?? [];
    const whole = await get(script);
    expect(whole).toContain('Symbol.for("practice waits")');
    expect(whole).not.toMatch(/^import\b/m);
    expect(await get(script.replace('app.js', 'other.js'))).toMatch(/^<!doctype html>/);
  });

  it('has an empty page, which is no request to the vendor', async () => {
    practice = await startSample();
    expect(await get(emptyPath)).toBe('<!doctype html>');
    expect(practice.state.requests).toEqual([]);
  });
});

describe('class names', () => {
  it('are new in each build where they are ours, and the vendor’s own stay', () => {
    const css = '.card .slds-button, .card:hover > .cardHead { margin: .5em }';
    const names = makeClassNames([css], 'one');
    expect(Object.keys(names)).toEqual(['card', 'cardHead']);
    expect(renameClasses(css, names)).toBe(
      `.${names.card} .slds-button, .${names.card}:hover > .${names.cardHead} { margin: .5em }`,
    );
    expect(makeClassNames([css], 'two')).not.toEqual(names);
  });
});

describe('matchPath', () => {
  it('fits part by part', () => {
    expect(matchPath('/a/:id/c', '/a/b%20b/c')).toEqual({ id: 'b b' });
    for (const path of ['/a/b', '/a//c', '/a/b/c/d', '/a/b/x']) expect(matchPath('/a/:id/c', path)).toBeUndefined();
  });
});
