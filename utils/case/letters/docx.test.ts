import fc from 'fast-check';
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { sha256 } from '../../evidence/hash.ts';
import { XmlScanner } from '../../files/xml-scanner.ts';
import { letterDocx } from './docx.ts';
import { layLetter } from './lay.ts';

const words = {
  subject: '关于终止的函 <b>',
  address: '',
  text: '致：示例\n　　正文 & 更多\n　　特此函告。\n\n示例公司\n2026年11月22日',
};

test('lays a Chinese letter out: title in the middle, sender and date at the right', () => {
  expect(layLetter(words, 'zh-CN').map(({ place, text }) => `${place} ${text}`)).toEqual([
    'title 关于终止的函 <b>',
    'left ',
    'left 致：示例',
    'left 　　正文 & 更多',
    'left 　　特此函告。',
    'left ',
    'right 示例公司',
    'right 2026年11月22日',
  ]);
});

test('lays an English letter out: address, subject, text', () => {
  const letter = {
    subject: 'Notice',
    address: 'Sample Ltd\n',
    text: 'Dear team,\n\nWords.\n\nSincerely,\n\nA. Sample\n',
  };
  expect(layLetter(letter, 'en').map(({ place, text }) => `${place} ${text}`)).toEqual([
    'left Sample Ltd',
    'left ',
    'heading Notice',
    'left ',
    ...['Dear team,', '', 'Words.', '', 'Sincerely,', '', 'A. Sample'].map((line) => `left ${line}`),
  ]);
});

/** The paragraphs of a document, read by the scanner that reads workbooks. */
async function paragraphsOf(docx: Blob): Promise<{ lines: string[]; wellFormed: boolean; jc: string[] }> {
  const zip = await JSZip.loadAsync(await docx.arrayBuffer());
  const lines: string[] = [];
  const jc: string[] = [];
  const scanner = new XmlScanner({
    open: (name, attributes) => {
      if (name === 'p') lines.push('');
      if (name === 'jc') jc.push(attributes.trim());
    },
    close: () => {},
    text: (text) => lines.push((lines.pop() ?? '') + text),
  });
  scanner.write((await zip.file('word/document.xml')?.async('string')) ?? '');
  return { lines, wellFormed: scanner.end(), jc };
}

test('a Word file holds each line as a paragraph, and what looks like markup as text', async () => {
  const docx = await letterDocx(words, 'zh-CN');
  const { lines, wellFormed, jc } = await paragraphsOf(docx);
  expect(wellFormed).toBe(true);
  expect(lines).toEqual(layLetter(words, 'zh-CN').map(({ text }) => text));
  expect(jc[0]).toBe('w:val="center"');
  expect(jc.at(-1)).toBe('w:val="right"');
  const zip = await JSZip.loadAsync(await docx.arrayBuffer());
  expect(Object.keys(zip.files)).toEqual(['[Content_Types].xml', '_rels/.rels', 'word/document.xml']);
});

test('the same letter makes the same bytes', async () => {
  const [one, other] = [await letterDocx(words, 'en'), await letterDocx({ ...words }, 'en')];
  expect(await sha256(one)).toBe(await sha256(other));
  expect(await sha256(one)).not.toBe(await sha256(await letterDocx({ ...words, text: 'Other' }, 'en')));
});

test('whatever someone pastes, the file stays well-formed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
      const { wellFormed, lines } = await paragraphsOf(await letterDocx({ subject: text, address: '', text }, 'en'));
      expect(wellFormed).toBe(true);
      expect(lines.join('')).not.toMatch(/[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/u);
    }),
    { numRuns: 100 },
  );
});
