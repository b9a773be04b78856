import { readBackup } from '../../utils/case/backup/read-backup.ts';
import { restoreBackup } from '../../utils/case/backup/restore-backup.ts';
import { writeBackup } from '../../utils/case/backup/write-backup.ts';
import { mergeCases } from '../../utils/case/copy/merge-cases.ts';
import { readBundle } from '../../utils/case/copy/read-bundle.ts';
import { isDiskFull } from '../../utils/case/disk-full.ts';
import type { CopyAnswer, CopyRequest, CopyTrouble } from './work.ts';

type Progress = (progress: { done: number; total: number }) => void;

/** Does what a page asked for; says in words of its own why it could not. */
export async function answerCopy(request: CopyRequest, onProgress: Progress, signal: AbortSignal): Promise<CopyAnswer> {
  try {
    return await work(request, onProgress, signal);
  } catch (error) {
    if (signal.aborted) return { type: 'stopped' };
    const message = error instanceof Error ? error.message : String(error);
    return { type: 'failed', trouble: troubleOf(error), message: message.slice(0, 1_000) };
  }
}

async function work(request: CopyRequest, onProgress: Progress, signal: AbortSignal): Promise<CopyAnswer> {
  const { software } = request;
  switch (request.type) {
    case 'back-up': {
      const pieces: BlobPart[] = [];
      const sink: WritableStream<Uint8Array> = request.handle
        ? await request.handle.createWritable()
        : new WritableStream({ write: (piece) => void pieces.push(piece.slice()) });
      const cases = await writeBackup(sink, { passphrase: request.passphrase, software, onProgress, signal });
      return { type: 'backed-up', cases, ...(request.handle ? {} : { blob: new Blob(pieces) }) };
    }
    case 'restore': {
      const backup = await readBackup(request.file, request.passphrase, { onProgress, signal });
      return { type: 'merged', merged: await restoreBackup(backup, software) };
    }
    case 'import': {
      const copy = await readBundle(request.bundle, { onProgress, signal });
      return { type: 'merged', merged: await mergeCases([copy], software, request.forks) };
    }
    default:
      return request satisfies never;
  }
}

function troubleOf(error: unknown): CopyTrouble {
  if (isDiskFull(error)) return 'full';
  const { name, reason } = error as { name?: string; reason?: CopyTrouble };
  if ((name === 'NotOpened' || name === 'NoCase') && reason !== undefined) return reason;
  if (name === 'UnknownLine') return 'newer';
  return name === 'ConstraintError' || name === 'BulkError' ? 'changed-meanwhile' : 'other';
}
