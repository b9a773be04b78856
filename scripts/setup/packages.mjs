import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, root, run } from './command.mjs';
import { isNodeForTools, nodeForTools } from './node.mjs';

/** @param {(words: string) => void} say */
export async function setUpPackages(say) {
  const wanted = read('package-lock.json');
  let result = 'in place';
  if (!isInPlace(wanted, read(join('node_modules', '.package-lock.json')))) {
    say('installing them, about a minute');
    await install();
    result = `${Object.keys(wanted.packages).length - 1} installed`;
  }
  if (!existsSync(join(root, '.wxt', 'tsconfig.json'))) await run(...npm(['run', '--silent', 'postinstall']));
  return result;
}

/**
 * Installs what the lock file says and leaves that file as it is. Not `npm ci`: it refuses a lock file without an entry for each
 * platform's binaries (of Biome, of Tailwind), and a registry that carries only some of them cannot give one.
 */
async function install() {
  const args = ['install', '--no-save', '--no-audit', '--no-fund'];
  try {
    await run(...npm(args));
  } catch (error) {
    // The one script that matters fetches Node 24; without it a machine that has Node 24 still gets everything.
    if (!isNodeForTools) throw error;
    await run(...npm([...args, '--ignore-scripts']));
  }
}

/**
 * Whether every package of our lock file is installed in its version, by the list that npm keeps of what it has put there.
 * @param {Lock | undefined} wanted
 * @param {Lock | undefined} installed
 * @typedef {{ packages: Record<string, { version?: string, optional?: boolean }> }} Lock
 */
function isInPlace(wanted, installed) {
  if (!wanted || !installed) return false;
  const packages = Object.entries(wanted.packages).filter(([path]) => path !== '');
  return (
    hasNode() &&
    packages.every(([path, entry]) => {
      const found = installed.packages[path];
      return found ? found.version === entry.version : entry.optional === true;
    })
  );
}

function hasNode() {
  try {
    return nodeForTools() !== '';
  } catch {
    return false;
  }
}

/** @param {string} path */
function read(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8'));
  } catch {
    return undefined;
  }
}
