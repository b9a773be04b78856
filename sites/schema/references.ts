import type * as z from 'zod';
import type { Condition } from './condition.ts';
import type { Shape } from './shape.ts';

type Refuse = (path: PropertyKey[], message: string) => void;

/** What no single field can tell: that each name is the name of something, and that the parts go together. */
export function checkReferences(site: Shape, context: z.RefinementCtx<Shape>): void {
  const refuse: Refuse = (path, message) => context.addIssue({ code: 'custom', path, message });
  namesAreKnown(site, refuse);
  marksAreLight(site, refuse);
  placesAreNotCircular(site, refuse);
  lastStepsWarn(site, refuse);
  if (site.cancel.guide === undefined && site.cancel.words === undefined)
    refuse(['cancel', 'words'], 'without a guide the way must be said in words');
}

function namesAreKnown(site: Shape, refuse: Refuse): void {
  const known = (names: object, name: unknown, path: PropertyKey[], what: string) => {
    if (typeof name === 'string' && !Object.hasOwn(names, name)) refuse(path, `no ${what} is called “${name}”`);
  };
  const ids = (list: readonly { id: string }[]) => Object.fromEntries(list.map(({ id }) => [id, true]));
  const objects = ids(site.objects);
  const exports = ids(site.exports);
  const visit = (value: unknown, path: PropertyKey[]): void => {
    if (Array.isArray(value)) value.forEach((part, index) => void visit(part, [...path, index]));
    else if (value !== null && typeof value === 'object') {
      const part = value as Record<string, unknown>;
      known(site.sources, part.from, [...path, 'from'], 'source');
      known(site.places, part.at, [...path, 'at'], 'place');
      if (part.type === 'place') known(site.places, part.place, [...path, 'place'], 'place');
      known(site.targets, part.target, [...path, 'target'], 'target');
      known(site.guides, part.guide, [...path, 'guide'], 'guide');
      known(objects, part.object, [...path, 'object'], 'object');
      for (const [key, inner] of Object.entries(part)) visit(inner, [...path, key]);
    }
  };
  visit(site, []);
  site.objects.forEach((object, at) => {
    object.in.forEach((name, index) => void known(exports, name, ['objects', at, 'in', index], 'export'));
  });
  site.cancel.otherGuides.forEach((name, index) => {
    known(site.guides, name, ['cancel', 'otherGuides', index], 'guide');
  });
  for (const list of ['objects', 'exports'] as const) {
    site[list].forEach(({ id }, at) => {
      if (site[list].findIndex((other) => other.id === id) !== at) refuse([list, at, 'id'], `“${id}” is there twice`);
    });
  }
  for (const [index, { role }] of Object.values(site.places).entries()) {
    if (!site.hosts.some((host) => host.role === role))
      refuse(['places', Object.keys(site.places)[index] ?? '', 'role'], `no host has the role “${role}”`);
  }
}

/** A page is recognised without the finder, so that the script in every page stays small. */
function marksAreLight(
  { signedIn, signedOut, mayCancel, cancelled, places, objects }: Shape,
  refuse: (path: PropertyKey[], message: string) => void,
): void {
  for (const [name, mark] of Object.entries({ signedIn, signedOut, mayCancel, cancelled, places, objects })) {
    if (JSON.stringify(mark ?? null).includes('"type":"target"'))
      refuse([name], 'a page is recognised without targets; use `control` or `visible`');
  }
}

function placesAreNotCircular({ places }: Shape, refuse: Refuse): void {
  for (const name of Object.keys(places)) {
    if (leadsBackTo(name, name, places))
      refuse(['places', name, 'at'], 'a place cannot be told by itself, nor in a circle');
  }
}

function lastStepsWarn({ guides }: Shape, refuse: Refuse): void {
  for (const [name, { steps }] of Object.entries(guides)) {
    steps.forEach(({ risk, warn, target }, index) => {
      const path = ['guides', name, 'steps', index];
      if (risk === 'irreversible' && !warn) refuse([...path, 'warn'], 'an irreversible step must say what it does');
      if (risk === 'irreversible' && !target) refuse([...path, 'target'], 'an irreversible step must name its button');
    });
  }
}

/** Follows the places that a place's condition names; each is gone into once. */
function leadsBackTo(
  wanted: string,
  name: string,
  places: Record<string, { at: Condition }>,
  gone = new Set<string>(),
): boolean {
  return namedIn(places[name]?.at).some((next) => {
    if (next === wanted) return true;
    if (gone.has(next)) return false;
    gone.add(next);
    return leadsBackTo(wanted, next, places, gone);
  });
}

function namedIn(condition: Condition | undefined): string[] {
  switch (condition?.type) {
    case 'place':
      return [condition.place];
    case 'all':
    case 'any':
      return condition.of.flatMap(namedIn);
    case 'not':
      return namedIn(condition.of);
    default:
      return [];
  }
}
