import type { SiteScenes } from '../scene.ts';

const projects = '/tasks/projects/5a0c4d2f9b1e3c7d8f60a1b2';
const basic = '/admin/settings/basic';
const dialog = ['dissolve'];
const question = ['dissolve', { fill: 'password', with: 'long enough' }, 'go-on'];

export const scenes: SiteScenes = {
  site: 'worktile',
  practice: 'worktile',
  scenes: [
    { guide: 'cancel', step: 'team', at: projects, acts: ['picture'], right: ['team-management'] },
    { guide: 'cancel', step: 'settings', at: '/admin', right: ['team-settings'] },
    { guide: 'cancel', step: 'basic', at: '/admin/settings', right: ['basic-settings'] },
    { guide: 'cancel', step: 'open', at: basic, right: ['dissolve'] },
    { guide: 'cancel', step: 'password', at: basic, acts: dialog, right: ['go-on'] },
    { guide: 'cancel', step: 'confirm', at: basic, acts: question, right: ['last'] },
    { guide: 'cancel', step: 'open', name: 'not the owner', options: { role: 'admin' }, at: basic, right: 'nothing' },
    {
      guide: 'cancel',
      step: 'open',
      name: 'already dissolved',
      options: { cancelled: true },
      at: projects,
      right: 'finished',
    },

    { name: 'projects', at: projects, says: { signedIn: 'yes', mayCancel: 'unknown', cancelled: 'unknown' } },
    { name: 'the owner', at: basic, says: { signedIn: 'yes', mayCancel: 'yes', cancelled: 'no' } },
    { name: 'the question', at: basic, acts: question, says: { signedIn: 'yes', cancelled: 'no' } },
    { name: 'not the owner', options: { role: 'admin' }, at: basic, says: { signedIn: 'yes', mayCancel: 'no' } },
    {
      name: 'not the owner, nothing said',
      options: { role: 'admin', refusal: 'missing' },
      at: basic,
      says: { signedIn: 'yes', mayCancel: 'unknown' },
    },
    { name: 'already dissolved', options: { cancelled: true }, at: projects, says: { cancelled: 'yes' } },
    { name: 'signed out', options: { signedIn: false }, at: projects, says: { signedIn: 'no' } },
  ],
};
