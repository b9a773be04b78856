import {
  type Browser,
  type BrowserContext,
  chromium,
  type ElementHandle,
  type Frame,
  type Page,
} from '@playwright/test';
import { chromiumPath } from '../../scripts/chromium.mjs';
import type { Practice } from '../crms/kit/index.ts';
import { giveClosedRoots } from '../e2e/page/closed-roots.ts';
import { type Relay, startRelay } from './relay.ts';
import type { Act, Scene } from './scene.ts';
import { settled, watchTraffic } from './settled.ts';

/** A browser that finds one practice CRM after the other under the vendor's host names, and nothing else. */
export interface Stage {
  /** Goes to a scene. The page stays until the next one. @throws when what it names does not show up */
  set(practice: Practice, scene: Scene): Promise<Page>;
  close(): Promise<void>;
}

/** What a page on this machine takes at most, in ms. */
const longest = 10_000;
const between = 25;

export async function openStage(hosts: readonly string[]): Promise<Stage> {
  const relay = await startRelay();
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: argumentsFor(relay, hosts) });
  let context: BrowserContext | undefined;
  let shown: Practice | undefined;
  return {
    async set(practice, scene) {
      if (practice !== shown) {
        await context?.close();
        relay.leadTo(practice.port);
        shown = practice;
        context = await newContext(browser);
      }
      context ??= await newContext(browser);
      const before = context.pages();
      const page = await context.newPage();
      for (const old of before) await old.close();
      return goTo(page, practice, scene);
    },
    async close() {
      await browser.close();
      await relay.close();
    },
  };
}

function argumentsFor({ port }: Relay, hosts: readonly string[]): string[] {
  const rules = [...hosts.map((host) => `MAP ${host}:443 127.0.0.1:${port}`), 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'];
  return [`--host-resolver-rules=${rules.join(', ')}`, '--ignore-certificate-errors', '--disable-quic'];
}

async function newContext(browser: Browser): Promise<BrowserContext> {
  // Pages are drawn anew with styles in their elements, which a strict policy would leave out.
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: true });
  await context.addInitScript(giveClosedRoots);
  return context;
}

async function goTo(first: Page, practice: Practice, scene: Scene): Promise<Page> {
  let traffic = watchTraffic(first);
  const at = scene.at.replaceAll('{id}', encodeURIComponent(practice.account.id));
  await first.goto(new URL(at, practice.origin).href);
  const context = first.context();
  let page = first;
  for (const act of scene.acts ?? []) {
    // What is drawn a second time would be gone under the pointer.
    await settled(page, traffic);
    await perform(page, act);
    // A press may open another tab.
    const last = context.pages().at(-1) ?? page;
    if (last !== page) traffic = watchTraffic(last);
    page = last;
  }
  if ('right' in scene && typeof scene.right !== 'string') for (const truth of scene.right) await seen(page, truth);
  await settled(page, traffic);
  return page;
}

async function perform(page: Page, act: Act): Promise<void> {
  if (typeof act === 'string') return (await seen(page, act)).click({ timeout: longest });
  if ('hover' in act) return (await seen(page, act.hover)).hover({ timeout: longest });
  const field = await seen(page, act.fill);
  if (await field.evaluate(({ localName }) => localName === 'select')) await field.selectOption(act.with);
  else await field.fill(act.with, { timeout: longest });
}

/** The first element of a truth that a person sees, in whichever frame. */
async function seen(page: Page, truth: string): Promise<ElementHandle<HTMLElement>> {
  for (const end = Date.now() + longest; Date.now() < end; ) {
    for (const frame of page.frames()) {
      const element = await elementOf(frame, truth);
      if (element) return element;
    }
    await page.waitForTimeout(between);
  }
  throw new Error(`Nothing on ${page.url()} is “${truth}”. There are: ${(await truthsOn(page)).join(', ')}.`);
}

async function elementOf(frame: Frame, truth: string): Promise<ElementHandle<HTMLElement> | undefined> {
  const handle = await frame
    .evaluateHandle((wanted) => {
      const { openOrClosedShadowRoot } = (globalThis as unknown as { chrome: { dom: Dom } }).chrome.dom;
      interface Dom {
        openOrClosedShadowRoot(host: Element): ShadowRoot | null;
      }
      const find = (root: ParentNode): Element | undefined => {
        for (const element of root.querySelectorAll('*')) {
          const is = (element as unknown as Record<symbol, unknown>)[Symbol.for('practice')];
          const shown = element.checkVisibility({ visibilityProperty: true }) ? element : element.closest('label');
          if (is === wanted && shown) return element;
          const inner = openOrClosedShadowRoot(element);
          const found = inner && find(inner);
          if (found) return found;
        }
        return undefined;
      };
      return find(document);
    }, truth)
    .catch(() => undefined);
  return (handle?.asElement() as ElementHandle<HTMLElement> | null) ?? undefined;
}

/** For the message of a scene that names what is not there. */
async function truthsOn(page: Page): Promise<string[]> {
  const all = await Promise.all(
    page.frames().map((frame) =>
      frame
        .evaluate(() =>
          [...document.querySelectorAll('*')].flatMap((element) => {
            const is = (element as unknown as Record<symbol, unknown>)[Symbol.for('practice')];
            return typeof is === 'string' ? [is] : [];
          }),
        )
        .catch(() => []),
    ),
  );
  return [...new Set(all.flat())];
}
