import type { LetterWords } from './compose.ts';

/** A letter as one text, as it stands on paper: what is kept in the bundle, and what the hash of a sent letter is taken of. */
export function letterText({ address, subject, text }: LetterWords): string {
  return `${[address, subject, text]
    .map((part) => part.trimEnd())
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}

/** {@link letterText} as a file, UTF-8 with line feeds. */
export function letterFile(words: LetterWords): Blob {
  return new Blob([letterText(words)], { type: 'text/plain' });
}
