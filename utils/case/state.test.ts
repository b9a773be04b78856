import { describe, expect, test } from 'vitest';
import type { CaseEvent } from './events/index.ts';
import { stateOf } from './state.ts';
import { hash } from './testing/practice.ts';

/** Folds events that came a minute apart. */
function fold(...events: CaseEvent[]) {
  const logged = events.map((event, index) => ({ ...event, seq: index + 1, at: `2026-01-01T00:0${index}:00.000Z` }));
  return stateOf(logged, [], [], []);
}

const seen = (cancelled: 'yes' | 'no' | 'unknown', mayCancel: 'yes' | 'no' | 'unknown' = 'unknown'): CaseEvent => ({
  type: 'state-seen',
  cancelled,
  mayCancel,
  url: 'https://app.hubspot.com/',
});

describe('stateOf', () => {
  test('nothing happened: nothing is known', () => {
    expect(fold()).toMatchObject({ seen: { cancelled: 'unknown', mayCancel: 'unknown' }, steps: [], bundles: [] });
  });

  test('a note is the last one written; an empty one takes it back', () => {
    const note = (text: string): CaseEvent => ({ type: 'note-written', task: 'reason', text });
    expect(fold(note('a'), note('b')).notes).toEqual(new Map([['reason', 'b']]));
    expect(fold(note('a'), note('')).notes.size).toBe(0);
  });

  test('the person’s last word on a task counts; opening it again takes it back', () => {
    const done: CaseEvent = { type: 'task-said-done', task: 'people' };
    const unneeded: CaseEvent = { type: 'task-not-needed', task: 'people', reason: 'one user' };
    expect(fold(done, unneeded).said.get('people')).toEqual({ type: 'not-needed', reason: 'one user' });
    expect(fold(unneeded, done).said.get('people')).toEqual({ type: 'done' });
    expect(fold(done, { type: 'task-reopened', task: 'people' }).said.size).toBe(0);
    expect(fold(done, { type: 'task-reopened', task: 'users' }).said.size).toBe(1);
  });

  test('a day of change is the last one written; an empty one takes it back', () => {
    const change = (day: string): CaseEvent => ({ type: 'change-seen', object: 'contacts', day, by: 'person' });
    expect(fold(change('2026-05-06'), change('2026-05-07')).lastChanges.get('contacts')?.day).toBe('2026-05-07');
    expect(fold(change('2026-05-06'), change('')).lastChanges.size).toBe(0);
  });

  test('a download that is no export is waited for no more, until it is one after all or comes again', () => {
    const noticed: CaseEvent = { type: 'download-noticed', name: 'a.csv', from: 'https://app.hubspot.com' };
    const dismissed: CaseEvent = { type: 'download-dismissed', name: 'a.csv' };
    const other: CaseEvent = { ...noticed, name: 'b.csv' };
    const names = (...events: CaseEvent[]) => fold(...events).downloads.map(({ name }) => name);
    expect(names(noticed, other, dismissed)).toEqual(['b.csv']);
    expect(names(noticed, dismissed, { type: 'download-put-back', name: 'a.csv' })).toEqual(['a.csv']);
    expect(names(noticed, dismissed, noticed)).toEqual(['a.csv']);
  });

  test('a page that cannot tell takes nothing back', () => {
    expect(fold(seen('yes', 'yes'), seen('unknown')).seen).toMatchObject({ cancelled: 'yes', mayCancel: 'yes' });
    expect(fold(seen('no', 'yes'), seen('unknown', 'no')).seen).toMatchObject({ cancelled: 'no', mayCancel: 'no' });
  });

  test('the time of cancelling is when it was first seen since it last was not so', () => {
    expect(fold(seen('no'), seen('yes'), seen('yes')).seen.cancelledAt).toBe('2026-01-01T00:01:00.000Z');
    expect(fold(seen('yes'), seen('no')).seen).toEqual({
      cancelled: 'no',
      mayCancel: 'unknown',
      cancelledAt: undefined,
    });
    expect(fold(seen('yes'), seen('no'), seen('yes')).seen.cancelledAt).toBe('2026-01-01T00:02:00.000Z');
  });

  test('counts, steps, downloads, finished guides and bundles add up', () => {
    const count = (count: number, by: 'page' | 'person'): CaseEvent => ({
      type: 'count-seen',
      object: 'deals',
      count,
      by,
    });
    const state = fold(
      count(5, 'page'),
      count(6, 'person'),
      { type: 'guide-step', guide: 'cancel', step: 'menu', outcome: 'already' },
      { type: 'guide-finished', guide: 'cancel' },
      { type: 'download-noticed', name: 'a.zip', from: 'https://app.hubspot.com' },
      { type: 'bundle-written', name: 'b.zip', tagManifest: hash, bytes: 1 },
    );
    expect(state.counts.get('deals')).toEqual({ count: 6, by: 'person', at: '2026-01-01T00:01:00.000Z' });
    expect(state.steps).toEqual([
      { guide: 'cancel', step: 'menu', outcome: 'already', at: '2026-01-01T00:02:00.000Z' },
    ]);
    expect([...state.finishedGuides]).toEqual(['cancel']);
    expect(state.downloads).toHaveLength(1);
    expect(state.bundles).toMatchObject([{ name: 'b.zip', tagManifest: hash, at: '2026-01-01T00:05:00.000Z', seq: 6 }]);
  });
});
