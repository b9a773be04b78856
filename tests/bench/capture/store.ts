import type { Page } from '@playwright/test';
import type { browser as extensionApi } from 'wxt/browser';
import type { Case } from '../../../utils/case/rows/case.ts';

declare global {
  const chrome: typeof extensionApi;
}

/** Puts a case for an account of the practice HubSpot into the store, as it stands after its beginning. Answers its id. */
export async function openCase(page: Page, account: string): Promise<string> {
  const opened: Case = {
    id: `bench-${account}`,
    site: 'hubspot',
    account: { id: account, region: 'na1', host: 'app.hubspot.com' },
    openedAt: new Date().toISOString(),
  };
  await page.evaluate(
    (one) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('clean-exit');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('cases', 'readwrite');
          writing.objectStore('cases').put(one);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          writing.onerror = () => reject(writing.error);
        };
      }),
    opened,
  );
  return opened.id;
}

/** Sends one of the program's messages to its background, as its own pages do. */
export async function send(page: Page, type: string, data: unknown): Promise<unknown> {
  const answer = await page.evaluate(
    (message) => chrome.runtime.sendMessage(message) as Promise<{ res?: unknown; err?: unknown }>,
    { id: Date.now(), type, data, timestamp: Date.now() },
  );
  if (answer.err !== undefined) throw new Error(JSON.stringify(answer.err));
  return answer.res;
}
