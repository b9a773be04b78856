import { button, el, is, mistake, openDialog, post, radio, say, settings } from '../../../kit/page/index.js';

const names = ['free', 'professional', 'enterprise'];

/** The older way: choose an edition, or, in the shortest help, one press. */
export function editions({ go }) {
  const back = () => go(location.pathname.replace(/\/editions$/, ''));
  const toFree = async () => {
    await post('/zs/api/subscription/edition', { edition: 'free' });
    back();
  };
  return el(
    'div',
    { class: 'page' },
    el('h1', {}, say('edition.choose')),
    settings.storePage === 'short'
      ? is('back-to-free', button('edition.back', 'linkButton', toFree))
      : choices(() => ask(toFree)),
    is('upgrade', button('store.takeOffer', 'primary', mistake('upgrade'))),
  );
}

function choices(toFree) {
  let chosen;
  const change = button(
    'edition.change',
    'secondary',
    () => (chosen === 'free' ? toFree() : mistake('upgrade')(new Event('x'))),
    {
      disabled: true,
    },
  );
  const rows = names.map((name) => {
    const choose = () => {
      chosen = name;
      change.disabled = name === 'professional';
    };
    const { input, row } = radio(say(`edition.${name}`), { name: 'edition', on: { change: choose } });
    is(`edition-${name}`, input);
    return row;
  });
  return el('div', { class: 'stack' }, rows, is('upgrade-downgrade', change));
}

async function ask(toFree) {
  const dialog = await openDialog(say('store.edition'));
  const proceed = async () => {
    dialog.close();
    await toFree();
  };
  dialog.fill(el('p', {}, say('edition.sure')), [
    is('keep', button('edition.keep', 'primary', dialog.close)),
    is('proceed-downgrade', button('edition.proceed', 'secondary', proceed)),
    is('proceed-pay', button('edition.pay', 'secondary', mistake('proceed-pay'))),
  ]);
}
