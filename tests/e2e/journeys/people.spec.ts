import path from 'node:path';
import { lineFields } from '../../../components/people/line-fields.ts';
import { fieldNames } from '../../../utils/case/contract/names.ts';
import { templates } from '../../../utils/case/letters/templates/index.ts';
import { moneyTermText } from '../../../utils/case/money/term-text.ts';
import { departmentNames, type LineOf } from '../../../utils/case/people/lines.ts';
import { languages } from '../../../utils/text.ts';
import { expect, test } from './fixture.ts';
import { unpack } from './stock-tools.ts';
import { eventsOf, expectSound, readStore } from './store.ts';
import { userSources } from './user-sources.ts';

test.describe.configure({ mode: 'parallel' });

for (const language of languages) {
  test(`checks users off, compares replacements, and has it all in the report (${language})`, async ({
    begin,
  }, info) => {
    const journey = await begin({ language });
    const { person, browser } = journey;
    const { t } = person;
    await person.visit('/global-home/{id}');
    const panel = await person.startCase();
    const users = userSources[language](journey, panel, (name) => info.outputPath(name));
    const take = async () => {
      await person.button(panel, t('people.take.confirm')).click();
      await panel.getByText(t('people.take.taken')).waitFor();
    };
    const pressed = (key: 'people.users.off' | 'people.users.reopen', count: number) =>
      panel.getByRole('button', { name: t(key, { users: count.toLocaleString(language) }), exact: true });
    const choose = async (label: string, value: string) => {
      const list = panel.getByRole('button', { name: new RegExp(`${RegExp.escape(label)}$`) });
      await list.and(panel.locator('[aria-haspopup=listbox]')).click();
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
    const still = panel.getByText(t('people.users.still', { users: '1' }));
    await expect(still).toBeVisible();
    // What was pressed stands far below, and of the rows only those in sight are drawn.
    await still.scrollIntoViewIfNeeded();
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
    const name = (of: LineOf, id: string) => lineFields[of].find((field) => field.id === id)?.name[language] ?? id;
    await part('access');
    await person.button(panel, t('people.lines.usual.access')).click();
    await expect(lines).toHaveCount(5);
    for (let at = 0; at < 5; at += 1) {
      await lines.nth(at).getByRole('button').first().click();
      await fill(name('access', 'revoked'), '2026-11-20');
      await lines.nth(at).getByRole('button').first().click();
    }
    await expect(panel.getByText(t('progress.count', { done: '5', all: '5' }))).toBeVisible();

    // What each department loses, who was told and who agreed.
    await part('departments');
    await person.button(panel, t('people.lines.usual.department')).click();
    await expect(lines).toHaveCount(4);
    for (let at = 0; at < 4; at += 1) {
      await lines.nth(at).getByRole('button').first().click();
      await fill(name('department', 'loses'), `Practice reports ${at + 1}`);
      await fill(name('department', 'owner'), 'Practice lead');
      await fill(name('department', 'told'), '2026-11-18');
      await fill(name('department', 'signedBy'), 'Practice head');
      await fill(name('department', 'signed'), '2026-11-19');
      await lines.nth(at).getByRole('button').first().click();
    }
    await expect(panel.getByText(t('progress.count', { done: '4', all: '4' }))).toBeVisible();

    // Own customers for whom something changes.
    await part('customers');
    await person.button(panel, t('people.lines.add')).click();
    await fill(name('customers', 'name'), 'Practice portal users');
    await fill(name('customers', 'way'), 'Practice newsletter');
    await fill(name('customers', 'told'), '2026-11-21');
    for (const task of ['people', 'impact', 'access', 'integrations', 'own-customers']) {
      await person.showView('checklist');
      await person.waitForStatus(panel, task, 'done');
    }

    // Replacements: own points, own weights, and who decided.
    await person.openTask(panel, 'compare');
    await person.button(panel, t('go.alternatives')).click();
    for (const other of ['Sample CRM', 'Other CRM']) {
      await panel.getByRole('textbox', { name: t('alternatives.name'), exact: true }).fill(other);
      await person.button(panel, t('alternatives.add')).click();
      await panel.getByRole('heading', { name: other, exact: true }).waitFor();
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
