import { el } from './dom.js';
import { closeLayer, openLayer } from './layers.js';
import { pause } from './pace.js';

let count = 0;

/**
 * Opens a dialog after a moment. Its answer takes new content by `fill(body, footer)` and goes by `close()`.
 *
 * @param title words, or nodes
 * @param kind `modal` in the middle, `side` a panel at the right edge, `native` a `<dialog>` shown as a modal
 * @param onClose told when it goes, whoever closes it
 * @param closeLabel label of the cross in its corner; no cross when not given
 */
export async function openDialog(title, { kind = 'modal', onClose = () => {}, closeLabel } = {}) {
  await pause('panel');
  const titleId = `title-${++count}`;
  const body = el('div', { class: 'dialogBody' });
  const footer = el('div', { class: 'dialogFooter' });
  const before = document.activeElement;
  const native = kind === 'native';
  const dialog = el(
    native ? 'dialog' : 'div',
    {
      class: kind === 'side' ? 'sidePanel' : 'modal',
      role: native ? undefined : 'dialog',
      'aria-modal': native ? undefined : 'true',
      'aria-labelledby': titleId,
      tabindex: '-1',
    },
    el(
      'div',
      { class: 'dialogHeader' },
      el('h2', { id: titleId }, title),
      closeLabel &&
        el('button', { type: 'button', class: 'cross', 'aria-label': closeLabel, on: { click: () => close() } }, '×'),
    ),
    body,
    footer,
  );
  const layer = native ? dialog : el('div', { class: 'layer' }, el('div', { class: 'backdrop' }), dialog);
  const close = () => closeLayer(layer);
  openLayer(layer, () => {
    before?.focus();
    onClose();
  });
  if (native) {
    dialog.showModal();
    dialog.addEventListener('close', close);
  } else dialog.focus();
  return {
    close,
    fill(newBody, newFooter = []) {
      body.replaceChildren(...[newBody].flat());
      footer.replaceChildren(...[newFooter].flat());
    },
  };
}
