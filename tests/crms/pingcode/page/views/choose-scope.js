import { is, post, question, say } from '../../../kit/page/index.js';
import { openDialog } from './dialog.js';

/** Which of the bought products go into the backup. */
export async function chooseScope(bought, again) {
  const answers = bought.map((product) => [product, say(`product.${product}`)]);
  const { group, chosen } = question('checkbox', say('backup.scope'), answers);
  is('first-product', group.querySelector('input'));
  await openDialog(say('backup.start'), [group], {
    truth: 'begin',
    async onYes() {
      if (chosen().length === 0) return false;
      await post('/practice/backups', { scope: chosen() });
      again();
      return true;
    },
  });
}
