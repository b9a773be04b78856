import { expect, line, test } from './fixture.ts';

test('a person’s name beside the way out leads to their settings, whatever it is', async ({ find }) => {
  const bar = (name: string) =>
    `<nav><a href="#administration">Administration</a> <a href="#accounts">Accounts</a></nav>
     <ul><li id="user-preferences"><a href="#own">${name}</a></li><li id="user-logout"><a href="#out">Logout</a></li></ul>`;
  for (const name of ['Sample Admin', 'Ana Beispiel', 'ana@crm.example'])
    expect(line(await find('open-account-settings', bar(name)))).toBe(`likely: ${name}`);
});

test('the menu behind a person’s picture is an answer where no word is', async ({ find }) => {
  const page = `<header><a href="/">CRM</a>
    <button aria-haspopup="menu" class="user-menu"><img class="avatar" alt="" width="24" height="24"> Ana Beispiel</button></header>
    <main><img class="avatar" alt="" width="24" height="24"> <a href="/deals/1">Sample deal</a></main>`;
  expect(line(await find('open-account-settings', page))).toBe('unsure: Ana Beispiel');
});

test('a list of people in the page’s frame is no menu of one’s own', async ({ find }) => {
  const people = ['Ana', 'Ben', 'Cid', 'Dora', 'Eva'].map(
    (name) =>
      `<li><a href="/user/${name}"><img class="avatar" alt="" width="24" height="24"> ${name} Beispiel</a></li>`,
  );
  expect(line(await find('open-account-settings', `<aside><ul>${people.join('')}</ul></aside>`))).toBe('none');
});

test('an address that ends the session tells where the words don’t', async ({ find }) => {
  const page =
    '<nav><a href="/session/logoff">Feierabend</a> <a href="/settings/logout-redirect">Weiterleitung</a></nav>';
  expect(line(await find('log-out', page, { lang: 'de' }))).toBe('likely: Feierabend');
});

test('“Subscription” that follows a page or opens a program’s licence is not billing', async ({ find }) => {
  const page = `<nav><a href="/doku.php?do=subscribe">Manage Subscriptions</a>
    <a href="/license.txt" target="_blank">License</a></nav><form><button>Subscription</button></form>`;
  expect(line(await find('open-subscription-billing', page))).toBe('none');
});

test('the button that does it comes before the tab and the jump that show it', async ({ find }) => {
  const page = `<ul class="nav"><li class="active"><a href="/x?tab=2">Export</a></li></ul>
    <fieldset><legend><a href="#part">Export</a></legend><div id="part"><button>Export</button></div></fieldset>`;
  const { candidates } = await find('export-data', page);
  expect(candidates[0]?.html).toContain('<button');
});

test('what labels a field opens nothing', async ({ find }) => {
  const page =
    '<form><label style="cursor:pointer">Benutzer<input></label><label style="cursor:pointer">Benutzername</label></form>';
  expect(line(await find('open-users', page, { lang: 'de' }))).toBe('none');
});
