import type { Condition } from '../../../sites/schema.ts';
import { expect, test } from './fixture.ts';
import { openShadows as before, card, lastStep, press, reports, run, viewOf } from './guide.ts';

const limit = 20_000;
const overlay = 'clean-exit-overlay';

test('a control that does not show up in its time stops the guide with that reason', async ({ open }) => {
  const page = await open('<p>Billing</p>', { before, clockStands: true });
  await run(page, viewOf());
  await expect(card(page)).toContainText('Looking for it');
  await page.clock.runFor(limit - 1_000);
  expect(await reports(page)).toEqual([]);
  await page.clock.runFor(2_000);
  expect(await reports(page)).toEqual([{ type: 'stopped', reason: 'not-found' }]);
  await expect(card(page)).toContainText('the control for this step didn’t appear');
  await page.clock.runFor(60_000);
  expect(await reports(page)).toHaveLength(1);
});

test('a control that was found waits for the person as long as it likes', async ({ open }) => {
  const page = await open('<button>Next</button>', { before, clockStands: true });
  await run(page, viewOf());
  await page.clock.runFor(10 * limit);
  expect(await reports(page)).toEqual([]);
});

test('a press without the expected effect stops the guide with that reason', async ({ open }) => {
  const page = await open('<button>Yes, cancel</button>', { before, clockStands: true });
  await run(page, viewOf(lastStep));
  await page.getByRole('button', { name: 'Yes, cancel' }).click();
  await page.clock.runFor(limit + 1_000);
  expect(await reports(page)).toEqual([{ type: 'pressed' }, { type: 'stopped', reason: 'no-effect' }]);
  await expect(card(page)).toContainText('the page didn’t respond as expected');
});

test('time in which nobody sees the page is not counted', async ({ open }) => {
  const page = await open('<p>Billing</p>', { before, clockStands: true });
  const hide = (hidden: boolean) =>
    page.evaluate((hidden) => {
      Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
  await run(page, viewOf());
  await hide(true);
  await page.clock.runFor(3 * limit);
  await hide(false);
  await page.clock.runFor(limit - 2_000);
  expect(await reports(page)).toEqual([]);
});

test('a page of another account stops the guide before anything is shown', async ({ open }) => {
  const page = await open('<button>Next</button>', { before, url: 'https://app.hubspot.com/contacts/815/home' });
  await run(page, viewOf());
  await expect(card(page)).toContainText('this isn’t the case’s account');
  expect(await reports(page)).toEqual([{ type: 'stopped', reason: 'wrong-account' }]);
  await expect(page.locator('.ring')).toHaveCount(0);
});

test('a step of another page says where, and takes the person there', async ({ open }) => {
  const page = await open('<button>Next</button>', { before });
  const at = { type: 'place', place: 'billing' } as const;
  await run(page, viewOf({ place: { at, address: '/account-and-billing/4711', words: 'Account › Billing' } }));
  await expect(card(page)).toContainText('This is done on another page: Account › Billing');
  await expect(page.locator('.ring')).toHaveCount(0);
  await press(page, 'Take me there').click();
  await expect(page).toHaveURL('https://app.hubspot.com/account-and-billing/4711');
});

test('an optional step is passed over when the following one’s control is there', async ({ open }) => {
  const page = await open('<button>Yes, cancel</button>', { before });
  await run(page, viewOf({ optional: true, following: 'last' }), [viewOf(lastStep)]);
  await expect(card(page)).toContainText('This is the last button.');
  expect(await reports(page)).toEqual([{ type: 'step', outcome: 'skipped' }]);
});

test('a step that is already so is passed over; one that came so while shown is done', async ({ open }) => {
  const page = await open('<button>Next</button>', { before });
  const done = { type: 'visible', css: '#panel' } as const;
  await run(page, viewOf({ done: { type: 'path', path: '^/contacts/' } }), [viewOf({ id: 'second', done })]);
  await expect(card(page)).toBeVisible();
  expect(await reports(page)).toEqual([{ type: 'step', outcome: 'already' }]);
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p id="panel">Panel</p>'));
  await expect
    .poll(() => reports(page))
    .toEqual([
      { type: 'step', outcome: 'already' },
      { type: 'step', outcome: 'done' },
    ]);
});

test('the goal ends the guide from whichever step', async ({ open }) => {
  const page = await open('<button>Next</button><p>Your plan will not renew</p>', { before });
  const goal: Condition = { type: 'text', text: { en: ['will not renew'], 'zh-CN': ['不会续订'] } };
  await run(page, viewOf({}, { goal }));
  await expect(card(page)).toContainText('Renewal is off.');
  expect(await reports(page)).toEqual([{ type: 'goal' }]);
  await press(page, 'Close').click();
  await expect(page.locator(overlay)).toHaveCount(0);
});

test('the person’s word ends a step; an optional one can be skipped', async ({ open }) => {
  const page = await open('<button>Next</button>', { before });
  await run(page, viewOf(), [viewOf({ id: 'second', optional: true })]);
  await expect(press(page, 'Skip')).toHaveCount(0);
  await press(page, 'I did it').click();
  await press(page, 'Skip').click();
  await expect
    .poll(() => reports(page))
    .toEqual([
      { type: 'step', outcome: 'said-done' },
      { type: 'step', outcome: 'skipped' },
    ]);
});

test('a step that is not the last and has no next here goes on elsewhere: the page is left alone', async ({ open }) => {
  const page = await open('<button>Next</button>', { before });
  await run(page, viewOf());
  await press(page, 'I did it').click();
  await expect(page.locator(overlay)).toHaveCount(0);
});

test('a stopped guide is taken up again from its card', async ({ open }) => {
  const page = await open('<p>Billing</p>', { before, clockStands: true });
  await run(page, viewOf());
  await page.clock.runFor(limit + 1_000);
  await page.evaluate((view) => guide.answers.push(view), viewOf());
  await press(page, 'Look again').click();
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<button>Next</button>'));
  await page.clock.runFor(500);
  await expect(press(page, 'Press it for me')).toBeVisible();
  expect(await reports(page)).toEqual([{ type: 'stopped', reason: 'not-found' }, { type: 'resume' }]);
});

test('Esc frees the page at once, though nobody answers, and leaves the page’s dialog open', async ({ open }) => {
  const page = await open('<dialog><button>Next</button></dialog>', { before, clockStands: true });
  await page.evaluate((view) => {
    document.querySelector('dialog')?.showModal();
    Object.assign(globalThis, { keys: 0, told: [] });
    addEventListener('keydown', () => Object.assign(globalThis, { keys: Reflect.get(globalThis, 'keys') + 1 }));
    const send = (report: object) => {
      Reflect.get(globalThis, 'told').push(report);
      return new Promise<null>(() => undefined);
    };
    rooms.runGuide(view, send, new AbortController());
  }, viewOf());
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator(overlay)).toHaveCount(0);
  await expect(page.locator('dialog')).toBeVisible();
  expect(await page.evaluate(() => [Reflect.get(globalThis, 'keys'), Reflect.get(globalThis, 'told')])).toEqual([
    0,
    [{ type: 'stopped', reason: 'left-by-person', caseId: 'case', guide: 'cancel', step: 'next' }],
  ]);
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).not.toBeVisible();
});

test('when nobody is there to report to, or another copy takes over, the page is left alone', async ({ open }) => {
  const page = await open('<button>Next</button>', { before, clockStands: true });
  const outer = () => page.evaluate(() => document.documentElement.outerHTML);
  const was = await outer();
  await run(page, viewOf());
  await page.evaluate(() => guide.own.abort());
  expect(await outer()).toBe(was);
  await page.getByRole('button', { name: 'Next' }).click();
  await page.clock.runFor(1_000);
  expect(await reports(page)).toEqual([]);
  expect(await outer()).toBe(was);
  await page.evaluate(
    (view) => rooms.runGuide(view, () => Promise.reject(new Error('gone')), new AbortController()),
    viewOf(),
  );
  await page.getByRole('button', { name: 'Next' }).click();
  await page.clock.runFor(1_000);
  expect(await outer()).toBe(was);
});
