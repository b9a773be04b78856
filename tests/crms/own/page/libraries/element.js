import { el, is, say } from '../../../kit/page/index.js';

function press(words, style, onPress) {
  return el('button', { type: 'button', class: `el-button ${style} press`, on: { click: onPress } }, words);
}

/** A question as Element UI asks it: no first, yes second. */
export function ask(text, onYes) {
  const close = () => wrapper.remove();
  const yes = () => {
    close();
    onYes();
  };
  const title = say('dialog.notice');
  const wrapper = el(
    'div',
    { class: 'el-message-box__wrapper', role: 'dialog', 'aria-modal': 'true', 'aria-label': title },
    el(
      'div',
      { class: 'el-message-box' },
      el('div', { class: 'el-message-box__title' }, title),
      el('p', { class: 'el-message-box__content' }, text),
      el(
        'div',
        { class: 'el-message-box__btns' },
        is('no', press(say('dialog.no'), 'el-button--small', close)),
        is('confirm', press(say('dialog.yes'), 'el-button--primary', yes)),
      ),
    ),
  );
  document.body.append(wrapper);
}

/** A form as Element UI shows it. The space in 取 消 is the page's. */
export function form(title, fields, yes, onYes) {
  const close = () => wrapper.remove();
  const no = say('dialog.no').replace(/^(.)(.)$/, '$1 $2');
  const wrapper = el(
    'div',
    { class: 'el-dialog__wrapper' },
    el(
      'div',
      { class: 'el-dialog', role: 'dialog', 'aria-modal': 'true', 'aria-label': title },
      el('div', { class: 'el-dialog__header' }, el('span', { class: 'el-dialog__title' }, title)),
      el('div', { class: 'el-dialog__body' }, fields),
      el(
        'div',
        { class: 'el-dialog__footer' },
        is('no', press(no, 'el-button--small', close)),
        is(
          yes.is,
          press(yes.words, 'el-button--primary', () => onYes(close)),
        ),
      ),
    ),
  );
  document.body.append(wrapper);
}

export function message(text) {
  document.body.append(
    el('div', { class: 'el-message el-message--info', role: 'alert' }, el('p', { class: 'el-message__content' }, text)),
  );
}

/** `el-descriptions`: a name and its value in spans of one cell. */
export function facts(pairs) {
  const cell = ([name, value]) =>
    el(
      'td',
      { class: 'el-descriptions-item' },
      el('span', { class: 'el-descriptions__label' }, name),
      el('span', { class: 'el-descriptions__content' }, value),
    );
  return el('table', { class: 'el-descriptions__table' }, el('tr', {}, pairs.map(cell)));
}

/** `el-table`: its head is a table of its own. */
export function list(headers, rows) {
  const table = (part, content) =>
    el('div', { class: `el-table__${part}-wrapper` }, el('table', { class: `el-table__${part}` }, content));
  const cells = (tag, some) => some.map((each) => el(tag, {}, el('div', { class: 'el-table-cell' }, each)));
  return el(
    'div',
    { class: 'el-table' },
    table('header', el('thead', {}, el('tr', {}, cells('th', headers)))),
    table(
      'body',
      el(
        'tbody',
        {},
        rows.map((row) => el('tr', { class: 'el-table__row' }, cells('td', row))),
      ),
    ),
    rows.length === 0 && el('span', { class: 'el-table__empty-text' }, say('list.empty')),
  );
}
