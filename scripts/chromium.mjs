import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const noteFile = join(root, 'node_modules', '.cache', 'clean-exit', 'chromium.json');

/** The first version whose DevTools protocol is known to have `Extensions.triggerAction`, which presses the toolbar button. */
export const oldestMajor = 146;

/**
 * Path of the Chromium that runs the extension: `CHROMIUM_PATH`, else the one that set-up found, else the first installed one.
 * @throws in plain words when there is none
 */
export function chromiumPath() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH names ${chosen}, and there is no such file.`);
  }
  const found = notedChromium() ?? findChromium();
  if (found) return found.path;
  throw new Error('No Chromium was found. Run: node scripts/setup.mjs (or set CHROMIUM_PATH to a Chromium).');
}

/**
 * The browser that set-up wrote down, while its file is there.
 * @returns {{ path: string, version: string } | undefined}
 */
export function notedChromium() {
  try {
    const note = JSON.parse(readFileSync(noteFile, 'utf8'));
    return existsSync(note.path) ? note : undefined;
  } catch {
    return undefined;
  }
}

/** @param {{ path: string, version: string }} found */
export function noteChromium(found) {
  mkdirSync(dirname(noteFile), { recursive: true });
  writeFileSync(noteFile, `${JSON.stringify(found, null, 2)}\n`);
}

/**
 * The first installed browser that loads an unpacked extension.
 * @returns {{ path: string, version: string } | undefined}
 */
export function findChromium() {
  for (const path of candidates()) {
    const version = usableVersion(path);
    if (version) return { path, version };
  }
  return undefined;
}

/**
 * What `--version` said, when it is a browser we can use. Branded Chrome is refused: since 137 it ignores `--load-extension`
 * (https://groups.google.com/a/chromium.org/g/chromium-extensions/c/1-g8EFx2BBY). So is the snap, whose confinement
 * hides folders like `.output` and `/tmp` from the browser.
 * @param {string} words
 * @returns {string | undefined} e.g. `Chromium 156.0.8078.79`
 */
export function judgeVersion(words) {
  const match = /\b(Chromium|Google Chrome for Testing) (\d+)\.[\d.]+/.exec(words);
  if (!match || /\bsnap\b/.test(words) || Number(match[2]) < oldestMajor) return undefined;
  return match[0];
}

/** @param {string} path */
export function usableVersion(path) {
  try {
    // chrome.exe prints no version, so on Windows the folder it stands in must do.
    if (process.platform === 'win32') return windowsVersion(path);
    if (realpathSync(path).split(sep).includes('snap')) return undefined;
    return judgeVersion(execFileSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000, stdio: 'pipe' }));
  } catch {
    return undefined;
  }
}

/** @param {string} path */
function windowsVersion(path) {
  const versions = readdirSync(dirname(path)).filter((name) => /^\d+(\.\d+){3}(\.manifest)?$/.test(name));
  return judgeVersion(`Chromium ${versions[0] ?? ''}`);
}

/** Places worth a look, best first; only files that exist. */
function candidates() {
  const home = homedir();
  const local = process.env.LOCALAPPDATA ?? join(home, 'AppData', 'Local');
  const caches = {
    linux: process.env.XDG_CACHE_HOME ?? join(home, '.cache'),
    darwin: join(home, 'Library', 'Caches'),
    win32: local,
  };
  const cache = caches[/** @type {'linux'} */ (process.platform)] ?? caches.linux;
  const installed = {
    linux: ['chromium', 'chromium-browser', 'chrome'].flatMap(onPath),
    darwin: ['/Applications', join(home, 'Applications')].flatMap((folder) => macApps(folder)),
    win32: [join(local, 'Chromium', 'Application', 'chrome.exe')],
  };
  const browsers = process.env.PLAYWRIGHT_BROWSERS_PATH;
  const downloads = [
    browsers && browsers !== '0' ? browsers : join(cache, 'ms-playwright'),
    join(home, '.cache', 'puppeteer', 'chrome'),
    join(home, '.cache', 'puppeteer', 'chromium'),
  ].flatMap(downloaded);
  return [...(installed[/** @type {'linux'} */ (process.platform)] ?? installed.linux), ...downloads].filter((path) =>
    existsSync(path),
  );
}

/** @param {string} name */
function onPath(name) {
  return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
}

/** @param {string} folder */
function macApps(folder) {
  return ['Chromium', 'Google Chrome for Testing'].map((app) => join(folder, `${app}.app`, 'Contents', 'MacOS', app));
}

/**
 * Browsers in a download cache (`chromium-1234/chrome-linux64/chrome` and its like), newest first.
 * @param {string} cache
 */
function downloaded(cache) {
  return folders(cache)
    .filter((name) => !name.startsWith('chromium_headless_shell'))
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    .map((name) => join(cache, name))
    .flatMap((revision) => folders(revision).map((name) => join(revision, name)))
    .flatMap((folder) => [join(folder, 'chrome'), join(folder, 'chrome.exe'), ...macApps(folder)]);
}

/** @param {string} folder */
function folders(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
  } catch {
    return [];
  }
}
