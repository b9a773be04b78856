import * as z from 'zod';
import { readJson } from './json.ts';
import type { SignedLine } from './line-faults.ts';
import type { LineSignature } from './line-signature.ts';

// Zod would probe for eval, which the extension's CSP reports.
z.config({ jitless: true });

/** A line of signatures.jsonl: the number of a line of timeline.jsonl, from 1, and its signature. */
const signature = z.strictObject({
  line: z.number().int().positive(),
  key: z.string().regex(/^[0-9a-f]{64}$/),
  signature: z.string().max(100),
});

/** data/signatures.jsonl: the signature of each line that has one, in the order of the timeline. */
export function signatureLines(timeline: readonly SignedLine[]): string {
  return timeline
    .flatMap(({ signed }, index) => (signed ? [`${JSON.stringify({ line: index + 1, ...signed })}\n`] : []))
    .join('');
}

/** Signatures by the number of their line. `undefined` when a line is malformed, or about a line that came before. */
export function readSignatures(text: string): Map<number, LineSignature> | undefined {
  const signatures = new Map<number, LineSignature>();
  let last = 0;
  for (const line of text.split('\n').slice(0, -1)) {
    const read = signature.safeParse(readJson(line)).data;
    if (!read || read.line <= last) return undefined;
    last = read.line;
    signatures.set(read.line, { key: read.key, signature: read.signature });
  }
  return text === '' || text.endsWith('\n') ? signatures : undefined;
}
