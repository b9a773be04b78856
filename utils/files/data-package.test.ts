import { createHash } from 'node:crypto';
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { check, finding, ids } from './testing.ts';

const csv = 'id,name\n1,a\n';
const right = {
  path: 'data/a.csv',
  bytes: csv.length,
  hash: `sha256:${createHash('sha256').update(csv).digest('hex')}`,
};

async function told(resources: unknown, text = JSON.stringify({ name: 'x', resources })) {
  const zip = new JSZip().file('data/a.csv', csv).file('datapackage.json', text);
  return check(await zip.generateAsync({ type: 'uint8array' }), 'export.zip');
}

test('a list that is right is no table and no finding', async () => {
  const report = await told([right, { path: 'https://example.invalid/b.csv' }, { data: [] }, { path: ['data/a.csv'] }]);
  expect(report).toMatchObject({ verdict: 'whole', findings: [], tables: [{ path: 'data/a.csv' }] });
});

test('files that are missing or differ', async () => {
  const report = await told([{ path: ['data/a.csv', 'data/b.csv'] }, { path: '../a.csv' }]);
  expect(finding(report, 'listed-missing')).toMatchObject({
    values: { total: 2, names: 'data/b.csv, ../a.csv' },
    place: { path: 'datapackage.json' },
  });
  expect(ids(await told([{ ...right, bytes: 9 }]))).toEqual(['listed-differs']);
  expect(ids(await told([{ ...right, hash: `sha256:${'0'.repeat(64)}` }]))).toEqual(['listed-differs']);
  // Nothing can be said of a sum that is not made here.
  expect(ids(await told([{ ...right, hash: 'd41d8cd98f00b204e9800998ecf8427e' }]))).toEqual([]);
});

test('what is no such list is left aside', async () => {
  expect(ids(await told('none'))).toEqual([]);
  expect(ids(await told([], '{"resources": ['))).toEqual([]);
  expect(ids(await told([], '[]'))).toEqual([]);
});
