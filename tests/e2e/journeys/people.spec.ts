import { writeFileSync } from 'node:fs';
import { languages } from '../../../utils/text.ts';
import { chooseFile } from '../choose-file.ts';
import { expect, test } from './fixture.ts';
import { eventsOf, expectSound, readStore } from './store.ts';

test.describe.configure({ mode: 'parallel' });

/** A user export of the largest account there is: all active, but for those in `off`. */
function usersCsv(count: number, off: ReadonlySet<number>): string {
  const rows = Array.from({ length: count }, (_, at) => {
    return `Sample ${at + 1},user-${at + 1}@crm.example,${off.has(at + 1) ? 'FALSE' : 'TRUE'},Sales`;
  });
  return ['Name,Email,Active,Role', ...rows].join('\n');
}

for (const language of languages) {
  test(`checks users off, holds them against a second list, and compares replacements (${language})`, async ({
    begin,
  }, info) => {
    const { person } = await begin({ language });
    const { t } = person;
    const count = language === 'en' ? 5_000 : 3;
    await person.visit('/global-home/{id}');
    const panel = await person.startCase();
    const give = async (name: string, text: string) => {
      writeFileSync(info.outputPath(name), text);
      await chooseFile(panel, info.outputPath(name));
      await panel.getByText(t('people.take.confirm')).waitFor();
      await person.button(panel, t('people.take.confirm')).click();
      await panel.getByText(t('people.take.taken')).waitFor();
    };
    const pressed = (key: 'people.users.off' | 'people.users.reopen', users: number) =>
      panel.getByRole('button', { name: t(key, { users: users.toLocaleString(language) }), exact: true });

    // From the task to the list, each checked off by the person.
    await person.openTask(panel, 'users');
    await person.button(panel, t('go.users')).click();
    await give('users.csv', usersCsv(count, new Set()));
    await panel.getByRole('button', { name: t('people.users.chooseAll'), exact: true }).click();
    await pressed('people.users.off', count).click();
    const notice = panel.getByRole('alert').filter({ hasText: t('people.users.noted') });
    await person.showView('checklist');
    await person.waitForStatus(panel, 'users', 'done');

    // The CRM's next list says that one was not.
    await panel.getByRole('tab', { name: t('view.people'), exact: true }).click();
    const all = Array.from({ length: count }, (_, at) => at + 1);
    await give('users-later.csv', usersCsv(count, new Set(all.filter((user) => user !== 2))));
    await expect(panel.getByText(t('people.users.still', { users: '1' }))).toBeVisible();
    await expect(panel.getByRole('row').first()).toContainText('Sample 2');
    await expect(panel.getByRole('row').first()).toContainText(t('people.users.state.still-active'));
    await person.showView('checklist');
    await person.waitForStatus(panel, 'users', 'trouble');

    // Checked off by mistake, and taken back.
    await panel.getByRole('tab', { name: t('view.people'), exact: true }).click();
    await panel.getByRole('searchbox', { name: t('people.users.find') }).fill('user-2@');
    await panel.getByRole('button', { name: t('people.users.chooseAll'), exact: true }).click();
    await pressed('people.users.off', 1).click();
    await notice.getByRole('button', { name: t('task.undo') }).click();
    await expect(panel.getByRole('row').first()).toContainText(t('people.users.state.open'));

    // Ways in that are no users, and what the departments lose.
    await panel.getByRole('tab', { name: t('people.part.access'), exact: true }).click();
    await person.button(panel, t('people.lines.usual.access')).click();
    const lines = panel.getByRole('list', { name: t('people.lines.list') }).getByRole('listitem');
    await expect(lines).toHaveCount(5);
    await lines.first().getByRole('button').first().click();
    const day = lines.first().locator('input[type=date]');
    await day.fill('2026-11-20');
    await day.blur();
    await expect(panel.getByText(t('progress.count', { done: '1', all: '5' }))).toBeVisible();

    // Replacements: own points, own weights, and who decided.
    await person.openTask(panel, 'compare');
    await person.button(panel, t('go.alternatives')).click();
    for (const name of ['Sample CRM', 'Other CRM']) {
      await panel.getByRole('textbox', { name: t('alternatives.name'), exact: true }).fill(name);
      await person.button(panel, t('alternatives.add')).click();
      await panel.getByRole('heading', { name, exact: true }).waitFor();
    }
    const points = async (label: string, value: string) => {
      await panel.getByRole('button', { name: new RegExp(`${RegExp.escape(label)}$`) }).click();
      await panel.getByRole('option', { name: value, exact: true }).click();
    };
    const price = { en: 'Price', 'zh-CN': '价格' }[language];
    await points(t('alternatives.weight', { name: price }), '3');
    await points(t('alternatives.score', { name: 'Sample CRM', criterion: price }), '4');
    await expect(panel.getByRole('cell', { name: '12 / 40', exact: true })).toBeVisible();
    await points(t('alternatives.choose'), 'Sample CRM');
    await panel.getByRole('textbox', { name: t('alternatives.choose.by'), exact: true }).fill('Practice board');
    await person.button(panel, t('alternatives.choose.note')).click();
    await expect(panel.getByText(/Practice board/).first()).toBeVisible();
    await person.button(panel, t('log.back')).click();
    await person.waitForStatus(panel, 'compare', 'done');

    const store = await readStore(panel);
    await expectSound(store);
    expect(eventsOf(store, 'users-taken').map(({ listed, active }) => [listed, active.length])).toEqual([
      [count, count],
      [count, 1],
    ]);
    expect(JSON.stringify(store.log)).not.toContain('user-2@crm.example');
  });
}
