import type { Page } from '@playwright/test';
import { ownTemplate } from '../../../sites/own-template.ts';
import { newI18n } from '../../../utils/browser/i18n.ts';
import { taskTitle } from '../../../utils/case/playbook/index.ts';
import { type OwnOptions, type OwnPractice, startOwn } from '../../crms/own/index.ts';
import type { CleanExitBrowser, LaunchOptions } from '../browser.ts';
import { test as base } from '../fixture.ts';
import { pressCard, pressHighlighted, type SeenOverlay, waitForOverlay } from '../overlay.ts';

export { expect } from './fixture.ts';

/** A CRM that no site file knows, a browser that finds it, and the person who works there by what the cards say. */
export interface OwnJourney {
  practice: OwnPractice;
  browser: CleanExitBrowser;
  page: Page;
  t: ReturnType<typeof newI18n>['t'];
  /** Goes to a place of the CRM: `/crm/customer`. */
  visit(path: string): Promise<void>;
  /** From the popup: gives it a name, lets Clean Exit in and starts the case. Answers the side panel. */
  startCase(name: string): Promise<Page>;
  startGuide(panel: Page, task: string): Promise<void>;
  /** Waits for the card of this step. */
  atStep(guide: string, id: string): Promise<SeenOverlay>;
  press(guide: string, id: string): Promise<void>;
  /** Ends a step by the person's word. */
  answer(words: string): Promise<void>;
}

interface OwnJourneys {
  begin(options?: Partial<OwnOptions> & { launch?: LaunchOptions }): Promise<OwnJourney>;
}

/** What “Work on this CRM” asks the browser for. */
export function accessTo(host: string) {
  return { api: ['downloads'], hosts: [`https://${host}/*`] };
}

export const test = base.extend<OwnJourneys>({
  begin: async ({ start }, use) => {
    const practices: OwnPractice[] = [];
    await use(async ({ launch, ...options } = {}) => {
      const practice = await startOwn({ pace: 'quick', ...options });
      practices.push(practice);
      const { language } = practice.options;
      const browser = await start({ practice, language, grantable: accessTo(practice.hosts[0] ?? ''), ...launch });
      return journeyIn(practice, browser);
    });
    for (const practice of practices) await practice.close();
  },
});

function journeyIn(practice: OwnPractice, browser: CleanExitBrowser): OwnJourney {
  const { language } = practice.options;
  const { t } = newI18n(language);
  const page = browser.context.pages()[0] as Page;
  const saysOf = (guide: string, id: string) =>
    ownTemplate.guides[guide]?.steps.find((step) => step.id === id)?.say[language] ?? `no step ${guide} ${id}`;
  const atStep = (guide: string, id: string) => waitForOverlay(page, ({ lines }) => lines.includes(saysOf(guide, id)));
  return {
    practice,
    browser,
    page,
    t,
    async visit(path) {
      await page.goto(`${practice.origin}/#${path}`);
      await page.reload();
      await page.locator('main h2').waitFor();
    },
    async startCase(name) {
      await browser.pressToolbar(page);
      const popup = await browser.popup();
      await popup.getByRole('textbox', { name: t('own.name') }).fill(name);
      await popup
        .getByRole('button', { name: t('own.workOn', { host: practice.hosts[0] ?? '' }) })
        .click()
        .catch((error: unknown) => {
          if (!popup.isClosed()) throw error;
        });
      const panel = await browser.panel();
      await panel.getByRole('button', { name: t('begin.start', { account: practice.hosts[0] ?? '' }) }).click();
      await panel.getByRole('heading', { level: 3 }).first().waitFor();
      return panel;
    },
    async startGuide(panel, task) {
      const title = panel
        .getByRole('heading', { level: 3 })
        .filter({ hasText: taskTitle(task, ownTemplate)[language] });
      await title.getByRole('button').first().click();
      const line = panel.getByRole('listitem').filter({ has: title });
      await line.getByRole('button', { name: t('guide.start') }).click();
    },
    atStep,
    async press(guide, id) {
      await waitForOverlay(
        page,
        ({ lines, rings }) => lines.includes(saysOf(guide, id)) && rings.some(({ kind }) => /target|last/.test(kind)),
      );
      await pressHighlighted(page);
    },
    answer: (words) => pressCard(page, words),
  };
}
