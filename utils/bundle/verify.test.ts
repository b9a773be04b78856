import { describe, expect, test } from 'vitest';
import { linkLine } from '../evidence/chain.ts';
import { sampleInput } from './testing/sample.ts';
import { bundle, failing, files, folder, key, point, verified, verifiedFiles } from './testing/verified.ts';
import { verifyBundle } from './verify.ts';
import { pointIds } from './verify-report.ts';
import { writeBundle } from './write.ts';

describe('a bundle as it was written', () => {
  test('holds in every point that can be checked, in the fixed order', async () => {
    const report = await verified(bundle.blob);
    expect(report.verdict).toBe('whole');
    expect(report.points.map(({ id }) => id)).toEqual(pointIds);
    expect(report.points.map(({ result }) => result)).toEqual([
      ...Array(10).fill('holds'),
      ...Array(4).fill('unknown'),
    ]);
    expect(point(report, 'chain')?.values).toEqual({ lines: 6 });
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
    const timeline = input.timeline.map(({ line }) => ({ line: line.replace('"kind":"mail"', '"kind":"page"') }));
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
    const timeline = [...input.timeline, { line: await linkLine(event, input.timeline.at(-1)?.line) }];
    const deleted = { ...input, timeline, evidence: input.evidence.slice(1) };
    expect((await verified((await writeBundle(deleted, key)).blob)).verdict).toBe('whole');
  });

  test('a record that was changed in the store before the bundle was written', async () => {
    const input = await sampleInput();
    Object.assign(input.evidence[2]?.record ?? {}, { overlayHidden: false });
    const report = await verified((await writeBundle(input, key)).blob);
    expect(failing(report)).toEqual(['records']);
    expect(point(report, 'records')?.places).toEqual(['data/mail/0001.json']);
  });

  test.each([{ sha256: 'e'.repeat(64) }, { bytes: 7 }])('a check report about another file: %o', async (other) => {
    const input = await sampleInput();
    Object.assign(input.exports[0]?.report ?? {}, other);
    const report = await verified((await writeBundle(input, key)).blob);
    expect(failing(report)).toEqual(['records']);
    expect(point(report, 'records')?.places).toEqual(['data/exports/hubspot-backup.zip.check.json']);
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
