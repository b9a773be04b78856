import type { Locator, Page } from '@playwright/test';
import { letterDay } from '../../../utils/case/letters/fill.ts';
import { templates } from '../../../utils/case/letters/templates/index.ts';
import { dayNow } from '../../../utils/case/playbook/index.ts';
import { languages } from '../../../utils/text.ts';
import { putRows } from '../fill-store.ts';
import { test } from '../fixture.ts';
import { Words } from '../words.ts';
import { expect } from './fixture.ts';

test.describe.configure({ mode: 'parallel' });

for (const language of languages) {
  test(`fits the checklist to the company, plans it, meets trouble and takes all back (${language})`, async ({
    start,
  }) => {
    const browser = await start({});
    const words = new Words(language === 'en' ? 'hubspot' : 'fxiaoke', language);
    const { t } = words;
    let panel = await browser.openPage('sidepanel.html');
    await panel.getByRole('heading', { level: 2 }).first().waitFor();
    await putRows(panel, { settings: [{ id: 'settings', language }] });
    await panel.reload();
    const press = (name: string) => panel.getByRole('button', { name, exact: true }).first().click();
    const task = (title: string) =>
      panel
        .getByRole('listitem')
        .filter({ has: panel.getByRole('heading', { level: 3 }).getByText(title, { exact: true }) });
    const open = async (title: string): Promise<Locator> => {
      const trigger = task(title).getByRole('button').first();
      if ((await trigger.getAttribute('aria-expanded')) !== 'true') await trigger.click();
      return task(title);
    };

    // No CRM is needed to begin with: the practice case explains itself.
    await press(t('practice.open'));
    await expect(panel.getByText(t('practice.title'))).toBeVisible();
    await expect(panel.getByText(words.status('overdue'), { exact: true }).first()).toBeVisible();

    // One answer makes a task unneeded, with its reason; the notice takes it back.
    await panel.getByRole('button', { name: t('questions.title', { done: 3, all: 5 }) }).click();
    await panel.getByText(language === 'en' ? 'No, none' : '不会', { exact: true }).click();
    await expect(task(words.task('fit')).getByText(words.status('not-needed'), { exact: true })).toBeVisible();
    await press(t('task.undo'));
    await expect(task(words.task('fit')).getByText(words.status('open'), { exact: true })).toBeVisible();

    // Owner and day stand in the line of the task; a day that is over makes it overdue.
    const bill = await open(words.task('bill'));
    await bill.getByLabel(t('plan.owner')).fill('Sample Finance');
    await bill.getByLabel(t('plan.owner')).press('Tab');
    await expect(bill.getByRole('button').first()).toContainText('Sample Finance');
    await bill.getByLabel(t('plan.day')).fill('2026-01-05');
    await bill.getByLabel(t('plan.day')).blur();
    await expect(bill.getByText(words.status('overdue'), { exact: true })).toBeVisible();
    await expect(bill.getByText(t('plan.before'))).toBeVisible();

    // Somebody else has to answer.
    await bill.getByRole('button', { name: t('wait.ask'), exact: true }).click();
    await panel
      .getByRole('dialog')
      .getByRole('button', { name: t('wait.ask'), exact: true })
      .click();
    await expect(bill.getByText(words.status('overdue'), { exact: true })).toBeVisible();

    // A task of one's own: added, renamed, removed, and back again.
    await press(t('own.task.add'));
    await panel.getByLabel(t('own.task.title')).fill('Sample task');
    await press(t('own.task.keep'));
    const own = await open('Sample task');
    await own.getByRole('button', { name: t('own.task.rename'), exact: true }).click();
    await panel.getByLabel(t('own.task.title')).fill('Sample task, renamed');
    await press(t('own.task.keep'));
    await (await open('Sample task, renamed')).getByRole('button', { name: t('own.task.remove'), exact: true }).click();
    await expect(task('Sample task, renamed')).toHaveCount(0);
    await press(t('task.undo'));
    await expect(task('Sample task, renamed')).toBeVisible();

    // Trouble brings its own next steps, until it is settled.
    await press(t('trouble.ask'));
    await panel
      .getByRole('dialog')
      .getByRole('button', { name: t('trouble.kind') })
      .click();
    await panel.getByRole('option', { name: language === 'en' ? /^It was renewed/ : /^已通知，仍被续订/ }).click();
    await press(t('trouble.record'));
    await expect(task(words.task('renewed-object')).getByText(words.status('open'), { exact: true })).toBeVisible();

    // Each step has its own way on: here the letter, filled with the day, and the task moves with it.
    const objection = templates.objection.name[language];
    const step = await open(words.task('renewed-object'));
    await step.getByRole('button', { name: t('go.letter', { name: objection }), exact: true }).click();
    await press(t('letters.begin'));
    const letter = panel.getByRole('textbox', { name: t('letters.text'), exact: true });
    await expect(letter).toHaveValue(new RegExp(RegExp.escape(letterDay(dayNow(), language))));

    // A letter about what nobody wrote down yet: the case offers to, and then shows what else to do.
    await panel.getByRole('button', { name: new RegExp(`${t('letters.kind')}$`) }).click();
    await panel.getByRole('option', { name: templates.refusal.name[language], exact: true }).click();
    await press(t('letters.begin'));
    const offer = panel.getByText(t('trouble.offer', { letter: templates.refusal.name[language] }));
    await expect(offer).toBeVisible();
    await press(t('trouble.record'));
    await expect(offer).toHaveCount(0);
    await panel.getByRole('tab', { name: t('view.checklist'), exact: true }).click();
    await expect(task(words.task('refused-check')).getByText(words.status('open'), { exact: true })).toBeVisible();
    await expect(
      task(words.task('renewed-object')).getByText(words.status('under-way'), { exact: true }),
    ).toBeVisible();

    await press(t('trouble.settle'));
    await panel.getByRole('dialog').getByRole('textbox').fill('They took the bill back.');
    await panel
      .getByRole('dialog')
      .getByRole('button', { name: t('trouble.settle'), exact: true })
      .click();
    await expect(
      task(words.task('renewed-object')).getByText(words.status('not-needed'), { exact: true }),
    ).toBeVisible();

    // Whatever was decided is taken back in the log, at any later time; and that, too.
    await panel.getByRole('button', { name: t('panel.more'), exact: true }).click();
    await panel.getByRole('menuitem', { name: t('view.log'), exact: true }).click();
    const takeBack = new RegExp(`^${RegExp.escape(t('log.takeBack.of', { words: '' }))}`);
    const newest = () => panel.getByRole('button', { name: takeBack }).first();
    await newest().click();
    await expect(panel.getByText(t('log.takenBack'))).toBeVisible();
    await press(t('log.back'));
    await expect(
      task(words.task('renewed-object')).getByText(words.status('under-way'), { exact: true }),
    ).toBeVisible();
    await panel.getByRole('button', { name: t('panel.more'), exact: true }).click();
    await panel.getByRole('menuitem', { name: t('view.log'), exact: true }).click();
    await newest().click();
    await press(t('log.back'));
    await expect(
      task(words.task('renewed-object')).getByText(words.status('not-needed'), { exact: true }),
    ).toBeVisible();

    // Finance sees its own tasks, is told how many others there are, and can see them.
    await panel.getByRole('radio', { name: t('role.finance'), exact: true }).click();
    await expect(task(words.task('reason'))).toHaveCount(0);
    await expect(task(words.task('bill'))).toBeVisible();
    await panel.getByRole('button', { name: t('role.showOthers', { count: 0 }).split('0')[0] ?? '' }).click();
    await expect(task(words.task('reason'))).toBeVisible();

    // All of it outlives the panel.
    await panel.close();
    panel = await browser.openPage('sidepanel.html');
    await expect(task('Sample task, renamed')).toBeVisible();
    await expect(task(words.task('bill')).getByText('Sample Finance')).toBeVisible();

    await press(t('practice.discard'));
    await panel
      .getByRole('dialog')
      .getByRole('button', { name: t('practice.discard'), exact: true })
      .click();
    await expect(panel.getByText(t('begin.title'))).toBeVisible();
    expect(await countCases(panel)).toBe(0);
  });
}

function countCases(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const request = indexedDB.open('clean-exit');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const count = request.result.transaction('cases').objectStore('cases').count();
          count.onsuccess = () => resolve(count.result);
        };
      }),
  );
}
