import { db } from '../../utils/case/db.ts';
import type { Settings } from '../../utils/case/rows/settings.ts';
import { attempt } from './attempt.ts';

/** Changes some of the settings and leaves the others. */
export function changeSettings(changed: Partial<Omit<Settings, 'id'>>): Promise<boolean> {
  return attempt(() =>
    db.transaction('rw', db.settings, async () => {
      await db.settings.put({ ...(await db.settings.get('settings')), ...changed, id: 'settings' });
    }),
  );
}
