import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { hubspot } from '../../../sites/hubspot/index.ts';
import { keap } from '../../../sites/keap.ts';
import type { Site } from '../../../sites/schema.ts';
import { newI18n } from '../../../utils/browser/i18n.ts';
import { statusNames } from '../../../utils/case/playbook/phases.ts';
import { taskTitle } from '../../../utils/case/playbook/rules.ts';
import type { Case } from '../../../utils/case/rows/case.ts';
import type { Language } from '../../../utils/text.ts';
import { mission } from '../../mission.ts';
import type { CleanExitBrowser } from '../browser.ts';
import { fillStore } from '../fill-store.ts';
import { expect, test } from './fixture.ts';
import { unpack } from './stock-tools.ts';
import { eventsOf, expectSound, readStore } from './store.ts';

/** What only the person knows: a note says how it went, and a press that it is done. */
const byWord: readonly string[] = [
  ...['signer', 'data-clause', 'inventory', 'linked', 'accepted', 'payment', 'delete-account', 'running'],
  ...['kept-until', 'reactivation', 'file-bundle'],
];
/** What a note alone ends. */
const byNote: readonly string[] = ['reason', 'feedback'];
/** What a piece of evidence ends. */
const byEvidence: readonly string[] = ['answer', 'sign-in', 'released', 'deletion'];

/** A case of a CRM that has no practice, in a tab of its own. */
async function openCase(browser: CleanExitBrowser, { id }: Pick<Site, 'id'>): Promise<Page> {
  const page = await browser.openPage('sidepanel.html');
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  const account = { id: '4711', name: 'Sample Trading Ltd', region: 'na1', host: 'crm.example' };
  const opened = { type: 'case-opened', site: id, account: '4711', software: 'test', key: 'ab'.repeat(32) } as const;
  const found: Case = { id, site: id, account, openedAt: new Date().toISOString() };
  await fillStore(page, [{ case: found, events: [opened] }]);
  await page.reload();
  await page.getByRole('tab', { name: newI18n('en').t('view.checklist') }).waitFor();
  return page;
}

/** The line of a task, unfolded; it says what proves the task, who does it and by when. */
async function expectWhole(page: Page, title: string, language: Language): Promise<Locator> {
  const { t } = newI18n(language);
  const heading = page.getByRole('heading', { level: 3 }).getByText(title, { exact: true });
  const line = page.getByRole('listitem').filter({ has: heading });
  const trigger = line.getByRole('button').first();
  if ((await trigger.getAttribute('aria-expanded')) !== 'true') await trigger.click();
  await expect(line.getByText(t('plan.proof')), title).toBeVisible();
  await expect(line.getByLabel(t('plan.owner')), title).toBeVisible();
  await expect(line.getByLabel(t('plan.day')), title).toBeVisible();
  return line;
}

/** Writes a note on an unfolded task and says that it is done, if that takes more than the note. */
async function end(line: Locator, note: string, saidDone: boolean, language: Language): Promise<void> {
  const { t } = newI18n(language);
  const field = line.getByLabel(t('note.label'), { exact: true });
  await field.fill(note);
  await field.blur();
  if (saidDone) await line.getByRole('button', { name: t('task.saidDone'), exact: true }).click();
  await expect(line.getByText(statusNames.done[language], { exact: true }), note).toBeVisible();
}

const tasksOfLeaving = [...new Set(mission.filter(({ phase }) => phase !== 'terminate').flatMap(({ tasks }) => tasks))];

test('every line of leaving is a task that says why, what proves it, who and by when, and ends by the person’s word, note or evidence', async ({
  begin,
}, info) => {
  const language = 'zh-CN';
  const { person, browser } = await begin({ language });
  const { t } = person;
  await person.visit('/global-home/{id}');
  const panel = await person.startCase();
  const noteOf = (id: string) => `练习备注 ${id}`;
  for (const id of tasksOfLeaving.filter((each) => each !== 'form')) {
    const line = await expectWhole(panel, taskTitle(id, hubspot)[language], language);
    if (byWord.includes(id) || byNote.includes(id)) await end(line, noteOf(id), byWord.includes(id), language);
  }

  // What was asked, sent and answered: the task waits for the answer, and no longer.
  const answer = person.task(panel, 'answer');
  const dialog = panel.getByRole('dialog');
  const reply = async (kind: RegExp, text: string) => {
    await answer.getByRole('button', { name: t('reply.add') }).click();
    await dialog.getByRole('button', { name: t('reply.kind') }).click();
    await panel.getByRole('option', { name: kind }).click();
    await panel.getByLabel(t('reply.text')).fill(text);
    await dialog.getByRole('button', { name: t('own.task.keep') }).click();
    await expect(answer.getByText(text)).toBeVisible();
  };
  await answer.getByRole('button', { name: t('reply.title', { count: 0 }) }).click();
  await reply(/^对方提出要求/, '再交一份盖章的申请表。');
  await reply(/^我方提交材料/, '已盖章的申请表。');
  await expect(answer.getByText(statusNames.waiting[language], { exact: true }).first()).toBeVisible();

  // One piece may prove several tasks.
  const kept = info.outputPath('practice-answer.txt');
  writeFileSync(kept, 'Practice CRM: the contract has ended, the data is deleted, nobody can sign in.\n');
  await person.keepFile(kept);
  await panel.getByRole('button', { name: t('proves.chooseFor', { title: 'practice-answer.txt' }) }).click();
  for (const id of byEvidence)
    await panel.getByRole('menuitemcheckbox', { name: person.words.task(id), exact: true }).click();
  await panel.keyboard.press('Escape');
  await person.showView('checklist');
  for (const id of byEvidence) await person.waitForStatus(panel, id, 'done');

  const store = await readStore(panel);
  await expectSound(store);
  expect(eventsOf(store, 'task-said-done').map(({ task }) => task)).toEqual(byWord.toSorted(inOrderOf(tasksOfLeaving)));
  expect(eventsOf(store, 'evidence-attached').map(({ task }) => task)).toEqual(byEvidence);

  // The bundle tells of each that it is done, and how.
  const bag = unpack(await person.writeBundle(), info.outputPath('unpacked'));
  const { tasks } = JSON.parse(readFileSync(path.join(bag, 'data/checklist.json'), 'utf8')) as {
    tasks: { id: string; status: string; note?: string }[];
  };
  for (const id of [...byWord, ...byNote]) {
    expect(
      tasks.find((task) => task.id === id),
      id,
    ).toMatchObject({ status: 'done', note: noteOf(id) });
  }
  const report = await browser.context.newPage();
  await report.goto(`file://${path.join(bag, 'data/report.html')}`);
  const section = report.locator(`main[data-language=${language}]`);
  for (const id of [...byWord, ...byNote]) await expect(section.getByText(noteOf(id)).first()).toBeVisible();
  await expect(section).toContainText('再交一份盖章的申请表。');
});

test('an application form that the vendor wants is a task of its own', async ({ start }) => {
  const page = await openCase(await start({}), keap);
  await end(await expectWhole(page, taskTitle('form', keap).en, 'en'), 'Form no. 4711, sent.', true, 'en');
});

/** Sorts ids as they stand in a list. */
function inOrderOf(list: readonly string[]): (one: string, other: string) => number {
  return (one, other) => list.indexOf(one) - list.indexOf(other);
}
