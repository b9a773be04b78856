import { blobOf } from '../../../utils/case/evidence.ts';
import type { Evidence, EvidencePart } from '../../../utils/case/rows/evidence.ts';
import { wordsOfHtml } from '../../../utils/evidence/html-words.ts';
import { readMail } from '../../../utils/evidence/mail.ts';
import { mailWords } from '../../../utils/evidence/redact/copy.ts';
import { kindOf } from '../part-kind.ts';

/** More than so much text is not shown or searched for secrets at once, in characters. */
const mostText = 2_000_000;

/** The words that a part shows: of a page those that are read, of a mail its head and its text. Undefined for other kinds. */
export async function wordsOfPart(evidence: Evidence, part: EvidencePart): Promise<string | undefined> {
  const kind = kindOf(part);
  if (kind === 'picture' || kind === 'file') return undefined;
  const blob = await blobOf(evidence.id, part.name);
  if (!blob) return undefined;
  if (kind === 'mail') return mailWords(await readMail(blob)).slice(0, mostText);
  const text = await blob.text();
  return (kind === 'copy' ? wordsOfHtml(text) : text).slice(0, mostText);
}
