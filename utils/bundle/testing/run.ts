import { spawnSync } from 'node:child_process';

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
