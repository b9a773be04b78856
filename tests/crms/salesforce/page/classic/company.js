import { banner, button, el, field, get, input, is, mistake, openDialog, post, say } from '../../../kit/page/index.js';
import { classicButton, page } from './page.js';

/** Company Information. Only a Developer Edition has the button that deactivates the org. */
export async function company({ session, go }) {
  const org = await get('/services/practice/org');
  const redraw = () => go(location.pathname);
  const fact = (key, value) => el('tr', {}, el('th', { scope: 'row' }, say(key)), el('td', {}, value));
  return page(
    say('setup.company'),
    session,
    org.deactivated && banner('info', say('company.marked')),
    is('edit-org', classicButton('company.edit', mistake('edit-org'))),
    org.edition === 'developer' && way(org, redraw),
    el(
      'table',
      {},
      fact('company.name', org.name),
      fact('company.id', org.id),
      fact('company.edition', say(`edition.${org.edition}`)),
    ),
  );
}

function way({ deactivated }, redraw) {
  if (!deactivated)
    return is(
      'deactivate-org',
      classicButton('company.deactivate', () => ask(redraw)),
    );
  async function reactivate() {
    await post('/services/practice/org/reactivate');
    redraw();
  }
  return is('reactivate-org', classicButton('company.reactivate', reactivate));
}

/** Asks for the org’s name; the last button answers only to that. */
async function ask(redraw) {
  const dialog = await openDialog(say('company.deactivate'));
  const name = is('org-name', input());
  const problem = el('div', {});
  async function deactivate() {
    try {
      await post('/services/practice/org/deactivate', { name: name.value });
    } catch {
      problem.replaceChildren(banner('danger', say('company.otherName')));
      return;
    }
    dialog.close();
    redraw();
  }
  const last = is('deactivate-last', button('company.deactivate', 'dangerButton', deactivate, { disabled: true }));
  name.addEventListener('input', () => {
    last.disabled = name.value.trim() === '';
  });
  dialog.fill(
    [el('p', {}, say('company.question')), field(say('company.name'), name), problem],
    [is('dialog-cancel', button('renewal.close', 'secondary', dialog.close)), last],
  );
}
