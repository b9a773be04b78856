import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { bundleInputOf } from './bundle-input.ts';
import { append } from './log.ts';
import { freshCase } from './testing/practice.ts';

const wish = { version: '0.1.0', languages: ['zh-CN', 'en'], redacted: false, verifier: '' } as const;

test('each task leaves with its owner, its day, why it is not needed and what the person found out, each on its own', async () => {
  const { id } = await freshCase();
  const task = 'reactivation';
  const found = 'By mail: contacts and deals come back, workflows don’t.';
  await append(id, { type: 'task-owner-set', task, owner: 'Practice Owner' });
  await append(id, { type: 'task-day-set', task, day: '2026-12-31' });
  await append(id, { type: 'note-written', task, text: found });
  await append(id, { type: 'task-not-needed', task: 'users', reason: 'There is one user.' });
  const { tasks } = await bundleInputOf(id, wish);
  expect(tasks.find((one) => one.id === task)).toMatchObject({
    owner: 'Practice Owner',
    due: { day: '2026-12-31', dayName: { en: 'Dec 31, 2026', 'zh-CN': '2026年12月31日' } },
    note: found,
  });
  const users = tasks.find((one) => one.id === 'users');
  expect(users).toMatchObject({ reason: { en: 'There is one user.', 'zh-CN': 'There is one user.' } });
  expect(users?.note).toBeUndefined();
});
