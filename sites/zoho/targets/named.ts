import type { SiteInput, Words } from '../../schema.ts';

export type Targets = SiteInput['targets'];
type NamedWay = Extract<Targets[string]['alternatives'][number], { type: 'name' }>;

/** A control of this name, whichever of these roles it has: Zoho’s own elements stand for links, buttons and entries of menus. */
export const named = (name: Words, ...roles: NamedWay['role'][]): NamedWay[] =>
  roles.map((role) => ({ type: 'name', role, name }));

/** A box, by how the sentence beside it begins. */
export const boxBeginning = (name: Words): NamedWay => ({ type: 'name', match: 'begin', role: 'checkbox', name });
