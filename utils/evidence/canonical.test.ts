import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from './canonical.ts';

describe('canonical', () => {
  test('sorts keys at every depth and writes no white space', () => {
    expect(canonical({ b: [{ d: 1, c: null }], a: 'x y', B: true })).toBe(
      '{"B":true,"a":"x y","b":[{"c":null,"d":1}]}',
    );
  });

  test('is one line whatever the text holds', () => {
    expect(canonical({ note: 'a\nb\r\n\u0000' })).toBe('{"note":"a\\nb\\r\\n\\u0000"}');
  });

  test('keeps a key named __proto__', () => {
    expect(canonical(JSON.parse('{"__proto__":{"a":1}}'))).toBe('{"__proto__":{"a":1}}');
  });

  test.each([
    ['undefined', { a: undefined }, '$.a'],
    ['NaN', [1, Number.NaN], '$[1]'],
    ['infinity', Number.POSITIVE_INFINITY, '$'],
    ['a function', { a: { b: () => 1 } }, '$.a.b'],
    ['a symbol', Symbol('x'), '$'],
    ['a bigint', 1n, '$'],
    ['a date', { at: new Date(0) }, '$.at'],
    ['a map', new Map(), '$'],
    ['a hole', Object.assign([1], { length: 2 }), '$[1]'],
  ])('refuses %s and says where', (_name, value, place) => {
    expect(() => canonical(value)).toThrow(TypeError);
    expect(() => canonical(value)).toThrow(`${place}: `);
  });

  test('refuses nesting that would exhaust the stack', () => {
    expect(() => canonical(JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`))).toThrow('nested too deeply');
  });

  test('reads back as the same value, and writes that in the same way', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const line = canonical(value);
        expect(canonical(JSON.parse(line))).toBe(line);
        expect(JSON.parse(line)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test('does not depend on the order in which keys were set', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.integer()), (members) => {
        expect(canonical(Object.fromEntries(Object.entries(members).reverse()))).toBe(canonical(members));
      }),
    );
  });
});
