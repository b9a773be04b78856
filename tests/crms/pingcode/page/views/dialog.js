import { closeLayer, el, is, openLayer, pause, say } from '../../../kit/page/index.js';

/**
 * A dialog as ngx-tethys makes them: an element of its own name, no role, the button that acts in front of the one that doesn't.
 *
 * @param truth what its first button is
 * @param onYes answers `false` when the dialog has to stay
 */
export async function openDialog(title, content, { truth, onYes }) {
  await pause('panel');
  const close = () => closeLayer(layer);
  const press = async () => {
    if ((await onYes()) !== false) close();
  };
  const control = (key, style, onPress) =>
    el('button', { type: 'button', class: `btn ${style}`, on: { click: onPress } }, say(key));
  const layer = el(
    'div',
    { class: 'layer' },
    el('div', { class: 'backdrop' }),
    el(
      'thy-dialog-container',
      { class: 'modal thy-dialog-container', 'aria-modal': 'true', tabindex: '-1' },
      el('thy-dialog-header', { class: 'dialogHeader' }, el('h3', {}, title)),
      el('thy-dialog-body', { class: 'dialogBody' }, content),
      el(
        'thy-dialog-footer',
        { class: 'dialogFooter' },
        is(truth, control('dialog.ok', 'btn-primary', press)),
        is('dismiss', control('dialog.cancel', 'link-secondary', close)),
      ),
    ),
  );
  openLayer(layer);
}
