import * as z from 'zod';
import { api } from './api.ts';
import { fact, id, text } from './basics.ts';
import { condition } from './condition.ts';
import { exported, object } from './export.ts';
import { guide, place } from './guide.ts';
import { account, host } from './host.ts';
import { cancel, cancelled, mayCancel, support, terms } from './leaving.ts';
import { source } from './source.ts';
import { target } from './target.ts';

const mark = z.strictObject({ when: condition, ...fact });

/** All that may be known about one CRM, field by field. */
export const shape = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  name: text,
  sources: z.record(id, source),
  hosts: z.array(host).min(1),
  account,
  /** Left out where no mark is known; then it stays unknown. */
  signedIn: mark.optional(),
  signedOut: mark.optional(),
  mayCancel,
  cancelled: cancelled.optional(),
  places: z.record(id, place),
  targets: z.record(id, target),
  objects: z.array(object),
  cancel,
  guides: z.record(id, guide),
  exports: z.array(exported),
  api: api.optional(),
  terms,
  support: z.array(support),
  unknown: z.array(text),
});

export type Shape = z.infer<typeof shape>;
