import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';

const visible = {
  plain: '<p id="it">words</p>',
  'half transparent': '<p id="it" style="opacity:.5">words</p>',
  'inside a tall folding box': '<div style="overflow:hidden;height:40px"><p id="it">words</p></div>',
  'below the fold': '<div style="height:5000px"></div><p id="it">words</p>',
  'below the fold, where drawing is put off':
    '<div style="height:5000px"></div><div style="content-visibility:auto"><p id="it">words</p></div>',
  'under a body without height':
    '<style>body{height:0;overflow:hidden}</style><p id="it" style="position:fixed">words</p>',
  'outside of a box without height that does not hold it':
    '<div style="height:0;overflow:hidden"><p id="it" style="position:absolute">words</p></div>',
};

const hidden = {
  'display none': '<p id="it" style="display:none">words</p>',
  'inside display none': '<div style="display:none"><p id="it">words</p></div>',
  'the hidden attribute': '<p id="it" hidden>words</p>',
  'visibility hidden': '<p id="it" style="visibility:hidden">words</p>',
  'inside visibility hidden': '<div style="visibility:hidden"><p id="it">words</p></div>',
  'opacity 0': '<p id="it" style="opacity:0">words</p>',
  'inside opacity 0': '<div style="opacity:0"><p id="it">words</p></div>',
  'content-visibility hidden': '<div style="content-visibility:hidden"><p id="it">words</p></div>',
  'no area': '<p id="it" style="width:0;height:0;overflow:hidden">words</p>',
  'one pixel, for screen readers only':
    '<p id="it" style="position:absolute;width:1px;height:1px;overflow:hidden">words</p>',
  'a closed details': '<details><summary>more</summary><p id="it">words</p></details>',
  'a folded box': '<div style="height:0;overflow:hidden"><p id="it">words</p></div>',
  'a box folded sideways': '<div style="width:0;overflow:clip"><p id="it" style="width:90px">words</p></div>',
  'a closed dialog': '<dialog><p id="it">words</p></dialog>',
};

/** What the page room says of the element `#it` in each of the pages. */
async function seen(page: Page, pages: Record<string, string>): Promise<Record<string, boolean>> {
  const answers: Record<string, boolean> = {};
  for (const [name, html] of Object.entries(pages)) {
    await page.setContent(html);
    answers[name] = await page.locator('#it').evaluate((element) => rooms.isVisible(element));
  }
  return answers;
}

const each = (names: object, answer: boolean) => Object.fromEntries(Object.keys(names).map((name) => [name, answer]));

test('what a person can see is visible', async ({ open }) => {
  expect(await seen(await open(''), visible)).toEqual(each(visible, true));
});

test('what a person cannot see is not visible', async ({ open }) => {
  expect(await seen(await open(''), hidden)).toEqual(each(hidden, false));
});
