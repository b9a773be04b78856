import { expect, test } from './fixture.ts';

/** As a site writes them: a number and its noun. */
const patterns = [
  '([\\d][\\d,.\\s]*?)\\s*(?:records|contacts)\\b',
  '([\\d][\\d,.\\s]*?)\\s*(?:条|个|位)\\s*(?:记录|联系人)',
];

const cases: [string, number | undefined][] = [
  ['<p>482 records</p>', 482],
  ['<p>0 records</p>', 0],
  ['<p>1,234 records</p>', 1234],
  ['<p>1.234 records</p>', 1234],
  ['<p>1 234 records</p>', 1234],
  ['<p>1\u202f234\u202f567 records</p>', 1_234_567],
  ['<p>1,23,456 records</p>', 123_456],
  ['<p>共 1,234 条记录</p>', 1234],
  ['<p>Showing 1–25 of 1,234 records</p>', 1234],
  ['<p><b>1,234</b> contacts</p>', 1234],
  ['<div><b>1,234</b><span>contacts</span></div>', 1234],
  ['<div><span>Page 2 of 30</span> <span>1,234 records</span></div>', 1234],
  ['<div><span>Page 2</span> <b>123</b> records</div>', 123],
  ['<p>Page 2 of 30</p>', undefined],
  ['<p>Page 2 of 30 1,234 records</p>', undefined],
  ['<p>1.5 records</p>', undefined],
  ['<p>records: 482</p>', undefined],
  ['<p>1234567890123 records</p>', undefined],
  ['<p hidden>482 records</p>', undefined],
  ['<p hidden>482 records</p><p>7 records</p>', 7],
  [`<p>${'In the year 2024 we had many plans, and '.repeat(3)} 99 records were lost</p>`, undefined],
  ['<nav>99 records</nav><main><p>482 records</p></main>', 482],
];

test('the number that stands beside its noun is the count', async ({ open }) => {
  const page = await open('');
  for (const [body, count] of cases) {
    await page.setContent(body);
    const seen = await page.evaluate((patterns) => rooms.countShown(document, patterns, () => []), patterns);
    expect.soft(seen, body).toBe(count);
  }
});

test('React’s way of writing a number and its noun as two texts is read too', async ({ open }) => {
  const page = await open('<p id="it"></p>');
  await page.locator('#it').evaluate((element) => element.append('1,234', ' records'));
  expect(await page.evaluate((patterns) => rooms.countShown(document, patterns, () => []), patterns)).toBe(1234);
});

test('a page of any size is read so far and no farther', async ({ open }) => {
  const page = await open(`${'<i>7</i>'.repeat(3_000)}<p>482 records</p>`);
  expect(await page.evaluate((patterns) => rooms.countShown(document, patterns, () => []), patterns)).toBeUndefined();
});

test('a count in a shadow root or a frame is read where the document shows none', async ({ open }) => {
  const page = await open('<p>Lists</p><x-list></x-list>');
  const read = () =>
    page.evaluate((patterns) => {
      const root = document.querySelector('x-list')?.shadowRoot;
      return rooms.countShown(document, patterns, () => (root ? [root] : []));
    }, patterns);
  await page.locator('x-list').evaluate((list) => {
    list.attachShadow({ mode: 'open' }).innerHTML = '<div><b>1,234</b> <span>contacts</span></div>';
  });
  expect(await read()).toBe(1234);
  await page.locator('p').evaluate((text) => {
    text.textContent = '7 records';
  });
  expect(await read()).toBe(7);
});
