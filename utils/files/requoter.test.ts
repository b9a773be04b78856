import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Quoting, Requoter } from './requoter.ts';

const encoder = new TextEncoder();
function requoted(text: string, quoting: Quoting, pieces: readonly number[] = []): string {
  const requoter = new Requoter(',', quoting);
  const bytes = encoder.encode(text);
  const out: number[] = [];
  let from = 0;
  for (const piece of pieces) {
    out.push(...requoter.write(bytes.subarray(from, from + piece)));
    from += piece;
  }
  out.push(...requoter.write(bytes.subarray(from)), ...requoter.end());
  return new TextDecoder().decode(Uint8Array.from(out));
}

test.each<[Quoting, string, string]>([
  ['backslash', '1,"a \\"b\\", c",2\n', '1,"a ""b"", c",2\n'],
  ['backslash', '"C:\\\\","x"\n', '"C:\\\\","x"\n'],
  ['backslash', 'a\\"b,"c"\n', 'a\\"b,"c"\n'],
  ['apostrophe', "'a, b','it''s',Men's,5\"\n", '"a, b","it""s",Men\'s,5\'\n'],
  ['apostrophe', "'said \"x\"',2\n'a\nb',3\n", '"said \'x\'",2\n"a\nb",3\n'],
  ['blanks', 'a, "b, c",  d, "e"\n"f", "g"\n', 'a,"b, c" ,  d,"e" \n"f","g" \n'],
  ['blanks', '"x ""y"", z", ,,\n', '"x ""y"", z", ,,\n'],
])('%s: %j', (quoting, text, standard) => {
  expect(requoted(text, quoting)).toBe(standard);
});

test('pieces may be cut anywhere, and no byte is lost or added', () => {
  const quoting = fc.constantFrom<Quoting>('backslash', 'apostrophe', 'blanks');
  const text = fc.array(fc.constantFrom('a', ',', ' ', '"', "'", '\\', '\n'), { maxLength: 40 });
  fc.assert(
    fc.property(text, quoting, fc.array(fc.nat(5)), (signs, how, pieces) => {
      const whole = signs.join('');
      expect(requoted(whole, how, pieces)).toBe(requoted(whole, how));
      expect(requoted(whole, how)).toHaveLength(whole.length);
    }),
    { numRuns: 2_000 },
  );
});
