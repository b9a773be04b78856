import { isInstalled, run } from './command.mjs';

/** Whether we may install packages of the system: Debian or Ubuntu, as root. */
export const canApt = process.platform === 'linux' && process.getuid?.() === 0 && isInstalled('apt-get');

let isUpdated = false;

/**
 * Installs packages of the system.
 * @param {string[]} packages
 */
export async function aptInstall(packages) {
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  if (!isUpdated) await run('apt-get', ['update', '-q'], quiet);
  isUpdated = true;
  await run('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...packages], quiet);
}
