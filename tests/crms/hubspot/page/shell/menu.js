import { el } from '../dom.js';
import { pause } from '../pace.js';
import { closeLayer, openLayer } from './layers.js';

const layerOf = new WeakMap();

/** Opens a menu under the element that was pressed; pressing it again closes the menu. */
export async function openMenu(anchor, children) {
  if (anchor.getAttribute('aria-expanded') === 'true') return closeLayer(layerOf.get(anchor));
  anchor.setAttribute('aria-expanded', 'true');
  const menu = el('div', { class: 'menu', role: 'menu' }, children);
  const layer = el('div', { class: 'layer' }, menu);
  layerOf.set(anchor, layer);
  await pause('menu');
  const onPointerDown = ({ target }) => {
    if (!menu.contains(target) && !anchor.contains(target)) closeLayer(layer);
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

/** Below the anchor; pushed left where it would leave the window. */
function place(menu, anchor) {
  const box = anchor.getBoundingClientRect();
  const left = Math.min(box.left, innerWidth - menu.offsetWidth - 8);
  menu.style.left = `${Math.max(8, left)}px`;
  menu.style.top = `${Math.min(box.bottom + 4, innerHeight - menu.offsetHeight - 8)}px`;
}
