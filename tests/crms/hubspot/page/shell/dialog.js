import { is, openDialog as openKitDialog, say } from '../../../kit/page/index.js';
import { button, text } from '../dom.js';

/** Opens a dialog in the middle of the page or, with `side`, a panel at its right edge. */
export function openDialog(titleKey, { side = false } = {}) {
  return openKitDialog(text(titleKey), { kind: side ? 'side' : 'modal', closeLabel: say('dialog.close') });
}

/** A dialog with a question, one button that acts (`truth` says what it is) and one that dismisses. */
export async function confirmDialog({ title, body, act, actStyle = 'primary', truth = 'act', onAct }) {
  const dialog = await openDialog(title);
  const actButton = button(act, actStyle, async () => {
    actButton.disabled = true;
    await onAct(dialog);
  });
  dialog.fill(body, [is(truth, actButton), is('dismiss', button('dialog.cancel', 'secondary', dialog.close))]);
}
