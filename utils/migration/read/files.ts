import { BlobParts } from '../../files/blob-parts.ts';
import { markedEncoding, unmarkedUtf16 } from '../../files/encoding.ts';
import { looksBinary, sniffBytes, sniffText } from '../../files/sniff.ts';
import { isWorkbook } from '../../files/workbook.ts';
import { listZip } from '../../files/zip-entries.ts';
import { blobPieces, entryPieces, gzipPieces, peek, type Reading, Unreadable } from './bytes.ts';
import { csvRows } from './csv.ts';
import { jsonRows } from './json.ts';
import type { SourceEvent } from './source.ts';
import { workbookRows } from './xlsx.ts';

/** What a text is, its dialect and encoding are told from this much of its beginning. */
const startBytes = 256 * 1024;
/** A packed file may lie in another, a workbook one level deeper. */
const deepest = 2;

const tableName = /\.(csv|tsv|txt|json|ndjson|jsonl)$/i;
const packedName = /\.(zip|xlsx|xlsm)$/i;
/** What people attached to records, and what macOS adds to zips, are no tables. */
const asideName = /(^|\/)(attachments?|附件|filestore|__MACOSX)([ _-]?\d+)?(\.zip)?\/|(^|\/)\._/i;

/**
 * Reads the tables of an exported file row by row, whatever it is: CSV in any dialect and encoding, JSON, the sheets of a workbook,
 * and these packed with zip or gzip. What can't be read is told and passed over.
 * @throws what stops it: `AbortError`, OutOfTime, and errors of the disk
 */
export async function* readTables(file: Blob, path: string, reading: Reading, depth = 0): AsyncGenerator<SourceEvent> {
  const first = sniffBytes(new Uint8Array(await file.slice(0, 512).arrayBuffer()));
  if (first === 'zip') yield* guarded(path, zipRows(file, path, reading, depth));
  else if (first === 'gzip') {
    yield* guarded(path, textRows(gzipPieces(file, reading), path.replace(/\.gz$/i, ''), reading));
  } else yield* textRows(blobPieces(file, reading), path, reading);
}

async function* zipRows(file: Blob, path: string, reading: Reading, depth: number): AsyncGenerator<SourceEvent> {
  const { files, tooMany, trouble } = await listZip(file, reading.budget.entriesLeft);
  reading.budget.takeEntries(files.length);
  if (trouble !== undefined || tooMany) yield { type: 'unread', path, reason: tooMany ? 'too-large' : 'damaged' };
  if (isWorkbook(files)) {
    yield* workbookRows(files, path, reading);
    return;
  }
  let done = 0;
  for (const entry of files) {
    const inner = depth === 0 ? entry.filename : `${path}/${entry.filename}`;
    const inside: Reading = depth === 0 ? reading : { ...reading, onProgress: () => {} };
    if (asideName.test(inner)) continue;
    if (tableName.test(inner)) {
      yield* guarded(inner, textRows(entryPieces(entry, reading), inner, reading));
    } else if (packedName.test(inner)) {
      yield* guarded(inner, nestedRows(entryPieces(entry, reading), inner, inside, depth + 1));
    }
    done += entry.compressedSize;
    inside.onProgress(Math.min(done, file.size));
  }
}

/** A packed file within another has to be unpacked before it can be looked into. */
async function* nestedRows(
  pieces: AsyncGenerator<Uint8Array>,
  path: string,
  reading: Reading,
  depth: number,
): AsyncGenerator<SourceEvent> {
  if (depth > deepest) return yield { type: 'unread', path, reason: 'too-deep' };
  const parts = new BlobParts();
  for await (const piece of pieces) {
    if (parts.bytes + piece.length > reading.budget.limits.nestedBytes) throw new Unreadable('too-large');
    parts.add(piece);
  }
  yield* readTables(parts.blob(), path, { ...reading, onProgress: () => {} }, depth);
}

async function* textRows(
  pieces: AsyncGenerator<Uint8Array>,
  path: string,
  { budget }: Reading,
): AsyncGenerator<SourceEvent> {
  const { start, all } = await peek(pieces, startBytes);
  const mostColumns = budget.limits.columns;
  switch (textKind(start, path)) {
    case 'csv':
      yield* csvRows(all, start, path, mostColumns);
      return;
    case 'json':
      yield* jsonRows(all, start, path, { lines: false, mostColumns });
      return;
    case 'ndjson':
      yield* jsonRows(all, start, path, { lines: true, mostColumns });
      return;
    default:
      await all.return(undefined);
      yield { type: 'unread', path, reason: 'no-table' };
  }
}

function textKind(start: Uint8Array, path: string): string | undefined {
  if (sniffBytes(start) !== undefined) return undefined;
  const marked = markedEncoding(start)?.encoding ?? unmarkedUtf16(start);
  if (!marked && looksBinary(start)) return undefined;
  const label = marked === undefined || marked === 'utf-8-bom' ? 'utf-8' : marked;
  const kind = sniffText(new TextDecoder(label).decode(start));
  return kind === 'json' && /\.(ndjson|jsonl)$/i.test(path) ? 'ndjson' : kind;
}

/** Tells what can't be unpacked instead of throwing it. */
async function* guarded(path: string, events: AsyncGenerator<SourceEvent>): AsyncGenerator<SourceEvent> {
  try {
    yield* events;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    yield { type: 'unread', path, reason: error.reason };
  }
}
