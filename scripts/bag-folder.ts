import { createReadStream, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { BagFile, BagFiles } from '../utils/bundle/bagit/bag-files.ts';

/**
 * The bag in a folder of the disk. Links within it are followed, those that lead out are named.
 * @throws when the folder can't be listed
 */
export function folderBag(folder: string): BagFiles {
  const root = realpathSync(folder);
  const bag = { files: new Map<string, BagFile>(), folders: new Set<string>(), linksOutside: [] as string[] };
  const walk = (below: string, above: readonly string[]) => {
    for (const entry of readdirSync(path.join(root, below), { withFileTypes: true })) {
      const name = below === '' ? entry.name : `${below}/${entry.name}`;
      const real = realOf(path.join(root, name));
      // A link to a folder above it would never end.
      if (real === undefined || !isWithin(root, real) || above.includes(real)) {
        bag.linksOutside.push(name);
      } else if (statSync(real).isDirectory()) {
        bag.folders.add(name);
        walk(name, [...above, real]);
      } else bag.files.set(name, fileAt(real));
    }
  };
  walk('', [root]);
  return bag;
}

function fileAt(file: string): BagFile {
  return {
    bytes: statSync(file).size,
    async read(onBytes) {
      for await (const piece of createReadStream(file)) onBytes(piece as Uint8Array);
    },
  };
}

/** Undefined for a link to nothing. */
function realOf(file: string): string | undefined {
  try {
    return realpathSync(file);
  } catch {
    return undefined;
  }
}

function isWithin(root: string, file: string): boolean {
  return file === root || file.startsWith(root + path.sep);
}
