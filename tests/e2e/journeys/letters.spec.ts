import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import JSZip from 'jszip';
import { markOf } from '../../../utils/case/letters/fill.ts';
import { wayNames } from '../../../utils/case/letters/kinds.ts';
import { type LetterPlace, letterPlaces } from '../../../utils/case/letters/places.ts';
import { templates } from '../../../utils/case/letters/templates/index.ts';
import { languages } from '../../../utils/text.ts';
import { expect, test } from './fixture.ts';
import { eventsOf, expectSound, readStore } from './store.ts';

test.describe.configure({ mode: 'parallel' });

for (const language of languages) {
  // Whoever reads the screen in one language may have to write in the other.
  const letterLanguage = language === 'en' ? 'zh-CN' : 'en';

  test(`writes a notice, sends it by registered mail and keeps the answer (${language})`, async ({ begin }, info) => {
    const { person, browser } = await begin({ language });
    const { t } = person;
    await person.visit('/global-home/{id}');
    const panel = await person.startCase();
    const choose = async (label: string, option: string) => {
      await panel.getByRole('button', { name: new RegExp(`${label}$`) }).click();
      await panel.getByRole('option', { name: option, exact: true }).click();
    };

    // From the task to the letter, in a language of its own.
    await person.openTask(panel, 'notice');
    await person.button(panel, t('go.letters')).click();
    await choose(t('letters.language'), t(`letters.language.${letterLanguage}`));
    await person.button(panel, t('letters.begin')).click();
    const text = panel.getByRole('textbox', { name: t('letters.text'), exact: true });
    await expect(text).toHaveValue(new RegExp(RegExp.escape(markOf('contract', letterLanguage))));
    await expect(text).toHaveValue(/4711|139000042/);

    // What is missing has a field each; what is written over is not missing any more.
    const labelOf = (place: LetterPlace) =>
      letterPlaces[place].name[language].replace(/^./, (first) => first.toUpperCase());
    const field = (place: LetterPlace) => panel.getByLabel(labelOf(place), { exact: true }).first();
    await field('contract').fill('C-4711');
    await field('contract').blur();
    await expect(text).toHaveValue(/C-4711/);
    await field('end').fill('2027-12-31');
    await field('end').blur();
    await expect(text).toHaveValue(letterLanguage === 'en' ? /December 31, 2027/ : /2027年12月31日/);
    await text.fill((await text.inputValue()).replaceAll(markOf('phone', letterLanguage), '021-5550 0000'));
    await text.blur();
    await expect(panel.getByLabel(labelOf('phone'), { exact: true }).and(panel.locator(':visible'))).toHaveCount(0);
    const written = await text.inputValue();

    // Taken away: copied, as a Word file, on paper.
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await person.button(panel, t('letters.copy')).click();
    await panel.getByText(t('letters.copied')).waitFor();
    expect(await panel.evaluate(() => navigator.clipboard.readText())).toContain(written);
    await person.button(panel, t('letters.word')).click();
    const subject = await panel.getByRole('textbox', { name: t('letters.subject'), exact: true }).inputValue();
    const zip = await JSZip.loadAsync(await download(browser.downloadsDir, '.docx'));
    const body = (await zip.file('word/document.xml')?.async('string')) ?? '';
    expect(body.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '')).toContain('C-4711');
    await person.button(panel, t('letters.print')).click();
    const paperOf = () => browser.context.pages().find((page) => page.url().includes('/letter.html?'));
    await expect.poll(paperOf).toBeDefined();
    const paper = paperOf() ?? panel;
    await expect(paper.getByRole('article')).toContainText(subject);
    const pdf = await paper.pdf({ path: info.outputPath('letter.pdf'), preferCSSPageSize: true });
    // A4 in points.
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
    await paper.close();

    // Sent by the person; the task waits for the answer.
    await person.button(panel, t('letters.send')).click();
    await panel.getByLabel(t('letters.sent.day'), { exact: true }).fill('2026-11-20');
    await choose(t('letters.sent.way'), wayNames['registered-mail'][language]);
    await panel.getByRole('textbox', { name: t('letters.sent.number'), exact: true }).fill('RR 000 000 000');
    await person.button(panel, t('letters.sent.note')).click();
    await panel.getByText(t('letters.sent.noted')).waitFor();
    await person.showView('checklist');
    await person.waitForStatus(panel, 'notice', 'waiting');

    // The answer, with the mail that holds it.
    const mail = info.outputPath('answer.eml');
    writeFileSync(
      mail,
      'From: billing@crm.example\r\nSubject: It ends on 31 December\r\nDate: Mon, 23 Nov 2026 08:00:00 +0000\r\n\r\nConfirmed.\r\n',
    );
    await person.keepFile(mail);
    await panel.getByRole('tab', { name: t('view.contract'), exact: true }).click();
    await panel
      .getByRole('heading', { name: new RegExp(templates['non-renewal'].name[language]) })
      .getByRole('button')
      .click();
    await person.button(panel, t('letters.answer')).click();
    await panel.getByRole('textbox', { name: t('letters.answer.who'), exact: true }).fill('Practice billing');
    await panel.getByRole('button', { name: new RegExp(`${t('letters.answer.evidence')}$`) }).click();
    await panel.getByRole('option', { name: /It ends on 31 December/ }).click();
    await person.button(panel, t('letters.answer.note')).click();
    await panel.getByText(t('letters.answer.noted')).waitFor();
    await person.showView('checklist');
    await person.waitForStatus(panel, 'notice', 'done');

    const store = await readStore(panel);
    await expectSound(store);
    expect(eventsOf(store, 'letter-sent')).toMatchObject([
      { day: '2026-11-20', way: 'registered-mail', number: 'RR 000 000 000', subject },
    ]);
    expect(eventsOf(store, 'letter-answered')).toMatchObject([
      { who: 'Practice billing', evidence: store.evidence[0]?.id },
    ]);
  });
}

/** The bytes of the first download whose name ends so. */
async function download(folder: string, ending: string): Promise<Buffer> {
  const find = () => readdirSync(folder).find((name) => name.endsWith(ending));
  await expect.poll(find).toBeDefined();
  return readFileSync(path.join(folder, find() ?? ''));
}
