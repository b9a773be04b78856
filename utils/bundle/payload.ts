import { sha256 } from '../evidence/hash.ts';
import { checklist } from './checklist.ts';
import { crate, type PayloadFile } from './crate.ts';
import { declarationForm } from './declaration/form.ts';
import type { Digest } from './digest.ts';
import { copiesOf } from './ids.ts';
import type { BundleInput } from './input.ts';
import { json } from './json.ts';
import type { Layout } from './layout.ts';
import { pictureSize } from './picture-size.ts';
import { report } from './report.ts';
import { changedText } from './report-faults.ts';
import { signatureLines } from './signatures.ts';
import { checklistCsv, timelineCsv } from './tables-csv.ts';

export interface PayloadEntry extends PayloadFile {
  blob: Blob;
  crc32: number;
}

/** Bytes of what the case brings: what {@link payload} has to read, but for the few pages that it writes itself. */
export function payloadBytes({ extras = [] }: BundleInput, layout: Layout): number {
  const sizes = [
    ...layout.evidence.flatMap(({ parts }) => parts.map(({ part }) => part.blob.size)),
    ...layout.exports.map(({ export: file, path }) => (path === undefined ? 0 : (file.blob?.size ?? 0))),
    ...extras.map(({ content }) => (typeof content === 'string' ? content.length : content.size)),
  ];
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Hashes a file and puts it into the payload. */
type Add = (path: string, mediaType: string, content: Blob | string) => Promise<PayloadEntry>;
/** Notes bytes that are not as they had been kept; `said` is unknown where nothing was hashed then. */
type ExpectHash = (said: string | undefined, found: Digest, title: string) => void;

/** Pieces of evidence that are read beside each other: the browser takes milliseconds to answer for each file. */
const piecesAtOnce = 4;

export interface Payload {
  files: PayloadEntry[];
  /** Those of the case, and bytes that were not as they had been kept. */
  faults: BundleInput['faults'];
}

/**
 * Everything under data/, hashed and sorted by path; paths without `data/`.
 * @param read takes the checksums of a file; may throw to stop
 */
export async function payload(
  input: BundleInput,
  layout: Layout,
  facts: { bundle: string; fingerprint: string },
  read: (path: string, blob: Blob) => Promise<Digest>,
): Promise<Payload> {
  const files: PayloadEntry[] = [];
  const faults = [...input.faults];
  const expectHash: ExpectHash = (said, found, title) => {
    if (said !== undefined && said !== found.sha256) faults.push(changedText(title));
  };
  const add: Add = async (path, mediaType, content) => {
    const blob = typeof content === 'string' ? new Blob([content]) : content;
    const file = { path, mediaType, blob, bytes: blob.size, ...(await read(path, blob)) };
    files.push(file);
    return file;
  };

  for (let first = 0; first < layout.evidence.length; first += piecesAtOnce) {
    const added = await Promise.all(
      layout.evidence.slice(first, first + piecesAtOnce).map((piece) => addEvidence(piece, add)),
    );
    // In their order, whichever was read first: the same case makes the same bytes.
    for (const { said, file, title } of added.flat()) expectHash(said, file, title);
  }
  for (const exported of layout.exports) await addExport(exported, add, expectHash);
  for (const { path, mediaType, content } of input.extras ?? []) await add(path, mediaType, content);
  if (input.exported) await add('exports.json', 'application/json', json(input.exported));

  const context = {
    layout,
    fingerprint: facts.fingerprint,
    excerpts: await excerpts(layout),
    pictures: await pictures(layout),
  };
  await add('report.html', 'text/html', report({ ...input, faults }, context));
  const last = input.timeline.at(-1);
  const lastLine = last === undefined ? '—' : await sha256(last.line);
  await add('declaration.txt', 'text/plain', declarationForm(input, layout, { ...facts, lastLine }));
  await add('timeline.jsonl', 'application/jsonl', input.timeline.map(({ line }) => `${line}\n`).join(''));
  await add('signatures.jsonl', 'application/jsonl', signatureLines(input.timeline));
  for (const { fingerprint, pem } of input.keys) await add(`keys/${fingerprint}.pem`, 'application/x-pem-file', pem);
  const [language = 'en'] = input.languages ?? [];
  await add('timeline.csv', 'text/csv', timelineCsv(input, language));
  await add('checklist.csv', 'text/csv', checklistCsv(input, language));
  await add('checklist.json', 'application/json', checklist(input));
  await add('case.json', 'application/json', json({ ...input.record, bytes: pathsOfBytes(layout) }));
  await add('ro-crate-metadata.json', 'application/ld+json', crate(input, layout, files.toSorted(byPath)));
  return { files: files.sort(byPath), faults };
}

/** The parts of a piece of evidence, and its record. Answers what each part was when it was kept, and what it is now. */
async function addEvidence(
  { evidence, recordPath, parts }: Layout['evidence'][number],
  add: Add,
): Promise<{ said: string; file: Digest; title: string }[]> {
  const added = await Promise.all(
    parts.map(async ({ part, path }) => ({
      said: part.sha256,
      file: await add(path, part.mediaType, part.blob),
      title: `${evidence.title} · ${part.name}`,
    })),
  );
  // The hash of its capture: where the store was damaged, the record says so.
  const files = parts.map(({ part: { name, mediaType, blob, sha256, redactedFrom }, path }) => {
    return { path, name, mediaType, bytes: blob.size, sha256, redactedFrom: redactedFrom?.sha256 };
  });
  const { id, kind, title, at, url, places, record, said } = evidence;
  await add(recordPath, 'application/json', json({ id, kind, title, at, url, places, files, record, said }));
  return added;
}

/** An exported file where it is packed, and the report of its check. */
async function addExport(
  { export: { name, report, blob }, recordPath, path }: Layout['exports'][number],
  add: Add,
  expectHash: ExpectHash,
): Promise<void> {
  if (path !== undefined && blob) {
    const packed = await add(path, blob.type || 'application/octet-stream', blob);
    expectHash(report.sha256, packed, name);
  }
  await add(recordPath, 'application/json', json({ file: path ?? null, report }));
}

/** Where the bytes of each part of evidence and each exported file lie, by the names that the case has for them. */
function pathsOfBytes({ evidence, exports }: Layout): { owner: string; name: string; path: string }[] {
  return [
    ...evidence.flatMap(({ evidence: { id }, parts }) =>
      parts.map(({ part: { name, redactedFrom }, path }) =>
        redactedFrom ? { owner: copiesOf(id), name: redactedFrom.part, path } : { owner: id, name, path },
      ),
    ),
    ...exports.flatMap(({ export: { id }, path }) => (path === undefined ? [] : [{ owner: id, name: 'file', path }])),
  ];
}

/** The first words of each captured text, for the report. */
async function excerpts(layout: Layout): Promise<Map<string, string>> {
  const texts = layout.evidence.flatMap(({ parts }) =>
    parts.filter(({ part }) => part.mediaType.startsWith('text/plain')),
  );
  return new Map(
    await Promise.all(
      texts.map(async ({ part, path }): Promise<[string, string]> => [path, await beginning(part.blob)]),
    ),
  );
}

/** The size of each picture that says it, for the report. */
async function pictures(layout: Layout): Promise<Map<string, { width: number; height: number }>> {
  const all = layout.evidence
    .flatMap(({ parts }) => parts)
    .filter(({ part }) => part.mediaType === 'image/png')
    .map(async ({ part, path }) => ({ path, size: await pictureSize(part.blob) }));
  return new Map((await Promise.all(all)).flatMap(({ path, size }) => (size ? [[path, size] as const] : [])));
}

async function beginning(blob: Blob): Promise<string> {
  // Four bytes a character at most; the last one may be cut in half, so it is dropped.
  const text = (await blob.slice(0, 4_000).text()).replace(/\uFFFD+$/, '').trim();
  return text.length > 1_000 ? `${Array.from(text).slice(0, 1_000).join('').trimEnd()} …` : text;
}

function byPath(one: PayloadFile, other: PayloadFile): number {
  return one.path < other.path ? -1 : 1;
}
