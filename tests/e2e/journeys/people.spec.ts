import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { fieldNames } from '../../../utils/case/contract/names.ts';
import { templates } from '../../../utils/case/letters/templates/index.ts';
import { moneyTermText } from '../../../utils/case/money/term-text.ts';
import { departmentNames } from '../../../utils/case/people/lines.ts';
import { type Language, languages } from '../../../utils/text.ts';
import { chooseFile } from '../choose-file.ts';
import { expect, type Journey, test } from './fixture.ts';
import { unpack } from './stock-tools.ts';
import { eventsOf, expectSound, readStore } from './store.ts';

test.describe.configure({ mode: 'parallel' });

/** A user export of the largest account there is: all active, but for those in `off`. */
function usersCsv(count: number, off: ReadonlySet<number>): string {
  const rows = Array.from({ length: count }, (_, at) => {
    return `Sample ${at + 1},user-${at + 1}@crm.example,${off.has(at + 1) ? 'FALSE' : 'TRUE'},Sales`;
  });
  return ['Name,Email,Active,Role', ...rows].join('\n');
}

/** Where the list of users is from, all active at first, and then all off but one. */
interface UserSource {
  count: number;
  /** The one whom the second list still has as active. */
  still: { name: string; mail: string };
  first(): Promise<void>;
  second(): Promise<void>;
}

const sources: Record<Language, (journey: Journey, panel: Page, folder: (name: string) => string) => UserSource> = {
  en: ({ person }, panel, folder) => {
    const count = 5_000;
    const give = async (name: string, text: string) => {
      writeFileSync(folder(name), text);
      await chooseFile(panel, folder(name));
      await panel.getByText(person.t('people.take.confirm')).waitFor();
    };
    const others = new Set(Array.from({ length: count }, (_, at) => at + 1).filter((user) => user !== 2));
    return {
      count,
      still: { name: 'Sample 2', mail: 'user-2@crm.example' },
      first: () => give('users.csv', usersCsv(count, new Set())),
      second: () => give('users-later.csv', usersCsv(count, others)),
    };
  },

  'zh-CN': ({ person, practice }, panel) => {
    const { t } = person;
    const read = t('people.page.read', { read: '6' });
    return {
      count: 6,
      still: { name: 'Sample User 02', mail: 'user-02@example.com' },
      async first() {
        // Another page shows no list, and says so; nothing is lost by going to the right one.
        await person.button(panel, t('people.page.take')).click();
        await expect(panel.getByText(t('people.page.trouble.no-list'))).toBeVisible();
        await person.visit('/settings/{id}/users');
        await expect(panel.getByText(read)).toBeVisible();
        const shown = panel.getByRole('list', { name: t('people.take.first') }).getByRole('listitem');
        await expect(shown.nth(1)).toContainText('Sample User 02');
        await expect(shown.nth(1)).toContainText('user-02@example.com · Sales');
        // The list stays what it was while another page is looked at.
        await person.visit('/global-home/{id}');
        await expect(panel.getByText(t('people.page.trouble.other-list'))).toBeVisible();
        await person.visit('/settings/{id}/users');
        await expect(panel.getByText(t('people.page.trouble.other-list'))).toHaveCount(0);
      },
      async second() {
        for (const user of practice.state.users) user.active = user.email === 'user-02@example.com';
        await person.visit('/settings/{id}/users');
        await person.button(panel, t('people.page.take')).click();
        await expect(panel.getByText(read)).toBeVisible();
        // Who is missing would count as gone, so the person says that nobody is.
        await expect(person.button(panel, t('people.take.confirm'))).toBeDisabled();
        await panel.getByText(t('people.page.whole')).first().click();
      },
    };
  },
};

for (const language of languages) {
  test(`checks users off, compares replacements, and has it all in the report (${language})`, async ({
    begin,
  }, info) => {
    test.setTimeout(180_000);
    const journey = await begin({ language });
    const { person, browser } = journey;
    const { t } = person;
    await person.visit('/global-home/{id}');
    const panel = await person.startCase();
    const users = sources[language](journey, panel, (name) => info.outputPath(name));
    const take = async () => {
      await person.button(panel, t('people.take.confirm')).click();
      await panel.getByText(t('people.take.taken')).waitFor();
    };
    const pressed = (key: 'people.users.off' | 'people.users.reopen', count: number) =>
      panel.getByRole('button', { name: t(key, { users: count.toLocaleString(language) }), exact: true });
    const choose = async (label: string, value: string) => {
      await panel.getByRole('button', { name: new RegExp(`${RegExp.escape(label)}$`) }).click();
      await panel.getByRole('option', { name: value, exact: true }).click();
    };
    const fill = async (label: string, value: string) => {
      const field = panel.getByLabel(label, { exact: true }).and(panel.locator(':visible')).first();
      await field.fill(value);
      await field.blur();
    };

    // From the task to the list, each checked off by the person.
    await person.openTask(panel, 'users');
    await person.button(panel, t('go.users')).click();
    await users.first();
    await take();
    await panel.getByRole('button', { name: t('people.users.chooseAll'), exact: true }).click();
    await pressed('people.users.off', users.count).click();
    const notice = panel.getByRole('alert').filter({ hasText: t('people.users.noted') });
    await person.showView('checklist');
    await person.waitForStatus(panel, 'users', 'done');

    // The CRM's next list says that one was not.
    await panel.getByRole('tab', { name: t('view.people'), exact: true }).click();
    await users.second();
    await take();
    await expect(panel.getByText(t('people.users.still', { users: '1' }))).toBeVisible();
    await expect(panel.getByRole('row').first()).toContainText(users.still.name);
    await expect(panel.getByRole('row').first()).toContainText(t('people.users.state.still-active'));
    await person.showView('checklist');
    await person.waitForStatus(panel, 'users', 'trouble');

    // Checked off by mistake, and taken back.
    await panel.getByRole('tab', { name: t('view.people'), exact: true }).click();
    await panel.getByRole('searchbox', { name: t('people.users.find') }).fill(users.still.mail.slice(0, 7));
    await panel.getByRole('button', { name: t('people.users.chooseAll'), exact: true }).click();
    await pressed('people.users.off', 1).click();
    await notice.getByRole('button', { name: t('task.undo') }).click();
    await expect(panel.getByRole('row').first()).toContainText(t('people.users.state.open'));

    // Ways in that are no users: each revoked on its day.
    const part = (id: 'access' | 'departments' | 'customers') =>
      panel.getByRole('tab', { name: t(`people.part.${id}`), exact: true }).click();
    const lines = panel.getByRole('list', { name: t('people.lines.list') }).getByRole('listitem');
    const words = {
      en: ['Revoked on', 'What it loses', 'Who speaks for it', 'Told on', 'Agreed by', 'Agreed on'],
      'zh-CN': ['撤销日期', '会失去什么', '部门联系人', '通知日期', '认可人', '认可日期'],
    }[language];
    const [revoked = '', loses = '', owner = '', told = '', signedBy = '', signed = ''] = words;
    await part('access');
    await person.button(panel, t('people.lines.usual.access')).click();
    await expect(lines).toHaveCount(5);
    for (let at = 0; at < 5; at += 1) {
      await lines.nth(at).getByRole('button').first().click();
      await fill(revoked, '2026-11-20');
      await lines.nth(at).getByRole('button').first().click();
    }
    await expect(panel.getByText(t('progress.count', { done: '5', all: '5' }))).toBeVisible();

    // What each department loses, who was told and who agreed.
    await part('departments');
    await person.button(panel, t('people.lines.usual.department')).click();
    await expect(lines).toHaveCount(4);
    for (let at = 0; at < 4; at += 1) {
      await lines.nth(at).getByRole('button').first().click();
      await fill(loses, `Practice reports ${at + 1}`);
      await fill(owner, 'Practice lead');
      await fill(told, '2026-11-18');
      await fill(signedBy, 'Practice head');
      await fill(signed, '2026-11-19');
      await lines.nth(at).getByRole('button').first().click();
    }
    await expect(panel.getByText(t('progress.count', { done: '4', all: '4' }))).toBeVisible();

    // Own customers for whom something changes.
    await part('customers');
    await person.button(panel, t('people.lines.add')).click();
    const [which = '', how = ''] = { en: ['Which customers', 'How they are told'], 'zh-CN': ['哪些客户', '通知方式'] }[
      language
    ];
    await fill(which, 'Practice portal users');
    await fill(how, 'Practice newsletter');
    await fill(told, '2026-11-21');
    for (const task of ['people', 'impact', 'access', 'integrations', 'own-customers']) {
      await person.showView('checklist');
      await person.waitForStatus(panel, task, 'done');
    }

    // Replacements: own points, own weights, and who decided.
    await person.openTask(panel, 'compare');
    await person.button(panel, t('go.alternatives')).click();
    for (const name of ['Sample CRM', 'Other CRM']) {
      await panel.getByRole('textbox', { name: t('alternatives.name'), exact: true }).fill(name);
      await person.button(panel, t('alternatives.add')).click();
      await panel.getByRole('heading', { name, exact: true }).waitFor();
    }
    const price = { en: 'Price', 'zh-CN': '价格' }[language];
    await choose(t('alternatives.weight', { name: price }), '3');
    await choose(t('alternatives.score', { name: 'Sample CRM', criterion: price }), '4');
    await expect(panel.getByRole('cell', { name: '12 / 40', exact: true })).toBeVisible();
    await choose(t('alternatives.choose'), 'Sample CRM');
    await panel.getByRole('textbox', { name: t('alternatives.choose.by'), exact: true }).fill('Practice board');
    await person.button(panel, t('alternatives.choose.note')).click();
    await expect(panel.getByText(/Practice board/).first()).toBeVisible();
    await person.button(panel, t('log.back')).click();
    await person.waitForStatus(panel, 'compare', 'done');

    // A letter and what is paid, so that the bundle has something of everything.
    await person.openTask(panel, 'notice');
    await person.button(panel, t('go.letters')).click();
    await person.button(panel, t('letters.begin')).click();
    await person.button(panel, t('letters.send')).click();
    await fill(t('letters.sent.number'), 'RR 000 000 000');
    await person.button(panel, t('letters.sent.note')).click();
    await panel.getByText(t('letters.sent.noted')).waitFor();
    await panel.getByRole('tab', { name: t('contract.part.money'), exact: true }).click();
    await choose(fieldNames.currency[language], moneyTermText('currency', 'CNY')[language]);
    await person.button(panel, t('money.refund.write.asked')).click();
    await fill(t('money.line.amount', { currency: 'CNY' }), '2401');
    await person.button(panel, t('money.refund.keep')).click();
    await panel.getByText(t('money.refund.asked'), { exact: true }).waitFor();

    const store = await readStore(panel);
    await expectSound(store);
    expect(eventsOf(store, 'users-taken').map(({ listed, active }) => [listed, active.length])).toEqual([
      [users.count, users.count],
      [users.count, 1],
    ]);
    expect(JSON.stringify(store.log)).not.toContain(users.still.mail);

    // All of it stands in the report, in both languages.
    const bag = unpack(await person.writeBundle(), info.outputPath('unpacked'));
    const report = await browser.context.newPage();
    await report.goto(`file://${path.join(bag, 'data/report.html')}`);
    const section = report.locator(`main[data-language=${language}]`);
    for (const said of [
      ...[
        departmentNames.service[language],
        'Practice reports 2',
        '2026-11-18 · Practice lead',
        '2026-11-19 · Practice head',
      ],
      ...['Practice portal users', 'Practice newsletter', '2026-11-21', 'Sample CRM', '12 / 40', 'Practice board'],
      ...[templates['non-renewal'].name[language], 'RR 000 000 000'],
    ])
      await expect.soft(section.getByText(said).first(), said).toBeVisible();
    await expect(section).toContainText(/2,401\.00/);
  });
}
