import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from '@playwright/test';
import { giveClosedRoots } from './closed-roots.ts';
import { expect, test } from './fixture.ts';
import { differing } from './same-picture.ts';

const picture =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const freeze = async (page: Page) => {
  const { html, left } = await page.evaluate(() => rooms.fillCopy(rooms.freeze(document)));
  if (html === null) throw new Error('The copy was too large.');
  return { html, left };
};

/** Opens a frozen copy as a file from nowhere, and tells what it asked the network for. */
async function reopen(browser: Browser, html: string) {
  const context = await browser.newContext();
  const copy = await context.newPage();
  const asked: string[] = [];
  await copy.route('**/*', (route) => {
    if (route.request().url() === 'https://copy.invalid/')
      return route.fulfill({ contentType: 'text/html', body: html });
    asked.push(route.request().url());
    return route.abort();
  });
  await copy.goto('https://copy.invalid/', { waitUntil: 'load' });
  return { copy, asked, close: () => context.close() };
}

const hostile = `
  <style>@import url(/more.css); .badge{background:url(/badge.png)}</style>
  <script>ran=0</script><script src="/app.js"></script>
  <link rel="stylesheet" href="/app.css"><base href="https://elsewhere.invalid/">
  <meta http-equiv="refresh" content="900;url=/away"><noscript><img src="/pixel"></noscript>
  <p class="badge" onclick="ran=1" onmouseover="ran=2">Renewal is off</p>
  <a href="javascript:ran=3">a</a><a href="/x" ping="/ping">b</a><a href="#part">c</a>
  <iframe src="/frame"></iframe><iframe srcdoc="<script>ran=4</script>"></iframe>
  <img src="/a.png" srcset="/b.png 2x" onerror="ran=5"><picture><source srcset="/c.png"><img src="/d.png"></picture>
  <video src="/v.mp4" poster="/p.png"></video><audio src="/a.mp3"></audio><object data="/o"></object><embed src="/e">
  <form action="/post"><button formaction="/other">Go</button><input type="image" src="/i.png"></form>
  <svg width="9" height="9"><script>ran=6</script><image href="/s.png"></image><use href="/u.svg#a"></use>
    <a href="#"><animate attributeName="href" to="javascript:ran=7"></animate></a></svg>
  <table background="/t.png"><tr><td style="background:url(/td.png)">x</td></tr></table>
  <xmp><img src=x onerror=ran=8></xmp>
  <template><script>ran=9</script></template>`;

test('nothing that runs or loads is left, and the copy asks for nothing', async ({ open, browser }) => {
  const page = await open(hostile);
  const { html } = await freeze(page);
  const { copy, asked, close } = await reopen(browser, html);
  const left = await copy.evaluate(() => ({
    live: document.querySelectorAll(
      'script, noscript, iframe:not([sandbox=""][srcdoc]), frame, object, embed, link, base, template, audio, video, meta[http-equiv=refresh]',
    ).length,
    framed: Array.from(document.querySelectorAll('iframe'), ({ srcdoc }) => /script|ran=|https?:/.exec(srcdoc)?.[0]),
    handlers: [...document.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith('on')),
    ),
    scripts: [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].map(({ value }) => value).filter((value) => /javascript:/i.test(value)),
    ),
    loads: [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes]
        .filter(({ name }) => /^(src|srcset|href|action|formaction|poster|background|data|ping)$/.test(name))
        .map(({ value }) => value)
        .filter((value) => !/^(#|data:image\/)/.test(value)),
    ),
    words: document.body.innerText.includes('Renewal is off'),
  }));
  expect(left).toEqual({ live: 0, framed: [undefined], handlers: [], scripts: [], loads: [], words: true });
  expect(asked).toEqual([]);
  await copy.locator('.badge').click();
  expect(await copy.evaluate(() => 'ran' in globalThis)).toBe(false);
  await close();
});

test('text that turns into tags when written out stays text', async ({ open, browser }) => {
  const page = await open('<p>Renewal is off</p>');
  await page.evaluate(() => {
    const image = '<img src="https://elsewhere.invalid/" onerror="ran=1">';
    document.body.append(document.createComment(`-->${image}`));
    for (const tag of ['style', 'xmp', 'noembed', 'noframes'])
      document.body.appendChild(document.createElement(tag)).textContent = `</${tag}>${image}`;
  });
  const { copy, asked, close } = await reopen(browser, (await freeze(page)).html);
  expect(await copy.locator('img').count()).toBe(0);
  expect(asked).toEqual([]);
  await close();
});

test('shadow roots and frames of the same origin are in the copy with their styles, values and pictures, and load nothing', async ({
  open,
  browser,
}) => {
  const page = await open(
    '<practice-open>slotted</practice-open><practice-closed></practice-closed><iframe></iframe>',
    {
      before: giveClosedRoots,
    },
  );
  await page.evaluate((source) => {
    const adopted = new CSSStyleSheet();
    adopted.replaceSync('b { color: rgb(1, 2, 3) }');
    const opened = document.querySelector('practice-open')?.attachShadow({ mode: 'open' });
    if (opened) {
      opened.innerHTML =
        '<style>i { width: 55px; display: block }</style><b>open words</b><i>i</i><slot></slot><script>ran=1</script>';
      opened.adoptedStyleSheets = [adopted];
    }
    const closed = document.querySelector('practice-closed')?.attachShadow({ mode: 'closed' });
    if (closed)
      closed.innerHTML = `<input value="old"><input type="password" value="secret"><img src="${source}"><p>closed words</p>`;
    const input = closed?.querySelector('input');
    if (input) input.value = 'typed in a closed root';
    const inner = document.querySelector('iframe')?.contentDocument;
    if (inner)
      inner.body.innerHTML =
        '<style>p { height: 66px }</style><p onclick="ran=2">framed words</p><img src="https://elsewhere.invalid/x.png">';
  }, picture);
  const { html } = await freeze(page);
  expect(html).not.toContain('secret');
  const { copy, asked, close } = await reopen(browser, html);
  await expect(copy.getByText('open words')).toHaveCSS('color', 'rgb(1, 2, 3)');
  await expect(copy.locator('practice-open i')).toHaveCSS('width', '55px');
  await expect(copy.getByText('slotted')).toBeVisible();
  await expect(copy.getByText('closed words')).toBeVisible();
  expect(await copy.locator('practice-closed input').first().inputValue()).toBe('typed in a closed root');
  const drawn = copy.locator('practice-closed img');
  expect(await drawn.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);
  const framed = copy.frameLocator('iframe').getByText('framed words');
  await expect(framed).toHaveCSS('height', '66px');
  await framed.click();
  expect(asked).toEqual([]);
  await close();
});

test('what programs keep for themselves is left out: tokens in attributes and heads, long data', async ({ open }) => {
  const page = await open(
    `<div data-csrf-token="planted-1" data-props="${'planted-2'.repeat(40)}" data-test-id="row">words</div>`,
    { head: '<meta name="csrf-token" content="planted-3"><script nonce="planted-4"></script>' },
  );
  const { html } = await freeze(page);
  expect(html).toContain('data-test-id="row"');
  expect(html).not.toContain('planted');
});

test('what was typed and ticked is kept; passwords and hidden values are not', async ({ open, browser }) => {
  const page = await open(`
    <input id="name" value="old"><textarea id="why">old</textarea>
    <input type="checkbox" id="agree"><input type="checkbox" id="mail" checked>
    <input type="radio" name="r" id="yes" checked><input type="radio" name="r" id="no">
    <select id="plan"><option>Pro</option><option>Free</option></select>
    <input type="password" id="word" value="attribute secret"><input id="shown" type="password" autocomplete="current-password">
    <input type="hidden" name="csrf" value="hidden secret">`);
  await page.fill('#name', 'new name');
  await page.fill('#why', '太贵了 </textarea><b>');
  await page.check('#agree');
  await page.uncheck('#mail');
  await page.check('#no');
  await page.selectOption('#plan', 'Free');
  await page.fill('#word', 'typed secret');
  await page.fill('#shown', 'shown secret');
  // “Show password” makes it an ordinary field.
  await page.locator('#shown').evaluate((field: HTMLInputElement) => (field.type = 'text'));
  const { html } = await freeze(page);
  expect(html).not.toContain('secret');
  const { copy, close } = await reopen(browser, html);
  expect(await copy.inputValue('#name')).toBe('new name');
  expect(await copy.inputValue('#why')).toBe('太贵了 </textarea><b>');
  expect(await copy.inputValue('#plan')).toBe('Free');
  for (const [id, ticked] of Object.entries({ agree: true, mail: false, yes: false, no: true }))
    expect(await copy.locator(`#${id}`).isChecked()).toBe(ticked);
  await close();
});

test('the copy looks as the page did: rules put in by script, adopted ones, switched-off ones, pictures', async ({
  open,
  browser,
}) => {
  const page = await open(
    `<p id="it">words</p><img id="drawn" src="${picture}"><canvas id="board" width="3" height="2"></canvas>
     <style media="print">#it{color:red}</style><style id="off">#it{opacity:.1}</style>`,
    { head: '<style>#it{width:77px}</style>' },
  );
  await page.evaluate(() => {
    const style = document.head.appendChild(document.createElement('style'));
    style.sheet?.insertRule('#it{height:33px}');
    style.sheet?.insertRule('#it::after{content:"</style><b id=torn>"}');
    const adopted = new CSSStyleSheet();
    adopted.replaceSync('#it{position:fixed}');
    document.adoptedStyleSheets = [adopted];
    const off = document.querySelector<HTMLStyleElement>('#off')?.sheet;
    if (off) off.disabled = true;
  });
  const { copy, close } = await reopen(browser, (await freeze(page)).html);
  const look = await copy.locator('#it').evaluate((element) => {
    const { width, height, position, opacity, color } = getComputedStyle(element);
    return { width, height, position, opacity, color };
  });
  expect(look).toEqual({ width: '77px', height: '33px', position: 'fixed', opacity: '1', color: 'rgb(0, 0, 0)' });
  expect(await copy.locator('#torn').count()).toBe(0);
  const width = (id: string) => copy.locator(id).evaluate((image: HTMLImageElement) => image.naturalWidth);
  expect(await width('#drawn')).toBe(1);
  expect(await width('#board')).toBe(3);
  await close();
});

test('the page itself is not changed, and nothing of it is set going', async ({ open }) => {
  const page = await open(
    `<p>words</p><img src="${picture}" onload="window.loads = (window.loads ?? 0) + 1"><practice-box></practice-box>`,
  );
  await page.evaluate(() => {
    Object.assign(globalThis, { made: 0, records: 0 });
    customElements.define(
      'practice-box',
      class extends HTMLElement {
        constructor() {
          super();
          Object.assign(globalThis, { made: Reflect.get(globalThis, 'made') + 1 });
        }
      },
    );
    new MutationObserver((records) => Object.assign(globalThis, { records: records.length })).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  });
  const outer = () => page.evaluate(() => document.documentElement.outerHTML);
  const before = await outer();
  await freeze(page);
  // A picture that the copy had loaded would have told so by now: its load comes before this one's.
  await page.evaluate((source) => {
    const later = new Image();
    later.src = source;
    return later.decode();
  }, picture);
  expect(await outer()).toBe(before);
  expect(await page.evaluate(() => ['loads', 'made', 'records'].map((name) => Reflect.get(globalThis, name)))).toEqual([
    1, 1, 0,
  ]);
});

test('what could not be copied is named, and the list has an end', async ({ open }) => {
  const page = await open(
    `<link rel="stylesheet" href="https://elsewhere.invalid/${'x'.repeat(900)}.css"><img src="/gone.png">`,
  );
  const some = await freeze(page);
  expect(some.left).toContain('picture /gone.png');
  await page.setContent('<img src="/gone.png">'.repeat(1_200));
  const { left } = await freeze(page);
  expect(left.length).toBeLessThanOrEqual(1_000);
  expect([...some.left, ...left].every((line) => line.length <= 500)).toBe(true);
});

test('the overlay is not in the copy', async ({ open }) => {
  const page = await open('<p>words</p>');
  const { html } = await page.evaluate(() => {
    rooms.openOverlay(document, 'en').show({ rings: [], card: { heading: 'Guide', lines: [], buttons: [] } });
    return rooms.fillCopy(rooms.freeze(document));
  });
  expect(html).not.toContain('clean-exit');
});

test('fonts and pictures of the page’s own origin are in the copy, from the browser’s cache; the server is asked for nothing', async ({
  page,
  script,
  browser,
}) => {
  const font = readFileSync(
    createRequire(import.meta.url).resolve('pdfjs-dist/standard_fonts/LiberationSans-Bold.ttf'),
  );
  const tile = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><path fill="teal" d="M0 0h4v8H0z"/></svg>';
  const looks = `@font-face { font-family: Practice; src: url('../font.ttf') }
    p { font: 40px Practice, monospace; background: url('tile.svg?a=1&b=(2)') } b::before { content: url(tile.svg) }
    i { background: url(/gone.svg); padding: 9px }`;
  const words = '<link rel="stylesheet" href="/looks/page.css"><p>Renewal is off</p><b>b</b><i>i</i>';
  const files: Record<string, [contentType: string, body: string | Buffer]> = {
    '/': ['text/html', words],
    // Beside a style sheet whose rules may not be read, each element carries its looks.
    '/hidden': ['text/html', `<!doctype html><link rel="stylesheet" href="https://127.0.0.1:1/hidden.css">${words}`],
    '/looks/page.css': ['text/css', looks],
    '/looks/tile.svg': ['image/svg+xml; charset=utf-8', tile],
    '/looks/tile.svg?a=1&b=(2)': ['image/svg+xml', tile],
    '/font.ttf': ['application/octet-stream', font],
  };
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const [contentType, body] = files[url] ?? ['image/svg+xml', tile];
    // One picture may not be kept by browsers, as pictures of people often may not.
    const kept = url === '/gone.svg' ? 'no-store' : 'max-age=600';
    response.writeHead(200, { 'content-type': contentType, 'cache-control': kept }).end(body);
  });
  await new Promise<void>((listens) => server.listen(0, '127.0.0.1', listens));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  for (const address of ['/', '/hidden']) {
    await page.goto(origin + address);
    await page.evaluate(script);
    await page.evaluate(() => document.fonts.ready);
    const before = asked.length;
    const { html, left } = await freeze(page);
    expect(asked.slice(before)).toEqual([]);
    expect(left.filter((line) => !line.startsWith('style sheet'))).toEqual([`background ${origin}/gone.svg`]);
    await page.locator('i').evaluate((element) => {
      element.style.background = 'none';
    });
    const { copy, asked: loaded, close } = await reopen(browser, html);
    await copy.evaluate(() => document.fonts.ready);
    expect(loaded).toEqual([]);
    expect(await differing(copy, await copy.screenshot(), await page.screenshot())).toBe(0);
    await close();
  }
  server.close();
});

test('rules of another origin may not be read: the copy looks as the page did, and says which parts are not in it', async ({
  open,
  browser,
}) => {
  const page = await open(`<header><h1>Renewal</h1><span class="state">off</span></header>
    <main><table><tr><th>Plan</th><td>Starter</td></tr></table>
      <label><input type="checkbox" checked> Too dear</label><input class="name" value="Somebody"><button>Keep</button>
      <practice-box></practice-box><p class="gone">hidden</p></main>`);
  const sheet = `
    body { margin: 0; font: 15px/1.6 sans-serif; color: rgb(20, 40, 60) }
    header { display: flex; gap: 20px; padding: 10px 30px; background: rgb(200, 220, 255); border-bottom: 3px solid navy }
    h1 { margin: 0; font-size: 22px; text-transform: uppercase } .state { margin-left: auto; color: rgb(180, 0, 0) }
    main { display: grid; grid-template-columns: 1fr 2fr; gap: 12px; padding: 20px; background-image: url(/ground.png) }
    h1::before { content: '✓'; margin-right: 9px; color: green } h1::after { content: url(/tick.png) }
    table { border-collapse: collapse } td, th { border: 1px solid gray; padding: 4px 12px }
    .name { border: 2px dashed teal; border-radius: 8px; padding: 6px } .gone { display: none }
    button { background: orange; border: 0; padding: 8px 16px; color: white }`;
  await page.route('https://cdn.example/look.css', (route) => route.fulfill({ contentType: 'text/css', body: sheet }));
  await page.evaluate(async () => {
    const root = document.querySelector('practice-box')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<style>b { color: rgb(1, 120, 3); letter-spacing: 3px }</style><b>in a shadow root</b>';
    const link = Object.assign(document.createElement('link'), {
      rel: 'stylesheet',
      href: 'https://cdn.example/look.css',
    });
    await new Promise((done) => {
      link.onload = done;
      document.head.append(link);
    });
    await document.fonts.ready;
  });
  const before = await page.content();
  const { html, left } = await freeze(page);
  expect(await page.content()).toBe(before);
  expect(left).toEqual([
    'background https://cdn.example/tick.png',
    'background https://cdn.example/ground.png',
    'style sheet https://cdn.example/look.css',
  ]);
  const { copy, asked, close } = await reopen(browser, html);
  await copy.setViewportSize(page.viewportSize() ?? { width: 1_280, height: 720 });
  expect(asked).toEqual([]);
  expect(await differing(copy, await copy.screenshot(), await page.screenshot())).toBeLessThan(0.001);
  await close();
});
