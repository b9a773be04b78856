import { describe, expect, test } from 'vitest';
import type { Confidence } from './answer.ts';
import { type FrameAnswer, mergeAnswers, type ToldCandidate } from './merge.ts';

function frame(number: number, confidence: Confidence, scores: number[], host?: string): FrameAnswer<number> {
  const candidates = scores.map(
    (score): ToldCandidate => ({ name: `Sample ${number}`, kind: 'button', score, reasons: [] }),
  );
  const decoys = candidates.length > 0 ? [{ name: `Keep ${number}`, is: 'keep-plan' as const }] : [];
  const answer = { intent: 'export-data' as const, confidence, candidates, decoys, languages: [], complete: true };
  return { frame: number, ...(host !== undefined && { host }), answer };
}

const merged = (...answers: FrameAnswer<number>[]) => {
  const { confidence, candidates } = mergeAnswers(answers);
  return [confidence, ...candidates.map(({ frame, at, score }) => `${frame}.${at} ${score}`)];
};

describe('answers of several frames', () => {
  test('the best of all frames comes first, with its place', () => {
    expect(merged(frame(0, 'likely', [0.7, 0.5]), frame(7, 'sure', [0.95]))).toEqual([
      'sure',
      '7.0 0.95',
      '0.0 0.7',
      '0.1 0.5',
    ]);
  });

  test('two frames that both have one leave the choice to the person', () => {
    expect(merged(frame(0, 'sure', [0.95]), frame(7, 'sure', [0.95]))[0]).toBe('unsure');
    expect(merged(frame(0, 'sure', [0.97]), frame(7, 'sure', [0.88]))[0]).toBe('likely');
    expect(merged(frame(0, 'unsure', [0.97, 0.97]), frame(7, 'sure', [0.5]))[0]).toBe('unsure');
  });

  test('nothing anywhere is nothing', () => {
    expect(merged(frame(0, 'none', []), frame(7, 'none', []))).toEqual(['none']);
  });

  test('the part of the page is named, and its decoys come along', () => {
    const { candidates, decoys } = mergeAnswers([frame(0, 'none', []), frame(7, 'sure', [0.95], 'billing.example')]);
    expect(candidates[0]?.reasons.map(({ en }) => en)).toEqual(['It is in a part of the page from billing.example']);
    expect(decoys).toEqual([{ name: 'Keep 7', is: 'keep-plan', frame: 7, at: 0 }]);
  });

  test('a frame that has not been read whole makes the answer incomplete', () => {
    const half = frame(7, 'none', []);
    half.answer.complete = false;
    expect(mergeAnswers([frame(0, 'sure', [0.95]), half]).complete).toBe(false);
  });

  test('refuses no answers and different questions', () => {
    const other = frame(7, 'none', []);
    other.answer.intent = 'log-out';
    expect(() => mergeAnswers([])).toThrow(RangeError);
    expect(() => mergeAnswers([frame(0, 'none', []), other])).toThrow(RangeError);
  });
});
