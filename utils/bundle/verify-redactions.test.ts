import { expect, test } from 'vitest';
import { linkLine } from '../evidence/chain.ts';
import { fullInput } from './testing/full-sample.ts';
import { sampleInput, signedLines } from './testing/sample.ts';
import { bundle, failing, key, point, verified } from './testing/verified.ts';
import { writeBundle } from './write.ts';

const path = 'data/captures/0002/text.redacted.txt';

test('which files are redacted copies is said, and whether their originals are here', async () => {
  const away = await verified(bundle.blob);
  expect(away.verdict).toBe('whole');
  expect(point(away, 'redactions')).toMatchObject({ values: { copies: 1, away: 1 }, places: [path] });

  const input = await fullInput(key);
  const [, piece] = (await sampleInput()).evidence;
  const both = input.evidence.map((one, index) =>
    index === 1 ? { ...one, parts: [...(piece?.parts ?? []), ...one.parts] } : one,
  );
  const beside = await verified((await writeBundle({ ...input, evidence: both }, key)).blob);
  expect(beside.verdict).toBe('whole');
  expect(point(beside, 'redactions')?.values).toMatchObject({ copies: 1, away: 0 });
});

test.each(['original', 'copy', 'evidence'] as const)(
  'a file that is called a redacted copy and that the timeline does not name is told: another %s',
  async (what) => {
    const input = await fullInput(key);
    const timeline = input.timeline.slice(0, -1);
    const other = what === 'evidence' ? { evidence: 'another' } : { [what]: 'ab'.repeat(32) };
    const said = JSON.parse(input.timeline.at(-1)?.line ?? '');
    const lines = [...timeline.map(({ line }) => line), await relinked({ ...said, ...other }, timeline.at(-1)?.line)];
    const forged = { ...input, ...(await signedLines(lines, key)) };
    const report = await verified((await writeBundle(forged, key)).blob);
    expect(failing(report)).toContain('redactions');
    expect(point(report, 'redactions')?.places).toEqual([path]);
  },
);

test('a copy that passes for an original is told', async () => {
  const input = await fullInput(key);
  const silent = input.evidence.map((one) => ({
    ...one,
    parts: one.parts.map(({ redactedFrom: _, ...part }) => part),
  }));
  const report = await verified((await writeBundle({ ...input, evidence: silent }, key)).blob);
  expect(failing(report)).toEqual(['redactions']);
  expect(point(report, 'redactions')?.places).toEqual([path]);
});

test('a part that was kept just as a copy was made is an original, whatever the copy is', async () => {
  const input = await fullInput(key);
  const [copy] = input.evidence[1]?.parts ?? [];
  if (!copy) throw new Error('the sample has no copy');
  const { redactedFrom: _, ...again } = { ...copy, name: 'again.txt' };
  const lines: string[] = [];
  for (const [index, { line }] of input.timeline.entries()) {
    const event = JSON.parse(line);
    if (index === 2) event.parts.push({ name: again.name, bytes: again.blob.size, sha256: again.sha256 });
    lines.push(await relinked(event, lines.at(-1)));
  }
  const evidence = input.evidence.map((one, index) => (index === 1 ? { ...one, parts: [copy, again] } : one));
  const told = { ...input, ...(await signedLines(lines, key)), evidence };
  expect(failing(await verified((await writeBundle(told, key)).blob))).toEqual([]);
});

test('a copy that was removed again is none', async () => {
  const input = await fullInput(key);
  const lines = input.timeline.map(({ line }) => line);
  const said = JSON.parse(lines.at(-1) ?? '');
  const removed = await relinked({ ...said, seq: lines.length + 1, type: 'redaction-removed' }, lines.at(-1));
  const report = await verified(
    (await writeBundle({ ...input, ...(await signedLines([...lines, removed], key)) }, key)).blob,
  );
  expect(failing(report)).toEqual(['redactions']);
});

function relinked({ prev: _, ...event }: Record<string, unknown>, before: string | undefined): Promise<string> {
  return linkLine(event, before);
}
