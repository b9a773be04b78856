import type { Freezing } from './freeze.ts';

/** The rules among those of a document that name its fonts. */
export function facesIn(rules: string): string[] {
  return rules.match(/@font-face\s*\{[^}]*\}/g) ?? [];
}

/** Notes the fonts that a document shows its words in and that its copy has not, as lines for the record. */
export function noteFonts(document: Document, rules: string, { files, left, unless }: Freezing): void {
  const faces = facesIn(rules);
  const shown = [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
  for (const family of new Set(shown)) {
    const written = faces.filter((face) => face.includes(family)).join();
    if (written.includes('url("data:')) continue;
    const line = `font ${family.slice(0, 100)}`;
    const standIns = files.within(written).map(([, standIn]) => standIn);
    if (standIns.length > 0) unless.set(line, standIns);
    else left.push(line);
  }
}
