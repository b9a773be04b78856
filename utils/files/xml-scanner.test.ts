import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attribute, XmlScanner } from './xml-scanner.ts';

function scan(text: string, pieces: number[] = []) {
  const events: string[] = [];
  let told = '';
  const flush = () => {
    if (told) events.push(JSON.stringify(told));
    told = '';
  };
  const scanner = new XmlScanner({
    open: (name, attributes) => {
      flush();
      events.push(`<${name}${attributes}>`);
    },
    close: (name) => {
      flush();
      events.push(`</${name}>`);
    },
    text: (part) => {
      told += part;
    },
  });
  let from = 0;
  for (const piece of pieces) {
    scanner.write(text.slice(from, from + piece));
    from += piece;
  }
  scanner.write(text.slice(from));
  return { events, whole: scanner.end() };
}

const text = `<?xml version="1.0"?>\n<!-- <no> --><x:a xmlns:x="u" b='>"'>1 &lt; &#x4e2d;&#25991;<b/><![CDATA[<&]]> &amp;</x:a>\n`;

test('elements, attributes, text', () => {
  expect(scan(text)).toEqual({
    events: [`<a xmlns:x="u" b='>"'>`, '"1 < 中文"', '<b>', '</b>', '"<& &"', '</a>'],
    whole: true,
  });
});

test('the same, however it comes in pieces', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(12)), (pieces) => {
      expect(scan(text, pieces)).toEqual(scan(text));
    }),
  );
});

describe('not well-formed', () => {
  test.each([
    '',
    '<a>',
    '<a></b>',
    '<a/><b/>',
    'text',
    '<a',
    '</a>',
    '<>',
    '<a/>&',
    '<a><!-- </a>',
    '<!DOCTYPE a><a/>',
  ])('%j', (text) => expect(scan(text).whole).toBe(false));

  test('levels and tags without end', () => {
    expect(scan('<a>'.repeat(1_000) + '</a>'.repeat(1_000)).whole).toBe(false);
    expect(scan(`<a ${'x'.repeat(100_000)}/>`, [70_000]).whole).toBe(false);
  });
});

test('attributes by their local name, unescaped', () => {
  const attributes = ` r:id="rId1" name='a &amp; "b"' empty=""`;
  expect(attribute(attributes, 'id')).toBe('rId1');
  expect(attribute(attributes, 'name')).toBe('a & "b"');
  expect(attribute(attributes, 'empty')).toBe('');
  expect(attribute(attributes, 'b')).toBeUndefined();
});

test('long attributes without sense take no long time', () => {
  const begun = performance.now();
  for (const part of ['x', ' x', ' x=', '"', " x='"]) attribute(part.repeat(60_000 / part.length), 'id');
  expect(performance.now() - begun).toBeLessThan(1_000);
});
