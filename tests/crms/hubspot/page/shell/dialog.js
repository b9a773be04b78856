import { button, el, text } from '../dom.js';
import { icon } from '../icons.js';
import { say } from '../language.js';
import { pause } from '../pace.js';
import { closeLayer, openLayer } from './layers.js';

let count = 0;

/**
 * Opens a dialog in the middle of the page or, with `side`, a panel at its right edge. Its answer takes new content by
 * `fill(body, footer)` and goes by `close()`.
 */
export async function openDialog(titleKey, { side = false } = {}) {
  await pause('panel');
  const titleId = `dialog-title-${++count}`;
  const body = el('div', { class: 'dialogBody' });
  const footer = el('div', { class: 'dialogFooter' });
  const before = document.activeElement;
  const close = () => closeLayer(layer);
  const dialog = el(
    'div',
    {
      class: side ? 'sidePanel' : 'modal',
      role: 'dialog',
      'aria-modal': 'true',
      'aria-labelledby': titleId,
      tabindex: '-1',
    },
    el(
      'div',
      { class: 'dialogHeader' },
      el('h2', { id: titleId }, text(titleKey)),
      el(
        'button',
        { type: 'button', class: 'iconButton', 'aria-label': say('dialog.close'), on: { click: close } },
        icon('close'),
      ),
    ),
    body,
    footer,
  );
  const layer = el('div', { class: 'layer' }, el('div', { class: 'backdrop' }), dialog);
  openLayer(layer, () => before?.focus());
  dialog.focus();
  return {
    close,
    fill(newBody, newFooter) {
      body.replaceChildren(...newBody);
      footer.replaceChildren(...newFooter);
    },
  };
}

/** A dialog with a question, one button that acts and one that dismisses. */
export async function confirmDialog({ title, body, act, actStyle = 'primary', onAct }) {
  const dialog = await openDialog(title);
  const actButton = button(act, actStyle, async () => {
    actButton.disabled = true;
    await onAct(dialog);
  });
  dialog.fill(body, [actButton, button('dialog.cancel', 'secondary', dialog.close)]);
}
