import { found } from './check-type.ts';
import { gzipDamaged, packedTooLarge } from './checks/gzip.ts';
import { nestedZip } from './checks/zip.ts';
import { ContentReader } from './content-reader.ts';
import type { FileReading, ReadOptions } from './file-reading.ts';
import { GzipMembers } from './gzip-members.ts';
import { factsFor } from './object-facts.ts';
import { eachPiece } from './pieces.ts';
import type { Finding } from './report.ts';

/** Reads what is packed with gzip (RFC 1952) as it is unpacked. What is packed again in it is not looked into. */
export async function readGzip(file: Blob, path: string, options: ReadOptions): Promise<FileReading> {
  const { objects, budget } = options;
  const inner = path.replace(/\.gz$/i, '').replace(/\.tgz$/i, '.tar');
  const reader = await ContentReader.start(inner, objects, budget.limits);
  const trouble = await unpack(file, path, options, (chunk) => reader.write(chunk));
  const result = reader.end();
  const whole = trouble === undefined && result.kind !== 'zip' && result.kind !== 'gzip';
  const findings: Finding[] = [];
  if (trouble) findings.push(found(trouble, { path }, { path }));
  else if (!whole) findings.push(found(nestedZip, { total: 1, path: inner }, { path }));
  const lost = whole ? undefined : factsFor(inner, objects);
  return {
    kind: 'gzip',
    tables: whole ? result.tables.map((table) => ({ ...table, within: path })) : [],
    findings: [...findings, ...(whole ? result.findings : [])],
    broken: new Set(lost ? [lost.object] : []),
    extent: whole ? 'table' : 'part',
    links: whole ? result.links : [],
  };
}

/** What came out is too much. */
class TooLarge extends Error {}

/** Unpacks the file and gives what is wrong with it, undefined when nothing is. */
async function unpack(
  file: Blob,
  path: string,
  { budget, signal, onProgress }: ReadOptions,
  onChunk: (chunk: Uint8Array) => void,
): Promise<typeof gzipDamaged | typeof packedTooLarge | undefined> {
  const goesOn = budget.watch(file.size);
  // Kept here: an error of ours is no damage of the file.
  let failure: { error: unknown } | undefined;
  const members = new GzipMembers((chunk) => {
    try {
      signal?.throwIfAborted();
      if (!goesOn(chunk.length)) throw new TooLarge();
      onChunk(chunk);
    } catch (error) {
      failure ??= { error };
      throw error;
    }
  });
  try {
    await eachPiece(file, signal, async (piece, done) => {
      try {
        await members.write(piece);
      } catch (error) {
        throw failure?.error ?? new Damaged(String(error));
      }
      onProgress(done, path);
      return piece.buffer;
    });
    await members.end().catch((error: unknown) => {
      throw failure?.error ?? new Damaged(String(error));
    });
  } catch (error) {
    if (error instanceof TooLarge) return packedTooLarge;
    if (error instanceof Damaged) return gzipDamaged;
    throw error;
  } finally {
    await members.stop();
  }
  return undefined;
}

/** The unpacking itself complains; an error of the disk is none of these. */
class Damaged extends Error {}
