import { expect, test } from './look/fixture.ts';

const cancel = '<button>Cancel subscription</button>';

test.describe('a look that stays open', () => {
  test('says the same as a new one after every kind of change', async ({ watch }) => {
    const page =
      await watch(`<h1>Billing</h1><main>${cancel}</main><form><label for="w">Note</label><textarea id="w"></textarea></form>
      <button aria-haspopup="menu" aria-expanded="false" id="menu">Plan</button><ul role="menu" id="entries" hidden><li><a href="#x" id="link">Pause</a></li></ul>`);
    expect(await page.find('cancel-subscription')).toBe('sure: Cancel subscription');
    const changes: [string, string, Parameters<typeof page.find>[0]][] = [
      ['document.querySelector("main button").firstChild.data = "Export all data"', 'Export all data', 'export-data'],
      ['', 'none', 'cancel-subscription'],
      ['document.querySelector("#link").textContent = "Cancel plan"', 'Cancel plan', 'cancel-subscription'],
      ['document.querySelector("#entries").hidden = false', 'Cancel plan', 'cancel-subscription'],
      ['document.querySelector("#entries").remove()', 'none', 'cancel-subscription'],
      [
        'document.querySelector("main").append(Object.assign(document.createElement("a"), { href: "/out", textContent: "Log out" }))',
        'Log out',
        'log-out',
      ],
      ['document.querySelector("main a").setAttribute("aria-label", "Sign in")', 'none', 'log-out'],
      ['document.querySelector("label").textContent = "Reason for cancelling"', 'Reason for cancelling', 'give-reason'],
      ['document.querySelector("h1").outerHTML = "<div id=\'it\'>Delete my account</div>"', 'none', 'delete-account'],
      ['document.querySelector("#it").setAttribute("role", "button")', 'Delete my account', 'delete-account'],
      ['document.querySelector("#it").removeAttribute("role")', 'none', 'delete-account'],
      ['document.querySelector("#it").style.cursor = "pointer"', 'Delete my account', 'delete-account'],
    ];
    for (const [change, answer, intent] of changes) {
      await page.run(change);
      const kept = await page.find(intent);
      expect.soft(kept, change).toContain(answer);
      expect.soft(await page.find(intent, 'anew'), change).toBe(kept);
    }
  });

  test('follows an address that changes without a load', async ({ watch }) => {
    const page = await watch(`<nav><a href="/billing">Cancel subscription</a></nav>`);
    expect(await page.score('cancel-subscription')).toBeGreaterThan(0.9);
    await page.run('history.pushState(null, "", "/billing")');
    expect(await page.score('cancel-subscription')).toBeLessThan(0.7);
  });

  test('sees what is scrolled away, covered or shown without a change of the page', async ({ watch }) => {
    const page = await watch(`<div style="height:3000px">Plans</div>${cancel}`);
    expect(await page.find('cancel-subscription')).toBe('sure: Cancel subscription, off-screen');
    await page.run('scrollTo(0, 3000)');
    expect(await page.find('cancel-subscription')).toBe('sure: Cancel subscription');
  });

  test('tells once that something has changed, and not again before the next look', async ({ watch }) => {
    const page = await watch(cancel);
    await page.find('cancel-subscription');
    expect(await page.told()).toBe(0);
    for (let change = 0; change < 3; change += 1) await page.run('document.body.append("x")');
    expect(await page.told()).toBe(1);
    await page.find('cancel-subscription');
    await page.run('document.body.append("y")');
    expect(await page.told()).toBe(2);
  });

  test('reads a large page in pieces, and says so until it is done', async ({ watch }) => {
    const rows = Array.from({ length: 4_000 }, (_, row) => `<p><a href="/r/${row}">Record ${row}</a></p>`).join('');
    const page = await watch(rows + cancel, { budget: 0 });
    const [first] = await page.pieces('cancel-subscription');
    expect(first).toBe('none, incomplete');
    expect((await page.pieces('cancel-subscription')).at(-1)).toBe('sure: Cancel subscription');
  });

  test('loses nothing when the place at which it stopped reading is taken away', async ({ watch }) => {
    const rows = Array.from({ length: 4_000 }, (_, row) => `<p><a href="/r/${row}">Record ${row}</a></p>`).join('');
    const page = await watch(`<div>${rows}</div>${cancel}`, { budget: 0 });
    expect(await page.find('cancel-subscription')).toBe('none, incomplete');
    await page.run('document.querySelector("div").remove()');
    expect((await page.pieces('cancel-subscription')).at(-1)).toBe('sure: Cancel subscription');
  });

  test('knows a dialog that can be focused', async ({ watch }) => {
    const page = await watch('<main></main>');
    await page.run(
      'document.querySelector("main").innerHTML = "<div role=dialog tabindex=0><h2>Cancel subscription?</h2><button>Keep it</button><button>Yes, cancel</button></div>"',
    );
    expect(await page.find('confirm-dialog')).toContain('Yes, cancel');
  });

  test('reads a page anew that has changed in thousands of places', async ({ watch }) => {
    const page = await watch('<main></main>');
    await page.find('cancel-subscription');
    await page.run(
      'for (let n = 0; n < 5000; n++) document.querySelector("main").append(Object.assign(document.createElement("button"), { textContent: n === 4000 ? "Cancel subscription" : "Open " + n }))',
    );
    expect(await page.find('cancel-subscription')).toBe('sure: Cancel subscription, off-screen');
    await page.run('document.querySelector("main").replaceChildren()');
    expect(await page.find('cancel-subscription')).toBe('none');
  });

  test('reads nothing while the page is hidden', async ({ watch }) => {
    const page = await watch('<main></main>');
    expect(await page.find('log-out')).toBe('none');
    await page.hide(true);
    await page.run('document.querySelector("main").innerHTML = "<a href=/out>Log out</a>"');
    expect(await page.find('log-out')).toBe('none, incomplete');
    await page.hide(false);
    expect(await page.find('log-out')).toBe('sure: Log out');
  });

  test('ends with close: no change is heard of any more', async ({ watch }) => {
    const page = await watch(cancel);
    await page.find('cancel-subscription');
    await page.run('testLook.close()');
    await page.run('document.body.append("x")');
    expect(await page.told()).toBe(0);
  });
});
