import { expect, test } from 'vitest';
import { guessDialect } from './dialect.ts';

test.each([
  ['a,b,c\n1,2,3\n', ','],
  ['a;b\n1;2\n', ';'],
  ['a\tb\n1\t2\n', '\t'],
  ['a|b\n1|2\n', '|'],
  ['name;amount\nA;1,50\nB;2,75\n', ';'],
  ['"a;b","c"\n"1;2","3"\n', ','],
  ['a;b', ';'],
  ['only\none\n', ','],
  ['', ','],
])('%j is parted by %j', (text, delimiter) => {
  expect(guessDialect(text)).toEqual({ delimiter, preamble: 0, titles: 0 });
});

test('a first line for Excel names the delimiter and is no row', () => {
  expect(guessDialect('sep=;\r\na,b;c\n')).toEqual({ delimiter: ';', preamble: 7, titles: 0 });
  expect(guessDialect('sep=eparate,b\n').preamble).toBe(0);
});
