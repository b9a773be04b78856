import { db } from './db.ts';

/**
 * Throws a practice case away with everything in it.
 * @throws Error when the case is a real one: those are archived, never deleted
 */
export async function discardPractice(caseId: string): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    const found = await db.cases.get(caseId);
    if (!found?.practice) throw new Error('Only a practice case can be thrown away.');
    for (const table of db.tables) {
      await table.filter((row: { caseId?: unknown }) => row.caseId === caseId).delete();
    }
    await db.cases.delete(caseId);
  });
}
