import { truncateSync, writeFileSync } from 'node:fs';

/** Of an endless file, in bytes. */
export const endless = 64 * 1024 ** 3;

/** Writes a file that takes no room on the disk, and longer to read than anyone waits: nothing is left to the speed of the machine. */
export function writeEndless(file: string): string {
  writeFileSync(file, '');
  truncateSync(file, endless);
  return file;
}
