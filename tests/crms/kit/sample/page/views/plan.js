import { button, el, is, mistake, say, shadow } from '../../../page/index.js';

/** The plan, with its way out in a closed shadow root. */
export function plan({ session, go, openCancel }) {
  if (session.cancelled) return el('section', { class: 'card plan' }, say('plan.cancelled'));
  const cancelled = () => {
    session.cancelled = true;
    go('/plan');
  };
  return el(
    'section',
    { class: 'card plan' },
    el('h1', {}, say('plan.active')),
    is('upgrade', button('plan.upgrade', 'primary', mistake('upgrade'))),
    session.mayCancel &&
      shadow(
        'closed',
        'sample-actions',
        {},
        is(
          'cancel-plan',
          button('plan.cancel', 'linkButton', () => openCancel(cancelled)),
        ),
      ),
  );
}
