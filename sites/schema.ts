/**
 * What the program may know about one CRM. Every type of a site is inferred from these schemas; an unknown key is refused.
 * Unions are discriminated on `type`.
 */
import * as z from 'zod';
import { languages } from '../utils/text.ts';

// Extension pages forbid `new Function`; without this zod probes for it and the browser reports a policy violation.
z.config({ jitless: true });

const filled = z.string().trim().min(1).max(1_000);
const id = z
  .string()
  .regex(/^[a-z][a-zA-Z0-9-]{0,40}$/, 'an id: letters, digits and hyphens, beginning with a small letter');
const text = z.strictObject({ en: filled, 'zh-CN': filled });
const words = z.strictObject({ en: z.array(filled).min(1), 'zh-CN': z.array(filled).min(1) });
const css = filled.refine(
  (value) => !/^\s*[.#]?[a-z]*[_-]*[a-zA-Z0-9]{5,}-\d+\s*$/.test(value),
  'a generated class name rots with the next release',
);
const pattern = filled.refine(isRegExp, 'not a regular expression');

function isRegExp(source: string): boolean {
  try {
    return new RegExp(source) instanceof RegExp;
  } catch {
    return false;
  }
}

const fact = { from: id };

/** Where a fact comes from and how far it can be trusted. Grades: A the vendor, B public code in use, C a third party, D guessed. */
const source = z.strictObject({
  url: z.url({ protocol: /^https$/ }).optional(),
  note: text,
  grade: z.enum(['A', 'B', 'C', 'D']),
  seen: z.string().regex(/^\d{4}(-\d{2})?$/, 'a year or a year and a month'),
});

/** One way to name a control. `css` is for attributes the vendor keeps; `name` is its role and accessible name as a person hears it. */
const alternative = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('css'), css }),
  z.strictObject({
    type: z.literal('name'),
    role: z.enum(['button', 'link', 'checkbox', 'radio', 'tab', 'menuitem']),
    name: words,
    /** `whole`: the name is the words, so that “Next” is not “Next month”. `begin`: it begins with them, as sentences beside a box do. */
    match: z.enum(['whole', 'begin']).default('whole'),
  }),
  z.strictObject({ type: z.literal('text'), text: words }),
]);

/** How to find one control: alternatives for the *same* element, best first. `within` narrows to a dialog or to a region of the page. */
const target = z.strictObject({
  label: text,
  alternatives: z.array(alternative).min(1),
  within: z.enum(['dialog', 'page']).optional(),
  ...fact,
});

const simpleCondition = [
  z.strictObject({ type: z.literal('path'), path: pattern }),
  z.strictObject({ type: z.literal('visible'), css }),
  z.strictObject({ type: z.literal('text'), text: words, within: css.optional() }),
  z.strictObject({ type: z.literal('control'), name: words }),
  z.strictObject({ type: z.literal('place'), place: id }),
  z.strictObject({ type: z.literal('target'), target: id, checked: z.boolean().optional() }),
] as const;

export type Condition =
  | z.infer<(typeof simpleCondition)[number]>
  | { type: 'all' | 'any'; of: Condition[] }
  | { type: 'not'; of: Condition };

/** A statement about a page that is true or false. */
const condition: z.ZodType<Condition> = z.lazy(() =>
  z.discriminatedUnion('type', [
    ...simpleCondition,
    z.strictObject({ type: z.enum(['all', 'any']), of: z.array(condition).min(1) }),
    z.strictObject({ type: z.literal('not'), of: condition }),
  ]),
);

/** A page inside the CRM. `path` is the deep link (`{id}` is the account); without one only the menu path in words is known. */
const place = z.strictObject({
  name: text,
  path: z.string().startsWith('/').optional(),
  at: condition,
  words: text,
  ...fact,
});

const step = z.strictObject({
  id,
  say: text,
  why: text.optional(),
  at: id.optional(),
  target: id.optional(),
  risk: z.enum(['read', 'reversible', 'irreversible']),
  warn: text.optional(),
  /** Already so? Then the step is passed over. */
  done: condition.optional(),
  /** What must be seen after the press. Without it the press itself ends the step. */
  effect: condition.optional(),
  /** How long the vendor may take until the effect, in seconds. */
  within: z.number().int().positive().max(3_600).default(20),
  optional: z.boolean().default(false),
  decoys: z.array(z.strictObject({ target: id, why: text })).default([]),
  ...fact,
});

/** `goal` ends the guide from whichever step it is reached; `finished` says what to do then. */
const guide = z.strictObject({ title: text, goal: condition.optional(), finished: text, steps: z.array(step).min(1) });

/** A kind of record the CRM holds, where its count is shown and what its exported file looks like. */
const object = z.strictObject({
  id,
  name: text,
  path: z.string().startsWith('/'),
  at: condition,
  /** Patterns with one group, the number; tried on the visible text of the list page. */
  count: z.array(pattern).min(1),
  fileName: pattern,
  columns: z.array(filled).min(1),
  idColumn: filled.optional(),
  idForm: pattern.optional(),
  references: z.array(z.strictObject({ column: filled, object: id })).optional(),
  ...fact,
});

const exported = z.strictObject({
  at: id,
  guide: id,
  /** Name of the file the browser saves; only downloads from the site's own hosts are compared with it. */
  fileName: pattern,
  keptForDays: z.number().int().positive().optional(),
  contains: text,
  never: text,
  ...fact,
});

const term = z.strictObject({ text, ...fact });

const shape = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  name: text,
  sources: z.record(id, source),
  hosts: z
    .array(z.strictObject({ host: z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/), region: filled, ...fact }))
    .min(1),
  account: z.strictObject({
    id: pattern,
    name: css.optional(),
    called: text,
    ...fact,
  }),
  signedIn: z.strictObject({ when: condition, ...fact }),
  signedOut: z.strictObject({ when: condition, ...fact }),
  mayCancel: z.strictObject({ who: text, yes: condition, no: condition, ...fact }),
  cancelled: z.strictObject({ yes: condition, no: condition, ...fact }),
  places: z.record(id, place),
  targets: z.record(id, target),
  objects: z.array(object),
  cancel: z.strictObject({
    kind: z.enum([
      'self-service-now',
      'self-service-at-term-end',
      'turn-off-renewal',
      'request-form',
      'written-notice',
      'partner-or-phone',
    ]),
    at: id,
    guide: id,
    /** What the vendor warns of; read to the person before the guide begins. */
    warnings: z.array(term).min(1),
    confirmation: z.strictObject({ text, ...fact }),
  }),
  guides: z.record(id, guide),
  exports: z.array(exported),
  support: z.array(term),
  unknown: z.array(text),
});

export const siteSchema = shape.superRefine((site, context) => {
  const refuse = (path: PropertyKey[], message: string) => context.addIssue({ code: 'custom', path, message });
  const known = (names: object, name: string | undefined, path: PropertyKey[], what: string) => {
    if (name !== undefined && !Object.hasOwn(names, name)) refuse(path, `no ${what} is called “${name}”`);
  };
  const visit = (value: unknown, path: PropertyKey[]): void => {
    if (Array.isArray(value)) value.forEach((part, index) => void visit(part, [...path, index]));
    else if (value !== null && typeof value === 'object') {
      const part = value as Record<string, unknown>;
      if (typeof part.from === 'string') known(site.sources, part.from, [...path, 'from'], 'source');
      if (typeof part.at === 'string') known(site.places, part.at, [...path, 'at'], 'place');
      if (part.type === 'place') known(site.places, String(part.place), [...path, 'place'], 'place');
      if (typeof part.target === 'string') known(site.targets, part.target, [...path, 'target'], 'target');
      if (typeof part.guide === 'string') known(site.guides, part.guide, [...path, 'guide'], 'guide');
      for (const [key, inner] of Object.entries(part)) visit(inner, [...path, key]);
    }
  };
  visit(site, []);
  // A page is recognised without the finder, so that the script in every page stays small.
  const { signedIn, signedOut, mayCancel, cancelled, places, objects } = site;
  for (const [name, mark] of Object.entries({ signedIn, signedOut, mayCancel, cancelled, places, objects })) {
    if (JSON.stringify(mark).includes('"type":"target"'))
      refuse([name], 'a page is recognised without targets; use `control` or `visible`');
  }
  const objectNames = Object.fromEntries(objects.map(({ id }) => [id, true]));
  objects.forEach(({ references = [] }, at) => {
    references.forEach(({ object }, index) => {
      known(objectNames, object, ['objects', at, 'references', index, 'object'], 'object');
    });
  });
  for (const name of Object.keys(places)) {
    if (leadsBackTo(name, name, places))
      refuse(['places', name, 'at'], 'a place cannot be told by itself, nor in a circle');
  }
  for (const [name, { steps }] of Object.entries(site.guides)) {
    steps.forEach(({ risk, warn, target }, index) => {
      const path = ['guides', name, 'steps', index];
      if (risk === 'irreversible' && !warn) refuse([...path, 'warn'], 'an irreversible step must say what it does');
      if (risk === 'irreversible' && !target) refuse([...path, 'target'], 'an irreversible step must name its button');
    });
  }
});

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

export type Site = z.infer<typeof siteSchema>;
export type Target = z.infer<typeof target>;
export type Alternative = z.infer<typeof alternative>;
export type Step = z.infer<typeof step>;
export type Words = z.infer<typeof words>;
export type Source = z.infer<typeof source>;
export type Grade = Source['grade'];
export type Risk = Step['risk'];

/**
 * Checks a site and returns it with defaults filled in.
 * @throws Error naming the site, the path of the first fault and what is wrong there.
 */
export function defineSite(site: z.input<typeof siteSchema>): Site {
  const result = siteSchema.safeParse(site);
  if (result.success) return result.data;
  const lines = result.error.issues.map(
    ({ path, message }) => `  ${path.map(String).join('.') || '(top)'}: ${message}`,
  );
  throw new Error(`sites/${site.id}.ts is not a site:\n${lines.join('\n')}`);
}

/** Every wording of a text to look for, whatever the page's language: a localised page may fall back to English. */
export function allWords(value: Words): string[] {
  return languages.flatMap((language) => value[language]);
}
