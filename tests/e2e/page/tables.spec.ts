import { chromium, type Page } from '@playwright/test';
import { chromiumPath } from '../../../scripts/chromium.mjs';
import { type Collected, collect, collectedTable } from '../../../utils/people/collect.ts';
import { proposeUserColumns } from '../../../utils/people/user-columns.ts';
import { usersOf } from '../../../utils/people/users.ts';
import type { Language } from '../../../utils/text.ts';
import { startHubSpot } from '../../crms/hubspot/index.ts';
import { startOwn } from '../../crms/own/index.ts';
import { startPingCode } from '../../crms/pingcode/index.ts';
import { startPipedrive } from '../../crms/pipedrive/index.ts';
import { startZoho } from '../../crms/zoho/index.ts';
import { lighterWindow } from '../lighter-window.ts';
import { expect, test } from './fixture.ts';

/** The users that a page shows, as `name · mail · role · active`, and how many it says there are. */
async function usersOn(page: Page, language: Language = 'en', before?: Collected) {
  const list = collect(before, await page.evaluate(() => rooms.shownTables(document)), language);
  if (typeof list === 'string') return { list, said: [list], total: undefined };
  const { columns, rows } = collectedTable(list, language);
  const asRows = rows.map((cells, at) => ({ row: at + 2, cells }));
  const { users } = await usersOf(asRows, columns, proposeUserColumns(columns));
  const said = users.map(({ name, mail, role, active }) => `${name} · ${mail} · ${role} · ${active ? 'on' : 'off'}`);
  return { list, said, total: list.total };
}

const cell = (role: string, text: string, more = '') => `<div role="${role}" ${more}>${text}</div>`;
const alpha = 'Sample A · a@crm.example · Admin · on';
const beta = 'Sample B · b@crm.example · Sales · off';

/** The ways in which pages of CRMs write one and the same list of two users. */
const pages: Record<string, string> = {
  'a table with a switch for those who may sign in, buttons, and a box to choose each row': `<table>
    <thead><tr><th><input type="checkbox"></th><th>Full name</th><th>Email</th><th>Role</th><th>Active</th><th></th></tr></thead>
    <tbody><tr><td><input type="checkbox"></td><td><a href="#">Sample A</a></td><td>a@crm.example</td>
      <td><select><option>Sales<option selected>Admin</select></td><td><input type="checkbox" checked></td><td><button>Deactivate</button></td></tr>
    <tr><td><input type="checkbox"></td><td><a href="#">Sample B</a></td><td>b@crm.example</td>
      <td><select><option selected>Sales<option>Admin</select></td><td><input type="checkbox"></td><td><button>Activate</button></td></tr></tbody></table>`,
  'cells of name, address and picture; the header sorts': `<table><tr><th><button>Name</button></th><th>Role</th><th>Status</th></tr>
    ${['Sample A,a,Admin,Active', 'Sample B,b,Sales,Deactivated']
      .map((row) => row.split(','))
      .map(
        ([name, mail, role, status]) =>
          `<tr><td><span style="display:inline-block">S${mail}</span><div><strong>${name}</strong><div>${mail}@crm.example</div></div></td>
          <td>${role}</td><td><span class="pill">${status}</span></td></tr>`,
      )
      .join('')}<tr><td colspan="3">2 more are hidden by your filter</td></tr></table>`,
  'a header that stands still, as a table of its own (Element)': `<div class="el-table"><table><thead><tr><th>姓名</th><th>邮箱</th><th>角色</th><th>状态</th><th></th></tr></thead></table>
    <div style="height:20px;overflow:auto"><table><tbody><tr><td><div>Sample A</div></td><td>a@crm.example</td><td>Admin</td><td>启用</td></tr>
    <tr><td><div>Sample B</div></td><td>b@crm.example</td><td>Sales</td><td>停用</td></tr></tbody></table></div></div>`,
  'pictures of a tick': `<table><tr><th>Username</th><th>Name</th><th>Profile</th><th>Active</th></tr>
    <tr><td><a href="mailto:x">a@crm.example</a></td><td>Sample A</td><td>Admin</td><td><img alt="Checked" src="data:,"></td></tr>
    <tr><td><a href="mailto:x">b@crm.example</a></td><td>Sample B</td><td>Sales</td><td><img alt="Not Checked" src="data:,"></td></tr></table>`,
  'boxes with roles, in pieces by their number, the lower row first': `<div role="grid" aria-rowcount="3">
    <div role="row" aria-rowindex="1">${['Name', 'Email', 'Role'].map((name, at) => cell('columnheader', name, `aria-colindex="${at + 1}"`)).join('')}</div>
    <div>${[
      [3, 'Sample B'],
      [2, 'Sample A'],
    ]
      .map(
        ([row, name]) =>
          `<div role="row" aria-rowindex="${row}">${cell('rowheader', `${name}`, 'aria-colindex="1"')}</div>`,
      )
      .join('')}</div>
    <div>${['2,a,Admin,Active', '3,b,Sales,Suspended']
      .map((row) => row.split(','))
      .map(
        ([row, mail, role, status]) =>
          `<div role="row" aria-rowindex="${row}">${cell('gridcell', `${role}`, 'aria-colindex="3"')}${cell('gridcell', `${mail}@crm.example`, 'aria-colindex="2"')}${cell('gridcell', `${status}`, 'aria-colindex="4"')}</div>`,
      )
      .join('')}</div></div>`,
  'cards, one below the other': `<nav><a href="#">Users</a><a href="#">Billing</a></nav><h1>Team</h1><section>
    <div class="card"><p>Sample A</p><p>a@crm.example</p><button>Edit</button></div>
    <div class="card"><p>Sample B</p><p>b@crm.example</p><p>Deactivated</p><button>Edit</button></div></section>`,
  'a table in a shadow root, cells with roots of their own': `<x-list><template shadowrootmode="open"><table>
    <tr><th>Name</th><th>Email</th><th>Role</th><th>Status</th></tr>
    ${['Sample A,a,Admin,Active', 'Sample B,b,Sales,Frozen']
      .map((row) => row.split(','))
      .map(
        ([name, mail, role, status]) =>
          `<tr><td>${name}</td><td><x-mail><template shadowrootmode="open"><a>${mail}@crm.example</a></template></x-mail></td><td>${role}</td><td>${status}</td></tr>`,
      )
      .join('')}</table></template></x-list>`,
};

for (const [what, body] of Object.entries(pages)) {
  test(`users are read from ${what}`, async ({ open }) => {
    const { said } = await usersOn(await open(body));
    // Cards do not say who does what.
    const expected = what.startsWith('cards')
      ? [alpha, beta].map((user) => user.replace(/Admin|Sales/, ''))
      : [alpha, beta];
    expect(said.toSorted()).toEqual(expected);
  });
}

test('how many there are is read beside the list, from its own words or its roles', async ({ open }) => {
  const table = '<table><tr><th>Name</th></tr><tr><td>Sample 99 of 100</td></tr></table>';
  const sayings: [string, number | undefined][] = [
    ['<p>1–25 of 1,312</p>', 1_312],
    ['<p>Showing 1 to 25 of 312 entries</p>', 312],
    ['<p><b>312</b> users</p>', 312],
    ['<p>共 312 条</p>', 312],
    ['<p>第 1-20 条，共 312 条</p>', 312],
    ['<span>Total: 312</span>', 312],
    ['<p>Page 2 of 13</p>', undefined],
    ['<p>Last seen 2026-11-20</p>', undefined],
    ['<p>© 2026 Practice CRM</p>', undefined],
  ];
  const page = await open('');
  for (const [saying, total] of sayings) {
    await page.setContent(`<main><div><div>${table}</div>${saying}</div></main>`);
    expect.soft((await usersOn(page)).total, saying).toBe(total);
  }
});

test('what draws only the rows in sight is read as far as the person scrolls', async ({ open }) => {
  const page = await open(`<div role="grid" aria-rowcount="201" style="height:100px;overflow:auto">
    <div role="row" aria-rowindex="1"><span role="columnheader">姓名</span><span role="columnheader">邮箱</span></div>
    <div id="rows" style="position:relative;height:4000px"></div></div>
    <script>
      const grid = document.querySelector('[role=grid]');
      const draw = () => {
        const first = Math.floor(grid.scrollTop / 20);
        document.querySelector('#rows').innerHTML = Array.from({ length: 6 }, (_, at) => first + at).filter((at) => at < 200).map((at) =>
          \`<div role="row" aria-rowindex="\${at + 2}" style="position:absolute;top:\${at * 20}px"><span role="gridcell">样品\${at}</span><span role="gridcell">user-\${at}@crm.example</span></div>\`).join('');
      };
      grid.onscroll = draw;
      draw();
    </script>`);
  let read = await usersOn(page, 'zh-CN');
  expect(read.total).toBe(200);
  for (let top = 0; top <= 4_000; top += 100) {
    await page.locator('[role=grid]').evaluate((grid, to) => {
      grid.scrollTop = to;
      grid.dispatchEvent(new Event('scroll'));
    }, top);
    read = await usersOn(page, 'zh-CN', read.list as Collected);
  }
  expect(read.said).toHaveLength(200);
  expect(read.said[199]).toBe('样品199 · user-199@crm.example ·  · on');
});

test('what is hidden, a menu, and a table that only lays out the page are no lists; nothing is changed', async ({
  open,
}) => {
  const page = await open(`<nav><ul><li>Users <button>+</button></li><li>Teams <button>+</button></li></ul></nav>
    <table hidden><tr><th>Name</th><th>Email</th></tr><tr><td>Sample X</td><td>x@crm.example</td></tr></table>
    <table><tr><td>Layout</td><td><table><tr><th>Plan</th><th>Price</th></tr><tr><td>Sample</td><td>12</td></tr></table></td></tr></table>`);
  const before = await page.content();
  expect((await usersOn(page)).list).toBe('no-list');
  expect(await page.content()).toBe(before);
  // A table within a grid is one list, not two.
  await page.setContent(`<div role="grid"><table><tr role="row"><th role="columnheader">Name</th></tr>
    <tr role="row"><td role="gridcell">Sample A</td></tr></table></div>`);
  expect(await page.evaluate(() => rooms.shownTables(document).tables.length)).toBe(1);
});

const user = (number: number, more = '') =>
  `Sample User 0${number} · ${more && `user-0${number}@example.com`} · ${more} · on`;

/** What the page with the users of each practice CRM has to say. */
const practices = [
  {
    start: () => startHubSpot({ pace: 'quick' }),
    at: '/settings/{id}/users',
    users: [user(1, 'Super Admin + Billing'), ...[2, 3, 4, 5, 6].map((number) => user(number, 'Sales'))],
  },
  {
    start: () => startZoho({ pace: 'quick', usersActive: false }),
    at: '/crm/{id}/settings/users',
    users: [1, 2, 3, 4, 5, 6].map((number) => `Practice User ${number} ·  ·  · ${number === 1 ? 'on' : 'off'}`),
  },
  { start: () => startPipedrive({ pace: 'quick' }), at: '/settings/users', users: [user(2), user(3)] },
  {
    start: () => startPingCode({ pace: 'quick', language: 'zh-CN' }),
    at: '/admin/org/people',
    users: ['01', '02', '03'].map((number) => `示例团队 ${number} · member-${number}@example.com ·  · on`),
  },
  {
    start: () => startOwn({ pace: 'quick', language: 'zh-CN', users: 2 }),
    at: '/#/system/users',
    users: ['练习员工1 ·  ·  · on', '练习员工2 ·  ·  · on', '练习员工3 ·  ·  · off'],
  },
] as const;

test('users are read from the pages of the practice CRMs', async ({ script }) => {
  const running = await Promise.all(practices.map(async (each) => ({ ...each, practice: await each.start() })));
  const maps = running.flatMap(({ practice: { hosts, port } }) =>
    hosts.map((host) => `MAP ${host}:443 127.0.0.1:${port}`),
  );
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: [`--host-resolver-rules=${maps.join(', ')}`, lighterWindow],
  });
  const page = await browser.newPage({ ignoreHTTPSErrors: true });
  for (const { at, users, practice } of running) {
    await page.goto(new URL(at.replace('{id}', practice.account.id), practice.origin).href);
    await page
      .getByText(/User 0?2|员工2|队 02/)
      .first()
      .waitFor();
    await page.evaluate(script);
    expect.soft((await usersOn(page, practice.options.language)).said, practice.name).toEqual(users);
  }
  await browser.close();
  for (const { practice } of running) await practice.close();
});
