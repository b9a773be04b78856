import type { Language } from '../../../utils/text.ts';
import { type BaseOptions, baseDefaults } from '../kit/index.ts';

/** What can be set of the practice system; a test may change it while it runs. */
export interface OwnOptions extends BaseOptions {
  role: 'operator';
  /** The component library it is built with: where yes and no stand, how customers are listed and shown. */
  library: 'element' | 'antd' | 'tethys';
  /** The button that ends the subscription is not there; what looks like it is. */
  withoutCancel: boolean;
  /** The server refuses to cancel, and says so. */
  refuses: boolean;
  /** A part of the page comes from another host, and the way to cancel stands in it. */
  billingInFrame: boolean;
  /** How many users can still sign in. */
  users: number;
  /** Customers besides those that something is to be learnt of. */
  more: number;
}

export function defaults(language: Language): OwnOptions {
  return {
    ...baseDefaults(language),
    role: 'operator',
    library: 'element',
    withoutCancel: false,
    refuses: false,
    billingInFrame: false,
    users: 3,
    more: 0,
  };
}
