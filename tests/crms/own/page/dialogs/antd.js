import { button, el } from '../dom.js';
import { say } from '../settings.js';

/** Two Chinese characters get a space between them. */
function spaced(words) {
  return /^[\u4e00-\u9fff]{2}$/.test(words) ? `${words[0]} ${words[1]}` : words;
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
    button(spaced(say('取消', 'Cancel')), close),
    button(spaced(say('确定', 'OK')), yes),
  ]);
}

/** A form in a modal of Ant Design. */
export function form(title, fields, sayYes, onYes) {
  const close = () => shown.remove();
  const shown = modal(title, '', fields, [
    button(spaced(say('取消', 'Cancel')), close),
    button(spaced(sayYes), () => onYes(close)),
  ]);
}

export function message(text) {
  document.body.append(el('div', { class: 'ant-message-notice', role: 'status' }, text));
}
