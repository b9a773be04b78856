import { setOwnSites } from '../../sites/own.ts';
import { db } from './db.ts';
import type { OwnSite } from './rows/settings.ts';

/** The longest name that the person may give. */
export const longestName = 80;

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
