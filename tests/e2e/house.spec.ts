import { globSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import type { browser as extensionApi } from 'wxt/browser';
import { storeBuild } from './browser.ts';
import { expect, test } from './fixture.ts';

/** In the pages that the tests evaluate in. */
declare const chrome: typeof extensionApi;

const extensionPages = globSync('*.html', { cwd: storeBuild }).sort();

/** A server on loopback that remembers the paths it was asked for. */
async function listen() {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>elsewhere</title>');
  });
  server.on('upgrade', (request, socket) => {
    seen.push(request.url ?? '');
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, seen, close: () => server.close() };
}

/** Tries the ways a page has to send something away; returns the directives that refused, once each way has ended. */
function tryToLeave(page: Page, origin: string): Promise<string[]> {
  return page.evaluate(async (elsewhere) => {
    const refused: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => refused.push(event.effectiveDirective));
    const ended = (target: EventTarget) =>
      new Promise((resolve) => {
        for (const name of ['load', 'error', 'open', 'close']) target.addEventListener(name, resolve);
      });
    const append = (name: string, attributes: Record<string, string>) => {
      const element = Object.assign(document.createElement(name), attributes);
      const end = ended(element);
      document.head.append(element);
      return end;
    };
    navigator.sendBeacon(`${elsewhere}/beacon`, 'x');
    await Promise.all([
      fetch(`${elsewhere}/fetch`).catch(() => {}),
      ended(new EventSource(`${elsewhere}/events`)),
      append('img', { src: `${elsewhere}/picture` }),
      append('script', { src: `${elsewhere}/script` }),
      append('link', { rel: 'stylesheet', href: `${elsewhere}/style` }),
      append('iframe', { src: `${elsewhere}/frame` }),
      new Promise<void>((resolve) => {
        try {
          void ended(new WebSocket(`${elsewhere.replace('http', 'ws')}/socket`)).then(() => resolve());
        } catch {
          resolve();
        }
      }),
    ]);
    return refused.sort();
  }, origin);
}

test('nothing leaves from an extension page', async ({ start }) => {
  expect(extensionPages).toEqual(expect.arrayContaining(['options.html', 'popup.html', 'sidepanel.html']));
  const elsewhere = await listen();
  const browser = await start();

  // An ordinary page can do all of it, so that silence below means refused and not broken.
  const ordinary = await browser.context.newPage();
  await ordinary.goto(`${elsewhere.origin}/`);
  await tryToLeave(ordinary, elsewhere.origin);
  // A beacon goes out when the browser has time for it.
  await expect
    .poll(() => elsewhere.seen)
    .toEqual(expect.arrayContaining(['/fetch', '/beacon', '/events', '/picture', '/script', '/style', '/socket']));
  elsewhere.seen.length = 0;

  for (const file of extensionPages) {
    const page = await browser.openPage(file);
    const refused = await tryToLeave(page, elsewhere.origin);
    expect(new Set(refused), file).toEqual(
      new Set(['connect-src', 'frame-src', 'img-src', 'script-src-elem', 'style-src-elem']),
    );
    expect(
      refused.filter((directive) => directive === 'connect-src'),
      file,
    ).toHaveLength(4);
  }
  expect(elsewhere.seen).toEqual([]);
  elsewhere.close();
});

test('nothing leaves from the real side panel or the service worker', async ({ start }) => {
  const elsewhere = await listen();
  const browser = await start();
  await openPanelByHand(await browser.openPage('options.html'));
  const panel = await browser.panel();
  const worker = await browser.worker();
  expect(await panel.evaluate(fetchStatus, elsewhere.origin)).toContain('Failed to fetch');
  expect(await worker.evaluate(fetchStatus, elsewhere.origin)).toContain('Failed to fetch');
  expect(elsewhere.seen).toEqual([]);
  elsewhere.close();
});

function fetchStatus(origin: string): Promise<string> {
  return fetch(`${origin}/fetch`).then(({ status }) => String(status), String);
}

/** Opens the side panel from a page of the extension; the browser wants a real press for it. */
async function openPanelByHand(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { id } = await chrome.windows.getCurrent();
    document.onclick = () => chrome.sidePanel.open({ windowId: id as number });
  });
  await page.mouse.click(5, 5);
}

test('each extension page opens without a complaint in the console', async ({ start }) => {
  const browser = await start();
  for (const file of extensionPages) {
    const page = await browser.context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(`chrome-extension://${browser.extensionId}/${file}`);
    await expect(page.locator('#root'), file).not.toBeEmpty();
    expect(complaints, file).toEqual([]);
    await page.close();
  }
});
