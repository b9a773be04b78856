import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { HubSpotPractice } from '../crms/hubspot/index.ts';
import type { CleanExitBrowser } from './browser.ts';
import { pressHighlighted, waitForOverlay } from './overlay.ts';
import { Person, stepNumber } from './person.ts';

/** What a person does at the practice HubSpot. */
export class HubSpotPerson extends Person {
  readonly #practice: HubSpotPractice;

  constructor(browser: CleanExitBrowser, practice: HubSpotPractice, page: Page) {
    super(browser, { site: 'hubspot', origin: practice.origin, language: practice.options.language }, page);
    this.#practice = practice;
  }

  /** Goes to a place of the account and waits until the CRM's bar stands at its top. */
  async visit(path: string): Promise<void> {
    await this.goTo(path.replace('{id}', String(this.#practice.portalId)));
    await this.page.locator('#hs-global-toolbar-accounts').waitFor();
  }

  async signIn(): Promise<void> {
    await this.goTo('/login');
    await this.page.locator('#username').fill('admin@example.com');
    await this.page.locator('#password').fill('practice-only');
    await this.page.locator('#loginBtn').click();
    await this.page.locator('#hs-global-toolbar-accounts').waitFor();
  }

  /** Opens each list that the panel names, and waits until the panel has read its count. */
  async seeCounts(): Promise<void> {
    const panel = await this.panel();
    await this.openTask(panel, 'counts');
    for (const { name } of this.words.site.objects) {
      const words = name[this.words.language];
      await this.button(panel, this.t('counts.takeThere', { name: words })).click();
      const field = panel.getByRole('textbox', { name: this.t('counts.field', { name: words }) }).last();
      await expect(field).not.toHaveValue('', { timeout: 30_000 });
    }
  }

  /** Presses what the ring is around until the guide has come to a step. */
  async followTo(number: number): Promise<void> {
    for (;;) {
      const overlay = await waitForOverlay(this.page, ({ rings }) =>
        rings.some(({ kind }) => kind === 'target' || kind === 'last'),
      );
      if (stepNumber(overlay.heading) >= number) return;
      await pressHighlighted(this.page);
      await waitForOverlay(this.page, ({ heading }) => heading !== overlay.heading);
    }
  }

  /** The guide to a backup, to the download on the disk. Answers the file's path. */
  async exportBackup(): Promise<string> {
    await this.startGuide('export');
    await this.followTo(6);
    await pressHighlighted(this.page);
    await this.showView('files');
    const panel = await this.panel();
    const noticed = panel.getByText(new RegExp(this.t('files.noticed', { name: '(.+)' })));
    await noticed.waitFor();
    const [, name = ''] = new RegExp(this.t('files.noticed', { name: '(.+)' })).exec(await noticed.innerText()) ?? [];
    return path.join(this.browser.downloadsDir, name);
  }

  /** The guide to the last button, which is then highlighted and not yet pressed. */
  async goToLastButton(): Promise<void> {
    await this.startGuide('cancel');
    await this.followToLastButton();
  }

  /** From wherever the guide stands: presses what is highlighted and gives a reason, until the last button is highlighted. */
  async followToLastButton(): Promise<void> {
    const reason = this.words.step('cancel', 'reason').number;
    for (;;) {
      const overlay = await waitForOverlay(
        this.page,
        ({ rings, heading }) => rings.some(({ kind }) => kind !== 'decoy') || stepNumber(heading) === reason,
      );
      if (overlay.rings.some(({ kind }) => kind === 'last')) return;
      if (stepNumber(overlay.heading) === reason) await this.giveReason();
      else await pressHighlighted(this.page);
      await waitForOverlay(this.page, ({ heading }) => heading !== overlay.heading);
    }
  }

  /** The reason is the person's own choice: here the first one. */
  async giveReason(): Promise<void> {
    const dialog = this.page.getByRole('dialog').last();
    await dialog.getByRole('checkbox').or(dialog.getByRole('radio')).first().check({ force: true });
    await dialog.getByRole('button', { name: /^(Next|下一步)$/ }).click();
  }
}
