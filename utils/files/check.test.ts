import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { checkFile } from './check.ts';
import { fileReportSchema } from './report.ts';
import { check, contacts, finding, ids, nothingKnown } from './testing.ts';

const expecting = (count: number) => ({ ...contacts, expected: [{ object: 'contacts', count }] });
const rows = (count: number) => Array.from({ length: count }, (_, at) => `${at + 1},p${at}@example.invalid\n`).join('');
const csv = (count: number) => `Record ID,Email\n${rows(count)}`;

test('the report of a whole file', async () => {
  const now = new Date('2025-03-04T05:06:07.000Z');
  const content = csv(3);
  const sha256 = createHash('sha256').update(content).digest('hex');
  expect(await check(content, 'contacts.csv', expecting(3), { now })).toEqual({
    name: 'contacts.csv',
    bytes: content.length,
    sha256,
    kind: 'csv',
    tables: [
      {
        path: 'contacts.csv',
        object: 'contacts',
        bytes: content.length,
        sha256,
        encoding: 'utf-8',
        delimiter: ',',
        columns: ['Record ID', 'Email'],
        rows: 3,
        profile: expect.objectContaining({ looked: 3, readBack: 3 }),
      },
    ],
    findings: [],
    counts: [{ object: 'contacts', found: 3, expected: 3 }],
    verdict: 'whole',
    checkedAt: '2025-03-04T05:06:07.000Z',
  });
});

describe('files that are something else', () => {
  test.each([
    ['', 'empty', 'empty-file', 'unreadable'],
    ['\ufeff', 'empty', 'empty-file', 'unreadable'],
    ['<!DOCTYPE html><html><title>Sign in</title></html>', 'html', 'web-page', 'unreadable'],
    ['<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>', 'xml', 'wrong-kind', 'unreadable'],
    ['{"status":"error","message":"expired","errors":[{"code":1}]}', 'json', 'json-answer', 'unreadable'],
    ['%PDF-1.7 …', 'pdf', 'wrong-kind', 'unreadable'],
    ['\0\0\0\0\0\0\0\0', 'unknown', 'unknown-kind', 'unreadable'],
    ['PK\x03\x04 and then nothing', 'zip', 'zip-cut-off', 'unreadable'],
  ])('%j', async (content, kind, id, verdict) => {
    for (const name of ['contacts.csv', 'export.zip']) {
      const report = await check(content, name, expecting(3));
      expect(report).toMatchObject({ kind, verdict, tables: [], counts: [] });
      expect(ids(report)).toEqual([id]);
      expect(report.sha256).toHaveLength(64);
    }
  });
});

describe('rows against what the CRM showed', () => {
  test('fewer is an error', async () => {
    const report = await check(csv(7), 'contacts.csv', expecting(9));
    expect(report).toMatchObject({ verdict: 'damaged', counts: [{ object: 'contacts', found: 7, expected: 9 }] });
    expect(finding(report, 'fewer-rows')).toMatchObject({ values: { found: 7, expected: 9, missing: 2 } });
  });

  test('more is a note: records may have been added', async () => {
    const report = await check(csv(10), 'contacts.csv', expecting(9));
    expect(report.verdict).toBe('whole');
    expect(ids(report, true)).toEqual(['more-rows']);
  });

  test('a round number is doubtful, unless the CRM showed the same', async () => {
    expect(ids(await check(csv(1_000), 'contacts.csv', contacts))).toEqual(['round-count']);
    expect(ids(await check(csv(1_000), 'contacts.csv', expecting(1_000)))).toEqual([]);
    expect(ids(await check(csv(999), 'contacts.csv', contacts))).toEqual([]);
  });

  test('no row is doubtful, unless the CRM showed none', async () => {
    expect(ids(await check(csv(0), 'contacts.csv', contacts))).toEqual(['no-rows']);
    expect((await check(csv(0), 'contacts.csv', expecting(0))).verdict).toBe('whole');
    expect(ids(await check(csv(0), 'contacts.csv', expecting(1)))).toEqual(['fewer-rows']);
  });

  test('one table alone says nothing about other objects', async () => {
    const report = await check(csv(2), 'contacts.csv', { ...contacts, expected: [{ object: 'companies', count: 5 }] });
    expect(report).toMatchObject({ verdict: 'whole', counts: [{ object: 'contacts', found: 2 }] });
  });

  test('a file cut off before its last row is always told', () => {
    const content = csv(12);
    const lastRow = content.lastIndexOf('\n', content.length - 2) + 1;
    return fc.assert(
      fc.asyncProperty(fc.nat(lastRow), async (length) => {
        expect((await check(content.slice(0, length), 'contacts.csv', expecting(12))).verdict).not.toBe('whole');
      }),
    );
  });
});

describe('progress and stopping', () => {
  test('progress rises to the whole', async () => {
    const seen: number[] = [];
    const content = csv(120_000);
    await check(content, 'contacts.csv', contacts, {
      onProgress: ({ bytesDone, bytesTotal, at }) => {
        expect([bytesTotal, at]).toEqual([content.length, 'contacts.csv']);
        seen.push(bytesDone);
      },
    });
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.at(-1)).toBe(content.length);
  });

  test.each(['contacts.csv', 'export.zip'])('%s: a stopped check throws AbortError and nothing else', async (name) => {
    const zip = new JSZip().file('contacts.csv', csv(60_000)).file('companies.csv', csv(5));
    const bytes = await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
    const content = name.endsWith('.zip') ? bytes : csv(300_000);
    for (const share of [0.3, 0.6, 0.9]) {
      const stop = new AbortController();
      const checking = check(content, name, contacts, {
        signal: stop.signal,
        onProgress: ({ bytesDone, bytesTotal }) => {
          if (bytesDone > bytesTotal * share) stop.abort(new Error('of another kind'));
        },
      });
      await expect(checking).rejects.toMatchObject({ name: 'AbortError' });
    }
    await expect(check(content, name, contacts, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});

test('a file that cannot be read to its end has a finding and no hash', async () => {
  const lost = new Blob([csv(3)]);
  lost.slice = () => {
    const slice = new Blob(['']);
    slice.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    return slice;
  };
  const report = await checkFile(lost, 'contacts.csv', expecting(3));
  expect(report).not.toHaveProperty('sha256');
  expect(report).toMatchObject({ verdict: 'unreadable', tables: [], counts: [] });
  expect(ids(report)).toEqual(['read-failed']);
});

test('a pattern that is no regular expression fits no file', async () => {
  const context = { ...nothingKnown, objects: [{ object: 'x', fileName: '(', columns: [] }] };
  expect((await check(csv(1), 'contacts.csv', context)).tables[0]).not.toHaveProperty('object');
});

describe('damage of any kind', () => {
  type Damage = (bytes: number[]) => void;
  const at = fc.nat();
  const damage: fc.Arbitrary<Damage> = fc.oneof(
    fc.tuple(at, fc.nat(255)).map(
      ([at, byte]): Damage =>
        (bytes) => {
          bytes[at % bytes.length] = byte;
        },
    ),
    fc.tuple(at, fc.nat(40)).map(
      ([at, count]): Damage =>
        (bytes) =>
          void bytes.splice(at % bytes.length, count),
    ),
    fc.tuple(at, fc.uint8Array({ maxLength: 9 })).map(
      ([at, extra]): Damage =>
        (bytes) =>
          void bytes.splice(at % bytes.length, 0, ...extra),
    ),
    fc.tuple(at, at, fc.nat(60)).map(
      ([from, to, count]): Damage =>
        (bytes) => {
          const start = from % bytes.length;
          bytes.splice(to % bytes.length, 0, ...bytes.slice(start, start + count));
        },
    ),
  );
  const damages = fc.array(damage, { minLength: 1, maxLength: 4 });

  async function survives(content: Uint8Array, name: string, applied: Damage[]): Promise<void> {
    const bytes = Array.from(content);
    for (const apply of applied) if (bytes.length > 0) apply(bytes);
    const report = await check(Uint8Array.from(bytes), name, expecting(12));
    expect(fileReportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
    // This finding stands for an error of the disk; an error of ours must not hide behind it.
    expect(ids(report)).not.toContain('read-failed');
  }

  test('a table gives a report, always', async () => {
    const text = `\ufeffRecord ID,Email,备注\r\n${Array.from({ length: 12 }, (_, at) => `${at},"客户 ""${at}""",a\r\n`).join('')}`;
    const content = new TextEncoder().encode(text);
    await fc.assert(
      fc.asyncProperty(damages, (applied) => survives(content, 'contacts.csv', applied)),
      { numRuns: 500 },
    );
  }, 30_000);

  test('a zip gives a report, always', async () => {
    const zip = new JSZip().file('contacts.csv', csv(12)).file('客户/companies.csv', csv(3));
    const content = await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
    await fc.assert(
      fc.asyncProperty(damages, (applied) => survives(content, 'export.zip', applied)),
      { numRuns: 500 },
    );
  }, 30_000);

  const cards = `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:客户\r\nEND:VCARD\r\n`.repeat(12);
  const event = 'BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:拜访\r\nEND:VEVENT\r\n';
  const records = Array.from({ length: 12 }, (_, id) => ({ id, name: `客户 "${id}"`, tags: [true, null, 1.5e3] }));
  test.each<[string, string | Uint8Array | Promise<Uint8Array>]>([
    ['contacts.json', JSON.stringify({ data: { contacts: records } })],
    ['contacts.jsonl', records.map((record) => `${JSON.stringify(record)}\n`).join('')],
    ['contacts.vcf', cards],
    ['calendar.ics', `BEGIN:VCALENDAR\r\n${event.repeat(9)}END:VCALENDAR\r\n`],
    ['contacts.sql', '-- MySQL dump 10\nINSERT INTO `a` VALUES (1);\n-- Dump completed\n'],
    ['contacts.csv.gz', gzipSync(csv(12))],
    [
      'export.zip',
      new JSZip()
        .file('contacts.vcf', cards)
        .file('all.csv.gz', gzipSync(csv(12)))
        .generateAsync({ type: 'uint8array' })
        .then((inner) => new JSZip().file('more.zip', inner).generateAsync({ type: 'uint8array' })),
    ],
  ])(
    '%s gives a report, always',
    async (name, content) => {
      const made = await content;
      const bytes = typeof made === 'string' ? new TextEncoder().encode(made) : made;
      await fc.assert(
        fc.asyncProperty(damages, (applied) => survives(bytes, name, applied)),
        { numRuns: 120 },
      );
    },
    30_000,
  );

  // Patterns that make a careless reader look at the same text again and again; the runner's time limit is the bar.
  test.each([
    '"',
    '"a',
    '",',
    '"\n',
    'a"',
    ',',
    '\n',
    '"" ',
    '"a";"b","c"|',
    '=1+1\n',
    '<!--',
    '\x00"',
    '{"a":',
    '[',
    '{"a":1}\n',
    'BEGIN:VCARD\n',
    '-- \n',
  ])('a megabyte of %j', async (pattern) => {
    await survives(new TextEncoder().encode(pattern.repeat(1_000_000 / pattern.length)), 'contacts.csv', []);
  });

  test('bytes without any sense give a report', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), (bytes) => survives(bytes, 'contacts.csv', [])),
      { numRuns: 300 },
    );
  });
});
