import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { run } from './run.ts';

/** Unpacks a bundle with `unzip` into a folder that goes away with the test. @returns its one top folder */
export async function unpack(zip: Blob): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'clean-exit-bundle-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'bundle.zip'), new Uint8Array(await zip.arrayBuffer()));
  const sound = run('unzip -tq bundle.zip', folder);
  if (sound.code !== 0) throw new Error(sound.output);
  const unzipped = run('unzip -q bundle.zip -d unpacked', folder);
  if (unzipped.code !== 0) throw new Error(unzipped.output);
  const tops = readdirSync(join(folder, 'unpacked'));
  if (tops.length !== 1) throw new Error(`expected one top folder, found ${tops.join(', ')}`);
  return join(folder, 'unpacked', tops[0] ?? '');
}
