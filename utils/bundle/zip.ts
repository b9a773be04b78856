import JSZip from 'jszip';

export interface Entry {
  path: string;
  blob: Blob;
}

/** Already compressed, or not worth the time: deflate runs at some 9 MB a second here. */
const stored = /\.(png|jpe?g|webp|gif|zip|xlsx|pdf|gz|mp4)$/i;

/**
 * Packs the entries in the order given, all with the same time (in UTC, as zip has no zone), so that the same files make
 * the same zip. JSZip holds everything in memory: fit for what `packBelow` lets through, not for gigabytes.
 *
 * @param step told the entry being packed and the share that is done, 0 to 1; may throw to stop
 */
export async function zip(entries: Entry[], at: Date, step: (path: string, share: number) => void): Promise<Blob> {
  const archive = new JSZip();
  for (const { path, blob } of entries) {
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const compression = stored.test(path) ? 'STORE' : 'DEFLATE';
    archive.file(path, bytes, { date: at, createFolders: false, compression });
  }
  return new Promise((resolve, reject) => {
    const parts: BlobPart[] = [];
    const stream = archive.generateInternalStream({ type: 'uint8array' });
    stream.on('data', (part, { percent, currentFile }) => {
      parts.push(part as Uint8Array<ArrayBuffer>);
      try {
        step(currentFile ?? '', percent / 100);
      } catch (reason) {
        stream.pause();
        reject(reason);
      }
    });
    stream.on('error', reject);
    stream.on('end', () => resolve(new Blob(parts, { type: 'application/zip' })));
    stream.resume();
  });
}
