import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Runs a command as a person would type it. @throws Error with what it printed when it does not end well */
export function run(command: string, folder: string): string {
  // A UTF-8 locale, or unzip writes Chinese names as #U escapes.
  const env = { ...process.env, LC_ALL: 'C.UTF-8' };
  const { status, stdout, stderr, error } = spawnSync('sh', ['-c', command], { cwd: folder, env, encoding: 'utf8' });
  if (status !== 0) throw error ?? new Error(`${command}\n${stdout}${stderr}`);
  return stdout + stderr;
}

/** Tests and unpacks a bundle with `unzip`. Answers its one top folder. */
export function unpack(zip: string, folder: string): string {
  mkdirSync(folder, { recursive: true });
  run(`unzip -tq "${zip}"`, folder);
  run(`unzip -q "${zip}"`, folder);
  const [top, ...more] = readdirSync(folder);
  if (top === undefined || more.length > 0) throw new Error(`The bundle does not have one top folder: ${top}, ${more}`);
  return path.join(folder, top);
}
