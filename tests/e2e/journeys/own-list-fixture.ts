import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { LoggedEvent } from '../../../utils/case/events/index.ts';
import type { CustomerList } from '../../../utils/case/rows/customers.ts';
import { fieldNames } from '../../../utils/customers/fields.ts';
import type { CustomerOutcome } from '../../../utils/customers/results.ts';
import { outcomeNames } from '../../../utils/customers/words.ts';
import { overlayTexts } from '../../../utils/page/overlay-texts.ts';
import { settled } from '../../redesign/settled.ts';
import { chooseFile } from '../choose-file.ts';
import type { OwnJourney } from './own-fixture.ts';

/** The person who goes through a list in the panel, by the words on it. */
export class ListPerson {
  readonly #journey: OwnJourney;
  readonly panel: Page;
  readonly t: OwnJourney['t'];

  constructor(journey: OwnJourney, panel: Page) {
    this.#journey = journey;
    this.panel = panel;
    this.t = journey.t;
  }

  /** Gives a file to be read. */
  async give(content: string | Uint8Array, name = 'list.csv'): Promise<void> {
    await this.showView();
    const file = path.join(this.#journey.browser.downloadsDir, name);
    writeFileSync(file, content);
    await chooseFile(this.panel, file);
  }

  /** Writes one customer by hand instead of giving a file. */
  async writeOne(number: string, name: string): Promise<void> {
    await this.showView();
    await this.panel.getByRole('button', { name: this.t('customers.one'), exact: true }).click();
    const { language } = this.#journey.practice.options;
    const field = (label: string) => this.panel.getByRole('textbox', { name: label, exact: true });
    await field(fieldNames.number[language]).fill(number);
    await field(fieldNames.name[language]).fill(name);
    await field(this.t('customers.operator')).fill('Practice Operator');
    await this.panel.getByRole('button', { name: this.t('customers.one.take'), exact: true }).click();
    await this.button('customers.start').waitFor();
  }

  /** Confirms the columns that were proposed, says who works on it, and takes the list. */
  async confirm(): Promise<void> {
    await this.panel.getByRole('textbox', { name: this.t('customers.operator') }).fill('练习员工1');
    await this.panel.getByRole('button', { name: new RegExp(this.t('customers.take', { rows: '\\d+' })) }).click();
    await this.button('customers.start').waitFor();
  }

  async showView(): Promise<void> {
    await this.panel.getByRole('tab', { name: this.t('view.customers'), exact: true }).click();
  }

  /** Turns to a customer by their row, and waits until they are the one in front. */
  async turnTo(number: string, name: string): Promise<void> {
    await this.panel.getByRole('row', { name: new RegExp(number) }).click();
    await this.heading(name).waitFor();
  }

  button(
    key: 'customers.start' | 'customers.again' | 'customers.pause' | 'customers.next' | 'customers.undo',
  ): Locator {
    return this.panel.getByRole('button', { name: this.t(key), exact: true }).first();
  }

  /** The card of the customer where the list stands. */
  heading(name: string): Locator {
    return this.panel.getByRole('heading', { level: 2, name, exact: true });
  }

  /** Chooses an outcome, fills in what is given, and records it. */
  async record(outcome: CustomerOutcome, more: { words?: string; note?: string } = {}): Promise<void> {
    await this.openForm();
    const { language } = this.#journey.practice.options;
    await this.panel.getByRole('radio', { name: outcomeNames[outcome][language], exact: true }).check({ force: true });
    if (more.words) await this.panel.getByRole('textbox', { name: this.t('customers.words') }).fill(more.words);
    if (more.note) await this.panel.getByRole('textbox', { name: this.t('customers.note') }).fill(more.note);
    const stops = ['already', 'not-found', 'several', 'refused'].includes(outcome);
    await this.panel
      .getByRole('button', { name: this.t(stops ? 'customers.record.stop' : 'customers.record'), exact: true })
      .click();
  }

  /** Unfolds the form for the result, unless it is open already. */
  async openForm(): Promise<void> {
    const fold = this.panel.getByRole('button', {
      name: new RegExp(`^(${this.t('customers.result')}|${this.t('customers.result.new')})$`.replaceAll('?', '\\?')),
    });
    if ((await fold.getAttribute('aria-expanded')) !== 'true') await fold.click();
  }

  /** In the CRM: the number is typed by the card, the person searches and opens the row that is shown. */
  async findCustomer(number: string): Promise<void> {
    const { page, practice, answer } = this.#journey;
    const { language } = practice.options;
    await answer(overlayTexts.write[language]);
    await page.getByRole('button', { name: language === 'en' ? 'Search' : '查询', exact: true }).click();
    // The rows are drawn anew with the answer.
    await settled(page);
    await page
      .getByRole('row', { name: new RegExp(`^${number}\\b`) })
      .locator('span')
      .first()
      .click();
    await page.getByText(new RegExp(`^${number}$`)).waitFor();
  }
}

interface Kept {
  lists: CustomerList[];
  events: LoggedEvent[];
}

/** The lists and the log as they lie in the store, read past the product's own code. */
export function readLists(panel: Page): Promise<Kept> {
  return panel.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await answer(indexedDB.open('clean-exit'));
    const reading = database.transaction(['customerLists', 'log']);
    const all = <T>(name: string): Promise<T[]> => answer(reading.objectStore(name).getAll());
    const [lists, log] = await Promise.all([all<CustomerList>('customerLists'), all<{ event: LoggedEvent }>('log')]);
    database.close();
    return { lists, events: log.map(({ event }) => event) };
  });
}

/** What was recorded, oldest first: `1002 terminated`. */
export async function recordedIn(panel: Page): Promise<string[]> {
  const { events } = await readLists(panel);
  return events.flatMap((event) => (event.type === 'customer-result' ? [`${event.number} ${event.outcome}`] : []));
}

/** From the open customer to the last yes, each press on what the guide points at. */
export async function terminateInPage({ page, answer, atStep, press }: OwnJourney): Promise<void> {
  const did = overlayTexts.did['zh-CN'];
  await atStep('terminateCustomer', 'right');
  await answer(did);
  await press('terminateCustomer', 'terminate');
  await press('terminateCustomer', 'reason');
  await page.keyboard.type('合同到期');
  await atStep('terminateCustomer', 'date');
  await page.getByLabel('生效日期').last().fill('2026-12-31');
  await answer(did);
  await press('terminateCustomer', 'submit');
  await press('terminateCustomer', 'confirm');
  await atStep('terminateCustomer', 'status');
}
