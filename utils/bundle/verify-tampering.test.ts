import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkLine } from '../evidence/chain.ts';
import { fingerprintOf, newSigningKey } from './key.ts';
import { filesOf } from './testing/rezip.ts';
import { sampleInput } from './testing/sample.ts';
import { bundle, failing, files, folder, key, paths, point, verified, verifiedFiles } from './testing/verified.ts';
import { writeBundle } from './write.ts';

describe('tampering is always noticed', () => {
  test('any one byte of any file changed', { timeout: 240_000 }, async () => {
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
      { numRuns: 600 },
    );
  });

  test.each(paths)('a byte changed in, and all of, %s', async (path) => {
    const bytes = Uint8Array.from(files.get(path) ?? []);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    expect(failing(await verifiedFiles(new Map(files).set(path, bytes)))).not.toEqual([]);
    // The request for a time stamp says nothing that the tag manifest doesn't: anyone can write it again.
    if (path.endsWith('.tsq')) return;
    const without = new Map(files);
    without.delete(path);
    expect((await verifiedFiles(without)).verdict).not.toBe('whole');
  });

  test('a file added anywhere', { timeout: 120_000 }, async () => {
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
      { numRuns: 150 },
    );
    expect(failing(await verifiedFiles([...files, ['beside.txt', '']]))).toEqual(['tags']);
  });

  test('two files swapped', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(paths, { minLength: 2, maxLength: 2 }), async ([one = '', other = '']) => {
        // The key that signs the bundle is also the one that signed its lines: swapped, the same file.
        fc.pre(!Buffer.from(files.get(one) ?? []).equals(Buffer.from(files.get(other) ?? [])));
        const swapped = new Map(files)
          .set(one, files.get(other) ?? new Uint8Array())
          .set(other, files.get(one) ?? new Uint8Array());
        expect((await verifiedFiles(swapped)).verdict).not.toBe('whole');
      }),
      { numRuns: 100 },
    );
  });

  test('lines of a list or of the log in another order', { timeout: 120_000 }, async () => {
    const lists = ['manifest-sha256.txt', 'tagmanifest-sha256.txt', 'bag-info.txt', 'data/timeline.jsonl'];
    const moved = fc.record({ list: fc.constantFrom(...lists), from: fc.nat(), to: fc.nat() });
    await fc.assert(
      fc.asyncProperty(moved, async ({ list, from, to }) => {
        const lines = new TextDecoder()
          .decode(files.get(folder + list))
          .split('\n')
          .slice(0, -1);
        const [line = ''] = lines.splice(from % lines.length, 1);
        fc.pre(from % (lines.length + 1) !== to % (lines.length + 1));
        lines.splice(to % (lines.length + 1), 0, line);
        const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
        expect(failing(await verifiedFiles(new Map(files).set(folder + list, bytes)))).not.toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('a file removed is named', async () => {
    const without = new Map(files);
    without.delete(`${folder}data/mail/0001.eml`);
    const payload = [...without.keys()].filter((path) => path.startsWith(`${folder}data/`));
    const report = await verifiedFiles(without);
    expect(point(report, 'complete')).toMatchObject({
      result: 'fails',
      values: { files: payload.length, missing: 1, added: 0 },
      places: ['− data/mail/0001.eml'],
    });
  });

  test('lists rewritten to match are caught by the signature, and by the request for a stamp of the old ones', async () => {
    const changed = rewritten(new Map(files).set(`${folder}data/checklist.json`, new TextEncoder().encode('{}\n')));
    expect(failing(await verifiedFiles(changed))).toEqual(['signature', 'stamp']);
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

  test('everything signed again with another key is told from damage: the case names the key that it began with', async () => {
    const { timeline } = await sampleInput();
    const opened = { ...JSON.parse(timeline[0]?.line ?? ''), key: await fingerprintOf(key.publicKey) };
    const { prev: _, ...event } = opened;
    const input = await sampleInput({ timeline: [{ line: await linkLine(event, undefined) }], evidence: [] });
    expect((await verified((await writeBundle(input, key)).blob)).verdict).toBe('whole');
    const report = await verified((await writeBundle(input, await newSigningKey())).blob);
    expect(failing(report)).toEqual(['signature']);
    expect(point(report, 'signature')?.fault).toBe('signed-anew');
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
