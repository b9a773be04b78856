import { expect, test } from 'vitest';
import { check, contacts, finding, ids } from './testing.ts';

const facts = {
  ...contacts,
  objects: [
    {
      object: 'contacts',
      fileName: 'contacts',
      columns: ['id', 'email'],
      idColumn: 'id',
      references: [{ column: 'companyIds', object: 'companies' }],
    },
    { object: 'companies', fileName: 'companies', columns: ['id'], idColumn: 'id' },
  ],
};
const records = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    id: String(100 + at),
    email: `p${at}@example.invalid`,
    born: '2001-02-03',
  }));
const asLines = (all: object[]) => all.map((record) => `${JSON.stringify(record)}\n`).join('');

test('records of JSON get the checks and the profile of a table', async () => {
  const all = records(30);
  all[7] = { ...all[7], id: '103', born: 'n/a' } as (typeof all)[number];
  all[9] = { ...all[9], email: garbled('王小明') } as (typeof all)[number];
  for (const [name, text, first] of [
    ['contacts.json', JSON.stringify(all), 8],
    ['contacts.jsonl', `\n${asLines(all)}`, 9],
  ] as const) {
    const report = await check(text, name, facts);
    expect(ids(report)).toEqual(['duplicate-id', 'double-encoded']);
    expect(finding(report, 'duplicate-id')).toMatchObject({ place: { row: first, column: 'id' } });
    expect(finding(report, 'double-encoded')).toMatchObject({ place: { row: first + 2 } });
    expect(report.tables[0]?.profile).toMatchObject({
      looked: 30,
      readBack: 30,
      columns: [
        { kind: 'whole', filled: 30, distinct: 29, min: '100', max: '129', sample: '000' },
        { kind: 'email' },
        { kind: 'date', min: '2001-02-03', max: '2001-02-03' },
      ],
    });
  }
});

test('objects within a record become columns, lists become cells', async () => {
  const all = [
    { id: 1, properties: { city: 'A', deep: { er: { than: 'this' } } }, tags: ['x', 'y'], none: null },
    { id: 2, properties: { city: 'B', late: true }, tags: [{ a: 1 }, 'z'] },
  ];
  const { tables } = await check(JSON.stringify({ results: all }), 'a.json');
  expect(tables).toMatchObject([
    {
      part: 'results',
      rows: 2,
      columns: ['id', 'properties.city', 'properties.deep.er', 'tags', 'none', 'properties.late'],
    },
  ]);
  expect(tables[0]?.profile?.columns.map(({ filled }) => filled)).toEqual([2, 2, 1, 2, 0, 1]);
  expect(tables[0]?.profile?.columns[3]).toMatchObject({ sample: 'x;x', longest: 5 });
});

test('a line that breaks off leaves nothing in the next record', async () => {
  const report = await check('{"id":"1","a":"x"}\n{"id":"2","a":"lo\n{"id":"3"}\n', 'contacts.jsonl', facts);
  expect(report.tables[0]?.profile?.columns).toMatchObject([{ filled: 2 }, { filled: 1 }]);
  expect(ids(report)).toEqual(['json-lines', 'missing-column']);
});

test('columns of a JSON that has other names are not missed', async () => {
  expect(ids(await check('[{"Id":"1","mail":"x"}]', 'contacts.json', facts))).toEqual(['missing-column']);
  expect(ids(await check('[{"key":"1","mail":"x"}]', 'contacts.json', facts))).toEqual([]);
});

test('a list or a key of any length costs little', async () => {
  const record = `{"${'k'.repeat(200_000)}":[${'"abc",'.repeat(300_000)}1],"b":"${'\\u00e9'.repeat(100_000)}"}`;
  const report = await check(`[${record},${record}]`, 'a.json');
  expect(report.tables[0]).toMatchObject({ rows: 2, columns: ['k'.repeat(300), 'b'] });
});

/** What becomes of text whose UTF-8 is read as Windows-1252. */
function garbled(text: string): string {
  return new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
}
