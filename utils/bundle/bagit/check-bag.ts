import type { BagFile, BagFiles } from './bag-files.ts';
import { checkHashes } from './check-hashes.ts';
import { checkListed } from './check-listed.ts';
import { type Declaration, readDeclaration } from './declaration.ts';
import { readFetchList } from './fetch-list.ts';
import { type BagFinding, found } from './finding.ts';
import { hashNamed } from './hashes.ts';
import { checkOxum, readInfo } from './info.ts';
import { type Manifest, readManifest } from './manifest.ts';
import { checkTwins, storedPaths } from './stored-paths.ts';
import { type TagLine, tagLines } from './tag-text.ts';

/** What the check of a bag came to. */
export interface BagReport {
  /** Complete and unchanged, as RFC 8493 defines it: no finding is an error. */
  valid: boolean;
  version?: string;
  findings: BagFinding[];
}

/**
 * Checks any BagIt bag, of version 1.0 by RFC 8493 and of 0.93 to 0.97 by their drafts. Each file is read once, whatever number of
 * manifests list it. A bag of ours keeps stricter rules besides: see `verifyBundle`.
 */
export async function checkBag(bag: BagFiles): Promise<BagReport> {
  const findings = bag.linksOutside.map((path) => found('link-outside', path));
  const declaration = await readDeclaration(bag, findings);
  if (declaration) await checkDeclared(bag, declaration, findings);
  return {
    valid: findings.every(({ severity }) => severity !== 'error'),
    ...(declaration ? { version: declaration.version } : {}),
    findings,
  };
}

async function checkDeclared(bag: BagFiles, declared: Declaration, findings: BagFinding[]): Promise<void> {
  const payload = [...bag.files].filter(([path]) => path.startsWith('data/'));
  if (payload.length === 0 && !bag.folders.has('data')) findings.push(found('payload-folder-missing', 'data'));
  checkTwins(bag, findings);

  const read = (name: string) => readLines(bag, name, declared.encoding, findings);
  const manifests = await readManifests(bag, declared, read, findings);
  const stored = storedPaths(bag);
  const fetches = readFetchList((await read('fetch.txt')) ?? [], (path) => stored(path) ?? path, findings);
  checkListed(bag, declared, { ...manifests, fetches }, findings);
  await checkHashes(bag, [...manifests.payload, ...manifests.tags], findings);

  // Versions before 0.96 called it package-info.txt.
  for (const name of ['bag-info.txt', 'package-info.txt']) {
    const lines = await read(name);
    const bytes = payload.reduce((sum, [, file]) => sum + file.bytes, 0);
    if (lines)
      checkOxum(name, readInfo(name, lines, declared.strict, findings), { bytes, files: payload.length }, findings);
  }
}

async function readManifests(
  bag: BagFiles,
  { strict }: Declaration,
  read: (name: string) => Promise<TagLine[] | undefined>,
  findings: BagFinding[],
): Promise<{ payload: Manifest[]; tags: Manifest[] }> {
  const manifests: { payload: Manifest[]; tags: Manifest[] } = { payload: [], tags: [] };
  const stored = storedPaths(bag);
  let unknown = 0;
  for (const name of bag.files.keys()) {
    const [, tag, algorithm] = /^(tag)?manifest-([A-Za-z0-9-]+)\.txt$/.exec(name) ?? [];
    if (algorithm === undefined) continue;
    const hash = hashNamed(algorithm);
    if (!hash) {
      findings.push(found('algorithm-unknown', name, { algorithm }));
      unknown += tag ? 0 : 1;
      continue;
    }
    const lines = await read(name);
    const rules = { payload: !tag, strict, stored };
    if (lines) manifests[tag ? 'tags' : 'payload'].push(readManifest(name, hash, lines, rules, findings));
  }
  if (manifests.payload.length === 0)
    findings.push(found(unknown > 0 ? 'no-known-algorithm' : 'manifest-missing', 'manifest-….txt'));
  return manifests;
}

/** The lines of a tag file; undefined when it is not there or, with a finding, not readable. */
async function readLines(
  bag: BagFiles,
  name: string,
  encoding: string,
  findings: BagFinding[],
): Promise<TagLine[] | undefined> {
  const file: BagFile | undefined = bag.files.get(name);
  try {
    return file && (await tagLines(file, encoding));
  } catch {
    findings.push(found('text-unreadable', name));
    return undefined;
  }
}
