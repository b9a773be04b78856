import { createHash } from 'node:crypto';
import type { Language } from '../../../../utils/text.ts';
import { type Cell, workbook } from '../../../corpora/practice-workbook.ts';
import { type DataRow, type DynamicsData, keyOf, type TableName } from '../data.ts';
import type { Damage } from '../options.ts';
import { views } from './views.ts';

/** Days as Excel counts them, from the 30th of December 1899. */
const excelDay = (moment: string) => Date.parse(`${moment.replace(' ', 'T')}Z`) / 86_400_000 + 25_569;
const dayAndTime = 0;
const dayOnly = 1;

/** The first three columns carry what an import needs to find the records again; they are not shown. */
const hiddenColumns = '<cols><col min="1" max="3" width="0" hidden="1" customWidth="1"/></cols>';

/**
 * A list as “Export to Excel” saves it: three hidden columns, then those of the view. Their headings are only known in English; that they
 * are the same in a Chinese organization is not sourced.
 */
export async function listWorkbook(
  data: DynamicsData,
  table: TableName,
  language: Language,
  damage: Damage,
): Promise<Uint8Array> {
  if (damage === 'sign-in-page') return new TextEncoder().encode(signInPage);
  const { columns, view, table: called } = views[table];
  const rows = damage === 'missing-rows' ? data[table].slice(0, -3) : data[table];
  const hidden = [`(Do Not Modify) ${called.en}`, '(Do Not Modify) Row Checksum', '(Do Not Modify) Modified On'];
  const withoutKeys = damage === 'no-keys';
  const bytes = await workbook({
    sheets: {
      [view[language].slice(0, 31)]: {
        before: withoutKeys ? '' : hiddenColumns,
        rows: [
          [...(withoutKeys ? [] : hidden), ...columns.map(([, heading]) => heading[language])],
          ...rows.map((row) => [
            ...(withoutKeys ? [] : keysOf(row, table)),
            ...columns.map(([name]) => cellOf(row, name)),
          ]),
        ],
      },
    },
    formats: ['yyyy-mm-dd hh:mm', 'yyyy-mm-dd'],
  });
  return damage === 'cut-off' ? bytes.subarray(0, Math.floor(bytes.length * 0.6)) : bytes;
}

function keysOf(row: DataRow, table: TableName): Cell[] {
  const sum = createHash('sha512').update(JSON.stringify(row)).digest('base64');
  return [String(row[keyOf(table)]), sum, { number: excelDay(String(row.modifiedon)), format: dayAndTime }];
}

/** Money comes as a number, a date without its time. */
function cellOf(row: DataRow, column: string): Cell {
  const value = row[column] ?? '';
  return column === 'modifiedon' ? { number: Math.floor(excelDay(String(value))), format: dayOnly } : value;
}

/** How the file is called is in no source; view and moment are what is commonly seen. */
export function workbookName(table: TableName, language: Language, now: Date): string {
  return `${views[table].view[language]} ${now.toISOString().slice(0, 19).replace('T', ' ').replaceAll(':', '-')}.xlsx`;
}

const signInPage = '<!DOCTYPE html><html lang="en"><title>Sign in to your account</title><input type="email"></html>\n';
