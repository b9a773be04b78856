import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { commands } from '../../../utils/bundle/commands.ts';
import { bagFaults } from '../../../utils/bundle/testing/bag-checker.ts';
import { overlayTexts } from '../../../utils/page/overlay-texts.ts';
import { languages } from '../../../utils/text.ts';
import { readOverlay } from '../overlay.ts';
import { expect, test } from './fixture.ts';
import { countColour } from './picture.ts';
import { run, unpack } from './stock-tools.ts';
import { eventsOf, expectSound, readStore } from './store.ts';

test.describe.configure({ mode: 'parallel' });

/** The green of the overlay's rings and buttons; no page of the practice CRM has it. */
const overlayGreen = [0x0f, 0x76, 0x6e] as const;

for (const language of languages) {
  test(`leaves the CRM and has it in writing (${language})`, async ({ begin }, info) => {
    const pace = language === 'en' ? 'slow' : 'quick';
    const { practice, browser, person } = await begin({ language, pace, signedIn: false });
    await person.signIn();
    await person.startCase();
    await person.seeCounts();

    const backup = await person.exportBackup();
    const card = await person.checkFile(backup);
    await expect(card.getByText(person.t('verdict.whole'), { exact: true })).toBeVisible();
    for (const count of Object.values(practice.counts)) {
      await expect((await person.panel()).getByRole('cell', { name: String(count) })).toHaveCount(2);
    }

    await person.goToLastButton();
    const last = await readOverlay(person.page);
    expect(last?.lines).toContain(person.words.step('cancel', 'confirm').warn);
    expect(last?.lines).toContain(overlayTexts.youPress[language]);
    expect(last?.buttons).not.toContain(overlayTexts.press[language]);
    expect(last?.rings.map(({ kind }) => kind)).toEqual(['last', 'decoy']);
    expect(last?.rings.at(-1)?.label).toContain(overlayTexts.notThis[language]);
    expect(practice.state).toMatchObject({ autoRenew: true, cancelledAt: undefined, offersAccepted: [] });

    await person.pressLastButton();
    expect(practice.state).toMatchObject({ autoRenew: false, cancelReasons: ['price'] });

    const panel = await person.panel();
    // It makes way for a moment while the confirmation is kept by itself.
    const green = async () => (await countColour(panel, await person.page.screenshot(), overlayGreen)).pixels;
    await expect.poll(green, 'the overlay stands on the page').toBeGreaterThan(500);
    await person.keepPage();
    expect(await readOverlay(person.page), 'the overlay is back').toBeDefined();

    const [mail = ''] = practice.state.mails;
    const notice = info.outputPath('notice.eml');
    writeFileSync(notice, mail);
    await person.keepFile(notice);
    await person.attachAsSuggested('mail');

    const store = await readStore(panel);
    await expectSound(store);
    expect(eventsOf(store, 'last-button-pressed')).toHaveLength(1);
    expect(eventsOf(store, 'state-seen').at(-1)).toMatchObject({ cancelled: 'yes' });
    await person.showView('checklist');
    for (const task of ['counts', 'export', 'verify', 'right', 'cancel', 'page', 'mail'])
      await person.waitForStatus(panel, task, 'done');

    const bundle = await person.writeBundle();
    expect(path.basename(bundle)).toMatch(/^clean-exit-hubspot-139000042-\d{8}T\d{6}Z\.zip$/);
    const bag = unpack(bundle, info.outputPath('unpacked'));
    for (const command of [commands.payload, commands.tags, commands.signature]) run(command, bag);
    expect(bagFaults(bag)).toEqual([]);

    const timeline = readFileSync(path.join(bag, 'data/timeline.jsonl'), 'utf8').split('\n').slice(0, -1);
    expect(timeline).toEqual(store.log.map(({ line }) => line));
    const picture = readFileSync(path.join(bag, 'data/captures/0001/screenshot.png'));
    const shown = await countColour(panel, picture, overlayGreen);
    expect(shown, 'the picture shows the page without the overlay').toMatchObject({ width: 1280, pixels: 0 });
    expect(readFileSync(path.join(bag, 'data/mail/0001.eml'), 'utf8')).toBe(mail);
    expect(readFileSync(path.join(bag, 'data/exports', path.basename(backup)))).toEqual(readFileSync(backup));

    const report = await browser.context.newPage();
    await report.goto(`file://${path.join(bag, 'data/report.html')}`);
    for (const each of languages) {
      const section = report.locator(`main[data-language=${each}]`);
      await expect(section).toContainText(String(practice.portalId));
      await expect(section).toContainText(practice.accountName);
    }
    await expect(report.locator(`main[data-language=${language}]`)).toBeVisible();
    expect(
      await report.locator('img').evaluateAll((all) => all.every((img) => (img as HTMLImageElement).naturalWidth)),
    ).toBe(true);
  });
}
