import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { newSigningKey } from '../utils/bundle/key.ts';
import { filesOf, zipOf } from '../utils/bundle/testing/rezip.ts';
import { sampleInput } from '../utils/bundle/testing/sample.ts';
import { writeBundle } from '../utils/bundle/write.ts';
import { newFolder, put, runner } from './testing/command.ts';
import { verifyBundles } from './verify-bundles.ts';

const run = runner(verifyBundles);
const bundle = await writeBundle(await sampleInput(), await newSigningKey());

async function save(zip: Blob, name = bundle.name): Promise<string> {
  const file = path.join(newFolder(), name);
  writeFileSync(file, new Uint8Array(await zip.arrayBuffer()));
  return file;
}

async function changed(): Promise<Blob> {
  const files = await filesOf(bundle.blob);
  const report = [...files.keys()].find((name) => name.endsWith('data/report.html')) ?? '';
  return zipOf([...files].map(([name, bytes]) => (name === report ? [name, 'other'] : [name, bytes])));
}

test('a bundle as it was written ends with 0', async () => {
  const { out, exitCode } = await run(await save(bundle.blob), '--language', 'en');
  expect(out).toContain('This bundle is whole');
  expect(out).toContain('[holds] The signature belongs to these files');
  expect(out).toContain('[can’t tell]');
  expect(exitCode).toBe(0);
});

test('one with a changed file ends with 1, and names it, in Chinese, too', async () => {
  const { out, exitCode } = await run(await save(await changed()), '--language', 'zh-CN');
  expect(out).toMatch(/\[未通过\] 内容没有改动\n.*\n +data\/report\.html/);
  expect(exitCode).toBe(1);
});

test('what is no bundle ends with 2, whatever else is whole', async () => {
  const files = [await save(bundle.blob), put('other.zip', 'PK')];
  const { out, exitCode } = await run(...files, '--json');
  expect(JSON.parse(out)).toMatchObject([
    { file: files[0], report: { verdict: 'whole' } },
    { file: files[1], report: { verdict: 'no-bundle' } },
  ]);
  expect(exitCode).toBe(2);
});

test.each([[[]], [['a.zip', '--unknown']]])(
  'wrong use ends with 2, and a word about the right one: %j',
  async (args) => {
    expect(await run(...args)).toMatchObject({
      exitCode: 2,
      err: expect.stringContaining('Usage: npm run verify-bundle'),
    });
  },
);

test('the command runs by itself on the Node of the tools', async () => {
  const script = path.resolve(import.meta.dirname, 'verify-bundle.ts');
  const file = await save(await changed());
  const ended = await new Promise((resolve) => {
    execFile(process.execPath, [script, file], (error, out, err) => resolve({ exitCode: error?.code, out, err }));
  });
  expect(ended).toMatchObject({ exitCode: 1, out: expect.stringContaining('data/report.html'), err: '' });
}, 30_000);
