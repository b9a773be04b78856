import { expect, test } from 'vitest';
import { pageListFile } from './page-list.ts';

test('a list read from a page is a CSV file in which no cell can run', async () => {
  // Spreadsheets of East Asian languages take signs of full width for the same.
  const rows = [
    ['=HYPERLINK("x")', 'a@crm.example'],
    ['＝1＋1', '＠SUM(A1)'],
  ];
  const file = pageListFile({ columns: ['Name', 'E-mail'], rows }, 'users.csv');
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer())).toBe(
    '\ufeffName,E-mail\r\n"\'=HYPERLINK(""x"")",a@crm.example\r\n\'＝1＋1,\'＠SUM(A1)\r\n',
  );
});
