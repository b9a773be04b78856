import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linkLine } from '../evidence/chain.ts';
import type { BundleInput } from './input.ts';
import { fingerprintOf, newSigningKey } from './key.ts';
import { sampleInput, signedLines } from './testing/sample.ts';
import { unpack } from './testing/unpack.ts';
import { key, point, verified } from './testing/verified.ts';
import { writeBundle } from './write.ts';

const other = await newSigningKey();
const input = await sampleInput({}, key);

/** What is said of the signatures of a bundle with this log: the bundle itself is whole and signed. */
async function told(changes: Partial<BundleInput>) {
  const report = await verified((await writeBundle({ ...input, ...changes }, key)).blob);
  return point(report, 'signatures');
}

/** The log with one line changed and every later one linked anew, as its owner could who has no key. */
async function relinked(from: number): Promise<BundleInput['timeline']> {
  const lines: string[] = [];
  for (const [index, { line }] of input.timeline.entries()) {
    const { prev: _, ...event } = JSON.parse(line);
    lines.push(await linkLine(index + 1 === from ? { ...event, at: '2026-01-01T00:00:00.000Z' } : event, lines.at(-1)));
  }
  return lines.map((line, index) => ({ line, signed: input.timeline[index]?.signed }));
}

test('every line of a log that was signed as it grew holds', async () => {
  expect(await told({})).toMatchObject({ result: 'holds', values: { lines: 5, keys: 1 } });
});

test('a log of a version that signed only bundles is not held against it', async () => {
  expect(await told({ timeline: input.timeline.map(({ line }) => ({ line })), keys: [] })).toMatchObject({
    result: 'unknown',
  });
});

test('lines that an older version wrote without signing them are covered by the first that is signed', async () => {
  const timeline = input.timeline.map((line, index) => (index < 2 ? { line: line.line } : line));
  expect(await told({ timeline })).toMatchObject({ result: 'holds' });
});

test('a line that was changed, and all that were linked anew after it, are named', async () => {
  expect(await told({ timeline: await relinked(3) })).toMatchObject({
    result: 'fails',
    fault: 'line-signature-differs',
    values: { line: 3 },
    places: [3, 4, 5].map((line) => `data/timeline.jsonl:${line}`),
  });
});

test('a line that was put in without the key is named', async () => {
  const timeline = input.timeline.map((line, index) => (index === 3 ? { line: line.line } : line));
  expect(await told({ timeline })).toMatchObject({ fault: 'line-unsigned', places: ['data/timeline.jsonl:4'] });
});

test('a line signed by someone else’s key is named', async () => {
  const theirs = await signedLines(
    input.timeline.map(({ line }) => line),
    other,
  );
  const timeline = input.timeline.map((line, index) => (index === 2 ? (theirs.timeline[2] ?? line) : line));
  expect(await told({ timeline })).toMatchObject({ fault: 'line-key-missing', values: { line: 3 } });
  expect(await told({ timeline, keys: [...input.keys, ...theirs.keys] })).toMatchObject({
    fault: 'line-other-key',
    values: { line: 3 },
  });
});

test('a case that was continued with another key holds, and both keys are counted', async () => {
  const event = {
    seq: 6,
    at: '2026-11-21T22:00:00.000Z',
    type: 'case-continued',
    key: await fingerprintOf(other.publicKey),
  };
  const theirs = await signedLines([await linkLine(event, input.timeline.at(-1)?.line)], other);
  const continued = {
    ...input,
    timeline: [...input.timeline, ...theirs.timeline],
    keys: [...input.keys, ...theirs.keys],
  };
  const report = await verified((await writeBundle(continued, other)).blob);
  expect(report.verdict).toBe('whole');
  expect(point(report, 'signatures')).toMatchObject({ result: 'holds', values: { lines: 6, keys: 2 } });
  const back = await verified((await writeBundle(continued, key)).blob);
  expect(point(back, 'signature'), 'signed with the key that it was handed on from').toMatchObject({
    fault: 'signed-anew',
  });
});

test.each([
  ['a line twice', (line: string) => line + line],
  ['a line that is not there', (line: string) => line + line.replace('"line":1', '"line":99')],
  ['no JSON', () => 'x\n'],
  ['no end', (line: string) => line.trimEnd()],
])('a list of signatures with %s is told', async (_name, change) => {
  const { readSignatures, signatureLines } = await import('./signatures.ts');
  const text = change(signatureLines(input.timeline.slice(0, 1)));
  const read = readSignatures(text);
  expect(read === undefined || Math.max(...read.keys()) > 5).toBe(true);
});

test('openssl agrees, line by line', async () => {
  const folder = await unpack((await writeBundle(input, key)).blob);
  for (const [index, { line, signed }] of input.timeline.entries()) {
    writeFileSync(join(folder, 'line'), line);
    writeFileSync(join(folder, 'line.sig'), Buffer.from(signed?.signature ?? '', 'base64'));
    const args = ['dgst', '-sha256', '-verify', `data/keys/${signed?.key}.pem`, '-signature', 'line.sig', 'line'];
    expect(execFileSync('openssl', args, { cwd: folder, encoding: 'utf8' }), String(index)).toContain('Verified OK');
  }
});
