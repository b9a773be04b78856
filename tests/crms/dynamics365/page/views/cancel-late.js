import { button, el, is, post, question, say } from '../../../kit/page/index.js';
import { failed } from './failed.js';

/** Too late to cancel: the pane leads to another one where renewal is turned off. */
export function changeRenewal(pane, { subscription, finish }) {
  const edit = is(
    'edit-recurring',
    el('button', { type: 'button', class: 'linkButton', on: { click: recurring } }, say('pane.edit')),
  );
  pane.fill([el('p', {}, say('pane.lateText'), edit)], [is('dismiss', button('pane.close', 'primary', pane.close))]);

  function recurring() {
    const problem = el('div', {});
    const save = is('last', button('pane.save', 'primary', press, { disabled: true }));
    const answers = [
      ['on', say('detail.on')],
      ['off', say('detail.off')],
    ];
    const { group, chosen } = question('radio', say('detail.recurring'), answers, () => {
      save.disabled = chosen()[0] !== 'off';
    });
    const [on, off] = group.querySelectorAll('input');
    on.checked = true;
    is('recurring-on', on);
    is('recurring-off', off);
    pane.fill(
      [el('h3', {}, say('pane.recurring')), group, problem],
      [save, is('dismiss', button('pane.dismiss', 'secondary', pane.close))],
    );

    async function press() {
      try {
        await post(`/practice/subscriptions/${subscription.id}/recurring`, { on: false });
        finish('ending');
      } catch (error) {
        failed(error, problem);
      }
    }
  }
}
