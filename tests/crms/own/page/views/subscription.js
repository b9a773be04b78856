import { ApiError, button, el, frame, get, is, mistake, pause, post, say, settings } from '../../../kit/page/index.js';
import { ask, form, message } from '../libraries/index.js';

/** Plan and billing: the way out, with an offer, a newsletter and the whole company's end beside it. */
export async function subscription({ go, framed }) {
  const title = el('h2', {}, say('plan.title'));
  if (settings.billingInFrame && !framed) return el('div', {}, title, frame(settings.billing, say('plan.frame')));
  const { cancelled } = await get('/api/me');
  return el(
    'div',
    {},
    title,
    el('p', {}, say(cancelled ? 'plan.cancelled' : 'plan.renews')),
    el(
      'div',
      { class: 'line' },
      is('upgrade', button('plan.upgrade', 'press', mistake('upgrade'))),
      !cancelled &&
        !settings.withoutCancel &&
        is(
          'cancel-subscription',
          button('plan.cancel', 'press', () => offer(go)),
        ),
      is('pause', button('plan.pause', 'press', mistake('pause'))),
      is('delete-company', button('plan.deleteCompany', 'press', mistake('delete-company'))),
    ),
    el('h3', {}, say('plan.invoices')),
    el('div', { class: 'line' }, '2026-01', el('span', {}, say('plan.invoiceCancelled'))),
    el('h3', {}, say('plan.newsletter')),
    is('newsletter', button('plan.unsubscribe', 'press', mistake('newsletter'))),
  );
}

async function offer(go) {
  await pause('panel');
  const reason = is('cancel-reason', el('textarea', { 'aria-label': say('plan.reason') }));
  form(
    say('plan.cancel'),
    [
      el('p', {}, say('plan.kept')),
      el('div', { class: 'line' }, el('label', {}, say('plan.reason')), reason),
      is('keep', button('plan.keep', 'press', mistake('keep'))),
    ],
    { words: say('plan.continue'), is: 'continue' },
    async (close) => {
      close();
      await pause('step');
      ask(say('plan.sure'), async () => {
        const done = await cancel(reason.value);
        await pause('message');
        message(say(done ? 'plan.cancelled' : 'plan.failed'));
        if (done) await go('/system/subscription');
      });
    },
  );
}

async function cancel(reason) {
  try {
    await post('/api/cancel', { reason });
    return true;
  } catch (error) {
    if (error instanceof ApiError) return false;
    throw error;
  }
}
