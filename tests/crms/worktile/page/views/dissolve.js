import { ApiError, banner, button, el, field, input, is, openDialog, post, say } from '../../../kit/page/index.js';

/** First the password, then a second dialog that asks; in it the library puts “confirm” before “cancel”. */
export async function openDissolve() {
  const dialog = await openDialog(say('team.dissolve'));
  const password = is('password', input({ type: 'password', autocomplete: 'current-password' }));
  const message = el('div', {});
  const goOn = () =>
    tell(message, 'dissolve.wrong', async () => {
      await post('/api/team/check-password', { password: password.value });
      dialog.close();
      await askAgain();
    });
  dialog.fill(
    [field(say('dissolve.password'), password), message],
    [
      is('go-on', button('dissolve.goOn', 'primary', goOn)),
      is('leave-dialog', button('dissolve.cancel', 'linkButton', dialog.close)),
    ],
  );
}

async function askAgain() {
  const dialog = await openDialog(say('team.dissolve'));
  const message = el('div', {});
  const last = () =>
    tell(message, 'dissolve.failed', async () => {
      await post('/api/team/dissolve');
      location.assign('/');
    });
  dialog.fill(
    [el('p', {}, say('dissolve.sure')), message],
    [
      is('last', button('dissolve.confirm', 'dangerButton', last)),
      is('leave-dialog', button('dissolve.cancel', 'linkButton thy-confirm-cancel', dialog.close)),
    ],
  );
}

/** Does it; what the server refuses is said in the dialog. */
async function tell(message, words, act) {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    message.replaceChildren(banner('danger', say(words)));
  }
}
