import { is, menuItem, mistake, say } from '../../../kit/page/index.js';
import { openCancel } from './cancel.js';

/** The menu behind “More actions”. */
export function actions(subscription, { mayCancel, renewsOn, onChange }) {
  const wrong = (name, key) => is(name, menuItem(say(key), mistake(name)));
  const items = [wrong('buy', 'products.buy'), wrong('payment', 'products.payment')];
  if (!mayCancel) return items;
  if (subscription.standing === 'disabled')
    return [wrong('reactivate', 'products.reactivate'), wrong('delete-subscription', 'products.delete')];
  const cancel = menuItem(say('products.cancel'), () => openCancel(subscription, renewsOn, onChange));
  return [...items, is('cancel-plan', cancel)];
}
