import { type MailFacts, readMail } from '../mail.ts';
import { redactHtml } from './html.ts';
import { copyName, type Marks, type RedactedCopy } from './marks.ts';
import { redactPicture } from './picture.ts';
import { blackOut } from './words.ts';

/** A part that something is to be blacked out of. */
export interface PartToRedact {
  name: string;
  mediaType: string;
  sha256: string;
  blob: Blob;
}

/**
 * Makes the copy of a part that may leave. Of a mail that is its text: in the mail itself the words stand in other writing
 * (base64, quoted-printable), in HTML and in attachments, and its signature would not fit any more anyway.
 * @throws Error when these marks are none for a part of this kind, or it can't be made; the original is never touched
 */
export async function redactedCopy(part: PartToRedact, marks: Marks): Promise<RedactedCopy> {
  switch (marks.type) {
    case 'areas': {
      const blob = await redactPicture(part.blob, marks.areas);
      return { name: copyName(part.name, '.png'), mediaType: 'image/png', blob, places: marks.areas.length };
    }
    case 'words':
      return wordsCopy(part, marks.words);
    case 'whole': {
      const blob = new Blob([leftOut(part)], { type: 'text/plain' });
      return { name: `${part.name}.left-out.txt`, mediaType: 'text/plain', blob, places: 0 };
    }
    default:
      return marks satisfies never;
  }
}

async function wordsCopy({ name, mediaType, blob }: PartToRedact, words: readonly string[]): Promise<RedactedCopy> {
  if (mediaType.startsWith('text/html')) {
    const { html, places } = redactHtml(await blob.text(), words);
    return { name: copyName(name), mediaType: 'text/html', blob: new Blob([html], { type: 'text/html' }), places };
  }
  const isMail = mediaType === 'message/rfc822';
  const { text, places } = blackOut(isMail ? mailWords(await readMail(blob)) : await blob.text(), words);
  return {
    name: copyName(name, isMail ? '.txt' : undefined),
    mediaType: 'text/plain',
    blob: new Blob([text], { type: 'text/plain' }),
    places,
  };
}

/** A mail as plain words: what {@link redactedCopy} blacks out of, and what the person sees before. */
export function mailWords({ from, to, date, subject, text, attachments }: MailFacts): string {
  const head = Object.entries({ From: from, To: to, Date: date, Subject: subject })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${value}`);
  const files = attachments.map(({ name }) => `Attachment, not in this copy: ${name}`);
  return [...head, ...files, '', text].join('\n');
}

function leftOut({ name, sha256 }: PartToRedact): string {
  return `${name} was left out of this copy.\nSHA-256 of the original: ${sha256}\n\n本副本未收录 ${name}。\n原件的 SHA-256：${sha256}\n`;
}
