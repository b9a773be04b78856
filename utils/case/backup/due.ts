const day = 86_400_000;
/** Evidence is often kept in a row: nobody is asked in the middle of it. */
const rest = day;
/** After “later”. */
const pause = 7 * day;

/**
 * Whether to say that evidence is in no backup: a day after it was kept, and not within a week of having been put off.
 * @param newest when the newest evidence was kept, ISO 8601
 */
export function isBackupDue(
  newest: string | undefined,
  { backedUpAt, backupLaterAt }: { backedUpAt?: string; backupLaterAt?: string },
  now: Date,
): boolean {
  if (newest === undefined || (backedUpAt !== undefined && backedUpAt >= newest)) return false;
  if (now.getTime() - Date.parse(newest) < rest) return false;
  return backupLaterAt === undefined || now.getTime() - Date.parse(backupLaterAt) >= pause;
}
