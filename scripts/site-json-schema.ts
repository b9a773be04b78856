import * as z from 'zod';
import { siteSchema } from '../sites/schema.ts';

/** The JSON Schema of a site file as a person writes it: what has a default may be left out. */
export function siteJsonSchema(): object {
  return z.toJSONSchema(siteSchema, { io: 'input' });
}

/** The same as the text of `docs/site.schema.json`. */
export function siteJsonSchemaText(): string {
  return `${JSON.stringify(siteJsonSchema(), undefined, 2)}\n`;
}
