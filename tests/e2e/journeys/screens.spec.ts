import { writeFileSync } from 'node:fs';
import type { Locator, Page, TestInfo } from '@playwright/test';
import { contractParts } from '../../../components/app/screen.ts';
import { languages } from '../../../utils/text.ts';
import { makeBackup } from '../../crms/hubspot/backup.ts';
import { putRows } from '../fill-store.ts';
import type { HubSpotPerson } from '../hubspot-person.ts';
import { crowded, fillCrowded } from './crowded.ts';
import { expectGood } from './expect-good.ts';
import { expectUncut } from './expect-uncut.ts';
import { expect, test } from './fixture.ts';
import { eventsOf, readStore } from './store.ts';

test.describe.configure({ mode: 'parallel' });

const languageNames = { en: 'English', 'zh-CN': '简体中文' };

for (const language of languages) {
  test(`every screen is accessible, in the dark and in a narrow panel too (${language})`, async ({ begin }, info) => {
    const { person, practice, browser } = await begin({ language, launch: { reducedMotion: true } });
    await person.goTo('/global-home/139000042');
    let popup = await person.openPopup();
    await person.button(popup, person.t('popup.workOn')).waitFor();
    await expectGood(popup, 'popup before a case', { narrow: false });
    await popup.close();

    const panel = await person.startCase();
    await expectGood(panel, 'checklist');
    writeFileSync(info.outputPath('ragged.zip'), await makeBackup(practice.data, 'ragged'));
    await person.checkFile(info.outputPath('ragged.zip'));
    await expectGood(panel, 'files');
    await person.visit('/account-and-billing/{id}/subscriptions');
    await person.keepPage();
    await person.showView('evidence');
    await panel.getByRole('button', { name: new RegExp(person.t('motif.title', { motif: '' })) }).click();
    await expectGood(panel, 'evidence, with the choices of a capture');
    await panel.getByRole('button', { name: 'text.txt' }).click();
    await expectGood(panel, 'a part of evidence');
    await panel.keyboard.press('Escape');
    await person.keepFile(await mailFile(info));
    await panel.getByRole('button', { name: 'message.eml' }).click();
    await panel.getByRole('tab', { name: person.t('mail.view.html') }).click();
    await expectGood(panel, 'a mail');
    await panel.keyboard.press('Escape');
    const blackOut = panel.getByRole('button', { name: person.t('redact.of', { title: 'Farewell' }) });
    await blackOut.click();
    await panel.getByRole('textbox', { name: person.t('redact.words.field') }).waitFor();
    await expectGood(panel, 'blacking out words');
    await panel.keyboard.press('Escape');
    await expectGoodPeople(person, panel);
    await person.visit('/account-and-billing/{id}/subscriptions');
    await person.writeBundle();
    await panel.getByRole('button', { name: person.t('bundle.options') }).click();
    await panel.getByRole('button', { name: person.t('bundle.handOver') }).click();
    await expectGood(panel, 'bundle, with its options');
    await person.openLog(panel);
    await expectGood(panel, 'log');
    await person.button(panel, person.t('log.back')).click();
    await person.button(panel, person.t('questions.title', { done: 0, all: 5 })).click();
    for (const task of ['counts', 'export', 'verify', 'answer', 'bill', 'sign-in']) await person.openTask(panel, task);
    await expectGood(panel, 'tasks, opened');
    await person.startGuide('cancel');
    await person.atStep('cancel', 'open');
    await expectGood(panel, 'a guide');

    popup = await person.openPopup();
    await person.button(popup, person.t('popup.openCase')).waitFor();
    await expectGood(popup, 'popup with a case', { narrow: false });
    await popup.close();
    const options = await browser.openPage('options.html');
    // Playwright gives tabs of its own the locale en-US, whatever the browser's language is.
    await options.getByText(languageNames[language]).click();
    await options.getByRole('heading', { name: person.t('options.title') }).waitFor();
    await options.close();
    for (const file of ['options.html', 'verify.html', 'rescue.html']) {
      const page = await browser.openPage(file);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await expectGood(page, file);
      await page.close();
    }

    const [line] = (await readStore(panel)).log;
    await putRows(panel, { log: [{ ...line, line: `${line?.line} ` }] });
    await panel.reload();
    await panel.getByText(person.t('integrity.todo')).waitFor();
    await expectGood(panel, 'a damaged case');

    await fillCrowded(panel, language);
    const dueFirst = await browser.openPage('popup.html');
    await person.button(dueFirst, person.t('popup.openCase')).waitFor();
    await expectGood(dueFirst, 'popup, with what is due first');
    await dueFirst.close();
    await panel.reload();
    await expectGoodCrowded(person, panel);
    const paper = await browser.openPage(`letter.html?${new URLSearchParams(crowded.letter)}`);
    await paper.getByRole('article').waitFor();
    await expectGood(paper, 'a letter on paper');
  });
}

/** The users as the CRM's page has them, before and after they are taken, and the lines of people and access. */
async function expectGoodPeople(person: HubSpotPerson, panel: Page): Promise<void> {
  const { t } = person;
  await person.visit('/settings/{id}/users');
  await panel.getByRole('tab', { name: t('view.people'), exact: true }).click();
  await person.button(panel, t('people.page.take')).click();
  await panel.getByRole('list', { name: t('people.take.first') }).waitFor();
  await expectGood(panel, 'users on the page');
  await person.button(panel, t('people.take.confirm')).click();
  await panel.getByRole('row').first().waitFor();
  await expectGood(panel, 'users');
  for (const part of ['access', 'departments'] as const) {
    await panel.getByRole('tab', { name: t(`people.part.${part}`), exact: true }).click();
    await person.button(panel, t(`people.lines.usual.${part === 'access' ? part : 'department'}`)).click();
    await panel
      .getByRole('list', { name: t('people.lines.list') })
      .getByRole('button')
      .first()
      .click();
    await expectGood(panel, part);
  }
}

/** What a case holds without any page of its CRM, where it leaves no room; all cases; and a list of customers. */
async function expectGoodCrowded(person: HubSpotPerson, panel: Page): Promise<void> {
  const { t } = person;
  const choose = async (item: string | RegExp) => {
    await panel.getByRole('banner').getByRole('button').first().click();
    await panel.getByRole('menuitem', { name: item }).click();
  };
  await choose(new RegExp(crowded.account));
  for (const task of ['reason', 'people', 'answer']) await person.openTask(panel, task);
  await person.button(panel, t('trouble.record')).waitFor();
  await expectGood(panel, 'tasks without room, and trouble that a letter speaks of');
  await person.showView('contract');
  const marks = {
    terms: 'contract.how',
    dates: 'dates.noAdvice',
    money: 'money.bill',
    letters: 'letters.noAdvice',
  } as const;
  for (const part of contractParts) {
    await panel.getByRole('tab', { name: t(`contract.part.${part}`), exact: true }).click();
    await panel.getByText(t(marks[part]), { exact: true }).waitFor();
    if (part === 'letters') await panel.getByRole('listitem').getByRole('button').first().click();
    await expectGood(panel, `contract ${part}`);
  }
  await panel.getByRole('tab', { name: t('view.people'), exact: true }).click();
  await panel.getByRole('row').first().waitFor();
  await expectUncut(panel, 'users without room');
  for (const part of ['access', 'customers'] as const) {
    await panel.getByRole('tab', { name: t(`people.part.${part}`), exact: true }).click();
    await panel.getByText(t('people.lines.progress'), { exact: true }).waitFor();
    await expectUncut(panel, `${part} without room`);
  }
  await person.openTask(panel, 'compare');
  await person.button(panel, t('go.alternatives')).click();
  await panel.getByRole('heading', { name: t('alternatives.result') }).waitFor();
  await expectGood(panel, 'comparison');

  await choose(t('cases.all'));
  await panel.getByLabel(t('cases.search')).fill(crowded.archived);
  await panel.getByRole('button', { name: t('cases.archived', { count: 1 }) }).waitFor();
  await expectGood(panel, 'all cases, searched, with templates');

  await choose(new RegExp(crowded.customers));
  await panel.getByRole('tab', { name: t('view.customers'), exact: true }).click();
  await panel.getByText(t('customers.stopped')).waitFor();
  await expectGood(panel, 'a list of customers');
}

/** A mail with a layout, something to load and something that looks like a secret. */
async function mailFile(info: TestInfo): Promise<string> {
  const file = info.outputPath('farewell.eml');
  const html = '<p>Card 4111 1111 1111 1111</p><img src="https://vendor.example/pixel.png" alt="Logo">';
  writeFileSync(file, `From: a@vendor.example\r\nSubject: Farewell\r\nContent-Type: text/html\r\n\r\n${html}`);
  return file;
}

test('starts a case, opens a task and writes a note with the keyboard alone', async ({ begin }) => {
  const { person, browser } = await begin();
  await person.visit('/global-home/{id}');
  const popup = await person.openPopup();
  await tabTo(popup, person.button(popup, person.t('popup.workOn')));
  await popup.keyboard.press('Enter').catch((error: unknown) => {
    // The panel takes the focus, and the popup closes, sometimes before Playwright has seen the key go up.
    if (!popup.isClosed()) throw error;
  });
  const panel = await browser.panel();
  const start = panel.getByRole('button', { name: person.t('begin.start', { account: 'Sample Trading Ltd' }) });
  await tabTo(panel, start);
  await panel.keyboard.press('Enter');

  const task = person.task(panel, 'people');
  await tabTo(panel, task.getByRole('button').first());
  await panel.keyboard.press('Enter');
  const note = task.getByRole('textbox', { name: person.t('note.label') });
  await tabTo(panel, note);
  await panel.keyboard.type('Told sales and finance.');
  await panel.keyboard.press('Tab');
  await expect
    .poll(async () => eventsOf(await readStore(panel), 'note-written'))
    .toMatchObject([{ task: 'people', text: 'Told sales and finance.' }]);

  // What was pressed goes away; the focus goes to what takes it back, and on from there.
  const done = task.getByRole('button', { name: person.t('task.saidDone') });
  await done.focus();
  await panel.keyboard.press('Enter');
  await expect(task.getByRole('button', { name: person.t('task.undo') })).toBeFocused();
  await panel.keyboard.press('Enter');
  await expect(done).toBeVisible();
  await expect(task.locator(':focus')).toHaveCount(1);
  // So it does when a dialog closes and the button that opened it is gone.
  await task.getByRole('button', { name: person.t('task.notNeeded'), exact: true }).focus();
  await panel.keyboard.press('Enter');
  const dialog = panel.getByRole('dialog');
  await dialog.getByRole('textbox').fill('There is nobody.');
  await dialog.getByRole('button', { name: person.t('task.notNeeded'), exact: true }).focus();
  await panel.keyboard.press('Enter');
  await expect(task.getByRole('button', { name: person.t('task.undo') })).toBeFocused();

  // The views are one stop; the arrows go between them.
  await tabTo(panel, panel.getByRole('tab', { name: person.t('view.checklist') }));
  for (const [key, view] of [
    ['ArrowRight', 'contract'],
    ['End', 'bundle'],
    ['ArrowRight', 'checklist'],
    ['ArrowLeft', 'bundle'],
    ['Home', 'checklist'],
  ] as const) {
    await panel.keyboard.press(key);
    const tab = panel.getByRole('tab', { name: person.t(`view.${view}`) });
    await expect(tab).toHaveAttribute('aria-selected', 'true');
    await expect(tab).toBeFocused();
    await expect(panel.getByRole('tabpanel', { name: person.t(`view.${view}`) })).toBeVisible();
  }
});

/** Presses Tab until the focus is there, and it can be seen. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor();
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    if (!(await wanted.evaluate((element) => element === document.activeElement))) continue;
    await expect(wanted).not.toHaveCSS('outline-style', 'none');
    return;
  }
  throw new Error(`The keyboard does not lead to ${wanted}.`);
}

test('speaks another language everywhere as soon as it is chosen', async ({ begin }) => {
  const { person, browser } = await begin();
  await person.visit('/global-home/{id}');
  const panel = await person.startCase();
  const options = await browser.openPage('options.html');
  await options.getByText('简体中文').click();
  await expect(options.getByRole('heading', { level: 1 })).toHaveText('Clean Exit 设置');
  await expect(panel.getByRole('tab', { name: '清单' })).toBeVisible();
  await expect(panel.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await options.close();

  const popup = await person.openPopup();
  await expect(popup.getByText('打开案件')).toBeVisible();
  await popup.close();
});
