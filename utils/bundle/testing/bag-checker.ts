import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A BagIt 1.0 checker written from RFC 8493 for the tests alone. It shares nothing with the product, so that both would
 * have to make the same mistake for a wrong bag to pass.
 *
 * @param folder the unpacked bag
 * @returns what is wrong with it, in words; empty when the bag is complete and valid
 */
export function bagFaults(folder: string): string[] {
  const faults: string[] = [];
  const read = (name: string) =>
    existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : undefined;

  if (read('bagit.txt') !== 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n')
    faults.push('bagit.txt is wrong');

  const present = new Set(filesUnder(folder, ''));
  const payload = [...present].filter((path) => path.startsWith('data/'));
  const listed = linesOf(read('manifest-sha256.txt'), 'manifest-sha256.txt', faults);
  for (const path of payload) if (!listed.has(path)) faults.push(`${path} is not in the manifest`);

  const tags = linesOf(read('tagmanifest-sha256.txt'), 'tagmanifest-sha256.txt', faults);
  for (const [path, hash] of [...listed, ...tags]) {
    if (!present.has(path)) faults.push(`${path} is missing`);
    else if (digest(join(folder, path)) !== hash) faults.push(`${path} has changed`);
  }
  for (const path of tags.keys()) if (path.startsWith('data/')) faults.push(`${path} is no tag file`);
  for (const needed of ['bagit.txt', 'bag-info.txt', 'manifest-sha256.txt']) {
    if (!tags.has(needed)) faults.push(`${needed} is not in the tag manifest`);
  }

  const oxum = /^Payload-Oxum: (\d+)\.(\d+)$/m.exec(read('bag-info.txt') ?? '');
  const bytes = payload.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
  if (Number(oxum?.[1]) !== bytes || Number(oxum?.[2]) !== payload.length) faults.push('Payload-Oxum differs');
  return faults;
}

function linesOf(text: string | undefined, name: string, faults: string[]): Map<string, string> {
  const files = new Map<string, string>();
  if (text === undefined) faults.push(`${name} is missing`);
  for (const line of (text ?? '').split('\n').slice(0, -1)) {
    const match = /^([0-9a-f]{64}) {2}([^%\\]+)$/.exec(line);
    if (!match?.[1] || !match[2] || files.has(match[2])) faults.push(`${name}: ${line}`);
    else files.set(match[2], match[1]);
  }
  return files;
}

function filesUnder(folder: string, prefix: string): string[] {
  return readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(folder, `${prefix}${entry.name}/`) : [prefix + entry.name],
  );
}

function digest(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
