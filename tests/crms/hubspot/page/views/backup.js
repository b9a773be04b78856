import { ApiError, el, is, pause, sayDate, sayMoment, table } from '../../../kit/page/index.js';
import { get, post } from '../api.js';
import { button, text } from '../dom.js';
import { confirmDialog } from '../shell/dialog.js';
import { settingsPage } from './settings-page.js';

/** Backups of the CRM's data: made on request, ready after a while, there to download for two weeks. */
export async function renderBackup({ session, signal }) {
  const path = `/crm-backup/v1/${session.portalId}/backups`;
  const create = is('create-backup', button('backup.create', 'primary', askToCreate));
  const next = el('p', { class: 'quiet', role: 'status' });
  const list = el('div');

  /** Draws the list, and again until no backup is in progress or the person has gone elsewhere. */
  async function load() {
    const { backups, nextAllowedAt } = await get(path);
    if (signal.aborted) return;
    const tooSoon = nextAllowedAt > Date.now();
    create.disabled = tooSoon;
    next.replaceChildren(...(tooSoon ? [text('backup.nextAllowed', { date: sayDate(nextAllowedAt) })] : []));
    list.replaceChildren(drawList(backups));
    if (backups.some(({ status }) => status === 'in-progress')) pause('poll').then(load);
  }

  function drawList(backups) {
    if (backups.length === 0) return el('p', { class: 'empty' }, text('backup.none'));
    const headers = ['backup.created', 'backup.createdBy', 'backup.status', 'backup.expires', 'backup.file'].map(
      (key) => text(key),
    );
    return table(
      headers,
      backups.map((backup) => [
        sayMoment(backup.createdAt),
        session.user.name,
        text(`backup.${backup.status}`),
        sayDate(backup.expiresAt),
        backup.status === 'ready' ? download(backup) : '',
      ]),
    );
  }

  function download({ id }) {
    return is(
      'download',
      el('a', { class: 'link', href: `/api${path}/${id}/download`, download: true }, text('backup.download')),
    );
  }

  function askToCreate() {
    return confirmDialog({
      title: 'backup.create',
      body: [el('p', {}, text('backup.question'))],
      act: 'backup.confirm',
      truth: 'create',
      onAct: async (dialog) => {
        try {
          await post(path);
        } catch (error) {
          if (!(error instanceof ApiError && error.code === 'BACKUP_TOO_SOON')) throw error;
        }
        dialog.close();
        await load();
      },
    });
  }

  await load();
  return settingsPage(
    session,
    el('div', { class: 'titleRow' }, el('h1', {}, text('settings.backup')), create),
    el('p', {}, text('backup.intro')),
    next,
    list,
  );
}
