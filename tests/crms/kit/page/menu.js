import { el } from './dom.js';
import { closeLayer, openLayer } from './layers.js';
import { pause } from './pace.js';

const layerOf = new WeakMap();

/** Opens a menu under the element that was pressed; pressing it again closes the menu. */
export async function openMenu(anchor, children, attributes = {}) {
  if (anchor.getAttribute('aria-expanded') === 'true') return closeLayer(layerOf.get(anchor));
  anchor.setAttribute('aria-expanded', 'true');
  const menu = el('div', { class: 'menu', role: 'menu', ...attributes }, children);
  const layer = el('div', { class: 'layer' }, menu);
  layerOf.set(anchor, layer);
  await pause('menu');
  const onPointerDown = (event) => {
    const path = event.composedPath();
    if (!path.includes(menu) && !path.includes(anchor)) closeLayer(layer);
  };
  openLayer(layer, () => {
    document.removeEventListener('pointerdown', onPointerDown, true);
    anchor.setAttribute('aria-expanded', 'false');
    if (document.activeElement === document.body) anchor.focus();
  });
  place(menu, anchor);
  menu.addEventListener('click', () => closeLayer(layer));
  document.addEventListener('pointerdown', onPointerDown, true);
  menu.querySelector('[role=menuitem]')?.focus();
}

/** A button that opens a menu. `items()` is asked at each opening and may be waited for. */
export function menuButton(attributes, content, items) {
  const onPress = async (event) => {
    const anchor = event.currentTarget;
    await openMenu(anchor, await items());
  };
  return el(
    'button',
    {
      type: 'button',
      class: 'secondary',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      ...attributes,
      on: { click: onPress },
    },
    content,
  );
}

/** An entry of a menu that does something. */
export function menuItem(words, onPress, attributes = {}) {
  return el(
    'button',
    { type: 'button', class: 'menuItem', role: 'menuitem', ...attributes, on: { click: onPress } },
    words,
  );
}

/** An entry of a menu that leads somewhere. */
export function menuLink(words, href, attributes = {}) {
  return el('a', { class: 'menuItem', role: 'menuitem', href, ...attributes }, words);
}

/** Below the anchor; pushed left where it would leave the window. */
function place(menu, anchor) {
  const box = anchor.getBoundingClientRect();
  const left = Math.min(box.left, innerWidth - menu.offsetWidth - 8);
  menu.style.left = `${Math.max(8, left)}px`;
  menu.style.top = `${Math.min(box.bottom + 4, innerHeight - menu.offsetHeight - 8)}px`;
}
