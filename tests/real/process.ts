import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Running } from './system.ts';

interface Options {
  cwd: string;
  env?: Record<string, string>;
  /** Written to the command's standard input. */
  input?: string;
}

const longestStart = 120_000;
const longestStop = 10_000;

/**
 * Runs a command to its end; what it says goes to `NAME.log` in its folder.
 * @throws when it fails, with the name of that file
 */
export async function run(name: string, command: string, args: string[], options: Options): Promise<void> {
  const child = begin(name, command, args, options);
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}: see ${logOf(name, options)}`);
}

/** Starts a server, and waits until it answers: at an address, or by the test given. */
export async function serve(
  name: string,
  command: string,
  args: string[],
  options: Options & { answers: string | (() => Promise<boolean>) },
): Promise<Running> {
  const child = begin(name, command, args, options);
  const { answers } = options;
  const test = typeof answers === 'string' ? () => answersAt(answers) : answers;
  const deadline = Date.now() + longestStart;
  while (!(await test())) {
    if (child.exitCode !== null || Date.now() > deadline) {
      await stop(child);
      throw new Error(`${command} does not answer: see ${logOf(name, options)}`);
    }
    await wait(200);
  }
  return { stop: () => stop(child) };
}

function begin(name: string, command: string, args: string[], options: Options): ChildProcess {
  const { cwd, env = {}, input } = options;
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: 'pipe', detached: true });
  // Whatever ends this program ends them, too.
  process.once('exit', () => signal(child, 'SIGKILL'));
  const log = createWriteStream(logOf(name, options), { flags: 'a' });
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  child.on('error', (error) => log.write(`${error.message}\n`));
  child.stdin.end(input);
  return child;
}

function logOf(name: string, { cwd }: Options): string {
  return path.join(cwd, `${name}.log`);
}

async function answersAt(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { redirect: 'manual' })).status < 500;
  } catch {
    return false;
  }
}

/** Asks it to end, and ends it where it does not. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  signal(child, 'SIGTERM');
  const timer = setTimeout(() => signal(child, 'SIGKILL'), longestStop);
  await ended;
  clearTimeout(timer);
  signal(child, 'SIGKILL');
}

/** Servers have workers of their own; they are a group, and all of it is told. */
function signal({ pid }: ChildProcess, name: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, name);
  } catch {
    // None of them is left.
  }
}
