import { createHash } from 'node:crypto';
import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from './commands.ts';
import { fingerprintOf, newSigningKey } from './key.ts';
import { bagFaults } from './testing/bag-checker.ts';
import { run } from './testing/run.ts';
import { sampleInput } from './testing/sample.ts';
import { unpack } from './testing/unpack.ts';
import { verifyBundle } from './verify.ts';
import { writeBundle } from './write.ts';

const key = await newSigningKey();
const bundle = await writeBundle(await sampleInput(), key);

/** Path → content of every file under a folder. */
function contents(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path): [string, string] => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]),
  );
}

describe('a written bundle', () => {
  test('is named after CRM, account and time, and says the hash that fixes all of it', async () => {
    expect(bundle.name).toBe('clean-exit-hubspot-246810-20261121T214800Z.zip');
    expect(bundle.blob.type).toBe('application/zip');
    expect(bundle.blob.size).toBe(bundle.bytes);
    const tagManifest = readFileSync(join(await unpack(bundle.blob), 'tagmanifest-sha256.txt'));
    expect(bundle.tagManifest).toBe(createHash('sha256').update(tagManifest).digest('hex'));
  });

  test('unpacks with unzip into one folder of its name and is a valid bag', async () => {
    const folder = await unpack(bundle.blob);
    expect(basename(folder)).toBe('clean-exit-hubspot-246810-20261121T214800Z');
    expect(bagFaults(folder)).toEqual([]);
  });

  test('is accepted by every command of VERIFY.txt', async () => {
    const folder = await unpack(bundle.blob);
    const note = readFileSync(join(folder, 'VERIFY.txt'), 'utf8');
    for (const command of Object.values(commands)) {
      expect(note).toContain(command);
      const answer = run(command, folder);
      expect(answer.code, answer.output).toBe(0);
    }
    expect(run(commands.signature, folder).output).toContain('Verified OK');
    expect(run(commands.sshSignature, folder).output).toMatch(/^Good "clean-exit-bundle" signature/);
  });

  test('names the key by what openssl computes', async () => {
    const folder = await unpack(bundle.blob);
    const answer = run('openssl pkey -pubin -in signing/public-key.pem -outform DER | sha256sum', folder);
    const fingerprint = await fingerprintOf(key.publicKey);
    expect(answer.output).toContain(fingerprint);
    expect(readFileSync(join(folder, 'bag-info.txt'), 'utf8')).toContain(`Bundle-Signing-Key-SHA256: ${fingerprint}\n`);
    expect(readFileSync(join(folder, 'VERIFY.txt'), 'utf8')).toContain(fingerprint);
  });

  test('holds every captured file byte for byte, and its record', async () => {
    const folder = await unpack(bundle.blob);
    const input = await sampleInput();
    const record = JSON.parse(readFileSync(join(folder, 'data/captures/0001/capture.json'), 'utf8'));
    expect(record.files.map((file: { path: string }) => file.path)).toEqual([
      'captures/0001/screenshot.png',
      'captures/0001/page.html',
      'captures/0001/text.txt',
    ]);
    for (const [index, file] of record.files.entries()) {
      const bytes = readFileSync(join(folder, 'data', file.path));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(input.evidence[0]?.parts[index]?.sha256);
    }
    expect(record.record).toEqual(input.evidence[0]?.record);
    expect(readFileSync(join(folder, 'data/timeline.jsonl'), 'utf8')).toBe(
      input.timeline.map(({ line }) => `${line}\n`).join(''),
    );
  });

  test('gives outside names a safe form', async () => {
    const names = [...contents(await unpack(bundle.blob)).keys()];
    expect(names).toContain('data/documents/0001/审批单 100_.pdf');
    expect(names).toContain('data/mail/0001.eml');
    expect(names).toContain('data/mail/0001.json');
    expect(names).toContain('data/exports/hubspot-backup.zip');
    expect(names).toContain('data/exports/deals.csv.check.json');
    expect(names).not.toContain('data/exports/deals.csv');
  });

  test('leaves a large export outside and keeps its record', async () => {
    const small = await writeBundle(await sampleInput(), key, { packBelowBytes: 10 });
    const folder = await unpack(small.blob);
    expect([...contents(folder).keys()].filter((path) => path.startsWith('data/exports/'))).toEqual([
      'data/exports/deals.csv.check.json',
      'data/exports/hubspot-backup.zip.check.json',
    ]);
    expect(
      JSON.parse(readFileSync(join(folder, 'data/exports/hubspot-backup.zip.check.json'), 'utf8')).file,
    ).toBeNull();
    expect(bagFaults(folder)).toEqual([]);
  });

  test('is the same again but for the signatures', async () => {
    const [one, two] = [await unpack(bundle.blob), await unpack((await writeBundle(await sampleInput(), key)).blob)];
    const [first, second] = [contents(one), contents(two)];
    const different = [...first].filter(([path, content]) => second.get(path) !== content).map(([path]) => path);
    expect([...first.keys()]).toEqual([...second.keys()]);
    expect(different).toEqual(['tagmanifest-sha256.txt.sig', 'tagmanifest-sha256.txt.sshsig']);
  });

  test('is written for a case in which nothing has happened yet', async () => {
    const empty = { timeline: [], timelineText: [], tasks: [], evidence: [], exports: [], organisation: undefined };
    const folder = await unpack((await writeBundle(await sampleInput(empty), key)).blob);
    expect(bagFaults(folder)).toEqual([]);
    expect(run(commands.payload, folder).code).toBe(0);
  });
});

describe('damage is seen by stock tools', () => {
  test.each<[string, (folder: string) => void, keyof typeof commands | undefined]>([
    ['a changed file', (folder) => appendFileSync(join(folder, 'data/checklist.json'), ' '), 'payload'],
    ['a missing file', (folder) => rmSync(join(folder, 'data/mail/0001.eml')), 'payload'],
    ['a changed note', (folder) => appendFileSync(join(folder, 'README.txt'), ' '), 'tags'],
    ['an added file', (folder) => writeFileSync(join(folder, 'data/added.txt'), ''), undefined],
  ])('%s', async (_name, damage, command) => {
    const folder = await unpack(bundle.blob);
    damage(folder);
    expect(bagFaults(folder)).not.toEqual([]);
    if (command) expect(run(commands[command], folder).code).not.toBe(0);
  });

  test('lists rewritten to match are caught by both signatures', async () => {
    const folder = await unpack(bundle.blob);
    appendFileSync(join(folder, 'data/checklist.json'), ' ');
    run("find data -type f | sort | xargs -d '\\n' sha256sum > manifest-sha256.txt", folder);
    run(
      'sha256sum bag-info.txt bagit.txt datapackage.json manifest-sha256.txt README.txt VERIFY.txt verify.html signing/* > tagmanifest-sha256.txt',
      folder,
    );
    expect(run(commands.payload, folder).code).toBe(0);
    expect(run(commands.tags, folder).code).toBe(0);
    expect(run(commands.signature, folder).code).not.toBe(0);
    expect(run(commands.sshSignature, folder).code).not.toBe(0);
  });
});

describe('writing', () => {
  test('tells how far it is, never backwards, and ends at the whole', async () => {
    const seen: { done: number; total: number; at: string }[] = [];
    await writeBundle(await sampleInput(), key, { onProgress: (progress) => seen.push(progress) });
    expect(seen.map(({ done }) => done)).toEqual(seen.map(({ done }) => done).sort((a, b) => a - b));
    expect(seen.at(-1)?.done).toBe(seen.at(-1)?.total);
    expect(new Set(seen.map(({ at }) => at)).size).toBeGreaterThan(10);
  });

  test.each([1, 8, 25])('stops when told to, at step %i', async (step) => {
    const stop = new AbortController();
    let steps = 0;
    const onProgress = () => {
      steps += 1;
      if (steps === step) stop.abort();
    };
    const writing = writeBundle(await sampleInput(), key, { signal: stop.signal, onProgress });
    await expect(writing).rejects.toMatchObject({ name: 'AbortError' });
    expect(steps).toBe(step);
  });

  test('an exported file that is no longer what was checked is told of, too', async () => {
    const input = await sampleInput();
    const [exported] = input.exports;
    if (exported) exported.blob = new Blob(['another zip']);
    const folder = await unpack((await writeBundle(input, key)).blob);
    for (const name of ['README.txt', 'data/report.html'])
      expect(readFileSync(join(folder, name), 'utf8'), name).toContain('hubspot-backup.zip” were changed after');
  });

  test('a captured file that is no longer what was captured is written as it is, and told of everywhere', async () => {
    const fault = { en: 'A line was changed.', 'zh-CN': '有一行被改动。' };
    const input = await sampleInput({ faults: [fault] });
    const [part] = input.evidence[0]?.parts ?? [];
    if (part) part.blob = new Blob(['another picture']);
    const { blob } = await writeBundle(input, key);
    const report = await verifyBundle(blob);
    expect(report.points.filter(({ result }) => result === 'fails')).toMatchObject([
      { id: 'records', places: ['data/captures/0001/capture.json', 'data/timeline.jsonl:2'] },
    ]);
    const folder = await unpack(blob);
    for (const name of ['README.txt', 'data/report.html'])
      for (const text of [
        ...Object.values(fault),
        'screenshot.png” were changed after',
        'screenshot.png”的内容在保存之后被改动',
      ])
        expect(readFileSync(join(folder, name), 'utf8'), name).toContain(text);
  });
});
