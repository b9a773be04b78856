import { type Browser, type BrowserContext, chromium, type Page, type WebError } from '@playwright/test';
import { chromiumPath } from '../../scripts/chromium.mjs';
import type { Practice } from '../crms/kit/index.ts';
import { emptyPath } from '../crms/kit/site.ts';
import { lighterWindow } from '../e2e/lighter-window.ts';
import { giveClosedRoots } from '../e2e/page/closed-roots.ts';
import { perform, seen } from './perform.ts';
import { type Relay, startRelay } from './relay.ts';
import type { Scene } from './scene.ts';
import { settled, watchTraffic } from './settled.ts';

/** A browser that finds one practice CRM after the other under the vendor's host names, and nothing else. */
export interface Stage {
  /** Goes to a scene, whose page stays until it is cleared away. @throws when what it names does not show up */
  set(practice: Practice, scene: Scene): Promise<Page>;
  /** Leaves a tab in which nothing of the scene before is at work. Its practice CRM has to be there still. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

export async function openStage(hosts: readonly string[]): Promise<Stage> {
  const relay = await startRelay();
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: argumentsFor(relay, hosts) });
  const context = await newContext(browser);
  let shown: Practice | undefined;
  return {
    async set(practice, scene) {
      if (practice !== shown) {
        // Nothing else of a practice stays in a browser: where its scripts lie, too, is new at each start.
        await context.clearCookies();
        relay.leadTo(practice.port);
        shown = practice;
      }
      const page = context.pages()[0] ?? (await context.newPage());
      const errors: Error[] = [];
      const note = (error: WebError) => errors.push(error.error());
      context.on('weberror', note);
      const shows = await goTo(page, practice, scene);
      context.off('weberror', note);
      // A page that fails in the middle may lack what comes after it.
      if (errors[0]) throw errors[0];
      return shows;
    },
    clear: () => clear(context),
    async close() {
      await browser.close();
      await relay.close();
    },
  };
}

function argumentsFor({ port }: Relay, hosts: readonly string[]): string[] {
  const rules = [...hosts.map((host) => `MAP ${host}:443 127.0.0.1:${port}`), 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'];
  return [`--host-resolver-rules=${rules.join(', ')}`, '--ignore-certificate-errors', '--disable-quic', lighterWindow];
}

async function newContext(browser: Browser): Promise<BrowserContext> {
  // Pages are drawn anew with styles in their elements, which a strict policy would leave out.
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: true });
  await context.addInitScript(giveClosedRoots);
  return context;
}

/**
 * What the tab has loaded of the practice's scripts stays at hand. The empty page is one of the same host: for any other the browser
 * would begin a new process, and one more for the next scene.
 */
async function clear(context: BrowserContext): Promise<void> {
  const [page, ...others] = context.pages();
  if (!page) return;
  for (const other of others) await other.close();
  await page.mouse.move(-1, -1);
  const { protocol, origin } = new URL(page.url());
  await page.goto(protocol === 'https:' ? origin + emptyPath : 'about:blank');
}

async function goTo(first: Page, practice: Practice, scene: Scene): Promise<Page> {
  watchTraffic(first);
  const at = scene.at.replaceAll('{id}', encodeURIComponent(practice.account.id));
  await first.goto(new URL(at, practice.origin).href);
  const context = first.context();
  let page = first;
  for (const act of scene.acts ?? []) {
    // What is drawn a second time would be gone under the pointer.
    await settled(page);
    await perform(page, act);
    // A press may open another tab.
    page = context.pages().at(-1) ?? page;
    watchTraffic(page);
  }
  if ('right' in scene && typeof scene.right !== 'string') for (const truth of scene.right) await seen(page, truth);
  await settled(page);
  return page;
}
