import { banner, el, get, pause, say } from '../../kit/page/index.js';

/** The administration. That only those with a right see anything in it is inferred, its wording made up. */
const session = await get('/FHH/EM0HXUL/Authorize/User');
await pause('content');
document.body.replaceChildren(
  el('main', { class: 'page' }, session.administrator ? objects() : banner('danger', say('manage.refused'))),
);

function objects() {
  return [
    el('h1', {}, say('manage.title')),
    ...['manage.objects', 'manage.approval'].map((key) =>
      el('span', { title: say(key), class: 'navigationItem' }, say(key)),
    ),
  ];
}
