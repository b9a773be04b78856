import type { Page } from '@playwright/test';
import type { Motif, PicturePlan } from '../../../utils/page/picture/plan.ts';
import { countColour } from '../journeys/picture.ts';
import { giveClosedRoots } from './closed-roots.ts';
import { expect, test } from './fixture.ts';
import { cut, differing } from './same-picture.ts';

const line = (index: number) =>
  `<p style="height:60px;margin:0;background:hsl(${(index * 37) % 360} 60% 80%)">Line ${index}</p>`;
const lines = (count: number) => Array.from({ length: count }, (_, index) => line(index)).join('');

/** Takes a picture as the extension does, with Playwright in the place of the browser's own shots. Answers the pieces as PNG. */
async function take(page: Page, motif: Motif, subject?: string): Promise<{ plan: PicturePlan; pieces: Buffer[] }> {
  const plan = await page.evaluate(
    ({ motif, subject }) => {
      const element = subject ? (document.querySelector(subject) ?? undefined) : undefined;
      const sitting = new rooms.Sitting(document, motif, element);
      Object.assign(globalThis, { sitting });
      return sitting.begin();
    },
    { motif, subject },
  );
  await page.evaluate(({ width, height }) => {
    Object.assign(globalThis, { stitcher: new rooms.Stitcher(width, height) });
  }, plan);
  for (let tile = 0; tile < plan.tiles; tile += 1) {
    const place = await page.evaluate((tile) => Reflect.get(globalThis, 'sitting').show(tile), tile);
    const shot = (await page.screenshot()).toString('base64');
    await page.evaluate(
      async ({ place, shot }) => {
        const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${shot}`)).blob());
        Reflect.get(globalThis, 'stitcher').draw({ picture, ...place });
      },
      { place, shot },
    );
  }
  const pieces: string[] = await page.evaluate(async () => {
    const blobs: Blob[] = await Reflect.get(globalThis, 'stitcher').finish();
    Reflect.get(globalThis, 'sitting').end();
    return Promise.all(
      blobs.map(
        (blob) =>
          new Promise<string>((done) => {
            const reader = new FileReader();
            reader.onload = () => done(String(reader.result).split(',')[1] ?? '');
            reader.readAsDataURL(blob);
          }),
      ),
    );
  });
  return { plan, pieces: pieces.map((piece) => Buffer.from(piece, 'base64')) };
}

const top = `<style>body{margin:0}</style>
  <header style="position:fixed;inset:0 0 auto;height:50px;background:navy;color:white">Account 4711</header>`;
const bottom =
  '<footer style="position:fixed;inset:auto 0 0;height:40px;background:rgb(255,215,0)">We use cookies</footer>';
const bars = top + bottom;

test('bars stand once, sticky headings where they belong, lazy parts are there: as Playwright’s own picture', async ({
  open,
}) => {
  const page = await open(
    `${top}<main style="padding-top:50px">${lines(10)}<h2 style="position:sticky;top:50px;margin:0;background:white">Invoices</h2>
     <div id="lazy" style="height:300px"></div>${lines(60)}</main>`,
  );
  await page.evaluate(() => {
    const lazy = document.querySelector<HTMLElement>('#lazy');
    new IntersectionObserver((entries) => {
      if (lazy && entries.some(({ isIntersecting }) => isIntersecting)) lazy.style.background = 'teal';
    }).observe(lazy as Element);
  });
  const { plan, pieces } = await take(page, 'page');
  expect(plan).toMatchObject({ of: 'page', leftOut: 0 });
  expect(plan.tiles).toBeGreaterThan(5);
  const [mine = Buffer.alloc(0)] = pieces;
  expect(await differing(page, mine, await page.screenshot({ fullPage: true }))).toBeLessThan(0.001);
});

test('a bar at the bottom stands once, at the end, where it hides nothing', async ({ open }) => {
  const page = await open(`${bars}${lines(40)}`);
  const { plan, pieces } = await take(page, 'page');
  const { height, pixels } = await countColour(page, pieces[0] ?? Buffer.alloc(0), [255, 215, 0]);
  expect(height).toBe(2_400);
  // But for its words, it is there once.
  expect(pixels).toBeGreaterThan(plan.width * 40 * 0.9);
  expect(pixels).toBeLessThanOrEqual(plan.width * 40);
  await page.locator('footer').evaluate((footer) => footer.remove());
  const above = { x: 0, y: 0, width: plan.width, height: height - 40 };
  const theirs = await page.screenshot({ fullPage: true, clip: above });
  expect(await differing(page, await cut(page, pieces[0] ?? Buffer.alloc(0), above.height), theirs)).toBeLessThan(
    0.001,
  );
});

test('leaves the page as it was, to the scroll and without one change of its document; also when nobody ends it', async ({
  open,
}) => {
  const page = await open(`${bars}${lines(80)}<div id="box" style="height:200px;overflow:auto">${lines(10)}</div>`, {
    clockStands: true,
  });
  await page.evaluate(() => {
    scrollTo(0, 777);
    document.querySelector('#box')?.scrollTo(0, 33);
    Object.assign(globalThis, { records: 0 });
    new MutationObserver((records) => {
      Object.assign(globalThis, { records: Reflect.get(globalThis, 'records') + records.length });
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  const state = () =>
    page.evaluate(() => ({
      html: document.documentElement.outerHTML,
      top: scrollY,
      box: document.querySelector('#box')?.scrollTop,
      bar: getComputedStyle(document.querySelector('header') as Element).visibility,
      running: document.getAnimations().length,
      records: Reflect.get(globalThis, 'records') as number,
    }));
  const before = await state();
  const sit = page.evaluate(async () => {
    const sitting = new rooms.Sitting(document, 'page');
    Object.assign(globalThis, { sitting });
    await sitting.begin();
    await sitting.show(3);
  });
  // Time goes on only while it is asked for here.
  let done = false;
  void sit.then(() => {
    done = true;
  });
  while (!done) await page.clock.runFor(50);
  expect(await state()).toMatchObject({ bar: 'hidden' });
  expect((await state()).top).not.toBe(before.top);
  await page.clock.runFor(9_000);
  expect(await state()).toEqual(before);
});

test('a page of 30,000 px is whole, in pieces that programs open; a longer one says what is not in it', async ({
  open,
}) => {
  const page = await open(`<style>body{margin:0}</style>${lines(500)}`);
  const { plan, pieces } = await take(page, 'page');
  expect(plan).toMatchObject({ height: 30_000, leftOut: 0 });
  const sizes = pieces.map((png) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) }));
  expect(sizes.map(({ height }) => height)).toEqual([16_384, 30_000 - 16_384]);
  const bottom = { x: 0, y: 16_384, width: plan.width, height: 30_000 - 16_384 };
  const [, second = Buffer.alloc(0)] = pieces;
  expect(await differing(page, second, await page.screenshot({ fullPage: true, clip: bottom }))).toBeLessThan(0.001);

  const endless = await open(`<style>body{margin:0}</style>${lines(900)}`);
  const longer = await endless.evaluate(() => new rooms.Sitting(document, 'page').begin());
  expect(longer).toMatchObject({ height: 40_000, leftOut: 14_000 });
});

test('where a box scrolls in the page’s place, all of the box is in the picture', async ({ open }) => {
  const shell = (height: string) => `<style>html,body{margin:0;height:100%}</style>
    <div style="position:fixed;inset:0;display:flex"><nav style="width:200px;background:#eee">Menu</nav>
    <main id="column" style="flex:1;overflow:auto;height:${height}">${lines(50)}</main></div>`;
  const page = await open(shell('100%'));
  await page.locator('#column').evaluate((column) => column.scrollTo(0, 500));
  const { plan, pieces } = await take(page, 'page');
  expect(plan).toMatchObject({ of: 'column', height: 3_000 });
  expect(await page.locator('#column').evaluate(({ scrollTop }) => scrollTop)).toBe(500);
  await page.setViewportSize({ width: 1_280, height: 3_000 });
  const whole = await page.locator('#column').screenshot();
  expect(await differing(page, pieces[0] ?? Buffer.alloc(0), whole)).toBeLessThan(0.001);
});

test('one element, higher than the window and under a bar, is in the picture and nothing else', async ({ open }) => {
  const page = await open(`${bars}${lines(5)}<section id="bill">${lines(40)}</section>${lines(30)}`);
  const { plan, pieces } = await take(page, 'element', '#bill');
  expect(plan).toMatchObject({ of: 'element', height: 2_400 });
  await page.addStyleTag({ content: 'header,footer{display:none}' });
  const alone = await page.screenshot({ fullPage: true, clip: { x: 0, y: 300, width: 1_280, height: 2_400 } });
  expect(await differing(page, pieces[0] ?? Buffer.alloc(0), alone)).toBeLessThan(0.001);
});

test('passwords that the page shows are painted over, in closed roots too', async ({ open }) => {
  const page = await open('<practice-box></practice-box>', { before: giveClosedRoots });
  const field = await page.evaluate(() => {
    const root = document.querySelector('practice-box')?.attachShadow({ mode: 'closed' });
    if (root) root.innerHTML = '<input name="password" type="text" value="planted" style="background:rgb(1,200,3)">';
    return root?.querySelector('input')?.getBoundingClientRect().toJSON();
  });
  const { pieces } = await take(page, 'visible');
  const black = await page.evaluate(
    async ({ png, field }) => {
      const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
      const paper = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
      paper?.drawImage(picture, 0, 0);
      const data = paper?.getImageData(field.x, field.y, Math.floor(field.width), Math.floor(field.height)).data ?? [];
      return Array.from(data).every((value, at) => (at % 4 === 3 ? value === 255 : value === 0));
    },
    { png: pieces[0]?.toString('base64') ?? '', field },
  );
  expect(black).toBe(true);
});
