import { el, is, pause, sayDate, settings } from '../../../kit/page/index.js';
import { post } from '../api.js';
import { button, text } from '../dom.js';
import { openDialog } from '../shell/dialog.js';

const reasons = ['price', 'missing-features', 'too-complex', 'switching', 'closing', 'other'];

/**
 * The panel that turns auto-renew off: understand → reasons → offer → last question. Nothing is changed before the last
 * button. `onCancelled(product)` is called once the server has done it.
 */
export async function openCancelPanel(product, session, onCancelled) {
  const panel = await openDialog(`autoRenew.off.${settings.wording}`, { side: true });
  const values = { product: product.name, date: sayDate(product.endsOn), account: session.accountName };
  understand();

  function understand() {
    const next = button('cancel.next', 'primary', () => step(askReasons), { disabled: true });
    const box = checkbox('understood', 'cancel.understood', () => {
      next.disabled = !box.input.checked;
    });
    panel.fill(
      [
        el('p', {}, text('cancel.intro', values)),
        el(
          'ul',
          { class: 'bullets' },
          ['cancel.untilThen', 'cancel.noRefund', 'cancel.thenFree'].map((key) => el('li', {}, text(key, values))),
        ),
        box.row,
      ],
      [is('next', next), is('back', button('cancel.goBack', 'secondary', panel.close))],
    );
  }

  function askReasons() {
    const chosen = () => boxes.filter(({ input }) => input.checked).map(({ input }) => input.value);
    const next = button('cancel.next', 'primary', () => step(() => makeOffer(chosen())), { disabled: true });
    const onChange = () => {
      next.disabled = chosen().length === 0;
    };
    const boxes = reasons.map((reason) => checkbox(reason, `reason.${reason}`, onChange));
    const legend = el('legend', {}, text('cancel.whyLeaving'));
    panel.fill(
      [
        el(
          'fieldset',
          { class: 'choices' },
          legend,
          el('p', { class: 'quiet' }, text('cancel.allThatApply')),
          boxes.map(({ row }) => row),
        ),
      ],
      [
        is('next', next),
        is(
          'back',
          button('cancel.previous', 'secondary', () => step(understand)),
        ),
      ],
    );
  }

  async function makeOffer(given) {
    const offer = given.includes('price') ? 'discount' : 'pause';
    const accept = button(`offer.${offer}.accept`, 'primary wide', async () => {
      await post('/subscription-experience/v1/offers/accepted', { offer });
      panel.fill(
        [el('div', { class: 'notice info', role: 'status' }, text(`offer.${offer}.accepted`))],
        [button('dialog.done', 'primary', panel.close)],
      );
    });
    panel.fill(
      [
        el(
          'div',
          { class: 'offer' },
          el('h3', {}, text(`offer.${offer}.title`)),
          el('p', {}, text(`offer.${offer}.body`)),
          is('accept-offer', accept),
        ),
        is('keep-plan', button('offer.keep', 'secondary wide', panel.close)),
        is(
          'decline-offer',
          button('offer.decline', 'linkButton', () => step(() => askForTheLastTime(given))),
        ),
      ],
      [],
    );
    await post('/subscription-experience/v1/offers/shown', { offer });
  }

  function askForTheLastTime(given) {
    const problem = el('div', { role: 'alert' });
    const last = button(`cancel.last.${settings.wording}`, 'dangerButton', async () => {
      last.disabled = true;
      try {
        await post('/subscription-experience/v1/auto-renew/off', { understood: true, reasons: given });
      } catch {
        last.disabled = false;
        problem.replaceChildren(el('div', { class: 'notice danger' }, text('cancel.failed')));
        return;
      }
      panel.close();
      await onCancelled(product);
    });
    panel.fill(
      [
        el('h3', {}, text('cancel.lastQuestion')),
        el('p', {}, text('cancel.effective', values)),
        el('p', { class: 'quiet' }, text('cancel.mayUndo', values)),
        problem,
      ],
      [is('keep-plan', button('cancel.keep', 'primary', panel.close)), is('last', last)],
    );
  }

  /** Goes to the next step after the wait that a real panel would need. */
  async function step(draw) {
    panel.fill([el('div', { class: 'spinner', role: 'progressbar' })], []);
    await pause('step');
    await draw();
  }
}

function checkbox(value, key, onChange) {
  const input = is(
    value === 'understood' ? value : `reason-${value}`,
    el('input', { type: 'checkbox', value, on: { change: onChange } }),
  );
  return { input, row: el('label', { class: 'checkRow' }, input, el('span', {}, text(key))) };
}
