/** Text of a document, page by page; a document without pages is one without a number. */
export interface PageText {
  /** From 1. */
  page?: number;
  text: string;
}

export interface Sentence {
  page?: number;
  /** As it stands in the document, with its blanks put right. */
  words: string;
  /** The same with digits, letters and brackets of full width made plain: what patterns are looked for in. */
  plain: string;
}

/** A sentence of a contract is longer than most, but not longer than this. */
const longest = 1_200;
const abbreviations =
  /(?:\b(?:No|Nos|Art|Sec|Inc|Ltd|Co|Corp|e\.g|i\.e|vs|approx|Mr|Ms|Dr|St)|\b[A-Z]|^\s*\d{1,2}(?:\.\d{1,2})*)\.$/;

/** The sentences of a document. A line that begins with a number or a heading begins one, too. */
export function sentencesOf(pages: readonly PageText[]): Sentence[] {
  return pages.flatMap(({ page, text }) =>
    split(joined(text)).map((words) => ({ ...(page !== undefined && { page }), words, plain: plainOf(words) })),
  );
}

/** Lines that are broken for the page's width are put together again. */
function joined(text: string): string[] {
  const paragraphs: string[] = [];
  for (const line of text.split(/\n/)) {
    const words = line.replaceAll(/[\s\u00a0\u3000]+/g, ' ').trim();
    const last = paragraphs.at(-1);
    const begins =
      words === '' ||
      last === undefined ||
      last === '' ||
      /^(?:第[\d一二三四五六七八九十百]+[条章]|\(?\d{1,2}[.)、]\s*(?=[A-Z\u4e00-\u9fff])(?![日天个周年月])|[一二三四五六七八九十]{1,3}、|[•\-–])/.test(
        words,
      );
    if (begins) paragraphs.push(words);
    else
      paragraphs[paragraphs.length - 1] = `${last}${isChinese(last.at(-1)) && isChinese(words[0]) ? '' : ' '}${words}`;
  }
  return paragraphs.filter((paragraph) => paragraph !== '');
}

function isChinese(character = ''): boolean {
  return /[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f]/.test(character);
}

function split(paragraphs: readonly string[]): string[] {
  return paragraphs.flatMap((paragraph) => {
    const sentences: string[] = [];
    let from = 0;
    for (const { index, 0: mark } of paragraph.matchAll(/[。！？；;]|[.!?](?=\s+["“(]?[A-Z\u4e00-\u9fff])/g)) {
      const end = index + mark.length;
      if (mark === '.' && abbreviations.test(paragraph.slice(from, end))) continue;
      sentences.push(paragraph.slice(from, end).trim());
      from = end;
    }
    sentences.push(paragraph.slice(from).trim());
    return sentences.filter((sentence) => sentence !== '').map((sentence) => sentence.slice(0, longest));
  });
}

function plainOf(words: string): string {
  return words.replaceAll(/[\uff01-\uff5e]/g, (sign) => sign.normalize('NFKC'));
}
