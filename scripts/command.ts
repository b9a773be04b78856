import { spawn } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

export interface CommandResult {
  /** 0 when it went well; a command that could not start or was ended by a signal counts as 1. */
  exitCode: number;
  /** Everything printed, in order. */
  output: string;
}

/**
 * Runs a command of an installed package (`vitest`, `wxt`) on the Node that runs us, in the project's folder.
 * Its script is started directly, because `node_modules/.bin` holds batch files on Windows.
 */
export function runTool(script: string, args: string[]): Promise<CommandResult> {
  const child = spawn(process.execPath, [path.join(root, 'node_modules', script), ...args], {
    cwd: root,
    env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: '1', CI: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output += chunk;
  });
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ exitCode: 1, output: String(error) }));
    child.on('close', (code) => resolve({ exitCode: code ?? 1, output }));
  });
}
