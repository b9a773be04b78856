import { randomUUID } from 'node:crypto';
import { fill, type Text } from '../../../utils/text.ts';
import { companyName } from './account.ts';
import type { ZohoOptions } from './options.ts';

// That the system sends a mail when the account is closed is in the help; its words are not.
const subject: Text = { en: 'Your CRM account has been deleted', 'zh-CN': '您的 CRM 账户已删除' };
const body: Text = {
  en: 'The CRM account of {company} (org{zgid}) has been deleted.\n\nThis mail comes from a practice page. Zoho did not send it.\n',
  'zh-CN': '{company}（org{zgid}）的 CRM 账户已删除。\n\n本邮件来自练习页面，并非由 Zoho 发送。\n',
};

/** The mail that confirms the closing, as `.eml` text (RFC 5322, UTF-8 in base64). */
export function closingMail(options: ZohoOptions, now: Date): string {
  const { language, zgid } = options;
  const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');
  return [
    'From: Practice Zoho CRM <noreply@zohocrm.example>',
    'To: user-1@example.com',
    `Subject: =?utf-8?B?${base64(subject[language])}?=`,
    `Date: ${now.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${randomUUID()}@zohocrm.example>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    base64(fill(body, language, { company: companyName(options), zgid })).replace(/.{76}/g, '$&\r\n'),
    '',
  ].join('\r\n');
}
