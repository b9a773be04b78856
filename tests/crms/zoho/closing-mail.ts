import { fill, type Text } from '../../../utils/text.ts';
import { writeEml } from '../mail.ts';
import { companyName } from './account.ts';
import type { ZohoOptions } from './options.ts';

// That the system sends a mail when the account is closed is in the help; its words are not.
const subject: Text = { en: 'Your CRM account has been deleted', 'zh-CN': '您的 CRM 账户已删除' };
const body: Text = {
  en: 'The CRM account of {company} (org{zgid}) has been deleted.\n\nThis mail comes from a practice page. Zoho did not send it.\n',
  'zh-CN': '{company}（org{zgid}）的 CRM 账户已删除。\n\n本邮件来自练习页面，并非由 Zoho 发送。\n',
};

/** The mail that confirms the closing, as `.eml` text. */
export function closingMail(options: ZohoOptions, now: Date): string {
  const { language, zgid } = options;
  return writeEml({
    from: 'Practice Zoho CRM <noreply@zohocrm.example>',
    to: 'user-1@example.com',
    subject: subject[language],
    text: fill(body, language, { company: companyName(options), zgid }),
    date: now,
  });
}
