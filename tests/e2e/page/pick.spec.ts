import type { Page } from '@playwright/test';
import type { PickView } from '../../../utils/page/pick.ts';
import { giveClosedRoots } from './closed-roots.ts';
import { expect, test } from './fixture.ts';
import { openShadows as before, card, press, reports, run, targets, viewOf } from './guide.ts';

/** Counts in the page whatever reaches it of a press. */
const listening = `<script>
  heard = [];
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'submit', 'keydown', 'keyup', 'focusout'])
    for (const capture of [true, false]) document.addEventListener(type, (event) => heard.push(event.type), { capture });
</script>`;
const heard = (page: Page) => page.evaluate(() => Reflect.get(globalThis, 'heard') as string[]);
const outline = (page: Page) => page.locator('.ring.pick');

async function startPicking(page: Page): Promise<void> {
  await press(page, 'Pick it myself').click();
  await expect(card(page)).toContainText('Press the control you mean.');
  await page.evaluate(() => Object.assign(globalThis, { heard: [] }));
}

test('a press picks, and nothing of the page hears it', async ({ open }) => {
  const body = `<form><a href="/elsewhere" onclick="heard.push('pressed')"><b>End the membership</b></a><button>Send</button></form>${listening}`;
  for (const what of ['End the membership', 'Send']) {
    const page = await open(body, { before });
    const url = page.url();
    await run(page, viewOf());
    await startPicking(page);
    const control = page.locator('form').getByText(what);
    await control.hover();
    await expect(outline(page)).toHaveText(what);
    await control.click();
    await expect.poll(() => reports(page)).toHaveLength(1);
    expect(await heard(page)).toEqual([]);
    expect(page.url()).toBe(url);
    const role = what === 'Send' ? 'button' : 'link';
    expect(await reports(page)).toEqual([
      { type: 'picked', control: { role, name: what, attributes: {} }, path: '/contacts/*/home' },
    ]);
  }
});

test('after the pick the page reacts again', async ({ open }) => {
  const page = await open(`<button onclick="heard.push('pressed')">End it</button>${listening}`, { before });
  await run(page, viewOf(), [viewOf()]);
  await startPicking(page);
  await page.getByRole('button', { name: 'End it' }).click();
  await expect(press(page, 'Pick it myself')).toBeVisible();
  await page.getByRole('button', { name: 'End it' }).click();
  expect(await heard(page)).toContain('pressed');
});

test('Tab and Enter pick, too; the page hears neither key nor press', async ({ open }) => {
  const page = await open(`<button onclick="heard.push('pressed')">One</button><button>Two</button>${listening}`, {
    before,
  });
  await run(page, viewOf());
  await startPicking(page);
  await page.getByRole('button', { name: 'Two' }).focus();
  await expect(outline(page)).toHaveText('Two');
  await page.evaluate(() => Object.assign(globalThis, { heard: [] }));
  await page.keyboard.press('Enter');
  await expect.poll(() => reports(page)).toMatchObject([{ type: 'picked', control: { name: 'Two' } }]);
  expect(await heard(page)).toEqual([]);
});

test('Esc ends picking, and the guide goes on where it stood', async ({ open }) => {
  const page = await open('<button>Next</button>', { before });
  await run(page, viewOf());
  await startPicking(page);
  await page.keyboard.press('Escape');
  await expect(press(page, 'Press it for me')).toBeVisible();
  await expect(outline(page)).toHaveCount(0);
  await startPicking(page);
  await press(page, 'Move this card').click();
  await press(page, 'Don’t pick (Esc)').click();
  await expect(press(page, 'Press it for me')).toBeVisible();
  expect(await reports(page)).toEqual([]);
});

test('a disabled button can be picked', async ({ open }) => {
  const page = await open('<button disabled style="width:90px;height:30px">End it</button>', { before });
  await run(page, viewOf());
  await startPicking(page);
  const box = await page.getByRole('button', { name: 'End it' }).boundingBox();
  await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 10);
  await expect.poll(() => reports(page)).toMatchObject([{ type: 'picked', control: { name: 'End it' } }]);
});

test('what stands in a shadow root or a frame can be picked', async ({ open }) => {
  const inner = '<button>End it</button>';
  const shadow = (mode: string) =>
    `<div id="h" style="width:200px"></div><script>h.attachShadow({ mode: '${mode}' }).innerHTML = '${inner}'</script>`;
  const frame = `<iframe srcdoc="<p>in a frame</p>${inner}"></iframe>`;
  for (const body of [shadow('open'), shadow('closed'), frame]) {
    const page = await open(body, { before: giveClosedRoots });
    await page.waitForFunction(
      () => (document.querySelector('iframe')?.contentDocument?.readyState ?? 'complete') === 'complete',
    );
    await run(page, viewOf());
    await page.evaluate(() => {
      const roots = Reflect.get(globalThis, 'chrome').dom.openOrClosedShadowRoot;
      const card = roots(document.querySelector('clean-exit-overlay')).querySelector('.card');
      [...card.querySelectorAll('button')].find(({ textContent }) => textContent === 'Pick it myself').click();
    });
    const point = await page.evaluate(() => {
      const roots = Reflect.get(globalThis, 'chrome').dom.openOrClosedShadowRoot;
      const host = document.querySelector('#h');
      const within = host ? roots(host) : document.querySelector('iframe')?.contentDocument;
      const { x, y } = within.querySelector('button').getBoundingClientRect();
      const offset = document.querySelector('iframe')?.getBoundingClientRect() ?? { x: 0, y: 0 };
      return { x: x + offset.x + 8, y: y + offset.y + 8 };
    });
    await page.mouse.move(point.x, point.y);
    await page.mouse.down();
    await page.mouse.up();
    await expect.poll(() => reports(page), body).toMatchObject([{ type: 'picked', control: { name: 'End it' } }]);
  }
});

test.describe('a remembered pick', () => {
  const pick = (name: string, more: Partial<PickView['control']> = {}): PickView => ({
    control: { role: 'button', name, attributes: {}, ...more },
    path: '/contacts/*/home',
  });

  test('goes before what the site knows, while it fits', async ({ open }) => {
    const page = await open('<button>Next</button><button>Go on</button>', { before });
    await run(page, viewOf({ picks: [pick('Go on')] }));
    await expect(card(page)).toContainText('You picked this here earlier.');
    await press(page, 'Press it for me').click();
    await expect.poll(() => reports(page)).toEqual([{ type: 'step', outcome: 'done' }]);
  });

  test('is found when its page was built anew: other classes, other order, other parents', async ({ open }) => {
    const page = await open(
      '<section><h2>Plan</h2><div class="x9"><i></i><button class="sc-81f">Go on</button></div></section>',
      {
        before,
      },
    );
    await run(page, viewOf({ picks: [pick('Go on', { heading: 'Plan' })] }));
    await expect(card(page)).toContainText('You picked this here earlier.');
  });

  test('that has changed comes second, with a note', async ({ open }) => {
    const page = await open('<button>Next</button><button data-action="go">Something else</button>', { before });
    await run(page, viewOf({ picks: [pick('Go on', { attributes: { 'data-action': 'go' } })] }));
    await expect(card(page)).toContainText('What you picked here earlier has changed.');
    await expect(page.locator('.ring.maybe')).toHaveText(['1', '2']);
  });

  test('that is gone leaves what the site knows, with a note', async ({ open }) => {
    const page = await open('<button>Next</button>', { before });
    await run(page, viewOf({ picks: [pick('Go on')] }));
    await expect(card(page)).toContainText('What you picked here earlier is gone.');
    await expect(press(page, 'Press it for me')).toBeVisible();
  });

  test('of two equal controls is told by the heading over it, or not at all', async ({ open }) => {
    const twins = '<h2>Users</h2><button>End</button><h2>Plan</h2><button id="plan">End</button>';
    const page = await open(twins, { before });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await run(page, viewOf({ picks: [pick('End', { heading: 'Plan' })] }));
    await expect(card(page)).toContainText('You picked this here earlier.');
    await expect
      .poll(async () => {
        const ring = await page.locator('.ring.target').boundingBox();
        const button = await page.locator('#plan').boundingBox();
        return ring && button && Math.round(button.y - ring.y);
      })
      .toBe(5);
    const other = await open(twins, { before });
    await run(other, viewOf({ picks: [pick('End', { heading: 'Elsewhere' })] }));
    await expect(other.locator('.ring')).toHaveCount(0);
  });

  test('that the site warns of keeps the warning', async ({ open }) => {
    const page = await open('<button>Keep my plan</button>', { before });
    const decoys = [{ target: targets.keep as NonNullable<typeof targets.keep>, why: 'it keeps the contract' }];
    await run(page, viewOf({ picks: [pick('Keep my plan')], decoys }));
    await expect(card(page)).toContainText('You picked it, but the guide warns about it: it keeps the contract');
  });
});
