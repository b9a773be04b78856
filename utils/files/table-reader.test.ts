import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { defaultLimits } from './limits.ts';
import { startSha256 } from './sha256.ts';
import { TableReader, type TableResult } from './table-reader.ts';
import { check, contacts, finding, gb18030, ids, latin1, utf16 } from './testing.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

async function read(bytes: Uint8Array, pieces: Iterable<number> = []): Promise<TableResult> {
  const reader = new TableReader('contacts.csv', contacts.objects[0], defaultLimits, await startSha256());
  let from = 0;
  for (const piece of pieces) {
    reader.write(bytes.subarray(from, from + piece));
    from += piece;
  }
  reader.write(bytes.subarray(from));
  return reader.end();
}

const chinese = 'Record ID,Email,备注\r\n1,a@example.invalid,客户名称\r\n2,b@example.invalid,"第一行\r\n第二行"\r\n';

describe('encodings', () => {
  test.each([
    ['utf-8', utf8(chinese)],
    ['utf-8-bom', utf8(`\ufeff${chinese}`)],
    ['gb18030', gb18030(chinese)],
    ['utf-16le', utf16(`\ufeff${chinese}`, 'le')],
    ['utf-16be', utf16(`\ufeff${chinese}`, 'be')],
    ['utf-16le', utf16(chinese, 'le')],
    ['utf-16be', utf16(chinese, 'be')],
  ] as const)('%s is recognised and read', async (encoding, bytes) => {
    const { table, findings } = await read(bytes);
    expect(table).toMatchObject({ encoding, columns: ['Record ID', 'Email', '备注'], rows: 2, bytes: bytes.length });
    expect(findings).toEqual([]);
  });

  test('Windows-1252 is read with a note, because nothing proves it', async () => {
    const report = await check(latin1('id;Straße\n1;Größe\n2;Jürgen\n'));
    expect(report.tables[0]).toMatchObject({ encoding: 'windows-1252', columns: ['id', 'Straße'], rows: 2 });
    expect(ids(report, true)).toEqual(['encoding-guess']);
    expect(report.verdict).toBe('whole');
  });

  test('GB 18030 that begins far behind plain ASCII is found', async () => {
    const ascii = `id,note\n${'1,nothing but plain letters here\n'.repeat(20_000)}`;
    const { table, findings } = await read(gb18030(`${ascii}2,客户跟进记录\n`));
    expect(table).toMatchObject({ encoding: 'gb18030', rows: 20_001 });
    expect(findings).toEqual([expect.objectContaining({ id: 'missing-column' })]);
  });

  test('two letters that could be both do not settle it', async () => {
    // The one character alone is UTF-8 as well: U+04BB.
    const early = gb18030('id,note\n1,一\n');
    const filler = utf8('2,nothing but plain letters here\n'.repeat(20_000));
    const late = gb18030('3,客户跟进记录，已经联系\n');
    const { table } = await read(Uint8Array.from([...early, ...filler, ...late]));
    expect(table?.encoding).toBe('gb18030');
  });

  test('characters on the borders of blocks are whole', async () => {
    for (const shift of ['', 'x', 'xx', 'xxx']) {
      const text = `id,note\n${`1,${shift}客户跟进😀记录\n`.repeat(30_000)}`;
      for (const bytes of [utf8(text), utf16(text, 'le')]) {
        const { table, findings } = await read(bytes);
        expect(table?.rows).toBe(30_000);
        expect(findings.map(({ id }) => id)).toEqual(['missing-column']);
      }
    }
  });
});

test('nothing depends on how the bytes come', async () => {
  const text = `\ufeff${Papa.unparse(Array.from({ length: 9_000 }, (_, at) => [at % 7 ? at : '', `王${at}`, 'a "b"\n客户, 😀']))}`;
  const bytes = utf8(text);
  bytes[300_000] = 0xff;
  const whole = await read(bytes);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 90_000 }), { maxLength: 20 }), async (pieces) => {
      expect(await read(bytes, pieces)).toEqual(whole);
    }),
    { numRuns: 30 },
  );
});

describe('messy but whole', () => {
  test.each([
    ['line ends in cells', 'Record ID,Email\n1,"a\nb"\n2,"c\r\nd"\n'],
    ['blank lines at the end', 'Record ID,Email\n1,a\n2,b\n\n\r\n'],
    ['blank lines between', 'Record ID,Email\n\n1,a\n\n2,b\n'],
    ['mixed line ends', 'Record ID,Email\r\n1,a\n2,b\r\n'],
    ['quoted everything', '"Record ID","Email"\n"1","a"\n"2","say ""hi"""\n'],
    ['blanks after quotes', '"Record ID" ,"Email" \n"1" ,"a"\n2,b\n'],
    ['empty cells', 'Record ID,Email\n1,\n2,""\n'],
    ['phone numbers, signs and dashes', 'Record ID,Email\n1,+86 138 0000 0000\n2,-5\n'],
    ['handles and lists', 'Record ID,Email\n1,@example\n2,- one (of two)\n'],
    ['arithmetic in text', 'Record ID,Email\n1,=======\n2,a=b\n'],
    ['numbers with exponents of their own', 'Record ID,Email\n1,1e5\n2,12E4567\n'],
    ['semicolons', 'Record ID;Email\n1;a,b\n2;c\n'],
    ['tabs', 'Record ID\tEmail\n1\ta\n2\tb\n'],
    ['a line for Excel', 'sep=;\r\nRecord ID;Email\n1;a\n2;b\n'],
    ['a header in other case', ' record id,EMAIL\n1,a\n2,b\n'],
  ])('%s: no finding at all', async (_name, text) => {
    const report = await check(text, 'contacts.csv', { ...contacts, expected: [{ object: 'contacts', count: 2 }] });
    expect(report.findings).toEqual([]);
    expect(report).toMatchObject({ verdict: 'whole', counts: [{ object: 'contacts', found: 2, expected: 2 }] });
  });

  test('no line end at the end is a note: a download that stopped looks the same', async () => {
    const report = await check('Record ID,Email\r\n1,a\r\n2,b', 'contacts.csv', contacts);
    expect(report.findings).toEqual([
      { id: 'no-line-end', severity: 'note', values: {}, place: { path: 'contacts.csv', row: 3 } },
    ]);
    expect(report.verdict).toBe('whole');
  });

  test('any table that PapaParse writes, in every encoding with a mark', async () => {
    const word = fc.string({
      unit: fc.constantFrom('a', '1', ' ', ',', '"', '\n', '客', 'é', '😀'),
      minLength: 1,
      maxLength: 6,
    });
    const table = fc.array(fc.tuple(word, word, word), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom('\n', '\r\n'), fc.boolean(), async (rows, newline, quotes) => {
        const header = ['Record ID', 'Email', 'Note', 'Owner'];
        const all = [header, ...rows.map((row, at) => [String(at), ...row])];
        const text = `\ufeff${Papa.unparse(all, { newline, quotes })}${newline}`;
        for (const bytes of [utf8(text), utf16(text, 'le'), utf16(text, 'be')]) {
          const { table, findings } = await read(bytes);
          expect(table).toMatchObject({ columns: header, rows: rows.length });
          expect(findings).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('damage has its row', () => {
  const rows = Array.from({ length: 20 }, (_, at) => `${at + 1},客户${at}@example.invalid,"第 ${at} 行\n备注"\n`);
  const damaged = (row: number, replace: (text: string) => string) =>
    `Record ID,Email,Note\n${rows.map((text, at) => (at === row - 2 ? replace(text) : text)).join('')}`;

  test.each([
    ['a cell too few', 'ragged-row', (text: string) => text.replace(',', '')],
    ['a cell too many', 'ragged-row', (text: string) => text.replace(',', ',,')],
    ['an id that comes twice', 'duplicate-id', (text: string) => text.replace(/^\d+/, '2')],
    ['no id', 'blank-id', (text: string) => text.replace(/^\d+/, '')],
    ['a quote too early', 'stray-quote', (text: string) => text.replace('行', '"行')],
    ['a lost character', 'replacement-character', (text: string) => text.replace('户', '\ufffd')],
    ['a zero byte', 'nul-byte', (text: string) => text.replace('户', '\0')],
    [
      'a number cut by a spreadsheet',
      'scientific-number',
      (text: string) => text.replace(/客户\d+@example.invalid/, '1.38E+10'),
    ],
    ['a formula', 'formula-cell', (text: string) => text.replace('客', '=1+')],
    ['a control character', 'control-character', (text: string) => text.replace('客', '\x1f')],
  ] as const)('%s: %s', async (_name, id, replace) => {
    const report = await check(damaged(9, replace), 'contacts.csv', contacts);
    expect(ids(report, true)).toContain(id);
    expect(finding(report, id)).toMatchObject({
      values: { total: 1, rows: '9' },
      place: { path: 'contacts.csv', row: 9 },
    });
  });

  test('bytes that are no UTF-8, with the byte too', async () => {
    const bytes = utf8(damaged(9, (text) => text));
    const place = utf8(`Record ID,Email,Note\n${rows.slice(0, 7).join('')}8,`).length;
    bytes[place] = 0xff;
    const report = await check(bytes);
    expect(finding(report, 'bad-bytes')).toMatchObject({ place: { row: 9, byte: place } });
    expect(report.verdict).toBe('damaged');
  });

  test('half a character in GB 18030', async () => {
    const [before, after] = [gb18030('编号,备注\n1,客户\n2,'), gb18030('\n3,电话联系，下周签约\n')];
    const report = await check(Uint8Array.from([...before, 0xb8, ...after]));
    expect(report.tables[0]?.encoding).toBe('gb18030');
    expect(finding(report, 'bad-bytes')).toMatchObject({ place: { row: 3 } });
    expect(finding(report, 'bad-bytes')?.place).not.toHaveProperty('byte');
  });

  test('many rows: the first five are named and all are counted', async () => {
    const report = await check(`a,b\n${'1,2,3\n'.repeat(8)}`);
    expect(finding(report, 'ragged-row')).toMatchObject({
      values: { total: 8, rows: '2, 3, 4, 5, 6 …' },
      place: { row: 2 },
    });
  });

  test('a file that ends within a row', async () => {
    const report = await check('a,b,c\n1,2,3\n4,5');
    expect(finding(report, 'cut-off')).toMatchObject({ values: { cells: 2, columns: 3 }, place: { row: 3 } });
    expect(ids(report)).not.toContain('ragged-row');
  });

  test('a file that ends within quotes', async () => {
    expect(ids(await check('a,b\n1,"2\n'))).toContain('open-quote');
  });
});

describe('the header', () => {
  test('names that are missing, blank or there twice', async () => {
    const report = await check('Record ID,Name,Name,,\n1,a,b,c,d\n', 'contacts.csv', contacts);
    expect(finding(report, 'blank-header')).toMatchObject({ values: { total: 2, number: 4 } });
    expect(finding(report, 'duplicate-header')).toMatchObject({ values: { names: 'Name' } });
    expect(finding(report, 'missing-column')).toMatchObject({ values: { object: 'contacts', names: 'Email' } });
    expect(report.verdict).toBe('damaged');
  });

  test('names that are words of the language itself', async () => {
    const report = await check('__proto__,constructor,toString\n1,2,3\n');
    expect(report.tables[0]?.columns).toEqual(['__proto__', 'constructor', 'toString']);
    expect(report.verdict).toBe('whole');
  });

  test('a row of 100,000 cells is no header', async () => {
    const report = await check(`${'a,'.repeat(100_000)}\n1,2\n`);
    expect(finding(report, 'too-many-columns')).toMatchObject({ values: { total: 100_001 } });
    expect(report.tables[0]?.columns).toHaveLength(5_000);
  });
});
