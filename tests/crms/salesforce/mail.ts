import { fill, type Language, type Text } from '../../../utils/text.ts';
import { writeEml } from '../mail.ts';
import { orgId, orgName } from './org.ts';

type About = 'export' | 'deactivated';

// The facts say that these mails come, not what they say.
const subjects: Record<About, Text> = {
  export: { en: 'Your Salesforce data export is ready', 'zh-CN': '您的 Salesforce 数据导出已就绪' },
  deactivated: { en: 'Your org is marked for deactivation', 'zh-CN': '您的组织已标记为停用' },
};
const bodies: Record<About, Text> = {
  export: {
    en: 'The files of {org} ({orgId}) can be downloaded for 48 hours:\n{link}\n',
    'zh-CN': '{org}（{orgId}）的导出文件可在 48 小时内下载：\n{link}\n',
  },
  deactivated: {
    en: 'The org {org} ({orgId}) was marked for deactivation. You can reactivate it for 30 days.\n',
    'zh-CN': '组织 {org}（{orgId}）已标记为停用。30 天内可以重新激活。\n',
  },
};
const footer: Text = {
  en: '\nThis mail comes from a practice page. Salesforce did not send it.\n',
  'zh-CN': '\n本邮件来自练习页面，并非由 Salesforce 发送。\n',
};

/** A mail that Salesforce would send, as `.eml` text. */
export function writeMail(about: About, language: Language, now: Date, link = ''): string {
  const values = { org: orgName[language], orgId, link };
  return writeEml({
    from: 'Practice Salesforce <noreply@salesforce.example>',
    to: 'user-1@practice-trading.example',
    subject: fill(subjects[about], language, values),
    text: fill(bodies[about], language, values) + fill(footer, language, {}),
    date: now,
  });
}
