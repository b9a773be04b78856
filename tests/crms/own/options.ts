import type { Language } from '../../../utils/text.ts';

/** What can be set of the practice system; a test may change it while it runs. */
export interface OwnOptions {
  language: Language;
  /** The component library whose dialogs it has: Element UI says no first, Ant Design puts a space into 确 定. */
  library: 'element' | 'antd';
  /** `slow`: as a server in a cellar answers. */
  pace: 'slow' | 'quick';
  signedIn: boolean;
  /** The button that ends the subscription is not there; what looks like it is. */
  withoutCancel: boolean;
  /** The server refuses to cancel, and says so. */
  refuses: boolean;
  /** A part of the page comes from another host, and the way to cancel stands in it. */
  billingInFrame: boolean;
}

export const defaults: OwnOptions = {
  language: 'zh-CN',
  library: 'element',
  pace: 'slow',
  signedIn: true,
  withoutCancel: false,
  refuses: false,
  billingInFrame: false,
};
