import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkChain, linkLine } from './chain.ts';

const events = [
  { seq: 1, at: '2026-11-21T09:00:00.000Z', type: 'case-opened', site: 'hubspot' },
  { seq: 2, at: '2026-11-21T09:05:00.000Z', type: 'note-written', text: '续订日期已核对\n第二行' },
  { seq: 3, at: '2026-11-21T09:10:00.000Z', type: 'evidence-captured', sha256: 'ab'.repeat(32) },
];

async function chainOf(list: Record<string, unknown>[]): Promise<string[]> {
  const lines: string[] = [];
  for (const event of list) lines.push(await linkLine(event, lines.at(-1)));
  return lines;
}

describe('linkLine', () => {
  test('gives the first line 64 zeros and every other the hash of the line before', async () => {
    const lines = await chainOf(events);
    expect(lines[0]).toBe(
      `{"at":"2026-11-21T09:00:00.000Z","prev":"${'0'.repeat(64)}","seq":1,"site":"hubspot","type":"case-opened"}`,
    );
    expect(JSON.parse(lines[2] ?? '').prev).toBe(
      createHash('sha256')
        .update(lines[1] ?? '', 'utf8')
        .digest('hex'),
    );
  });

  test('keeps a line on one line', async () => {
    expect((await chainOf(events)).join('\n').split('\n')).toHaveLength(3);
  });
});

describe('checkChain', () => {
  test('accepts a chain, and an empty one', async () => {
    expect(await checkChain(await chainOf(events))).toEqual({ ok: true, lines: 3 });
    expect(await checkChain([])).toEqual({ ok: true, lines: 0 });
  });

  test.each<[string, (lines: string[]) => string[], number, string]>([
    ['a changed word', (l) => l.map((x) => x.replace('hubspot', 'another')), 2, 'prev-differs'],
    ['a dropped first line', (l) => l.slice(1), 1, 'first-not-zero'],
    ['a dropped middle line', (l) => l.toSpliced(1, 1), 2, 'prev-differs'],
    ['two lines swapped', ([a = '', b = '', c = '']) => [a, c, b], 2, 'prev-differs'],
    ['a line twice', ([a = '', b = '', c = '']) => [a, b, b, c], 3, 'prev-differs'],
    ['half a line', (l) => l.map((x, i) => (i === 2 ? x.slice(0, 40) : x)), 3, 'not-json'],
    ['an empty line', (l) => [...l, ''], 4, 'not-json'],
    ['a bare number', (l) => [...l, '7'], 4, 'not-json'],
    ['white space', (l) => l.map((x, i) => (i === 1 ? x.replace(',"', ', "') : x)), 2, 'not-canonical'],
    ['the same key twice', (l) => l.map((x, i) => (i === 1 ? x.replace('{', '{"at":"x",') : x)), 2, 'not-canonical'],
    ['nesting without end', (l) => [...l, `{"a":${'['.repeat(9e4)}${']'.repeat(9e4)}}`], 4, 'not-canonical'],
  ])('notices %s', async (_name, damage, line, reason) => {
    expect(await checkChain(damage(await chainOf(events)))).toEqual({ ok: false, line, reason });
  });

  test('notices a number that was left out although the hashes follow', async () => {
    const lines = await chainOf([{ ...events[0] }, { ...events[2] }]);
    expect(await checkChain(lines)).toEqual({ ok: false, line: 2, reason: 'seq-differs' });
  });

  test('notices any one character changed before the last line', async () => {
    const lines = await chainOf(events);
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: 1 }),
        fc.nat(),
        fc.string({ minLength: 1, maxLength: 1 }),
        async (at, place, put) => {
          const line = lines[at] ?? '';
          const changed = line.slice(0, place % line.length) + put + line.slice((place % line.length) + 1);
          fc.pre(changed !== line);
          expect((await checkChain(lines.with(at, changed))).ok).toBe(false);
        },
      ),
    );
  });
});
