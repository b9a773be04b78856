import type { Page } from '@playwright/test';
import type { browser as extensionApi } from 'wxt/browser';
import type { Evidence } from '../../../utils/case/rows/evidence.ts';
import { startHubSpot } from '../../crms/hubspot/index.ts';
import { startOwn } from '../../crms/own/index.ts';
import { startPipedrive } from '../../crms/pipedrive/index.ts';
import { startSalesforce } from '../../crms/salesforce/index.ts';
import { startZoho } from '../../crms/zoho/index.ts';
import { settled } from '../../redesign/settled.ts';
import { HubSpotPerson } from '../hubspot-person.ts';
import { differing } from '../page/same-picture.ts';
import { accessTo, expect, test } from './fixture.ts';
import { readStore } from './store.ts';

declare const chrome: typeof extensionApi;

const pace = 'quick';

test('the picture of a whole page is Playwright’s own, but for one pixel in a thousand, at five CRMs', async ({
  start,
}) => {
  const own = await startOwn({ pace, library: 'antd', more: 40, billingInFrame: true });
  const practices = [
    await startHubSpot({ pace }),
    await startSalesforce({ pace }),
    await startZoho({ pace }),
    await startPipedrive({ pace }),
    own,
  ] as const;
  const [hubspot, salesforce, zoho, pipedrive] = practices;
  const browser = await start({ practice: practices, grantable: accessTo(hubspot) });
  const page = browser.context.pages()[0] as Page;
  const person = new HubSpotPerson(browser, hubspot, page);
  await person.visit('/global-home/{id}');
  const panel = await person.startCase();
  // Low enough that each of them scrolls.
  await page.setViewportSize({ width: 1_280, height: 320 });

  const pages = [
    ['a list in a box that scrolls', hubspot, `/contacts/${hubspot.portalId}/objects/0-1/views/all/list`, 'column'],
    ['a bar that stands fixed', salesforce, '/lightning/o/Account/list', 'page'],
    ['a bar and a menu beside a list', zoho, `/crm/${zoho.account.id}/tab/Contacts/custom-view/1/list`, 'page'],
    ['a table', pipedrive, '/people', 'page'],
    ['a long table of Ant Design', own, '/#/crm/customer', 'page'],
    ['a frame of another origin', own, '/#/system/subscription', 'page'],
  ] as const;
  for (const [what, practice, path, of] of pages) {
    await test.step(what, async () => {
      await page.goto(new URL(path, practice.origin).href);
      await page.locator('table, iframe').first().waitFor();
      await settled(page);
      const { shows, pictures } = await keepWholePage(panel, () => browser.pressToolbar(page));
      expect(shows).toBe(of === 'page' ? 'the whole page' : 'the window, and all of the box in it that scrolls');
      const theirs = of === 'page' ? [await page.screenshot({ fullPage: true })] : await windowAndColumn(page);
      expect(pictures).toHaveLength(theirs.length);
      for (const [index, picture] of pictures.entries()) {
        expect(picture.readUInt32BE(20), 'it scrolls').toBeGreaterThan(index === 0 && of === 'column' ? 0 : 320);
        expect(await differing(page, picture, theirs[index] ?? Buffer.alloc(0))).toBeLessThan(0.001);
      }
    });
  }
  for (const practice of practices) await practice.close();
});

/** Keeps the page in front for the one case there is, as the popup does. Answers what its pictures show, and their bytes. */
async function keepWholePage(
  panel: Page,
  pressToolbar: () => Promise<void>,
): Promise<{ shows: string; pictures: Buffer[] }> {
  // The browser allows a picture once the toolbar button was pressed.
  await pressToolbar();
  const before = new Set((await readStore(panel)).evidence.map(({ id }) => id));
  const { cases } = await readStore(panel);
  await panel.evaluate(async (caseId) => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const data = { tabId: tab?.id, caseId, motif: 'page' };
    await chrome.runtime.sendMessage({ id: 1, type: 'capture', data, timestamp: Date.now() });
  }, cases[0]?.id);
  const kept = (await readStore(panel)).evidence.find(({ id }) => !before.has(id));
  const names = kept?.parts.map(({ name }) => name).filter((name) => name.endsWith('.png')) ?? [];
  const pictures = await Promise.all(names.map((name) => bytesOf(panel, kept, name)));
  return { shows: String(kept?.record.picture), pictures };
}

async function bytesOf(panel: Page, kept: Evidence | undefined, name: string): Promise<Buffer> {
  const base64 = await panel.evaluate(
    (key) =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('clean-exit');
        opening.onsuccess = () => {
          const getting = opening.result.transaction('blobs').objectStore('blobs').get(key);
          getting.onerror = () => reject(getting.error);
          getting.onsuccess = () => {
            const reader = new FileReader();
            reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '');
            reader.readAsDataURL(getting.result.blob);
          };
        };
      }),
    [kept?.id ?? '', name],
  );
  return Buffer.from(base64, 'base64');
}

/** The window, and the box in it that scrolls, made so high that it need not. */
async function windowAndColumn(page: Page): Promise<Buffer[]> {
  const window = await page.screenshot();
  const column = await page.evaluateHandle(() => {
    const area = ({ clientWidth, clientHeight }: Element) => clientWidth * clientHeight;
    const scrolls = (box: Element) => box.scrollHeight > box.clientHeight && getComputedStyle(box).overflowY === 'auto';
    const [largest] = [...document.querySelectorAll('*')].filter(scrolls).sort((one, other) => area(other) - area(one));
    return largest ?? document.body;
  });
  const hidden = await column.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
  await page.setViewportSize({ width: 1_280, height: 320 + hidden });
  const whole = (await column.asElement()?.screenshot()) ?? Buffer.alloc(0);
  await page.setViewportSize({ width: 1_280, height: 320 });
  return [window, whole];
}
