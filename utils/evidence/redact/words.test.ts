import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blackOut, blackOutMark, shortestWord } from './words.ts';

describe('blackOut', () => {
  it('blacks out every place, whatever the case and the white space', () => {
    expect(blackOut('Jane Doe, JANE\u00a0DOE and jane\ndoe; Janet', ['Jane Doe'])).toEqual({
      text: `${blackOutMark}, ${blackOutMark} and ${blackOutMark}; Janet`,
      places: 3,
    });
    expect(blackOut('联系人张三，张三丰', ['张三丰', '张三'])).toEqual({
      text: `联系人${blackOutMark}，${blackOutMark}`,
      places: 2,
    });
  });

  it('takes signs of patterns for what they are', () => {
    expect(blackOut('Paid $5.00 (a+b)', ['$5.00', '(a+b)']).text).toBe(`Paid ${blackOutMark} ${blackOutMark}`);
  });

  it('leaves a text alone without a word to black out', () => {
    for (const words of [[], [''], ['x'], ['  ']]) expect(blackOut('x y', words)).toEqual({ text: 'x y', places: 0 });
  });

  it('leaves none of the words, wherever they stand', () => {
    const word = fc
      .string({ minLength: shortestWord, maxLength: 12 })
      .filter((one) => one.trim().length >= shortestWord && !one.includes('█'));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), fc.string(), (words, rest) => {
        const { text } = blackOut(words.join(rest) + rest + words.join(' '), words);
        for (const one of words) expect(text.toLowerCase()).not.toContain(one.trim().toLowerCase());
      }),
    );
  });
});
