import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Output } from '../command-line.ts';

/** A new folder that goes with the test. */
export function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'clean-exit-command-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** Writes a file into a new folder that goes with the test. */
export function put(name: string, content: string): string {
  const file = path.join(newFolder(), name);
  writeFileSync(file, content);
  return file;
}

/** Runs a command as its script does; gives what it printed and told. */
export function runner(command: (args: string[], output: Output) => Promise<number>) {
  return async (...args: string[]): Promise<{ exitCode: number; out: string; err: string }> => {
    const said = { out: '', err: '' };
    const exitCode = await command(args, {
      print: (text) => {
        said.out += `${text}\n`;
      },
      tell: (text) => {
        said.err += `${text}\n`;
      },
    });
    return { exitCode, ...said };
  };
}
