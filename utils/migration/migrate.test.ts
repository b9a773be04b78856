import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { problems } from './convert/problem.ts';
import { inspect } from './inspect.ts';
import { migrate } from './migrate.ts';
import { file, move, system } from './testing.ts';
import { csvRow } from './write/csv-text.ts';

const parse = (text: string | undefined) =>
  Papa.parse<string[]>(text ?? '', { skipEmptyLines: true, delimiter: ',' }).data;

const people = `ID,First name,Last name,Company,Company ID,Email,Birthday,Shoe size
1,Ada,Example,Muster GmbH,77,ada@example.invalid,13/05/1980,38
2,Bo,,Muster GmbH,77,bo@example.invalid,05/06/1990,
3,,Sample,,,not mail,soon,41
,,,,,,,
4,${'x'.repeat(41)},Long,,,,,
`;

describe('a table of contacts for Salesforce', () => {
  test('is written in its own headers, dates in its form, unknown columns behind them', async () => {
    const { files } = await move([file('contacts.csv', people)], system('salesforce'));
    expect(parse(files.get('1-contacts.csv'))).toEqual([
      [
        'Former_ID__c',
        'FirstName',
        'LastName',
        'Email',
        'Account.Former_ID__c',
        'Account Name',
        'Birthdate',
        'Shoe size',
      ],
      ['1', 'Ada', 'Example', 'ada@example.invalid', '77', 'Muster GmbH', '1980-05-13', '38'],
      ['3', '', 'Sample', 'not mail', '', '', 'soon', '41'],
    ]);
  });

  test('puts aside what would be refused, each row as it was, with its number and the reason', async () => {
    const { files, result } = await move([file('contacts.csv', people)], system('salesforce'));
    const [header, ...rows] = parse(files.get('rejected-1-contacts.csv'));
    expect(header?.slice(0, 5)).toEqual(['Row', 'Reason', 'ID', 'First name', 'Last name']);
    expect(rows.map(([row, reason]) => [row, reason])).toEqual([
      ['3', 'LastName: is required and empty'],
      ['5', 'the row is empty'],
      ['6', 'FirstName: is longer than the 40 characters that fit'],
    ]);
    expect(rows[0]?.slice(2, 5)).toEqual(['2', 'Bo', '']);
    expect(result.tables[0]).toMatchObject({
      rows: 5,
      written: 2,
      rejected: 3,
      mapped: 7,
      own: 1,
      left: 0,
      missing: [],
    });
  });

  test('says of each field what does not fit, with the first rows', async () => {
    const { result } = await move([file('contacts.csv', people)], system('salesforce'));
    const said = result.tables[0]?.fits.map(
      ({ problem, header, total, rows }) => `${problem} ${header} ${total} ${rows}`,
    );
    expect(said).toEqual([
      'missing-required LastName 1 3',
      'row-empty undefined 1 5',
      'too-long FirstName 1 6',
      'not-an-email Email 1 4',
      'not-a-date Birthdate 1 4',
      'date-written Birthdate 2 2,3',
    ]);
  });
});

test('rows that are damaged in the file are put aside, with what could be read of them', async () => {
  const text = 'Name,Phone\nA,"1"2\nB,1234567,more\nC,7654321\nD,"open';
  const { files, result } = await move([file('companies.csv', text)], system('zoho'));
  expect(parse(files.get('rejected-1-Accounts.csv')).slice(1)).toEqual([
    ['2', 'the row is damaged in the exported file', 'A', '1'],
    ['3', 'the row has more cells than the header', 'B', '1234567', 'more'],
    ['5', 'the row is damaged in the exported file', 'D', 'open'],
  ]);
  expect(result.tables[0]).toMatchObject({ rows: 4, written: 1, rejected: 3 });
});

test('a required field that no column goes to is told once; the rows are written', async () => {
  const { result } = await move([file('deals.csv', 'Deal name,Amount\nOne,5\n')], system('hubspot'));
  expect(result.tables[0]).toMatchObject({ written: 1, rejected: 0, missing: ['Pipeline', 'Deal Stage'] });
});

test('first and last name become one where the system has one, in Chinese without a blank', async () => {
  const { files } = await move(
    [file('contacts.csv', 'First name,Last name\nAda,Example\n伟,张\n,Only\n')],
    system('pipedrive'),
  );
  expect(parse(files.get('1-people.csv'))).toEqual([['Person - Name'], ['Ada Example'], ['张伟'], ['Only']]);
});

describe('links', () => {
  const deals = 'Deal name,Company ID,Contact ID\nOne,7,c1\nTwo,8,\nThree,99,c2\nFour,,\n';
  const companies = 'Record ID,Name\n7,Sample Ltd\n8,示例公司\n';
  const contacts = 'Record ID,First name,Last name\nc1,Ada,Example\nc2,伟,张\n';
  const all = [file('deals.csv', deals), file('companies.csv', companies), file('contacts.csv', contacts)];

  test('by name get the name of the record, from the table that has it; the IDs stay beside', async () => {
    const { files, result } = await move(all, system('zoho'));
    expect(parse(files.get('3-Deals.csv'))).toEqual([
      ['Deal Name', 'Account Name', 'Account Former ID', 'Contact Name', 'Contact Former ID'],
      ['One', 'Sample Ltd', '7', 'Ada Example', 'c1'],
      ['Two', '示例公司', '8', '', ''],
      ['Three', '', '99', '张伟', 'c2'],
      ['Four', '', '', '', ''],
    ]);
    const fits = result.tables.find(({ object }) => object === 'deal')?.fits;
    expect(fits).toContainEqual({ problem: 'link-unknown', header: 'Account Name', total: 1, rows: [4] });
    expect(fits).toContainEqual({ problem: 'name-looked-up', header: 'Account Name', total: 2, rows: [2, 3] });
  });

  test('by ID need no name, and without the other table there is none to find', async () => {
    const { files } = await move(all, system('hubspot'));
    expect(parse(files.get('3-deals.csv'))[0]).toEqual(['Deal Name', 'Company former ID', 'Contact former ID']);
    const alone = await move(all.slice(0, 1), system('zoho'));
    expect(parse(alone.files.get('1-Deals.csv'))[0]).toEqual(['Deal Name', 'Account Former ID', 'Contact Former ID']);
  });
});

test('the person may send a column elsewhere, or leave it behind', async () => {
  const { files } = await move([file('companies.csv', 'Name,Secret,Nick\nA,s,n\n')], system('pipedrive'), ([table]) => {
    if (table) table.goals = [{ to: 'own' }, { to: 'nowhere' }, { to: 'field', field: 'name' }];
  });
  expect(parse(files.get('1-organizations.csv'))).toEqual([
    ['Organization - Name', 'Name'],
    ['n', 'A'],
  ]);
});

test('tables are numbered in the order of the import; a second of one kind gets its own file', async () => {
  const contact = 'Email\na@example.invalid\n';
  const { files } = await move(
    [file('contacts_1.csv', contact), file('companies.csv', 'Name\nA\n'), file('contacts_2.csv', contact)],
    system('hubspot'),
  );
  expect([...files.keys()].sort()).toEqual(['1-companies.csv', '2-contacts-2.csv', '2-contacts.csv']);
});

test('a long table is written as parts within the system’s limits, each with the header', async () => {
  const small = { ...system('pipedrive'), file: { ...system('pipedrive').file, rows: 3, bytes: 68 } };
  const rows = ['a', 'b', 'c', 'd', 'x'.repeat(40), 'e'];
  const { files, result } = await move([file('companies.csv', `Name\n${rows.join('\n')}\n`)], small);
  expect([...files].map(([name, text]) => [name, parse(text).slice(1).flat()])).toEqual([
    ['1-organizations.csv', ['a', 'b', 'c']],
    ['1-organizations-part2.csv', ['d', 'x'.repeat(40)]],
    ['1-organizations-part3.csv', ['e']],
  ]);
  for (const { bytes } of result.tables[0]?.files ?? []) expect(bytes).toBeLessThanOrEqual(68);
});

test('what is packed is read; what is no table is told; a table nobody knows is left out', async () => {
  const { result, tables } = await move(
    [file('page.csv', '<html>Sign in'), file('x.csv', 'a,b\n1,2\n')],
    system('hubspot'),
  );
  expect(result).toMatchObject({ tables: [], unread: [{ path: 'page.csv', reason: 'no-table' }] });
  expect(tables.map(({ path, object }) => [path, object])).toEqual([['x.csv', undefined]]);
});

test('it can be stopped, and says how far it is', async () => {
  const stop = new AbortController();
  const seen: number[] = [];
  const big = file('contacts.csv', `Email\n${'a@example.invalid\n'.repeat(200_000)}`);
  const done = inspect([big], [], {
    signal: stop.signal,
    onProgress: (bytesDone) => {
      seen.push(bytesDone);
      if (bytesDone > 0) stop.abort();
    },
  });
  await expect(done).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
  expect(seen.length).toBe(2);
});

describe('whatever the rows are', () => {
  const cell = fc.oneof(
    fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', '=', '客', '\ufeff', '\t', ';', '1', '-') }),
    fc.constantFrom(
      '2024-05-06',
      '31.12.2023',
      '05/06/2024',
      '1,234.5',
      '12',
      '',
      'a@example.invalid',
      '=1+1',
      '+49 30 1',
    ),
  );
  const header = ['Name', 'Amount', 'Close date', 'Stage', 'Own', 'Email'];
  const table = fc.array(fc.array(cell, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 30 });
  const ids = fc.constantFrom('salesforce', 'hubspot', 'zoho', 'dynamics365', 'pipedrive', 'fxiaoke', 'csv');

  test('each row is written or put aside, none is lost, and all come back as they were written', async () => {
    await fc.assert(
      fc.asyncProperty(table, ids, async (rows, id) => {
        const text = [header, ...rows].map(csvRow).join('');
        const { result, files } = await move([file('deals.csv', text)], system(id));
        const [one] = result.tables;
        expect(one?.rows).toBe(rows.length);
        expect((one?.written ?? 0) + (one?.rejected ?? 0)).toBe(rows.length);
        const all = [...(one?.files ?? []), ...(one?.rejects ?? [])];
        expect(all.reduce((sum, written) => sum + written.rows, 0)).toBe(rows.length);
        expect(all.every(({ differs }) => differs === 0)).toBe(true);
        for (const written of all) {
          // PapaParse has never seen our scanner nor our writer.
          const { data } = Papa.parse<string[]>(files.get(written.name) ?? '', { delimiter: ',', newline: '\r\n' });
          expect(data.length - 2).toBe(written.rows);
        }
      }),
      { numRuns: 150, seed: 5 },
    );
  });

  test('a value that is written differently is told as changed; all others are the same', async () => {
    await fc.assert(
      fc.asyncProperty(table, ids, async (rows, id) => {
        const text = [header, ...rows].map(csvRow).join('');
        const { result, files } = await move([file('deals.csv', text)], system(id), ([plan]) => {
          if (plan) plan.goals = plan.goals.map((goal, at) => (at === 4 ? { to: 'own' } : goal));
        });
        const [one] = result.tables;
        const told = one?.fits
          .filter(({ problem }) => problems[problem].weight === 'changed')
          .reduce((sum, { total }) => sum + total, 0);
        const aside = new Set(
          parse(files.get(one?.rejects[0]?.name ?? ''))
            .slice(1)
            .map(([row]) => Number(row)),
        );
        const before = rows.filter((_, at) => !aside.has(at + 2)).flat();
        const after = (one?.files ?? []).flatMap(({ name }) => {
          const { data } = Papa.parse<string[]>(files.get(name) ?? '', { delimiter: ',', newline: '\r\n' });
          return data.slice(1, -1).flat();
        });
        const left = new Map<string, number>();
        for (const value of after) left.set(value.trim(), (left.get(value.trim()) ?? 0) + 1);
        let changed = 0;
        for (const value of before) {
          const count = left.get(value.trim()) ?? 0;
          if (value.trim() !== '' && count === 0) changed++;
          left.set(value.trim(), count - 1);
        }
        expect(changed).toBeLessThanOrEqual(told ?? 0);
      }),
      { numRuns: 150, seed: 6 },
    );
  });
});

test('the files themselves stay as they are', async () => {
  const source = file('contacts.csv', people);
  const before = await source.blob.text();
  const { tables } = await inspect([source], []);
  await migrate(
    [source],
    system('hubspot'),
    tables.map((table) => ({ ...table, goals: [] })),
    { language: 'en' },
  );
  expect(await source.blob.text()).toBe(before);
});
