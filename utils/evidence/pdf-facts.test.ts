import { expect, it } from 'vitest';
import { pdfFacts } from './pdf-facts.ts';

const facts = (text: string) => pdfFacts(new Blob([text]));

it('reads version and pages', async () => {
  const pages = '1 0 obj << /Type /Pages /Kids [2 0 R 3 0 R] /Count 2 >> endobj';
  expect(await facts(`%PDF-1.7\n${pages}`)).toEqual({ version: '1.7', pages: 2, signed: false, locked: false });
});

it('says nothing of pages where their tree is packed', async () => {
  expect(await facts('%PDF-2.0\n<< /Type /ObjStm >>')).not.toHaveProperty('pages');
});

it('notices a signature and encryption', async () => {
  expect(await facts('%PDF-1.6 /ByteRange [0 10 20 30] /Encrypt 5 0 R')).toMatchObject({ signed: true, locked: true });
});
