/** What stands in the place of blacked out words: always as long, so that it does not tell how long they were. */
export const blackOutMark = '█████';
/** Shorter words would black out half of the text. */
export const shortestWord = 2;

/** Matches each of these words wherever it stands, the longest first; white space in them matches any white space. */
export function wordPattern(words: readonly string[]): RegExp | undefined {
  const usable = words.map((word) => word.trim()).filter((word) => word.length >= shortestWord);
  if (usable.length === 0) return undefined;
  const sources = usable
    .toSorted((one, other) => other.length - one.length)
    .map((word) => word.split(/\s+/).map(plain).join('\\s+'));
  return new RegExp(sources.join('|'), 'gi');
}

function plain(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A text with the words blacked out, and in how many places. */
export function blackOut(text: string, words: readonly string[]): { text: string; places: number } {
  const pattern = wordPattern(words);
  if (!pattern) return { text, places: 0 };
  let places = 0;
  const blackened = text.replace(pattern, () => {
    places += 1;
    return blackOutMark;
  });
  return { text: blackened, places };
}
