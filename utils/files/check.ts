import { Budget, OutOfTime } from './budget.ts';
import { found } from './check-type.ts';
import { compareCounts, type Expectation } from './checks/counts.ts';
import { readFailed, tookTooLong } from './checks/kind.ts';
import { type LastChange, lastChangeFindings } from './checks/last-change.ts';
import { type FileLinks, Links } from './checks/links.ts';
import { FileHash, type HashWorker } from './file-hash.ts';
import type { FileReading } from './file-reading.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { eachPiece } from './pieces.ts';
import { readFile } from './read-file.ts';
import type { FileReport } from './report.ts';
import { startSha256 } from './sha256.ts';
import { sniffBytes } from './sniff.ts';
import type { ObjectFacts } from './table-checks.ts';
import { verdictOf } from './verdict.ts';

export type { Expectation, FileLinks, LastChange, ObjectFacts };

/** What is known beforehand: the site's objects, and the counts that the CRM's own lists showed. */
export interface CheckContext {
  objects: ObjectFacts[];
  expected: Expectation[];
  /** When the CRM last changed a record of each object, as its own lists showed it (ISO 8601). */
  lastChange?: LastChange[];
}

export interface Progress {
  /** What is packed is read twice, once for its hash and once for its contents, and counts double. */
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
  /** Starts a worker in which `serveHash` runs, so that a large file is hashed beside its being read. */
  newHashWorker?(): HashWorker;
}

/** A smaller file is hashed before a worker has started. */
const besideBytes = 16 * 1024 ** 2;

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
  return (await checkLinked(file, name, context, options)).report;
}

/** A checked file, and what is needed to link it with others of the same export. */
export interface LinkedFile {
  report: FileReport;
  links: FileLinks;
}

/** {@link checkFile}, for a file that is one of several: see `compareFiles`. */
export async function checkLinked(
  file: Blob,
  name: string,
  context: CheckContext,
  options: CheckOptions = {},
): Promise<LinkedFile> {
  const { signal, now = new Date() } = options;
  let reading: FileReading;
  try {
    reading = await readHashed(file, name, context, options);
  } catch (error) {
    if (signal?.aborted) throw new DOMException('The check was stopped.', 'AbortError');
    reading = unread(name, error, options.limits);
  }
  const { tables, broken, extent, links } = reading;
  const { repeated } = new Links(links);
  const { counts, findings: countFindings } = compareCounts({ tables, broken, extent, repeated }, context.expected);
  const findings = [...reading.findings, ...countFindings, ...lastChangeFindings(tables, context.lastChange)];
  const report: FileReport = {
    name,
    bytes: file.size,
    ...(reading.sha256 ? { sha256: reading.sha256 } : {}),
    kind: reading.kind,
    tables,
    findings,
    counts,
    verdict: verdictOf(findings, tables),
    checkedAt: now.toISOString(),
  };
  return { report, links: { tables: links, others: reading.others ?? [] } };
}

/** Reads the file, and what is packed once before for its hash: its contents are not read in the order of its bytes. */
async function readHashed(
  file: Blob,
  name: string,
  { objects }: CheckContext,
  { signal, onProgress, limits = defaultLimits, newHashWorker }: CheckOptions,
): Promise<FileReading> {
  signal?.throwIfAborted();
  const start = new Uint8Array(await file.slice(0, 8).arrayBuffer());
  const budget = new Budget(limits);
  const options = { objects, budget, depth: limits.depth, signal };
  const kind = sniffBytes(start);
  if (kind !== 'zip' && kind !== 'gzip') {
    const tell = (bytesDone: number, at: string) => onProgress?.({ bytesDone, bytesTotal: file.size, at });
    const hash = file.size < besideBytes || !newHashWorker ? undefined : new FileHash(newHashWorker());
    try {
      return await readFile(file, name, { ...options, hash, onProgress: tell });
    } finally {
      hash?.stop();
    }
  }
  const bytesTotal = file.size * 2;
  const hash = await startSha256();
  await eachPiece(file, signal, (piece, bytesDone) => {
    budget.checkTime();
    hash.write(piece);
    onProgress?.({ bytesDone, bytesTotal, at: name });
    return undefined;
  });
  const reading = await readFile(file, name, {
    ...options,
    onProgress: (done, at) => onProgress?.({ bytesDone: file.size + Math.min(done, file.size), bytesTotal, at }),
  });
  onProgress?.({ bytesDone: bytesTotal, bytesTotal, at: name });
  return { ...reading, sha256: hash.end() };
}

function unread(name: string, error: unknown, { seconds } = defaultLimits): FileReading {
  const reason = error instanceof Error ? error.name : 'Error';
  const finding =
    error instanceof OutOfTime
      ? found(tookTooLong, { minutes: Math.round(seconds / 60) }, { path: name })
      : found(readFailed, { reason }, { path: name });
  return { kind: 'unknown', tables: [], findings: [finding], broken: new Set(), extent: 'part', links: [] };
}
