import { contract } from './views/contract.js';
import { home } from './views/home.js';
import { list } from './views/list.js';
import { record } from './views/record.js';
import { setupPage } from './views/setup-page.js';
import { yourAccount } from './views/your-account.js';

/** The first pattern that fits the path wins. */
export const routes = [
  [/^\/lightning\/setup\/(?<node>\w+)\//, setupPage],
  [/^\/lightning\/o\/(?<object>\w+)\//, list],
  [/^\/lightning\/r\/(?<object>\w+)\/(?<id>\w+)\//, record],
  [/^\/lightning\/n\/standard-BillingHub$/, yourAccount],
  [/^\/lightning\/n\/standard-BillingDetail$/, contract],
  [/^/, home],
];
