import { openZip, readEntry } from '../open-zip.ts';
import { bagFolder } from '../read-bag.ts';
import type { BagFiles } from './bag-files.ts';

/**
 * The bag in a zip: at its top or in its one folder.
 * @throws ZipFault when the zip can't be read; Error when no one folder of it holds a bagit.txt
 */
export async function zipBag(zip: Blob): Promise<BagFiles> {
  const folders = new Set<string>();
  const entries = await openZip(zip, (folder) => folders.add(folder));
  const top = bagFolder(entries) ?? onlyFolder(entries.map(({ filename }) => filename));
  const inside = entries.filter(({ filename }) => filename.startsWith(top));
  return {
    files: new Map(
      inside.map((entry) => [
        entry.filename.slice(top.length),
        { bytes: entry.uncompressedSize, read: (onBytes) => readEntry(entry, onBytes) },
      ]),
    ),
    folders: new Set([...folders].filter((folder) => folder.startsWith(top)).map((folder) => folder.slice(top.length))),
    linksOutside: [],
  };
}

/** Where the bag would be, had it a bagit.txt: the folder that all files lie in, or the top. */
function onlyFolder(names: readonly string[]): string {
  const [first = ''] = names;
  const folder = first.includes('/') ? first.slice(0, first.indexOf('/') + 1) : '';
  return names.every((name) => name.startsWith(folder)) && folder !== 'data/' ? folder : '';
}
