import { el, is, say } from '../../../kit/page/index.js';

function press(words, style, onPress) {
  return el('button', { type: 'button', class: `${style} press`, on: { click: onPress } }, words);
}

function dialog(title, content) {
  const layer = el(
    'div',
    { class: 'cdk-overlay-container' },
    el(
      'thy-dialog-container',
      { class: 'thy-dialog-container', role: 'dialog', 'aria-modal': 'true', 'aria-label': title, tabindex: '-1' },
      content,
    ),
  );
  document.body.append(layer);
  return layer;
}

function header(title) {
  return el('thy-dialog-header', { class: 'dialog-header' }, el('h3', { class: 'dialog-title' }, title));
}

/** A question as ngx-tethys asks it: yes first, in red. */
export function ask(text, onYes) {
  const close = () => layer.remove();
  const yes = () => {
    close();
    onYes();
  };
  const title = say('dialog.notice');
  const footer = el(
    'div',
    { class: 'thy-confirm-footer thy-confirm-footer-left' },
    is('confirm', press(say('dialog.yes'), 'btn-danger', yes)),
    is('no', press(say('dialog.no'), 'thy-confirm-cancel btn-link-secondary', close)),
  );
  const body = el('thy-dialog-body', { class: 'dialog-body' }, text);
  const layer = dialog(title, el('thy-confirm-default', {}, header(title), body, footer));
}

/** A form in a dialog of ngx-tethys. */
export function form(title, fields, yes, onYes) {
  const close = () => layer.remove();
  const layer = dialog(title, [
    header(title),
    el('thy-dialog-body', { class: 'dialog-body' }, fields),
    el(
      'thy-dialog-footer',
      { class: 'dialog-footer' },
      is(
        yes.is,
        press(yes.words, 'btn-primary', () => onYes(close)),
      ),
      is('no', press(say('dialog.no'), 'btn-link-secondary', close)),
    ),
  ]);
}

export function message(text) {
  const content = el('div', { class: 'thy-notify-content' }, text);
  document.body.append(el('thy-notify', { class: 'thy-notify', role: 'alert' }, content));
}

/** Properties one under the other. */
export function facts(pairs) {
  const item = ([name, value]) =>
    el(
      'thy-property-item',
      { class: 'thy-property-item' },
      el('span', { class: 'thy-property-label' }, name),
      el('span', { class: 'thy-property-content' }, value),
    );
  return el('thy-properties', { class: 'thy-properties' }, pairs.map(item));
}

export function list(headers, rows) {
  const cells = (tag, some) => some.map((each) => el(tag, {}, each));
  return el(
    'thy-table',
    { class: 'thy-table' },
    el('table', {}, el('thead', {}, el('tr', {}, cells('th', headers))), el('tbody', {}, rows.map(rowOf))),
    rows.length === 0 && el('thy-empty', {}, say('list.empty')),
  );

  function rowOf(row) {
    return el('tr', { class: 'thy-table-row' }, cells('td', row));
  }
}
