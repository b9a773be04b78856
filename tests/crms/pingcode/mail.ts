import { writeEml } from '../mail.ts';

/** What a mail of the practice says. */
interface Mail {
  /** The part of the sender's address before the @. */
  from: string;
  subject: string;
  body: string;
  sentAt: Date;
}

/** A mail to the administrator as `.eml` text. */
export function writeMail({ from, subject, body, sentAt }: Mail): string {
  return writeEml({
    from: `Practice PingCode <${from}@pingcode.example>`,
    to: 'admin@example.com',
    subject,
    text: body,
    date: sentAt,
  });
}
