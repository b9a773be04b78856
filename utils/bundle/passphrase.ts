/** A passphrase with fewer characters is found by trying. */
export const shortestPassphrase = 12;

/** Whether whoever gets the file could find the passphrase by trying. */
export function isTooShort(passphrase: string): boolean {
  return [...passphrase.trim()].length < shortestPassphrase;
}
