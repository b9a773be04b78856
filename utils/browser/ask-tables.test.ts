import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tablesShown } from './ask-tables.ts';

const page = (more: object = {}) => ({
  url: 'https://crm.example/users',
  title: 'Users',
  tables: [],
  ...more,
});
const table = { columns: ['Name'], rows: [['Sample A']] };

function answers(...results: unknown[]): void {
  const frames = results.map((result, at) => ({ frameId: results.length - 1 - at, documentId: `${at}`, result }));
  fakeBrowser.scripting.executeScript = vi.fn(async () => frames) as never;
}

test('the tables of the frames come after those of the page, whatever the order of the answers', async () => {
  const framed = { columns: ['Email'], rows: [['a@crm.example']] };
  answers(page({ url: 'https://crm.example/frame', tables: [framed] }), page({ tables: [table] }));
  expect(await tablesShown(1)).toMatchObject({ title: 'Users', tables: [table, framed] });
});

test.each([
  ['an unknown key', { more: 1 }],
  ['a cell of a megabyte', { tables: [{ columns: ['Name'], rows: [['x'.repeat(1_000_000)]] }] }],
  ['a million rows', { tables: [{ columns: ['Name'], rows: Array(1_000_000).fill(['x']) }] }],
  ['no address', { url: 'nowhere' }],
  ['a number that is none', { tables: [{ ...table, total: Number.NaN }] }],
])('a page that answers %s is not read', async (_, more) => {
  answers(page(more));
  await expect(tablesShown(1)).rejects.toThrow('nothing that can be read');
});

test('where the page is, is the browser’s word', async () => {
  const { id = 0 } = await fakeBrowser.tabs.create({ url: 'https://crm.example/really' });
  answers(page());
  expect((await tablesShown(id)).url).toBe('https://crm.example/really');
});

test('a frame that answers nothing of use is left out', async () => {
  answers({ evil: true }, null, page({ tables: [table] }));
  expect((await tablesShown(1)).tables).toEqual([table]);
});
