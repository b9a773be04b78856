import * as z from 'zod';
import { setOwnSites } from '../../sites/own.ts';
import { sha256 } from '../evidence/hash.ts';
import { db, type OwnSite } from './db.ts';

z.config({ jitless: true });

/** The longest name that the person may give. */
export const longestName = 80;

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

/** Reads the CRMs that the person gave, so that `siteAt` and `siteById` know them. Answers them, oldest first. */
export async function loadOwnSites(): Promise<OwnSite[]> {
  const all = await db.ownSites.toArray();
  setOwnSites(all);
  return all.toSorted((one, other) => one.addedAt.localeCompare(other.addedAt));
}

/** Forgets a CRM. Its cases stay in the store; they are shown again when it is added again. */
export async function removeOwnSite(id: string): Promise<void> {
  await db.ownSites.delete(id);
  await loadOwnSites();
}

/** Takes back that one was forgotten, with the id that its cases know. */
export async function restoreOwnSite(site: OwnSite): Promise<void> {
  await db.ownSites.put(site);
  await loadOwnSites();
}
