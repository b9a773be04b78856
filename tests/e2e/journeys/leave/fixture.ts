import { neededOrigins } from '../../../../sites/hosts.ts';
import { siteById } from '../../../../sites/index.ts';
import type { Leave, Left } from '../../../crms/leave.ts';
import type { LaunchOptions } from '../../browser.ts';
import { test as base } from '../../fixture.ts';
import { Person } from '../../person.ts';

interface Leaving {
  practice: Left;
  person: Person;
  /** Starts the practice anew with other options, for the same browser: it stays at its port. */
  anew(options: Partial<Left['options']>): Promise<Left>;
}

/** A test that gets `leave`: the practice of a row, and the person before it. All is closed at the end. */
export const test = base.extend<{ leave(row: Leave, options: Partial<Left['options']>): Promise<Leaving> }>({
  leave: async ({ start }, use) => {
    let running: Left | undefined;
    const run = async (row: Leave, options: Partial<Left['options']>) => {
      await running?.close();
      running = undefined;
      running = await row.start({ pace: 'quick', ...options });
      return running;
    };
    await use(async (row, options) => {
      const practice = await run(row, options);
      const { language } = practice.options;
      const browser = await start({ practice, language, grantable: accessOf(row, practice) });
      const [page = await browser.context.newPage()] = browser.context.pages();
      const person = new Person(browser, { site: row.site, origin: practice.origin, language }, page);
      return { practice, person, anew: (other) => run(row, { ...other, port: practice.port }) };
    });
    await running?.close();
  },
});

/** What an account's person needs, and no more: asking for another host would wait for an answer that nobody gives. */
export function accessOf({ site }: Leave, { origin }: Left): LaunchOptions['grantable'] {
  const known = siteById(site);
  return { api: ['downloads'], hosts: known ? neededOrigins(known, new URL(origin).hostname) : [] };
}

/** The address of a page of the account. */
export function addressOf(at: string, { origin, account }: Left): string {
  return new URL(at.replaceAll('{id}', encodeURIComponent(account.id)), origin).href;
}
