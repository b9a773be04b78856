import type { ElementHandle, Frame, Page } from '@playwright/test';
import type { Act } from './scene.ts';

/** What a page takes at most on a busy machine, in ms. */
const longest = 30_000;
/** Nothing tells of what is drawn in closed shadow roots and frames of other origins, so the page is asked again after so long, in ms. */
const between = 25;

/** Does what a person would do, on the control that has this truth. */
export async function perform(page: Page, act: Act): Promise<void> {
  if (typeof act === 'string') return (await seen(page, act)).click({ timeout: longest });
  if ('hover' in act) return (await seen(page, act.hover)).hover({ timeout: longest });
  const field = await seen(page, act.fill);
  if (await field.evaluate(({ localName }) => localName === 'select')) await field.selectOption(act.with);
  else await field.fill(act.with, { timeout: longest });
}

/** The first element of a truth that a person sees, in whichever frame. */
export async function seen(page: Page, truth: string): Promise<ElementHandle<HTMLElement>> {
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
