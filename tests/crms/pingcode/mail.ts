/** What a mail of the practice says. */
interface Mail {
  id: string;
  from: string;
  subject: string;
  body: string;
  sentAt: Date;
}

/** A mail to the administrator as `.eml` text (RFC 5322, UTF-8 in base64). */
export function writeMail({ id, from, subject, body, sentAt }: Mail): string {
  return [
    `From: Practice PingCode <${from}@pingcode.example>`,
    'To: admin@example.com',
    `Subject: =?utf-8?B?${base64(subject)}?=`,
    `Date: ${sentAt.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${id}@pingcode.example>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    base64(body).replace(/.{76}/g, '$&\r\n'),
    '',
  ].join('\r\n');
}

const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');
