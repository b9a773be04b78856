import type { Page } from '@playwright/test';
import type { Condition, Words } from '../../../sites/schema.ts';
import { giveClosedRoots } from './closed-roots.ts';
import { expect, test } from './fixture.ts';

const both = (...en: string[]): Words => ({ en, 'zh-CN': ['无此文字'] });
const text = (en: string, within?: string): Condition => ({ type: 'text', text: both(en), within });
const control = (en: string): Condition => ({ type: 'control', name: both(en) });

/** Holds a condition against a page made of `body`. */
async function holds(page: Page, body: string, condition: Condition): Promise<boolean> {
  await page.setContent(body);
  return page.evaluate(
    (condition) =>
      rooms.holds(condition, {
        document,
        inner: rooms.innerRootsOf(document),
        url: new URL(location.href),
        role: 'app',
        places: { here: { type: 'path', path: '^/contacts/' }, there: { type: 'path', path: '^/settings/' } },
        asked: new Map(),
        target: (name, checked) => name === 'box' && checked !== false,
      }),
    condition,
  );
}

test('conditions of every kind are true and false', async ({ open }) => {
  const page = await open('');
  const yes: Condition = { type: 'path', path: '^/contacts/\\d+' };
  const no: Condition = { type: 'path', path: '^/login' };
  const cases: [Condition, boolean][] = [
    [yes, true],
    [no, false],
    [{ type: 'visible', css: '#shown' }, true],
    [{ type: 'visible', css: '#gone' }, false],
    [{ type: 'visible', css: '#gone, #shown' }, true],
    [{ type: 'place', place: 'here' }, true],
    [{ type: 'place', place: 'there' }, false],
    [{ type: 'place', place: 'nowhere' }, false],
    [{ type: 'target', target: 'box' }, true],
    [{ type: 'target', target: 'box', checked: false }, false],
    [{ type: 'target', target: 'other' }, false],
    [{ type: 'all', of: [yes, yes] }, true],
    [{ type: 'all', of: [yes, no] }, false],
    [{ type: 'any', of: [no, yes] }, true],
    [{ type: 'any', of: [no, no] }, false],
    [{ type: 'not', of: no }, true],
    [{ type: 'not', of: yes }, false],
  ];
  for (const [condition, answer] of cases) {
    const body = '<p id="shown">a</p><p id="gone" hidden>b</p>';
    expect.soft(await holds(page, body, condition), JSON.stringify(condition)).toBe(answer);
  }
});

test('words count when a person can read them', async ({ open }) => {
  const page = await open('');
  const renews = text('will not renew');
  const cases: [string, boolean][] = [
    ['<p>Your plan WILL NOT\n renew.</p>', true],
    ['<p>Your plan will <b>not</b> renew</p>', true],
    ['<main><p>联系人 王小明</p><p>Your plan will not renew</p></main>', true],
    ['<p>Your plan will not renew <i hidden>will not renew</i></p>', true],
    ['<p hidden>will not renew</p><p>will not renew</p>', true],
    ['<p hidden>Your plan will not renew</p>', false],
    ['<p style="opacity:0">Your plan will not renew</p>', false],
    ['<p>Your plan will <span hidden>not </span>renew</p>', false],
    ['<p>Your plan will <span style="visibility:hidden">not </span>renew</p>', false],
    ['<script type="application/json">{"text":"will not renew"}</script><p>plan</p>', false],
    ['<style>p::before{content:"will not renew"}</style><p>plan</p>', false],
    ['<p>Your plan will</p><p>renew</p>', false],
    // Nothing but the style sheet parts these.
    ['<dl><dt>Your plan</dt><dd>will</dd><dt>not</dt><dd>renew</dd></dl>', true],
    ['<p>Your plan <b>will</b><b>not</b><b>renew</b></p>', false],
  ];
  for (const [body, answer] of cases) expect.soft(await holds(page, body, renews), body).toBe(answer);
});

test('words are looked for in the named part of the page only', async ({ open }) => {
  const page = await open('');
  const body = '<nav>Billing</nav><main>Users</main>';
  expect(await holds(page, body, text('Billing', 'main'))).toBe(false);
  expect(await holds(page, body, text('Billing', 'nav, main'))).toBe(true);
});

test('a control is something to press with exactly these words as its name', async ({ open }) => {
  const page = await open('');
  const cancel = control('Cancel renewal');
  const cases: [string, boolean][] = [
    ['<button>Cancel renewal</button>', true],
    ['<button> cancel  <span>renewal</span> → </button>', true],
    ['<a href="/x">Cancel renewal</a>', true],
    ['<div role="button" tabindex="0">Cancel renewal</div>', true],
    ['<input type="submit" value="Cancel renewal">', true],
    ['<button aria-label="Cancel renewal">✕</button>', true],
    ['<button aria-label="">Cancel renewal</button>', true],
    ['<button aria-label="Keep">Cancel renewal</button>', false],
    ['<button>Cancel renewal now</button>', false],
    ['<p>Cancel renewal</p>', false],
    ['<a>Cancel renewal</a>', false],
    ['<button hidden>Cancel renewal</button>', false],
  ];
  for (const [body, answer] of cases) expect.soft(await holds(page, body, cancel), body).toBe(answer);
  const leave = '<button>Unsubscribe</button>';
  expect(await holds(page, `<p>Your plan renews in May. ${leave}</p>`, control('Unsubscribe'))).toBe(true);
  expect(await holds(page, `<p>Our newsletter comes each month. ${leave}</p>`, control('Unsubscribe'))).toBe(false);
});

test('every language is looked for, whatever the page speaks', async ({ open }) => {
  const page = await open('');
  const name: Words = { en: ['Export'], 'zh-CN': ['导出', '下载'] };
  expect(await holds(page, '<button>下 载</button>', { type: 'control', name })).toBe(true);
  expect(await holds(page, '<p>导出</p>', { type: 'text', text: name })).toBe(true);
});

const inner = '<div hidden>will not renew</div><p id="shown">This plan ends</p><a href="/x">Renew</a>';
/** Puts `html` into the page where the document's own selectors do not reach. */
const putInside: Record<string, (html: string) => void> = {
  'an open root': (html) => {
    document.body.append(document.createElement('x-card'));
    document.querySelector('x-card')?.attachShadow({ mode: 'open' }).setHTMLUnsafe(html);
  },
  'a closed root': (html) => {
    document.body.append(document.createElement('div'));
    document.querySelector('div')?.attachShadow({ mode: 'closed' }).setHTMLUnsafe(html);
  },
  'a frame': (html) => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.contentDocument?.body.setHTMLUnsafe(html);
  },
};

for (const [name, put] of Object.entries(putInside))
  test(`what stands in ${name} is seen as the rest of the page is`, async ({ open }) => {
    const page = await open('<p>Plan</p>', { before: giveClosedRoots });
    await page.evaluate(put, inner);
    const ask = (condition: Condition) =>
      page.evaluate((condition) => {
        const scene = { document, inner: rooms.innerRootsOf(document), role: 'app', places: {} } as const;
        return rooms.holds(condition, { ...scene, url: new URL(location.href), asked: new Map() });
      }, condition);
    expect(await ask(text('plan ends'))).toBe(true);
    expect(await ask(text('plan ends', 'p'))).toBe(true);
    expect(await ask(text('plan ends', 'h1'))).toBe(false);
    expect(await ask(text('will not renew'))).toBe(false);
    expect(await ask(control('Renew'))).toBe(true);
    expect(await ask({ type: 'visible', css: '#shown' })).toBe(true);
  });
