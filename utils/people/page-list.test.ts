import { expect, test } from 'vitest';
import { pageListFile } from './page-list.ts';

test('a list read from a page is a CSV file in which no cell can run', async () => {
  const rows = [['=HYPERLINK("x")', 'a@crm.example']];
  const file = pageListFile({ columns: ['Name', 'E-mail'], rows }, 'users.csv');
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer())).toBe(
    '\ufeffName,E-mail\r\n"\'=HYPERLINK(""x"")",a@crm.example\r\n',
  );
});
