import * as z from 'zod';
import { sha256 } from '../evidence/hash.ts';
import { db } from './db.ts';
import { loadOwnSites, longestName } from './own-sites.ts';
import type { OwnSite } from './rows/settings.ts';

z.config({ jitless: true });

const ownSite = z.strictObject({
  name: z.string().trim().min(1).max(longestName),
  origin: z
    .url({ protocol: /^https?$/ })
    .max(300)
    .refine((origin) => new URL(origin).origin === origin, 'an origin: https://crm.example'),
});

/**
 * Keeps a CRM that the person gave; the same origin twice is one CRM, under its new name.
 * @throws ZodError when the name is empty or the address is none of the web
 */
export async function addOwnSite(given: { name: string; origin: string }): Promise<OwnSite> {
  const { name, origin } = ownSite.parse(given);
  const id = await idOf(origin);
  const addedAt = (await db.ownSites.get(id))?.addedAt ?? new Date().toISOString();
  const kept: OwnSite = { id, name, origin, addedAt };
  await db.ownSites.put(kept);
  await loadOwnSites();
  return kept;
}

/** The same for the same origin, so that cases find their CRM again when it was forgotten and is added anew. */
async function idOf(origin: string): Promise<string> {
  return `own-${(await sha256(new Blob([origin]))).slice(0, 12)}`;
}
