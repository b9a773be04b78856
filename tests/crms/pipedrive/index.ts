import { randomBytes } from 'node:crypto';
import { type PracticeDefinition, startPractice } from '../kit/index.ts';
import { billingRoutes } from './api/billing.ts';
import { exportRoutes } from './api/export.ts';
import { listRoutes } from './api/lists.ts';
import { sessionRoutes } from './api/session.ts';
import { type CrmData, makeData } from './data.ts';
import { entrance, home } from './hosts.ts';
import { companyName, defaults, type PipedriveOptions } from './options.ts';
import { makeState, type PipedriveState } from './state.ts';

const signIn = `https://${entrance}/auth/login?return_url=`;
const sessionCookie = 'pipe-session-token';

const pipedrive: PracticeDefinition<PipedriveOptions, PipedriveState, CrmData> = {
  name: 'pipedrive',
  title: 'Pipedrive',
  hosts: [home, entrance],
  defaults,
  makeState,
  makeData: (options) => makeData(options, options.seed),
  home: () => home,
  account: (options) => ({ id: home.split('.')[0] ?? '', name: companyName(options) }),
  signIn: () => signIn,
  script: ({ pathname }) => (pathname === exportFrame ? 'export-frame.js' : 'app.js'),
  settings: ({ billing, trial, reasonApart, chatOffer, lastButton }) => ({
    ...{ billing, trial, reasonApart, chatOffer, lastButton },
  }),
  redirect: ({ hostname, pathname, search, href }, { state }) => {
    if (hostname === entrance) return pathname.startsWith('/auth/') ? undefined : `https://${home}${pathname}${search}`;
    if (!state.signedIn) return signIn + encodeURIComponent(href);
    return pathname === '/' ? '/pipeline/1/user/everyone' : undefined;
  },
  // Scripts can read it, and it stands in for a key in the API.
  cookies: (_url, { state }, sent) =>
    state.signedIn && !sent.has(sessionCookie)
      ? [`${sessionCookie}=${randomBytes(16).toString('hex')}; Path=/; Secure; SameSite=Lax`]
      : [],
  routes: [...sessionRoutes, ...billingRoutes, ...exportRoutes, ...listRoutes],
};

/** The page in the frame of the export page. Its address is not known. */
const exportFrame = '/settings/export/frame';

/** Starts a practice Pipedrive with a state of its own. */
export const startPipedrive = (options: Partial<PipedriveOptions> = {}) => startPractice(pipedrive, options);
