import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { Budget } from '../../files/budget.ts';
import { defaultLimits, type Limits } from '../../files/limits.ts';
import { readTables } from './files.ts';

const utf16 = (text: string) =>
  new Uint8Array([0xff, 0xfe, ...new Uint8Array(new Uint16Array(Array.from(text, (c) => c.charCodeAt(0))).buffer)]);
/** “客户,备注” and a row, in GB 18030. */
const gb = new Uint8Array([
  0xbf, 0xcd, 0xbb, 0xa7, 0x2c, 0xb1, 0xb8, 0xd7, 0xa2, 0x0a, 0xbc, 0xd7, 0x2c, 0xd2, 0xd2, 0x0a,
]);

async function read(content: string | Uint8Array | Blob, name = 'a.csv', limits: Partial<Limits> = {}) {
  const blob = content instanceof Blob ? content : new Blob([content as BlobPart]);
  const budget = new Budget({ ...defaultLimits, ...limits });
  const tables: { name: string; columns: string[]; rows: (string | undefined)[][]; damage: string[] }[] = [];
  const unread: string[] = [];
  for await (const event of readTables(blob, name, { budget, onProgress: () => {} })) {
    if (event.type === 'unread') unread.push(`${event.path}: ${event.reason}`);
    else if (event.type === 'table') {
      const { path, part, columns } = event.table;
      tables.push({ name: part === undefined ? path : `${path} ${part}`, columns, rows: [], damage: [] });
    } else {
      for (const { row, cells, damage } of event.rows) {
        const table = tables.find(({ columns }) => columns === event.table.columns);
        if (damage) table?.damage.push(`${row} ${damage}`);
        else table?.rows.push(cells);
      }
    }
  }
  return { tables, unread };
}

describe('CSV', () => {
  test.each<[what: string, content: string | Uint8Array]>([
    ['with commas', 'a,b\n1,"x,\n""y"""\n'],
    ['with semicolons and a line for Excel', 'sep=;\r\na;b\r\n1;"x,\n""y"""\r\n'],
    ['with tabs, without a last line end', 'a\tb\r1\t"x,\n""y"""'],
    ['in UTF-16', utf16('a,b\n1,"x,\n""y"""\n')],
    ['with a mark', '\ufeffa,b\n1,"x,\n""y"""\n'],
  ])('%s', async (_, content) => {
    const { tables } = await read(content);
    expect(tables).toMatchObject([{ name: 'a.csv', columns: ['a', 'b'], rows: [['1', 'x,\n"y"']], damage: [] }]);
  });

  test.each<[quoting: string, content: string, rows: string[][]]>([
    [
      'backslashes',
      'a,b\n1,"x, \\"y\\""\n2,"z"\n',
      [
        ['1', 'x, "y"'],
        ['2', 'z'],
      ],
    ],
    [
      'apostrophes',
      `a,b\n1,'x, "y" it''s'\n5",Men's\n3,'z, z'\n`,
      [
        ['1', `x, "y" it's`],
        ['5"', "Men's"],
        ['3', 'z, z'],
      ],
    ],
    [
      'blanks before quotes',
      'a, b\n1, "x, ""y"""\n2,  "z, z"\n',
      [
        ['1', 'x, "y"'],
        ['2', 'z, z'],
      ],
    ],
  ])('cells quoted with %s are read as they are meant', async (_, content, rows) => {
    const { tables } = await read(content);
    expect(tables).toMatchObject([{ columns: ['a', 'b'], rows, damage: [] }]);
  });

  test('in GB 18030', async () => {
    const { tables } = await read(gb);
    expect(tables).toMatchObject([{ columns: ['客户', '备注'], rows: [['甲', '乙']] }]);
  });

  test('titles above the header are no rows', async () => {
    const { tables } = await read('Export of today\n\nname,city,phone\nx,y,z\n');
    expect(tables).toMatchObject([{ columns: ['name', 'city', 'phone'], rows: [['x', 'y', 'z']] }]);
  });

  test('rows that can’t be carried over whole are marked, with their place; others go on', async () => {
    const { tables } = await read(`a,b\n1,"x"y\n1,2,3\n1,2,,\n1,${'x'.repeat(100_001)}\nlast,"open`);
    expect(tables[0]?.damage).toEqual(['2 quotes', '3 more-cells', '5 long-cell', '6 cut']);
    expect(tables[0]?.rows).toEqual([['1', '2', '', '']]);
  });

  test('a table with too many columns is told, not read', async () => {
    expect(await read('a,b,c\n1,2,3\n', 'a.csv', { columns: 2 })).toEqual({ tables: [], unread: ['a.csv: too-wide'] });
  });

  test('rows come piece by piece, whole, wherever the pieces are cut', async () => {
    const line = `${'客户'.repeat(30)},"a ""b"" \n"\n`;
    const { tables } = await read(`name,note\n${line.repeat(20_000)}`);
    expect(tables[0]?.rows.length).toBe(20_000);
    expect(new Set(tables[0]?.rows.map((cells) => cells.join('|')))).toEqual(
      new Set([`${'客户'.repeat(30)}|a "b" \n`]),
    );
  });
});

describe('JSON', () => {
  test('a list, with keys that come later, objects in objects, and numbers to the last digit', async () => {
    const { tables } = await read(
      '[{"id":12345678901234567890,"p":{"q":"x"}},{"id":1.50,"tags":["a","b"],"no":null}]',
      'a.json',
    );
    expect(tables).toMatchObject([
      {
        name: 'a.json',
        columns: ['id', 'p.q', 'tags', 'no'],
        rows: [
          ['12345678901234567890', 'x'],
          ['1.50', '', 'a; b', ''],
        ],
      },
    ]);
  });

  test('several lists, each under its keys; strings may hold anything', async () => {
    const text = '{"data":{"contacts":[{"n":"}]\\"{"}],"deals":[{"n":"2"}]},"total":2}';
    const { tables, unread } = await read(text, 'a.json');
    expect(tables.map(({ name, rows }) => [name, rows])).toEqual([
      ['a.json data.contacts', [['}]"{']]],
      ['a.json data.deals', [['2']]],
    ]);
    expect(unread).toEqual([]);
  });

  test('lines, one of them broken', async () => {
    const { tables } = await read('{"a":"1"}\n{"a":"2"}\n{"a":\n{"a":"3"}\n', 'a.ndjson');
    expect(tables[0]?.rows).toEqual([['1'], ['2'], ['3']]);
    expect(tables[0]?.damage).toEqual(['3 not-json']);
  });

  test('a text that breaks off is told, its whole records are read', async () => {
    const { tables, unread } = await read('[{"a":"1"},{"a":"2', 'a.json');
    expect(tables[0]?.rows).toEqual([['1']]);
    expect(unread).toEqual(['a.json: damaged']);
  });

  test('a key like __proto__ is a column as any other', async () => {
    const { tables } = await read('[{"__proto__":"x","a":"1"}]', 'a.json');
    expect(tables[0]?.columns).toEqual(['__proto__', 'a']);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});

describe('what is packed', () => {
  test('tables in a zip, a workbook in it, not what people attached', async () => {
    const zip = new JSZip()
      .file('Data/Accounts_001.csv', 'a\n1\n')
      .file('Attachments/list.csv', 'no\n1\n')
      .file('picture.png', 'x')
      .file('book.xlsx', await (await workbook()).arrayBuffer());
    const { tables, unread } = await read(await zip.generateAsync({ type: 'blob' }), 'all.zip');
    expect(tables.map(({ name }) => name)).toEqual(['Data/Accounts_001.csv', 'book.xlsx Kunden']);
    expect(unread).toEqual([]);
  });

  test('gzip, and a damaged one', async () => {
    const packed = await new Response(
      new Blob(['a,b\n1,2\n']).stream().pipeThrough(new CompressionStream('gzip')),
    ).blob();
    expect((await read(packed, 'a.csv.gz')).tables).toMatchObject([{ name: 'a.csv', rows: [['1', '2']] }]);
    expect(await read(packed.slice(0, 15), 'a.csv.gz')).toMatchObject({ unread: [expect.stringContaining('damaged')] });
  });

  test('a zip that unpacks to too much is told', async () => {
    const zip = new JSZip().file('a.csv', 'a,b\n'.repeat(500_000));
    const blob = await zip.generateAsync({ type: 'blob', compression: 'DEFLATE' });
    const { unread } = await read(blob, 'a.zip', { unpackedBytes: 100_000 });
    expect(unread).toEqual(['a.csv: too-large']);
  });

  test('what is no table is told', async () => {
    expect((await read('<html>Sign in', 'deals.csv')).unread).toEqual(['deals.csv: no-table']);
    expect((await read(new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31]), 'a.pdf')).unread).toEqual([
      'a.pdf: no-table',
    ]);
  });
});

test('workbooks: shared texts, dates by their style, numbers as shown, gaps, booleans', async () => {
  const { tables } = await read(await workbook(), 'b.xlsx');
  expect(tables).toMatchObject([
    {
      name: 'b.xlsx Kunden',
      columns: ['Name', 'Seit', 'Wert', 'Aktiv'],
      rows: [
        ['甲 & "乙"', '2024-05-06', '0.1', 'TRUE'],
        ['inline', '2024-05-06 12:00:00'],
      ],
      damage: [],
    },
  ]);
});

function workbook(): Promise<Blob> {
  const shared = ['Name', 'Seit', 'Wert', 'Aktiv', '甲 &amp; "乙"'].map((text) => `<si><t>${text}</t></si>`).join('');
  const header = [0, 1, 2, 3].map((at) => `<c r="${'ABCD'[at]}1" t="s"><v>${at}</v></c>`).join('');
  const sheet = `<worksheet><sheetData><row r="1">${header}</row>
    <row r="2"><c r="A2" t="s"><v>4</v></c><c r="B2" s="1"><v>45418</v></c><c r="C2"><v>0.10000000000000001</v></c><c r="D2" t="b"><v>1</v></c></row>
    <row r="4"><c r="A4" t="inlineStr"><is><t>inline</t></is></c><c r="B4" s="1"><v>45418.5</v></c></row>
    <row r="5"><c r="A5"/></row></sheetData></worksheet>`;
  return new JSZip()
    .file('[Content_Types].xml', '<Types/>')
    .file('xl/workbook.xml', '<workbook><sheets><sheet name="Kunden" r:id="r1"/></sheets></workbook>')
    .file(
      'xl/_rels/workbook.xml.rels',
      '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/s.xml"/><Relationship Id="r2" Type="x/sharedStrings" Target="t.xml"/></Relationships>',
    )
    .file('xl/t.xml', `<sst>${shared}</sst>`)
    .file('xl/styles.xml', '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>')
    .file('xl/worksheets/s.xml', sheet)
    .generateAsync({ type: 'blob' });
}
