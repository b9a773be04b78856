import { type PracticeDefinition, startPractice } from '../kit/index.ts';
import { routes } from './api/index.ts';
import { makeData, type SalesforceData } from './data/index.ts';
import { defaults, type SalesforceOptions } from './options.ts';
import { account, hosts, orgName } from './org.ts';
import { makeState, type SalesforceState } from './state.ts';

export type { SalesforceOptions } from './options.ts';

/** Pages of Classic: under the customer’s classic host, alone or in a frame of Lightning’s set-up. */
const classicPages = /^\/(ui\/setup\/|00D|005|0A)/;

const definition: PracticeDefinition<SalesforceOptions, SalesforceState, SalesforceData> = {
  name: 'salesforce',
  title: 'Salesforce',
  hosts: Object.values(hosts),
  home: () => hosts.lightning,
  account: ({ language }) => ({ ...account, name: orgName[language] }),
  signIn: () => `https://${hosts.classic}/?startURL=`,
  defaults,
  makeState,
  makeData,
  routes,
  settings: ({ roots, reasons }) => ({ roots, reasons, hosts }),
  script({ hostname, pathname }) {
    if (hostname === hosts.login) return 'login.js';
    if (hostname !== hosts.classic) return 'app.js';
    return classicPages.test(pathname) ? 'classic.js' : 'login.js';
  },
  redirect({ hostname, pathname }, { state }) {
    if (hostname === hosts.classic && pathname === '/' && state.signedIn)
      return `https://${hosts.lightning}/lightning/page/home`;
    return hostname === hosts.lightning && pathname === '/' ? '/lightning/page/home' : undefined;
  },
};

/** Starts a practice Salesforce with a state of its own. */
export const startSalesforce = (options: Partial<SalesforceOptions> = {}) => startPractice(definition, options);
