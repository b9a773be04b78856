import { fill, type Text } from '../../../utils/text.ts';
import { writeEml } from '../mail.ts';
import type { HubSpotOptions } from './options.ts';
import type { HubSpotState } from './state.ts';
import { productName, termOf } from './subscription.ts';

const subject: Text = {
  en: 'Notice of non-renewal: {product}, account {portalId}',
  'zh-CN': '不续订通知：{product}，账户 {portalId}',
};

const body: Text = {
  en: `Hello,

Auto-renewal has been turned off for {product} in the account {accountName} (Hub ID {portalId}).

Commitment term: {startsOn} to {endsOn}
Effective date: {endsOn}

You can use your paid features until that day. The account then moves to the free tools.

This mail comes from a practice page. HubSpot did not send it.
`,
  'zh-CN': `您好：

账户 {accountName}（Hub ID {portalId}）中的 {product} 已关闭自动续订。

承诺期：{startsOn} 至 {endsOn}
生效日期：{endsOn}

在此日期之前，您可以继续使用付费功能；之后账户将转为免费工具。

本邮件来自练习页面，并非由 HubSpot 发送。
`,
};

/** The notice of non-renewal that goes to the billing admin, as `.eml` text. */
export function writeNotice({ options, state }: { options: HubSpotOptions; state: HubSpotState }, now: Date): string {
  const values = {
    product: productName,
    portalId: options.portalId,
    accountName: options.accountName,
    ...termOf(options),
  };
  return writeEml({
    from: 'Practice HubSpot <billing@hubspot.example>',
    to: state.users[0]?.email ?? '',
    subject: fill(subject, options.language, values),
    text: fill(body, options.language, values),
    date: now,
  });
}
