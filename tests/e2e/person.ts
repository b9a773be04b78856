import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { TaskStatus } from '../../utils/case/playbook.ts';
import type { Language } from '../../utils/text.ts';
import type { HubSpotPractice } from '../crms/hubspot/index.ts';
import type { CleanExitBrowser } from './browser.ts';
import { chooseFile } from './choose-file.ts';
import { pressHighlighted, type SeenOverlay, waitForOverlay } from './overlay.ts';
import { Words } from './words.ts';

/**
 * What a person does to leave the practice HubSpot: only what can be seen is pressed, by the words it carries.
 * On the CRM's pages that is the control with the ring around it.
 */
export class Person {
  readonly #browser: CleanExitBrowser;
  readonly #practice: HubSpotPractice;
  readonly words: Words;
  readonly t: Words['t'];
  page: Page;

  constructor(browser: CleanExitBrowser, practice: HubSpotPractice, page: Page, language: Language = 'en') {
    this.#browser = browser;
    this.#practice = practice;
    this.words = new Words('hubspot', language);
    this.t = this.words.t;
    this.page = page;
  }

  /** Goes to an address of the CRM, `/contacts/…`. */
  async goTo(where: string): Promise<void> {
    await this.page.goto(this.#practice.origin + where);
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

  /** Presses the toolbar button on the CRM's page and waits for the popup. */
  async openPopup(): Promise<Page> {
    await this.#browser.pressToolbar(this.page);
    return this.#browser.popup();
  }

  panel(): Promise<Page> {
    return this.#browser.panel();
  }

  /** From the popup: lets Clean Exit in, opens the side panel, starts the case. Answers the side panel. */
  async startCase(): Promise<Page> {
    const panel = await this.#openPanel(this.t('popup.workOn'));
    await this.button(panel, this.t('begin.start', { account: this.#practice.accountName })).click();
    await this.task(panel, 'reason').waitFor();
    return panel;
  }

  /** From the popup: opens the side panel at the case of this account. */
  async openCase(): Promise<Page> {
    const panel = await this.#openPanel(this.t('popup.openCase'));
    await this.task(panel, 'reason').waitFor();
    return panel;
  }

  async #openPanel(name: string): Promise<Page> {
    const popup = await this.openPopup();
    // The panel takes the focus, and the popup closes, sometimes before Playwright has seen the click end.
    await this.button(popup, name)
      .click()
      .catch((error: unknown) => {
        if (!popup.isClosed()) throw error;
      });
    return this.panel();
  }

  /** Opens each list that the panel names, and waits until the panel has read its count. */
  async seeCounts(): Promise<void> {
    const panel = await this.panel();
    await this.openTask(panel, 'counts');
    for (const { name } of this.words.site.objects) {
      const words = name[this.words.language];
      await this.button(panel, this.t('counts.takeThere', { name: words })).click();
      const field = panel.getByRole('textbox', { name: this.t('counts.field', { name: words }) }).last();
      await waitForValue(field);
    }
  }

  /** Starts a guide from the checklist. */
  async startGuide(task: 'export' | 'cancel'): Promise<void> {
    const panel = await this.panel();
    await this.openTask(panel, task);
    await this.button(panel, this.t('guide.start')).click();
  }

  /** Waits until the page shows this step of a guide, with a ring around its control. */
  async atStep(guide: string, id: string): Promise<SeenOverlay> {
    const { number, say } = this.words.step(guide, id);
    return waitForOverlay(
      this.page,
      ({ heading, lines, rings }) =>
        stepNumber(heading) === number && lines.includes(say) && rings.some(({ kind }) => kind !== 'decoy'),
    );
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
    return path.join(this.#browser.downloadsDir, name);
  }

  /** Gives a file to the panel to check. */
  async dropExport(file: string): Promise<void> {
    const panel = await this.showView('files');
    await chooseFile(panel, file);
  }

  /** Gives a file to the panel to check and waits for what is said of it. */
  async checkFile(file: string): Promise<Locator> {
    await this.dropExport(file);
    const panel = await this.panel();
    const card = panel.locator('section', { has: panel.getByRole('heading', { name: path.basename(file) }) });
    const verdicts = (['whole', 'doubtful', 'damaged', 'unreadable'] as const).map((verdict) =>
      this.t(`verdict.${verdict}`),
    );
    await card.getByText(new RegExp(`^(${verdicts.join('|')})$`)).waitFor();
    return card;
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

  /** Presses the last button. */
  async pressLastButton(): Promise<void> {
    await pressHighlighted(this.page);
    await waitForOverlay(this.page, ({ lines }) =>
      lines.includes(this.words.site.guides.cancel?.finished[this.words.language] ?? ''),
    );
  }

  /** Keeps the page in front as evidence, from the popup, so that the browser allows the picture. */
  async keepPage(): Promise<void> {
    const popup = await this.openPopup();
    await this.button(popup, this.t('evidence.keepPage')).click();
    await popup.getByText(this.t('capture.kept')).waitFor();
    await popup.close();
  }

  async keepFile(file: string): Promise<void> {
    const panel = await this.showView('evidence');
    await chooseFile(panel, file);
    await panel.getByText(this.t('dropped.kept')).waitFor();
  }

  /** Writes the bundle and waits until it lies in the downloads. Answers its path. */
  async writeBundle(): Promise<string> {
    await this.showView('bundle');
    const panel = await this.panel();
    await this.button(panel, this.t('bundle.write')).click();
    const name = panel.getByText(/^clean-exit-.*\.zip$/).first();
    await name.waitFor();
    const file = path.join(this.#browser.downloadsDir, await name.innerText());
    await fileToAppear(file);
    return file;
  }

  async showView(view: 'checklist' | 'files' | 'evidence' | 'bundle' | 'log'): Promise<Page> {
    const panel = await this.panel();
    await panel.getByRole('tab', { name: this.t(`view.${view}`), exact: true }).click();
    return panel;
  }

  /** Unfolds a line of the checklist. */
  async openTask(panel: Page, id: string): Promise<void> {
    await this.showView('checklist');
    const trigger = this.task(panel, id).getByRole('heading', { level: 3 }).getByRole('button').first();
    if ((await trigger.getAttribute('aria-expanded')) !== 'true') await trigger.click();
  }

  /** A line of the checklist. */
  task(panel: Page, id: string): Locator {
    const title = panel.getByRole('heading', { level: 3 }).filter({ hasText: this.words.task(id) });
    return panel.getByRole('listitem').filter({ has: title });
  }

  /** Waits until the checklist says this of a task. */
  async waitForStatus(panel: Page, id: string, status: TaskStatus): Promise<void> {
    await this.task(panel, id).getByText(this.words.status(status), { exact: true }).waitFor();
  }

  /** A button by its words. The task that is next stands twice, at the top and in its phase: the lower one is meant. */
  button(page: Page, name: string): Locator {
    return page.getByRole('button', { name, exact: true }).last();
  }
}

function stepNumber(heading: string): number {
  return Number(/(\d+)/.exec(heading.split('·').at(-1) ?? '')?.[1] ?? 0);
}

async function waitForValue(field: Locator): Promise<void> {
  await field.waitFor();
  await field
    .page()
    .waitForFunction((input) => (input as HTMLInputElement | null)?.value !== '', await field.elementHandle());
}

async function fileToAppear(file: string): Promise<void> {
  const end = Date.now() + 20_000;
  while (!readdirSync(path.dirname(file)).includes(path.basename(file))) {
    if (Date.now() > end) throw new Error(`${path.basename(file)} did not arrive.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
