import { randomBytes } from 'node:crypto';
import { type BaseState, baseState, type PracticeDefinition, startPractice } from '../kit/index.ts';
import { type CrmData, makeData } from './data.ts';
import { clouds, companyName, defaults, type FxiaokeOptions } from './options.ts';
import { routes } from './routes.ts';

const login = /^\/(XV\/User\/Login|XV\/UI\/login|pc-login\/|proj\/page\/login)/;

function signIn({ cloud }: FxiaokeOptions): string {
  return `https://${cloud}/proj/page/login?returnUrl=`;
}

/** Nothing is known of what an ended company sees: `cancelled` changes nothing here. */
const fxiaoke: PracticeDefinition<FxiaokeOptions, BaseState, CrmData> = {
  name: 'fxiaoke',
  title: '纷享销客',
  hosts: clouds,
  defaults,
  makeState: baseState,
  makeData,
  home: ({ cloud }) => cloud,
  account: (options) => ({ id: options.cloud, name: companyName(options) }),
  signIn,
  script: ({ pathname }) => {
    if (login.test(pathname)) return 'login.js';
    if (pathname === '/XV/UI/manage') return 'manage.js';
    return pathname === '/XV/UI/list-frame' ? 'list-frame.js' : 'app.js';
  },
  settings: ({ edition, framed, exporting }) => ({ edition, framed, exporting }),
  redirect: ({ hostname, pathname, search, href }, { options, state }) => {
    if (hostname !== options.cloud) return `https://${options.cloud}${pathname}${search}`;
    if (!state.signedIn && !login.test(pathname)) return signIn(options) + encodeURIComponent(href);
    return pathname === '/' ? '/XV/UI/Home' : undefined;
  },
  cookies: (_url, { options, state }, sent) => [
    `lang=${options.language}; Path=/; Secure`,
    ...(state.signedIn && !sent.has('fs_token')
      ? [`fs_token=${randomBytes(16).toString('hex')}; Path=/; Secure; HttpOnly`]
      : []),
  ],
  routes,
};

/** Starts a practice Fxiaoke with a state of its own. */
export const startFxiaoke = (options: Partial<FxiaokeOptions> = {}) => startPractice(fxiaoke, options);
