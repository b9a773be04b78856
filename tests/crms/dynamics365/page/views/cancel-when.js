import { button, is, question, say } from '../../../kit/page/index.js';
import { fillReason } from './cancel-why.js';

/** Older billing accounts: now, or before the next renewal; then the reason. */
export function askWhen(pane, { subscription, finish }) {
  const answers = [
    ['now', say('pane.now')],
    ['before', say('pane.before')],
  ];
  const next = is('next', button('pane.next', 'primary', onNext, { disabled: true }));
  const { group, chosen } = question('radio', say('pane.when'), answers, () => {
    next.disabled = false;
  });
  const [now, before] = group.querySelectorAll('input');
  is('now', now);
  is('before-renewal', before);
  pane.fill([group], [next, is('dismiss', button('pane.dismiss', 'secondary', pane.close))]);

  function onNext() {
    fillReason(pane, { subscription, before: [], last: 'pane.now', finish, given: { when: chosen()[0] } });
  }
}
