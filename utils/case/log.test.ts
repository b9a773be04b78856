import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { db } from './db.ts';
import type { CaseEvent } from './events/index.ts';
import { eventsOf } from './events-of.ts';
import { append, checkLog, linesOf } from './log.ts';
import type { Case } from './rows/case.ts';
import { stateOf } from './state.ts';
import { freshCase, oneOfEach } from './testing/practice.ts';

let found: Case;
beforeEach(async () => {
  found = await freshCase();
});

const note = (text: string): CaseEvent => ({ type: 'note-written', task: 'reason', text });
const numbers = async () => (await linesOf(found.id)).map(({ seq }) => seq);

describe('append', () => {
  test('fifty at once are fifty lines in the order they were asked for, and the chain holds', async () => {
    const texts = Array.from({ length: 50 }, (_, index) => `note ${index}`);
    await Promise.all(texts.map((text) => append(found.id, note(text))));
    expect(await numbers()).toEqual(Array.from({ length: 51 }, (_, index) => index + 1));
    const written = (await linesOf(found.id)).flatMap(({ event }) =>
      event.type === 'note-written' ? [event.text] : [],
    );
    expect(written).toEqual(texts);
    expect(await checkLog(found.id)).toEqual({ ok: true, lines: 51 });
  });

  test('two cases have a log each', async () => {
    await Promise.all([append(found.id, note('a')), append('other', note('b')), append(found.id, note('c'))]);
    expect(await numbers()).toEqual([1, 2, 3]);
    expect(await checkLog('other')).toEqual({ ok: true, lines: 1 });
  });

  test('what is written alongside is kept with the line, or neither is', async () => {
    const setting = { id: 'settings', organisation: 'Practice Ltd' } as const;
    const failing = append(found.id, note('a'), async () => {
      await db.settings.put(setting);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await db.settings.get('settings')).toBeUndefined();
    expect(await numbers()).toEqual([1]);
    await append(found.id, note('b'), () => db.settings.put(setting));
    expect(await db.settings.get('settings')).toEqual(setting);
    expect(await numbers()).toEqual([1, 2]);
  });

  test.each([
    ['a type that does not exist', { type: 'case-deleted' }],
    ['a key too many', { type: 'case-archived', why: 'done' }],
    ['a key too few', { type: 'task-said-done' }],
    ['a hash that is none', { type: 'bundle-written', name: 'a', sha256: 'abc', bytes: 1 }],
    ['a number below zero', { type: 'count-seen', object: 'contacts', count: -1, by: 'page' }],
    ['a day that no calendar has', { type: 'change-seen', object: 'contacts', day: '2026-02-30', by: 'person' }],
    ['a text without end', { type: 'note-written', task: 'reason', text: 'x'.repeat(20_001) }],
  ])('refuses %s, and writes nothing', async (_name, event) => {
    await expect(append(found.id, event as CaseEvent)).rejects.toThrow();
    expect(await numbers()).toEqual([1]);
  });

  test('the hashed line says what the kept event says', async () => {
    await append(found.id, oneOfEach['evidence-kept']);
    const [, kept] = await linesOf(found.id);
    const { prev: _, ...said } = JSON.parse(kept?.line ?? '');
    expect(said).toEqual(JSON.parse(JSON.stringify(kept?.event)));
  });

  test('events of any kind in any order make a log that holds and a case that can be read', async () => {
    const any = fc.array(fc.constantFrom(...Object.values(oneOfEach)), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(any, fc.string(), async (events, text) => {
        found = await freshCase();
        for (const event of [...events, note(text.slice(0, 100))]) await append(found.id, event);
        expect(await checkLog(found.id)).toEqual({ ok: true, lines: events.length + 2 });
        const lines = await linesOf(found.id);
        const state = stateOf(
          lines.map(({ event }) => event),
          [],
          [],
          [],
        );
        expect(state.events).toHaveLength(lines.length);
      }),
      { numRuns: 25 },
    );
  });
});

describe('eventsOf', () => {
  test('gives what is in the log, again and again, while it grows', async () => {
    const texts = async () => (await eventsOf(found.id)).flatMap((event) => ('text' in event ? [event.text] : []));
    await append(found.id, note('a'));
    expect(await texts()).toEqual(['a']);
    await Promise.all([append(found.id, note('b')), texts(), append(found.id, note('c')), texts()]);
    expect(await texts()).toEqual(['a', 'b', 'c']);
    expect(await texts()).toEqual(['a', 'b', 'c']);
    expect(await eventsOf(found.id)).toEqual((await linesOf(found.id)).map(({ event }) => event));
  });

  test('reads only what is new', async () => {
    await append(found.id, note('a'));
    const [first] = await eventsOf(found.id);
    await append(found.id, note('b'));
    const again = await eventsOf(found.id);
    expect(again[0]).toBe(first);
    expect(again).toHaveLength(3);
  });
});

describe('checkLog', () => {
  test.each([
    ['a changed word', 2, (line: string) => line.replace('note 2', 'note 9'), 'prev-differs', 3],
    ['a broken line', 2, (line: string) => line.slice(0, -5), 'not-json', 2],
    ['another number', 2, (line: string) => line.replace('"seq":2', '"seq":7'), 'seq-differs', 2],
  ])('names the line after %s', async (_name, seq, change, reason, line) => {
    for (const text of ['note 2', 'note 3', 'note 4']) await append(found.id, note(text));
    const key: [string, number] = [found.id, seq];
    const kept = await db.log.get(key);
    await db.log.update(key, { line: change(kept?.line ?? '') });
    expect(await checkLog(found.id)).toEqual({ ok: false, line, reason });
  });

  test('names the place of a line that was taken out', async () => {
    for (const text of ['note 2', 'note 3', 'note 4']) await append(found.id, note(text));
    await db.log.delete([found.id, 3]);
    expect(await checkLog(found.id)).toEqual({ ok: false, line: 3, reason: 'prev-differs' });
  });
});
