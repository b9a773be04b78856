import { ApiError, el, is } from '../../../kit/page/index.js';
import { post } from '../api.js';
import { button, text } from '../dom.js';
import { confirmDialog } from '../shell/dialog.js';
import { billingPage } from './billing-page.js';

/** The dangerous neighbour of cancelling: deletes the account with all it holds, where there is no paid term left. */
export async function renderDeleteAccount({ session }) {
  return billingPage(
    session,
    'deleteAccount',
    el(
      'section',
      { class: 'card' },
      el('h2', {}, text('delete.title')),
      el('p', {}, text('delete.body', { account: session.accountName, portalId: session.portalId })),
      session.mayModifyBilling &&
        is(
          'delete-account',
          button('delete.button', 'dangerButton', () => askToDelete(session)),
        ),
    ),
  );
}

function askToDelete(session) {
  const problem = el('div', { role: 'alert' });
  return confirmDialog({
    title: 'delete.question',
    body: [el('p', {}, text('delete.forEver')), problem],
    act: 'delete.button',
    actStyle: 'dangerButton',
    onAct: async () => {
      try {
        await post(`/account-deletion/v1/${session.portalId}/delete`);
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        problem.replaceChildren(el('div', { class: 'notice danger' }, text('delete.refused')));
      }
    },
  });
}
