import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type Files, goodBag } from '../utils/bundle/bagit/testing/bags.ts';
import { zipOf } from '../utils/bundle/testing/rezip.ts';
import { newFolder, put, runner } from './testing/command.ts';
import { verifyBundles } from './verify-bundles.ts';

const run = runner(verifyBundles);
const check = (...args: string[]) => run('--bag', '--language', 'en', ...args);

function onDisk(files: Files): string {
  const folder = newFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

async function inZip(files: Files, within = 'a-bag/'): Promise<string> {
  const zip = await zipOf(Object.entries(files).map(([name, content]) => [within + name, content]));
  const file = path.join(newFolder(), 'bag.zip');
  writeFileSync(file, new Uint8Array(await zip.arrayBuffer()));
  return file;
}

test('a valid bag ends with 0, as a folder and as a zip with or without a folder in it', async () => {
  const paths = [onDisk(goodBag()), await inZip(goodBag()), await inZip(goodBag(), '')];
  const { out, exitCode } = await check(...paths);
  expect(out.match(/valid bag, BagIt 1\.0/g)).toHaveLength(3);
  expect(exitCode).toBe(0);
});

test.each([
  ['folder', onDisk],
  ['zip', inZip],
])('one that is not ends with 1 and says what is wrong, as a %s', async (_name, make) => {
  const bad = await make({ ...goodBag(), 'data/a.txt': 'fir5t', 'data/new.txt': '' });
  const { out, exitCode } = await check(await make(goodBag()), bad);
  expect(out).toContain('[error] data/a.txt: Its hash is not the one in manifest-sha256.txt (changed).');
  expect(out).toContain('[error] data/new.txt: It is there, but in no manifest (added).');
  expect(exitCode).toBe(1);
});

test('the payload folder may be empty, but must be there', async () => {
  const { 'tagmanifest-sha256.txt': _, ...files } = goodBag({ 'manifest-sha256.txt': '', 'bag-info.txt': '' });
  const bare = Object.fromEntries(Object.entries(files).filter(([name]) => !name.startsWith('data/')));
  const folder = onDisk(bare);
  expect(await check(folder)).toMatchObject({ exitCode: 1, out: expect.stringContaining('no folder data') });
  mkdirSync(path.join(folder, 'data'));
  expect(await check(folder)).toMatchObject({ exitCode: 0 });
});

test('links are followed within the bag, never out of it or round in a circle', async () => {
  const outside = put('secret.txt', 'secret');
  const folder = onDisk(goodBag());
  symlinkSync(outside, path.join(folder, 'data', 'link'));
  symlinkSync(folder, path.join(folder, 'data', 'circle'));
  const { out, exitCode } = await check(folder);
  expect(out).toContain('[error] data/link: It is a link that leads out of the bag.');
  expect(out).toContain('[error] data/circle: It is a link that leads out of the bag.');
  expect(exitCode).toBe(1);
});

test('what is no bag, and what is no zip, ends with 1', async () => {
  expect(await check(onDisk({ 'a.txt': 'x' }), await inZip({ 'a.txt': 'x' }), put('b.zip', 'PK'))).toMatchObject({
    exitCode: 1,
    out: expect.stringMatching(/no bagit\.txt[\s\S]*no bagit\.txt[\s\S]*isn’t a zip/),
  });
});

test('as JSON, in Chinese too', async () => {
  const folder = onDisk({ ...goodBag(), 'data/new.txt': '' });
  const { out } = await run('--bag', '--json', folder);
  expect(JSON.parse(out)).toMatchObject([
    { path: folder, valid: false, version: '1.0', findings: [{ id: 'not-listed' }, {}] },
  ]);
  expect((await run('--bag', '--language', 'zh-CN', folder)).out).toContain('[错误] data/new.txt');
});
