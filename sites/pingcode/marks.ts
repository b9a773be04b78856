import type { Condition } from '../schema.ts';

/** A form to sign in with; it may stand at any address of the team. */
export const signInForm: Condition = {
  type: 'any',
  of: [
    { type: 'visible', css: 'input[type=password]' },
    { type: 'control', name: { en: ['Sign in', 'Log in', 'Login'], 'zh-CN': ['登录', '登入', '立即登录'] } },
  ],
};
export const inAdministration: Condition = { type: 'path', path: '^/admin(/|$)' };

export const sees = (target: string): Condition => ({ type: 'target', target });
export const anyOf = (...of: Condition[]): Condition => ({ type: 'any', of });
export const atBackups: Condition = { type: 'place', place: 'export' };
