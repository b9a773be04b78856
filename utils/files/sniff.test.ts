import { expect, test } from 'vitest';
import { looksBinary, sniffBytes, sniffText } from './sniff.ts';

test.each([
  [[0x50, 0x4b, 3, 4, 20], 'zip'],
  [[0x50, 0x4b, 5, 6], 'zip'],
  [[0x25, 0x50, 0x44, 0x46, 0x2d, 0x31], 'pdf'],
  [[0x1f, 0x8b, 8], 'gzip'],
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'xls'],
  [[0x52, 0x61, 0x72, 0x21, 0x1a, 0x07, 0x01, 0x00], 'rar'],
  [[0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], '7z'],
  [[...new Array(257).fill(0x61), 0x75, 0x73, 0x74, 0x61, 0x72], 'tar'],
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
  ['[{"id":1},\n{"id":2}]', 'json'],
  ['[["Id"],["1"]]', 'json'],
  ['{\n  "a": {},\n  "b": {}\n}', 'json'],
  ['{"id":1}\n{"id":2}\n', 'ndjson'],
  ['{"id":1\n{"id":2}\n{"id":3}\n', 'ndjson'],
  ['BEGIN:VCARD\r\nVERSION:3.0', 'vcard'],
  ['begin:vcalendar\nversion:2.0', 'icalendar'],
  ['BEGIN:VCARDS,b\n', 'csv'],
  ['-- MySQL dump 10.13  Distrib 8.0\n--\n-- Host: localhost', 'sql'],
  ['--\n-- PostgreSQL database dump\n--\n\nSET statement_timeout = 0;', 'sql'],
  ['/*!40101 SET NAMES utf8 */;', 'sql'],
  ['/*\n Navicat\n*/\nSET NAMES utf8mb4;\nDROP TABLE IF EXISTS `a`;', 'sql'],
  ['CREATE TABLE contacts (\n id int', 'sql'],
  ["INSERT INTO `a` VALUES (1,'x');", 'sql'],
  ['PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;', 'sql'],
  ['Use Case;Owner\n', 'csv'],
  ['Set name,Owner;\n', 'csv'],
  ['Create table,Drop table\n', 'csv'],
  ['# exported\nId,Name\n', 'csv'],
  ['<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">', 'xls'],
])('%j is %s', (text, kind) => {
  expect(sniffText(text)).toBe(kind);
});

test('text with a few control characters is still text', () => {
  expect(looksBinary(new TextEncoder().encode(`a,b\r\n${'text\t'.repeat(20)}\x0b`))).toBe(false);
  expect(looksBinary(Uint8Array.from({ length: 200 }, (_, at) => at % 16))).toBe(true);
});
