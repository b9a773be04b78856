import { button, get, is, mistake, say, table } from '../../../kit/page/index.js';
import { settingsPage } from './settings-page.js';

/** Users, each with the button that deletes one of them. */
export async function users({ organisation }) {
  const all = await get('/crm/v8/users');
  return settingsPage(
    organisation,
    'setup.users',
    table(
      [say('list.name'), '', ''],
      all.map((user) => [
        user['Full Name'],
        say(user.active ? 'users.active' : 'users.inactive'),
        is('delete-user', button('users.deleteUser', 'linkButton', mistake('delete-user'))),
      ]),
    ),
  );
}
