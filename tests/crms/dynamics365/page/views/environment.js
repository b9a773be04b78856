import {
  banner,
  button,
  el,
  field,
  get,
  input,
  is,
  link,
  mistake,
  openDialog,
  post,
  say,
} from '../../../kit/page/index.js';

/** One environment with its commands. “Delete” takes the data, and ends no subscription. */
export async function environment({ users, go }) {
  const { name, deleted } = await get('/practice/environment');
  if (deleted) return el('div', { class: 'page' }, el('h1', {}, name), banner('info', say('pp.gone')));
  const onDelete = () => openDelete(name, () => go(location.pathname));
  return el(
    'div',
    {},
    el(
      'div',
      { class: 'commands' },
      is('open', button('pp.open', 'command', mistake('open'))),
      is('backups', button('pp.backups', 'command', mistake('backups'))),
      is('settings', button('pp.settings', 'command', mistake('settings'))),
      is('delete-environment', button('pp.delete', 'command', onDelete)),
    ),
    el('div', { class: 'page' }, el('h1', {}, name), el('section', { class: 'card' }, link('pp.users', users))),
  );
}

async function openDelete(name, onGone) {
  const dialog = await openDialog(say('pp.deleteTitle'), { closeLabel: '×' });
  const typed = is('name', input());
  const press = async () => {
    await post('/practice/environment/delete', { typed: typed.value });
    dialog.close();
    onGone();
  };
  const confirm = is('last', button('pp.confirm', 'dangerButton', press, { disabled: true }));
  typed.addEventListener('input', () => {
    confirm.disabled = typed.value !== name;
  });
  dialog.fill(
    [el('p', {}, say('pp.deleteText', { name })), field(say('pp.typed'), typed)],
    [confirm, is('dismiss', button('pane.dismiss', 'secondary', dialog.close))],
  );
}
