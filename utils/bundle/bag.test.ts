import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bagInfo, manifest, readBagInfo, readManifest } from './bag.ts';

const hash = 'a'.repeat(64);

describe('a manifest', () => {
  test('is sorted and has two spaces, as sha256sum writes it', () => {
    expect(
      manifest([
        { path: 'data/b', sha256: hash },
        { path: 'data/a c', sha256: hash },
      ]),
    ).toBe(`${hash}  data/a c\n${hash}  data/b\n`);
  });

  test('can be read back whatever the names hold', () => {
    const step = fc.string({ minLength: 1 }).filter((name) => !/[/~]|^\.{1,2}$/.test(name));
    fc.assert(
      fc.property(fc.uniqueArray(step), (names) => {
        const files = names.map((name) => ({ path: `data/${name}`, sha256: hash }));
        const read = readManifest(manifest(files));
        expect([...(read?.keys() ?? [])].sort()).toEqual(files.map(({ path }) => path).sort());
      }),
    );
  });

  test.each([
    ['a short hash', `${hash.slice(1)}  data/a\n`],
    ['no path', `${hash}\n`],
    ['a path twice', `${hash}  data/a\n${hash}  data/a\n`],
    ['a way up', `${hash}  data/../../a\n`],
    ['an absolute path', `${hash}  /etc/passwd\n`],
    ['a home folder', `${hash}  ~/a\n`],
    ['words', 'this is no manifest\n'],
  ])('with %s is refused', (_name, text) => {
    expect(readManifest(text)).toBeUndefined();
  });

  test('may have other line ends, upper-case hashes and the mark for binary files', () => {
    expect(readManifest(`${hash.toUpperCase()} *data/a\r\n`)).toEqual(new Map([['data/a', hash]]));
  });
});

describe('bag-info.txt', () => {
  test('keeps a value on its line, so that it cannot add a label', () => {
    const text = bagInfo([
      ['Contact-Name', 'Sample\r\nPayload-Oxum: 1.1'],
      ['Source-Organization', undefined],
      ['Payload-Oxum', '7.2'],
    ]);
    expect(text).toBe('Contact-Name: Sample Payload-Oxum: 1.1\nPayload-Oxum: 7.2\n');
    expect(readBagInfo(text).get('Payload-Oxum')).toBe('7.2');
  });

  test('is read with folded lines, and the first of a repeated label counts', () => {
    expect(readBagInfo('A: one\n  two\nB: x\nA: three\n')).toEqual(
      new Map([
        ['A', 'one two'],
        ['B', 'x'],
      ]),
    );
  });
});
