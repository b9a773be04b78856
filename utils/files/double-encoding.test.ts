import { expect, test } from 'vitest';
import { DoubleEncoding } from './double-encoding.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** What becomes of text when its UTF-8 is read as Windows-1252. */
const garbled = (text: string) => new TextDecoder('windows-1252').decode(utf8(text));

function places(text: string, cut = text.length): number[] {
  const look = new DoubleEncoding();
  const bytes = utf8(text);
  look.write(bytes.subarray(0, cut));
  look.write(bytes.subarray(cut));
  look.end();
  return look.spots.first.map(({ byte }) => byte);
}

test.each([
  'é',
  'ü',
  'ë',
  'É',
  'Ü',
  'ß',
  'Ø',
  'ñ',
  'ç',
  '£',
  '°',
  '’',
  '“',
  '–',
  '…',
  '中文',
  '客户名称',
  '고객',
  'カナ',
])('%s, garbled', (text) => {
  expect(places(`ab ${garbled(text)}`)[0]).toBe(3);
});

test.each([
  'Größe, Straße, Müller – “Übung”…',
  '« café… » et « À bientôt »',
  'MANHÃ… MANHÃ» Ângela Â. São João',
  'Ærøskøbing, Åre, ÄÖÜß',
  'Việt Nam, Hà Nội, Đà Nẵng',
  'Ελλάδα, Россия, Ñandú',
  '客户名称：张伟（上海）…… “中文”',
  '€ 12 ™ ® ½ ± 5°',
])('%s, as it is', (text) => {
  expect(places(text)).toEqual([]);
});

test('wherever the pieces are cut', () => {
  const text = `abc ${garbled('é')} def ${garbled('中文')} ghi`;
  const whole = places(text);
  expect(whole).toHaveLength(2);
  for (let cut = 0; cut <= utf8(text).length; cut++) expect(places(text, cut)).toEqual(whole);
});

test('the same when pieces without a Western letter are said to have none', () => {
  const text = `${garbled('é')}abc ${'x'.repeat(40)} ${garbled('中文')} ${'ordinary text '.repeat(9)}${garbled('é')}`;
  const bytes = utf8(text);
  const look = new DoubleEncoding();
  for (let at = 0; at < bytes.length; at += 25) {
    const piece = bytes.subarray(at, at + 25);
    look.write(piece, piece.includes(0xc3));
  }
  look.end();
  expect(look.spots.first.map(({ byte }) => byte)).toEqual(places(text));
  expect(look.spots.total).toBe(3);
});

test('a text that is garbled throughout is not counted to its end', () => {
  const look = new DoubleEncoding();
  look.write(utf8(garbled('é').repeat(5_000)));
  look.end();
  expect(look.spots.total).toBe(1_000);
});
