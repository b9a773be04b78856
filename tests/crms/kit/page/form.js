import { el } from './dom.js';

let count = 0;

/** A label above a control. */
export function field(label, control) {
  control.id ||= `field-${++count}`;
  return el('div', { class: 'field' }, el('label', { for: control.id }, label), control);
}

export function input(attributes = {}) {
  return el('input', { type: 'text', class: 'input', ...attributes });
}

export function textarea(attributes = {}) {
  return el('textarea', { class: 'input', rows: 3, ...attributes });
}

/** A box to tick, with its words behind it: `{ input, row }`. */
export function checkbox(label, attributes = {}) {
  return choice('checkbox', label, attributes);
}

/** One of several: `{ input, row }`. Those that belong together have the same `name`. */
export function radio(label, attributes = {}) {
  return choice('radio', label, attributes);
}

function choice(type, label, attributes) {
  const control = el('input', { type, ...attributes });
  return { input: control, row: el('label', { class: 'checkRow' }, control, el('span', {}, label)) };
}

/**
 * A question with answers to tick. `answers` are `[value, label]`; the answer is `{ group, chosen() }`.
 *
 * @param type `radio` for one answer, `checkbox` for any number
 */
export function question(type, legend, answers, onChange = () => {}) {
  const name = `question-${++count}`;
  const choices = answers.map(([value, label]) => choice(type, label, { name, value, on: { change: onChange } }));
  const rows = choices.map(({ row }) => row);
  return {
    group: el('fieldset', { class: 'choices' }, el('legend', {}, legend), rows),
    chosen: () => choices.filter(({ input }) => input.checked).map(({ input }) => input.value),
  };
}

/** A list to choose from. `answers` are `[value, label]`; an empty value stands for nothing chosen. */
export function select(answers, attributes = {}) {
  return el(
    'select',
    { class: 'input', ...attributes },
    answers.map(([value, label]) => el('option', { value }, label)),
  );
}
