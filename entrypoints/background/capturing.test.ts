import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { db } from '../../utils/case/db.ts';
import { forgetCaptures, Stopped, stopCapture, whileCapturing } from './capturing.ts';

const of = { tabId: 7, caseId: 'case' };
const kept = async () => 'kept';
const answersNothing = (async () => []) as unknown as typeof browser.scripting.executeScript;

beforeEach(async () => {
  await db.captures.clear();
  vi.spyOn(browser.scripting, 'executeScript').mockReset().mockImplementation(answersNothing);
});

/** A capture that goes on until it is told to end. */
function begun(order: typeof of & { byItself?: boolean }) {
  const { promise, resolve } = Promise.withResolvers<string>();
  const done = whileCapturing(order, async (progress) => {
    await progress('reading', 1, 2);
    return promise;
  });
  return { done, end: () => resolve('first') };
}

test('one page is captured once at a time; another tab does not wait', async () => {
  const first = begun(of);
  expect(await whileCapturing(of, kept)).toBeUndefined();
  expect(await whileCapturing({ ...of, tabId: 8 }, kept)).toBe('kept');
  await vi.waitFor(async () => expect(await db.captures.get(7)).toMatchObject({ stage: 'reading', done: 1, all: 2 }));
  first.end();
  expect(await first.done).toBe('first');
  expect(await db.captures.get(7)).toBeUndefined();
});

test('a press waits for what a guide keeps by itself, and that never waits for a press', async () => {
  const guide = begun({ ...of, byItself: true });
  const pressed = whileCapturing(of, kept);
  expect(await whileCapturing({ ...of, byItself: true }, kept)).toBeUndefined();
  guide.end();
  expect(await pressed).toBe('kept');
});

test('stopped by the person, it ends with that, and the next one can begin', async () => {
  const stopped = whileCapturing(of, (_, signal) => {
    const { promise, reject } = Promise.withResolvers<never>();
    signal.addEventListener('abort', () => reject(signal.reason));
    return promise;
  });
  await stopCapture(of);
  await expect(stopped).rejects.toBeInstanceOf(Stopped);
  expect(await whileCapturing(of, kept)).toBe('kept');
});

test('what an ended background had under way is forgotten and its page let go; what waits for the person goes on', async () => {
  const row = { caseId: 'case', done: 0, all: 1 };
  await db.captures.bulkPut([
    { ...row, tabId: 1, stage: 'picture' },
    { ...row, tabId: 2, stage: 'pointing' },
    { ...row, tabId: 3, stage: 'sign-in' },
    { ...row, tabId: 4, stage: 'archiving' },
  ]);
  await forgetCaptures();
  expect(await db.captures.toCollection().primaryKeys()).toEqual([2, 3, 4]);
  expect(browser.scripting.executeScript).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ target: { tabId: 1 } }),
  );
});
