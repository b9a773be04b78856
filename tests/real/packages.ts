import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { System } from './system.ts';

/**
 * Sees to it that a system's packages are there: installs them where this may be done.
 * @returns what is missing still, in words; nothing when all is there
 */
export function missingOf({ name, packages, commands }: System): string | undefined {
  const missing = () => commands.filter((command) => !existsSync(command));
  if (missing().length === 0) return undefined;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) install(packages);
  const still = missing();
  if (still.length === 0) return undefined;
  return `${name} needs ${still.join(', ')}: apt-get install ${packages.join(' ')}`;
}

/** Nothing is started by the packages, and Redmine makes no database: each test has one of its own. */
function install(packages: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const answers = 'redmine redmine/instances/default/dbconfig-install boolean false\n';
  spawnSync('debconf-set-selections', { input: answers });
  try {
    execFileSync('apt-get', ['install', '--yes', '--no-install-recommends', ...packages], { env, stdio: 'ignore' });
  } catch {
    // What is missing is told by the caller.
  }
}
