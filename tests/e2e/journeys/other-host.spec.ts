import type { ServerResponse } from 'node:http';
import { expect } from '@playwright/test';
import type { browser as extensionApi } from 'wxt/browser';
import { originsOf } from '../../../sites/hosts.ts';
import { type PracticeCrm, startServer } from '../../crms/server.ts';
import { test } from '../fixture.ts';
import { openPanel } from '../open-panel.ts';
import { pressHighlighted, waitForOverlay } from '../overlay.ts';
import { Words } from '../words.ts';
import { eventsOf, readStore } from './store.ts';

declare const chrome: typeof extensionApi;

const crm = 'crm.zoho.com.cn';
const store = 'store.zoho.com.cn';
const storePath = '/zs/subscriptions/service/1/custom-id/2';

/** As much of two hosts as the way from one to the other needs: a menu that opens the store in a tab of its own, and its dialog. */
const practice: PracticeCrm = {
  hosts: [crm, store],
  async handle({ headers, url }, response) {
    if (headers.host?.startsWith(store)) return answer(response, url?.startsWith(storePath) ? storePage : '');
    answer(response, crmPage);
  },
};

const crmPage = `<div data-zcqa="profilePicture" tabindex="0" onclick="menu.hidden = false">Me</div>
  <p id="menu" hidden><a href="https://${store}${storePath}" target="_blank" rel="opener">Manage Subscription</a></p>`;

const storePage = `<style>.plan div { visibility: hidden } .plan:hover div { visibility: visible }</style>
  <p>Subscription Details</p>
  <div class="plan">Enterprise, 5 users <div><template shadowrootmode="closed"><button onclick="ask.hidden = false">Cancel Subscription</button></template></div></div>
  <button>Change Edition</button><p id="state"></p>
  <div id="ask" role="dialog" hidden>
    <label><input type="checkbox" id="sure">I understand what I lose</label>
    <label>Reason <select><option>Select</option><option>Too expensive</option></select></label>
    <label><input type="checkbox" checked>Downgrade automatically at the end of current billing cycle</label>
    <button>Keep my plan</button>
    <button onclick="ask.remove(); state.innerHTML = 'Downgrade is scheduled <button>Resume Subscription</button>'">Confirm Downgrade</button>
  </div>`;

const lightning = 'acme--uat.sandbox.lightning.force.com';
const mine = 'acme--uat.sandbox.my.salesforce.com';
const setUp = 'acme--uat.sandbox.my.salesforce-setup.com';

/** A customer’s own name under two hosts: the application, and its set-up. */
const named: PracticeCrm = {
  hosts: [lightning, setUp],
  async handle({ url }, response) {
    answer(response, `<div class="desktop container oneOne oneAppLayoutHost">${url}</div>`);
  },
};

function answer(response: ServerResponse, body: string): void {
  response.writeHead(body ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(`<!doctype html><title>Practice</title>${body}`);
}

test('a guide goes on in the store, on another host and in a tab of its own, to the last button', async ({ start }) => {
  const words = new Words('zoho', 'en');
  const say = (step: string) => words.step('cancel', step).say;
  const server = await startServer([practice]);
  try {
    const hosts = originsOf(words.site);
    const browser = await start({
      practice: { port: server.port, hosts: practice.hosts },
      granted: { api: ['downloads'], hosts },
    });
    const [page = await browser.context.newPage()] = browser.context.pages();
    await page.goto(`https://${crm}/crm/org46779451/tab/Home/begin`);
    const panel = await openPanel(browser, page, words.t('popup.workOn'));
    await panel.getByRole('button', { name: words.t('begin.start', { account: 'org46779451' }) }).click();
    await panel.getByRole('button', { name: words.task('cancel') }).click();
    await panel.getByRole('button', { name: words.t('guide.start') }).click();

    await waitForOverlay(page, ({ lines }) => lines.includes(say('profile')));
    await pressHighlighted(page);
    await waitForOverlay(page, ({ lines }) => lines.includes(say('store')));
    const opened = browser.context.waitForEvent('page');
    await pressHighlighted(page);
    const tab = await opened;

    await waitForOverlay(tab, ({ lines }) => lines.includes(say('open')));
    await tab.locator('.plan').hover();
    // In a closed shadow root: only an extension sees what is in it.
    await pressHighlighted(tab);
    await waitForOverlay(tab, ({ lines }) => lines.includes(say('understand')));
    await pressHighlighted(tab);
    await waitForOverlay(tab, ({ lines }) => lines.includes(say('reason')));
    // By the keyboard: nothing is clicked.
    await tab.getByLabel('Reason').press('T');
    const last = await waitForOverlay(tab, ({ rings }) => rings.some(({ kind }) => kind === 'last'));
    expect(last.lines).toContain(words.step('cancel', 'confirm').warn);
    await expect(tab.locator('#state')).toBeEmpty();
    await pressHighlighted(tab);
    await waitForOverlay(tab, ({ lines }) => lines.includes(words.site.guides.cancel?.finished.en ?? ''));

    const kept = await readStore(panel);
    expect(eventsOf(kept, 'last-button-pressed')).toMatchObject([{ url: `https://${store}${storePath}` }]);
    expect(eventsOf(kept, 'guide-finished')).toMatchObject([{ guide: 'cancel' }]);
    await expect.poll(async () => eventsOf(await readStore(panel), 'state-seen').at(-1)?.cancelled).toBe('yes');
  } finally {
    await server.close();
  }
});

test('a host that is missing is asked for in the panel, by its name', async ({ start }) => {
  const words = new Words('zoho', 'en');
  const server = await startServer([practice]);
  const access = (host: string) => ({ api: ['downloads'], hosts: [`https://${host}/*`] });
  try {
    const browser = await start({
      practice: { port: server.port, hosts: practice.hosts },
      granted: access(crm),
      grantable: access(store),
    });
    const [page = await browser.context.newPage()] = browser.context.pages();
    await page.goto(`https://${crm}/crm/org46779451/tab/Home/begin`);
    const panel = await openPanel(browser, page, words.t('popup.workOn'));
    await panel.getByRole('button', { name: words.t('begin.start', { account: 'org46779451' }) }).click();
    const title = panel.getByText(words.t('letIn.someTitle', { name: 'Zoho CRM' }));
    await expect(title).toHaveCount(0);

    const options = await browser.openPage('options.html');
    await expect(options.getByText(`${crm}, ${store}`)).toBeVisible();
    const worker = await browser.worker();
    await worker.evaluate((origin) => chrome.permissions.remove({ origins: [origin] }), `https://${store}/*`);
    await expect(options.getByText(crm, { exact: true })).toBeVisible();
    await options.close();

    await expect(title).toBeVisible();
    await expect(panel.getByText(words.t('letIn.hosts', { hosts: store }))).toBeVisible();
    await panel.getByRole('button', { name: words.t('letIn.ask') }).click();
    await expect(title).toHaveCount(0);
  } finally {
    await server.close();
  }
});

test('the hosts of a customer are asked for by its own name, and a link keeps the name', async ({ start }) => {
  const words = new Words('salesforce', 'en');
  const server = await startServer([named]);
  try {
    const browser = await start({
      practice: { port: server.port, hosts: named.hosts },
      grantable: { api: ['downloads'], hosts: originsOf(words.site) },
    });
    const [page = await browser.context.newPage()] = browser.context.pages();
    await page.goto(`https://${lightning}/lightning/page/home`);
    const needed = [lightning, mine, setUp];
    await browser.pressToolbar(page);
    const question = (await browser.popup()).getByText(words.t('letIn.hosts', { hosts: needed.join(', ') }));
    await expect(question).toBeVisible();
    await browser.popup().then((popup) => popup.close());
    const panel = await openPanel(browser, page, words.t('popup.workOn'));
    await panel.getByRole('button', { name: words.t('begin.start', { account: 'acme--uat.sandbox' }) }).click();
    await panel.getByRole('button', { name: words.task('users') }).click();
    await panel.getByRole('button', { name: words.t('task.takeThere') }).click();
    await page.waitForURL(`https://${setUp}/lightning/setup/ManageUsers/home`);

    // The page script is there by its registration, so the popup knows the account without a look.
    await browser.pressToolbar(page);
    const popup = await browser.popup();
    await expect(popup.getByRole('button', { name: words.t('popup.openCase') })).toBeVisible();
    const worker = await browser.worker();
    const scripts = await worker.evaluate(() => chrome.scripting.getRegisteredContentScripts());
    expect(scripts.flatMap(({ matches = [] }) => matches).sort()).toEqual(
      needed.map((host) => `https://${host}/*`).sort(),
    );
  } finally {
    await server.close();
  }
});
