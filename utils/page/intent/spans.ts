import type { Match } from '../lexicon/read.ts';

export function overlaps(one: Match, other: Match): boolean {
  return one.start < other.end && other.start < one.end;
}

/** The share of a text's letters that the matches cover. Digits and signs count nowhere: “Users (12)” is “Users”. */
export function share(text: string, matches: Match[]): number {
  let letters = 0;
  let covered = 0;
  for (const { index, 0: letter } of text.matchAll(/\p{L}/gu)) {
    letters += letter.length;
    if (matches.some(({ start, end }) => index >= start && index < end)) covered += letter.length;
  }
  return letters === 0 ? 0 : covered / letters;
}

const and = /^\s*(?:[/|&+、,]|and|or|und|oder|et|ou|y|o|e|и|или|と|や|및|과|와|或|和|与|與|及)\s*$/;

/** “Backup / Restore”, “导入与导出”: two acts of which a person may choose one do not speak against each other. */
export function areAlternatives(text: string, one: Match, other: Match): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return and.test(text.slice(first.end, second.start));
}
