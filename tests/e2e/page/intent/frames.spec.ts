import { expect, test } from './look/fixture.ts';

const cancel = '<button>Cancel subscription</button>';

test.describe('what stands in roots and frames of the page', () => {
  test('is found when it comes late, and gone when it goes', async ({ watch }) => {
    const page = await watch('<div id="host"></div><sample-late></sample-late>');
    const add = `const root = document.querySelector("#host").attachShadow({ mode: "open" }); root.innerHTML = '${cancel}'`;
    const frame = `const frame = document.createElement("iframe"); frame.srcdoc = '${cancel}'; document.body.append(frame)`;
    const define = `customElements.define("sample-late", class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: "open" }).innerHTML = '<a href="/out">Log out</a>'; } })`;
    expect(await page.find('cancel-subscription')).toBe('none');
    await page.run(
      `${add}; document.body.append("x"); document.querySelector("#host").replaceWith(document.querySelector("#host"))`,
    );
    expect(await page.find('cancel-subscription')).toBe('sure: Cancel subscription');
    await page.run('document.querySelector("#host").shadowRoot.querySelector("button").textContent = "Export data"');
    expect(await page.find('export-data')).toBe('sure: Export data');
    await page.run('document.querySelector("#host").remove()');
    expect(await page.find('export-data')).toBe('none');
    await page.run(frame);
    await expect.poll(() => page.find('cancel-subscription')).toBe('sure: Cancel subscription');
    await page.run('document.querySelector("iframe").contentDocument.body.innerHTML = "<h1>Done</h1>"');
    expect(await page.find('cancel-subscription')).toBe('none');
    await page.run(define);
    expect(await page.find('log-out')).toBe('sure: Log out');
  });

  test('a frame that goes on to another page is read anew', async ({ watch }) => {
    const page = await watch('<iframe srcdoc="<h1>Plan</h1>"></iframe>');
    expect(await page.find('cancel-subscription')).toBe('none');
    await page.run(`document.querySelector("iframe").srcdoc = '${cancel}'`);
    await expect.poll(() => page.find('cancel-subscription')).toBe('sure: Cancel subscription');
    await page.run('document.querySelector("iframe").remove()');
    expect(await page.find('cancel-subscription')).toBe('none');
  });
});
