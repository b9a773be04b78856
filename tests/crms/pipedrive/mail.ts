import { fill, type Text } from '../../../utils/text.ts';
import { writeEml } from '../mail.ts';
import type { PipedriveAccount } from './account.ts';
import { company, companyName } from './options.ts';

// The facts say that a mail goes to the billing address, not what it says.
const subject: Text = {
  en: 'Your Pipedrive subscription has been cancelled',
  'zh-CN': '您的 Pipedrive 订阅已取消',
};

const body: Text = {
  en: `Hello,

The Pipedrive subscription of {companyName} ({company}.pipedrive.com) has been cancelled.

You can use Pipedrive until {paidUntil}. The account is closed then.

This mail comes from a practice page. Pipedrive did not send it.
`,
  'zh-CN': `您好：

{companyName}（{company}.pipedrive.com）的 Pipedrive 订阅已取消。

您可以使用到 {paidUntil}，届时账户将关闭。

本邮件来自练习页面，并非由 Pipedrive 发送。
`,
};

/** The mail to the billing address, as `.eml` text. */
export function writeMail({ options }: Pick<PipedriveAccount, 'options'>, now: Date): string {
  const values = { company, companyName: companyName(options), paidUntil: options.paidUntil };
  return writeEml({
    from: 'Practice Pipedrive <billing@pipedrive.example>',
    to: 'billing@example.com',
    subject: fill(subject, options.language, {}),
    text: fill(body, options.language, values),
    date: now,
  });
}
