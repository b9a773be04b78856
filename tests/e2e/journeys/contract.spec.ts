import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { fieldNames } from '../../../utils/case/contract/names.ts';
import { pdfFile, wordFile } from '../../../utils/case/contract/reading/testing/documents.ts';
import { termText } from '../../../utils/case/contract/term-text.ts';
import type { Term } from '../../../utils/case/contract/terms.ts';
import { dayText } from '../../../utils/case/dates/day-text.ts';
import { type Language, languages } from '../../../utils/text.ts';
import { chooseFile } from '../choose-file.ts';
import { expect, test } from './fixture.ts';
import { eventsOf, expectSound, readStore } from './store.ts';

test.describe.configure({ mode: 'parallel' });

/** A term far enough ahead that its days are to come whenever this runs. */
const year = new Date().getFullYear() + 2;

const contract: Record<Language, { name: string; file(): Promise<Blob> | Blob; notice: Term }> = {
  en: {
    name: 'contract.pdf',
    file: () =>
      pdfFile([
        [`The term begins on January 1, ${year} and ends on December 31, ${year}.`],
        ['Either party may terminate by giving thirty', '(30) days prior written notice.'],
      ]),
    notice: { field: 'notice', value: { n: 30, unit: 'days' } },
  },
  'zh-CN': {
    name: '合同.docx',
    file: () =>
      wordFile([`本合同自${year}年1月1日起至${year}年12月31日止。`, '', '不再续约的，应提前三个月书面通知对方。']),
    notice: { field: 'notice', value: { n: 3, unit: 'months' } },
  },
};

async function saved(panel: Page, name: string, folder: string): Promise<string> {
  const [download] = await Promise.all([panel.waitForEvent('download'), panel.getByRole('button', { name }).click()]);
  const file = path.join(folder, download.suggestedFilename());
  await expect.poll(() => existsSync(file)).toBe(true);
  return readFileSync(file, 'utf8');
}

for (const language of languages) {
  test(`a contract is read, its terms are accepted one by one, and the days follow (${language})`, async ({
    begin,
  }, info) => {
    const { person, browser } = await begin({ language });
    const { name, file, notice } = contract[language];
    await person.visit('/global-home/{id}');
    await person.startCase();
    const panel = await person.showView('contract');
    const document = info.outputPath(name);
    writeFileSync(document, new Uint8Array(await (await file()).arrayBuffer()));
    await chooseFile(panel, document);
    const end: Term = { field: 'end', value: `${year}-12-31` };
    const valuesOf = (term: Term) => ({ name: fieldNames[term.field][language], value: termText(term)[language] });
    const undo = panel.getByRole('button', { name: person.t('task.undo'), exact: true });
    const press = (key: 'contract.found.acceptOf' | 'contract.found.rejectOf', term: Term) =>
      panel.getByRole('button', { name: person.t(key, valuesOf(term)), exact: true }).click();
    await panel.getByText(person.t('contract.found.check')).waitFor();
    await press('contract.found.acceptOf', end);

    // Closed in between: what was not answered waits, and nothing was taken meanwhile.
    await panel.getByRole('button', { name: person.t('contract.found.acceptOf', valuesOf(end)), exact: true }).waitFor({
      state: 'detached',
    });
    await panel.reload();
    await person.showView('contract');
    await panel.getByText(person.t('contract.found.check')).waitFor();
    await press('contract.found.acceptOf', notice);
    const form: Term = { field: 'noticeForm', value: 'written' };
    await press('contract.found.rejectOf', form);
    // Of two quick presses the newest is taken back.
    await undo.click();
    await press('contract.found.rejectOf', form);
    await undo.waitFor();
    await panel.screenshot({ path: info.outputPath('read.png'), fullPage: true });
    const { log } = await readStore(panel);
    expect(
      log.flatMap(({ event }) => (event.type.startsWith('contract-term') ? [event.type] : [])),
      'nothing is taken without a press, or taken back by another one’s',
    ).toEqual(['contract-term-set', 'contract-term-set']);

    const store = await readStore(panel);
    await expectSound(store);
    expect(store.evidence).toMatchObject([{ kind: 'document', title: path.basename(name) }]);
    expect(eventsOf(store, 'contract-term-set')).toMatchObject([
      { term: end, source: { type: 'sentence', evidence: store.evidence[0]?.id, page: 1 } },
      { term: notice, source: { type: 'sentence', page: 2 } },
    ]);

    // By hand, and taken back.
    const number = panel.getByRole('textbox', { name: fieldNames.number[language] });
    await number.fill('MSA-0417');
    await number.blur();
    await undo.click();
    await expect(number).toHaveValue('');

    // Holidays of a year at once: a line that can't be read is named, nothing is taken before it is mended, or lost.
    const holidays = panel.getByRole('group', { name: fieldNames.holidays[language], exact: true });
    const paste = holidays.getByRole('button', { name: person.t('contract.days.paste'), exact: true });
    await paste.click();
    const pasted = panel.getByLabel(person.t('contract.days.paste.label'), { exact: true });
    await pasted.fill(`${year}-01-01, ${year}/5/1\n${year}年10月1日至7日\n10月8日`);
    const fault = person.t('contract.days.fault.unreadable', { line: 3, text: '10月8日' });
    await expect(panel.getByText(fault)).toBeVisible();
    await expect(person.button(panel, person.t('contract.days.paste.take', { count: 9 }))).toBeDisabled();
    await person.button(panel, person.t('ask.back')).click();
    await paste.click();
    await pasted.fill((await pasted.inputValue()).replace('\n10月8日', `\n${year}年10月8日`));
    await person.button(panel, person.t('contract.days.paste.take', { count: 10 })).click();
    const holiday = holidays.getByText(dayText(`${year}-10-07`)[language], { exact: true });
    await expect(holiday).toBeVisible();
    await undo.click();
    await expect(holiday).toBeHidden();

    await panel.getByRole('tab', { name: person.t('contract.part.dates'), exact: true }).click();
    const last = language === 'en' ? `Dec 1, ${year}` : `${year}年9月30日`;
    const rows = panel
      .getByRole('listitem')
      .filter({ hasText: language === 'en' ? 'Last day for notice' : '通知的最后期限' });
    await rows
      .first()
      .getByRole('button', { name: person.t('dates.how') })
      .click();
    await expect(rows.first()).toContainText(last);
    await expect(rows.first()).toContainText(
      person.t('dates.basis.document', { names: '' }).split('：')[0]?.split(':')[0] ?? '',
    );
    const text = await saved(panel, person.t('dates.save'), browser.downloadsDir);
    const events = new ICAL.Component(ICAL.parse(text) as never)
      .getAllSubcomponents('vevent')
      .map((each) => new ICAL.Event(each));
    expect(events.map(({ startDate }) => startDate.toString())).toContain(`${year}-12-31`);
  });
}
