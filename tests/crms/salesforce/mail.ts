import { randomUUID } from 'node:crypto';
import { fill, type Language, type Text } from '../../../utils/text.ts';
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

/** A mail that Salesforce would send, as `.eml` text (RFC 5322, UTF-8 in base64). */
export function writeMail(about: About, language: Language, now: Date, link = ''): string {
  const values = { org: orgName[language], orgId, link };
  const body = fill(bodies[about], language, values) + fill(footer, language, {});
  return [
    'From: Practice Salesforce <noreply@salesforce.example>',
    'To: user-1@practice-trading.example',
    `Subject: =?utf-8?B?${base64(fill(subjects[about], language, values))}?=`,
    `Date: ${now.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${randomUUID()}@salesforce.example>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    base64(body).replace(/.{76}/g, '$&\r\n'),
    '',
  ].join('\r\n');
}

function base64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64');
}
