import { button, el, is, mistake, say } from '../../../kit/page/index.js';

export function renderApi() {
  return el(
    'main',
    { class: 'page' },
    el('h1', {}, say('api.title')),
    el('code', {}, '0000-practice-0000'),
    is('new-token', button('api.generate', 'secondary', mistake('new-token'))),
  );
}
