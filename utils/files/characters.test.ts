import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Characters } from './characters.ts';

function look(bytes: Uint8Array, cuts: number[] = []): Characters {
  const characters = new Characters();
  let from = 0;
  for (const cut of [...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length]) {
    characters.write(bytes.subarray(from, cut));
    from = cut;
  }
  characters.end();
  return characters;
}

function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Bytes that are likely to be nearly UTF-8. */
const nearly = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4 }).map((text) => [...new TextEncoder().encode(text)]),
      fc.constantFrom(
        [0xc0, 0x80],
        [0xe0, 0x80, 0x80],
        [0xed, 0xa0, 0x80],
        [0xf4, 0x90, 0x80, 0x80],
        [0xe5, 0xae],
        [0xff],
      ),
      fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 3 }),
    ),
    { maxLength: 10 },
  )
  .map((parts) => Uint8Array.from(parts.flat()));

test('what TextDecoder takes is good, and what it refuses has a bad place', () => {
  fc.assert(
    fc.property(nearly, (bytes) => {
      const { bad } = look(bytes);
      expect(bad.total === 0).toBe(decodes(bytes));
      const first = bad.first[0];
      // Everything before the first bad place is good text, and it is not with the byte at that place.
      if (first) {
        expect(decodes(bytes.subarray(0, first.byte))).toBe(true);
        expect(decodes(bytes.subarray(0, first.byte + 1))).toBe(false);
      }
    }),
    { numRuns: 2000 },
  );
});

test('pieces may be cut within characters', () => {
  fc.assert(
    fc.property(nearly, fc.array(fc.nat(), { maxLength: 10 }), (bytes, cuts) => {
      const [whole, cut] = [look(bytes), look(bytes, cuts)];
      for (const kind of ['bad', 'replaced', 'nul', 'control'] as const) expect(cut[kind]).toEqual(whole[kind]);
      expect(cut.wide).toBe(whole.wide);
    }),
    { numRuns: 1000 },
  );
});

test('lost characters, zero bytes and control characters have their places', () => {
  const { bad, replaced, nul, control, wide } = look(new TextEncoder().encode('a\t客\ufffd\0\x0b\r\n\x7f é😀'));
  expect(bad.total).toBe(0);
  expect(replaced.first).toEqual([{ byte: 5 }]);
  expect(nul.first).toEqual([{ byte: 8 }]);
  expect(control.first).toEqual([{ byte: 9 }, { byte: 12 }]);
  expect(wide).toBe(4);
});

test('a character cut off by the end is bad', () => {
  expect(look(Uint8Array.of(0x61, 0xe5, 0xae)).bad.first).toEqual([{ byte: 1 }]);
});

test('counts Western letters, wherever the pieces are cut', () => {
  const bytes = new TextEncoder().encode('Zoë, 张伟, Ångström, ñ, ş, 客户Ã客户');
  for (let cut = 0; cut <= bytes.length; cut++) {
    const characters = new Characters();
    characters.write(bytes.subarray(0, cut));
    characters.write(bytes.subarray(cut));
    characters.end();
    expect(characters).toMatchObject({ western: 5, wide: 12, bad: { total: 0 } });
  }
});
