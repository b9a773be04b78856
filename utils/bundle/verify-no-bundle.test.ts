import fc from 'fast-check';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { limits } from './open-zip.ts';
import { zipOf } from './testing/rezip.ts';
import { bundle, failing, folder, point, verified } from './testing/verified.ts';
import type { PointId } from './verify-report.ts';

describe('files that are no bundle', () => {
  const stored = { compression: 'STORE' as const };

  async function jszip(entries: Record<string, string>): Promise<Uint8Array<ArrayBuffer>> {
    const archive = new JSZip();
    for (const [path, content] of Object.entries(entries)) archive.file(path, content, { createFolders: false });
    return new Uint8Array(await archive.generateAsync({ type: 'arraybuffer', ...stored }));
  }

  /** The zip with one name written over another of the same length, everywhere: what no careful library writes. */
  function renamed(zip: Uint8Array<ArrayBuffer>, from: string, to: string): Blob {
    return new Blob([Uint8Array.from(Buffer.from(Buffer.from(zip).toString('latin1').replaceAll(from, to), 'latin1'))]);
  }

  test.each<[string, () => Promise<Blob>, PointId, string]>([
    ['nothing at all', async () => new Blob([]), 'zip', 'not-a-zip'],
    ['a web page', async () => new Blob(['<!DOCTYPE html><title>Sign in</title>']), 'zip', 'not-a-zip'],
    ['half of a bundle', async () => bundle.blob.slice(0, bundle.blob.size / 2), 'zip', 'not-a-zip'],
    ['the other half', async () => bundle.blob.slice(bundle.blob.size / 2), 'zip', 'ambiguous'],
    ['something after the zip', async () => new Blob([bundle.blob, 'more']), 'zip', 'ambiguous'],
    ['something before the zip', async () => new Blob(['more', bundle.blob]), 'zip', 'ambiguous'],
    ['a way out', async () => renamed(await jszip({ 'aa/aa/out.txt': 'x' }), 'aa/aa/', '../../'), 'zip', 'unsafe-name'],
    [
      'a way out by backslash',
      async () => renamed(await jszip({ 'a-b/out.txt': 'x' }), 'a-b/', '..\\a'),
      'zip',
      'unsafe-name',
    ],
    [
      'an absolute name',
      async () => renamed(await jszip({ 'aetc/passwd': 'x' }), 'aetc', '/etc'),
      'zip',
      'unsafe-name',
    ],
    [
      'the same name twice',
      async () => renamed(await jszip({ 'a.txt': 'x', 'b.txt': 'y' }), 'b.txt', 'a.txt'),
      'zip',
      'ambiguous',
    ],
    [
      'names that differ by case',
      async () => new Blob([await jszip({ 'a.txt': 'x', 'A.txt': 'y' })]),
      'zip',
      'ambiguous',
    ],
    ['a zip of other things', async () => new Blob([await jszip({ 'a.txt': 'x' })]), 'declaration', 'no-bag'],
    [
      'two bags',
      async () => new Blob([await jszip({ 'a/bagit.txt': 'x', 'b/bagit.txt': 'y' })]),
      'declaration',
      'no-bag',
    ],
  ])('%s', async (_name, make, id, fault) => {
    const report = await verified(await make());
    expect(report.verdict).toBe('no-bundle');
    expect(failing(report)).toEqual([id]);
    expect(point(report, id)?.fault).toBe(fault);
  });

  test('a bomb is not read', async () => {
    const archive = new JSZip();
    archive.file('bagit.txt', new Uint8Array(limits.ratioFromBytes * 3));
    const bomb = new Blob([await archive.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE' })]);
    expect(bomb.size).toBeLessThan(limits.ratioFromBytes / 100);
    expect(point(await verified(bomb), 'zip')).toMatchObject({ fault: 'bomb', places: ['bagit.txt'] });
  });

  test('more files than any bundle has', { timeout: 60_000 }, async () => {
    const names = Array.from({ length: limits.files + 1 }, (_, index): [string, string] => [
      `${folder}data/${index}`,
      '',
    ]);
    expect(point(await verified(await zipOf(names)), 'zip')?.fault).toBe('too-many-files');
  });

  test('more bytes than any bundle has, by what the zip declares', async () => {
    const zip = Buffer.from(await jszip({ 'bagit.txt': 'x', 'data/a': 'x', 'data/b': 'x' }));
    for (let at = zip.indexOf('PK\x01\x02', 0, 'latin1'); at !== -1; at = zip.indexOf('PK\x01\x02', at + 1, 'latin1')) {
      zip.writeUInt32LE(0xfffffff0, at + 20);
      zip.writeUInt32LE(0xfffffff0, at + 24);
    }
    expect(point(await verified(new Blob([Uint8Array.from(zip)])), 'zip')?.fault).toBe('too-large');
  });

  test('a file that hides its size is stopped at the size it declares', async () => {
    const archive = new JSZip();
    archive.file(`${folder}bagit.txt`, new Uint8Array(1_000_000));
    const zip = Buffer.from(await archive.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE' }));
    const size = Buffer.alloc(4);
    size.writeUInt32LE(1_000_000);
    const small = Buffer.alloc(4);
    small.writeUInt32LE(100);
    for (let at = zip.indexOf(size); at !== -1; at = zip.indexOf(size, at + 1)) small.copy(zip, at);
    const report = await verified(new Blob([Uint8Array.from(zip)]));
    expect(point(report, 'zip')).toMatchObject({ result: 'fails', fault: 'damaged-files' });
  });

  test('an encrypted zip', async () => {
    const zip = Buffer.from(await jszip({ 'bagit.txt': 'x' }));
    for (const [header, flags] of [
      ['PK\x03\x04', 6],
      ['PK\x01\x02', 8],
    ] as const) {
      const at = zip.indexOf(header, 0, 'latin1') + flags;
      zip.writeUInt16LE(zip.readUInt16LE(at) | 1, at);
    }
    expect(point(await verified(new Blob([Uint8Array.from(zip)])), 'zip')?.fault).toBe('encrypted');
  });

  test('a bundle damaged at any place gives a report, never an error', { timeout: 60_000 }, async () => {
    const whole = new Uint8Array(await bundle.blob.arrayBuffer());
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 255 }), async (place, flip) => {
        const bytes = Uint8Array.from(whole);
        bytes[place % bytes.length] = (bytes[place % bytes.length] ?? 0) ^ flip;
        await verified(new Blob([bytes]));
      }),
      { numRuns: 100 },
    );
  });
});
