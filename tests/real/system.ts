import type { Page } from '@playwright/test';
import type { Intent } from '../../utils/page/intent/intents.ts';

/** One state of a page of a system, and what a person should be pointed at there. */
export interface Scene {
  name: string;
  /** Leads to it, signed in. */
  open(page: Page, origin: string): Promise<void>;
  /** The right control of an intent, or several that are each right: selectors that are the same in every language. */
  right: Partial<Record<Intent, string>>;
  /** Nothing on the page is right for these. */
  absent: Intent[];
}

/** A program that nobody here wrote, as Debian packages it. */
export interface System {
  name: string;
  packages: string[];
  /** Commands that the packages bring; all there means that nothing is to be installed. */
  commands: string[];
  /** Languages of the signed-in person, as the system names them. */
  languages: string[];
  /** Sets it up with a database of its own in an empty folder, and starts it at a port of this machine. */
  start(folder: string, port: number): Promise<Running>;
  signIn(page: Page, origin: string, language: string): Promise<void>;
  scenes: Scene[];
}

export interface Running {
  stop(): Promise<void>;
}

/** The password of every made-up person in these systems. */
export const password = 'sample-pass-1';

/** What no page of a system without subscriptions offers. */
export const neverHere: Intent[] = ['cancel-subscription', 'turn-off-renewal', 'terminate-customer'];
