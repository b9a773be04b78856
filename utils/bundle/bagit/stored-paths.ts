import type { BagFiles } from './bag-files.ts';
import { type BagFinding, found } from './finding.ts';

/**
 * Finds files by the names in lists: as they are, or where only the Unicode form differs, as macOS once changed names in passing.
 * @returns the path under which a file lies in the bag, or undefined
 */
export function storedPaths({ files }: BagFiles): (path: string) => string | undefined {
  const composed = new Map([...files.keys()].map((path) => [path.normalize('NFC'), path]));
  return (path) => (files.has(path) ? path : composed.get(path.normalize('NFC')));
}

/** Warns of payload files that some computers would unpack over one another. */
export function checkTwins({ files }: BagFiles, findings: BagFinding[]): void {
  const seen = new Set<string>();
  for (const path of files.keys()) {
    const folded = path.normalize('NFC').toLowerCase();
    if (seen.has(folded)) findings.push(found('only-case-differs', path));
    seen.add(folded);
  }
}
