import type { FileEntry } from '@zip.js/zip.js';
import { linesOf } from '../../bundle/bag-timeline.ts';
import { copiesOf } from '../../bundle/ids.ts';
import { readJson } from '../../bundle/json.ts';
import { openZip, readEntry } from '../../bundle/open-zip.ts';
import { bagFolder } from '../../bundle/read-bag.ts';
import { readSignatures } from '../../bundle/signatures.ts';
import { sha256 } from '../../evidence/hash.ts';
import type { CaseCopy, CopiedBytes, CopiedRow } from './case-copy.ts';
import { type CaseRecord, caseRecordSchema } from './case-record.ts';
import { unpacked } from './pack.ts';

/** Why a bundle can't become a case. */
export class NoCase extends Error {
  override name = 'NoCase';
  readonly reason: 'older' | 'malformed';

  constructor(reason: NoCase['reason'], message: string = reason) {
    super(message);
    this.reason = reason;
  }
}

export interface ReadingOptions {
  /** Files read, of all that are to be. */
  onProgress?(progress: { done: number; total: number }): void;
  signal?: AbortSignal;
}

/**
 * Takes the case out of a bundle that `verifyBundle` has found whole. What it says is checked once more for its shape, since anyone
 * can sign anything with a key of their own.
 * @throws NoCase; ZipFault when it is no zip; AbortError when stopped
 */
export async function readBundle(bundle: Blob, { onProgress, signal }: ReadingOptions = {}): Promise<CaseCopy> {
  const entries = await openZip(bundle);
  const folder = bagFolder(entries) ?? '';
  const at = new Map(entries.map((entry) => [entry.filename.slice(folder.length), entry]));
  const text = async (path: string) => (await blobAt(at.get(path), signal))?.text();

  const record = recordIn(await text('data/case.json'));
  const signatures = readSignatures((await text('data/signatures.jsonl')) ?? '') ?? new Map();
  const lines = linesOf((await text('data/timeline.jsonl')) ?? '');
  const keys: CaseCopy['keys'] = [];
  for (const path of at.keys()) {
    const [, fingerprint] = /^data\/keys\/([0-9a-f]{64})\.pem$/.exec(path) ?? [];
    if (fingerprint !== undefined) keys.push({ fingerprint, pem: (await text(path)) ?? '' });
  }
  const hashes = hashesOf(record);
  const bytes: CopiedBytes[] = [];
  for (const [done, { owner, name, path }] of record.bytes.entries()) {
    onProgress?.({ done, total: record.bytes.length });
    const blob = await blobAt(at.get(`data/${path}`), signal);
    // Bytes that are not the ones that were kept stay out: the case says that they are gone.
    if (blob && (await sha256(blob)) === hashes.get(`${owner} ${name}`)) bytes.push({ owner, name, blob });
  }
  return {
    case: record.case,
    lines: lines.map((line, index) => ({ line, signed: signatures.get(index + 1) })),
    keys,
    ownSite: record.ownSite,
    rows: record.rows as unknown as Record<string, CopiedRow[]>,
    bytes,
  };
}

function recordIn(text: string | undefined): CaseRecord {
  if (text === undefined) throw new NoCase('older');
  const read = caseRecordSchema.safeParse(unpacked(readJson(text)));
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new NoCase('malformed', `data/case.json: ${issue?.path.join('.')}: ${issue?.message}`.slice(0, 500));
  }
  const { case: of, rows } = read.data;
  const strange = Object.values(rows)
    .flat()
    .find(({ caseId }) => caseId !== of.id);
  if (strange) throw new NoCase('malformed', 'data/case.json: a row belongs to another case');
  return read.data;
}

/** The hash that each part's bytes must have, by owner and name. */
function hashesOf({ rows }: CaseRecord): Map<string, string | undefined> {
  return new Map([
    ...rows.evidence.flatMap(({ id, parts }) => parts.map(({ name, sha256 }) => [`${id} ${name}`, sha256] as const)),
    ...rows.redactions.map(({ evidence, part, sha256 }) => [`${copiesOf(evidence)} ${part}`, sha256] as const),
    ...rows.files.map(({ id, report }) => [`${id} file`, report.sha256] as const),
  ]);
}

async function blobAt(entry: FileEntry | undefined, signal: AbortSignal | undefined): Promise<Blob | undefined> {
  if (!entry) return undefined;
  const pieces: BlobPart[] = [];
  await readEntry(entry, (piece) => pieces.push(piece.slice()), signal);
  return new Blob(pieces);
}
