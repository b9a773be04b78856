import type { Page } from '@playwright/test';
import type { Marks } from '../../../utils/page/marks.ts';
import type { Verdict } from '../../../utils/page/verdict.ts';
import { expect, test } from './fixture.ts';

declare global {
  var seen: Verdict[];
  var live: { observers: number; timers: Set<number> };
}

const words = (en: string) => ({ en: [en], 'zh-CN': ['无此文字'] });
const billing = { type: 'path', path: '^/account-and-billing/' } as const;
const marks: Marks = {
  site: 'practice',
  region: 'na1',
  role: 'app',
  account: { id: [{ type: 'path', path: '^/[^/]+/(\\d+)' }], name: '#account' },
  signedIn: { type: 'visible', css: '#account' },
  signedOut: { type: 'path', path: '^/login' },
  mayCancel: {
    at: 'subscription',
    yes: { type: 'control', name: words('Cancel renewal') },
    no: { type: 'text', text: words('view only') },
  },
  cancelled: {
    yes: { type: 'text', text: words('will not renew') },
    no: { type: 'control', name: words('Cancel renewal') },
  },
  places: { subscription: billing },
  objects: [{ id: 'contacts', at: { type: 'path', path: '/objects/0-1' }, count: ['([\\d][\\d,.\\s]*?)\\s*records'] }],
};

const account = '<b id="account">Practice account</b>';
const billingPage = 'https://app.hubspot.com/account-and-billing/4711';

/** Counts what the page's scripts leave running; in place before any of them. */
function countLive() {
  globalThis.live = { observers: 0, timers: new Set() };
  const { setTimeout: set, clearTimeout: clear } = window;
  const later = (run: () => void, ms?: number) => {
    const id = set(() => {
      live.timers.delete(id);
      run();
    }, ms);
    live.timers.add(id);
    return id;
  };
  window.setTimeout = later as typeof setTimeout;
  window.clearTimeout = (id) => {
    live.timers.delete(id as number);
    clear(id);
  };
  const watching = new Set<MutationObserver>();
  const { observe, disconnect } = MutationObserver.prototype;
  MutationObserver.prototype.observe = function (...how) {
    watching.add(this);
    live.observers = watching.size;
    observe.apply(this, how);
  };
  MutationObserver.prototype.disconnect = function () {
    watching.delete(this);
    live.observers = watching.size;
    disconnect.apply(this);
  };
}

async function watch(page: Page): Promise<void> {
  await page.evaluate((marks) => {
    globalThis.seen = [];
    Object.assign(globalThis, { own: new AbortController() });
    rooms.watch(marks, (verdict) => void seen.push(verdict), Reflect.get(globalThis, 'own').signal);
  }, marks);
}

const running = (page: Page) => page.evaluate(() => live.observers + live.timers.size);
const last = (page: Page) => page.evaluate(() => seen.at(-1));
const reports = (page: Page) => page.evaluate(() => seen.length);

test('a page that tells all at once is reported once, and nothing is left running', async ({ open }) => {
  const page = await open(`${account}<button>Cancel renewal</button>`, { url: billingPage, before: countLive });
  await watch(page);
  expect(await reports(page)).toBe(1);
  expect(await running(page)).toBe(0);
  expect(await last(page)).toEqual({
    site: 'practice',
    region: 'na1',
    url: billingPage,
    title: 'Practice',
    signedIn: 'yes',
    mayCancel: 'yes',
    reason: 'control-seen',
    cancelled: 'no',
    account: { id: '4711', name: 'Practice account' },
    places: ['subscription'],
    counts: [],
  });
});

test('a signed-out page is settled, and tells no account', async ({ open }) => {
  const page = await open('<form></form>', { url: 'https://app.hubspot.com/login/4711', before: countLive });
  await watch(page);
  expect(await running(page)).toBe(0);
  expect(await last(page)).toMatchObject({ signedIn: 'no', mayCancel: 'unknown', cancelled: 'unknown', account: {} });
});

test('may cancel: no with the page’s reason, unknown when the page says nothing', async ({ open }) => {
  const page = await open(`${account}<p>This page is view only</p>`, { url: billingPage });
  await watch(page);
  expect(await last(page)).toMatchObject({ mayCancel: 'no', reason: 'page-refuses', cancelled: 'unknown' });
  await open(`${account}<p>Loading</p>`, { url: billingPage });
  await watch(page);
  expect(await last(page)).toMatchObject({ mayCancel: 'unknown', reason: 'no-control-seen', cancelled: 'unknown' });
});

test('what is drawn late is seen soon after it is drawn, then the watch sleeps', async ({ open }) => {
  const page = await open('<main></main>', { url: billingPage, before: countLive, clockStands: true });
  await watch(page);
  expect(await last(page)).toMatchObject({ signedIn: 'unknown' });
  expect(await running(page)).toBe(2);
  await page.clock.runFor(3_000);
  await page.evaluate((html) => document.querySelector('main')?.insertAdjacentHTML('beforeend', html), account);
  await page.clock.runFor(300);
  expect(await last(page)).toMatchObject({ signedIn: 'yes', mayCancel: 'unknown' });
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<button>Cancel renewal</button>'));
  await page.clock.runFor(300);
  expect(await last(page)).toMatchObject({ mayCancel: 'yes' });
  expect(await running(page)).toBe(0);
});

test('what is drawn late in a shadow root is seen soon after it is drawn', async ({ open }) => {
  const page = await open(account, { url: billingPage, before: countLive, clockStands: true });
  await page.evaluate(() => {
    const root = document.body.appendChild(document.createElement('x-plan')).attachShadow({ mode: 'open' });
    Object.assign(globalThis, { root });
  });
  await watch(page);
  expect(await last(page)).toMatchObject({ signedIn: 'yes', mayCancel: 'unknown' });
  await page.evaluate(() => Reflect.get(globalThis, 'root').setHTMLUnsafe('<button>Cancel renewal</button>'));
  await page.clock.runFor(300);
  expect(await last(page)).toMatchObject({ mayCancel: 'yes', cancelled: 'no' });
  expect(await running(page)).toBe(0);
});

test('a page that never stops changing is looked at a few times a second, and given up after 20 s', async ({
  open,
}) => {
  const page = await open('<i id="clock"></i>', { before: countLive, clockStands: true });
  const looks = () => page.evaluate(() => Reflect.get(globalThis, 'looks') as number);
  await page.evaluate(() => {
    Object.assign(globalThis, { looks: 0 });
    const title = Object.getOwnPropertyDescriptor(Document.prototype, 'title')?.get;
    // A look reads the title once.
    Object.defineProperty(document, 'title', {
      get: () => {
        Object.assign(globalThis, { looks: Reflect.get(globalThis, 'looks') + 1 });
        return title?.call(document);
      },
    });
  });
  await watch(page);
  for (let tenths = 0; tenths < 30; tenths += 1) {
    await page.evaluate((text) => document.querySelector('#clock')?.replaceChildren(text), String(tenths));
    await page.clock.runFor(100);
  }
  expect(await looks()).toBeGreaterThan(5);
  expect(await looks()).toBeLessThanOrEqual(16);
  await page.clock.runFor(20_000);
  expect(await running(page)).toBe(0);
  expect(await reports(page)).toBe(1);
});

test('a click that changes the page wakes the watch; it sleeps again', async ({ open }) => {
  const page = await open(`${account}<button>Cancel renewal</button>`, {
    url: billingPage,
    before: countLive,
    clockStands: true,
  });
  await watch(page);
  await page.evaluate(() => {
    const button = document.querySelector('button');
    button?.addEventListener('click', () => setTimeout(() => button.replaceWith('Your plan will not renew'), 5_000));
  });
  await page.getByRole('button').click();
  await page.clock.runFor(5_500);
  expect(await last(page)).toMatchObject({ cancelled: 'yes', mayCancel: 'unknown' });
  await page.clock.runFor(3_000);
  expect(await running(page)).toBe(0);
});

test('a new address without loading is another page', async ({ open }) => {
  const page = await open(`${account}<main></main>`, { before: countLive });
  await watch(page);
  expect(await last(page)).toMatchObject({ places: [] });
  await page.evaluate(() => history.pushState({}, '', '/account-and-billing/4711'));
  await expect.poll(() => last(page)).toMatchObject({ places: ['subscription'] });
  await page.evaluate(() => {
    const main = document.querySelector('main');
    if (main) main.textContent = '1,234 records';
    history.pushState({}, '', '/contacts/4711/objects/0-1');
  });
  await expect.poll(() => last(page)).toMatchObject({ counts: [{ object: 'contacts', count: 1234 }] });
  expect(await running(page)).toBe(0);
});

test('nothing runs in a page that nobody sees; it is looked at again when it comes back', async ({ open }) => {
  const page = await open('<main></main>', { url: billingPage, before: countLive });
  const hide = (hidden: boolean) =>
    page.evaluate((hidden) => {
      Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
  await watch(page);
  expect(await running(page)).toBe(2);
  await hide(true);
  expect(await running(page)).toBe(0);
  await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), account);
  await page.evaluate(() => document.body.click());
  expect(await running(page)).toBe(0);
  expect(await last(page)).toMatchObject({ signedIn: 'unknown' });
  await hide(false);
  expect(await last(page)).toMatchObject({ signedIn: 'yes' });
});

test('an aborted watch leaves nothing and hears nothing', async ({ open }) => {
  const page = await open('<main></main>', { before: countLive });
  await watch(page);
  await page.evaluate(() => Reflect.get(globalThis, 'own').abort());
  expect(await running(page)).toBe(0);
  await page.evaluate(() => document.body.click());
  await page.evaluate(() => history.pushState({}, '', '/account-and-billing/4711'));
  expect(await running(page)).toBe(0);
  expect(await reports(page)).toBe(1);
});
