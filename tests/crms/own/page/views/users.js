import { ask, message } from '../dialogs/index.js';
import { button, el, get, post } from '../dom.js';
import { pause, say } from '../settings.js';

export async function users(go) {
  const all = await get('/api/users');
  await pause('page');
  const deactivate = (id) => async () => {
    await pause('dialog');
    ask(say('确定要停用该员工吗？', 'Deactivate this user?'), async () => {
      await post('/api/deactivate', { id });
      message(say('已停用', 'Deactivated'));
      go('/system/users');
    });
  };
  return el(
    'div',
    {},
    el('h2', {}, say('员工管理', 'Users')),
    all.map(({ id, name, active }) =>
      el(
        'div',
        { class: 'row' },
        el('span', {}, name),
        active ? button(say('停用', 'Deactivate'), deactivate(id)) : el('span', {}, say('已停用', 'Deactivated')),
      ),
    ),
  );
}
