import type { BagFile, BagFiles } from './bag-files.ts';
import { type BagFinding, found } from './finding.ts';
import { type HashName, newHasher } from './hashes.ts';
import type { Manifest } from './manifest.ts';

/** Has every listed file that is there the hash of each manifest that lists it? Each file is read once. */
export async function checkHashes(
  { files }: BagFiles,
  manifests: readonly Manifest[],
  findings: BagFinding[],
): Promise<void> {
  for (const [path, file] of files) {
    const lists = manifests.filter(({ hashes }) => hashes.has(path));
    if (lists.length === 0) continue;
    const hashes = await hashesOf(file, new Set(lists.map(({ algorithm }) => algorithm)));
    if (!hashes) findings.push(found('file-unreadable', path));
    else
      for (const { name, algorithm, hashes: said } of lists)
        if (said.get(path) !== hashes.get(algorithm)) findings.push(found('hash-differs', path, { manifest: name }));
  }
}

/** Undefined when the file can't be read to its end. */
async function hashesOf(file: BagFile, names: ReadonlySet<HashName>): Promise<Map<HashName, string> | undefined> {
  const hashers = await Promise.all(Array.from(names, async (name) => ({ name, hasher: await newHasher(name) })));
  try {
    await file.read((bytes) => {
      for (const { hasher } of hashers) hasher.update(bytes);
    });
  } catch {
    return undefined;
  }
  return new Map(hashers.map(({ name, hasher }) => [name, hasher.digest()]));
}
