import { setOwnSites } from '../../sites/own.ts';
import { db } from './db.ts';
import type { OwnSite } from './rows/settings.ts';

/** The longest name that the person may give. */
export const longestName = 80;

/** Makes the CRMs that the person gave known to `siteAt` and `siteById`. Answers them, oldest first. */
export function knowOwnSites(all: OwnSite[]): OwnSite[] {
  setOwnSites(all);
  return all.toSorted((one, other) => one.addedAt.localeCompare(other.addedAt));
}

/** Reads the CRMs that the person gave, and makes them known. Answers them, oldest first. */
export async function loadOwnSites(): Promise<OwnSite[]> {
  return knowOwnSites(await db.ownSites.toArray());
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
