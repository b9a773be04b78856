import { button, is, openDialog, post, question, say, startSteps } from '../../../page/index.js';

const reasons = ['price', 'other'];

/** Why → sure? Nothing is changed before the last button. */
export async function openCancel(onCancelled) {
  const dialog = await openDialog(say('plan.cancel'), { kind: 'native', closeLabel: '×' });
  const keep = () => is('keep', button('cancel.keep', 'primary', dialog.close));
  startSteps(dialog, { why, sure }, 'why');

  function why(go) {
    const answers = reasons.map((reason) => [reason, say(`reason.${reason}`)]);
    const { group, chosen } = question('radio', say('cancel.why'), answers);
    const next = is(
      'next',
      button('cancel.next', 'secondary', () => go('sure', { reason: chosen()[0] })),
    );
    return [group, [keep(), next]];
  }

  function sure(_go, { reason }) {
    const last = is(
      'last',
      button('cancel.last', 'dangerButton', async () => {
        await post('/api/plans/team/cancel', { reason });
        dialog.close();
        onCancelled();
      }),
    );
    return [say('cancel.sure'), [keep(), last]];
  }
}
