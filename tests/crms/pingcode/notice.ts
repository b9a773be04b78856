import { fill, type Text } from '../../../utils/text.ts';
import { type PingCodeOptions, team, teamName } from './options.ts';
import { type Backup, expiryOf } from './state.ts';

// That a mail comes is known, how it reads is not.
const subject: Text = { en: 'The backup of {team} is ready', 'zh-CN': '{team} 的数据备份已完成' };
const body: Text = {
  en: 'The backup of {team} ({address}) can be downloaded until {until}.\n\nThis mail comes from a practice page. PingCode did not send it.\n',
  'zh-CN': '{team}（{address}）的数据备份可在 {until} 之前下载。\n\n本邮件来自练习页面，并非由 PingCode 发送。\n',
};

/** The mail that says that a backup is ready, as `.eml` text (RFC 5322, UTF-8 in base64). */
export function writeNotice({ language }: PingCodeOptions, backup: Backup): string {
  const values = {
    team: teamName(language),
    address: `${team}.pingcode.com`,
    until: new Date(expiryOf(backup)).toISOString().slice(0, 10),
  };
  return [
    'From: Practice PingCode <notice@pingcode.example>',
    'To: admin@example.com',
    `Subject: =?utf-8?B?${base64(fill(subject, language, values))}?=`,
    `Date: ${new Date(backup.readyAt).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <backup-${backup.id}@pingcode.example>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    base64(fill(body, language, values)).replace(/.{76}/g, '$&\r\n'),
    '',
  ].join('\r\n');
}

const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');
