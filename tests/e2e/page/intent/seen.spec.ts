import { expect, line, test } from './fixture.ts';

const cancel = '<button id="it">Cancel subscription</button>';

/** What is said of the best candidate besides its name. */
async function stateOf(answer: Awaited<ReturnType<Parameters<Parameters<typeof test>[2]>[0]['ask']>>) {
  const [first] = answer.candidates;
  return `${answer.confidence}${first?.obstacle ? `, ${first.obstacle}` : ''}${first?.openFirst ? `, open ${/id="(\w+)"/.exec(first.openFirst)?.[1]}` : ''}`;
}

test('what keeps a person from pressing it is said', async ({ find }) => {
  const over = '<div style="position:fixed;inset:0;background:#fff"></div>';
  const cases: [string, string][] = [
    [cancel, 'sure'],
    [cancel.replace('<button', '<button disabled'), 'sure, disabled'],
    [`<div style="height:3000px"></div>${cancel}`, 'sure, off-screen'],
    [cancel + over, 'sure, covered'],
    [`<div style="display:none">${cancel}</div>`, 'none'],
    [
      `<button id="menu" aria-haspopup="menu" aria-expanded="false">Plan</button><div role="menu" style="display:none">${cancel}</div>`,
      'sure, in-menu, open menu',
    ],
    [
      `<li><a href="#" id="menu">Plan</a><ul style="visibility:hidden"><li>${cancel}</li></ul></li>`,
      'sure, in-menu, open menu',
    ],
    [`<template>${cancel}</template>`, 'none'],
  ];
  for (const [body, state] of cases)
    expect.soft(await stateOf(await find('cancel-subscription', body)), body).toBe(state);
});

test('shadow roots and frames are looked into', async ({ find, tab }) => {
  const host = (mode: string) => `<billing-card><template shadowrootmode="${mode}">${cancel}</template></billing-card>`;
  expect(line(await find('cancel-subscription', host('open')))).toBe('sure: Cancel subscription');
  expect(line(await find('cancel-subscription', host('closed')))).toBe('none');

  const closed = await tab.evaluate((html) => {
    document.body.replaceChildren();
    const card = document.body.appendChild(document.createElement('div'));
    const root = card.attachShadow({ mode: 'closed' });
    root.innerHTML = html;
    const before = cleanExitFind({ intent: 'cancel-subscription' });
    globalThis.cleanExitClosedRoots = new WeakMap([[card, root]]);
    return [before, cleanExitFind({ intent: 'cancel-subscription' })];
  }, cancel);
  expect(closed.map(line)).toEqual(['none', 'sure: Cancel subscription']);

  const framed = await tab.evaluate(async (html) => {
    const frame = document.createElement('iframe');
    frame.srcdoc = `<h1>Billing</h1>${html}`;
    document.body.replaceChildren(frame);
    await new Promise((loaded) => frame.addEventListener('load', loaded));
    return cleanExitFind({ intent: 'cancel-subscription' });
  }, cancel);
  expect(line(framed)).toBe('sure: Cancel subscription');
});

test('what is pressed without being a button is found', async ({ find }) => {
  const cases = [
    '<div role="button">Cancel subscription</div>',
    '<div tabindex="0">Cancel subscription</div>',
    '<span onclick="void 0">Cancel subscription</span>',
    '<div style="cursor:pointer">Cancel subscription</div>',
    '<div action-type="cancel">Cancel subscription</div>',
    '<input type="button" value="Cancel subscription">',
    '<button aria-label="Cancel subscription">×</button>',
    '<button title="Cancel subscription"><svg width="9" height="9"></svg></button>',
    '<button><img alt="Cancel subscription" width="9" height="9"></button>',
  ];
  for (const body of cases)
    expect.soft(line(await find('cancel-subscription', body)), body).toBe('sure: Cancel subscription');
  expect(line(await find('cancel-subscription', '<p>Cancel subscription</p>'))).toBe('none');
});

test('looking changes nothing in the page', async ({ show, ask, tab }) => {
  await show(`<h1>Billing</h1>${cancel}<div style="cursor:pointer">Export</div>`);
  const before = await tab.content();
  await ask('cancel-subscription');
  await ask('export-data');
  expect(await tab.content()).toBe(before);
});

test('finds one button among thirty thousand elements', async ({ show, ask, tab }) => {
  await show('');
  await tab.evaluate(() => {
    const table = document.body.appendChild(document.createElement('table'));
    for (let row = 0; row < 6_000; row += 1) {
      const line = table.insertRow();
      for (const text of [`Sample ${row}`, `open since ${row}`]) line.insertCell().textContent = text;
      const link = line.insertCell().appendChild(document.createElement('a'));
      link.href = `/records/${row}`;
      link.textContent = `Record ${row}`;
    }
    document.body.appendChild(document.createElement('button')).textContent = 'Cancel subscription';
  });
  expect(await tab.evaluate(() => document.querySelectorAll('*').length)).toBeGreaterThan(30_000);
  expect(line(await ask('cancel-subscription'))).toBe('sure: Cancel subscription');
});
