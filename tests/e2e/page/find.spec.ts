import type { Page } from '@playwright/test';
import type { Target } from '../../../sites/schema.ts';
import { giveClosedRoots } from './closed-roots.ts';
import { expect, test } from './fixture.ts';

const label = { en: 'it', 'zh-CN': '它' };
const words = (en: string) => ({ en: [en], 'zh-CN': ['无此文字'] });
type Alternative = Target['alternatives'][number];
const css = (css: string): Alternative => ({ type: 'css', css });
const named = (name: string, role: 'button' | 'link' | 'checkbox' | 'tab' = 'button'): Alternative => ({
  type: 'name',
  role,
  name: words(name),
  match: 'whole',
});
const begins = (name: string, role: 'button' | 'checkbox' = 'button'): Alternative => ({
  type: 'name',
  role,
  name: words(name),
  match: 'begin',
});

/** What is found, told by the ids of the elements. */
async function find(page: Page, body: string, alternatives: Alternative[], within?: Target['within']) {
  await page.setContent(body);
  return page.evaluate(
    (target) => {
      const found = rooms.find(target, rooms.openSearch(document).now(), { byUse: true });
      switch (found.type) {
        case 'none':
          return 'none';
        case 'unsure':
          return `unsure: ${found.elements.map(({ id }) => id).join(' ')}`;
        case 'found': {
          const shown = found.shown === found.element ? '' : ` shown by ${found.shown.id}`;
          return `${found.confidence}: ${found.element.id}${shown}${found.obstacle ? `, ${found.obstacle}` : ''}`;
        }
      }
    },
    { label, alternatives, within, from: 'guess' } satisfies Target,
  );
}

test('an attribute of the vendor makes sure, words alone make it likely', async ({ open }) => {
  const page = await open('');
  const body = '<button id="a" data-test="next">Next</button><button id="b">Back</button>';
  expect(await find(page, body, [css('[data-test=next]'), named('Next')])).toBe('sure: a');
  expect(await find(page, body, [css('[data-test=other]'), named('Next')])).toBe('likely: a');
  expect(await find(page, body, [named('Next')])).toBe('likely: a');
  expect(await find(page, body, [{ type: 'text', text: words('Next') }])).toBe('likely: a');
  expect(await find(page, body, [named('Other')])).toBe('none');
});

test('alternatives that disagree, or fit several, leave the choice to the person', async ({ open }) => {
  const page = await open('');
  const disagree = '<button id="a" data-test="next">Skip</button><button id="b">Next</button>';
  expect(await find(page, disagree, [css('[data-test=next]'), named('Next')])).toBe('unsure: a b');
  const twins = '<button id="a">Next</button><button id="b">Next</button>';
  expect(await find(page, twins, [named('Next')])).toBe('unsure: a b');
  const many = Array.from({ length: 9 }, (_, i) => `<button id="b${i}">Next</button>`).join('');
  expect(await find(page, many, [named('Next')])).toBe('unsure: b0 b1 b2 b3 b4');
  // One of the twins is hidden: then there is nothing to choose.
  expect(await find(page, twins.replace('id="a"', 'id="a" hidden'), [named('Next')])).toBe('likely: b');
});

test('a mark on a list entry means the control in it; with several in it the person chooses', async ({ open }) => {
  const page = await open('');
  const entry = (more: string) => `<ul><li class="mark"><a id="a" href="#">Settings</a>${more}</li></ul>`;
  expect(await find(page, entry(''), [css('.mark')])).toBe('sure: a');
  expect(await find(page, entry('<button id="b">Delete account</button>'), [css('.mark')])).toBe('unsure: a b');
  expect(await find(page, '<p class="mark" id="p">Text</p>', [css('.mark')])).toBe('sure: p');
});

test('what leaves a mailing list by the same words is not the one', async ({ open }) => {
  const page = await open('');
  const words = { type: 'name', role: 'button', name: { en: ['Unsubscribe'], 'zh-CN': ['取消订阅'] }, match: 'whole' };
  const plan = '<section><h2>专业版</h2><div><button>升级</button><button id="plan">取消订阅</button></div></section>';
  const mails = '<section><p>产品资讯邮件</p><div><button id="mails">取消订阅</button></div></section>';
  expect(await find(page, plan + mails, [words as Alternative])).toBe('likely: plan');
  expect(await find(page, mails, [words as Alternative])).toBe('none');
  const news = '<p>Our newsletter comes monthly. <button id="news">Unsubscribe</button></p>';
  expect(
    await find(page, `<p>Team plan <button id="plan">Unsubscribe</button></p>${news}`, [words as Alternative]),
  ).toBe('likely: plan');
  const control = { type: 'control', name: words.name } as const;
  const holds = () =>
    page.evaluate(
      (condition) =>
        rooms.holds(condition, {
          ...{ document, inner: () => [], url: new URL(location.href), role: 'app', places: {}, asked: new Map() },
        }),
      control,
    );
  expect(await holds()).toBe(true);
  await page.setContent(mails + news);
  expect(await holds()).toBe(false);
  const byUse: Alternative[] = [{ type: 'intent', intent: 'cancel-subscription' }];
  expect(await find(page, `<p>您已订阅产品资讯邮件。 <button id="mails">取消订阅</button></p>`, byUse)).toBe('none');
});

test('an element and what stands in its shadow are one control', async ({ open }) => {
  const page = await open('');
  const body =
    '<x-button id="a" class="mark"><template shadowrootmode="open"><button>Next</button></template></x-button>';
  await page.evaluate((html) => document.body.setHTMLUnsafe(html), body);
  const found = await page.evaluate((target) => rooms.find(target, rooms.openSearch(document).now()).type, {
    label,
    alternatives: [css('.mark'), named('Next')],
    from: 'guess',
  } satisfies Target);
  expect(found).toBe('found');
});

test('a link around a button is one control', async ({ open }) => {
  const page = await open('');
  const body = '<a href="/x" id="a"><span role="button" id="b">Download</span></a>';
  expect(await find(page, body, [named('Download', 'link'), named('Download')])).toBe('likely: a');
});

test('whole names and beginnings of names are told apart', async ({ open }) => {
  const page = await open('');
  const body = '<button id="a">Next month</button><button id="b">Next →</button>';
  expect(await find(page, body, [named('Next')])).toBe('likely: b');
  expect(await find(page, body, [begins('Next')])).toBe('unsure: a b');
  expect(await find(page, '<button id="a">Next month</button>', [named('Next')])).toBe('none');
});

test('names are those a screen reader says', async ({ open }) => {
  const page = await open('');
  const cases: [string, Alternative][] = [
    ['<button id="a" aria-label="Settings"><svg width="20" height="20"></svg></button>', named('Settings')],
    ['<button id="a"><img alt="Settings" width="20" height="20"></button>', named('Settings')],
    ['<span id="s">Settings</span><button id="a" aria-labelledby="s">⚙</button>', named('Settings')],
    ['<input id="a" type="submit" value="Settings">', named('Settings')],
    ['<button id="a" title="Settings"></button>', named('Settings')],
    ['<div id="a" role="tab">Settings</div>', named('Settings', 'tab')],
    ['<details open><summary id="a">Settings</summary></details>', named('Settings')],
  ];
  for (const [body, alternative] of cases) expect.soft(await find(page, body, [alternative]), body).toBe('likely: a');
  expect(await find(page, '<button aria-label="Close">Settings</button>', [named('Settings')])).toBe('none');
  expect(await find(page, '<a href="/x" role="button" id="a">Settings</a>', [named('Settings', 'link')])).toBe('none');
});

test('a box that is drawn by its label is found, and the label is what is shown', async ({ open }) => {
  const page = await open('');
  const drawn = `<input type="checkbox" id="a" style="opacity:0;position:absolute">
    <label for="a" id="l">I understand that the data will be deleted</label>`;
  expect(await find(page, drawn, [begins('I understand', 'checkbox')])).toBe('likely: a shown by l');
  const plain = drawn.replace('opacity:0;', '');
  expect(await find(page, plain, [begins('I understand', 'checkbox')])).toBe('likely: a');
  const gone = drawn.replace('<label', '<label hidden');
  expect(await find(page, gone, [begins('I understand', 'checkbox')])).toBe('none');
});

test('it says what stands in the way', async ({ open }) => {
  const page = await open('');
  const next = '<button id="a" style="width:90px;height:30px">Next</button>';
  const over = '<div style="position:fixed;inset:0;background:#fff"></div>';
  const scroller = (inner: string) => `<div style="height:100px;overflow:auto">${inner}</div>${'<p>x</p>'.repeat(20)}`;
  const cases: [string, string][] = [
    [next, 'likely: a'],
    [next.replace('<button', '<button disabled'), 'likely: a, disabled'],
    [next.replace('<button', '<button aria-disabled="true"'), 'likely: a, disabled'],
    [`<fieldset disabled>${next}</fieldset>`, 'likely: a, disabled'],
    [`<div style="height:3000px"></div>${next}`, 'likely: a, off-screen'],
    [scroller(`<div style="height:400px"></div>${next}`), 'likely: a, off-screen'],
    [`<div style="height:3000px"></div><div style="content-visibility:auto">${next}</div>`, 'likely: a, off-screen'],
    [next + over, 'likely: a, covered'],
    [next + over.replace('background', 'pointer-events:none;background'), 'likely: a'],
    [next.replace('style="', 'style="opacity:0;'), 'none'],
    [next.replace('style="', 'style="display:none;'), 'none'],
    [`<div style="height:0;overflow:hidden">${next}</div>`, 'none'],
  ];
  for (const [body, answer] of cases) expect.soft(await find(page, body, [named('Next')]), body).toBe(answer);
});

test('a search can be held to the dialog on top, or to the page beneath', async ({ open }) => {
  const page = await open('');
  const box = (name: string, id: string, more = '') =>
    `<div role="dialog" aria-label="${name}" ${more} style="position:fixed;top:0;left:0;width:300px;height:200px;background:#fff"><button id="${id}">Next</button></div>`;
  const body = `<button id="page">Next</button>${box('lower', 'a')}${box('upper', 'b')}`;
  expect(await find(page, body, [named('Next')], 'page')).toBe('likely: page, covered');
  expect(await find(page, body, [named('Next')], 'dialog')).toBe('likely: b');
  expect(await find(page, '<button id="page">Next</button>', [named('Next')], 'dialog')).toBe('none');
  const closed = `${box('lower', 'a')}${box('upper', 'b', 'hidden')}`;
  expect(await find(page, closed.replace('hidden style="', 'style="display:none;'), [named('Next')], 'dialog')).toBe(
    'likely: a',
  );
});

test('a dialog without a box of its own, whose parts are fixed, is a dialog', async ({ open }) => {
  const page = await open('');
  const body = `<div role="dialog" aria-modal="true" style="position:relative">
    <div style="position:fixed;inset:0"></div><div style="position:fixed;inset:40px;background:#fff"><button id="a">Next</button></div></div>`;
  expect(await find(page, body, [named('Next')], 'dialog')).toBe('likely: a');
});

test('of two modal dialogs the one opened last is on top, wherever it stands', async ({ open }) => {
  const page = await open(
    '<dialog id="one"><button id="a">Next</button></dialog><dialog id="two"><button id="b">Next</button></dialog>',
  );
  const found = await page.evaluate(
    (target) => {
      document.querySelector<HTMLDialogElement>('#two')?.showModal();
      document.querySelector<HTMLDialogElement>('#one')?.showModal();
      const found = rooms.find(target, rooms.openSearch(document).now(), { byUse: true });
      return found.type === 'found' ? found.element.id : found.type;
    },
    { label, alternatives: [named('Next')], within: 'dialog', from: 'guess' } satisfies Target,
  );
  expect(found).toBe('a');
});

test('in front is the dialog, and the page where there is none', async ({ open }) => {
  const page = await open('');
  const dialog = '<div role="dialog"><button id="b">Next</button></div>';
  expect(await find(page, `<button id="a">Next</button>${dialog}`, [named('Next')], 'front')).toBe('likely: b');
  expect(await find(page, '<button id="a">Next</button>', [named('Next')], 'front')).toBe('likely: a');
  expect(await find(page, '<button id="a">Next</button>', [named('Next')], 'dialog')).toBe('none');
});

test('what stands in a shadow root of a dialog stands in the dialog', async ({ open }) => {
  const page = await open('');
  const next = (id: string) =>
    `<x-${id}><template shadowrootmode="open"><button id="${id}">Next</button></template></x-${id}>`;
  const body = (ids: string[]) => `${ids.map(next).join('')}<div role="dialog"><p>Plan</p>${next('b')}</div>`;
  const ask = (within: Target['within']) =>
    page.evaluate(
      ({ target, body }) => {
        document.body.setHTMLUnsafe(body);
        const found = rooms.find(target, rooms.openSearch(document).now());
        return found.type === 'found' ? found.element.id : found.type;
      },
      { target: { label, alternatives: [named('Next')], within, from: 'guess' } satisfies Target, body: body(['a']) },
    );
  expect(await ask('dialog')).toBe('b');
  expect(await ask('front')).toBe('b');
  expect(await ask('page')).toBe('a');
});

test('what stands in a shadow root or a frame of the same origin is found, a closed root where the browser opens it', async ({
  open,
}) => {
  const root = (mode: string) =>
    `<div id="h"></div><script>h.attachShadow({ mode: "${mode}" }).innerHTML = "<button>Next</button>"</script>`;
  const frame = '<iframe srcdoc="<button id=a>Next</button>"></iframe>';
  const found = async (body: string, before?: () => void) => {
    const page = await open(body, { before });
    await page.waitForFunction(() =>
      [...document.querySelectorAll('iframe')].every((one) => one.contentDocument?.body?.firstChild),
    );
    return page.evaluate(
      (target) => {
        const found = rooms.find(target, rooms.openSearch(document).now(), { byUse: true });
        return found.type === 'found'
          ? `${found.confidence}${found.obstacle ? `, ${found.obstacle}` : ''}`
          : found.type;
      },
      { label, alternatives: [named('Next')], from: 'guess' } satisfies Target,
    );
  };
  expect(await found(root('open'))).toBe('likely');
  expect(await found(frame)).toBe('likely');
  expect(await found(root('closed'))).toBe('none');
  expect(await found(root('closed'), giveClosedRoots)).toBe('likely');
});

test('by what it is for a control is found where nothing else fits, and is never sure', async ({ open }) => {
  const page = await open('');
  const byUse: Alternative[] = [named('End membership'), { type: 'intent', intent: 'cancel-subscription' }];
  const redesigned = '<h1>Subscription</h1><button id="a">Cancel subscription</button>';
  expect(await find(page, redesigned, byUse)).toBe('likely: a');
  expect(await find(page, redesigned.replace('id="a"', 'id="a" disabled'), byUse)).toBe('likely: a, disabled');
  const both = `${redesigned}<button id="b">End membership</button>`;
  expect(await find(page, both, byUse), 'the site’s own words go before').toBe('likely: b');
  const twins = `${redesigned}<p>or</p><button id="b">Cancel subscription</button>`;
  expect(await find(page, twins, byUse)).toBe('unsure: a b');
  const menu =
    '<h1>Subscription</h1><button id="o" aria-haspopup="menu" aria-expanded="false">More</button><div role="menu" style="display:none"><button id="a">Cancel subscription</button></div>';
  expect(await find(page, menu, byUse)).toBe('likely: a shown by o, in-menu');
});

/** Look-alikes, each where the button itself is gone. */
const lookAlikes = [
  '<h1>Subscription</h1><button>Keep my plan</button><button>Pause subscription</button><button>Upgrade plan</button>',
  '<h1>Subscription</h1><button>Delete account</button>',
  '<h1>Subscription</h1><form><input><button>Save</button><button>Cancel</button></form>',
  '<h1>Newsletter</h1><button>Unsubscribe</button>',
  '<h1>Invoices</h1><table><tr><td>2026-01</td><td><a href="#x">Cancelled</a></td></tr></table>',
  '<h1>Subscription</h1><button>Reactivate subscription</button><button>Undo cancellation</button>',
  '<h1>订阅</h1><button>注销</button><button>保留套餐</button><button>取消自动发送</button>',
  '<h1>订阅</h1><div role="dialog"><p>升级套餐?</p><button>取 消</button><button>确 定</button></div>',
];
for (const body of lookAlikes) {
  test(`where the button is gone nothing is taken for it: ${body.replace(/<[^>]+>/g, ' ').trim()}`, async ({
    open,
  }) => {
    const page = await open('');
    expect(await find(page, body, [{ type: 'intent', intent: 'cancel-subscription' }])).toBe('none');
  });
}

test('what the site warns of is no answer by its use; then nothing is sure', async ({ open }) => {
  const page = await open('<h1>Subscription</h1><button id="a">Cancel subscription</button>');
  const found = await page.evaluate(
    (target) => {
      const a = document.querySelector('#a');
      return rooms.find(target, rooms.openSearch(document).now(), { byUse: true, never: a ? [a] : [] }).type;
    },
    { label, alternatives: [{ type: 'intent', intent: 'cancel-subscription' }], from: 'guess' } satisfies Target,
  );
  expect(found).toBe('none');
});
