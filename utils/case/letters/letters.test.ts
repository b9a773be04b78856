import { describe, expect, test } from 'vitest';
import type { CaseEvent } from '../events/index.ts';
import { oneOfEach } from '../testing/practice.ts';
import { lettersOf, saidPlaces, waitingLetters } from './letters.ts';

const logged = (...events: CaseEvent[]) =>
  events.map((event, at) => ({ ...event, seq: at + 1, at: `2026-11-22T00:00:${String(at).padStart(2, '0')}.000Z` }));

const written = oneOfEach['letter-written'];
const sent = oneOfEach['letter-sent'];
const answered = oneOfEach['letter-answered'];

describe('the letters of a log', () => {
  test('hold what was written last, with when they were begun', () => {
    const [letter, ...others] = lettersOf(logged(written, { ...written, text: 'Other words', language: 'zh-CN' }));
    expect(others).toEqual([]);
    expect(letter).toMatchObject({ id: 'l', text: 'Other words', language: 'zh-CN', removed: false });
    expect(letter?.begunAt).not.toBe(letter?.changedAt);
  });

  test('wait from sent to answered; each can be taken back', () => {
    expect(waitingLetters(logged(written, sent))).toMatchObject([{ id: 'l', sent: { answerBy: '2026-12-06' } }]);
    expect(waitingLetters(logged(written, sent, answered))).toEqual([]);
    expect(waitingLetters(logged(written, sent, answered, oneOfEach['letter-answer-undone']))).toHaveLength(1);
    expect(waitingLetters(logged(written, sent, oneOfEach['letter-sent-undone']))).toEqual([]);
    expect(waitingLetters(logged(written, sent, oneOfEach['letter-removed']))).toEqual([]);
    expect(
      waitingLetters(logged(written, sent, oneOfEach['letter-removed'], oneOfEach['letter-put-back'])),
    ).toHaveLength(1);
    expect(waitingLetters(logged(written, { ...sent, answerBy: undefined }))).toEqual([]);
  });

  test('an answer falls with the sending it answered', () => {
    const [letter] = lettersOf(logged(written, sent, answered, oneOfEach['letter-sent-undone']));
    expect(letter?.sent).toBeUndefined();
    expect(letter?.answered).toBeUndefined();
  });

  test('of an unknown letter nothing is made up', () => {
    expect(lettersOf(logged(sent, answered))).toEqual([]);
  });

  test('what they name is what was said last', () => {
    const set = oneOfEach['letter-place-set'];
    expect(saidPlaces(logged(set, { ...set, place: 'vendor', value: 'Sample Ltd' }))).toEqual({
      contract: 'C-4711',
      vendor: 'Sample Ltd',
    });
    expect(saidPlaces(logged(set, { ...set, value: '' }))).toEqual({});
  });
});
