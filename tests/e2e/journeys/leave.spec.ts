import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { sourceWords } from '../../../sites/source-words.ts';
import { commands } from '../../../utils/bundle/commands.ts';
import { bagFaults } from '../../../utils/bundle/testing/bag-checker.ts';
import { overlayTexts } from '../../../utils/page/overlay-texts.ts';
import { languages } from '../../../utils/text.ts';
import type { Leave, Left } from '../../crms/leave.ts';
import { pressHighlighted } from '../overlay.ts';
import type { Person } from '../person.ts';
import { expect } from './fixture.ts';
import { addressOf, test } from './leave/fixture.ts';
import { follow, shownUntil } from './leave/follow.ts';
import { rows } from './leave/rows.ts';
import { run, unpack } from './stock-tools.ts';
import { eventsOf, expectSound, readStore } from './store.ts';

test.describe.configure({ mode: 'parallel' });

for (const row of rows) {
  for (const language of languages) {
    test(`leaves ${row.site}, from signing in to the bundle (${language})`, async ({ leave }, info) => {
      const { practice, person } = await leave(row, { language, signedIn: false });
      await person.goTo(addressOf(row.begin, practice));
      await row.signIn(person.page, practice);
      const panel = await person.startCase();
      await readWhatTheVendorSays(person, panel);

      if (row.way.type === 'guide') await leaveByGuide(row.way, person, practice);
      else await leaveInWriting(row.way, person, practice);

      for (const [index, mail] of mailsOf(row, practice).entries()) {
        const file = info.outputPath(`answer-${index + 1}.eml`);
        writeFileSync(file, mail);
        await person.keepFile(file);
      }
      const store = await readStore(panel);
      await expectSound(store);
      expect(eventsOf(store, 'last-button-pressed')).toHaveLength(row.way.type === 'guide' ? 1 : 0);
      await person.showView('checklist');
      await person.waitForStatus(panel, 'cancel', 'done');

      const bag = unpack(await person.writeBundle(), info.outputPath('unpacked'));
      for (const command of [commands.payload, commands.tags, commands.signature]) run(command, bag);
      expect(bagFaults(bag)).toEqual([]);
    });
  }
}

/** The terms and whom to ask stand in the task on the contract, each with its source, or that nothing is known. */
async function readWhatTheVendorSays(person: Person, panel: Page): Promise<void> {
  const { site, language } = person.words;
  await person.openTask(panel, 'contract');
  const task = person.task(panel, 'contract').last();
  await task.getByRole('button', { name: person.t('support.title') }).click();
  const { renewal, window, notice, refund } = site.terms;
  for (const { text, from } of [...renewal, ...window, ...notice, ...refund, ...site.support]) {
    const told = task.getByRole('listitem').filter({ hasText: text[language] });
    await expect(told).toContainText(sourceWords(site, from)[language]);
  }
  if (site.support.length === 0) await expect(task.getByText(person.t('support.none'))).toBeVisible();
}

/** The guide to the last button, the person's press, and the page that says so kept. */
async function leaveByGuide(
  way: Extract<Leave['way'], { type: 'guide' }>,
  person: Person,
  practice: Left,
): Promise<void> {
  const { site, language } = person.words;
  const guide = site.cancel.guide ?? '';
  await person.startGuide('cancel');
  const last = await follow(person, guide, practice, way.byHand);
  expect(last.lines).toContain(overlayTexts.youPress[language]);
  expect(last.buttons).not.toContain(overlayTexts.press[language]);
  expect(way.gone(practice), 'nothing is gone before the last press').toBe(false);

  await pressHighlighted(person.page);
  const finished = site.guides[guide]?.finished[language] ?? '';
  const end = await shownUntil(person.page.context(), ({ lines }) => lines.includes(finished));
  person.page = end.page;
  expect(way.gone(practice), 'the CRM’s own server says so').toBe(true);
  expect(practice.state.mistakes).toEqual([]);

  await person.keepPage();
  const panel = await person.showView('checklist');
  await person.waitForStatus(panel, 'page', 'done');
}

/** The words of the panel, what is done in the CRM, and the person's word for it. */
async function leaveInWriting(
  way: Extract<Leave['way'], { type: 'written' }>,
  person: Person,
  practice: Left,
): Promise<void> {
  const { site, language } = person.words;
  const panel = await person.panel();
  await person.openTask(panel, 'cancel');
  await expect(person.task(panel, 'cancel')).toContainText(site.cancel.words?.text[language] ?? '');
  await way.ask?.(person.page, practice);
  await person.keepPage();
  await person.button(panel, person.t('task.saidDone')).click();
}

function mailsOf({ way }: Leave, practice: Left): string[] {
  return way.type === 'guide' ? practice.state.mails : [way.answer(practice)];
}
