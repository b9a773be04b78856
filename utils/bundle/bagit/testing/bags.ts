import { createHash } from 'node:crypto';
import type { BagFiles } from '../bag-files.ts';
import { checkBag } from '../check-bag.ts';

export type Files = Record<string, string | Uint8Array>;

/** The hash of a text or of bytes, by Node and not by the checker. */
export const digest = (content: string | Uint8Array, algorithm = 'sha256') =>
  createHash(algorithm).update(content).digest('hex');

/** Lines of a manifest for these files. */
export const manifestOf = (files: Files, algorithm = 'sha256') =>
  Object.entries(files)
    .map(([path, content]) => `${digest(content, algorithm)}  ${path}\n`)
    .join('');

export const bagitTxt = (version = '1.0', encoding = 'UTF-8') =>
  `BagIt-Version: ${version}\nTag-File-Character-Encoding: ${encoding}\n`;

export const payload: Files = { 'data/a.txt': 'first', 'data/deep/er/b.bin': Uint8Array.of(0, 1, 255) };

/** A valid bag with payload manifest, bag-info.txt and tag manifest; `change` is laid over it before the tag manifest is made. */
export function goodBag(change: Files = {}, version = '1.0', without: string[] = []): Files {
  const tags: Files = {
    'bagit.txt': bagitTxt(version),
    'bag-info.txt': 'Source-Organization: Sample Ltd\nPayload-Oxum: 8.2\n',
    'manifest-sha256.txt': manifestOf(payload),
  };
  const files: Files = { ...payload, ...tags, ...change };
  for (const path of without) delete files[path];
  const listed = Object.entries(files).filter(([path]) => !path.startsWith('data/') && !path.startsWith('tagmanifest'));
  return { 'tagmanifest-sha256.txt': manifestOf(Object.fromEntries(listed)), ...files };
}

/** Files in memory as a bag. */
export function bagOf(files: Files, folders: string[] = []): BagFiles {
  const encoder = new TextEncoder();
  const bytes = Object.entries(files).map(
    ([path, content]) => [path, typeof content === 'string' ? encoder.encode(content) : content] as const,
  );
  return {
    files: new Map(
      bytes.map(([path, content]) => [path, { bytes: content.length, read: async (onBytes) => onBytes(content) }]),
    ),
    folders: new Set(folders),
    linksOutside: [],
  };
}

/** Whether these files are a valid bag, and the ids of what was found. */
export async function told(files: Files, folders?: string[]) {
  const { valid, findings } = await checkBag(bagOf(files, folders));
  return { valid, ids: findings.map(({ id }) => id) };
}
