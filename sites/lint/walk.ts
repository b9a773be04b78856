import type { Site } from '../schema.ts';

/** Every object within a site and the site itself, with its JSON pointer. */
export function* partsOf(value: unknown, pointer = ''): Generator<{ pointer: string; part: Record<string, unknown> }> {
  if (value === null || typeof value !== 'object') return;
  if (!Array.isArray(value)) yield { pointer, part: value as Record<string, unknown> };
  for (const [key, inner] of Object.entries(value))
    yield* partsOf(inner, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
}

/** The same, as a list of one kind of part. */
export function partsWith<Key extends string>(site: Site, key: Key) {
  return [...partsOf(site)].flatMap(({ pointer, part }) => (key in part ? [{ pointer, value: part[key] }] : []));
}
