import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The name of the file that holds the hash; it is no part of what is hashed. */
const buildFile = 'build.json';

/**
 * SHA-256 over the lines `hash␠␠path` of all files of a build, sorted by path: what `sha256sum` prints for them, hashed. Each capture
 * names it, so that it can be said which program made it.
 */
export function hashOfBuild(folder: string): string {
  const lines = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .filter((file) => file !== buildFile)
    .sort()
    .map((file) => `${sha256(readFileSync(path.join(folder, file)))}  ${file}\n`);
  return sha256(lines.join(''));
}

/** Writes the hash of a build beside its files. */
export function writeBuildHash(folder: string): void {
  writeFileSync(path.join(folder, buildFile), `${JSON.stringify({ sha256: hashOfBuild(folder) })}\n`);
}

function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}
