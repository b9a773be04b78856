import { el, input, link, say } from '../../../kit/page/index.js';
import { setupPage } from '../addresses.js';

const nodes = [
  ['setup.home', 'SetupOneHome'],
  ['setup.users', 'ManageUsers'],
  ['setup.export', 'DataManagementExport'],
  ['setup.apps', 'ConnectedAppsUsage'],
  ['setup.company', 'CompanyProfileInfo'],
  ['setup.audit', 'SecurityEvents'],
];

/** The tree at the left of the set-up, with its search. */
export function setupTree() {
  const entries = nodes.map(([key, node]) => el('li', {}, link(key, setupPage(node))));
  return el(
    'nav',
    { class: 'setupTree', 'aria-label': say('shell.setup') },
    input({ placeholder: say('setup.find'), 'aria-label': say('setup.find') }),
    el('ul', {}, entries),
  );
}
