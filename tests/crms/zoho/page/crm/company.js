import { button, el, is, mistake, openDialog, post, say, settings } from '../../../kit/page/index.js';
import { settingsPage } from './settings-page.js';

/** Company Details; far below, once it is allowed, the link that deletes the CRM account. */
export function company({ organisation }) {
  return settingsPage(
    organisation,
    'setup.company',
    el('p', { class: 'quiet' }, say('company.about')),
    el('div', { class: 'card' }, organisation.company_name, button('company.save', 'secondary', mistake('save'))),
    organisation.deletable &&
      el('div', { class: 'zoneBelow' }, is('delete-crm', button('company.delete', 'linkButton', ask))),
  );
}

async function ask() {
  const dialog = await openDialog(say('company.delete'));
  const last = async () => {
    await post('/crm/v8/org/delete');
    location.assign(settings.signIn);
  };
  dialog.fill(say('company.deleteWarning'), [
    is('leave-dialog', button('company.cancel', 'secondary', dialog.close)),
    is('confirm-delete', button('company.confirmDelete', 'dangerButton', last)),
  ]);
}
