import JSZip from 'jszip';
import type { Language } from '../../text.ts';
import type { LetterWords } from './compose.ts';
import { type Line, layLetter } from './lay.ts';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const packageTypes = 'http://schemas.openxmlformats.org/package/2006';
const documentType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const contentTypes = `${head}<Types xmlns="${packageTypes}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${word}.main+xml"/></Types>`;
const relationships = `${head}<Relationships xmlns="${packageTypes}/relationships"><Relationship Id="rId1" Type="${documentType}" Target="word/document.xml"/></Relationships>`;

/** Zip has no time zone, and 1980 is its first year: the same letter makes the same bytes. */
const noTime = new Date(Date.UTC(1980, 0, 1));

/** A letter as a Word document (Office Open XML, ECMA-376): A4, one paragraph a line, nothing but text. The same letter makes the same bytes. */
export async function letterDocx(words: LetterWords, language: Language): Promise<Blob> {
  const zip = new JSZip();
  const add = (path: string, text: string) => zip.file(path, text, { date: noTime, createFolders: false });
  add('[Content_Types].xml', contentTypes);
  add('_rels/.rels', relationships);
  add('word/document.xml', documentXml(layLetter(words, language), language));
  return zip.generateAsync({ type: 'blob', mimeType: word, compression: 'DEFLATE' });
}

function documentXml(lines: Line[], language: Language): string {
  // Twentieths of a point: A4 is 11906 × 16838, the edges are 2.54 cm.
  const page =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>';
  return `${head}<w:document xmlns:w="${main}"><w:body>${lines.map((line) => paragraph(line, language)).join('')}${page}</w:body></w:document>`;
}

function paragraph({ text, place }: Line, language: Language): string {
  const alignment = { title: 'center', heading: 'left', right: 'right', left: 'left' }[place];
  const isHead = place === 'title' || place === 'heading';
  // Half points.
  const size = place === 'title' ? 32 : language === 'zh-CN' ? 24 : 22;
  const fonts =
    '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="SimSun" w:cs="Times New Roman"/>';
  const look = `${fonts}${isHead ? '<w:b/>' : ''}<w:sz w:val="${size}"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/>`;
  const run = text === '' ? '' : `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
  return `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="${language === 'zh-CN' ? 400 : 300}" w:lineRule="auto"/><w:jc w:val="${alignment}"/></w:pPr>${run}</w:p>`;
}

/** Text as XML holds it; what XML 1.0 has no way to write becomes U+FFFD. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
