import { fill, type Text } from '../../../utils/text.ts';
import { writeMail } from './mail.ts';
import { host, type PingCodeOptions, teamName } from './options.ts';

// No source says how customer service answers; this is what one would want to be told.
const subject: Text = { en: 'Your notice: {team} ends on {endsOn}', 'zh-CN': '终止确认：{team} 将于 {endsOn} 终止' };
const body: Text = {
  en: 'We received the notice for {team} ({host}, contract {contract}). The service ends on {endsOn} and is not renewed.\n\nThis mail comes from a practice page. PingCode did not send it.\n',
  'zh-CN':
    '我们已收到 {team}（{host}，合同 {contract}）的终止通知。服务将于 {endsOn} 终止，不再续费。\n\n本邮件来自练习页面，并非由 PingCode 发送。\n',
};

/** The written answer of customer service to a notice. `endsOn` is a day, `YYYY-MM-DD`. */
export function writeAnswer(
  { language }: PingCodeOptions,
  notice: { contract: string; endsOn: string },
  sentAt: Date,
): string {
  const values = { team: teamName(language), host, ...notice };
  return writeMail({
    from: 'service',
    subject: fill(subject, language, values),
    body: fill(body, language, values),
    sentAt,
  });
}
