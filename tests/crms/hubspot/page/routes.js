import { renderAccountDefaults } from './views/account-defaults.js';
import { renderBackup } from './views/backup.js';
import { renderBillingOverview } from './views/billing-overview.js';
import { renderDeleteAccount } from './views/delete-account.js';
import { renderHome } from './views/home.js';
import { renderNotInPractice } from './views/messages.js';
import { renderObjectIndex } from './views/object-index.js';
import { renderRecord } from './views/record.js';
import { renderSubscriptions } from './views/subscriptions.js';
import { renderTransactions } from './views/transactions.js';
import { renderUsers } from './views/users.js';

/** The first pattern that fits the path wins. */
export const routes = [
  [/^\/global-home\/(?<portalId>\d+)/, renderHome],
  [/^\/contacts\/(?<portalId>\d+)\/objects\/(?<typeId>0-[123])\b/, renderObjectIndex],
  [/^\/contacts\/(?<portalId>\d+)\/record\/(?<typeId>0-[123])\/(?<id>\d+)/, renderRecord],
  [/^\/account-and-billing\/(?<portalId>\d+)\/transactions$/, renderTransactions],
  // The facts give no address for the tabs Subscriptions and Delete Account; these two follow the one of Transactions.
  [/^\/account-and-billing\/(?<portalId>\d+)\/subscriptions$/, renderSubscriptions],
  [/^\/account-and-billing\/(?<portalId>\d+)\/delete-account$/, renderDeleteAccount],
  [/^\/account-and-billing\/(?<portalId>\d+)(\/overview)?$/, renderBillingOverview],
  [/^\/settings\/(?<portalId>\d+)\/account-defaults\/general$/, renderAccountDefaults],
  [/^\/settings\/(?<portalId>\d+)\/users$/, renderUsers],
  // The facts name the menu, Data management → Backup & restore, but no address.
  [/^\/settings\/(?<portalId>\d+)\/data-management\/backup-restore$/, renderBackup],
  [/^\/[^/]+\/(?<portalId>\d+)/, renderNotInPractice],
  [/^/, renderNotInPractice],
];
