import { spawnSync } from 'node:child_process';

/** A stock tool's answer. */
export interface Answer {
  code: number | null;
  output: string;
}

/** Runs a command as a person would type it. @throws a plain sentence when the tool is not on this machine */
export function run(command: string, folder: string): Answer {
  return answerOf(command, folder, { tool: command.split(' ')[0] ?? '' });
}

/**
 * Runs a command that asks at its terminal, and types one line there: `script` (util-linux) gives it a terminal.
 * @param command without quotes of its own
 */
export function atTerminal(command: string, typed: string, folder: string): Answer {
  return answerOf(`script -qec "${command}" /dev/null`, folder, { tool: 'script', input: `${typed}\n` });
}

function answerOf(command: string, folder: string, { tool, input = '' }: { tool: string; input?: string }): Answer {
  if (spawnSync('sh', ['-c', `command -v ${tool}`]).status !== 0) {
    throw new Error(`This test needs ${tool}, and it is not on this machine. Install it and run the test again.`);
  }
  // A UTF-8 locale, or unzip writes Chinese names as #U escapes.
  const env = { ...process.env, LC_ALL: 'C.UTF-8' };
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, env, encoding: 'utf8', input });
  return { code: status, output: stdout + stderr };
}
