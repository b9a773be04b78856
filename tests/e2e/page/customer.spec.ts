import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { openShadows as before, card, lastStep, press, reports, run, viewOf } from './guide.ts';

const customer = { number: '1003', name: 'Sample C' };
const search = { id: 'search', target: undefined, done: { type: 'target', target: 'last' } } as const;
const detail = (number: string, name = 'Sample C') =>
  `<h2>Customer: ${name}</h2><p><span>Customer number</span> <b>${number}</b></p><p>Status: Active</p>`;
const last = viewOf(lastStep, { customer });
const rings = (page: Page) => page.locator('.ring');
const lookOf = async (page: Page) => (await reports(page)).filter((told) => 'look' in told).at(-1);

test('the right customer: the button is pointed at, and what the page says is told once', async ({ open }) => {
  const page = await open(`${detail('1003')}<button>Yes, cancel</button>`, { before });
  await run(page, last);
  await expect(card(page)).toContainText('The page shows the number and name from your list: 1003 · Sample C');
  await expect(rings(page)).toHaveCount(1);
  expect(await lookOf(page)).toMatchObject({
    type: 'customer',
    number: '1003',
    look: { verdict: 'right', status: { text: 'Active', is: 'active' } },
  });
});

test('another customer: nothing is pointed at, nothing can be said done, until the right one is open', async ({
  open,
}) => {
  const page = await open(`<main>${detail('1010')}</main><button>Yes, cancel</button>`, { before });
  await run(page, last);
  await expect(card(page)).toContainText('This is another customer: the page shows 1010.');
  await expect(rings(page)).toHaveCount(0);
  await expect(press(page, 'I did it')).toHaveCount(0);
  await page.evaluate(
    (html) =>
      (document.querySelector('main') as HTMLElement).replaceChildren(
        document.createRange().createContextualFragment(html),
      ),
    detail('1003'),
  );
  await expect(rings(page)).toHaveCount(1);
});

test('a page that does not say whose it is: the button, with a warning', async ({ open }) => {
  const page = await open('<button>Yes, cancel</button>', { before });
  await run(page, last);
  await expect(card(page)).toContainText('doesn’t clearly say that this is 1003 · Sample C');
  await expect(rings(page)).toHaveCount(1);
});

const list = (rows: [string, string][]) =>
  `<label>Search <input type="search" placeholder="Name / number"></label><div>${rows
    .map(([number, name]) => `<div><span>${number}</span> <a href="#">${name}</a></div>`)
    .join('')}</div>`;

test('of two of one name the number decides, and the row with both is shown', async ({ open }) => {
  const page = await open(
    list([
      ['1010', 'Sample C'],
      ['1003', 'Sample C'],
      ['1030', 'Sample CC'],
    ]),
    { before },
  );
  await run(page, viewOf(search, { customer }));
  await expect(card(page)).toContainText('2 here have this name. The number decides: 1003');
  await expect(rings(page)).toHaveCount(1);
  await expect
    .poll(async () => {
      const [ring, row] = await Promise.all([rings(page).boundingBox(), page.getByRole('link').nth(1).boundingBox()]);
      return Math.abs((ring?.y ?? 0) - (row?.y ?? 1_000));
    })
    .toBeLessThan(10);
});

test('the number beside another name is no row of the customer', async ({ open }) => {
  const page = await open(
    list([
      ['1010', 'Sample C'],
      ['1003', 'Sample D'],
    ]),
    { before },
  );
  await run(page, viewOf(search, { customer }));
  await expect(card(page)).toContainText('Look for: 1003 · Sample C');
  await expect(rings(page)).toHaveCount(0);
});

test('the number is typed only when the person lets it, as typing does', async ({ open }) => {
  const page = await open(
    `<input placeholder="Notes">${list([])}<script>document.querySelector('[type=search]').oninput = (event) =>
      document.body.dataset.heard = event.target.value</script>`,
    { before },
  );
  await run(page, viewOf(search, { customer }));
  await expect(page.getByRole('searchbox')).toHaveValue('');
  await press(page, 'Type it for me').click();
  await expect(page.getByRole('searchbox')).toHaveValue('1003');
  await expect(page.locator('body')).toHaveAttribute('data-heard', '1003');
  await expect(press(page, 'Type it for me')).toHaveCount(0);
  await expect(page.getByPlaceholder('Notes')).toHaveValue('');
});

for (const [what, html, typed] of [
  ['a field for names gets the name', '<label>Customer name <input></label>', 'Sample C'],
  [
    'a field for numbers goes before one for names',
    '<input placeholder="客户名称"><input placeholder="客户编号">',
    '1003',
  ],
] as const)
  test(what, async ({ open }) => {
    const page = await open(html, { before });
    await run(page, viewOf(search, { customer }));
    await press(page, 'Type it for me').click();
    await expect(page.locator('input').last()).toHaveValue(typed);
  });

for (const [what, html] of [
  ['two that are as good', '<input type="search"><input type="search">'],
  ['none for customers', '<input placeholder="Verification">'],
  ['one in a dialog', '<div role="dialog"><input type="search"></div>'],
] as const)
  test(`nothing is offered to be typed where there are ${what}`, async ({ open }) => {
    const page = await open(html, { before });
    await run(page, viewOf(search, { customer }));
    await expect(card(page)).toContainText('Look for: 1003 · Sample C');
    await expect(press(page, 'Type it for me')).toHaveCount(0);
  });

test('what nobody sees, and what the person typed, says nothing of the customer', async ({ open }) => {
  const hidden = `<div hidden>${detail('1003')}</div><div style="visibility:hidden">${detail('1003')}</div>`;
  const page = await open(`${hidden}<h2>Sample C</h2><label>Customer number</label><input value="1003">`, { before });
  await run(page, last);
  await expect.poll(() => lookOf(page)).toMatchObject({ look: { verdict: 'unsure' } });
});

test('a customer’s page in a shadow root and one in fields that can’t be changed are read, too', async ({ open }) => {
  const page = await open(
    `<x-page><template shadowrootmode="open">${detail('1003')}</template></x-page>
    <label>Customer number</label><input value="1003" readonly>`,
    { before },
  );
  await run(page, last);
  await expect.poll(() => lookOf(page)).toMatchObject({ look: { verdict: 'right' } });
});
