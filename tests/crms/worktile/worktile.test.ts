import { afterEach, expect, test } from 'vitest';
import { ask } from '../ask.ts';
import { startWorktile, type WorktilePractice } from './index.ts';

const host = 'practice-team.worktile.com';
let practice: WorktilePractice;

afterEach(() => practice.close());

const post = (path: string, body: object = {}) =>
  ask(practice.port, host, path, { method: 'POST', body: JSON.stringify(body) });
const password = { password: 'long enough' };

test('the owner dissolves the team, after the password', async () => {
  practice = await startWorktile();
  expect((await post('/api/team/dissolve')).status).toBe(403);
  expect((await post('/api/team/check-password', { password: 'short' })).status).toBe(400);
  expect(practice.state.dissolved).toBe(false);
  await post('/api/team/check-password', password);
  await post('/api/team/dissolve');
  expect(practice.state.dissolved).toBe(true);
});

test('nobody else may', async () => {
  practice = await startWorktile({ role: 'admin' });
  expect((await post('/api/team/check-password', password)).status).toBe(403);
  expect((await post('/api/team/dissolve')).status).toBe(403);
});

test('it can fail', async () => {
  practice = await startWorktile({ refuses: true });
  await post('/api/team/check-password', password);
  expect((await post('/api/team/dissolve')).status).toBe(409);
  expect(practice.state.dissolved).toBe(false);
});

test('signing in and out', async () => {
  practice = await startWorktile({ signedIn: false });
  expect((await ask(practice.port, host, '/api/team')).status).toBe(401);
  await post('/api/user/signin', password);
  expect((await ask(practice.port, host, '/api/team')).status).toBe(200);
  await post('/api/user/signout');
  expect(practice.state.signedIn).toBe(false);
});
