import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { db } from '../db.ts';
import { append, linesOf } from '../log.ts';
import { freshCase } from '../testing/practice.ts';
import { branchesOf, branchNumber } from './branches.ts';
import { copyOf } from './case-copy.ts';
import { mergeCases } from './merge-cases.ts';

const note = (caseId: string, text: string) => append(caseId, { type: 'note-written', task: 'reason', text });

test('a case that went on in two places names the other log, and where both parted; a case alone names none', async () => {
  const { id } = await freshCase();
  await note(id, 'before');
  const before = await copyOf(id);
  const common = (await linesOf(id)).length;
  expect(await branchesOf(id)).toEqual([]);

  await note(id, 'here');
  const here = await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const));
  await Promise.all(db.tables.map((table) => table.clear()));
  await mergeCases([before], 'Clean Exit test', 'join');
  await note(id, 'there');
  const there = await copyOf(id);
  await Promise.all(db.tables.map((table) => table.clear()));
  for (const [name, rows] of here) await db.table(name).bulkPut(rows);
  await mergeCases([there], 'Clean Exit test', 'beside');

  const second = `${id}~2`;
  const parted = (await linesOf(id))[common - 1]?.event.at;
  expect(await branchesOf(id)).toMatchObject([{ case: { id: second }, common, parted }]);
  expect(await branchesOf(second)).toMatchObject([{ case: { id }, common, parted }]);
  expect([branchNumber(id), branchNumber(second)]).toEqual([1, 2]);
});
