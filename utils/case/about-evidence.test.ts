import { describe, expect, test } from 'vitest';
import { aboutEvidence } from './about-evidence.ts';
import type { CaseEvent } from './events/index.ts';
import { hash } from './testing/practice.ts';

const about = (...events: CaseEvent[]) =>
  aboutEvidence(events.map((event, index) => ({ ...event, seq: index + 1, at: '2026-01-01T00:00:00.000Z' })));
const piece = { evidence: 'e1', title: 'Notice' };
const attach = (task: string, evidence = 'e1'): CaseEvent => ({ type: 'evidence-attached', ...piece, evidence, task });
const detach = (task: string): CaseEvent => ({ type: 'evidence-detached', ...piece, task });
const redact = (part: string): CaseEvent => ({
  ...piece,
  ...{ type: 'redaction-made', part, original: hash, copy: hash, bytes: 3, places: 2 },
});
const key = (name: string, server: string): CaseEvent => ({
  ...piece,
  ...{ type: 'mail-key-asked', name, server, answer: { type: 'no-name' } },
});
const described: CaseEvent = { type: 'evidence-described', ...piece, was: 'IMG_1', description: 'Courier receipt.' };
const deleted: CaseEvent = { type: 'evidence-deleted', ...piece, reason: 'Wrong one.', sha256s: [hash] };

describe('aboutEvidence', () => {
  test('one piece may prove several tasks, and several pieces one', () => {
    const { attached } = about(attach('mail'), attach('bill'), attach('mail', 'e2'));
    expect([...(attached.get('mail') ?? [])]).toEqual(['e1', 'e2']);
    expect([...(attached.get('bill') ?? [])]).toEqual(['e1']);
  });

  test('what is taken off again proves nothing, and is known to have been decided', () => {
    const { attached, decided } = about(attach('mail'), detach('mail'));
    expect([attached.size, decided.has('e1')]).toEqual([0, true]);
    expect(about(detach('mail')).attached.size).toBe(0);
  });

  test('the last description counts, and the last answer for each key', () => {
    const { described: words, keys } = about(described, key('a', 'one'), key('b', 'one'), key('a', 'two'), {
      ...described,
      title: 'Receipt',
    } as CaseEvent);
    expect(words.get('e1')).toEqual({ title: 'Receipt', description: 'Courier receipt.' });
    expect(keys.get('e1')?.map(({ name, server }) => [name, server])).toEqual([
      ['b', 'one'],
      ['a', 'two'],
    ]);
  });

  test('a redacted copy that was removed is none', () => {
    const removed: CaseEvent = { type: 'redaction-removed', ...piece, part: 'a', original: hash, copy: hash };
    expect([...(about(redact('a'), redact('b'), removed).redacted.get('e1')?.keys() ?? [])]).toEqual(['b']);
  });

  test('of deleted evidence nothing is left', () => {
    const left = about(attach('mail'), attach('mail', 'e2'), described, key('a', 'one'), redact('a'), deleted);
    expect([...(left.attached.get('mail') ?? [])]).toEqual(['e2']);
    expect([left.described.size, left.keys.size, left.redacted.size]).toEqual([0, 0, 0]);
  });
});
