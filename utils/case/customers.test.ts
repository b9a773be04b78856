import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Order } from '../customers/orders.ts';
import type { CustomerResult } from '../customers/results.ts';
import { keepResults } from './customer-files.ts';
import { customerResults } from './customer-results.ts';
import { beginCustomer, listsOf, recordResult, rest, takeList, undoResult } from './customers.ts';
import { db } from './db.ts';
import { blobOf } from './evidence.ts';
import { checkLog, linesOf } from './log.ts';
import type { Case } from './rows/case.ts';
import type { CustomerList } from './rows/customers.ts';
import { freshCase } from './testing/practice.ts';

const orders: Order[] = [2, 3, 5].map((row) => ({ row, number: String(1000 + row), name: `样品客户${row}` }));
const [first, second, third] = orders as [Order, Order, Order];
const file = new File(['编号,名称\n1002,样品客户2\n'], '名单.csv');
const done: CustomerResult = {
  ...{ outcome: 'terminated', operator: '练习员工1', reason: '合同到期', effective: '2026-12-31', compared: 'page' },
};

let found: Case;
let list: CustomerList;
beforeEach(async () => {
  found = await freshCase();
  list = await takeList(found.id, {
    ...{ file, operator: '练习员工1', columns: { number: '编号', name: '名称' }, orders },
    problems: [{ row: 4, field: 'number', problem: { type: 'missing' } }],
  });
});

const now = () => db.customerLists.get(list.id);
const results = async () =>
  customerResults(
    (await linesOf(found.id)).map(({ event }) => event),
    list.id,
  );

describe('a list', () => {
  test('is kept with its file as evidence, and rests at its first customer', async () => {
    expect(await listsOf(found.id)).toEqual([{ ...list, state: 'paused', row: 2 }]);
    expect((await db.customerOrders.get(list.id))?.problems).toHaveLength(1);
    const [kept] = await db.evidence.toArray();
    expect(kept).toMatchObject({ kind: 'document', title: '名单.csv' });
    expect(await (await blobOf(kept?.id ?? '', '名单.csv'))?.text()).toBe(await file.text());
    expect((await linesOf(found.id)).map(({ event }) => event.type)).toEqual([
      ...['case-opened', 'evidence-kept', 'customers-taken'],
    ]);
  });

  test('goes from one customer to the next, each with its result in the log, to the end', async () => {
    await beginCustomer(list, first);
    expect(await now()).toMatchObject({ state: 'going', row: 2 });
    expect(await recordResult(list, first, 0, done)).toEqual({ type: 'next', order: second });
    expect(await now()).toMatchObject({ state: 'going', row: 3 });
    await recordResult(list, second, 0, { ...done, outcome: 'skipped', note: '合同未到期' });
    expect(await recordResult(list, third, 0, done)).toEqual({ type: 'through' });
    expect(await now()).toMatchObject({ state: 'paused' });
    expect((await now())?.row).toBeUndefined();
    expect([...(await results()).values()].map(([one]) => one?.outcome)).toEqual([
      ...['terminated', 'skipped', 'terminated'],
    ]);
    expect(await checkLog(found.id)).toMatchObject({ ok: true });
  });

  test('stops where something is not as it says, and goes on only when the person begins again', async () => {
    await beginCustomer(list, first);
    const refused = { ...done, outcome: 'refused', words: '存在未结费用' } as const;
    expect(await recordResult(list, first, 0, refused)).toEqual({ type: 'stopped' });
    expect(await now()).toMatchObject({ state: 'stopped', row: 2 });
    await beginCustomer(list, second);
    expect(await now()).toMatchObject({ state: 'going', row: 3 });
  });

  test('a result that lacks what its outcome needs is not written', async () => {
    expect(() => recordResult(list, first, 0, { ...done, effective: undefined })).toThrow('effective');
    expect((await results()).size).toBe(0);
  });

  test('two windows that record the same customer write one result', async () => {
    const [one, other] = await Promise.all([
      recordResult(list, first, 0, done),
      recordResult(list, first, 0, { ...done, outcome: 'not-found' }),
    ]);
    expect([one.type, other.type]).toEqual(['next', 'changed-elsewhere']);
    expect((await results()).get(2)).toHaveLength(1);
  });

  test('a result is taken back, once, and the list stands at that customer again', async () => {
    await recordResult(list, first, 0, done);
    await undoResult(list, first);
    await undoResult(list, first);
    expect((await results()).get(2)).toEqual([]);
    expect(await now()).toMatchObject({ state: 'paused', row: 2 });
    const undone = (await linesOf(found.id)).filter(({ event }) => event.type === 'customer-result-undone');
    expect(undone).toHaveLength(1);
  });

  test('who waits for approval gets a second result later', async () => {
    await recordResult(list, first, 0, { ...done, outcome: 'waiting' });
    await recordResult(list, first, 1, done);
    expect((await results()).get(2)?.map(({ outcome }) => outcome)).toEqual(['waiting', 'terminated']);
  });

  test('rests where it stands', async () => {
    await beginCustomer(list, second);
    await rest((await now()) ?? list);
    expect(await now()).toMatchObject({ state: 'paused', row: 3 });
  });

  test('its results are kept as evidence', async () => {
    await recordResult(list, first, 0, done);
    const kept = await keepResults(list, 'zh-CN');
    expect(kept).toMatchObject({ kind: 'document', title: '名单.csv 的处理结果' });
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      await (await blobOf(kept.id, 'results.csv'))?.arrayBuffer(),
    );
    expect(
      text
        .split('\r\n')
        .slice(1, 4)
        .map((line) => line.split(',').slice(0, 4).join()),
    ).toEqual([...['2,1002,样品客户2,已解约', '3,1003,样品客户3,尚未处理', '4,,,此行无法使用']]);
  });
});
