import { findChromium, noteChromium, notedChromium, oldestMajor, usableVersion } from '../chromium.mjs';
import { aptInstall, canApt } from './apt.mjs';
import { npm, run } from './command.mjs';

/** @param {(words: string) => void} say */
export async function setUpBrowser(say) {
  const found = chosen() ?? (await installed(say));
  return `${found.version} at ${found.path}`;
}

/** The browser that the person names; a wrong name is an error and not a reason to take another. */
function chosen() {
  const path = process.env.CHROMIUM_PATH;
  if (!path) return undefined;
  const version = usableVersion(path);
  if (version) return { path, version };
  throw new Error(`CHROMIUM_PATH names ${path}, which is no Chromium ${oldestMajor} or newer.\n${whatToDo()}`);
}

/** @param {(words: string) => void} say */
async function installed(say) {
  const found = notedChromium() ?? findChromium() ?? (await fetched(say));
  noteChromium(found);
  return found;
}

/** @param {(words: string) => void} say */
async function fetched(say) {
  for (const [words, install] of ways()) {
    say(words);
    // What counts is whether a browser is there afterwards: Ubuntu's package, say, installs well and brings none.
    await install().catch((/** @type {Error} */ error) => console.error(`${error.message}\n`));
    const found = findChromium();
    if (found) return found;
  }
  throw new Error(whatToDo());
}

/** @returns {[string, () => Promise<unknown>][]} */
function ways() {
  const playwright = [
    'exec',
    '--',
    'playwright',
    'install',
    '--no-shell',
    ...(canApt ? ['--with-deps'] : []),
    'chromium',
  ];
  return [
    ...(canApt
      ? [
          /** @type {[string, () => Promise<unknown>]} */ ([
            'there is none; installing chromium with apt-get',
            () => aptInstall(['chromium']),
          ]),
        ]
      : []),
    ["there is none; fetching Playwright's own, about 150 MB", () => run(...npm(playwright))],
  ];
}

function whatToDo() {
  const place = {
    linux: 'Install it with your package manager (Debian: sudo apt-get install chromium)',
    darwin: 'Install it (brew install --cask chromium)',
    win32: 'Install it (winget install Hibbiki.Chromium)',
  };
  const how = place[/** @type {'linux'} */ (process.platform)] ?? place.linux;
  return [
    'Clean Exit needs Chromium or Chrome for Testing. Google Chrome itself does not load an extension from the command line any more.',
    `${how}, or set CHROMIUM_PATH to the one you have, and run the same command again.`,
  ].join('\n');
}
