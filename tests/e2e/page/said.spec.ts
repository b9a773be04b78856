import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { openShadows as before, card, lastStep, press, reports, run, viewOf } from './guide.ts';

const after = viewOf({ id: 'keep', target: undefined, say: 'Read what the page says.' }, { reads: true });
const say = (page: Page, html: string) =>
  page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), html);

test('a message that it is cancelled and runs on is read to the person, with its date, and is no end of the step', async ({
  open,
}) => {
  const page = await open('<p>Plan</p>', { before });
  await run(page, after);
  await say(page, '<div role="alert">Your subscription is cancelled. You can use it until 31 December 2026.</div>');
  await expect(card(page)).toContainText('The page says: “Your subscription is cancelled.');
  await expect(card(page)).toContainText('it runs until 2026-12-31');
  expect(await reports(page)).toEqual([]);
  await press(page, 'Keep this page as evidence').click();
  await expect.poll(() => reports(page)).toEqual([{ type: 'keep' }]);
  await expect(card(page)).toContainText('Kept as text and copy.');
});

test('that it could not be cancelled goes before anything else on the page', async ({ open }) => {
  const page = await open('<h1>Your subscription was cancelled</h1>', { before });
  await run(page, after);
  await say(page, '<p class="el-message__content">Your subscription could not be cancelled. Contact support.</p>');
  await expect(card(page)).toContainText('as if it didn’t work');
});

test('nothing is read before a press that cannot be undone, nor what nobody sees', async ({ open }) => {
  const message = '<div role="alert">Your subscription is cancelled.</div>';
  const page = await open(`<button>Next</button>${message}`, { before });
  await run(page, viewOf());
  await expect(press(page, 'Press it for me')).toBeVisible();
  await expect(card(page)).not.toContainText('The page says');
  const hidden = await open(message.replace('<div', '<div hidden'), { before });
  await run(hidden, after);
  await expect(card(hidden)).toContainText('Read what the page says.');
  await expect(card(hidden)).not.toContainText('The page says');
});

test('what a dialog asks is no message, but what it says aloud is', async ({ open }) => {
  const asks = '<p>Once you confirm, your subscription is cancelled.</p><input type="checkbox">';
  const page = await open(`<div role="dialog">${asks}<div id="aloud"></div></div>`, { before });
  await run(page, after);
  await expect(card(page)).toContainText('Read what the page says.');
  await expect(card(page)).not.toContainText('The page says');
  await page.evaluate(() =>
    document.querySelector('#aloud')?.setHTMLUnsafe('<p role="alert">Your subscription could not be cancelled.</p>'),
  );
  await expect(card(page)).toContainText('as if it didn’t work');
});

test('after the last press the message stands beside the waiting', async ({ open }) => {
  const page = await open('<button>Yes, cancel</button>', { before });
  await run(page, viewOf(lastStep, { reads: true }));
  await page.getByRole('button', { name: 'Yes, cancel' }).click();
  await say(
    page,
    '<div role="status">您的订阅取消失败，请联系客服</div><div role="status">Your subscription could not be cancelled.</div>',
  );
  await expect(card(page)).toContainText('Waiting for the page to answer');
  await expect(card(page)).toContainText('as if it didn’t work');
});
