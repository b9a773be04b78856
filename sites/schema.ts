/**
 * What the program may know about one CRM. Every type of a site is inferred from these schemas; an unknown key is refused.
 * Unions are discriminated on `type`. The parts are in `sites/schema/`.
 */
import type * as z from 'zod';
import type { api } from './schema/api.ts';
import type { span, words } from './schema/basics.ts';
import type { exported, object } from './schema/export.ts';
import type { place, step } from './schema/guide.ts';
import type { account, host, hostRole } from './schema/host.ts';
import { checkReferences } from './schema/references.ts';
import { type Shape, shape } from './schema/shape.ts';
import type { source } from './schema/source.ts';
import type { alternative, target } from './schema/target.ts';

export const siteSchema = shape.superRefine(checkReferences);

export type { Condition } from './schema/condition.ts';
export type Site = Shape;
export type SiteInput = z.input<typeof siteSchema>;
export type Host = z.infer<typeof host>;
export type HostRole = z.infer<typeof hostRole>;
export type AccountFacts = z.infer<typeof account>;
export type Target = z.infer<typeof target>;
export type Alternative = z.infer<typeof alternative>;
export type Place = z.infer<typeof place>;
export type Step = z.infer<typeof step>;
export type ExportFacts = z.infer<typeof exported>;
export type SiteObject = z.infer<typeof object>;
export type ApiFacts = z.infer<typeof api>;
export type Span = z.infer<typeof span>;
export type Words = z.infer<typeof words>;
export type Source = z.infer<typeof source>;
export type Grade = Source['grade'];
export type Risk = Step['risk'];

/**
 * Checks a site and returns it with defaults filled in.
 * @throws Error naming the site, the path of the first fault and what is wrong there.
 */
export function defineSite(site: SiteInput): Site {
  const result = siteSchema.safeParse(site);
  if (result.success) return result.data;
  const lines = result.error.issues.map(
    ({ path, message }) => `  ${path.map(String).join('.') || '(top)'}: ${message}`,
  );
  throw new Error(`sites/${site.id}.ts is not a site:\n${lines.join('\n')}`);
}
