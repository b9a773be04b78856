import { expect, test } from 'vitest';
import { check, ids } from './testing.ts';

const mysql = '-- MySQL dump 10.13  Distrib 8.0.36\n--\nCREATE TABLE `contacts` (\n  `id` int\n);\n';
const postgres = '--\n-- PostgreSQL database dump\n--\n\nSET statement_timeout = 0;\n';
const rows = "INSERT INTO `contacts` VALUES (1,'a'),(2,'客户');\n".repeat(3_000);

test.each([
  ['MySQL', `${mysql}${rows}-- Dump completed on 2025-03-04  5:06:07\n`],
  ['PostgreSQL', `${postgres}${rows}--\n-- PostgreSQL database dump complete\n--\n`],
  ['one that marks no end', `PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\n${rows}`],
])('a dump of %s is named, and nothing is said about its rows', async (_name, text) => {
  const report = await check(text, 'dump.sql');
  expect(report).toMatchObject({ kind: 'sql', verdict: 'doubtful', tables: [] });
  expect(ids(report)).toEqual(['sql-dump']);
});

test.each([
  ['MySQL', mysql],
  ['PostgreSQL', postgres],
])('a dump of %s without its last line is told', async (_name, start) => {
  for (const end of ['', rows]) expect(ids(await check(start + end, 'dump.sql'))).toEqual(['sql-cut-off']);
});
