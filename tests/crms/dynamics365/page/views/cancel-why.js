import { button, el, field, is, post, question, say, sayDate, settings, textarea } from '../../../kit/page/index.js';
import { failed } from './failed.js';

// The reasons that Microsoft offers are not known.
const reasons = ['price', 'switching', 'other'];

/** Reason, feedback, last button. 21Vianet shows the important dates first. */
export function askWhy(pane, { subscription, renewsOn, finish }) {
  const body = [...(settings.billing === 'china' ? [dates(renewsOn)] : [])];
  const last = settings.billing === 'menu' ? 'pane.save' : 'products.cancel';
  fillReason(pane, { subscription, before: body, last, finish, given: {} });
}

/** @param last key of the last button's words; @param given what was chosen before */
export function fillReason(pane, { subscription, before, last, finish, given }) {
  const problem = el('div', {});
  const press = async () => {
    try {
      await post(`/practice/subscriptions/${subscription.id}/cancel`, { reason: chosen()[0], ...given });
      finish(given.when === 'before' ? 'ending' : 'disabled');
    } catch (error) {
      failed(error, problem);
    }
  };
  const lastButton = is('last', button(last, 'primary', press, { disabled: true }));
  const answers = reasons.map((reason) => [reason, say(`reason.${reason}`)]);
  const { group, chosen } = question('radio', say('pane.reason'), answers, () => {
    lastButton.disabled = false;
  });
  is('reason', group.querySelector('input'));
  pane.fill(
    [...before, group, field(say('pane.feedback'), textarea()), problem],
    [lastButton, is('keep', button('pane.keep', 'secondary', pane.close))],
  );
}

function dates(renewsOn) {
  const day = 86_400_000;
  const deleted = new Date(Date.parse(renewsOn) + 90 * day);
  return el(
    'div',
    {},
    el('h3', {}, say('pane.dates')),
    el(
      'dl',
      { class: 'properties' },
      el('dt', {}, say('pane.today')),
      el('dd', {}, sayDate(renewsOn)),
      el('dt', {}, say('pane.deleted')),
      el('dd', {}, sayDate(deleted)),
    ),
  );
}
