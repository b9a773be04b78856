import { readFileSync } from 'node:fs';
import path from 'node:path';
import JSZip from 'jszip';
import Papa from 'papaparse';
import { overlayTexts } from '../../../utils/page/overlay-texts.ts';
import { fill } from '../../../utils/text.ts';
import { workbook } from '../../corpora/practice-workbook.ts';
import { settled } from '../../redesign/settled.ts';
import { waitForOverlay } from '../overlay.ts';
import { accessTo, expect, type OwnJourney, test } from './own-fixture.ts';
import { ListPerson, readLists, recordedIn, terminateInPage } from './own-list-fixture.ts';
import { expectSound, readStore } from './store.ts';

test.describe.configure({ mode: 'parallel' });

const guide = 'terminateCustomer';
const header = '客户编号,客户名称,解约原因,生效日期,审批编号\n';
const row = (number: number, name: string) => `${number},样品客户${name},合同到期,2026-12-31,SP-${number}\n`;

const english = (...customers: [number, string][]) =>
  `Customer no.,Name,Reason,Effective date\n${customers
    .map(([id, name]) => `${id},Sample Customer ${name},term is over,2026-12-31\n`)
    .join('')}`;

async function start(journey: OwnJourney, list: string | Uint8Array, name?: string): Promise<ListPerson> {
  await journey.visit('/crm/customer');
  const panel = await journey.startCase('练习邮政CRM');
  const person = new ListPerson(journey, panel);
  await person.give(list, name);
  await person.confirm();
  return person;
}

test('a list with every surprise: one customer after the other, a result each, results for the files', async ({
  begin,
}) => {
  const journey = await begin({ language: 'zh-CN', library: 'tethys' });
  const { page, practice, t } = journey;
  const names: [number, string][] = [
    ...([
      [1003, '丙'],
      [1004, '丁'],
      [1005, '戊'],
      [1006, '己'],
      [9999, '无'],
      [1007, '庚'],
    ] as [number, string][]),
  ];
  const person = await start(journey, `${header}${names.map(([id, name]) => row(id, name)).join('')},没有编号,,,\n`);
  const { panel } = person;
  await expect(panel.getByText(t('progress.count', { done: 0, all: 6 }))).toBeVisible();

  // Two have the name; the row with both number and name is shown, and only that one is opened.
  await person.button('customers.start').click();
  await journey.atStep(guide, 'search');
  await page.getByPlaceholder('姓名').fill('样品客户丙');
  await page.getByRole('button', { name: '查询' }).click();
  const alike = fill(overlayTexts.customerWanted, 'zh-CN', { number: 1003, name: '样品客户丙' });
  const seen = await waitForOverlay(page, ({ lines, rings }) => lines.includes(alike) && rings.length === 1);
  expect(seen.rings[0]?.label).toBe(overlayTexts.customerRow['zh-CN']);
  await settled(page);
  await page.getByRole('row', { name: /^1003/ }).locator('span').first().click();
  await terminateInPage(journey);
  await expect(panel.getByText(t('customers.seen.right'))).toBeVisible();
  await expect(panel.getByText(t('customers.seen.status', { text: '审批中' }))).toBeVisible();
  await person.openForm();
  // The page's own word fills the form: nobody terminates what waits for approval.
  await expect(panel.getByRole('radio', { name: '等待审批' })).toBeChecked();
  await panel.getByRole('button', { name: t('customers.record'), exact: true }).click();

  // Terminated already: the card says so, the list stops.
  await expect(person.heading('样品客户丁')).toBeVisible();
  await journey.atStep(guide, 'search');
  await journey.visit('/crm/customer/1004');
  await waitForOverlay(page, ({ lines }) => lines.some((line) => line.includes('可能此前已解约')));
  await person.record('already', { words: '已解约' });
  await expect(panel.getByText(t('customers.surprise.already'))).toBeVisible();
  await expect.poll(async () => (await readLists(panel)).lists[0]?.state).toBe('stopped');
  await person.button('customers.next').click();

  await expect(person.heading('样品客户戊')).toBeVisible();
  await journey.visit('/crm/customer/1005');
  await waitForOverlay(page, ({ lines }) => lines.some((line) => line.includes('可能已提交过申请')));
  await person.record('skipped', { note: '已有人提交' });

  // Refused: the CRM's own words stand in the record.
  await expect(person.heading('样品客户己')).toBeVisible();
  await journey.visit('/crm/customer/1006');
  await terminateInPage(journey);
  await person.openForm();
  await panel.getByRole('radio', { name: '系统拒绝' }).check({ force: true });
  await expect(panel.getByRole('textbox', { name: t('customers.words') })).toHaveValue(/未结费用/);
  await panel.getByRole('button', { name: t('customers.record.stop'), exact: true }).click();
  await expect(panel.getByText(t('customers.surprise.refused'))).toBeVisible();
  await person.button('customers.next').click();

  await expect(person.heading('样品客户无')).toBeVisible();
  await person.record('not-found');
  await person.button('customers.next').click();
  await expect(person.heading('样品客户庚')).toBeVisible();
  await person.record('skipped', { note: '合同未到期' });
  await expect(panel.getByText(t('customers.through'))).toBeVisible();

  expect(await recordedIn(panel)).toEqual([
    ...['1003 waiting', '1004 already', '1005 skipped', '1006 refused', '9999 not-found', '1007 skipped'],
  ]);
  // Nothing was done to anybody but the one who was to be terminated.
  expect(practice.state.customers.filter(({ history }) => history.length > 0).map(({ id }) => id)).toEqual([1003]);
  expect(practice.state.mistakes).toEqual([]);

  await panel.getByRole('button', { name: t('customers.results.keep') }).click();
  await expect(panel.getByText(t('customers.results.areKept'))).toBeVisible();
  const download = panel.waitForEvent('download');
  await panel.getByRole('button', { name: t('customers.results.save') }).click();
  await (await download).path().catch(() => undefined);
  const file = path.join(journey.browser.downloadsDir, 'list-results.csv');
  await expect.poll(() => read(file)).not.toBe('');
  const { data } = Papa.parse<string[]>(read(file).slice(1), { skipEmptyLines: true });
  expect(data.slice(1).map(([, number, , result]) => `${number} ${result}`)).toEqual([
    ...['1003 等待审批', '1004 此前已解约', '1005 跳过', '1006 系统拒绝', '9999 未找到', '1007 跳过', ' 此行无法使用'],
  ]);
  await expectSound(await readStore(panel));

  // The list as it was given and its results go along in the bundle.
  await panel.getByRole('tab', { name: t('view.bundle'), exact: true }).click();
  await panel.getByRole('button', { name: t('bundle.write'), exact: true }).click();
  const bundle = path.join(
    journey.browser.downloadsDir,
    await panel
      .getByText(/^clean-exit-.*\.zip$/)
      .first()
      .innerText(),
  );
  await expect.poll(() => read(bundle)).not.toBe('');
  const entries = Object.values((await JSZip.loadAsync(readFileSync(bundle))).files).map((entry) => entry.name);
  expect(entries.filter((name) => /\/(list|results)\.csv$/.test(name))).toHaveLength(2);
});

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

test('a customer written by hand, and another one of that name is never led through', async ({ begin }) => {
  const journey = await begin({ language: 'en', library: 'antd' });
  const { page, practice, t } = journey;
  await journey.visit('/crm/customer');
  const person = new ListPerson(journey, await journey.startCase('Practice CRM'));
  await person.writeOne('1003', 'Sample Customer C');
  await person.button('customers.start').click();
  await journey.atStep(guide, 'search');
  // The other one of this name is open.
  await journey.visit('/crm/customer/1010');
  const card = await waitForOverlay(page, ({ lines }) => lines.some((line) => line.includes('shows 1010')));
  expect(card.rings).toEqual([]);
  expect(card.buttons).not.toContain(overlayTexts.did.en);
  await expect(person.panel.getByText(t('customers.seen.wrong', { other: '1010' }))).toBeVisible();
  // Said by the person in the panel, the next steps still point at nothing.
  await person.panel
    .getByRole('button', { name: t('task.saidDone') })
    .first()
    .click();
  await person.panel
    .getByRole('button', { name: t('task.saidDone') })
    .first()
    .click();
  const last = await waitForOverlay(page, ({ heading }) => heading.includes('step 3'));
  expect(last.rings).toEqual([]);
  await journey.visit('/crm/customer/1003');
  await waitForOverlay(page, ({ rings }) => rings.some(({ kind }) => kind === 'last'));
  expect(practice.state.mistakes).toEqual([]);
});

test('goes on where it was after a reload of both, and after the browser was killed', async ({
  begin,
  start: launch,
}) => {
  const journey = await begin({ language: 'en', more: 60 });
  const { page, practice, t, browser } = journey;
  const person = await start(journey, english([2055, '2055'], [1003, 'C']));
  await person.button('customers.start').click();
  await journey.atStep(guide, 'search');
  await person.findCustomer('2055');
  await journey.atStep(guide, 'right');
  await Promise.all([page.reload(), person.panel.reload()]);
  await person.showView();
  await expect(person.heading('Sample Customer 2055')).toBeVisible();
  await journey.atStep(guide, 'right');
  await person.record('waiting');
  await expect(person.heading('Sample Customer C')).toBeVisible();
  await journey.atStep(guide, 'search');
  const before = await readLists(person.panel);
  await browser.kill();

  const host = practice.hosts[0] ?? '';
  const again = await launch({ practice, language: 'en', profileDir: browser.profileDir, granted: accessTo(host) });
  const tab = again.context.pages()[0] ?? (await again.context.newPage());
  await tab.goto(`${practice.origin}/#/crm/customer`);
  await tab.locator('main h2').waitFor();
  await waitForOverlay(tab, ({ lines }) =>
    lines.includes(fill(overlayTexts.customerWanted, 'en', { number: 1003, name: 'Sample Customer C' })),
  );
  const panel = await again.openPage('sidepanel.html');
  await panel.getByRole('tab', { name: t('view.customers'), exact: true }).click();
  await expect(panel.getByRole('heading', { level: 2, name: 'Sample Customer C', exact: true })).toBeVisible();
  await expect(panel.getByText(t('progress.count', { done: 1, all: 2 }))).toBeVisible();
  const after = await readLists(panel);
  expect(after.lists).toEqual(before.lists);
  expect(after.events).toEqual(expect.arrayContaining(before.events));
  await expectSound(await readStore(panel));
});

test('two windows on one list: a result is recorded once, and taken back in both', async ({ begin }) => {
  const journey = await begin({ language: 'en' });
  const { t } = journey;
  const first = await start(journey, english([1002, 'B'], [1003, 'C']));
  const second = new ListPerson(journey, await journey.browser.openPage('sidepanel.html'));
  await second.showView();
  const presses = [];
  for (const one of [first, second]) {
    const { panel } = one;
    await one.openForm();
    await panel.getByRole('radio', { name: 'Skipped' }).check({ force: true });
    await panel.getByRole('textbox', { name: t('customers.note') }).fill('not due yet');
    const press = panel.getByRole('button', { name: t('customers.record'), exact: true });
    await expect(press).toBeEnabled();
    presses.push(press);
  }
  // At once: neither window has heard of the other.
  await Promise.all(presses.map((press) => press.evaluate((button: HTMLElement) => button.click())));
  for (const one of [first, second]) await expect(one.heading('Sample Customer C')).toBeVisible();
  expect(await recordedIn(first.panel)).toEqual(['1002 skipped']);

  await first.turnTo('1002', 'Sample Customer B');
  await first.button('customers.undo').click();
  await expect(second.heading('Sample Customer B')).toBeVisible();
  await expect(second.panel.getByText(t('progress.count', { done: 0, all: 2 }))).toBeVisible();
});

test('what is no list is refused with its reason; a workbook is read, with what is wrong in which row', async ({
  begin,
}) => {
  const journey = await begin({ language: 'en' });
  await journey.visit('/crm/customer');
  const person = new ListPerson(journey, await journey.startCase('Cellar CRM'));
  const { panel, t } = person;
  await person.give(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'old.xls');
  await expect(panel.getByText(t('customers.trouble.no-table'))).toBeVisible();
  const rows = [
    ['Customers to terminate'],
    ['Customer No.', 'Customer name', 'Reason', 'Effective date'],
    ['1002', 'Sample Customer B', 'term is over', '2026-12-31'],
    ['', 'Sample Customer C', '', ''],
    ['1002', 'Sample Customer B', '', ''],
    ['1003', 'Sample Customer C', '', 'soon'],
  ];
  await person.give(await workbook({ sheets: { List: { rows } } }), 'list.xlsx');
  await expect(panel.getByText('Row 4 · Customer number: nothing stands there.')).toBeVisible();
  await expect(panel.getByText('Row 5 · Customer number: the same as in row 3.')).toBeVisible();
  await expect(panel.getByText('Row 6 · Effective date: no date. Write it as 2026-12-31.')).toBeVisible();
  await person.confirm();
  await expect(person.heading('Sample Customer B')).toBeVisible();
});

test('five hundred customers: only the rows in sight are drawn, and any of them is found', async ({ begin }) => {
  const journey = await begin({ language: 'en', more: 500 });
  const lines = Array.from({ length: 500 }, (_, at) => `${2001 + at},Sample Customer ${2001 + at}\n`);
  const person = await start(journey, `Customer no.,Name\n${lines.join('')}`);
  const { panel, t } = person;
  const rows = panel.getByRole('grid', { name: t('customers.rows') }).getByRole('row');
  await expect(rows.first()).toBeVisible();
  expect(await rows.count()).toBeLessThan(30);
  await panel.getByRole('searchbox', { name: t('customers.find') }).fill('2487');
  await expect(rows).toHaveCount(1);
  await rows.first().click();
  await expect(person.heading('Sample Customer 2487')).toBeVisible();
});
