import { describe, expect, test } from 'vitest';
import type { BundleEvidence, BundleExport, BundleInput } from './input.ts';
import { layOut } from './layout.ts';
import { sampleInput } from './testing/sample.ts';

const sample = await sampleInput();

function evidence(kind: BundleEvidence['kind'], ...names: string[]): BundleEvidence {
  const parts = names.map((name) => ({ name, mediaType: 'text/plain', sha256: '', blob: new Blob() }));
  return { id: kind, kind, title: kind, at: sample.case.openedAt, places: [], record: {}, parts };
}

function exported(name: string, bytes = 1): BundleExport {
  const report = { name, bytes, sha256: '', verdict: 'whole', tables: [], findings: [] };
  return { id: name, name, report, findingLines: [], blob: new Blob(['x'.repeat(bytes)]) };
}

function paths(changes: Partial<BundleInput>, packBelowBytes?: number): string[] {
  const layout = layOut({ ...sample, evidence: [], exports: [], ...changes }, packBelowBytes);
  return [
    ...layout.evidence.flatMap(({ recordPath, parts }) => [recordPath, ...parts.map(({ path }) => path)]),
    ...layout.exports.flatMap(({ recordPath, path }) => [recordPath, path ?? 'outside']),
  ];
}

describe('layOut', () => {
  test('numbers evidence within its kind', () => {
    const list = [evidence('page', 'a.png'), evidence('mail', 'm.eml'), evidence('page', 'b.png')];
    expect(paths({ evidence: list })).toEqual([
      'captures/0001/capture.json',
      'captures/0001/a.png',
      'mail/0001.json',
      'mail/0001.eml',
      'captures/0002/capture.json',
      'captures/0002/b.png',
    ]);
  });

  test('puts what comes with a mail in a folder of its own', () => {
    expect(paths({ evidence: [evidence('mail', 'text.txt', 'Mail.EML', 'second.eml')] })).toEqual([
      'mail/0001.json',
      'mail/0001/text.txt',
      'mail/0001.eml',
      'mail/0001/second.eml',
    ]);
  });

  test('lets no captured file take the record’s name', () => {
    expect(paths({ evidence: [evidence('document', 'Document.json', 'document-2.json')] })).toEqual([
      'documents/0001/document.json',
      'documents/0001/Document-2.json',
      'documents/0001/document-2-2.json',
    ]);
  });

  test('lets no exported file take the name of another one’s record', () => {
    const list = ['a.csv', 'a.csv', 'a.csv.check.json'].map((name) => exported(name));
    const all = paths({ exports: list });
    expect(all.slice(0, 4)).toEqual([
      'exports/a.csv.check.json',
      'exports/a.csv',
      'exports/a-2.csv.check.json',
      'exports/a-2.csv',
    ]);
    expect(new Set(all.map((path) => path.toLowerCase())).size).toBe(6);
    const reversed = paths({ exports: list.toReversed() });
    expect(new Set(reversed.map((path) => path.toLowerCase())).size).toBe(6);
  });

  test('leaves files from the limit on outside', () => {
    const list = [exported('small.csv', 9), exported('large.csv', 10)];
    expect(paths({ exports: list }, 10)).toEqual([
      'exports/small.csv.check.json',
      'exports/small.csv',
      'exports/large.csv.check.json',
      'outside',
    ]);
  });
});
