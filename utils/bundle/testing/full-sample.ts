import { linkLine } from '../../evidence/chain.ts';
import { sha256 } from '../../evidence/hash.ts';
import type { BundleEvidence, BundleInput } from '../input.ts';
import { sampleInput, signedLines } from './sample.ts';

/** The sample with everything that a bundle can hold: letters, money, dates, and one part as a redacted copy. All lines signed. */
export async function fullInput(key: CryptoKeyPair): Promise<BundleInput> {
  const input = await sampleInput({}, key);
  const lines = input.timeline.map(({ line }) => line);
  const [page, users, ...others] = input.evidence as [BundleEvidence, BundleEvidence, ...BundleEvidence[]];
  const { event, evidence } = await redacted(users, lines.length + 1);
  return {
    ...input,
    ...(await signedLines([...lines, await linkLine(event, lines.at(-1))], key)),
    evidence: [page, evidence, ...others],
    letters: [
      {
        name: { en: 'Termination', 'zh-CN': '终止通知' },
        subject: 'Notice of termination',
        paths: ['letters/0001-termination.txt', 'letters/0001-termination.json'],
      },
    ],
    extras: [
      { path: 'letters/0001-termination.txt', mediaType: 'text/plain', content: 'Dear Sample team,\nwe leave.\n' },
      { path: 'letters/0001-termination.json', mediaType: 'application/json', content: '{"sent":"2026-11-20"}\n' },
      { path: 'money.csv', mediaType: 'text/csv', content: 'Item,Amount\r\nLicences,1200.00\r\n' },
      { path: 'dates.ics', mediaType: 'text/calendar', content: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' },
    ],
  };
}

/** A piece whose only part is a copy with something blacked out, and the line that says so. */
async function redacted(piece: BundleEvidence, seq: number) {
  const [original] = piece.parts as [BundleEvidence['parts'][number]];
  const blob = new Blob(['█████\n3 █████'], { type: 'text/plain' });
  const copy = await sha256(blob);
  const hashes = { part: original.name, original: original.sha256, copy, bytes: blob.size, places: 2 };
  const redactedFrom = { part: original.name, sha256: original.sha256 };
  const part = { name: 'text.redacted.txt', mediaType: 'text/plain', sha256: copy, blob, redactedFrom };
  return {
    event: { seq, at: piece.at, type: 'redaction-made', evidence: piece.id, title: piece.title, ...hashes },
    evidence: { ...piece, parts: [part] },
  };
}
