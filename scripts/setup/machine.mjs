import { readdirSync } from 'node:fs';
import { aptInstall, canApt } from './apt.mjs';
import { isInstalled } from './command.mjs';

/** Stock tools that the tests check a bundle with, and the Debian package of each. */
const stockTools = {
  openssl: 'openssl',
  unzip: 'unzip',
  sha256sum: 'coreutils',
  'ssh-keygen': 'openssh-client',
  '7z': 'p7zip-full',
  age: 'age',
  script: 'bsdutils',
};
const cjkFonts = 'fonts-noto-cjk';

/** @param {(words: string) => void} say */
export async function setUpMachine(say) {
  const missing = missingPackages();
  if (missing.length === 0) return 'in place';
  if (!canApt) return `${missing.join(', ')} not found; the tests that use them will say so`;
  say(`installing ${missing.join(', ')} with apt-get`);
  await aptInstall(missing);
  return `${missing.length} installed`;
}

function missingPackages() {
  const missing = Object.entries(stockTools).filter(([tool]) => !isInstalled(tool));
  const packages = missing.map(([, name]) => name);
  // Windows and macOS have Chinese fonts; on Linux the pictures would show boxes.
  if (process.platform === 'linux' && !hasCjkFont('/usr/share/fonts')) packages.push(cjkFonts);
  return packages;
}

/** @param {string} folder */
function hasCjkFont(folder) {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return names.some((name) => /cjk|wqy|source-?han|droidsansfallback|uming|ukai/i.test(name));
  } catch {
    return false;
  }
}
