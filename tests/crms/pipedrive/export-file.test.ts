import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { objectFactsOf } from '../../../sites/file-facts.ts';
import { pipedrive } from '../../../sites/pipedrive/index.ts';
import { checkLinked } from '../../../utils/files/check.ts';
import { compareFiles } from '../../../utils/files/compare-files.ts';
import { makeData, type ObjectName, objectNames } from './data.ts';
import { exportFileName, writeExport } from './export-file.ts';
import type { Damage } from './options.ts';

const data = makeData({ deals: 131, people: 240, organizations: 96 }, 2026);
const objects = objectFactsOf(pipedrive);
const expected = objectNames.map((object) => ({ object: object as string, count: data[object].length }));

function check(object: ObjectName, damage: Damage = 'none') {
  const file = new Blob([new Uint8Array(writeExport(data[object], damage))]);
  const context = { objects, expected: expected.filter((one) => one.object === object) };
  return checkLinked(file, exportFileName(object, 7_000_042, 69), context);
}

describe('writeExport', () => {
  it('puts every field in quotes, with plain column names', () => {
    const text = new TextDecoder().decode(writeExport(data.deals, 'none'));
    expect(text).toMatch(
      /^"ID","Title","Creator","Owner","Value","Currency of Value","Organization","Organization ID",/,
    );
    const { data: rows } = Papa.parse<string[]>(text, { skipEmptyLines: true });
    expect(rows.slice(1)).toEqual(data.deals.map((record) => Object.values(record)));
    const [first] = data.deals;
    expect(text.split('\n')[1]).toContain(`"${first?.ID}","${first?.Title}"`);
  });

  it.each(objectNames)('%s: read as whole by the checks', async (object) => {
    const { report } = await check(object);
    // A note, no doubt: much of what Pipedrive exports is empty in a young account.
    expect(report.findings.map(({ id }) => id)).toEqual(['empty-columns']);
    expect(report).toMatchObject({ verdict: 'whole', counts: [{ object, found: data[object].length }] });
  });

  it('all three fit together', async () => {
    const checked = await Promise.all(objectNames.map((object) => check(object)));
    const { findings, verdict } = compareFiles(checked, { objects, expected });
    expect(findings).toEqual([]);
    expect(verdict).toBe('whole');
  });

  it.each([
    ['cut-off', 'damaged'],
    ['ragged', 'damaged'],
    ['missing-rows', 'damaged'],
    ['login-page', 'unreadable'],
  ] as const)('%s: is %s', async (damage, verdict) => {
    const { report } = await check('deals', damage);
    expect(report.verdict).toBe(verdict);
  });
});
