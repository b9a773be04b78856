import { basicTime } from '../../bundle/names.ts';

/** Fewer characters could be tried out by whoever gets the file. */
export const shortestPassphrase = 10;

/** `clean-exit-backup-20261121T214800Z.zip.age` */
export function backupName(at: Date): string {
  return `clean-exit-backup-${basicTime(at)}.zip.age`;
}
