import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { TaskStatus } from '../../utils/case/playbook/phases.ts';
import type { Language } from '../../utils/text.ts';
import type { CleanExitBrowser } from './browser.ts';
import { chooseFile } from './choose-file.ts';
import { pressHighlighted, type SeenOverlay, waitForOverlay } from './overlay.ts';
import { Words } from './words.ts';

/** The CRM that a person sits before: the site that should know it, where its account lives, and the language of all words. */
export interface WorksAt {
  site: string;
  origin: string;
  language: Language;
}

/**
 * What a person does to leave a CRM: only what can be seen is pressed, by the words it carries.
 * On the CRM's pages that is the control with the ring around it.
 */
export class Person {
  protected readonly browser: CleanExitBrowser;
  readonly #origin: string;
  readonly words: Words;
  readonly t: Words['t'];
  page: Page;

  constructor(browser: CleanExitBrowser, at: WorksAt, page: Page) {
    this.browser = browser;
    this.#origin = at.origin;
    this.words = new Words(at.site, at.language);
    this.t = this.words.t;
    this.page = page;
  }

  /** Goes to an address of the CRM, `/contacts/…`, or to a whole one where it is on another host. */
  async goTo(where: string): Promise<void> {
    await this.page.goto(new URL(where, this.#origin).href);
  }

  /** Goes on in a new tab; the one before is closed. */
  async newTab(): Promise<void> {
    const before = this.page;
    this.page = await before.context().newPage();
    await before.close();
  }

  /** Presses the toolbar button on the CRM's page and waits for the popup. */
  async openPopup(): Promise<Page> {
    await this.browser.pressToolbar(this.page);
    return this.browser.popup();
  }

  panel(): Promise<Page> {
    return this.browser.panel();
  }

  /** From the popup: lets Clean Exit in, opens the side panel, starts the case. Answers the side panel. */
  async startCase(): Promise<Page> {
    const panel = await this.#openPanel(this.t('popup.workOn'));
    // The account is called by its name, or by its number where the page shows no name.
    const start = this.t('begin.start', { account: '\n' }).split('\n').map(RegExp.escape).join('.+');
    await panel.getByRole('button', { name: new RegExp(`^${start}$`) }).click();
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
    // On a page whose column scrolls and not the page, it says so.
    const kept = popup.getByText(this.t('capture.kept')).or(popup.getByText(this.t('capture.keptColumn')));
    await kept.waitFor();
    await popup.close();
  }

  async keepFile(file: string): Promise<void> {
    const panel = await this.showView('evidence');
    const told = panel.getByRole('alert').filter({ hasText: this.t('dropped.kept') });
    // What is told of the file before would be taken for this one's.
    const close = { name: this.t('notice.close') };
    for (const before of await told.all()) await before.getByRole('button', close).click();
    await chooseFile(panel, file);
    await told.waitFor();
  }

  /** Says that the newest piece of evidence proves the task that it looks like. */
  async attachAsSuggested(task: string): Promise<void> {
    const panel = await this.showView('evidence');
    await this.button(panel, this.t('proves.accept', { task: this.words.task(task) })).click();
    await panel.getByText(this.t('proves.attached')).waitFor();
  }

  /** Writes the bundle and waits until it lies in the downloads. Answers its path. */
  async writeBundle(): Promise<string> {
    await this.showView('bundle');
    const panel = await this.panel();
    await this.button(panel, this.t('bundle.write')).click();
    const name = panel.getByText(/^clean-exit-.*\.zip$/).first();
    await name.waitFor();
    const file = path.join(this.browser.downloadsDir, await name.innerText());
    await fileToAppear(file);
    return file;
  }

  async showView(view: 'checklist' | 'contract' | 'files' | 'evidence' | 'bundle'): Promise<Page> {
    const panel = await this.panel();
    const leaveLog = panel.getByRole('button', { name: this.t('log.back') });
    if (await leaveLog.isVisible()) await leaveLog.click();
    await panel.getByRole('tab', { name: this.t(`view.${view}`), exact: true }).click();
    return panel;
  }

  /** Opens the log of the case, by the panel's menu. */
  async openLog(panel: Page): Promise<void> {
    await panel.getByRole('button', { name: this.t('panel.more'), exact: true }).click();
    await panel.getByRole('menuitem', { name: this.t('view.log'), exact: true }).click();
    await panel.getByRole('heading', { name: this.t('view.log'), exact: true }).waitFor();
  }

  /** Unfolds a line of the checklist. */
  async openTask(panel: Page, id: string): Promise<void> {
    await this.showView('checklist');
    const trigger = this.task(panel, id).getByRole('heading', { level: 3 }).getByRole('button').first();
    if ((await trigger.getAttribute('aria-expanded')) !== 'true') await trigger.click();
  }

  /** A line of the checklist. */
  task(panel: Page, id: string): Locator {
    // The whole title: where no guide leads there, “Cancel” is part of another one's.
    const words = panel.getByText(this.words.task(id), { exact: true });
    const title = panel.getByRole('heading', { level: 3 }).filter({ has: words });
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

/** Which step a card speaks of, from 1. */
export function stepNumber(heading: string): number {
  return Number(/(\d+)/.exec(heading.split('·').at(-1) ?? '')?.[1] ?? 0);
}

async function fileToAppear(file: string): Promise<void> {
  const end = Date.now() + 20_000;
  while (!readdirSync(path.dirname(file)).includes(path.basename(file))) {
    if (Date.now() > end) throw new Error(`${path.basename(file)} did not arrive.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
