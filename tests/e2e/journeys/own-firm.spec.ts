import { readFileSync } from 'node:fs';
import path from 'node:path';
import JSZip from 'jszip';
import Papa from 'papaparse';
import { ownTemplate } from '../../../sites/own-template.ts';
import { taskTitle } from '../../../utils/case/playbook/index.ts';
import { statusNames } from '../../../utils/case/playbook/phases.ts';
import { fieldNames } from '../../../utils/customers/fields.ts';
import { type RecordField, recordFields, recordNames } from '../../../utils/customers/records.ts';
import { noticeNames, outcomeNames } from '../../../utils/customers/words.ts';
import { settled } from '../../redesign/settled.ts';
import { expect, test } from './own-fixture.ts';
import { ListPerson, terminateInPage } from './own-list-fixture.ts';
import { expectSound, readStore } from './store.ts';

const language = 'zh-CN';
const list =
  '客户编号,客户名称,解约原因,生效日期,审批编号\n1002,样品客户乙,合同到期,2026-12-31,SP-7\n1003,样品客户丙,客户要求,2026-12-31,SP-8\n';
const written: Record<RecordField, string> = {
  agreement: 'JY-4711，2026-11-20 签署',
  notice: '短信，2026-11-21',
  refund: '1,200.00 元，原路退回，2026-11-22',
  departments: '财务、客服，2026-11-21',
  archived: '练习档案室 A-12',
};

test('a service firm: from its template through a list to the archive, with the record that is asked for', async ({
  begin,
}) => {
  const journey = await begin({ language, library: 'tethys' });
  const { page, practice, browser, t } = journey;
  await journey.visit('/crm/customer');
  const panel = await journey.startCase('练习邮政CRM');
  const press = (name: string) => panel.getByRole('button', { name, exact: true }).last().click();
  const choose = async (label: string, option: string | RegExp) => {
    await panel.getByRole('button', { name: new RegExp(`${RegExp.escape(label)}$`) }).click();
    await panel.getByRole('option', { name: option, exact: typeof option === 'string' }).click();
  };
  const menu = async (item: string) => {
    await panel.getByRole('banner').getByRole('button').first().click();
    await panel.getByRole('menuitem', { name: item, exact: true }).click();
  };
  const more = async (item: string) => {
    await panel.getByRole('button', { name: t('panel.more'), exact: true }).click();
    await panel.getByRole('menuitem', { name: item, exact: true }).click();
  };
  const view = (name: 'checklist' | 'bundle' | 'customers') =>
    panel.getByRole('tab', { name: t(`view.${name}`), exact: true }).click();
  const task = (title: string) =>
    panel
      .getByRole('listitem')
      .filter({ has: panel.getByRole('heading', { level: 3 }).getByText(title, { exact: true }) });
  const titleOf = (id: string) => taskTitle(id, ownTemplate)[language];
  const open = async (id: string) => {
    const trigger = task(titleOf(id)).getByRole('button').first();
    if ((await trigger.getAttribute('aria-expanded')) !== 'true') await trigger.click();
    return task(titleOf(id));
  };

  // What the firm does for every customer is kept once, and the first case put away.
  await press(t('own.task.add'));
  await panel.getByLabel(t('own.task.title')).fill('抄送练习总部');
  await press(t('own.task.keep'));
  await menu(t('cases.all'));
  await press(t('templates.save'));
  const dialog = panel.getByRole('dialog');
  await dialog.getByRole('button', { name: t('templates.from') }).click();
  await panel.getByRole('option', { name: /练习邮政CRM/ }).click();
  await dialog.getByLabel(t('templates.name')).fill('练习模板');
  await dialog.getByRole('button', { name: t('own.task.keep'), exact: true }).click();
  await expect(panel.getByText(t('templates.saved'))).toBeVisible();
  await panel
    .getByRole('main')
    .getByRole('listitem')
    .getByRole('button', { name: /练习邮政CRM/ })
    .click();
  await more(t('panel.archive'));
  await expect(panel.getByText(t('panel.isArchived'))).toBeVisible();

  // The next case begins with it, and is for ending contracts.
  await menu(t('panel.newCase'));
  await choose(t('begin.template'), '练习模板');
  await choose(t('begin.purpose'), t('begin.purpose.terminate'));
  await press(t('begin.start', { account: practice.hosts[0] ?? '' }));
  await expect(task('抄送练习总部')).toBeVisible();
  await expect(task(titleOf('customer-approval'))).toBeVisible();
  await expect(task(titleOf('export')), 'nothing is exported from a CRM that stays').toHaveCount(0);

  // The first waits for approval, then is ended; the second was ended beside the program.
  const person = new ListPerson(journey, panel);
  await person.give(list);
  await person.confirm();
  await person.button('customers.start').click();
  await journey.atStep('terminateCustomer', 'search');
  await page.getByRole('searchbox').or(page.getByPlaceholder('姓名')).first().fill('样品客户乙');
  await page.getByRole('button', { name: '查询' }).click();
  await settled(page);
  await page.getByRole('row', { name: /^1002/ }).locator('span').first().click();
  await terminateInPage(journey);
  await person.record('waiting');
  await view('checklist');
  await expect(
    task(titleOf('customer-approval')).getByText(statusNames.waiting[language], { exact: true }),
  ).toBeVisible();
  expect(practice.state.customers[1]).toMatchObject({ status: 'waiting', history: [{ reason: '合同到期' }] });
  for (const customer of practice.state.customers)
    if (customer.id === 1002 || customer.id === 1003) customer.status = 'ended';
  await person.showView();
  const end = async (number: string, name: string) => {
    await person.turnTo(number, name);
    await person.openForm();
    await panel.getByRole('radio', { name: outcomeNames.terminated[language], exact: true }).check({ force: true });
    await choose(t('customers.notice'), noticeNames.text[language]);
    await panel.getByRole('button', { name: t('customers.record'), exact: true }).click();
    const row = panel.getByRole('row', { name: new RegExp(number) });
    await expect(row).toContainText(outcomeNames.terminated[language]);
  };
  await end('1003', '样品客户丙');
  await end('1002', '样品客户乙');
  await expect(panel.getByText(t('customers.through'))).toBeVisible();

  // What belongs to the record besides, once for both.
  await person.turnTo('1002', '样品客户乙');
  const forBoth = panel.getByRole('button', { name: t('customers.more.all', { count: 1 }), exact: true });
  for (const field of recordFields) {
    await panel.getByRole('textbox', { name: recordNames[field][language], exact: true }).fill(written[field]);
    await panel.getByRole('textbox', { name: recordNames[field][language], exact: true }).blur();
    await forBoth.click();
    await expect(forBoth, 'nobody is left without it').toHaveCount(0);
  }
  await press(t('customers.results.keep'));
  await expect(panel.getByText(t('customers.results.areKept'))).toBeVisible();
  await press(t('customers.results.save'));
  const file = path.join(browser.downloadsDir, 'list-results.csv');
  await expect.poll(() => read(file)).not.toBe('');
  const { data } = Papa.parse<Record<string, string>>(read(file).slice(1), { header: true, skipEmptyLines: true });
  expect(data).toHaveLength(2);
  for (const [at, row] of data.entries()) {
    expect(row).toMatchObject({
      操作人: '练习员工1',
      客户通知方式: noticeNames.text[language],
      [fieldNames.reason[language]]: ['合同到期', '客户要求'][at],
      [fieldNames.effective[language]]: '2026-12-31',
      [fieldNames.approval[language]]: ['SP-7', 'SP-8'][at],
      ...Object.fromEntries(recordFields.map((field) => [recordNames[field][language], written[field]])),
    });
    expect(row['记录时间（UTC）']).toMatch(/^\d{4}-\d\d-\d\dT/);
  }

  // What only the person knows.
  await view('checklist');
  const terms = await open('customer-terms');
  await terms.getByRole('button', { name: t('task.saidDone'), exact: true }).click();
  const feedback = await open('feedback');
  await feedback.getByLabel(t('note.label')).fill('下次先核对审批编号。');
  await feedback.getByLabel(t('note.label')).blur();
  for (const id of [
    ...['customers-found', 'customer-terms', 'customer-agreement', 'customer-approval', 'customer', 'customer-refund'],
    ...['customer-results', 'customer-told', 'departments-told', 'customer-filed', 'feedback'],
  ])
    await expect(task(titleOf(id)).getByText(statusNames.done[language], { exact: true }), id).toBeVisible();

  await view('bundle');
  await press(t('bundle.write'));
  const name = panel.getByText(/^clean-exit-.*\.zip$/).first();
  const bundle = path.join(browser.downloadsDir, await name.innerText());
  await expect.poll(() => read(bundle)).not.toBe('');
  const entries = Object.values((await JSZip.loadAsync(readFileSync(bundle))).files);
  const report = (await entries.find((entry) => entry.name.endsWith('data/report.html'))?.async('string')) ?? '';
  for (const words of ['抄送练习总部', '下次先核对审批编号。', titleOf('customer-filed'), '练习档案室 A-12'])
    expect.soft(report, words).toContain(words);
  expect(entries.filter((entry) => /\/(list|results)\.csv$/.test(entry.name))).toHaveLength(2);

  await more(t('panel.archive'));
  await menu(t('cases.all'));
  await expect(panel.getByRole('button', { name: t('cases.archived', { count: 2 }) })).toBeVisible();
  await expectSound(await readStore(panel));
  expect(practice.state.mistakes).toEqual([]);
});

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
