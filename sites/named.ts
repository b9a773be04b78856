import type { Alternative, Words } from './schema.ts';

type Named = Extract<Alternative, { type: 'name' }>;

/** A control of this name, whichever of these roles it has: no help page says whether a “button” is one, a link or an entry of a menu. */
export function named(name: Words, ...roles: Named['role'][]): Named[] {
  return roles.map((role) => ({ type: 'name', role, name, match: 'whole' }));
}

/** As {@link named}, for what only begins with these words. */
export function begins(name: Words, ...roles: Named['role'][]): Named[] {
  return roles.map((role) => ({ type: 'name', role, name, match: 'begin' }));
}
