import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A stock tool's answer. */
export interface Answer {
  code: number | null;
  output: string;
}

/** Runs a command as a person would type it. @throws a plain sentence when the tool is not on this machine */
export function run(command: string, folder: string): Answer {
  const [tool = ''] = command.split(' ');
  if (spawnSync('sh', ['-c', `command -v ${tool}`]).status !== 0) {
    throw new Error(`This test needs ${tool}, and it is not on this machine. Install it and run the test again.`);
  }
  // A UTF-8 locale, or unzip writes Chinese names as #U escapes.
  const env = { ...process.env, LC_ALL: 'C.UTF-8' };
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, env, encoding: 'utf8' });
  return { code: status, output: stdout + stderr };
}

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
