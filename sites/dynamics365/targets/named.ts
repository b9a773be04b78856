import type { SiteInput, Words } from '../../schema.ts';

export type Targets = SiteInput['targets'];
type Way = Targets[string]['alternatives'][number];
type Role = Extract<Way, { type: 'name' }>['role'];

/** The same words in each of these roles: what looks like a link is a button on some of Microsoft’s pages. */
export const named = (name: Words, ...roles: Role[]): Way[] => roles.map((role) => ({ type: 'name', role, name }));
export const begins = (name: Words, ...roles: Role[]): Way[] =>
  roles.map((role) => ({ type: 'name', match: 'begin', role, name }));
