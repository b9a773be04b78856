import { browser } from 'wxt/browser';
import { db } from '../../utils/case/db.ts';
import type { Capturing } from '../../utils/case/rows/tab.ts';

interface Going {
  stop: AbortController;
  /** By a guide, without a press. */
  byItself: boolean;
  ended: Promise<void>;
}

/** What is under way, by tab. */
const going = new Map<number, Going>();

/** The capture was stopped by the person. */
export class Stopped extends Error {
  override name = 'Stopped';
}

/** Tells how far a capture has come. */
export type Progress = (stage: 'picture' | 'reading', done: number, all: number) => Promise<unknown>;

/**
 * Does a tab's capture, shown with its progress to popup and panel until it ends. What a guide keeps by itself takes a moment, and a
 * person's press waits for it.
 * @returns undefined when another one is under way in this tab
 * @throws Stopped when the person stopped it; what `work` throws
 */
export async function whileCapturing<Result>(
  { tabId, caseId, byItself = false }: { tabId: number; caseId: string; byItself?: boolean },
  work: (progress: Progress, signal: AbortSignal) => Promise<Result>,
): Promise<Result | undefined> {
  for (let other = going.get(tabId); other; other = going.get(tabId)) {
    if (byItself || !other.byItself) return undefined;
    await other.ended;
  }
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  const stop = new AbortController();
  going.set(tabId, { stop, byItself, ended });
  try {
    return await work((stage, done, all) => db.captures.put({ tabId, caseId, stage, done, all }), stop.signal);
  } finally {
    await forget((row) => row.tabId === tabId).finally(() => {
      going.delete(tabId);
      end();
    });
  }
}

/** Stops a tab's capture; the page is let go at once. */
export async function stopCapture({ tabId }: { tabId: number }): Promise<void> {
  going.get(tabId)?.stop.abort(new Stopped());
  if (going.has(tabId)) return;
  await db.captures.delete(tabId);
  await letGo(tabId);
}

/** Forgets what a background that was ended had under way, and lets its pages go. */
export async function forgetCaptures(): Promise<void> {
  for (const tabId of await forget(() => true)) void letGo(tabId);
}

/** @returns the tabs whose captures are forgotten */
async function forget(which: (row: Capturing) => boolean): Promise<number[]> {
  const tabIds = await db.captures.filter((row) => isOurs[row.stage] && which(row)).primaryKeys();
  await db.captures.bulkDelete(tabIds);
  return tabIds;
}

/** A page that sits for a picture, or watches for a sign-in, is as it was; one that we are not let into any more lets go by itself. */
async function letGo(tabId: number): Promise<void> {
  await browser.scripting
    .executeScript({
      target: { tabId },
      func: () => {
        globalThis.cleanExitPicture?.end();
        globalThis.cleanExitSignIn?.abort();
      },
    })
    .catch(() => undefined);
}

/** The stages that the background works at. What waits for the person, or is made in a page of the extension, goes on without it. */
const isOurs: Record<Capturing['stage'], boolean> = {
  picture: true,
  reading: true,
  archiving: false,
  pointing: false,
  'sign-in': false,
};
