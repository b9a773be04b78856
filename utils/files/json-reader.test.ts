import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { JsonReader } from './json-reader.ts';
import { jsonDepth } from './json-scanner.ts';
import { check, finding, ids, nothingKnown, utf16 } from './testing.ts';

const contacts = {
  ...nothingKnown,
  objects: [{ object: 'contacts', fileName: 'contacts.*\\.csv$', columns: ['Record ID'] }],
};
const records = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: at, name: `客户 "${at}"\n`, tags: [1, { deep: null }], ok: true }));
const lines = (count: number) =>
  records(count)
    .map((record) => `${JSON.stringify(record)}\n`)
    .join('');

function read(text: string, { asLines = false, pieces = [] as number[] } = {}) {
  const reader = new JsonReader('a.json', { lines: asLines, offset: 0, columns: 5_000, factsOf: () => undefined });
  const bytes = new TextEncoder().encode(text);
  let from = 0;
  for (const piece of pieces) {
    reader.write(bytes.subarray(from, from + piece));
    from += piece;
  }
  reader.write(bytes.subarray(from));
  return reader.end();
}

describe('records and keys', () => {
  test.each([
    ['compact', JSON.stringify(records(3))],
    ['spread', JSON.stringify(records(3), null, '\t')],
    ['with a mark', `\ufeff${JSON.stringify(records(3))}`],
    ['with Windows line ends', JSON.stringify(records(3), null, 2).replaceAll('\n', '\r\n')],
  ])('of a list, %s', async (_name, text) => {
    expect(await check(text, 'contacts.json', contacts)).toMatchObject({
      kind: 'json',
      verdict: 'whole',
      findings: [],
      tables: [{ path: 'contacts.json', object: 'contacts', rows: 3, columns: ['id', 'name', 'tags', 'ok'] }],
    });
  });

  test('of lists under keys', async () => {
    const text = JSON.stringify({
      code: 0,
      error: null,
      data: { contacts: records(2), deals: [{ a: 1 }], tags: ['x'] },
    });
    expect(await check(text, 'export.json', contacts)).toMatchObject({
      findings: [],
      tables: [
        { part: 'data.contacts', rows: 2 },
        { part: 'data.deals', rows: 1, columns: ['a'] },
      ],
    });
  });

  test('of lines', async () => {
    const whole = { kind: 'ndjson', verdict: 'whole', findings: [], tables: [{ rows: 5, object: 'contacts' }] };
    expect(await check(lines(5), 'contacts.jsonl', contacts)).toMatchObject(whole);
    expect(await check(lines(5).trimEnd(), 'contacts.json', contacts)).toMatchObject(whole);
    expect(await check(lines(1), 'contacts.jsonl', contacts)).toMatchObject({ kind: 'ndjson', findings: [] });
    expect(await check(lines(5).replaceAll('\n', '\n\n'), 'contacts.ndjson', contacts)).toMatchObject(whole);
  });

  test('an empty list has no rows, and that is doubtful', async () => {
    for (const text of ['[]', '{"contacts": [ ]}']) expect(ids(await check(text, 'a.json'))).toEqual(['no-rows']);
  });

  test('UTF-16, which older systems write', async () => {
    const report = await check(utf16(`\ufeff${JSON.stringify(records(2))}`, 'le'), 'a.json');
    expect(report).toMatchObject({ findings: [], tables: [{ rows: 2, encoding: 'utf-16le' }] });
  });

  test('rows are held against what the CRM showed', async () => {
    const context = { ...contacts, expected: [{ object: 'contacts', count: 6 }] };
    expect(ids(await check(lines(5), 'contacts.jsonl', context))).toEqual(['fewer-rows']);
  });

  test('keys that are names of every object’s own are keys like others', () => {
    const { parts } = read('[{"__proto__": {"polluted": 1}, "constructor": 2, "\\u0061\\"": 3}]');
    expect(parts).toMatchObject([{ rows: 1, columns: ['__proto__.polluted', 'constructor', 'a"'] }]);
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('damage', () => {
  test.each([
    ['[{"a":1},]', 9],
    ['[{"a":1} {"a":2}]', 9],
    ['[{"a":01}]', 7],
    ['[{"a":tru}]', 8],
    ['[{"a":"\t"}]', 7],
    ['[{"a":"\\x"}]', 8],
    ["[{'a':1}]", 2],
    ['[{"a":1}]]', 9],
    ['[{"a":1}] and more', 10],
    ['[{"a" 1}]', 6],
    ['[{"a":1]', 7],
    ['[{"a":NaN}]', 8],
  ])('%s is told with its byte', async (text, byte) => {
    expect(read(text).findings).toMatchObject([{ id: 'json-damaged', place: { byte } }]);
  });

  test('it is cut off anywhere', () => {
    const text = JSON.stringify(records(3), null, 1);
    for (let length = 1; length < text.length; length++) {
      expect(read(text.slice(0, length)).findings).toMatchObject([{ id: 'json-cut-off' }]);
    }
  });

  test('lines are cut off anywhere but between two of them', () => {
    const text = lines(3).trimEnd();
    for (let length = 2; length < text.length; length++) {
      const { findings } = read(text.slice(0, length), { asLines: true });
      if (/\}\n?$/.test(text.slice(0, length)) && !/null\}$/.test(text.slice(0, length))) expect(findings).toEqual([]);
      else expect(findings).toMatchObject([{ id: 'json-cut-off' }]);
    }
  });

  test('a line that is broken spoils only itself', () => {
    const text = '{"a":1}\n{"a":\n{"a":3}\n{"a":"x\n{"a":5} x\n[[\n{"a":7}\n';
    const { parts, findings } = read(text, { asLines: true });
    expect(findings).toMatchObject([{ id: 'json-lines', values: { total: 4, rows: '2, 4, 5, 6' }, place: { row: 2 } }]);
    expect(parts).toMatchObject([{ rows: 4, columns: ['a'] }]);
  });

  test('bytes that are no characters', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(records(2), null, 1));
    bytes[bytes.indexOf(0xe5)] = 0xff;
    expect(finding(await check(bytes, 'a.json'), 'bad-bytes')?.place).toMatchObject({ row: 4 });
  });

  test('lists deeper than any export', () => {
    expect(read('['.repeat(100_000)).findings).toMatchObject([{ id: 'json-deep', place: { byte: jsonDepth } }]);
    const deepest = '['.repeat(jsonDepth) + ']'.repeat(jsonDepth);
    expect(read(deepest).findings).toEqual([]);
  });
});

describe('held against JSON.parse', () => {
  const value = fc.json({ maxDepth: 4 });

  test('what it reads is no damage, however the bytes come', () => {
    fc.assert(
      fc.property(value, fc.array(fc.nat(20)), (text, pieces) => {
        const bad = read(text, { pieces }).findings.filter(({ id }) => /^json-(?!answer)/.test(id));
        expect(bad).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  test('what it refuses is damage', () => {
    const mutated = fc
      .tuple(value, fc.nat(), fc.constantFrom(...'{}[]",:\\0a -.e\u0001\n'), fc.boolean())
      .map(([text, at, character, insert]) => {
        const place = at % text.length;
        return text.slice(0, place) + character + text.slice(insert ? place : place + 1);
      });
    fc.assert(
      fc.property(mutated, fc.array(fc.nat(20)), (text, pieces) => {
        const valid = isJson(text);
        const told = read(text, { pieces }).findings.some(({ id }) => /json-(damaged|cut-off)/.test(id));
        expect(told).toBe(!valid);
      }),
      { numRuns: 3_000 },
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
