import { ApiError, button, el, get, is, mistake, pause, post, say } from '../../../kit/page/index.js';
import { ask, facts, form, message } from '../libraries/index.js';

/** One customer, and the way to end the contract with them. Beside it: edit, hand over, delete. */
export async function customer({ go, groups: { id } }) {
  const { name, status, history } = await get(`/api/customers/${id}`);
  const again = () => go(`/crm/customer/${id}`);
  return el(
    'div',
    {},
    el('h2', {}, say('customer.title', { name })),
    facts([
      [say('customer.number'), id],
      [say('customer.name'), name],
      [say('customer.contract'), `HT-${id}-01`],
      [say('customer.status'), say(`status.${status}`)],
    ]),
    el(
      'div',
      { class: 'line' },
      is('edit', button('customer.edit', 'press', mistake('edit'))),
      is('hand-over', button('customer.handOver', 'press', mistake('hand-over'))),
      status === 'active' &&
        is(
          'terminate',
          button('terminate.open', 'press', () => terminate(id, again)),
        ),
      is('delete', button('customer.delete', 'press', mistake('delete'))),
    ),
    status === 'waiting' &&
      is(
        'approve',
        button('customer.approve', 'press', () => post(`/api/customers/${id}/approve`).then(again)),
      ),
    el('h3', {}, say('customer.record')),
    el(
      'ul',
      {},
      history.map(({ at, who, reason }) => el('li', {}, `${at} ${who} ${reason}`)),
    ),
  );
}

/** Reason, day, then the question; nothing happens before its yes. */
async function terminate(id, again) {
  await pause('panel');
  const reason = is(
    'reason',
    el('textarea', { placeholder: say('terminate.fillIn'), 'aria-label': say('terminate.reason') }),
  );
  const from = is('effective-date', el('input', { type: 'date', 'aria-label': say('terminate.from') }));
  form(
    say('terminate.title'),
    [
      el('div', { class: 'line' }, el('label', {}, say('terminate.reason')), reason),
      el('div', { class: 'line' }, el('label', {}, say('terminate.from')), from),
    ],
    { words: say('terminate.submit'), is: 'submit' },
    async (close) => {
      if (reason.value === '') return;
      await pause('step');
      ask(say('terminate.sure'), async () => {
        const said = await send(id, { reason: reason.value, from: from.value });
        close();
        await pause('message');
        message(said);
        await again();
      });
    },
  );
}

async function send(id, asked) {
  try {
    await post(`/api/customers/${id}/terminate`, asked);
    return say('terminate.asked');
  } catch (error) {
    if (error instanceof ApiError) return say('terminate.refused');
    throw error;
  }
}
