import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { db } from './db.ts';
import {
  allPicks,
  exportPicks,
  forgetPick,
  importPicks,
  largestImport,
  mostPicks,
  picksFor,
  rememberPick,
  restorePick,
} from './picks.ts';

const origin = 'https://crm.example';
const control = { role: 'button', name: 'End it', attributes: { 'data-action': 'end' } };
const pick = { origin, site: 'own-a', target: 'cancel', intent: 'cancel-subscription', path: '/billing', control };

beforeEach(() => db.picks.clear());

describe('a picked control', () => {
  it('is remembered for its origin and step, and the later one counts', async () => {
    await rememberPick(pick);
    await rememberPick({ ...pick, control: { ...control, name: 'Stop it' } });
    expect(await allPicks()).toHaveLength(1);
    expect(await picksFor(origin, 'cancel')).toMatchObject([{ control: { name: 'Stop it' } }]);
    expect(await picksFor('https://other.example', 'cancel')).toEqual([]);
    expect(await picksFor(origin, 'export')).toEqual([]);
  });

  it('is one for each kind of page, the newest first', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await rememberPick(pick);
    // Nobody picks twice in a millisecond, but a test does, and then neither is the newer one.
    vi.advanceTimersByTime(1);
    await rememberPick({ ...pick, path: '/plans', control: { ...control, name: 'Other' } });
    expect((await picksFor(origin, 'cancel')).map(({ path }) => path)).toEqual(['/plans', '/billing']);
    vi.useRealTimers();
  });

  it('is forgotten, and that is undone', async () => {
    const kept = await rememberPick(pick);
    await forgetPick(kept.id);
    expect(await allPicks()).toEqual([]);
    await restorePick(kept);
    expect(await allPicks()).toEqual([kept]);
  });

  it('is refused when a page says more than a control has', async () => {
    const wrong = [
      { ...pick, origin: 'javascript:alert(1)' },
      { ...pick, control: { ...control, name: 'x'.repeat(201) } },
      { ...pick, control: { ...control, attributes: { 'on click=': 'x' } } },
      { ...pick, control: { ...control, more: 1 } },
    ];
    for (const each of wrong) await expect(rememberPick(each)).rejects.toThrow();
    expect(await allPicks()).toEqual([]);
  });

  it('of the oldest makes room', async () => {
    await db.picks.bulkAdd(
      Array.from({ length: mostPicks }, (_, index) => ({
        ...pick,
        id: crypto.randomUUID(),
        target: `step-${index}`,
        pickedAt: new Date(index).toISOString(),
      })),
    );
    await rememberPick(pick);
    expect(await db.picks.count()).toBe(mostPicks);
    expect(await picksFor(origin, 'step-0')).toEqual([]);
    expect(await picksFor(origin, 'step-1')).toHaveLength(1);
  });
});

describe('picks as a file', () => {
  it('come over to another browser; the newer of two stays', async () => {
    const old = await rememberPick(pick);
    const file = new Blob([await exportPicks()]);
    await db.picks.clear();
    expect(await importPicks(file)).toBe(1);
    expect(await allPicks()).toEqual([old]);
    expect(await importPicks(file)).toBe(0);

    await db.picks.clear();
    await rememberPick({ ...pick, control: { ...control, name: 'Later' } });
    expect(await importPicks(file)).toBe(0);
    expect(await picksFor(origin, 'cancel')).toMatchObject([{ control: { name: 'Later' } }]);
  });

  it.each([
    ['no JSON', '{', 'not JSON'],
    ['something else', '{"format":"clean-exit-bundle","version":1,"picks":[]}', 'format'],
    ['unknown keys', '{"format":"clean-exit-picks","version":1,"picks":[],"more":1}', 'more'],
    ['too much', ' '.repeat(largestImport + 1), 'too large'],
  ])('are refused: %s', async (_, json, why) => {
    await expect(importPicks(new Blob([json]))).rejects.toThrow(why);
  });

  it('are taken all or none', async () => {
    await rememberPick(pick);
    const [one] = JSON.parse(await exportPicks()).picks;
    await db.picks.clear();
    const picks = [one, { ...one, id: 'no id' }];
    await expect(
      importPicks(new Blob([JSON.stringify({ format: 'clean-exit-picks', version: 1, picks })])),
    ).rejects.toThrow('id');
    expect(await allPicks()).toEqual([]);
  });
});
