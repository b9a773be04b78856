import { el } from './dom.js';

/** Tabs that are links with addresses of their own. Each tab is `{ label, href, id? }`; `open` is the open one's address. */
export function linkTabs(tabs, open, label) {
  return el(
    'nav',
    { class: 'tabs', 'aria-label': label },
    tabs.map(({ label: words, href, ...attributes }) =>
      el(
        'a',
        { ...attributes, href, class: href === open ? 'tab openTab' : 'tab', 'aria-current': href === open && 'page' },
        words,
      ),
    ),
  );
}

/** Tabs of one page: each is `{ label, draw() }`, drawn when it is opened. The first is open, or the one numbered `open`. */
export function tabList(tabs, open = 0) {
  const panel = el('div', { role: 'tabpanel' });
  const heads = tabs.map(({ label }, index) =>
    el('button', { type: 'button', role: 'tab', class: 'tab', on: { click: () => show(index) } }, label),
  );
  async function show(chosen) {
    for (const [index, head] of heads.entries()) head.setAttribute('aria-selected', String(index === chosen));
    panel.replaceChildren(await tabs[chosen].draw());
  }
  show(open);
  return el('div', {}, el('div', { role: 'tablist', class: 'tabs' }, heads), panel);
}
