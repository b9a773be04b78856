import { found } from './check-type.ts';
import { gzipDamaged, packedTooLarge } from './checks/gzip.ts';
import { nestedZip } from './checks/zip.ts';
import { ContentReader } from './content-reader.ts';
import type { FileReading, ReadOptions } from './file-reading.ts';
import { factsFor } from './object-facts.ts';
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

/** Unpacks the file and gives what is wrong with it, undefined when nothing is. */
async function unpack(
  file: Blob,
  path: string,
  { budget, signal, onProgress }: ReadOptions,
  onChunk: (chunk: Uint8Array) => void,
): Promise<typeof gzipDamaged | typeof packedTooLarge | undefined> {
  const goesOn = budget.watch(file.size);
  let done = 0;
  const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      done += chunk.length;
      onProgress(done, path);
      controller.enqueue(chunk);
    },
  });
  const reader = file.stream().pipeThrough(counted).pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    for (;;) {
      const next = await nextChunk(reader);
      signal?.throwIfAborted();
      if (next === 'damaged') return gzipDamaged;
      if (next === undefined) return undefined;
      if (!goesOn(next.length)) return packedTooLarge;
      onChunk(next);
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/** `damaged` for what the unpacking itself complains of; an error of the disk is thrown on. */
async function nextChunk(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array | 'damaged' | undefined> {
  try {
    return (await reader.read()).value;
  } catch (error) {
    if (error instanceof DOMException) throw error;
    return 'damaged';
  }
}
