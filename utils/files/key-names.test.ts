import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KeyNames } from './key-names.ts';

test('names are what their bytes say, in any order', () => {
  const key = fc.constantFrom('id', 'ID', 'name', '名称', '__proto__', '');
  fc.assert(
    fc.property(fc.array(key, { maxLength: 60 }), (keys) => {
      const names = new KeyNames();
      expect(keys.map((name) => names.of(new TextEncoder().encode(name)))).toEqual(keys);
    }),
  );
});

test('very many keys are still told', () => {
  const names = new KeyNames();
  for (let at = 0; at < 5_000; at++) expect(names.of(new TextEncoder().encode(`k${at}`))).toBe(`k${at}`);
});
