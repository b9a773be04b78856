import { found } from './check-type.ts';
import { compareCounts, type Expectation, type Gathered } from './checks/counts.ts';
import { kindFindings, readFailed } from './checks/kind.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { factsFor } from './object-facts.ts';
import type { FileKind, FileReport, Finding, TableReport, Verdict } from './report.ts';
import { startSha256 } from './sha256.ts';
import { sniffBytes } from './sniff.ts';
import type { ObjectFacts } from './table-checks.ts';
import { TableReader } from './table-reader.ts';
import { readZip } from './zip.ts';

export type { Expectation, ObjectFacts };

/** What is known beforehand: the site's objects, and the counts that the CRM's own lists showed. */
export interface CheckContext {
  objects: ObjectFacts[];
  expected: Expectation[];
}

export interface Progress {
  /** A zip is read twice, once for its hash and once for its contents, and counts double. */
  bytesDone: number;
  bytesTotal: number;
  /** The entry of the zip being read, otherwise the file's name. */
  at: string;
}

export interface CheckOptions {
  onProgress?(progress: Progress): void;
  /** Stops the check at the next piece of the file. */
  signal?: AbortSignal;
  /** The time the report bears. */
  now?: Date;
  limits?: Limits;
}

/** What was read of a file, before it is judged. */
interface Reading {
  kind: FileKind;
  sha256?: string;
  tables: TableReport[];
  findings: Finding[];
  broken: Set<string>;
  extent: Gathered['extent'];
}

/**
 * Checks one exported file in constant memory: what it is, whether it is damaged, and whether all records are there.
 * Whatever is wrong with the file becomes findings and a verdict.
 * @throws {DOMException} `AbortError` when `signal` stopped it, and nothing else.
 */
export async function checkFile(
  file: Blob,
  name: string,
  context: CheckContext,
  options: CheckOptions = {},
): Promise<FileReport> {
  const { signal, now = new Date() } = options;
  let reading: Reading;
  try {
    signal?.throwIfAborted();
    const start = new Uint8Array(await file.slice(0, 8).arrayBuffer());
    reading = await (sniffBytes(start) === 'zip' ? readZipFile : readTableFile)(file, name, context, options);
  } catch (error) {
    if (signal?.aborted) throw new DOMException('The check was stopped.', 'AbortError');
    reading = unread(name, error);
  }
  const { tables, broken, extent } = reading;
  const { counts, findings: countFindings } = compareCounts({ tables, broken, extent }, context.expected);
  const findings = [...reading.findings, ...countFindings];
  return {
    name,
    bytes: file.size,
    ...(reading.sha256 ? { sha256: reading.sha256 } : {}),
    kind: reading.kind,
    tables,
    findings,
    counts,
    verdict: judge(findings, reading),
    checkedAt: now.toISOString(),
  };
}

async function readTableFile(file: Blob, name: string, context: CheckContext, options: CheckOptions): Promise<Reading> {
  const facts = factsFor(name, context.objects);
  const reader = new TableReader(name, facts, options.limits ?? defaultLimits, await startSha256());
  await readAll(file, options.signal, (piece, bytesDone) => {
    reader.write(piece);
    options.onProgress?.({ bytesDone, bytesTotal: file.size, at: name });
  });
  const { kind, sha256, table, findings } = reader.end();
  return { kind, sha256, tables: table ? [table] : [], findings, broken: new Set(), extent: 'table' };
}

async function readZipFile(file: Blob, name: string, context: CheckContext, options: CheckOptions): Promise<Reading> {
  const { signal, onProgress, limits = defaultLimits } = options;
  const bytesTotal = file.size * 2;
  const hash = await startSha256();
  await readAll(file, signal, (piece, bytesDone) => {
    hash.write(piece);
    onProgress?.({ bytesDone, bytesTotal, at: name });
  });
  const zip = await readZip(file, {
    objects: context.objects,
    limits,
    signal,
    onProgress: (done, at) => onProgress?.({ bytesDone: file.size + Math.min(done, file.size), bytesTotal, at }),
  });
  onProgress?.({ bytesDone: bytesTotal, bytesTotal, at: name });
  const { kind, tables, broken, complete } = zip;
  const findings = [...zip.findings, ...kindFindings(kind, name)];
  return { kind, sha256: hash.end(), tables, findings, broken, extent: complete && kind === 'zip' ? 'export' : 'part' };
}

/** Between two looks at the signal, and two reports of progress. */
const pieceBytes = 1024 * 1024;

/** Reads a blob once, in pieces of a known size: a stream may hand over the whole of it at once. */
async function readAll(
  file: Blob,
  signal: AbortSignal | undefined,
  onPiece: (piece: Uint8Array, bytesDone: number) => void,
): Promise<void> {
  for (let start = 0; start < file.size; start += pieceBytes) {
    const piece = new Uint8Array(await file.slice(start, start + pieceBytes).arrayBuffer());
    signal?.throwIfAborted();
    onPiece(piece, start + piece.length);
  }
}

function unread(name: string, error: unknown): Reading {
  const reason = error instanceof Error ? error.name : 'Error';
  const findings = [found(readFailed, { reason }, { path: name })];
  return { kind: 'unknown', tables: [], findings, broken: new Set(), extent: 'part' };
}

function judge(findings: readonly Finding[], { tables, kind }: Reading): Verdict {
  const worst = (severity: Finding['severity']) => findings.some((finding) => finding.severity === severity);
  if (worst('error')) return tables.length === 0 && kind !== 'xlsx' ? 'unreadable' : 'damaged';
  return worst('warning') ? 'doubtful' : 'whole';
}
