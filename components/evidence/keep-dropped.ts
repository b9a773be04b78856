import { keepEvidence, type NewEvidence } from '../../utils/case/evidence.ts';
import { checkDkim } from '../../utils/evidence/dkim/check.ts';
import { readMail } from '../../utils/evidence/mail.ts';
import { attempt } from '../app/attempt.ts';
import { show } from '../app/screen.ts';

/** The largest file kept as evidence, in bytes. */
export const largest = 25 * 1024 * 1024;

/** Nobody is asked for the sender's key: it stays unknown whether the signature is theirs. */
const noKeys: ReadonlyMap<string, string> = new Map();

/** Why a dropped file is not kept. */
export type Refusal = 'too-large' | 'empty' | 'outlook' | 'no-mail' | 'unknown-kind';

/** What a file is by its first bytes, whatever its name says. */
const kinds: { mediaType: string; starts: number[][]; offset?: number }[] = [
  { mediaType: 'application/pdf', starts: [[0x25, 0x50, 0x44, 0x46, 0x2d]] },
  { mediaType: 'image/png', starts: [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]] },
  { mediaType: 'image/jpeg', starts: [[0xff, 0xd8, 0xff]] },
  { mediaType: 'image/gif', starts: [[0x47, 0x49, 0x46, 0x38]] },
  { mediaType: 'image/webp', starts: [[0x57, 0x45, 0x42, 0x50]], offset: 8 },
];
const outlook = [0xd0, 0xcf, 0x11, 0xe0];

/** Makes a piece of evidence of a dropped mail, PDF or picture, or says why not. The bytes are kept as they are. */
export async function evidenceOf(file: File, now = new Date()): Promise<NewEvidence | Refusal> {
  if (file.size > largest) return 'too-large';
  if (file.size === 0) return 'empty';
  const head = new Uint8Array(await file.slice(0, 16).arrayBuffer());
  const begins = (bytes: number[], offset = 0) => bytes.every((byte, index) => head[offset + index] === byte);
  if (begins(outlook)) return 'outlook';
  const at = now.toISOString();
  const modified = new Date(file.lastModified).toISOString();
  const known = kinds.find(({ starts, offset }) => starts.some((start) => begins(start, offset)));
  if (known) {
    const { mediaType } = known;
    const record = { droppedAt: at, fileName: file.name, fileModified: modified, mediaType };
    const parts = [{ name: file.name, mediaType, blob: file }];
    return { kind: 'document', title: file.name, at, places: [], record, parts };
  }
  if (!/\.eml$/i.test(file.name) && file.type !== 'message/rfc822') return 'unknown-kind';
  try {
    const { text: _, ...facts } = await readMail(file);
    const dkim = await checkDkim(new Uint8Array(await file.arrayBuffer()), noKeys);
    const record = { droppedAt: at, fileName: file.name, fileModified: modified, ...withoutGaps(facts), dkim };
    const parts = [{ name: 'message.eml', mediaType: 'message/rfc822', blob: file }];
    return { kind: 'mail', title: facts.subject ?? file.name, at, places: [], record, parts };
  } catch {
    return 'no-mail';
  }
}

/** Keeps dropped files one after the other; each that can't be kept is told. */
export async function keepDropped(caseId: string, files: File[]): Promise<void> {
  for (const file of files) {
    await attempt(async () => {
      const piece = await evidenceOf(file);
      if (typeof piece === 'string')
        return show.notice({ tone: 'bad', text: `dropped.${piece}`, todo: 'dropped.todo' });
      await keepEvidence(caseId, piece);
      show.notice({ tone: 'good', text: 'dropped.kept' });
    });
  }
}

function withoutGaps<Value extends object>(value: Value): Partial<Value> {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Partial<Value>;
}
