import { randomUUID } from 'node:crypto';

/** A mail as a vendor would send it. `from` with a name: `Practice CRM <billing@crm.example>`. */
export interface Mail {
  from: string;
  to: string;
  subject: string;
  text: string;
  date: Date;
}

/** As `.eml` text: RFC 5322, subject and body UTF-8 in base64. */
export function writeEml({ from, to, subject, text, date }: Mail): string {
  const domain = /@([^>]+)/.exec(from)?.[1];
  return [
    `From: ${from}`,
    `To: ${to}`,
    `Subject: =?utf-8?B?${base64(subject)}?=`,
    `Date: ${date.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${randomUUID()}@${domain}>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    base64(text).replace(/.{76}/g, '$&\r\n'),
    '',
  ].join('\r\n');
}

function base64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64');
}
