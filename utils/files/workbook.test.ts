import fc from 'fast-check';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { type Cell, names, type Practice, relations, workbook } from '../../tests/corpora/practice-workbook.ts';
import { check, contacts, finding, ids } from './testing.ts';

const rows = (count: number): Cell[][] => [
  ['Record ID', 'Email', '备注 & <more>'],
  ...Array.from({ length: count }, (_, at): Cell[] => [at, `p${at}@example.invalid`, at % 2 ? '测试' : '']),
];
const one = (count: number, more: Partial<Practice['sheets'][string]> = {}) => ({
  Sheet1: { rows: rows(count), ...more },
});

describe('whole', () => {
  test('the only sheet is what the file’s name says', async () => {
    const context = { ...contacts, expected: [{ object: 'contacts', count: 30 }] };
    expect(await check(await workbook({ sheets: one(30) }), 'contacts.xlsx', context)).toMatchObject({
      kind: 'xlsx',
      verdict: 'whole',
      findings: [],
      tables: [
        {
          path: 'contacts.xlsx',
          part: 'Sheet1',
          object: 'contacts',
          rows: 30,
          columns: ['Record ID', 'Email', '备注 & <more>'],
        },
      ],
      counts: [{ object: 'contacts', found: 30, expected: 30 }],
    });
  });

  test('each of several sheets is what its own name says; empty ones are none', async () => {
    const sheets = { Contacts: { rows: rows(5) }, Companies: { rows: rows(3) }, Sheet3: { rows: [] } };
    const { tables, findings } = await check(await workbook({ sheets }), 'all.xlsx', contacts);
    expect(tables).toMatchObject([
      { part: 'Contacts', object: 'contacts', rows: 5 },
      { part: 'Companies', object: 'companies', rows: 3 },
    ]);
    expect(findings).toEqual([]);
  });

  test('texts within the cells, prefixes, rich text, and no row or cell numbers', async () => {
    const sheet = `<x:worksheet xmlns:x="${names}"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:r><x:t>Record </x:t></x:r><x:r><x:t>ID</x:t></x:r></x:is></x:c><x:c t="str"><x:v>Em&#x61;il</x:v></x:c></x:row><x:row><x:c><x:v>1</x:v></x:c></x:row><x:row/></x:sheetData></x:worksheet>`;
    const change = (parts: Record<string, string>) => {
      parts['xl/worksheets/sheet1.xml'] = sheet;
      delete parts['xl/sharedStrings.xml'];
    };
    const report = await check(await workbook({ sheets: one(0), change }), 'contacts.xlsx', contacts);
    expect(report).toMatchObject({ findings: [], tables: [{ columns: ['Record ID', 'Email'], rows: 1 }] });
  });

  test('how a text is pronounced is no part of it', async () => {
    const change = (parts: Record<string, string>) => {
      parts['xl/sharedStrings.xml'] = parts['xl/sharedStrings.xml']?.replace(
        'Email</t>',
        'Email</t><rPh sb="0" eb="1"><t>sound</t></rPh>',
      ) as string;
    };
    const report = await check(await workbook({ sheets: one(2), change }), 'a.xlsx');
    expect(report.tables[0]?.columns[1]).toBe('Email');
  });

  test('sheets of charts, blank columns and blank rows', async () => {
    const spaced = rows(3).map(([id, ...others]): Cell[] => [id as Cell, '', ...others]);
    const change = (parts: Record<string, string>) => {
      parts['xl/workbook.xml'] = parts['xl/workbook.xml']?.replace(
        '</sheets>',
        '<sheet name="C" r:id="c"/></sheets>',
      ) as string;
      parts['xl/_rels/workbook.xml.rels'] = parts['xl/_rels/workbook.xml.rels']?.replace(
        '<Relationship ',
        `<Relationship Id="c" Type="${relations}/chartsheet" Target="chartsheets/sheet1.xml"/><Relationship `,
      ) as string;
    };
    const report = await check(await workbook({ sheets: { S: { rows: [...spaced, [], ['']] } }, change }), 'a.xlsx');
    expect(report).toMatchObject({ verdict: 'whole', findings: [], tables: [{ rows: 3 }] });
    expect(report.tables[0]?.columns).toHaveLength(3);
  });

  test('in a zip, and in a zip in the zip', async () => {
    const bytes = await workbook({ sheets: one(4) });
    const inner = await new JSZip().file('contacts.xlsx', bytes).generateAsync({ type: 'uint8array' });
    const outer = await new JSZip().file('more.zip', inner).generateAsync({ type: 'uint8array' });
    expect(await check(inner, 'a.zip', contacts)).toMatchObject({
      verdict: 'whole',
      tables: [{ path: 'contacts.xlsx', part: 'Sheet1', object: 'contacts', rows: 4 }],
    });
    expect((await check(outer, 'a.zip', contacts)).tables).toMatchObject([{ path: 'more.zip/contacts.xlsx', rows: 4 }]);
  });
});

describe('what a person should know', () => {
  const told = async (practice: Practice) => {
    const report = await check(await workbook(practice), 'contacts.xlsx');
    return report.findings;
  };

  test('a title above the header', async () => {
    const titled = [['All contacts'], [''], ...rows(3)] as Cell[][];
    const report = await check(await workbook({ sheets: { S: { rows: titled } } }), 'a.xlsx');
    expect(finding(report, 'title-rows')).toMatchObject({ values: { total: 1 }, place: { row: 3 } });
    expect(report.tables).toMatchObject([{ rows: 3, columns: ['Record ID', 'Email', '备注 & <more>'] }]);
  });

  test('hidden sheets and columns, and dates from 1904 on', async () => {
    const sheets = {
      S: {
        rows: rows(2),
        before: '<cols><col min="1" max="1" hidden="1"/><col min="3" max="16384" hidden="true"/></cols>',
      },
      Keys: { rows: rows(1), state: 'veryHidden' },
    };
    expect(await told({ sheets, dates1904: true })).toMatchObject([
      { id: 'hidden-sheets', severity: 'note', values: { names: 'Keys' } },
      { id: 'dates-1904', severity: 'note' },
      { id: 'hidden-columns', severity: 'note', values: { names: 'Record ID, 备注 & <more>' }, place: { part: 'S' } },
    ]);
  });

  test('error cells', async () => {
    const error = { raw: '<c r="REF" t="e"><f>1/0</f><v>#DIV/0!</v></c>' };
    const findings = await told({ sheets: { S: { rows: [...rows(2), [1, error, error]] } } });
    expect(findings).toMatchObject([{ id: 'error-cells', values: { total: 2, cell: 'B4', example: '#DIV/0!' } }]);
  });

  test('fewer rows than the sheet says, unless it says all of Excel’s', async () => {
    expect(await told({ sheets: one(3, { dimension: 'A1:C90' }) })).toMatchObject([
      { id: 'sheet-short', values: { said: 90, last: 4 } },
    ]);
    for (const dimension of ['A1:XFD1048576', 'A1', 'A1:C2']) {
      expect(await told({ sheets: one(3, { dimension }) })).toEqual([]);
    }
  });

  test('missing columns and names that come twice', async () => {
    const twice = {
      S: {
        rows: [
          ['Email', 'Email'],
          [1, 2],
        ] as Cell[][],
      },
    };
    const report = await check(await workbook({ sheets: twice }), 'contacts.xlsx', contacts);
    expect(ids(report)).toEqual(['duplicate-header', 'missing-column']);
  });

  test('no rows at all', async () => {
    expect(ids(await check(await workbook({ sheets: { S: { rows: [] } } }), 'a.xlsx'))).toEqual(['no-rows']);
  });
});

describe('damage', () => {
  const changed = async (change: Practice['change']) =>
    check(await workbook({ sheets: { A: { rows: rows(3) }, B: { rows: rows(2) } }, change }), 'a.xlsx');

  test('a sheet that is not there', async () => {
    const report = await changed((parts) => delete parts['xl/worksheets/sheet2.xml']);
    expect(finding(report, 'sheet-missing')?.values).toEqual({ names: 'B' });
    expect(report).toMatchObject({ verdict: 'damaged', tables: [{ part: 'A', rows: 3 }] });
  });

  test('texts that are not there', async () => {
    const report = await changed((parts) => delete parts['xl/sharedStrings.xml']);
    expect(ids(report)).toContain('texts-missing');
  });

  test.each(['xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/worksheets/sheet2.xml', 'xl/sharedStrings.xml'])(
    '%s broken off anywhere',
    async (name) => {
      const whole = await workbook({ sheets: { A: { rows: rows(1) }, B: { rows: rows(1) } } });
      const length = (await (await JSZip.loadAsync(whole)).file(name)?.async('string'))?.length ?? 0;
      for (let end = 0; end < length; end += 41) {
        const report = await changed((parts) => {
          parts[name] = parts[name]?.slice(0, end) as string;
        });
        expect(ids(report)).toContain('sheet-damaged');
      }
    },
    30_000,
  );

  test('a document type with entities of its own is refused', async () => {
    const report = await changed((parts) => {
      parts['xl/worksheets/sheet1.xml'] = `<!DOCTYPE x [<!ENTITY a "b">]>${parts['xl/worksheets/sheet1.xml']}`;
    });
    expect(finding(report, 'sheet-damaged')?.values).toEqual({ names: 'A' });
  });

  test('parts changed in any way give a report', async () => {
    const junk = fc.constantFrom(
      '<',
      '>',
      '"',
      '&',
      '</',
      '<c',
      '<row r="999999999">',
      '<c r="ZZZZ1">',
      '<col min="0" max="99999999" hidden="1"/>',
      '<v>',
      'r="',
      '\u0000',
      '<!--',
      '<![CDATA[',
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(5), fc.nat(), junk, async (which, at, extra) => {
        const report = await changed((parts) => {
          const name = Object.keys(parts)[which % Object.keys(parts).length] as string;
          const text = parts[name] as string;
          parts[name] = text.slice(0, at % text.length) + extra + text.slice(at % text.length);
        });
        expect(ids(report)).not.toContain('read-failed');
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  // Texts that make a careless reader look at them again and again; the runner's time limit is the bar.
  test.each(['<', '<a ', '<a b', '<!--', '&', '"', '<a x="', '<c r="A1">', '<row>', '</a>', ' x=1', "<a b='>'>"])(
    'a megabyte of %j',
    async (pattern) => {
      const report = await changed((parts) => {
        const name = 'xl/worksheets/sheet1.xml';
        parts[name] = (parts[name] as string).replace(
          '<sheetData>',
          `<sheetData>${pattern.repeat(1_000_000 / pattern.length)}`,
        );
      });
      expect(ids(report)).not.toContain('read-failed');
    },
  );
});

test('workbooks of other kinds are named', async () => {
  const binary = await new JSZip()
    .file('[Content_Types].xml', 'x')
    .file('xl/workbook.bin', 'x')
    .generateAsync({ type: 'uint8array' });
  const open = await new JSZip().file('mimetype', 'x').file('content.xml', 'x').generateAsync({ type: 'uint8array' });
  const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0)]);
  const xml =
    '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">';
  for (const bytes of [binary, open, old, xml]) {
    const report = await check(bytes, 'contacts.xls', contacts);
    expect(report).toMatchObject({ kind: 'xls', verdict: 'doubtful', tables: [], counts: [] });
    expect(ids(report)).toEqual(['workbook']);
  }
});

test('a web page or a text under the name .xls, as old systems export, is no damage', async () => {
  expect(ids(await check('<html><table><tr><td>1</table>', 'contacts.xls'))).toEqual(['html-table']);
  expect(await check('Record ID\tEmail\n1\ta@example.invalid\n', 'contacts.xls', contacts)).toMatchObject({
    verdict: 'whole',
  });
});
