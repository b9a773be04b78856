import { db } from './db.ts';

/**
 * What every page needs before it can draw anything. Read as soon as this file is loaded, while the browser still loads the rest of the
 * page: its first paint need not wait for the store.
 */
export const firstRows = db.transaction('r', [db.settings, db.ownSites], async () => {
  const [settings, ownSites] = await Promise.all([db.settings.get('settings'), db.ownSites.toArray()]);
  return { settings, ownSites };
});
// Who draws is told what goes wrong.
firstRows.catch(() => undefined);
