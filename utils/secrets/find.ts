import { cardLike, isCard } from './card.ts';
import { type SecretKind, type SecretShape, sessionShapes, shownShapes } from './shapes.ts';

/** A secret in a text: what it is, and where it begins and ends. */
export interface FoundSecret {
  kind: SecretKind;
  start: number;
  end: number;
}

/** More than so many are not listed: then the whole text is one. */
const most = 500;

/** Finds card numbers, tokens, keys, passwords, cookies and session ids in a text; in its order, none over another. */
export function findSecrets(text: string): FoundSecret[] {
  const found = [...cards(text), ...[...shownShapes, ...sessionShapes].flatMap((shape) => matches(text, shape))];
  found.sort((one, other) => one.start - other.start || other.end - one.end);
  const apart: FoundSecret[] = [];
  for (const one of found) if (one.start >= (apart.at(-1)?.end ?? 0)) apart.push(one);
  return apart.slice(0, most);
}

/** What stands in a secret's place. */
const masked = '***';

/**
 * A text of a captured page as it may be kept: without the session's ids in addresses and without cookies. Names stay, so that it
 * can be seen what was there.
 */
export function withoutSessions(text: string): string {
  return sessionShapes.reduce((kept, { pattern }) => kept.replace(pattern, mask), text);
}

function mask(whole: string, ...rest: unknown[]): string {
  const { secret = '' } = rest.at(-1) as { secret?: string };
  return whole.slice(0, whole.length - secret.length) + masked;
}

function cards(text: string): FoundSecret[] {
  return [...text.matchAll(cardLike)].flatMap(({ 0: digits, index }) =>
    isCard(digits, text.slice(Math.max(0, index - 30), index))
      ? { kind: 'card', start: index, end: index + digits.length }
      : [],
  );
}

function matches(text: string, { kind, pattern }: SecretShape): FoundSecret[] {
  return [...text.matchAll(pattern)].map(({ 0: whole, index, groups }) => {
    const start = index + whole.lastIndexOf(groups?.secret ?? whole);
    return { kind, start, end: index + whole.length };
  });
}
