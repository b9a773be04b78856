import { beforeEach, expect, it, vi } from 'vitest';
import { attempt } from './attempt.ts';
import { show, useScreen } from './screen.ts';

beforeEach(() => show.notice(undefined));

it('says that the disk is full and what is safe', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const done = await attempt(() => Promise.reject(new DOMException('no room', 'QuotaExceededError')));
  expect(done).toBe(false);
  expect(useScreen.getState().notice).toEqual({ tone: 'bad', text: 'failure.diskFull', todo: 'failure.diskFull.todo' });
});

it('says nothing when all went well, and no longer what went wrong before', async () => {
  show.notice({ tone: 'bad', text: 'failure.other' });
  expect(await attempt(async () => 1)).toBe(true);
  expect(useScreen.getState().notice).toBeUndefined();
});
