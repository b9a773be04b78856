import { gzipSync } from 'node:zlib';
import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { checkFile } from './check.ts';
import { defaultLimits } from './limits.ts';
import { check, contacts, finding, gb18030, ids } from './testing.ts';

const csv = (count: number, first = 0) =>
  `Record ID,Email\n${Array.from({ length: count }, (_, at) => `${first + at + 1},p${at}@example.invalid\n`).join('')}`;

const zipOf = (files: Record<string, string | Uint8Array>, compression: 'STORE' | 'DEFLATE' = 'DEFLATE') => {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(files)) zip.file(name, content, { createFolders: false });
  return zip.generateAsync({ type: 'uint8array', compression });
};

const expected = [
  { object: 'contacts', count: 30 },
  { object: 'companies', count: 5 },
];
const context = { ...contacts, expected };

test('each table of a whole zip is read and counted', async () => {
  const bytes = await zipOf({ 'all-contacts.csv': csv(30), 'data/Companies.csv': csv(5), 'readme.pdf': '%PDF-1.7' });
  const report = await check(bytes, 'export.zip', context);
  expect(report.findings).toEqual([]);
  expect(report).toMatchObject({
    kind: 'zip',
    verdict: 'whole',
    tables: [
      { path: 'all-contacts.csv', object: 'contacts', rows: 30 },
      { path: 'data/Companies.csv', object: 'companies', rows: 5 },
    ],
    counts: [
      { object: 'contacts', found: 30, expected: 30 },
      { object: 'companies', found: 5, expected: 5 },
    ],
  });
});

test('the files of one object are counted together', async () => {
  const report = await check(await zipOf({ 'contacts_1.csv': csv(20), 'contacts_2.csv': csv(10, 20) }), 'e.zip', {
    ...contacts,
    expected: [{ object: 'contacts', count: 30 }],
  });
  expect(report).toMatchObject({ verdict: 'whole', counts: [{ object: 'contacts', found: 30, expected: 30 }] });
});

test('an object without a file is missing only when the CRM showed records', async () => {
  const bytes = await zipOf({ 'contacts.csv': csv(30) });
  const missing = await check(bytes, 'export.zip', context);
  expect(ids(missing)).toEqual(['missing-object']);
  expect(missing.counts).toContainEqual({ object: 'companies', found: 0, expected: 5 });
  const none = { ...contacts, expected: [{ object: 'companies', count: 0 }] };
  expect((await check(bytes, 'export.zip', none)).verdict).toBe('whole');
});

test('a web page in the zip under the name of a table is told, and its object is not called missing', async () => {
  const report = await check(
    await zipOf({ 'contacts.csv': '<html>Sign in</html>', 'companies.csv': csv(5) }),
    'e.zip',
    context,
  );
  expect(ids(report)).toEqual(['web-page']);
  expect(finding(report, 'web-page')?.place).toEqual({ path: 'contacts.csv' });
});

test('progress counts the hash and the contents', async () => {
  const bytes = await zipOf({ 'contacts.csv': csv(5_000), 'companies.csv': csv(5_000) }, 'STORE');
  const seen: [number, string][] = [];
  await check(bytes, 'export.zip', contacts, { onProgress: ({ bytesDone, at }) => seen.push([bytesDone, at]) });
  const done = seen.map(([bytesDone]) => bytesDone);
  expect(done).toEqual([...done].sort((a, b) => a - b));
  expect(done.at(-1)).toBe(bytes.length * 2);
  expect(new Set(seen.map(([, at]) => at))).toEqual(new Set(['export.zip', 'contacts.csv', 'companies.csv']));
});

test('names in GB 18030 without the mark for UTF-8', async () => {
  const zip = new JSZip().file('客户contacts.csv', csv(30));
  const bytes = await zip.generateAsync({ type: 'uint8array', encodeFileName: (name) => gb18030(name) as never });
  // JSZip marks every name that it encodes as UTF-8: the bit is taken away as older programs leave it.
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 10 < bytes.length; at++) {
    if (view.getUint32(at, true) === 0x04034b50) view.setUint16(at + 6, 0, true);
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 0, true);
  }
  const report = await check(bytes, 'export.zip', contacts);
  expect(report.tables).toMatchObject([{ path: '客户contacts.csv', object: 'contacts', rows: 30 }]);
  expect(report.verdict).toBe('whole');
});

describe('damage', () => {
  test('a zip cut off anywhere is told', async () => {
    const bytes = await zipOf({ 'contacts.csv': csv(30), 'companies.csv': csv(5) });
    for (let length = 0; length < bytes.length; length++) {
      const report = await check(bytes.subarray(0, length), 'export.zip', context);
      expect(['damaged', 'unreadable']).toContain(report.verdict);
    }
  });

  test('any changed byte is told, or has changed nothing that is in the tables', async () => {
    const bytes = await zipOf({ 'contacts.csv': csv(4), 'companies.csv': csv(3) });
    const facts = { ...contacts, expected: [] };
    const whole = await check(bytes, 'export.zip', facts);
    expect(whole.verdict).toBe('whole');
    let told = 0;
    for (let at = 0; at < bytes.length; at++) {
      const changed = bytes.slice();
      changed[at] = (changed[at] as number) ^ (at % 2 === 0 ? 0x01 : 0x80);
      const report = await check(changed, 'export.zip', facts);
      if (report.verdict === 'whole') expect([at, report.tables]).toEqual([at, whole.tables]);
      else told++;
    }
    expect(told).toBeGreaterThan(bytes.length / 2);
  }, 30_000);

  test('the damaged entry is named, the others are read, and no count is made up for it', async () => {
    const bytes = await zipOf({ 'contacts.csv': csv(30), 'companies.csv': csv(5) }, 'STORE');
    bytes[60] = 0x7a;
    const report = await check(bytes, 'export.zip', context);
    expect(ids(report)).toEqual(['zip-damaged']);
    expect(finding(report, 'zip-damaged')).toMatchObject({
      values: { total: 1, path: 'contacts.csv' },
      place: { path: 'contacts.csv' },
    });
    expect(report.tables.map(({ path }) => path)).toEqual(['companies.csv']);
    expect(report.counts).toEqual([{ object: 'companies', found: 5, expected: 5 }]);
  });
});

/** Writes a zip with zip.js, which can do what JSZip cannot. */
async function written(write: (zip: ZipWriter<Blob>) => Promise<unknown>, options = {}): Promise<Uint8Array> {
  const zip = new ZipWriter(new BlobWriter('application/zip'), { useWebWorkers: false, ...options });
  await write(zip);
  return new Uint8Array(await (await zip.close()).arrayBuffer());
}

describe('hostile zips', () => {
  test('a password', async () => {
    for (const zipCrypto of [true, false]) {
      const bytes = await written((zip) =>
        zip.add('contacts.csv', new TextReader(csv(30)), { password: 'x', zipCrypto }),
      );
      const report = await check(bytes, 'export.zip', { ...contacts, expected: [{ object: 'contacts', count: 30 }] });
      expect(ids(report)).toEqual(['zip-encrypted']);
      expect(report.verdict).toBe('unreadable');
    }
  });

  test('one part of a split zip', async () => {
    const bytes = await zipOf({ 'contacts.csv': csv(3) });
    const last = bytes.slice();
    new DataView(last.buffer).setUint16(bytes.length - 18, 1, true);
    expect(ids(await check(last, 'export.zip'))).toEqual(['zip-split']);
    const first = Uint8Array.of(0x50, 0x4b, 0x07, 0x08, ...bytes.subarray(0, 100));
    expect(ids(await check(first, 'export.zip'))).toEqual(['zip-split']);
  });

  test('a bomb is stopped early', async () => {
    const bytes = await zipOf({ 'contacts.csv': 'a'.repeat(4_000_000), 'later.csv': csv(3) });
    const read: string[] = [];
    const report = await check(bytes, 'export.zip', contacts, {
      limits: { ...defaultLimits, ratio: 100, ratioFrom: 1_000_000 },
      onProgress: ({ at }) => read.push(at),
    });
    expect(finding(report, 'zip-bomb')?.place).toEqual({ path: 'contacts.csv' });
    expect(read).not.toContain('later.csv');
    expect(report.verdict).toBe('unreadable');
  });

  test('more bytes than the limit in all', async () => {
    const bytes = await zipOf({ 'a.csv': csv(500), 'b.csv': csv(500) });
    const report = await check(bytes, 'export.zip', contacts, { limits: { ...defaultLimits, unpackedBytes: 20_000 } });
    expect(finding(report, 'zip-bomb')?.place).toEqual({ path: 'b.csv' });
  });

  test('more entries than the limit', async () => {
    const bytes = await zipOf({ 'contacts_1.csv': csv(3), 'contacts_2.csv': csv(3), 'contacts_3.csv': csv(3) });
    const report = await check(bytes, 'export.zip', context, { limits: { ...defaultLimits, entries: 2 } });
    expect(finding(report, 'zip-entries')?.values).toEqual({ limit: 2 });
    expect(report.tables).toHaveLength(2);
    // What lies beyond the limit may be the missing objects and rows.
    expect(ids(report)).toEqual(['zip-entries']);
    expect(report.counts).toEqual([]);
  });

  test('a list of contents that would fill the memory', async () => {
    const size = 80 * 1024 ** 2;
    const end = new DataView(new ArrayBuffer(22));
    end.setUint32(0, 0x06054b50, true);
    end.setUint16(8, 9, true);
    end.setUint16(10, 9, true);
    end.setUint32(12, size - 4, true);
    end.setUint32(16, 4, true);
    const file = new Blob([Uint8Array.of(0x50, 0x4b, 3, 4), new Uint8Array(size - 4), end]);
    expect(ids(await checkFile(file, 'export.zip', context))).toEqual(['zip-entries']);
  });

  test.each(['../../contacts.csv', '/etc/contacts.csv', 'C:\\contacts.csv', 'a\\..\\..\\contacts.csv'])(
    'the name %s',
    async (name) => {
      const bytes = await zipOf({ 'XXXXX.csv': csv(3), [name]: csv(30) });
      const report = await check(bytes, 'export.zip', contacts);
      expect(finding(report, 'zip-unsafe-name')?.values).toEqual({ total: 1, path: name });
      expect(report.tables).toHaveLength(2);
      expect(report.verdict).toBe('doubtful');
    },
  );

  test('one name twice', async () => {
    const bytes = await zipOf({ 'contacts.csv': csv(3), 'contactz.csv': csv(4) });
    const text = Buffer.from(bytes).toString('latin1').replaceAll('contactz', 'contacts');
    expect(ids(await check(Buffer.from(text, 'latin1'), 'export.zip'))).toContain('zip-contradiction');
  });

  test('a name that differs in the list and at the entry', async () => {
    const bytes = await zipOf({ 'contacts.csv': csv(3) });
    const text = Buffer.from(bytes).toString('latin1').replace('contacts', 'contactz');
    expect(ids(await check(Buffer.from(text, 'latin1'), 'export.zip'))).toContain('zip-contradiction');
  });

  test('two entries over the same bytes', async () => {
    const bytes = await zipOf({ 'contacts.csv': csv(3), 'contactz.csv': csv(3) });
    const view = new DataView(bytes.buffer);
    const directory = view.getUint32(bytes.length - 6, true);
    const second = directory + 46 + 'contacts.csv'.length;
    view.setUint32(second + 42, 0, true);
    expect((await check(bytes, 'export.zip')).verdict).not.toBe('whole');
  });

  test('a way of packing that is not known', async () => {
    const bytes = await zipOf({ 'contacts.csv': csv(3) });
    const view = new DataView(bytes.buffer);
    view.setUint16(8, 93, true);
    view.setUint16(view.getUint32(bytes.length - 6, true) + 10, 93, true);
    expect(ids(await check(bytes, 'export.zip'))).toContain('zip-method');
  });

  test('no table in it', async () => {
    expect(ids(await check(await zipOf({ 'photo.png': 'x' }), 'export.zip'))).toEqual(['no-tables']);
    expect(ids(await check(await zipOf({}), 'export.zip'))).toEqual(['no-tables']);
  });
});

describe('packed files in the zip', () => {
  const whole = { verdict: 'whole', findings: [] };

  test('a zip in the zip is read, and its tables count', async () => {
    const inner = await zipOf({ 'companies.csv': csv(5) });
    const report = await check(await zipOf({ 'contacts.csv': csv(30), 'more.zip': inner }), 'e.zip', context);
    expect(report).toMatchObject({
      ...whole,
      tables: [
        { path: 'contacts.csv', rows: 30 },
        { path: 'more.zip/companies.csv', within: 'more.zip', object: 'companies', rows: 5 },
      ],
    });
  });

  test('a gzip in the zip is read', async () => {
    const bytes = await zipOf({ 'data/contacts.csv.gz': gzipSync(csv(30)) });
    expect(await check(bytes, 'e.zip', contacts)).toMatchObject({
      ...whole,
      tables: [{ path: 'data/contacts.csv', within: 'data/contacts.csv.gz', object: 'contacts', rows: 30 }],
    });
  });

  test('what lies deeper, or is packed another way, is said not to be looked at, and nothing is called missing', async () => {
    const deep = await zipOf({ 'b.zip': await zipOf({ 'c.zip': await zipOf({ 'contacts.csv': csv(3) }) }) });
    for (const bytes of [deep, await zipOf({ 'all.rar': 'Rar!' })]) {
      const report = await check(bytes, 'a.zip', context);
      expect(ids(report)).toEqual(['nested-zip']);
      expect(report).toMatchObject({ verdict: 'doubtful', counts: [] });
    }
  });

  test('one that is larger than the limit is not held in memory', async () => {
    const bytes = await zipOf({ 'more.zip': await zipOf({ 'contacts.csv': csv(30) }, 'STORE') });
    const limits = { ...defaultLimits, nestedBytes: 100 };
    expect(ids(await check(bytes, 'e.zip', contacts, { limits }))).toEqual(['nested-zip']);
  });

  test('the limits count over all of them together', async () => {
    const inner = await zipOf({ 'a.csv': csv(500), 'b.csv': csv(500) });
    const bytes = await zipOf({ '1.zip': inner, '2.zip': inner });
    const few = await check(bytes, 'e.zip', contacts, { limits: { ...defaultLimits, entries: 5 } });
    expect(finding(few, 'zip-entries')?.place).toEqual({ path: '2.zip' });
    const small = await check(bytes, 'e.zip', contacts, { limits: { ...defaultLimits, unpackedBytes: 30_000 } });
    expect(finding(small, 'zip-bomb')?.place?.path).toMatch(/^2\.zip/);
  });

  test('damage in it is named with its path', async () => {
    const inner = await zipOf({ 'contacts.csv': csv(30) }, 'STORE');
    inner[60] = 0x7a;
    const report = await check(await zipOf({ 'more.zip': inner, 'companies.csv': csv(5) }), 'e.zip', context);
    expect(finding(report, 'zip-damaged')?.place).toEqual({ path: 'more.zip/contacts.csv' });
    const cut = await zipOf({ 'more.zip': inner.subarray(0, 90), 'contacts.csv.gz': gzipSync(csv(3)).subarray(0, 40) });
    expect(ids(await check(cut, 'e.zip', contacts)).sort()).toEqual(['gzip-damaged', 'zip-cut-off']);
  });

  test('attachments are only unpacked: what people attached is no part of the tables', async () => {
    const locked = await written((zip) => zip.add('x.csv', new TextReader('a'), { password: 'x' }));
    const files = { 'a.zip': locked, 'contacts.csv': 'no,table\n"', 'b.rar': 'x' };
    const inFolder = Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`Attachments/${name}`, bytes]));
    const report = await check(await zipOf({ 'contacts.csv': csv(30), ...inFolder }), 'Data_001.zip', contacts);
    expect(report).toMatchObject({ ...whole, tables: [{ path: 'contacts.csv' }] });
    expect(await check(await zipOf(files), 'Attachments_001.zip', contacts)).toMatchObject({ ...whole, tables: [] });
  });
});

test('settings in JSON beside the tables are no table, and notes to the reader are none', async () => {
  const bytes = await zipOf({
    'contacts.csv': csv(30),
    'manifest.json': '{"version": 3, "modules": ["a"]}',
    'README.txt': 'Dear reader, this\nis, well, "text',
  });
  expect(await check(bytes, 'e.zip', contacts)).toMatchObject({ findings: [], tables: [{ path: 'contacts.csv' }] });
});

test('zip64 and data descriptors, as exports of many servers have them, are whole', async () => {
  for (const options of [{ zip64: true }, { dataDescriptor: true }, { dataDescriptor: true, zip64: true, level: 0 }]) {
    const bytes = await written((zip) => zip.add('contacts.csv', new TextReader(csv(30)), options));
    expect((await check(bytes, 'export.zip', contacts)).findings).toEqual([]);
  }
});

test.each(['export.zip.001', 'export.zip.003', 'export.z01'])('%s is one part of a split zip', async (name) => {
  const bytes = await zipOf({ 'contacts.csv': csv(300) });
  const part = name.endsWith('3') ? bytes.slice(900) : bytes.slice(0, 900);
  expect(ids(await check(part, name))).toEqual(['zip-split']);
});
