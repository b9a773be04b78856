import { describe, expect, test } from 'vitest';
import { check } from '../../utils/files/testing.ts';
import { formatMutation } from '../corpora/formats.ts';
import { messyTable } from '../corpora/messy-table.ts';
import { type Mutation, mutation } from '../corpora/mutations.ts';
import { header } from '../corpora/practice-table.ts';

const count = 2_400;
const seeds = Array.from({ length: count }, (_, seed) => seed);
/** What a whole file of the set may be told: its titles, and nothing else but notes. */
const harmless = new Set(['title-rows']);

const context = (rows: number) => ({
  objects: [
    { object: 'contacts', fileName: 'contacts', columns: header.slice(0, 3), idColumn: 'Record ID', idForm: '\\d+' },
  ],
  expected: [{ object: 'contacts', count: rows }],
});

/** What is wrong with the report on this file, in words; undefined when it is right. */
async function wrong({ seed, damage, dress, bytes, rows, told, row }: Mutation): Promise<string | undefined> {
  const report = await check(bytes, 'contacts.csv', context(rows));
  const name = `${seed} (${damage ?? 'whole'}, ${JSON.stringify(dress)})`;
  const all = report.findings.map(({ id, values, place }) => ({
    id,
    place: place?.row,
    rows: String(values.rows ?? ''),
  }));
  if (damage === undefined) {
    const alarms = report.findings.filter(({ id, severity }) => severity !== 'note' && !harmless.has(id));
    return alarms.length > 0 || report.tables[0]?.rows !== rows ? `${name}: ${JSON.stringify(all)}` : undefined;
  }
  const right = all.filter(({ id }) => told.includes(id));
  const named =
    row === undefined || right.some(({ place, rows }) => place === row || rows.split(/\D+/).includes(String(row)));
  return right.length === 0 || !named ? `${name}, row ${row}: ${JSON.stringify(all)}` : undefined;
}

describe(`${count} whole and damaged files`, () => {
  test('every damaged row is found, and no whole file gives an alarm', { timeout: 60_000 }, async () => {
    const all: string[] = [];
    for (const seed of seeds) {
      const found = await wrong(mutation(seed));
      if (found) all.push(found);
    }
    expect(all).toEqual([]);
  });

  test('the set holds each damage, and enough of whole files', () => {
    const names = new Map<string, number>();
    for (const seed of seeds) {
      const { damage = 'whole' } = mutation(seed);
      names.set(damage, (names.get(damage) ?? 0) + 1);
    }
    expect(names.size).toBe(25);
    expect(Math.min(...names.values())).toBeGreaterThan(15);
    expect(names.get('whole')).toBeGreaterThan(500);
  });
});

describe('600 files of other formats', () => {
  const objects = [
    { object: 'contacts', fileName: 'contacts', columns: [], idColumn: 'Record ID' },
    { object: 'people', fileName: 'no file', columns: [], idColumn: 'id' },
  ];
  const known = (name: string, rows: number) => {
    const json = /json/.test(name);
    return {
      objects: json
        ? objects.toReversed().map((facts) => ({ ...facts, fileName: facts.object === 'people' ? 'contacts' : 'none' }))
        : objects,
      expected: [{ object: json ? 'people' : 'contacts', count: rows }],
    };
  };

  test('every damage is found, and no whole file gives an alarm', { timeout: 120_000 }, async () => {
    const all: string[] = [];
    for (let seed = 0; seed < 600; seed++) {
      const { name, damage, bytes, rows, told, row } = await formatMutation(seed);
      const report = await check(bytes, name, known(name, rows));
      const found = report.findings.filter(({ severity }) => severity !== 'note');
      const right = found.filter(({ id }) => told.includes(id));
      const placed = row === undefined || right.some(({ place }) => place?.row === row);
      const isRight = damage === undefined ? found.length === 0 : right.length > 0 && placed;
      if (!isRight) all.push(`${seed} ${name} (${damage ?? 'whole'}, row ${row}): ${JSON.stringify(found)}`);
    }
    expect(all).toEqual([]);
  });
});

test('the set of other formats holds each damage, and enough of whole files', async () => {
  const names = new Map<string, number>();
  for (let seed = 0; seed < 600; seed++) {
    const { name, damage = 'whole' } = await formatMutation(seed);
    const kind = damage === 'whole' ? damage : `${damage} ${name}`;
    names.set(kind, (names.get(kind) ?? 0) + 1);
  }
  expect(names.size).toBe(29);
  expect(Math.min(...names.values())).toBeGreaterThan(2);
  expect(names.get('whole')).toBeGreaterThan(100);
});

test('200 whole tables that look odd give no alarm', { timeout: 60_000 }, async () => {
  const all: string[] = [];
  for (let seed = 0; seed < 200; seed++) {
    const { bytes, rows } = messyTable(seed);
    const report = await check(bytes, 'contacts.csv', {
      objects: [{ object: 'contacts', fileName: 'contacts', columns: ['Record ID', 'Email'], idColumn: 'Record ID' }],
      expected: [],
    });
    // Columns without a name are told, and are there.
    const alarms = report.findings.filter(({ id, severity }) => severity !== 'note' && id !== 'blank-header');
    if (alarms.length > 0 || report.tables[0]?.rows !== rows) all.push(`${seed}: ${JSON.stringify(alarms)}`);
  }
  expect(all).toEqual([]);
});
