import { createHash } from 'node:crypto';
import fc from 'fast-check';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { linkLine } from '../evidence/chain.ts';
import { newSigningKey } from './key.ts';
import { limits } from './open-zip.ts';
import { filesOf, zipOf } from './testing/rezip.ts';
import { sampleInput } from './testing/sample.ts';
import { verifyBundle } from './verify.ts';
import { type PointId, pointIds, type VerifyReport, verifyReport } from './verify-report.ts';
import { writeBundle } from './write.ts';

const key = await newSigningKey();
const bundle = await writeBundle(await sampleInput(), key);
const folder = bundle.name.replace(/zip$/, '').replace('.', '/');
const files = await filesOf(bundle.blob);
const paths = [...files.keys()];

/** The report of a zip, checked against its own schema. */
async function verified(zip: Blob): Promise<VerifyReport> {
  return verifyReport.parse(await verifyBundle(zip));
}

async function verifiedFiles(changed: Iterable<[string, Uint8Array | string]>): Promise<VerifyReport> {
  return verified(await zipOf(changed));
}

function failing(report: VerifyReport): PointId[] {
  return report.points.filter(({ result }) => result === 'fails').map(({ id }) => id);
}

function point(report: VerifyReport, id: PointId) {
  return report.points.find((one) => one.id === id);
}

describe('a bundle as it was written', () => {
  test('holds in every point that can be checked, in the fixed order', async () => {
    const report = await verified(bundle.blob);
    expect(report.verdict).toBe('whole');
    expect(report.points.map(({ id }) => id)).toEqual(pointIds);
    expect(report.points.map(({ result }) => result)).toEqual([...Array(8).fill('holds'), ...Array(3).fill('unknown')]);
    expect(point(report, 'chain')?.values).toEqual({ lines: 5 });
    expect(point(report, 'records')?.values).toEqual({ records: 6, outside: 1, differing: 0 });
    expect(report.about).toMatchObject({ organisation: 'Sample Company · 示例公司', files: files.size });
  });

  test('still holds after unpacking and packing again, even under another folder name', async () => {
    expect((await verifiedFiles(files)).verdict).toBe('whole');
    const renamed = Array.from(files, ([path, bytes]): [string, Uint8Array] => [
      path.replace(folder, 'renamed/'),
      bytes,
    ]);
    expect((await verifiedFiles(renamed)).verdict).toBe('whole');
  });

  test('holds for a case in which nothing has happened yet', async () => {
    const empty = { timeline: [], timelineText: [], tasks: [], evidence: [], exports: [], exported: undefined };
    expect((await verified((await writeBundle(await sampleInput(empty), key)).blob)).verdict).toBe('whole');
  });
});

test('holds for a file that could not be read to its end: its record is here, without a hash, and it is not', async () => {
  const input = await sampleInput();
  const [file] = input.exports;
  if (file) file.report = { ...file.report, sha256: undefined, verdict: 'unreadable' };
  const { blob } = await writeBundle(input, key);
  const report = await verified(blob);
  expect(report.verdict).toBe('whole');
  expect(point(report, 'records')?.values).toEqual({ records: 6, outside: 2, differing: 0 });
});

describe('tampering is always noticed', () => {
  test('any one byte of any file changed', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...paths),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (path, place, flip) => {
          const bytes = Uint8Array.from(files.get(path) ?? []);
          bytes[place % bytes.length] = (bytes[place % bytes.length] ?? 0) ^ flip;
          expect(failing(await verifiedFiles(new Map(files).set(path, bytes)))).not.toEqual([]);
        },
      ),
      { numRuns: 120 },
    );
  });

  test.each(paths)('a byte changed in, and all of, %s', async (path) => {
    const bytes = Uint8Array.from(files.get(path) ?? []);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    expect(failing(await verifiedFiles(new Map(files).set(path, bytes)))).not.toEqual([]);
    const without = new Map(files);
    without.delete(path);
    expect((await verifiedFiles(without)).verdict).not.toBe('whole');
  });

  test('a file added anywhere', async () => {
    const names = fc
      .constantFrom('', 'data/', 'data/captures/0001/', 'signing/', 'data/new/')
      .chain((place) => fc.stringMatching(/^[a-z]{1,8}\.txt$/).map((name) => `${folder}${place}${name}`));
    await fc.assert(
      fc.asyncProperty(names, fc.string(), async (path, content) => {
        fc.pre(!files.has(path));
        const report = await verifiedFiles([...files, [path, content]]);
        const told = report.points.flatMap(({ places }) => places);
        expect(told).toContain(`+ ${path.slice(folder.length)}`);
      }),
      { numRuns: 40 },
    );
    expect(failing(await verifiedFiles([...files, ['beside.txt', '']]))).toEqual(['tags']);
  });

  test('two files swapped', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(paths, { minLength: 2, maxLength: 2 }), async ([one = '', other = '']) => {
        const swapped = new Map(files)
          .set(one, files.get(other) ?? new Uint8Array())
          .set(other, files.get(one) ?? new Uint8Array());
        expect((await verifiedFiles(swapped)).verdict).not.toBe('whole');
      }),
      { numRuns: 60 },
    );
  });

  test('a file removed is named', async () => {
    const without = new Map(files);
    without.delete(`${folder}data/mail/0001.eml`);
    const report = await verifiedFiles(without);
    expect(point(report, 'complete')).toMatchObject({
      result: 'fails',
      values: { files: 18, missing: 1, added: 0 },
      places: ['− data/mail/0001.eml'],
    });
  });

  test('lists rewritten to match are caught by the signature alone', async () => {
    const changed = rewritten(new Map(files).set(`${folder}data/checklist.json`, new TextEncoder().encode('{}\n')));
    expect(failing(await verifiedFiles(changed))).toEqual(['signature']);
  });

  test('another key put in its place is caught unless everything is signed again, and then shows another fingerprint', async () => {
    const other = await writeBundle(await sampleInput(), await newSigningKey());
    const others = await filesOf(other.blob);
    const path = `${folder}signing/public-key.pem`;
    const mixed = rewritten(new Map(files).set(path, others.get(path) ?? new Uint8Array()));
    expect(point(await verifiedFiles(mixed), 'signature')).toMatchObject({ result: 'fails', fault: 'key-differs' });
    const [mine, theirs] = [await verified(bundle.blob), await verified(other.blob)];
    expect(theirs.verdict).toBe('whole');
    expect(theirs.about.keyFingerprint).not.toBe(mine.about.keyFingerprint);
  });
});

describe('what bag-info.txt says', () => {
  test.each([
    ['Payload-Oxum', '1.1', 'complete', 'size-differs'],
    ['Timeline-Lines', '4', 'chain', 'length-differs'],
  ] as const)('another %s, signed or not, does not fit', async (label, value, id, fault) => {
    const path = `${folder}bag-info.txt`;
    const info = new TextDecoder()
      .decode(files.get(path))
      .replace(new RegExp(`^${label}: .*$`, 'm'), `${label}: ${value}`);
    const report = await verifiedFiles(new Map(files).set(path, new TextEncoder().encode(info)));
    expect(failing(report)).toEqual(id === 'complete' ? ['complete', 'tags'] : ['tags', 'chain']);
    expect(point(report, id)?.fault).toBe(fault);
  });

  test('a timeline cut off at its end is noticed by its length', async () => {
    const path = `${folder}data/timeline.jsonl`;
    const lines = new TextDecoder().decode(files.get(path)).split('\n').slice(0, 3);
    const cut = new Map(files).set(path, new TextEncoder().encode(`${lines.join('\n')}\n`));
    expect(point(await verifiedFiles(cut), 'chain')).toMatchObject({ fault: 'length-differs', values: { lines: 3 } });
  });
});

describe('what the records say', () => {
  test('a timeline that was broken before signing', async () => {
    const input = await sampleInput();
    const timeline = input.timeline.map((line) => line.replace('"kind":"mail"', '"kind":"page"'));
    const report = await verified((await writeBundle({ ...input, timeline }, key)).blob);
    expect(failing(report)).toEqual(['chain']);
    expect(point(report, 'chain')).toMatchObject({ fault: 'prev-differs', values: { line: 5 } });
  });

  test('evidence that the timeline names and the bundle lacks', async () => {
    const input = await sampleInput();
    const report = await verified((await writeBundle({ ...input, evidence: input.evidence.slice(1) }, key)).blob);
    expect(failing(report)).toEqual(['records']);
    expect(point(report, 'records')?.places).toEqual(['data/timeline.jsonl:2']);
  });

  test('evidence that was deleted is not missed', async () => {
    const input = await sampleInput();
    const event = { seq: 6, at: '2026-11-21T21:45:00.000Z', type: 'evidence-deleted', evidence: input.evidence[0]?.id };
    const timeline = [...input.timeline, await linkLine(event, input.timeline.at(-1))];
    const deleted = { ...input, timeline, evidence: input.evidence.slice(1) };
    expect((await verified((await writeBundle(deleted, key)).blob)).verdict).toBe('whole');
  });

  test.each([{ sha256: 'e'.repeat(64) }, { bytes: 7 }])('a check report about another file: %o', async (other) => {
    const input = await sampleInput();
    Object.assign(input.exports[0]?.report ?? {}, other);
    const report = await verified((await writeBundle(input, key)).blob);
    expect(failing(report)).toEqual(['records']);
    expect(point(report, 'records')?.places).toEqual(['data/exports/hubspot-backup.zip.check.json']);
  });
});

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

test('stops when told to, and tells how far it is', async () => {
  const seen: number[] = [];
  const stop = new AbortController();
  const onProgress = ({ done, total }: { done: number; total: number }) => {
    seen.push(done / total);
    if (done > total / 2) stop.abort();
  };
  await expect(verifyBundle(bundle.blob, { onProgress, signal: stop.signal })).rejects.toMatchObject({
    name: 'AbortError',
  });
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  expect(seen.at(-1)).toBeLessThan(1);
  await expect(verifyBundle(bundle.blob, { signal: AbortSignal.abort() })).rejects.toMatchObject({
    name: 'AbortError',
  });
});

/** What a careful forger does: every list written anew to match the files. Only the signatures stay. */
function rewritten(forged: Map<string, Uint8Array>): Map<string, Uint8Array> {
  const digest = (path: string) =>
    createHash('sha256')
      .update(forged.get(path) ?? '')
      .digest('hex');
  const list = (chosen: string[]) =>
    new TextEncoder().encode(chosen.map((path) => `${digest(path)}  ${path.slice(folder.length)}\n`).join(''));
  const all = [...forged.keys()];
  const data = all.filter((path) => path.startsWith(`${folder}data/`));
  const bytes = data.reduce((sum, path) => sum + (forged.get(path)?.length ?? 0), 0);
  const info = new TextDecoder().decode(forged.get(`${folder}bag-info.txt`));
  const oxum = info.replace(/^Payload-Oxum: .*$/m, `Payload-Oxum: ${bytes}.${data.length}`);
  forged.set(`${folder}bag-info.txt`, new TextEncoder().encode(oxum));
  forged.set(`${folder}manifest-sha256.txt`, list(data));
  const tags = all.filter((path) => !path.startsWith(`${folder}data/`) && !path.includes('tagmanifest'));
  return forged.set(`${folder}tagmanifest-sha256.txt`, list(tags));
}
