import { type Account, download, field, json, type Reply, type Route, refuse } from '../kit/index.ts';
import { backupFileName, makeBackupFile } from './backup-file.ts';
import { writeNotice } from './notice.ts';
import { type PingCodeOptions, type Product, products, teamName } from './options.ts';
import { type Backup, expiryOf, type PingCodeState, standingOf } from './state.ts';

type PingCodeRoute = Route<PingCodeOptions, PingCodeState>;
type Answer = PingCodeRoute['answer'];

const isProduct = (name: unknown): name is Product => products.some((known) => known === name);

/** Only an organization admin with the right 系统管理, and only with the product that backups belong to. */
const forAdmins =
  (answer: Answer): Answer =>
  (account, call) => {
    if (account.options.role !== 'organization-admin') return refuse(403, 'NO_RIGHT');
    return account.options.directoryService ? answer(account, call) : refuse(409, 'NOT_BOUGHT');
  };

/** Mails go out when somebody looks; nothing here runs by itself. */
function tell({ options, state }: Account<PingCodeOptions, PingCodeState>, now: number): void {
  for (const backup of state.backups) {
    if (backup.told || now < backup.readyAt) continue;
    backup.told = true;
    state.mails.push(writeNotice(options, backup));
  }
}

const shown = (backup: Backup, now: number) => ({
  ...backup,
  standing: standingOf(backup, now),
  expiresAt: expiryOf(backup),
});

/** One backup by the number in the path. */
const ofBackup =
  (answer: (account: Account<PingCodeOptions, PingCodeState>, backup: Backup) => Reply | Promise<Reply>): Answer =>
  (account, { groups }) => {
    const backup = account.state.backups.find(({ id }) => id === Number(groups.id));
    return backup ? answer(account, backup) : refuse(404, 'NOT_FOUND');
  };

export const routes: readonly PingCodeRoute[] = [
  {
    method: 'POST',
    path: '/practice/sign-in',
    open: true,
    answer: ({ state }) => {
      state.signedIn = true;
      return json({});
    },
  },
  {
    method: 'POST',
    path: '/practice/sign-out',
    answer: ({ state }) => {
      state.signedIn = false;
      return json({});
    },
  },
  {
    method: 'GET',
    path: '/practice/me',
    answer: ({ options: { language, role, bought } }) =>
      json({ team: teamName(language), isAdmin: role === 'organization-admin', bought }),
  },
  {
    method: 'GET',
    path: '/practice/backups',
    answer: forAdmins((account) => {
      const now = Date.now();
      tell(account, now);
      return json(account.state.backups.map((backup) => shown(backup, now)));
    }),
  },
  {
    method: 'POST',
    path: '/practice/backups',
    answer: forAdmins(({ options, state }, { body }) => {
      const scope = field(body, 'scope');
      if (!Array.isArray(scope) || scope.length === 0 || !scope.every(isProduct)) return refuse(400, 'NO_SCOPE');
      if (!scope.every((product) => options.bought.includes(product))) return refuse(400, 'NOT_BOUGHT');
      const now = Date.now();
      const id = state.backups.length + 1;
      state.backups.unshift({ id, scope, madeAt: now, readyAt: now + options.backupDelay, link: 1, told: false });
      return json({});
    }),
  },
  {
    method: 'GET',
    path: '/practice/backups/:id/file',
    answer: forAdmins(
      ofBackup(async ({ options, state }, backup) => {
        if (standingOf(backup, Date.now()) !== 'ready') return refuse(404, 'NOT_FOUND');
        state.downloads.push(backup.id);
        const type = options.damage === 'sign-in-page' ? 'text/html' : 'application/zip';
        return download(backupFileName(backup.madeAt), await makeBackupFile(options, backup.scope), type);
      }),
    ),
  },
  {
    method: 'POST',
    path: '/practice/backups/:id/link',
    answer: forAdmins(
      ofBackup((_account, backup) => {
        backup.link += 1;
        return json({});
      }),
    ),
  },
  {
    method: 'DELETE',
    path: '/practice/backups/:id',
    answer: forAdmins(
      ofBackup(({ state }, backup) => {
        state.backups = state.backups.filter((one) => one !== backup);
        return json({});
      }),
    ),
  },
];
