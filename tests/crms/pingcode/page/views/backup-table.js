import { button, el, is, post, say, sayDate, table, waiting } from '../../../kit/page/index.js';
import { openDialog } from './dialog.js';

/** A row a backup. What is done with it stands at its end, as links. */
export function backupTable(all, again) {
  if (all.length === 0) return el('p', { class: 'empty' }, say('backup.none'));
  const heads = ['backup.scope', 'backup.madeAt', 'backup.state', 'backup.actions'].map((key) => say(key));
  return table(
    heads,
    all.map((backup, index) => [
      backup.scope.map((product) => say(`product.${product}`)).join('、'),
      sayDate(backup.madeAt),
      say(`backup.${backup.standing}`, { until: sayDate(backup.expiresAt) }),
      actions(backup, index === 0 ? 'newest' : 'older', again),
    ]),
  );
}

function actions({ id, standing }, age, again) {
  const file = el('a', { class: 'link', href: `/practice/backups/${id}/file`, download: true }, say('backup.download'));
  const reset = async () => {
    await post(`/practice/backups/${id}/link`);
    again();
  };
  return el(
    'div',
    { class: 'row styx-table-column-has-action' },
    standing === 'ready' && [is(`download-${age}`, file), is('reset', button('backup.reset', 'linkButton', reset))],
    is(
      'delete-backup',
      button('backup.delete', 'linkButton', () => askDelete(id, again)),
    ),
  );
}

function askDelete(id, again) {
  const onYes = async () => {
    await waiting(fetch(`/practice/backups/${id}`, { method: 'DELETE' }));
    again();
  };
  return openDialog(say('backup.delete'), [el('p', {}, say('backup.sure'))], { truth: 'really-delete', onYes });
}
