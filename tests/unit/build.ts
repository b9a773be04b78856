import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const output = path.resolve(import.meta.dirname, '../../.output');

/** A file of a build, as text. */
export function built(browser: 'chrome-mv3' | 'firefox-mv3', file: string): string {
  const place = path.join(output, browser, file);
  if (!existsSync(place)) throw new Error(`There is no ${place}: run npm run build first.`);
  return readFileSync(place, 'utf8');
}

/** Folder of a build. */
export function buildFolder(browser: 'chrome-mv3' | 'firefox-mv3'): string {
  return path.join(output, browser);
}
