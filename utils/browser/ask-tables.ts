import { browser } from 'wxt/browser';
import * as z from 'zod';
import { mostColumns, mostRows } from '../page/tables/found-table.ts';
import { mostTables, type ShownTable, type ShownTables } from '../page/tables/shown-tables.ts';
import { withoutSessions } from '../secrets/find.ts';
import { addressOfTab } from './tabs.ts';

z.config({ jitless: true });

/** Lines of a cell, joined. */
const cell = z.string().max(3_000);
const columns = z.array(cell).max(mostColumns * 2);

const tableSchema: z.ZodType<ShownTable> = z.strictObject({
  columns,
  rows: z.array(columns).max(mostRows),
  total: z.number().int().nonnegative().max(10_000_000).optional(),
});

/** What `tables.js` answers. The page's process is not trusted: sizes are limited, unknown keys refused. */
const shownTablesSchema: z.ZodType<ShownTables> = z.strictObject({
  url: z.string().max(8_000).refine(URL.canParse, 'no address').transform(withoutSessions),
  title: z.string().transform((title) => withoutSessions(title.slice(0, 500))),
  tables: z.array(tableSchema).max(mostTables),
});

/**
 * The tables that a tab's page shows now, those in its frames too, the longest of the page first.
 * @throws Error when the browser does not let us into the page, or the page went meanwhile
 */
export async function tablesShown(tabId: number): Promise<ShownTables> {
  const target = { tabId, allFrames: true };
  const frames = await browser.scripting.executeScript({ target, files: ['/tables.js'] });
  const address = await addressOfTab(tabId);
  const read = frames
    .toSorted((one, other) => one.frameId - other.frameId)
    .flatMap(({ result }) => shownTablesSchema.safeParse(result).data ?? []);
  const [page] = read;
  if (!page) throw new Error('The page answered nothing that can be read.');
  // Where it is, is the browser's word where that can be had.
  const url = address === undefined ? page.url : withoutSessions(address);
  return { ...page, url, tables: read.flatMap(({ tables }) => tables) };
}
