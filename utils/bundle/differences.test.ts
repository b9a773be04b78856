import { describe, expect, test } from 'vitest';
import { linkLine } from '../evidence/chain.ts';
import { fill, languages } from '../text.ts';
import { differenceLines } from './difference-words.ts';
import { differencesOf } from './differences.ts';
import { newSigningKey } from './key.ts';
import { made } from './point.ts';
import { sampleInput } from './testing/sample.ts';
import { bundle, files, folder, key, verified, verifiedFiles } from './testing/verified.ts';
import type { Differences } from './verify-report.ts';
import { writeBundle } from './write.ts';

const none: Differences = { damaged: 0, added: 0, missing: 0, contradicting: 0, signature: 'same-key' };
const bytes = new TextEncoder().encode('other');

test('a bundle as it was written differs in nothing', async () => {
  expect((await verified(bundle.blob)).differences).toEqual(none);
});

test('what is no bundle has nothing to count', async () => {
  expect((await verified(new Blob(['PK']))).differences).toBeUndefined();
});

describe('counts apart', () => {
  const told = async (change: (files: Map<string, Uint8Array>) => void) => {
    const changed = new Map(files);
    change(changed);
    return (await verifiedFiles(changed)).differences;
  };

  test('files that were changed, beside the payload, too', async () => {
    const differences = await told((all) => {
      for (const path of ['data/report.html', 'data/declaration.txt', 'README.txt']) all.set(folder + path, bytes);
    });
    expect(differences).toEqual({ ...none, damaged: 3 });
  });

  test('files that were added, inside and beside', async () => {
    const differences = await told((all) => {
      for (const path of ['data/new.txt', 'new.txt']) all.set(folder + path, bytes);
      all.set('beside.txt', bytes);
    });
    expect(differences).toEqual({ ...none, added: 3 });
  });

  test('files that were removed; their record and their line in the timeline then speak of what is not there', async () => {
    const differences = await told((all) => all.delete(`${folder}data/mail/0001.eml`));
    expect(differences).toEqual({ ...none, missing: 1, contradicting: 2 });
  });

  test('a list that was removed', async () => {
    const differences = await told((all) => all.delete(`${folder}tagmanifest-sha256.txt`));
    expect(differences).toMatchObject({ missing: 1, signature: 'broken' });
  });

  test('a signature that was changed', async () => {
    const differences = await told((all) => all.set(`${folder}tagmanifest-sha256.txt.sig`, bytes));
    expect(differences).toEqual({ ...none, signature: 'broken' });
  });
});

test('more places than are shown are all counted', async () => {
  const many = Array.from({ length: 150 }, (_, index): [string, Uint8Array] => [`${folder}data/${index}.txt`, bytes]);
  const report = await verifiedFiles([...files, ...many]);
  expect(report.differences).toEqual({ ...none, added: 150 });
  expect(report.points.find(({ id }) => id === 'complete')?.places).toHaveLength(100);
});

test('signed again with another key, everything else fits', async () => {
  const input = await sampleInput({}, key);
  const report = await verified((await writeBundle(input, await newSigningKey())).blob);
  expect(report.differences).toEqual({ ...none, signature: 'other-key' });
});

test('a key in the place of the one that bag-info.txt names is another key', () => {
  const signature = made('signature', 'fails', { fault: 'key-differs', places: ['bag-info.txt'] });
  expect(differencesOf([signature])).toEqual({ ...none, signature: 'other-key' });
});

test('every line of a broken timeline counts once, though chain and signatures both name it', async () => {
  const input = await sampleInput({}, key);
  const lines = input.timeline.map(({ line }) => line);
  const { prev: _, ...third } = JSON.parse(lines[2] ?? '');
  lines[2] = await linkLine({ ...third, title: 'another' }, lines[1]);
  const timeline = input.timeline.map((line, index) => ({ ...line, line: lines[index] ?? '' }));
  const report = await verified((await writeBundle({ ...input, timeline }, key)).blob);
  expect(report.points.filter(({ result }) => result === 'fails').map(({ id }) => id)).toEqual(['chain', 'signatures']);
  expect(report.differences).toEqual({ ...none, contradicting: 2 });
});

test.each(languages)('each count has its words in %s', (language) => {
  const lines = differenceLines({ ...none, added: 2, signature: 'other-key' }, language);
  expect(lines.filter(({ bad }) => bad).map(({ id }) => id)).toEqual(['added', 'signature']);
  for (const { name, value } of lines) expect(fill({ en: name + value, 'zh-CN': name + value }, language)).not.toBe('');
});
