import { spawn, spawnSync } from 'node:child_process';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * Runs a command quietly in the project's folder.
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] more variables
 * @throws with the last lines it printed when it fails
 */
export function run(command, args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let printed = '';
    const keep = (/** @type {Buffer} */ chunk) => {
      printed = (printed + chunk).slice(-20_000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(undefined);
      else reject(new Error(`${tail(printed)}\n\nThis failed: ${[command, ...args].join(' ')}`));
    });
  });
}

/**
 * The npm that runs us, as a command: on Windows `npm` is a batch file that cannot be started without a shell.
 * @param {string[]} args
 * @returns {[string, string[]]}
 */
export function npm(args) {
  const script = process.env.npm_execpath;
  if (script && basename(script) === 'npm-cli.js') return [process.execPath, [script, ...args]];
  return process.platform === 'win32' ? ['cmd.exe', ['/d', '/c', 'npm', ...args]] : ['npm', args];
}

/** @param {string} command */
export function isInstalled(command) {
  return spawnSync(process.platform === 'win32' ? 'where' : 'which', [command], { stdio: 'ignore' }).status === 0;
}

/** @param {string} printed */
function tail(printed) {
  return printed.trimEnd().split('\n').slice(-30).join('\n');
}
