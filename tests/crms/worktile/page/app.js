import { el, get, startRouter } from '../../kit/page/index.js';
import { shell } from './shell.js';
import { gone } from './views/gone.js';
import { personal } from './views/personal.js';
import { projects } from './views/projects.js';
import { signIn } from './views/sign-in.js';
import { basic, members, settings } from './views/team.js';

// The addresses of the team's management are not known.
const routes = [
  [/^\/admin\/settings\/basic/, basic],
  [/^\/admin\/settings/, settings],
  [/^\/admin/, members],
  [/^\/personal/, personal],
  [/^/, projects],
];

const outlet = el('main', { class: 'outlet' });
if (location.pathname === '/signin') {
  document.body.append(outlet);
  await startRouter({ outlet, routes: [[/^/, signIn]] });
} else {
  const team = await get('/api/team');
  document.body.append(team.dissolved ? outlet : await shell(outlet));
  await startRouter({ outlet, routes: team.dissolved ? [[/^/, gone]] : routes, context: { team } });
}
