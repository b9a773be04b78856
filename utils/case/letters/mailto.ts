import type { LetterWords } from './compose.ts';

/** Some mail programs and systems cut longer addresses; a Chinese character takes nine of these. */
const longest = 1_900;

/**
 * An address that opens the person's mail program with the letter in it.
 * `whole` is false where the text would be too long for it: then only the subject stands in it, and the text has to be pasted.
 * @param to one mail address; left out where none is known
 */
export function mailtoOf(
  { subject, text }: Pick<LetterWords, 'subject' | 'text'>,
  to = '',
): { href: string; whole: boolean } {
  // RFC 6068: lines end with CR LF, and everything but unreserved characters is percent-encoded.
  const head = `mailto:${encodeURIComponent(to).replace('%40', '@')}?subject=${encodeURIComponent(subject.toWellFormed())}`;
  const href = `${head}&body=${encodeURIComponent(text.toWellFormed().replace(/\r?\n/g, '\r\n'))}`;
  return href.length <= longest ? { href, whole: true } : { href: head, whole: false };
}
