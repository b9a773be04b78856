import type { Page } from '@playwright/test';
import { expect } from './fixture.ts';

/** Widths of a panel, in CSS px: a narrow one, and the one of 360 px that somebody zooms to 200 % (WCAG 1.4.4, 1.4.10). */
const widths = [180, 320];

/** Of all screens at once. */
const told = expect.configure({ soft: true });

/** Nothing is wider than a narrow panel, and no words are cut off in it: they go on in the next line. */
export async function expectUncut(page: Page, name: string): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 700 });
    await told.poll(() => page.evaluate(tooWide), { message: `too wide at ${width} px: ${name}` }).toEqual([]);
    // Rows of long lists are measured once more after they got narrower.
    await told.poll(() => page.evaluate(cutOff), { message: `cut off at ${width} px: ${name}` }).toEqual([]);
  }
}

/** In the page: what is on the right of it, where it can be scrolled to. */
function tooWide(): string[] {
  if (document.documentElement.scrollWidth <= innerWidth) return [];
  return [...document.body.querySelectorAll('*')]
    .filter((element) => element.getBoundingClientRect().right > innerWidth)
    .map(({ outerHTML }) => outerHTML.slice(0, 200));
}

/** In the page: the words of what hides a part of them, by its own box or by that of a line that is too low. */
function cutOff(): string[] {
  const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
  return [...document.body.querySelectorAll<HTMLElement>('*')]
    .filter((element) => {
      const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
      // What is only heard is one pixel wide.
      if (clientWidth <= 1) return false;
      const { overflowX, overflowY } = getComputedStyle(element);
      // Rows of a long list are put in their places by height: what does not fit is written over the next one.
      const low = hides(overflowY) || element.style.height !== '';
      return (hides(overflowX) && scrollWidth > clientWidth) || (low && scrollHeight > clientHeight + 1);
    })
    .filter((element) => element.innerText.trim() !== '')
    .map((element) => element.innerText.slice(0, 200));
}
