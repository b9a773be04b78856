import { ApiError, banner, button, el, get, is, late, pause, say } from '../../../kit/page/index.js';
import { backupTable } from './backup-table.js';
import { chooseScope } from './choose-scope.js';

/** 数据备份: what was made, and the button that makes another. */
export async function backups({ me, signal, go }) {
  const refused = { NO_RIGHT: 'admin.noRight', NOT_BOUGHT: 'backup.notBought' };
  const again = () => go('/admin/org/system');
  try {
    const all = await get('/practice/backups');
    if (all.some(({ standing }) => standing === 'running')) waitFor(again, signal);
    const start = button('backup.start', 'btn btn-primary', () => chooseScope(me.bought, again));
    return page(
      is('start-backup', start),
      late(() => backupTable(all, again), 'content'),
    );
  } catch (error) {
    if (!(error instanceof ApiError) || !(error.code in refused)) throw error;
    return page(banner('info', say(refused[error.code])));
  }
}

function page(...content) {
  return el(
    'div',
    { class: 'page' },
    el('h1', {}, say('admin.backup')),
    el('p', { class: 'quiet' }, say('backup.kept')),
    content,
  );
}

async function waitFor(again, signal) {
  let running = true;
  while (running && !signal.aborted) {
    await pause('poll');
    running = (await get('/practice/backups')).some(({ standing }) => standing === 'running');
  }
  if (!signal.aborted) again();
}
