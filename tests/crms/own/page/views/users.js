import { button, el, get, is, pause, post, say } from '../../../kit/page/index.js';
import { ask, message } from '../libraries/index.js';

export async function users({ go }) {
  const all = await get('/api/users');
  const deactivate = (id) => async () => {
    await pause('panel');
    ask(say('users.sure'), async () => {
      await post(`/api/users/${id}/deactivate`);
      message(say('users.deactivated'));
      await go('/system/users');
    });
  };
  return el(
    'div',
    {},
    el('h2', {}, say('app.users')),
    all.map(({ id, name, active }) =>
      el(
        'div',
        { class: 'line' },
        el('span', {}, name),
        active
          ? is('deactivate', button('users.deactivate', 'press', deactivate(id)))
          : el('span', {}, say('users.deactivated')),
      ),
    ),
  );
}
