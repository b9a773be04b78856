import { describe, expect, test } from 'vitest';
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
  expect(guessDialect(text)).toEqual({ delimiter, quoting: 'standard', preamble: 0, titles: 0 });
});

test('a first line for Excel names the delimiter and is no row', () => {
  expect(guessDialect('sep=;\r\na,b;c\n')).toEqual({ delimiter: ';', quoting: 'standard', preamble: 7, titles: 0 });
  expect(guessDialect('sep=eparate,b\n').preamble).toBe(0);
});

describe('a dialect that is rare is told by its rows', () => {
  test.each([
    ['backslash', ',', 'id,note\n1,"a \\"b\\", c"\n2,"x, \\"y\\""\n'],
    ['backslash', ';', 'id;note\n1;"a \\"b; c\\""\n2;"C:\\\\"\n'],
    ['blanks', ',', 'id, name, note\n1, "a", "b, c"\n2, "d", "e, ""f"""\n'],
    ['apostrophe', ',', "id,name\n1,'a, b'\n2,Men's\n3,'it''s, well'\n"],
    ['standard', '^', 'id^name\n1^a, b\n2^c\n'],
    ['standard', ' ', 'id name note\n1 "a b" c,d\n2 e "f, g, h"\n'],
  ])('%s, parted by %j', (quoting, delimiter, text) => {
    expect(guessDialect(text)).toMatchObject({ quoting, delimiter });
  });

  test('damage and odd cells are none', () => {
    for (const text of [
      'id,note\n1,"a \\" b, c"\n2,x,y\n3,"p ""q"""\n',
      "id,note\n1,'tis, well\n2,'twas\n3,a\n",
      'note\nsome words\nother words\n',
      'id,path\n1,"C:\\data\\"\n2,"D:\\"\n',
      'a,b\n1, 2\n3, "4\n5,6,7\n',
    ]) {
      expect(guessDialect(text)).toMatchObject({ quoting: 'standard', delimiter: ',' });
    }
  });
});
