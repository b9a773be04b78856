import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { OverlayContent } from '../../../utils/page/overlay.ts';
import { expect, test } from './fixture.ts';
import { openShadows as before, card } from './guide.ts';

/** What is shown: words without elements, and the selectors of the elements to be ringed. */
interface Shown {
  rings?: Partial<Record<OverlayContent['rings'][number]['kind'], string>>;
  buttons?: string[];
}

/** Opens the overlay with a card and rings; presses of its buttons are written to `pressed`. */
async function show(page: Page, { rings = {}, buttons = ['I did it', 'Stop'] }: Shown = {}): Promise<void> {
  await page.evaluate(
    ({ rings, buttons }) => {
      const overlay = rooms.openOverlay(document, 'en');
      Object.assign(globalThis, { overlay, pressed: [] });
      overlay.show({
        rings: Object.entries(rings).flatMap(([kind, css]) =>
          [...document.querySelectorAll(css)].map((element) => ({
            element,
            kind: kind as OverlayContent['rings'][number]['kind'],
            label: kind === 'decoy' ? 'Not this' : undefined,
          })),
        ),
        card: {
          heading: 'Turn off renewal · step 2 of 7',
          lines: [
            { kind: 'say', text: 'Press “Next”.' },
            { kind: 'warn', text: 'What is paid is not refunded.' },
            { kind: 'plain', text: 'Clean Exit never presses this button.' },
            { kind: 'small', text: 'From the vendor (2023-04)' },
          ],
          buttons: buttons.map((label, index) => ({
            label,
            primary: index === 0,
            press: () => Reflect.get(globalThis, 'pressed').push(label),
          })),
        },
      });
    },
    { rings, buttons },
  );
}

const pressed = (page: Page) => page.evaluate(() => Reflect.get(globalThis, 'pressed') as string[]);

test('its shadow root is closed to the page, and it changes nothing else of it', async ({ open }) => {
  const page = await open('<button id="next">Next</button>');
  const outer = () => page.evaluate(() => document.documentElement.outerHTML);
  const was = await outer();
  await show(page, { rings: { target: '#next' } });
  expect(await outer()).toBe(was.replace('</body>', '</body><clean-exit-overlay></clean-exit-overlay>'));
  expect(await page.evaluate(() => document.querySelector('clean-exit-overlay')?.shadowRoot)).toBeNull();
  await page.evaluate(() => Reflect.get(globalThis, 'overlay').close());
  expect(await outer()).toBe(was);
});

test('it takes no click but on its card', async ({ open }) => {
  const page = await open('<button id="next" style="margin:200px">Next</button>', { before });
  await show(page, { rings: { target: '#next' } });
  await page.evaluate(() =>
    document.addEventListener('click', ({ target }) => Reflect.get(globalThis, 'pressed').push((target as Element).id)),
  );
  await page.locator('#next').click();
  expect(await pressed(page)).toEqual(['next']);
});

test('it stands over a modal dialog of the page, and its buttons work there', async ({ open }) => {
  const page = await open('<dialog><button id="next">Next</button></dialog>', { before });
  await page.evaluate(() => document.querySelector('dialog')?.showModal());
  await show(page, { rings: { target: '#next' } });
  await page.getByRole('button', { name: 'I did it' }).click();
  expect(await pressed(page)).toEqual(['I did it']);
});

test('of two modal dialogs it goes into the one on top', async ({ open }) => {
  const page = await open('<dialog id="one"><p>one</p></dialog><dialog id="two"><p>two</p></dialog>', { before });
  await page.evaluate(() => {
    document.querySelector<HTMLDialogElement>('#two')?.showModal();
    document.querySelector<HTMLDialogElement>('#one')?.showModal();
  });
  await show(page);
  await page.getByRole('button', { name: 'I did it' }).click();
  expect(await pressed(page)).toEqual(['I did it']);
});

test('a ring follows its control through scrolling, in the window and in a box', async ({ open }) => {
  const page = await open(
    `<div style="height:300px"></div>
     <div id="box" style="height:200px;overflow:auto"><div style="height:120px"></div><button id="next">Next</button><div style="height:900px"></div></div>
     <div style="height:3000px"></div>`,
    { before },
  );
  await show(page, { rings: { target: '#next' } });
  const offsets = async () => {
    const [ring, control] = await Promise.all([
      page.locator('.ring').boundingBox(),
      page.locator('#next').boundingBox(),
    ]);
    return ring && control && [Math.round(control.x - ring.x), Math.round(control.y - ring.y)];
  };
  await expect.poll(offsets).toEqual([5, 5]);
  await page.evaluate(() => scrollBy(0, 150));
  await expect.poll(offsets).toEqual([5, 5]);
  await page.evaluate(() => document.querySelector('#box')?.scrollBy(0, 60));
  await expect.poll(offsets).toEqual([5, 5]);
});

test('the card does not lie on the control it speaks of', async ({ open }) => {
  const page = await open('<button id="next" style="position:fixed">Next</button>', { before });
  await show(page, { rings: { target: '#next' } });
  for (const corner of ['left:0;top:0', 'right:0;top:0', 'left:0;bottom:0', 'right:0;bottom:0', 'left:45%;top:45%']) {
    await page
      .locator('#next')
      .evaluate((button, corner) => button.setAttribute('style', `position:fixed;${corner}`), corner);
    const overlap = async () => {
      const [one, other] = await Promise.all([card(page).boundingBox(), page.locator('#next').boundingBox()]);
      if (!one || !other) return 'no box';
      const apart =
        one.x >= other.x + other.width ||
        other.x >= one.x + one.width ||
        one.y >= other.y + other.height ||
        other.y >= one.y + one.height;
      const inside = one.x >= 0 && one.y >= 0 && one.x + one.width <= 1280 && one.y + one.height <= 720;
      return `${apart ? 'apart' : 'over it'}, ${inside ? 'inside' : 'outside'}`;
    };
    await expect.poll(overlap, corner).toBe('apart, inside');
  }
});

test('the keyboard reaches its buttons, in the order they are read', async ({ open }) => {
  const page = await open('<button id="next">Next</button>', { before });
  await show(page, { rings: { target: '#next' } });
  await page.locator('#next').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  expect(await pressed(page)).toEqual(['I did it', 'Stop']);
});

test('what comes while the card is held pressed is drawn afterwards, and the press counts', async ({ open }) => {
  const page = await open('<button id="next">Next</button>', { before });
  await show(page, { rings: { target: '#next' } });
  await page.getByRole('button', { name: 'I did it' }).hover();
  await page.mouse.down();
  await page.evaluate(() => {
    const press = () => Reflect.get(globalThis, 'pressed').push('another');
    const lines = ['More than before.', 'And more.'].map((text) => ({ kind: 'say' as const, text }));
    const buttons = [{ label: 'Something else', press }];
    Reflect.get(globalThis, 'overlay').show({ rings: [], card: { heading: 'Another step', lines, buttons } });
  });
  await page.mouse.up();
  expect(await pressed(page)).toEqual(['I did it']);
  await expect(page.getByRole('heading')).toHaveText('Another step');
});

test('drawing the same again keeps the focus and starts nothing anew', async ({ open }) => {
  const page = await open('<button id="next">Next</button>', { before });
  const drawn = await page.evaluate(() => {
    const overlay = rooms.openOverlay(document, 'en');
    const content = () => ({
      rings: [{ element: document.querySelector('#next') as Element, kind: 'target' as const }],
      card: { heading: 'h', lines: [], buttons: [{ label: 'Stop', press: () => undefined }] },
    });
    overlay.show(content());
    const root = document.querySelector('clean-exit-overlay')?.shadowRoot;
    root?.querySelector('button')?.focus();
    const before = [root?.activeElement, root?.querySelector('.ring')];
    overlay.show(content());
    const after = [root?.activeElement, root?.querySelector('.ring')];
    return before.every((element, index) => element !== null && element === after[index]);
  });
  expect(drawn).toBe(true);
});

test('it moves only for people who like movement', async ({ open }) => {
  const page = await open('<button id="next">Next</button>', { before });
  const animations = () =>
    page
      .locator('.ring')
      .evaluate((ring) => ring.getAnimations().length + Number(getComputedStyle(ring).animationName !== 'none'));
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await show(page, { rings: { target: '#next' } });
  expect(await animations()).toBe(0);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await animations()).toBeGreaterThan(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds no fault with it, ${colorScheme}`, async ({ open }) => {
    const page = await open('<button id="next">Next</button><button id="other">Other</button>', { before });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await show(page, { rings: { target: '#next', decoy: '#other' } });
    const { violations } = await new AxeBuilder({ page }).include('clean-exit-overlay').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    // Of words in the top layer axe cannot tell what lies behind them, so their contrast is worked out here.
    expect(await page.evaluate(contrasts)).toEqual([]);
  });
}

/** Words of the overlay whose contrast is below 4.5 : 1 (WCAG 2.2, 1.4.3), with the ratio. */
function contrasts(): string[] {
  const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
  const light = (color: string) =>
    channels(color)
      .slice(0, 3)
      .map((value) => value / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
      .reduce((sum, value, index) => sum + value * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);
  const behind = (element: Element | null): string => {
    if (!element) return 'rgb(255, 255, 255)';
    const { backgroundColor } = getComputedStyle(element);
    return channels(backgroundColor)[3] === 0 ? behind(element.parentElement) : backgroundColor;
  };
  const root = document.querySelector('clean-exit-overlay')?.shadowRoot;
  const words = [...(root?.querySelectorAll('h2, p, button, span') ?? [])];
  if (words.length !== 8) return [`${words.length} words instead of 8`];
  return words.flatMap((element) => {
    const [dark = 0, bright = 0] = [getComputedStyle(element).color, behind(element)].map(light).sort((a, b) => a - b);
    const ratio = (bright + 0.05) / (dark + 0.05);
    return ratio >= 4.5 ? [] : [`${element.textContent}: ${ratio.toFixed(2)}`];
  });
}
