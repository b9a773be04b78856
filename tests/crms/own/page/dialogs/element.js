import { button, el } from '../dom.js';
import { say } from '../settings.js';

/** A question as Element UI asks it: no first, yes second. */
export function ask(text, onYes) {
  const close = () => wrapper.remove();
  const yes = () => {
    close();
    onYes();
  };
  const wrapper = el(
    'div',
    { class: 'el-message-box__wrapper', role: 'dialog', 'aria-modal': 'true', 'aria-label': say('提示', 'Notice') },
    el(
      'div',
      { class: 'el-message-box' },
      el('div', { class: 'el-message-box__title' }, say('提示', 'Notice')),
      el('p', { class: 'el-message-box__content' }, text),
      el(
        'div',
        { class: 'el-message-box__btns' },
        button(say('取消', 'Cancel'), close),
        button(say('确定', 'OK'), yes),
      ),
    ),
  );
  document.body.append(wrapper);
}

/** A form as Element UI shows it. */
export function form(title, fields, sayYes, onYes) {
  const close = () => wrapper.remove();
  const yes = () => onYes(close);
  const wrapper = el(
    'div',
    { class: 'el-dialog__wrapper' },
    el(
      'div',
      { class: 'el-dialog', role: 'dialog', 'aria-modal': 'true', 'aria-label': title },
      el('div', { class: 'el-dialog__header' }, el('span', { class: 'el-dialog__title' }, title)),
      el('div', { class: 'el-dialog__body' }, fields),
      el('div', { class: 'el-dialog__footer' }, button(say('取 消', 'Cancel'), close), button(sayYes, yes)),
    ),
  );
  document.body.append(wrapper);
}

export function message(text) {
  document.body.append(
    el('div', { class: 'el-message el-message--info', role: 'alert' }, el('p', { class: 'el-message__content' }, text)),
  );
}
