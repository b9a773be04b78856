import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from './read-document.ts';
import { pdfFile, wordFile, wordXml } from './testing/documents.ts';

const noTables = () => Promise.reject(new Error('no table is needed'));
const read = (file: Blob) => readDocument(file, noTables);
const told = async (file: Blob) => {
  const answer = await read(file);
  return answer.type === 'read' ? answer.candidates.map(({ term, page }) => ({ ...term, page })) : answer.why;
};

describe('a contract', () => {
  test('as a PDF: sentences over several lines, with their page', async () => {
    const file = pdfFile([
      ['Sample CRM agreement', 'The initial term of this Agreement is twelve (12) months.'],
      ['Either party may terminate by giving thirty', '(30) days prior written notice.'],
    ]);
    expect(await told(file)).toEqual([
      { field: 'term', value: { n: 12, unit: 'months' }, page: 1 },
      { field: 'notice', value: { n: 30, unit: 'days' }, page: 2 },
      { field: 'noticeForm', value: 'written', page: 2 },
    ]);
  });

  test('as a Word file, in Chinese, with the page on which Word set it', async () => {
    const file = await wordFile([
      '示例服务合同',
      '本合同自2026年1月1日起至2026年12月31日止。',
      '',
      '不再续约的，应提前三十（30）日书面通知。',
    ]);
    expect(await told(file)).toEqual([
      { field: 'start', value: '2026-01-01', page: 1 },
      { field: 'end', value: '2026-12-31', page: 1 },
      { field: 'notice', value: { n: 30, unit: 'days' }, page: 2 },
      { field: 'noticeForm', value: 'written', page: 2 },
    ]);
  });

  test('what was deleted in a Word file is not read', async () => {
    const words = '<w:r><w:t>The initial term is 24 months.</w:t></w:r>';
    const document = (inner: string) =>
      wordXml(`<w:document xmlns:w="w"><w:body><w:p>${inner}</w:p></w:body></w:document>`);
    expect(await told(await document(words))).toEqual([
      { field: 'term', value: { n: 24, unit: 'months' }, page: undefined },
    ]);
    expect(await told(await document(`<w:del>${words}</w:del>`))).toBe('no-text');
  });
});

describe('what can’t be read says why', () => {
  test.each<[string, () => Blob | Promise<Blob>, string]>([
    ['a picture', () => new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0])]), 'picture'],
    ['plain text', () => new Blob(['only words']), 'unknown-kind'],
    ['a PDF without text', () => pdfFile([[]]), 'no-text'],
    ['a PDF that is cut off', async () => (await pdfFile([['words']])).slice(0, 60), 'damaged'],
    ['a zip that is no Word file', () => new Blob(['PK\u0003\u0004 and nothing']), 'damaged'],
    ['XML that is not well-formed', () => wordXml('<w:document><w:body>'), 'damaged'],
    [
      'XML with entities of its own',
      () => wordXml('<!DOCTYPE a [<!ENTITY b "c">]><w:document>&b;</w:document>'),
      'damaged',
    ],
    ['a bomb', () => wordXml(`<w:document><w:t>${'a'.repeat(120 * 1024 ** 2)}</w:t></w:document>`), 'too-large'],
  ])('%s', async (_, file, why) => {
    expect(await told(await file())).toBe(why);
  });

  test('whatever is broken in a file, an answer comes', async () => {
    const files = [await wordFile(['Term: 12 months.']), pdfFile([['Term: 12 months.']])];
    const whole = await Promise.all(files.map(async (file) => new Uint8Array(await file.arrayBuffer())));
    const spot = fc.record({
      file: fc.constantFrom(0, 1),
      at: fc.double({ min: 0, max: 0.999, noNaN: true }),
      byte: fc.nat(255),
      cut: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(spot, async ({ file, at, byte, cut }) => {
        const bytes = new Uint8Array(whole[file] ?? []);
        const place = Math.floor(at * bytes.length);
        bytes[place] = byte;
        const answer = await read(new Blob([cut ? bytes.slice(0, place) : bytes]));
        expect(['read', 'not-readable']).toContain(answer.type);
      }),
      { numRuns: 100 },
    );
  });
});
