import { banner, button, el, is, mistake, post, question, say } from '../../../kit/page/index.js';

const reasons = ['price', 'missing', 'switching', 'closing', 'other'];

/**
 * Why, an offer with the bigger button, and the last press: `[body, footer]`. Nothing is cancelled without a reason.
 *
 * @param done called once it is cancelled
 * @param stay called by whoever keeps the subscription
 */
export function askReason(done, stay) {
  const problem = el('div', {});
  const answers = reasons.map((reason) => [reason, say(`reason.${reason}`)]);
  const { group, chosen } = question('radio', say('card.why'), answers, () => {
    last.disabled = false;
  });
  for (const input of group.querySelectorAll('input')) is(`reason-${input.value}`, input);
  const last = is('cancel-last', button('card.last', 'dangerButton', cancel, { disabled: true }));
  async function cancel() {
    try {
      await post('/services/practice/subscription/cancel', { reason: chosen()[0] });
    } catch {
      problem.replaceChildren(banner('danger', say('renewal.failed')));
      return;
    }
    done();
  }
  return [
    [group, is('offer', button('card.offer', 'primary wide', mistake('offer'))), problem],
    [is('keep-subscription', button('card.keep', 'primary', stay)), last],
  ];
}
