import type { Target } from '../../../sites/schema.ts';
import { expect, test } from './fixture.ts';
import { openShadows as before, card, lastStep, press, reports, run, targets, viewOf } from './guide.ts';

/** The site knew the button as “Yes, end it”; its page was redesigned since. */
const cancel: Target = {
  label: { en: 'Cancel', 'zh-CN': '取消' },
  alternatives: [
    { type: 'name', role: 'button', name: { en: ['Yes, end it'], 'zh-CN': ['确认结束'] }, match: 'whole' },
    { type: 'intent', intent: 'cancel-subscription' },
  ],
  from: 'guess',
};
const onlyWords: Target = { ...cancel, alternatives: [{ type: 'intent', intent: 'cancel-subscription' }] };
const view = (target = cancel, step: Parameters<typeof viewOf>[0] = {}) =>
  viewOf({ target: 'cancel', ...step }, { targets: { ...targets, cancel: target } });
const subscription = (buttons: string) => `<h1>Subscription</h1>${buttons}`;
const rings = '.ring';

test('a redesigned page: the button is pointed at by its words, and the card says so', async ({ open }) => {
  const page = await open(subscription('<button>Cancel subscription</button><button>Pause subscription</button>'), {
    before,
  });
  await run(page, view());
  await expect(card(page)).toContainText(
    'The page looks different from what we know; going by its wording, this is the button.',
  );
  await expect(page.locator(`${rings}.target`)).toHaveCount(1);
  await expect(page.locator(`${rings}.decoy`)).toContainText(['Not this · keeps the contract']);
  await page.getByRole('button', { name: 'Cancel subscription' }).click();
  await expect.poll(() => reports(page)).toEqual([{ type: 'step', outcome: 'done' }]);
});

test('the last button found by words keeps its warning, and is left to the person', async ({ open }) => {
  const page = await open(subscription('<button>Cancel subscription</button>'), { before });
  await run(page, view(cancel, { ...lastStep, target: 'cancel' }));
  await expect(card(page)).toContainText('going by its wording, this is the button');
  await expect(card(page)).toContainText('Nothing is paid back.');
  await expect(press(page, 'Press it for me')).toHaveCount(0);
  await expect(page.locator(`${rings}.last`)).toHaveCount(1);
});

test('several that fit by their words are shown to choose from', async ({ open }) => {
  const page = await open(
    subscription('<button>Cancel subscription</button><p>or</p><button>Cancel subscription</button>'),
    { before },
  );
  await run(page, view());
  await expect(card(page)).toContainText('Going by their wording, these fit');
  await expect(page.locator(`${rings}.maybe`)).toHaveCount(2);
  await expect(press(page, 'Press it for me')).toHaveCount(0);
});

test('look-alikes alone are never pointed at; the guide stops and says why', async ({ open }) => {
  const page = await open(
    subscription('<button>Pause subscription</button><button>Keep my plan</button><button>Delete account</button>'),
    { before, clockStands: true },
  );
  await run(page, view());
  await page.clock.runFor(21_000);
  await expect(page.locator(rings)).toHaveCount(0);
  expect(await reports(page)).toEqual([{ type: 'stopped', reason: 'not-found' }]);
});

test('where words are all there is, the guide waits while the person goes to the page', async ({ open }) => {
  const page = await open('<h1>Home</h1>', { before, clockStands: true });
  await run(page, view(onlyWords));
  await page.clock.runFor(60_000);
  await expect(card(page)).toContainText('Going by the wording, nothing on this page fits.');
  expect(await reports(page)).toEqual([]);
  await page.evaluate(() => {
    document.body.innerHTML = '<h1>Subscription</h1><button>Cancel subscription</button>';
  });
  await page.clock.runFor(1_000);
  await expect(card(page)).toContainText('Found by its wording.');
});

test('a control in a closed menu: the menu is pointed at first, and opening it is not the step', async ({ open }) => {
  const page = await open(
    subscription(`<button aria-haspopup="menu" aria-expanded="false" onclick="document.querySelector('[role=menu]').hidden = false">More</button>
      <div role="menu" hidden><button role="menuitem">Cancel subscription</button></div>`),
    { before },
  );
  await run(page, view());
  await expect(card(page)).toContainText('It is in a closed menu.');
  await page.getByRole('button', { name: 'More' }).click();
  await expect(press(page, 'Press it for me')).toBeVisible();
  expect(await reports(page)).toEqual([]);
  await page.getByRole('menuitem').click();
  await expect.poll(() => reports(page)).toEqual([{ type: 'step', outcome: 'done' }]);
});

test('a press in a frame of the same origin counts, and the ring stands on the control there', async ({ open }) => {
  const page = await open(
    '<div style="height:90px"></div><iframe style="margin-left:70px;border:3px solid;width:500px;height:250px" srcdoc="<p>x</p><button>Next</button>"></iframe>',
    { before },
  );
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await run(page, viewOf());
  const button = page.frameLocator('iframe').getByRole('button', { name: 'Next' });
  const ring = page.locator(`${rings}.target`);
  await expect(ring).toHaveCount(1);
  await expect
    .poll(async () => {
      const [on, around] = await Promise.all([button.boundingBox(), ring.boundingBox()]);
      return on && around && [Math.round(on.x - around.x), Math.round(on.y - around.y)];
    })
    .toEqual([5, 5]);
  await button.click();
  await expect.poll(() => reports(page)).toEqual([{ type: 'step', outcome: 'done' }]);
});

test('what was just pressed is not taken for the next step’s control, though its words fit and it is still there', async ({
  open,
}) => {
  const submit: Target = { ...onlyWords, alternatives: [{ type: 'intent', intent: 'request-submit' }] };
  const confirm: Target = {
    ...onlyWords,
    alternatives: [
      { type: 'intent', intent: 'confirm-dialog' },
      { type: 'intent', intent: 'request-submit' },
    ],
  };
  const page = await open('<h1>Contract</h1><form onsubmit="return false"><button>Submit request</button></form>', {
    before,
  });
  const more = { targets: { ...targets, submit, confirm } };
  await run(page, viewOf({ target: 'submit' }, more), [
    viewOf({ id: 'confirm', say: 'Confirm it.', target: 'confirm' }, more),
  ]);
  await page.getByRole('button', { name: 'Submit request' }).click();
  await expect(card(page)).toContainText('Confirm it.');
  await expect(card(page)).toContainText('Going by the wording, nothing on this page fits.');
  await page.evaluate(() =>
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div role="dialog" aria-modal="true" style="position:fixed;inset:40px;background:#fff"><p>Really end the contract?</p><button>Cancel</button><button>OK</button></div>',
    ),
  );
  await expect(press(page, 'Press it for me')).toBeVisible();
});
