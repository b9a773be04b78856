import type { NewEvidence } from '../../utils/case/evidence.ts';
import { checkDkim } from '../../utils/evidence/dkim/check.ts';
import { readMail } from '../../utils/evidence/mail.ts';
import { topicOf } from '../../utils/evidence/mail-topics/topic-of.ts';
import { headLength, mediaTypeOf } from '../../utils/evidence/media-type.ts';

/** The largest file kept as evidence, in bytes. */
export const largest = 25 * 1024 * 1024;

/** Nobody has been asked for the sender's key yet. */
const noKeys: ReadonlyMap<string, string> = new Map();

/** Why a file is not kept. */
export type Refusal = 'too-large' | 'empty' | 'outlook' | 'no-mail';

/**
 * Makes a piece of evidence of a file of any kind, or says why not. The bytes are kept as they are.
 * @param came how it came: `pasted` is the source of a mail, put in as text
 */
export async function evidenceOf(
  file: File,
  now = new Date(),
  came: 'dropped' | 'pasted' = 'dropped',
): Promise<NewEvidence | Refusal> {
  if (file.size > largest) return 'too-large';
  if (file.size === 0) return 'empty';
  const at = now.toISOString();
  const facts = { [came === 'pasted' ? 'pastedAt' : 'droppedAt']: at, fileName: file.name, ...modified(file, came) };
  const isMail = came === 'pasted' || /\.eml$/i.test(file.name) || file.type === 'message/rfc822';
  const mediaType = mediaTypeOf(new Uint8Array(await file.slice(0, headLength).arrayBuffer()));
  if (mediaType === 'application/vnd.ms-outlook' && /\.msg$/i.test(file.name)) return 'outlook';
  if (isMail) return mailOf(file, at, facts);
  const looksLike = topicOf({ subject: file.name });
  const record = { ...facts, mediaType, ...(looksLike ? { looksLike } : {}) };
  return {
    kind: 'document',
    title: file.name,
    at,
    places: [],
    record,
    parts: [{ name: file.name, mediaType, blob: file }],
  };
}

async function mailOf(file: File, at: string, facts: Record<string, unknown>): Promise<NewEvidence | Refusal> {
  try {
    const { text, html: _, attachments, ...mail } = await readMail(file);
    const dkim = await checkDkim(new Uint8Array(await file.arrayBuffer()), noKeys);
    const looksLike = topicOf({ subject: mail.subject, from: mail.from, text });
    const record = withoutGaps({
      ...facts,
      ...mail,
      attachments: attachments.map(({ name }) => name),
      dkim,
      looksLike,
    });
    const parts = [{ name: 'message.eml', mediaType: 'message/rfc822', blob: file }];
    return { kind: 'mail', title: mail.subject ?? file.name, at, places: [], record, parts };
  } catch {
    return 'no-mail';
  }
}

/** A pasted text has no file that was changed at some time. */
function modified({ lastModified }: File, came: 'dropped' | 'pasted'): Record<string, string> {
  return came === 'pasted' ? {} : { fileModified: new Date(lastModified).toISOString() };
}

function withoutGaps(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined));
}
