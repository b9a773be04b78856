import { expect, test } from './fixture.ts';
import { openShadows as before, card, lastStep, press, reports, run, viewOf } from './guide.ts';

const lastPage =
  '<button id="last">Yes, cancel</button><button>Keep my plan</button><p id="done" hidden>Renewal is off</p>';
const showsDone = () =>
  document.querySelector('#last')?.addEventListener('click', () => {
    document.querySelector<HTMLElement>('#done')?.removeAttribute('hidden');
  });

test('the button that cannot be undone is never offered to be pressed by the program', async ({ open }) => {
  const page = await open(lastPage, { before });
  await run(page, viewOf(lastStep));
  await expect(card(page)).toContainText('Nothing is paid back.');
  await expect(card(page)).toContainText('Clean Exit never presses this button.');
  await expect(press(page, 'Go to it')).toBeVisible();
  await expect(press(page, 'Press it for me')).toHaveCount(0);
  await expect(page.locator('.ring.last')).toHaveCount(1);
});

test('a script of the page cannot press the last button in the person’s name', async ({ open }) => {
  const page = await open(lastPage, { before, clockStands: true });
  await page.evaluate(showsDone);
  await run(page, viewOf({ ...lastStep, effect: undefined }));
  await page.evaluate(() => {
    const last = document.querySelector<HTMLElement>('#last');
    last?.click();
    last?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    last?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  });
  await page.clock.runFor(2_000);
  expect(await reports(page)).toEqual([]);
});

test('the person’s press of the last button is told at once, before its effect', async ({ open }) => {
  const page = await open(lastPage, { before });
  await run(page, viewOf(lastStep));
  await page.locator('#last').click();
  await expect(card(page)).toContainText('Waiting for the page to answer');
  expect(await reports(page)).toEqual([{ type: 'pressed' }]);
  await page.evaluate(() => document.querySelector('#done')?.removeAttribute('hidden'));
  await expect(card(page)).toContainText('Renewal is off.');
  expect(await reports(page)).toEqual([{ type: 'pressed' }, { type: 'step', outcome: 'done' }]);
});

test('pressing with the keyboard counts as the person’s press', async ({ open }) => {
  const page = await open(lastPage, { before });
  await page.evaluate(showsDone);
  await run(page, viewOf(lastStep));
  await press(page, 'Go to it').click();
  await expect(page.locator('#last')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => reports(page)).toEqual([{ type: 'pressed' }, { type: 'step', outcome: 'done' }]);
});

test('a press beside the button is no press of it', async ({ open }) => {
  const page = await open(lastPage, { before, clockStands: true });
  await run(page, viewOf(lastStep));
  await page.getByRole('button', { name: 'Keep my plan' }).click();
  await page.clock.runFor(1_000);
  expect(await reports(page)).toEqual([]);
});

test('a reversible step can be pressed through the card', async ({ open }) => {
  const page = await open('<button onclick="document.title = `pressed`">Next</button>', { before });
  await run(page, viewOf({ effect: { type: 'path', path: '^/contacts/' } }));
  await press(page, 'Press it for me').click();
  await expect(page).toHaveTitle('pressed');
  await expect.poll(() => reports(page)).toEqual([{ type: 'step', outcome: 'done' }]);
});

test('of several that fit none is offered; the one the person presses counts', async ({ open }) => {
  const page = await open('<button id="a">Next</button><button id="b">Next</button>', { before });
  await run(page, viewOf());
  await expect(page.locator('.ring.maybe')).toHaveText(['1', '2']);
  await expect(press(page, 'Press it for me')).toHaveCount(0);
  await page.locator('#b').click();
  await expect.poll(() => reports(page)).toEqual([{ type: 'step', outcome: 'done' }]);
});

test('a button that cannot be pressed yet says so, and is not offered', async ({ open }) => {
  const page = await open('<button disabled>Next</button><button disabled>Yes, cancel</button>', { before });
  // Nor does one that can’t be pressed show that a step is done.
  await run(page, viewOf({ done: { type: 'target', target: 'last' } }));
  await expect(card(page)).toContainText('It can’t be pressed yet');
  await expect(press(page, 'Press it for me')).toHaveCount(0);
  await page.evaluate(() => document.querySelector('button')?.removeAttribute('disabled'));
  await expect(press(page, 'Press it for me')).toBeVisible();
});

test('a button below the fold is scrolled to once', async ({ open }) => {
  const page = await open('<div style="height:3000px"></div><button>Next</button>', { before });
  await run(page, viewOf());
  await expect(page.getByRole('button', { name: 'Next', exact: true })).toBeInViewport();
  await page.evaluate(() => scrollTo(0, 0));
  await expect(card(page)).toBeVisible();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('what a tired person might press instead is marked', async ({ open }) => {
  const page = await open(lastPage, { before });
  const keep = viewOf().targets.keep;
  if (!keep) throw new Error('no such target');
  await run(page, viewOf({ ...lastStep, decoys: [{ target: keep, why: 'Keeps the plan' }] }));
  await expect(page.locator('.ring.decoy')).toHaveText('Not this · Keeps the plan');
});
