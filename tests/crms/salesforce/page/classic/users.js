import { get, is, mistake, say, table } from '../../../kit/page/index.js';
import { classicButton, page } from './page.js';

export async function users({ session }) {
  const { rows } = await get('/services/practice/objects/User');
  const cells = rows.map(({ title }) => [
    title,
    is('deactivate-user', classicButton('users.deactivate', mistake('deactivate-user'))),
  ]);
  return page(
    say('users.all'),
    session,
    is('new-user', classicButton('users.new', mistake('new-user'))),
    table([say('list.name'), ''], cells),
  );
}
