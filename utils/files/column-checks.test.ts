import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { check, contacts, finding, ids, nothingKnown } from './testing.ts';

/** A table with one column of these cells beside an ordinary one. */
const column = (cells: readonly string[], name = 'Value') =>
  `${Papa.unparse([['Name', name], ...cells.map((cell, at) => [`n${'abc'[at % 3]}`, cell])], { newline: '\r\n' })}\r\n`;

const repeat = (cell: (at: number) => string, count = 40) => Array.from({ length: count }, (_, at) => cell(at));
const at = (cells: string[], place: number, cell: string) => cells.with(place, cell);

describe('one odd cell in a column has its row', () => {
  const dates = repeat((at) => `${13 + (at % 15)}/05/2024`);
  const amounts = repeat((at) => `${at},5`);
  const badges = repeat((at) => `00${4_000 + at}7`);

  test.each([
    ['mixed-date-order', at(dates, 7, '05/13/2024'), { dayFirst: '2, 3, 4, 5, 6 …', monthFirst: '9' }],
    ['mixed-decimal-signs', at(amounts, 7, '12.50'), { point: '9' }],
    [
      'mixed-decimal-signs',
      at(
        repeat((at) => `1.${100 + at},25`),
        7,
        '1,250.25',
      ),
      { point: '9' },
    ],
    ['lost-zero', at(badges, 7, '440017'), { total: 1, shorter: 6, length: 7, rows: '9' }],
  ])('%s', async (id, cells, values) => {
    const report = await check(column(cells));
    expect(ids(report)).toEqual([id]);
    expect(finding(report, id)).toMatchObject({ values, place: { row: 9, column: 'Value' } });
    expect(report.verdict).toBe('doubtful');
  });

  test('rounded-number', async () => {
    const report = await check(column(repeat((at) => `4876876000000${100_000 + at * 37}`)));
    expect(ids(report)).toEqual([]);
    const rounded = await check(column(repeat((at) => `${487_687_600_000_100 + at}0000`)));
    expect(finding(rounded, 'rounded-number')).toMatchObject({ values: { total: 40 }, place: { row: 2 } });
    expect(rounded.verdict).toBe('damaged');
  });
});

describe('columns of something else', () => {
  const names = repeat((at) => `Sample ${'xyz'[at % 3]}`);
  const emails = repeat((at) => `p${at}@example.invalid`);

  test('an e-mail column of names, a phone column of addresses', async () => {
    expect(finding(await check(column(names, 'Email')), 'not-emails')).toMatchObject({
      values: { wrong: 40, looked: 40 },
      place: { column: 'Email' },
    });
    expect(ids(await check(column(emails, '电话')))).toEqual(['not-phones']);
  });

  test('question marks where letters had no place in the encoding', async () => {
    const lost = names.map((name, at) => (at % 4 === 3 ? `???? 00${at}` : name));
    expect(finding(await check(column(lost, 'Customer')), 'question-marks')).toMatchObject({
      values: { total: 10, looked: 40, rows: '5, 9, 13, 17, 21 …' },
      place: { column: 'Customer' },
    });
    const asked = names.map((name, at) => (at < 2 ? '??' : `${name}?? Why?`));
    expect(ids(await check(column(asked, 'Notes')))).toEqual([]);
  });

  test.each(['Email Status', 'Last email date', 'Phone Calls', '邮件退订'])('%s holds what it likes', async (name) => {
    expect(ids(await check(column(names, name)))).toEqual([]);
  });

  test('a few rows show nothing', async () => {
    expect(ids(await check(column(names.slice(0, 19), 'Email')))).toEqual([]);
  });
});

describe('cells that all end at the same length', () => {
  const text = (length: number) => `${'客户跟进 '.repeat(7_000)}`.slice(0, length);

  test.each([
    [255, 3],
    [1_000, 3],
    [32_767, 1],
  ])('%i characters', async (length, least) => {
    const cells = repeat((at) => text(at), 30);
    for (let place = 0; place < least; place++) cells[place * 5] = text(length);
    const report = await check(column(cells));
    expect(finding(report, 'cut-cells')).toMatchObject({ values: { total: least, length }, place: { row: 2 } });
    expect(ids(await check(column(cells.with(3, text(length + 1)))))).toEqual([]);
    expect(ids(await check(column(cells.with(0, 'short').with(5, 'short'))))).toEqual([]);
  });

  test('quotes in a cell count once', async () => {
    const cells = repeat((at) => `"${text(at)}`, 30);
    for (const place of [1, 2, 3]) cells[place] = `"${text(254)}`;
    expect(finding(await check(column(cells)), 'cut-cells')).toMatchObject({ values: { total: 3, length: 255 } });
  });
});

describe('columns without a value', () => {
  const table = (rows: number) =>
    `Record ID,Email,Fax\n${Array.from({ length: rows }, (_, at) => `${at},,\n`).join('')}`;

  test('are a note, and a warning where the object needs them', async () => {
    const report = await check(table(20), 'contacts.csv', contacts);
    expect(finding(report, 'empty-columns')).toMatchObject({ severity: 'note', values: { total: 1, names: 'Fax' } });
    expect(finding(report, 'empty-needed-column')).toMatchObject({ severity: 'warning', values: { names: 'Email' } });
  });

  test('say nothing in a few rows', async () => {
    expect((await check(table(19), 'contacts.csv', contacts)).findings).toEqual([]);
  });
});

describe('the header', () => {
  const rows = Array.from({ length: 9 }, (_, at) => `${at},p${at}@example.invalid,2024-05-0${at + 1}\n`).join('');

  test.each([
    ['a title', 'All contacts\n', 1],
    ['a title merged over all columns', 'All contacts,,\n', 1],
    ['titles and blank lines', 'All contacts\n\n"As of 2024-05-06, 07:08"\n\n', 2],
  ])('%s above it', async (_name, titles, total) => {
    const report = await check(`${titles}Id,Email,Created\n${rows}`);
    expect(report.tables[0]).toMatchObject({ columns: ['Id', 'Email', 'Created'], rows: 9 });
    expect(ids(report, true)).toEqual(['title-rows']);
    expect(finding(report, 'title-rows')).toMatchObject({ values: { total } });
  });

  test('titles above columns that are parted by semicolons', async () => {
    const report = await check(`Contacts, all of them\n\nId;Email;Created\n${rows.replaceAll(',', ';')}`);
    expect(report.tables[0]).toMatchObject({ delimiter: ';', columns: ['Id', 'Email', 'Created'], rows: 9 });
  });

  test.each(['Id\n1\n2\n3\n', 'Id,Name\n1,a\n', 'Id\n1,2,3\n', 'Id,,\n1,2,3\n4,5,6\n'])(
    'no title in %j',
    async (text) => {
      expect(ids(await check(text))).not.toContain('title-rows');
    },
  );

  test('is missing', async () => {
    const report = await check(rows);
    expect(ids(report)).toEqual(['no-header']);
    expect(finding(report, 'no-header')).toMatchObject({
      values: { example: 'x0@xxxxxxx.xxxxxxx' },
      place: { row: 1 },
    });
  });

  test('may hold years and dates as names', async () => {
    expect(ids(await check(`Name,2023,2024-01-01\n${'a,1,2\n'.repeat(9)}`))).toEqual([]);
  });
});

test('ids of another form', async () => {
  const context = {
    ...contacts,
    objects: [{ object: 'contacts', fileName: 'contacts', columns: [], idColumn: 'Id', idForm: '\\d{3}' }],
  };
  const report = await check('Id,Name\n123,a\n456x,b\n789,c\n', 'contacts.csv', context);
  expect(finding(report, 'wrong-id-form')).toMatchObject({
    severity: 'error',
    values: { total: 1 },
    place: { row: 3 },
  });
  const broken = { ...context, objects: [{ ...context.objects[0], idForm: '(' }] } as typeof context;
  expect(ids(await check('Id\n1\n', 'contacts.csv', broken))).toEqual([]);
});

describe('the profile', () => {
  test('says what columns hold, and nothing of what stands in them', async () => {
    const text = 'Id,Mail,Born,Note\n7,ann@example.invalid,2001-02-03,"王 ""A"""\n12,bob@example.invalid,1999-12-31,\n';
    const { tables } = await check(text);
    expect(tables[0]?.profile).toEqual({
      looked: 2,
      readBack: 2,
      columns: [
        { kind: 'whole', filled: 2, longest: 2, distinct: 2, min: '7', max: '12', sample: '0' },
        { kind: 'email', filled: 2, longest: 19, distinct: 2, sample: 'xxx@xxxxxxx.xxxxxxx' },
        {
          kind: 'date',
          filled: 2,
          longest: 10,
          distinct: 2,
          min: '1999-12-31',
          max: '2001-02-03',
          sample: '0000-00-00',
        },
        { kind: 'text', filled: 1, longest: 5, distinct: 1, sample: expect.stringMatching(/^某 "+X"+$/) },
      ],
    });
  });

  test('is bounded: a long table is looked at in part, and very many values are estimated', async () => {
    const { tables } = await check(
      `Id,Half\n${Array.from({ length: 26_000 }, (_, at) => `${at},${at % 2 ? 'a' : ''}\n`).join('')}`,
    );
    expect(tables[0]?.profile).toMatchObject({
      looked: 10_125,
      readBack: 500,
      columns: [
        { filled: 26_000, more: true },
        { filled: 13_000, distinct: 1 },
      ],
    });
    expect(Math.abs((tables[0]?.profile?.columns[0]?.distinct ?? 0) / 10_125 - 1)).toBeLessThan(0.1);
  });
});

test('ordinary data of any kind gives no finding', async () => {
  const digits = fc.integer({ min: 0, max: 99_999_999 }).map(String);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = fc.tuple(
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1950, max: 2050 }),
  );
  const kinds: Record<string, fc.Arbitrary<string>> = {
    Email: fc.nat(999).map((at) => `p${at}@example.invalid`),
    Phone: fc.oneof(
      digits.map((text) => `+49 ${text}0000`),
      fc.nat(9_999).map((at) => `138 0000 ${at}`),
      fc.constant(''),
    ),
    Born: day.map(([d, m, y]) => `${two(d)}/${two(m)}/${y}`),
    Created: day.map(([d, m, y]) => `${y}-${two(m)}-${two(d)} 10:00`),
    Amount: fc.nat(9_999_999).map((cents) => (cents / 100).toFixed(2)),
    Price: fc.nat(9_999_999).map((cents) => (cents / 100).toLocaleString('de-DE')),
    Plz: fc.oneof(
      fc.nat(99_999).map((at) => String(at).padStart(5, '0')),
      fc.integer({ min: 1_000, max: 9_999 }).map(String),
    ),
    'Record number': fc.bigInt({ min: 10n ** 17n, max: 10n ** 18n - 1n }).map(String),
    Note: fc.string({
      unit: fc.constantFrom('a', 'É', 'ß', '…', '»', '“', '客', '\n', ' ', '1', ',', '"', '€', 'Â'),
      maxLength: 300,
    }),
    City: fc.constantFrom('São Paulo', 'Österreich', 'Málaga', '上海', 'Łódź', 'İzmir', 'Hà Nội', 'Åre', ''),
  };
  const names = Object.keys(kinds);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(...Object.values(kinds)), { minLength: 1, maxLength: 60 }), async (rows) => {
      // Day first: both orders in one column are what is looked for.
      const report = await check(
        `\ufeff${Papa.unparse([names, ...rows], { newline: '\r\n' })}\r\n`,
        'table.csv',
        nothingKnown,
      );
      expect(report.findings.filter(({ id }) => id !== 'empty-columns')).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
