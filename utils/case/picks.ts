import * as z from 'zod';
import { controlMarksSchema } from '../browser/page-input.ts';
import { type PickView, pickLimits } from '../page/pick.ts';
import { db } from './db.ts';

z.config({ jitless: true });

const text = (most: number) => z.string().max(most);

/** A control that the person chose for a step, remembered for that origin. */
export const pickSchema = z.strictObject({
  id: z.uuid(),
  origin: z.string().regex(/^https?:\/\/[^/\s]{1,260}$/, 'an origin: https://crm.example'),
  /** The site's id, where the page belongs to a known CRM. */
  site: text(80).optional(),
  /** The site's target that it stands for; for a step without one, guide and step. */
  target: text(100),
  /** What it is for, where that is known. */
  intent: text(60).optional(),
  path: text(pickLimits.path),
  control: controlMarksSchema,
  pickedAt: z.iso.datetime(),
});
export type Pick = z.infer<typeof pickSchema>;

/** More are not kept: the oldest go. */
export const mostPicks = 500;

const exported = z.strictObject({
  format: z.literal('clean-exit-picks'),
  version: z.literal(1),
  picks: z.array(pickSchema).max(mostPicks),
});

/** Remembers a control for a step at an origin. One that was picked there before, on the same pages, is replaced. */
export async function rememberPick(pick: Omit<Pick, 'id' | 'pickedAt'>): Promise<Pick> {
  const kept = pickSchema.parse({ ...pick, id: crypto.randomUUID(), pickedAt: new Date().toISOString() });
  await db.transaction('rw', db.picks, async () => {
    await db.picks.bulkDelete((await twinsOf(kept)).map(({ id }) => id));
    await keepTo(mostPicks - 1);
    await db.picks.add(kept);
  });
  return kept;
}

/** So many of one step are tried in a page. */
const mostTried = 5;

/** What was picked for a step at an origin, newest first. */
export async function picksFor(origin: string, target: string): Promise<PickView[]> {
  const known = await db.picks.where('[origin+target]').equals([origin, target]).sortBy('pickedAt');
  return known
    .reverse()
    .slice(0, mostTried)
    .map(({ control, path }) => ({ control, path }));
}

/** All picks, newest first. */
export async function allPicks(): Promise<Pick[]> {
  return (await db.picks.orderBy('pickedAt').toArray()).reverse();
}

export async function forgetPick(id: string): Promise<void> {
  await db.picks.delete(id);
}

/** Takes back that a pick was forgotten. */
export async function restorePick(pick: Pick): Promise<void> {
  await db.picks.put(pick);
}

/** All picks as a JSON text, for another browser or a colleague. */
export async function exportPicks(): Promise<string> {
  return `${JSON.stringify({ format: 'clean-exit-picks', version: 1, picks: await allPicks() }, null, 2)}\n`;
}

/** The largest file of picks that is read, in bytes. */
export const largestImport = 2_000_000;

/**
 * Reads picks from a file and keeps them; where both have one for the same control, the newer stays.
 * @returns how many were taken over
 * @throws Error saying where the file is not what `exportPicks` writes
 */
export async function importPicks(file: Blob): Promise<number> {
  if (file.size > largestImport) throw new Error('The file is too large to be one of picked controls.');
  const { picks } = readPicks(await file.text());
  return db.transaction('rw', db.picks, async () => {
    let taken = 0;
    for (const pick of picks) {
      const twins = await twinsOf(pick);
      if (twins.some(({ pickedAt }) => pickedAt >= pick.pickedAt)) continue;
      await db.picks.bulkDelete(twins.map(({ id }) => id));
      await db.picks.put(pick);
      taken += 1;
    }
    await keepTo(mostPicks);
    return taken;
  });
}

function readPicks(json: string): z.infer<typeof exported> {
  const read = exported.safeParse(parse(json));
  if (!read.success) throw new Error(z.prettifyError(read.error));
  return read.data;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new Error('The file is not JSON.');
  }
}

function twinsOf({ origin, target, path }: Pick): Promise<Pick[]> {
  return db.picks
    .where('[origin+target]')
    .equals([origin, target])
    .filter((one) => one.path === path)
    .toArray();
}

async function keepTo(most: number): Promise<void> {
  const over = (await db.picks.count()) - most;
  if (over > 0) await db.picks.orderBy('pickedAt').limit(over).delete();
}
