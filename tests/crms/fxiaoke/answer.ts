import { randomUUID } from 'node:crypto';
import { fill, type Text } from '../../../utils/text.ts';
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

/** The written answer of customer service to a notice, as `.eml` text (RFC 5322, UTF-8 in base64). */
export function writeAnswer(options: Pick<FxiaokeOptions, 'language'>, notice: Notice, now: Date): string {
  const values = { ...notice, company: companyName(options) };
  return [
    'From: Practice Fxiaoke <service@fxiaoke.example>',
    'To: admin@example.com',
    `Subject: =?utf-8?B?${base64(fill(subject, options.language, values))}?=`,
    `Date: ${now.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${randomUUID()}@fxiaoke.example>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    base64(fill(body, options.language, values)).replace(/.{76}/g, '$&\r\n'),
    '',
  ].join('\r\n');
}

function base64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64');
}
