import { readBagInfo, readManifest } from './bag.ts';
import { made, type Point } from './point.ts';
import { type Bag, textOf } from './read-bag.ts';

/** Tag files that the tag manifest cannot list: itself, its signatures, its time stamp or the request for one. */
const inNoList = ['', '.sig', '.sshsig', '.tsr', '.tsq'].map((ending) => `tagmanifest-sha256.txt${ending}`);

export function checkDeclaration(bag: Bag): Point {
  const right = /^BagIt-Version: 1\.0\r?\nTag-File-Character-Encoding: UTF-8\r?\n?$/.test(
    textOf(bag, 'bagit.txt') ?? '',
  );
  return right
    ? made('declaration', 'holds')
    : made('declaration', 'fails', { fault: 'wrong-declaration', places: ['bagit.txt'] });
}

/** Is every listed payload file there, and no other? */
export function checkComplete(bag: Bag): Point {
  const listed = manifestOf(bag, 'manifest-sha256.txt');
  if (typeof listed === 'string') return unlisted('complete', listed, 'manifest-sha256.txt');
  const present = payloadOf(bag);
  const missing = [...listed.keys()].filter((path) => !present.includes(path));
  const added = present.filter((path) => !listed.has(path));
  const places = [...missing.map((path) => `− ${path}`), ...added.map((path) => `+ ${path}`)];
  const values = { files: present.length, missing: missing.length, added: added.length };
  if (places.length > 0) return made('complete', 'fails', { values, places });
  const bytes = present.reduce((sum, path) => sum + (bag.files.get(path)?.bytes ?? 0), 0);
  const oxum = readBagInfo(textOf(bag, 'bag-info.txt') ?? '').get('Payload-Oxum');
  // A damaged file's size is not known; `payload` tells of it.
  return oxum === `${bytes}.${present.length}` || bag.damaged.length > 0
    ? made('complete', 'holds', { values })
    : made('complete', 'fails', { values, fault: 'size-differs', places: ['bag-info.txt'] });
}

/** Has every payload file that is there the hash in the manifest? */
export function checkPayload(bag: Bag): Point {
  const listed = manifestOf(bag, 'manifest-sha256.txt');
  if (typeof listed === 'string') return made('payload', 'unknown');
  const places = changed(bag, listed);
  return made('payload', places.length > 0 ? 'fails' : 'holds', { values: { changed: places.length }, places });
}

/** Are the lists and notes beside the payload unchanged, complete, and all listed? */
export function checkTags(bag: Bag): Point {
  const listed = manifestOf(bag, 'tagmanifest-sha256.txt');
  if (typeof listed === 'string') return unlisted('tags', listed, 'tagmanifest-sha256.txt');
  const present = [...bag.files.keys(), ...bag.damaged].filter((path) => !path.startsWith('data/'));
  const places = [
    ...[...listed.keys()].filter((path) => !present.includes(path)).map((path) => `− ${path}`),
    ...[...present.filter((path) => !listed.has(path) && !inNoList.includes(path)), ...bag.outside].map(
      (path) => `+ ${path}`,
    ),
    ...changed(bag, listed),
  ];
  return made('tags', places.length > 0 ? 'fails' : 'holds', { values: { count: places.length }, places });
}

/** What can be said of a point whose list is gone, or is none. */
function unlisted(id: Point['id'], fault: 'manifest-missing' | 'manifest-malformed', name: string): Point {
  return made(id, 'fails', { fault, places: [fault === 'manifest-missing' ? `− ${name}` : name] });
}

function manifestOf(bag: Bag, name: string): Map<string, string> | 'manifest-missing' | 'manifest-malformed' {
  const text = textOf(bag, name);
  if (text === undefined) return 'manifest-missing';
  return readManifest(text) ?? 'manifest-malformed';
}

function payloadOf(bag: Bag): string[] {
  return [...bag.files.keys(), ...bag.damaged].filter((path) => path.startsWith('data/'));
}

function changed(bag: Bag, listed: Map<string, string>): string[] {
  return [...listed]
    .filter(([path, hash]) => bag.damaged.includes(path) || (bag.files.get(path)?.sha256 ?? hash) !== hash)
    .map(([path]) => path);
}
