import { basicTime } from '../../bundle/names.ts';

/** `clean-exit-backup-20261121T214800Z.zip.age` */
export function backupName(at: Date): string {
  return `clean-exit-backup-${basicTime(at)}.zip.age`;
}
