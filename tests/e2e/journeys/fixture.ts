import type { HubSpotOptions, HubSpotPractice } from '../../crms/hubspot/index.ts';
import { startHubSpot } from '../../crms/hubspot/index.ts';
import type { CleanExitBrowser, LaunchOptions, Served } from '../browser.ts';
import { test as base } from '../fixture.ts';
import { HubSpotPerson } from '../hubspot-person.ts';

export { expect } from '@playwright/test';

/** A practice CRM, a browser that finds it, and the person who sits before it. */
export interface Journey {
  practice: HubSpotPractice;
  browser: CleanExitBrowser;
  person: HubSpotPerson;
}

export interface JourneyOptions extends Partial<HubSpotOptions> {
  launch?: LaunchOptions;
  /** Other hosts that the person may let us into. */
  besides?: readonly Served[];
  /** What else of the browser the person lets us use when asked: `pageCapture`. */
  allows?: readonly string[];
}

interface Journeys {
  /** Starts a journey: quick pages, someone signed in, and a browser that grants what it is asked for. */
  begin(options?: JourneyOptions): Promise<Journey>;
  /** Starts the browser again on the profile that a killed one left behind. */
  again(journey: Journey): Promise<Journey>;
}

export const test = base.extend<Journeys>({
  begin: async ({ start }, use) => {
    const practices: HubSpotPractice[] = [];
    await use(async ({ launch, besides = [], allows = [], ...options } = {}) => {
      const practice = await startHubSpot({ pace: 'quick', backupDelay: 200, ...options });
      practices.push(practice);
      const browser = await start({
        practice: [practice, ...besides],
        language: practice.options.language,
        grantable: { api: [...allows, 'downloads'], hosts: accessTo(practice, ...besides).hosts },
        ...launch,
      });
      return journey(practice, browser);
    });
    for (const practice of practices) await practice.close();
  },

  again: async ({ start }, use) => {
    await use(async ({ practice, browser: { profileDir } }) =>
      journey(
        practice,
        // Chromium writes what was granted to the disk some seconds later, and a kill may come before.
        await start({ practice, language: practice.options.language, profileDir, granted: accessTo(practice) }),
      ),
    );
  },
});

/** What “Work on this CRM” asks the browser for. */
export function accessTo(...served: readonly Pick<Served, 'hosts'>[]) {
  return { api: ['downloads'], hosts: served.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`)) };
}

async function journey(practice: HubSpotPractice, browser: CleanExitBrowser): Promise<Journey> {
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  return { practice, browser, person: new HubSpotPerson(browser, practice, page) };
}
