import { describe, expect, test } from 'vitest';
import { guessEncoding, markedEncoding, unmarkedUtf16 } from './encoding.ts';
import { gb18030, latin1, utf16 } from './testing.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const fromFirstWide = (bytes: Uint8Array) => bytes.subarray(bytes.findIndex((byte) => byte >= 0x80));
const guess = (bytes: Uint8Array) => guessEncoding(fromFirstWide(bytes)).encoding;

describe('text in which ASCII is itself', () => {
  test.each([
    ['客户名称,电话\n王小明,13800000000\n', 'gb18030', gb18030],
    ['1,王小明\n', 'gb18030', gb18030],
    ['id,备注\n1,联通\n', 'gb18030', gb18030],
    // Rare characters, outside of GB 2312.
    ['姓名,公司\n朱镕基,喆玥科技有限公司\n', 'gb18030', gb18030],
    ['José,Müller,Ångström,naïve,œuvre'.replace('œ', 'oe'), 'windows-1252', latin1],
    ['1,créée\n', 'windows-1252', latin1],
    ['Straße;Größe;Ärger\n', 'windows-1252', latin1],
    ['José', 'utf-8', utf8],
    ['客户名称,电话', 'utf-8', utf8],
    ['Ünïcödé', 'utf-8', utf8],
  ] as const)('%j in %s', (text, encoding, encode) => {
    expect(guess(encode(text))).toBe(encoding);
  });

  test('a little UTF-8 is not beyond doubt, more is', () => {
    expect(guessEncoding(utf8('é'))).toEqual({ encoding: 'utf-8', sure: false });
    expect(guessEncoding(utf8('éèêëé'))).toEqual({ encoding: 'utf-8', sure: true });
  });

  test('a sample may end within a character', () => {
    expect(guess(utf8('客户客户客户').subarray(0, 16))).toBe('utf-8');
    expect(guess(gb18030('客户客户客户').subarray(0, 11))).toBe('gb18030');
  });

  test('a few bad bytes do not make UTF-8 something else', () => {
    const bytes = utf8('客户跟进记录'.repeat(20));
    bytes[30] = 0xff;
    expect(guess(bytes)).toBe('utf-8');
  });

  test('Cyrillic in its own encoding is not taken for Chinese', () => {
    const windows1251 = Uint8Array.from([...'привет мир как дела'], (letter) =>
      letter === ' ' ? 0x20 : letter.charCodeAt(0) - 0x430 + 0xe0,
    );
    expect(guess(windows1251)).toBe('windows-1252');
  });
});

test('the mark at the start names the encoding', () => {
  expect(markedEncoding(utf8('\ufeffa'))).toEqual({ encoding: 'utf-8-bom', length: 3 });
  expect(markedEncoding(utf16('\ufeffa', 'le'))).toEqual({ encoding: 'utf-16le', length: 2 });
  expect(markedEncoding(utf16('\ufeffa', 'be'))).toEqual({ encoding: 'utf-16be', length: 2 });
  expect(markedEncoding(utf8('abc'))).toBeUndefined();
});

test('UTF-16 without a mark is told by its commas and line ends', () => {
  expect(unmarkedUtf16(utf16('姓名,电话\n王,1\n', 'le'))).toBe('utf-16le');
  expect(unmarkedUtf16(utf16('姓名,电话\n王,1\n', 'be'))).toBe('utf-16be');
  expect(unmarkedUtf16(utf8('a,b\n1,\0\n2,x\n'))).toBeUndefined();
  expect(unmarkedUtf16(utf8(''))).toBeUndefined();
});
