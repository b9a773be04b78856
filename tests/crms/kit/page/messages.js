import { el } from './dom.js';
import { pause } from './pace.js';

/** A message that comes at the window's edge and goes by itself. */
export async function toast(words, kind = 'success', { stays = 5000 } = {}) {
  await pause('message');
  const shown = el('div', { class: `toast ${kind}`, role: kind === 'danger' ? 'alert' : 'status' }, words);
  document.body.append(shown);
  setTimeout(() => shown.remove(), stays);
}

/** A message that stays on the page. `kind`: `success`, `info`, `warn` or `danger`. */
export function banner(kind, ...content) {
  return el('div', { class: `notice ${kind}`, role: kind === 'danger' ? 'alert' : 'status' }, content);
}
