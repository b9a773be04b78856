import * as z from 'zod';
import { fileReportSchema } from '../../files/report.ts';
import { count, id, sha256, text } from './shapes.ts';
import { workRows } from './work-schemas.ts';

const words = z.instanceof(Uint32Array);

export const caseSchema = z.strictObject({
  id,
  site: text(80),
  account: z.strictObject({ id: text(200), name: text(500).optional(), region: text(80), host: text(300) }),
  openedAt: z.iso.datetime(),
  archivedAt: z.iso.datetime().optional(),
  purpose: z.enum(['leave', 'terminate']).optional(),
  practice: z.literal(true).optional(),
});

export const ownSiteSchema = z.strictObject({
  id: text(80).regex(/^own-[a-z0-9-]+$/),
  name: text(80),
  origin: z
    .url({ protocol: /^https?$/ })
    .max(300)
    .refine((origin) => new URL(origin).origin === origin, 'an origin'),
  addedAt: z.iso.datetime(),
});

const part = z.strictObject({ name: text(500), mediaType: text(200), bytes: count, sha256 });

const column = { column: text(2_000), sure: z.boolean().optional(), object: text(200).optional() };
const linkTable = z.strictObject({
  path: text(4_000),
  object: text(200).optional(),
  ids: z.strictObject({ oneIn: count, marks: words }).optional(),
  references: z.array(z.strictObject({ ...column, ids: z.strictObject({ oneIn: count, rows: words }) })),
  files: z.array(z.strictObject({ ...column, names: z.strictObject({ oneIn: count, rows: words }) })),
});

const order = z.strictObject({
  row: count,
  number: text(300),
  name: text(1_000),
  reason: text(2_000).optional(),
  effective: text(80).optional(),
  approval: text(300).optional(),
  notes: text(8_000).optional(),
});

/** The rows that are taken from a bundle, which anyone may have made: whatever is not exactly so is refused. */
export const bundledRows = z.strictObject({
  evidence: z.array(
    z.strictObject({
      id,
      caseId: id,
      kind: z.enum(['page', 'mail', 'document']),
      title: text(20_000),
      at: z.iso.datetime(),
      url: text(20_000).optional(),
      places: z.array(text(80)).max(100),
      parts: z.array(part).min(1).max(1_000),
      record: z.record(z.string(), z.json()),
    }),
  ),
  files: z.array(
    z.strictObject({
      id,
      caseId: id,
      name: text(4_000),
      report: fileReportSchema,
      path: text(8_000).optional(),
      modified: z.number().optional(),
    }),
  ),
  links: z.array(
    z.strictObject({
      file: id,
      caseId: id,
      links: z.strictObject({ tables: z.array(linkTable), others: z.array(text(300)) }),
    }),
  ),
  customerLists: z.array(
    z.strictObject({
      id,
      caseId: id,
      name: text(4_000),
      takenAt: z.iso.datetime(),
      operator: text(500),
      state: z.enum(['going', 'paused', 'stopped']),
      row: count.optional(),
    }),
  ),
  customerOrders: z.array(
    z.strictObject({
      list: id,
      caseId: id,
      orders: z.array(order),
      problems: z.array(z.looseObject({ row: count, problem: z.looseObject({ type: z.string() }) })),
    }),
  ),
  // Bundles of older versions are without these.
  runs: workRows.runs.default([]),
  migrations: workRows.migrations.default([]),
  userLists: workRows.userLists.default([]),
  redactions: workRows.redactions.default([]),
});

/** The tables whose rows a bundle carries. */
export const bundledTables = Object.keys(bundledRows.shape) as (keyof z.infer<typeof bundledRows>)[];
