import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { wordsOfHtml } from './html-words.ts';

/** What is read from a mail. Everything in it was written by its sender: it is shown as text, never run, never trusted. */
export interface MailFacts {
  subject?: string;
  from?: string;
  to?: string;
  /** As the mail states it, in ISO 8601 UTC when it could be read. */
  date?: string;
  messageId?: string;
  /** The text to read; that of the HTML part when there is no other. */
  text: string;
  /** The HTML part as the sender wrote it. Only shown through {@link mailPage}. */
  html?: string;
  attachments: MailAttachment[];
}

export interface MailAttachment {
  name: string;
  mediaType: string;
  bytes: number;
  /** By which the HTML part names a picture that came with the mail, without its angle brackets. */
  contentId?: string;
  content: Uint8Array<ArrayBuffer>;
}

/**
 * Reads a mail as mail programs save it (.eml, RFC 5322).
 * @throws Error when it has neither a sender, a subject nor a date: then it is no mail, whatever its name says.
 */
export async function readMail(file: Blob): Promise<MailFacts> {
  const mail = await PostalMime.parse(file, {
    attachmentEncoding: 'arraybuffer',
    maxNestingDepth: 50,
    maxHeadersSize: 512 * 1024,
  });
  if (!mail.from && !mail.subject && !mail.date) throw new Error('This file has no sender, no subject and no date.');
  const date = mail.date && !Number.isNaN(Date.parse(mail.date)) ? new Date(mail.date).toISOString() : undefined;
  return {
    subject: mail.subject || undefined,
    from: people(mail.from && [mail.from]),
    to: people(mail.to),
    date,
    messageId: mail.messageId || undefined,
    text: mail.text ?? wordsOfHtml(mail.html ?? ''),
    html: mail.html || undefined,
    attachments: mail.attachments.map(attachmentOf),
  };
}

function attachmentOf({ filename, mimeType, contentId, content }: Attachment): MailAttachment {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  return {
    name: filename ?? '?',
    mediaType: mimeType,
    bytes: bytes.length,
    contentId: contentId?.replace(/^<|>$/g, ''),
    content: bytes,
  };
}

function people(addresses: Email['to']): string | undefined {
  const names = addresses?.map(({ name, address }) => (name && address ? `${name} <${address}>` : name || address));
  return names?.filter(Boolean).join(', ') || undefined;
}
