import * as z from 'zod';

// Extension pages forbid `new Function`; without this zod probes for it and the browser reports a policy violation.
z.config({ jitless: true });

/** Something that is said or looked for; never blank. */
export const filled = z.string().trim().min(1).max(1_000);

/** The name of a part of a site, by which other parts speak of it. */
export const id = z
  .string()
  .regex(/^[a-z][a-zA-Z0-9-]{0,40}$/, 'an id: letters, digits and hyphens, beginning with a small letter');

/** One text in every language. */
export const text = z.strictObject({ en: filled, 'zh-CN': filled }).meta({ id: 'text' });

/** Wordings to look for on a page, in every language. */
export const words = z
  .strictObject({ en: z.array(filled).min(1), 'zh-CN': z.array(filled).min(1) })
  .meta({ id: 'wordings' });

export const css = filled.refine(
  (value) => !/^\s*[.#]?[a-z]*[_-]*[a-zA-Z0-9]{5,}-\d+\s*$/.test(value),
  'a generated class name rots with the next release',
);

/** A regular expression. */
export const pattern = filled.refine(isRegExp, 'not a regular expression');

function isRegExp(source: string): boolean {
  try {
    return new RegExp(source) instanceof RegExp;
  } catch {
    return false;
  }
}

/** A part of an address that begins with a slash: path, and with it query and hash. */
export const path = z.string().startsWith('/').max(1_000);

/** What every fact has: the id of its source. */
export const fact = { from: id };

/** Something the vendor says, with where it says it. */
export const term = z.strictObject({ text, ...fact });

/** A length of time as the vendor counts it: a month is a month of the calendar, not thirty days. */
export const span = z.strictObject({
  amount: z.number().int().positive(),
  unit: z.enum(['hours', 'days', 'months']),
});
