import path from 'node:path';
import type { Worker } from '@playwright/test';
import type { browser as extensionApi } from 'wxt/browser';
import { originsOf, sites } from '../../../sites/index.ts';
import { type CleanExitBrowser, launch, storeBuild } from '../../e2e/browser.ts';
import type { Permissions } from '../../e2e/profile.ts';

declare const chrome: typeof extensionApi;
/** In the service worker: resolves when the page script has told its verdict. */
declare let benchVerdict: Promise<void>;

/** An extension that is measured. */
export interface Subject {
  name: string;
  folder: string;
  /** The script that runs in every page it watches. */
  script: string;
  granted?: Permissions;
  /** The message that says that the script has looked once with all it has; `round` is autoconsent's count of looks begun. */
  verdict: { type: string; round: number };
  /** Scripts that the background must have registered before the first page. */
  registers: boolean;
}

export const ours: Subject = {
  name: 'Clean Exit',
  folder: storeBuild,
  script: 'page.js',
  granted: { hosts: sites.flatMap(originsOf) },
  verdict: { type: 'pageVerdict', round: 0 },
  registers: true,
};

/** The best-kept content script driven by rules that there is: it finds cookie banners by some 3,000 rules. */
export const autoconsent: Subject = {
  name: 'autoconsent',
  folder: path.resolve(import.meta.dirname, '../../../node_modules/@duckduckgo/autoconsent/dist/addon-mv3'),
  script: 'content.bundle.js',
  // Its first round is over when the second is counted. Its final word comes a minute later, once it has waited for changes.
  verdict: { type: 'report', round: 2 },
  registers: false,
};

/** Starts a subject in a browser of its own. */
export async function startSubject(subject: Subject, port: number): Promise<CleanExitBrowser> {
  const browser = await launch({
    extension: subject.folder,
    practice: { port, hosts: ['app.hubspot.com'] },
    ...(subject.granted && { granted: subject.granted }),
  });
  if (subject.registers) await registered(await browser.worker());
  return browser;
}

/** Waits until the background has registered its page script, which it does by itself after the start. */
async function registered(worker: Worker): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!(await worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length))) {
    if (Date.now() > deadline) throw new Error('The background registered no page script within 10 s.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Makes the service worker listen for the next verdict; the answer is awaited with {@link verdictTold}. */
export function expectVerdict(worker: Worker, { verdict }: Subject): Promise<void> {
  return worker.evaluate(({ type, round }) => {
    Object.assign(globalThis, {
      benchVerdict: new Promise<void>((resolve, reject) => {
        chrome.runtime.onMessage.addListener((message: { type?: string; state?: { findCmpAttempts?: number } }) => {
          if (message.type === type && (message.state?.findCmpAttempts ?? 0) >= round) resolve();
        });
        setTimeout(() => reject(new Error('The page script told no verdict in 20 s.')), 20_000);
      }),
    });
  }, verdict);
}

export function verdictTold(worker: Worker): Promise<void> {
  return worker.evaluate(() => benchVerdict);
}
