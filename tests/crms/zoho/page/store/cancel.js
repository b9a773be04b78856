import {
  ApiError,
  banner,
  button,
  checkbox,
  el,
  field,
  is,
  openDialog,
  post,
  say,
  sayDate,
  select,
} from '../../../kit/page/index.js';

const reasons = ['switching', 'expensive', 'features', 'other'];

/** Everything in one dialog: what is lost, the box, the reason, when, and the last button beside the bigger one that stays. */
export async function openCancel(again) {
  const dialog = await openDialog(say('store.cancel'), { closeLabel: say('cancel.close'), onClose: again });
  const understood = checkbox(say('cancel.understood'), { on: { change: update } });
  const news = checkbox(say('cancel.news'));
  const cycle = checkbox(say('cancel.atCycleEnd'), { checked: true });
  const answers = reasons.map((reason) => [reason, say(`reason.${reason}`)]);
  const reason = select([['', say('cancel.choose')], ...answers], { required: true, on: { change: update } });
  const confirm = is('last', button('cancel.confirm', 'secondary', downgrade, { disabled: true }));
  const message = el('div', {});
  is('understood', understood.input);
  is('offers-by-mail', news.input);
  is('reason', reason);
  is('at-cycle-end', cycle.input);
  dialog.fill(
    [
      el('p', {}, say('cancel.loses')),
      understood.row,
      field(say('cancel.reason'), reason),
      cycle.row,
      news.row,
      message,
    ],
    [is('keep', button('cancel.keep', 'primary', dialog.close)), confirm],
  );

  function update() {
    confirm.disabled = !understood.input.checked || reason.value === '';
  }

  async function downgrade() {
    try {
      const wish = { understood: understood.input.checked, reason: reason.value, atCycleEnd: cycle.input.checked };
      showEnd(await post('/zs/api/subscription/cancel', wish));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      message.replaceChildren(banner('danger', say('cancel.failed')));
    }
  }

  /** The last screen: what was decided, and two ways to decide otherwise. */
  function showEnd({ status, cycleEnd }) {
    if (status === 'free') return dialog.close();
    const ask = (what) => async () => {
      await post(`/zs/api/subscription/${what}`);
      dialog.close();
    };
    dialog.fill(el('p', {}, say('store.ending', { date: sayDate(cycleEnd) })), [
      is('resume', button('store.resume', 'primary', ask('resume'))),
      is('downgrade-now', button('store.now', 'secondary', ask('downgrade-now'))),
    ]);
  }
}
