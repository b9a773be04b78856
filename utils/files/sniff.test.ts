import { expect, test } from 'vitest';
import { looksBinary, sniffBytes, sniffText } from './sniff.ts';

test.each([
  [[0x50, 0x4b, 3, 4, 20], 'zip'],
  [[0x50, 0x4b, 5, 6], 'zip'],
  [[0x25, 0x50, 0x44, 0x46, 0x2d, 0x31], 'pdf'],
  [[0x1f, 0x8b, 8], 'gzip'],
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'xls'],
  [[], 'empty'],
  [[0x50, 0x4b], undefined],
  [[0x61, 0x2c], undefined],
])('bytes %j are %s', (bytes, kind) => {
  expect(sniffBytes(Uint8Array.from(bytes))).toBe(kind);
});

test.each([
  ['\n <!DOCTYPE html>\n<html>', 'html'],
  ['<html lang="zh">', 'html'],
  ['<!-- cached --><html>', 'html'],
  ['<?xml version="1.0"?><!DOCTYPE html><html xmlns="x">', 'html'],
  ['<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>', 'xml'],
  ['{"status":"error"}', 'json'],
  ['[{"id":1}]', 'json'],
  [' \r\n', 'empty'],
  ['id,name\n1,<html>\n', 'csv'],
  ['[Name],[Id]\n', 'csv'],
  ['<Name>,<Id>\n', 'csv'],
  ['{braces},b\n', 'csv'],
])('%j is %s', (text, kind) => {
  expect(sniffText(text)).toBe(kind);
});

test('text with a few control characters is still text', () => {
  expect(looksBinary(new TextEncoder().encode(`a,b\r\n${'text\t'.repeat(20)}\x0b`))).toBe(false);
  expect(looksBinary(Uint8Array.from({ length: 200 }, (_, at) => at % 16))).toBe(true);
});
