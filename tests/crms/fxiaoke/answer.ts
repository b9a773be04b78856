import { fill, type Text } from '../../../utils/text.ts';
import { writeEml } from '../mail.ts';
import { companyName, type FxiaokeOptions } from './options.ts';

// That customer service answers is all that is known; how, and in which words, is not.
const subject: Text = {
  en: 'Re: Notice of termination, contract {contract}',
  'zh-CN': '回复：终止合同通知，合同编号 {contract}',
};

const body: Text = {
  en: `Hello,

We have received your notice. Contract {contract} of {company} (company account {account}) ends on {endsOn} and will not be renewed.

This mail comes from a practice page. Fxiaoke did not send it.
`,
  'zh-CN': `您好：

您的通知已收到。{company}（企业账号 {account}）的合同 {contract} 将于 {endsOn} 终止，不再续约。

本邮件来自练习页面，并非由纷享销客发送。
`,
};

export interface Notice {
  /** 企业账号 */
  account: string;
  contract: string;
  /** `YYYY-MM-DD` */
  endsOn: string;
}

/** The written answer of customer service to a notice, as `.eml` text. */
export function writeAnswer(options: Pick<FxiaokeOptions, 'language'>, notice: Notice, now: Date): string {
  const values = { ...notice, company: companyName(options) };
  return writeEml({
    from: 'Practice Fxiaoke <service@fxiaoke.example>',
    to: 'admin@example.com',
    subject: fill(subject, options.language, values),
    text: fill(body, options.language, values),
    date: now,
  });
}
