import { get, pause, startRouter } from '../../kit/page/index.js';
import { drawAdmin } from './admin.js';
import { drawTop } from './top.js';
import { backups } from './views/backups.js';
import { members } from './views/members.js';
import { signIn } from './views/sign-in.js';
import { nothing, workspace } from './views/workspace.js';

if (location.pathname.startsWith('/signin')) {
  await pause('shell');
  document.body.replaceChildren(signIn());
} else {
  const me = await get('/practice/me');
  await pause('shell');
  const outlet = location.pathname.startsWith('/admin') ? drawAdmin(me) : drawTop(me);
  await startRouter({
    outlet,
    context: { me },
    routes: [
      // Of the administration only `/admin/` and `/admin/application/custom` are known.
      [/^\/admin\/org\/system$/, backups],
      [/^\/admin\/org\/people$/, members],
      [/^\/admin/, nothing],
      [/^/, workspace],
    ],
  });
}
