import {
  banner,
  button,
  checkbox,
  is,
  openDialog,
  post,
  say,
  sayDate,
  settings,
  shadow,
} from '../../../kit/page/index.js';

/** The renewal dialog. Renewing has the bigger button; nothing can be pressed before the box is ticked. */
export async function openRenewal({ endsOn }, redraw) {
  const dialog = await openDialog(say('billing.manage'));
  const { input, row } = checkbox(say('renewal.authorized'));
  is('authorized', input);
  const problem = shadow(settings.roots, 'billing-problem', {});

  const decide = (decision, whenDone) => async () => {
    try {
      await post(`/services/practice/renewal/${decision}`, { authorized: input.checked });
    } catch {
      problem.replaceWith(banner('danger', say('renewal.failed')));
      return;
    }
    whenDone();
  };
  const told = (key) => () => dialog.fill([banner('info', say(key))], [close()]);
  const close = () => is('dialog-cancel', button('renewal.close', 'secondary', dialog.close));
  const leave = () => {
    dialog.close();
    redraw();
  };

  const choices = [
    is('confirm-renewal', button('renewal.confirm', 'primary', decide('confirm', told('billing.renewed')))),
    is('request-changes', button('renewal.change', 'secondary', decide('change', told('billing.requested')))),
    is('dont-renew', button('renewal.decline', 'linkButton', decide('decline', leave))),
  ];
  const update = () => {
    for (const choice of choices) choice.disabled = !input.checked;
  };
  input.addEventListener('change', update);
  update();
  dialog.fill([say('renewal.intro', { date: sayDate(endsOn) }), row, problem], [...choices, close()]);
}
