import { fill, type Text } from '../../../utils/text.ts';
import { writeMail } from './mail.ts';
import { host, type PingCodeOptions, teamName } from './options.ts';
import { type Backup, expiryOf } from './state.ts';

// That a mail comes is known, how it reads is not.
const subject: Text = { en: 'The backup of {team} is ready', 'zh-CN': '{team} 的数据备份已完成' };
const body: Text = {
  en: 'The backup of {team} ({host}) can be downloaded until {until}.\n\nThis mail comes from a practice page. PingCode did not send it.\n',
  'zh-CN': '{team}（{host}）的数据备份可在 {until} 之前下载。\n\n本邮件来自练习页面，并非由 PingCode 发送。\n',
};

/** The mail that says that a backup is ready. */
export function writeNotice({ language }: PingCodeOptions, backup: Backup): string {
  const values = { team: teamName(language), host, until: new Date(expiryOf(backup)).toISOString().slice(0, 10) };
  return writeMail({
    from: 'notice',
    subject: fill(subject, language, values),
    body: fill(body, language, values),
    sentAt: new Date(backup.readyAt),
  });
}
