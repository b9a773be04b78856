import { el, is, say } from '../../../kit/page/index.js';

/** Two Chinese characters get a space between them. */
function spaced(words) {
  return /^[\u4e00-\u9fff]{2}$/.test(words) ? `${words[0]} ${words[1]}` : words;
}

function press(words, style, onPress) {
  const content = el('span', {}, spaced(words));
  return el('button', { type: 'button', class: `ant-btn ${style} press`, on: { click: onPress } }, content);
}

function modal(title, style, content, buttons) {
  const wrapper = el(
    'div',
    { class: 'ant-modal-wrap' },
    el(
      'div',
      { class: `ant-modal ${style}`, role: 'dialog', 'aria-modal': 'true', 'aria-label': title },
      el('span', { class: 'ant-modal-confirm-title' }, title),
      el('div', { class: 'ant-modal-confirm-content' }, content),
      el('div', { class: 'ant-modal-confirm-btns' }, buttons),
    ),
  );
  document.body.append(wrapper);
  return wrapper;
}

/** A question as Ant Design asks it. */
export function ask(text, onYes) {
  const close = () => shown.remove();
  const yes = () => {
    close();
    onYes();
  };
  const shown = modal(text, 'ant-modal-confirm', '', [
    is('no', press(say('dialog.no'), 'ant-btn-default', close)),
    is('confirm', press(say('dialog.yes'), 'ant-btn-primary', yes)),
  ]);
}

/** A form in a modal of Ant Design. */
export function form(title, fields, yes, onYes) {
  const close = () => shown.remove();
  const shown = modal(title, 'ant-modal-form', fields, [
    is('no', press(say('dialog.no'), 'ant-btn-default', close)),
    is(
      yes.is,
      press(yes.words, 'ant-btn-primary', () => onYes(close)),
    ),
  ]);
}

export function message(text) {
  document.body.append(el('div', { class: 'ant-message-notice', role: 'status' }, text));
}

/** `ant-descriptions` with borders: name and value are cells of their own. */
export function facts(pairs) {
  const row = ([name, value]) =>
    el(
      'tr',
      { class: 'ant-descriptions-row' },
      el('th', { class: 'ant-descriptions-item-label' }, name),
      el('td', { class: 'ant-descriptions-item-content' }, value),
    );
  return el('div', { class: 'ant-descriptions' }, el('table', {}, el('tbody', {}, pairs.map(row))));
}

export function list(headers, rows) {
  const cells = (tag, some) => some.map((each) => el(tag, { class: 'ant-table-cell' }, each));
  const head = el('thead', { class: 'ant-table-thead' }, el('tr', {}, cells('th', headers)));
  const body = rows.map((row) => el('tr', { class: 'ant-table-row' }, cells('td', row)));
  return el(
    'div',
    { class: 'ant-table' },
    el('table', {}, head, el('tbody', { class: 'ant-table-tbody' }, body)),
    rows.length === 0 && el('div', { class: 'ant-empty-description' }, say('list.empty')),
  );
}
