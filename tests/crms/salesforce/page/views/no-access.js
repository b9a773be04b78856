import { el, say } from '../../../kit/page/index.js';

/** The facts say who is kept out of Your Account, not with which words. */
export function noAccess() {
  return el('section', { class: 'card' }, el('h2', {}, say('shell.noAccessTitle')), el('p', {}, say('shell.noAccess')));
}
