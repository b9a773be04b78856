import type { BagFiles } from './bag-files.ts';
import type { Declaration } from './declaration.ts';
import { type BagFinding, found } from './finding.ts';
import type { Manifest } from './manifest.ts';

interface Lists {
  payload: readonly Manifest[];
  tags: readonly Manifest[];
  /** Address of files to be fetched, by path. */
  fetches: ReadonlyMap<string, string>;
}

/** Is everything that is listed there, and everything that is there listed? (RFC 8493, 3) */
export function checkListed(
  { files }: BagFiles,
  { strict }: Declaration,
  { payload, tags, fetches }: Lists,
  findings: BagFinding[],
): void {
  const listed = new Set([...payload, ...tags].flatMap(({ hashes }) => [...hashes.keys()]));
  for (const path of listed) {
    if (files.has(path)) continue;
    const url = fetches.get(path);
    findings.push(url === undefined ? found('missing', path) : found('not-fetched', path, { url }));
  }
  const present = [...files.keys()].filter((path) => path.startsWith('data/'));
  for (const path of new Set([...present, ...fetches.keys()])) {
    const lacking = payload.filter(({ hashes }) => !hashes.has(path));
    // The drafts want each payload file in at least one manifest, 1.0 in every one.
    if (payload.length > 0 && lacking.length === payload.length) findings.push(found('not-listed', path));
    else if (strict) findings.push(...lacking.map(({ name }) => found('not-listed-in', path, { manifest: name })));
  }
  for (const { name, hashes } of strict ? tags : []) {
    for (const { name: manifest } of payload)
      if (!hashes.has(manifest)) findings.push(found('manifest-not-listed', name, { manifest }));
    for (const path of hashes.keys())
      if (/^tagmanifest-[^/]+\.txt$/.test(path)) findings.push(found('tag-manifest-listed', name, { path }));
  }
}
