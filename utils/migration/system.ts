import * as z from 'zod';
import { languages, type Text } from '../text.ts';
import { fieldTypes } from './vocabulary/field-types.ts';
import { objects, vocabulary } from './vocabulary/index.ts';

z.config({ jitless: true });

const filled = z.string().trim().min(1).max(500);
const text = z.strictObject(
  Object.fromEntries(languages.map((language) => [language, filled])) as Record<keyof Text, typeof filled>,
);
const key = z.string().regex(/^[a-z][a-zA-Z0-9]*$/);
const count = z.number().int().positive();

/** Where a fact was seen: A the vendor's documentation, B public code in use, C a third party, D guessed. */
const source = z.strictObject({
  url: z.url({ protocol: /^https$/ }).optional(),
  note: text,
  grade: z.enum(['A', 'B', 'C', 'D']),
  seen: z.string().regex(/^\d{4}(-\d{2})?$/, 'a year or a year and a month'),
});

/** What is left out is not known, and the program says so. */
const field = z.strictObject({
  /** As the system's own import names it. */
  header: filled,
  /** Where it differs from what the meaning says. */
  type: z.enum(fieldTypes).optional(),
  /** Characters, as the system counts them; nearly all count UTF-16 units. */
  max: count.optional(),
  /** `own`: every account has its own list, so that only the account can tell. */
  choices: z.union([z.literal('own'), z.array(filled).min(1)]).optional(),
  /** Has to be made in the new account before the import. */
  custom: z.boolean().optional(),
});

const object = z.strictObject({
  name: text,
  /** Name of the file, without its ending. */
  file: z.string().regex(/^[A-Za-z][\w-]*$/),
  /** The source of the fields' names, and of their lengths. */
  from: key,
  lengths: key.optional(),
  /** Left out: not known. `all` have to be filled; of each list in `oneOf` at least one. */
  required: z
    .strictObject({ all: z.array(key), oneOf: z.array(z.array(key).min(2)).default([]), from: key })
    .optional(),
  fields: z.record(key, field),
  hint: text.optional(),
});

const shape = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  name: text,
  sources: z.record(key, source),
  /** How a file for its import is written. `rows` and `bytes` are the least that any edition takes; left out: not known. */
  file: z.strictObject({
    mark: z.boolean(),
    rows: count.optional(),
    bytes: count.optional(),
    columns: count.optional(),
    from: key,
    hint: text,
  }),
  /** `from` left out: not known which forms it reads; ISO dates are written then. */
  dates: z.strictObject({ form: z.enum(['yyyy-mm-dd', 'mm/dd/yyyy']), from: key.optional() }),
  yesNo: z.strictObject({ yes: filled, no: filled, from: key.optional() }),
  /** How records find each other again after the import. */
  links: z.strictObject({ text, from: key }),
  objects: z.partialRecord(z.enum(objects), object),
});

const systemSchema = shape.superRefine((system, context) => {
  const refuse = (path: PropertyKey[], message: string) => context.addIssue({ code: 'custom', path, message });
  const visit = (value: unknown, path: PropertyKey[]): void => {
    if (value === null || typeof value !== 'object') return;
    for (const [name, part] of Object.entries(value)) {
      const isSource = (name === 'from' || name === 'lengths') && typeof part === 'string';
      if (isSource && !Object.hasOwn(system.sources, part)) refuse([...path, name], `no source is called “${part}”`);
      visit(part, [...path, name]);
    }
  };
  visit(system, []);
  for (const name of objects) {
    const one = system.objects[name];
    if (!one) continue;
    for (const meaning of Object.keys(one.fields)) {
      if (!Object.hasOwn(vocabulary[name], meaning)) refuse(['objects', name, 'fields', meaning], 'no such meaning');
    }
    const needed = [...(one.required?.all ?? []), ...(one.required?.oneOf.flat() ?? [])];
    for (const meaning of needed) {
      if (!Object.hasOwn(one.fields, meaning)) refuse(['objects', name, 'required'], `no field “${meaning}”`);
    }
    // A row is put aside only for what is known, never for a guess.
    for (const from of [one.required?.from, one.lengths]) {
      if (from !== undefined && system.sources[from]?.grade === 'D') refuse(['objects', name], `“${from}” is a guess`);
    }
    const headers = Object.values(one.fields).map(({ header }) => header);
    if (new Set(headers).size < headers.length) refuse(['objects', name, 'fields'], 'two fields with one header');
  }
});

/** A system that data can move to: what its import takes. Data, never code. */
export type NextSystem = z.infer<typeof systemSchema>;
export type SystemObject = NonNullable<NextSystem['objects'][keyof NextSystem['objects']]>;
export type SystemField = z.infer<typeof field>;

/**
 * Checks a system and gives it back with defaults filled in.
 * @throws Error naming the system, the path of each fault and what is wrong there.
 */
export function defineSystem(system: z.input<typeof systemSchema>): NextSystem {
  const result = systemSchema.safeParse(system);
  if (result.success) return result.data;
  const lines = result.error.issues.map(
    ({ path, message }) => `  ${path.map(String).join('.') || '(top)'}: ${message}`,
  );
  throw new Error(`systems/${system.id}.ts is not a system:\n${lines.join('\n')}`);
}
