import { plainName } from './name.ts';
import type { SystemObject } from './system.ts';
import type { Meaning } from './vocabulary/field-types.ts';
import { type RecordObject, vocabulary } from './vocabulary/index.ts';

export type Fields = SystemObject['fields'];

/** Each plain name with the fields it may mean, the system's own header first. */
export function fieldNames(object: RecordObject, fields: Fields): Map<string, string[]> {
  const names = new Map<string, string[]>();
  const add = (name: string, field: string) => {
    const plain = plainName(name);
    const known = names.get(plain);
    if (!known) names.set(plain, [field]);
    else if (!known.includes(field)) known.push(field);
  };
  for (const [field, { header }] of Object.entries(fields)) add(header, field);
  const meanings = Object.keys(fields).map((field): [string, Meaning | undefined] => [
    field,
    vocabulary[object][field],
  ]);
  const longest = Math.max(0, ...meanings.map(([, meaning]) => meaning?.names.length ?? 0));
  // A name early in one list counts more than the same late in another.
  for (let at = 0; at < longest; at++) {
    for (const [field, meaning] of meanings) {
      const name = meaning?.names[at];
      if (name !== undefined) add(name, field);
    }
  }
  return names;
}
