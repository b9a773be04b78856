import { openDialog, say, settings } from '../../../kit/page/index.js';
import { changeRenewal } from './cancel-late.js';
import { askWhen } from './cancel-when.js';
import { askWhy } from './cancel-why.js';

const ways = {
  'agreement-new': askWhy,
  'agreement-late': changeRenewal,
  services: askWhen,
  menu: askWhy,
  china: askWhy,
};

/** The pane at the right edge. What it asks depends on the kind of billing account. */
export async function openCancel(subscription, renewsOn, onChange) {
  const titles = { 'agreement-late': 'pane.late', services: 'pane.options' };
  const pane = await openDialog(say(titles[settings.billing] ?? 'products.cancel'), {
    kind: 'side',
    closeLabel: say('pane.close'),
  });
  const finish = (standing) => {
    pane.close();
    onChange(standing);
  };
  ways[settings.billing](pane, { subscription, renewsOn, finish });
}
