import type { ObjectFacts } from '../../utils/files/object-facts.ts';
import type { FoundTable, SourceFile, Unread } from '../../utils/migration/inspect.ts';
import type { MigrationResult, PlannedTable } from '../../utils/migration/migrate.ts';
import type { Language } from '../../utils/text.ts';

/** What the panel asks of the worker, once. */
export type MigrationRequest =
  | { type: 'inspect'; files: readonly SourceFile[]; facts: readonly ObjectFacts[] }
  | {
      type: 'migrate';
      files: readonly SourceFile[];
      system: string;
      plan: readonly PlannedTable[];
      language: Language;
      /** Where the files go; left out, nothing is written and the result says what would be. */
      to?: 'memory' | FileSystemDirectoryHandle;
    };

/** What the worker answers: progress any number of times, then one of the others. */
export type MigrationAnswer =
  | { type: 'progress'; done: number; total: number; at: string }
  | { type: 'found'; tables: FoundTable[]; unread: Unread[] }
  | { type: 'result'; result: MigrationResult; blobs: { name: string; blob: Blob }[] }
  | { type: 'failed'; message: string };

export interface Work {
  answer: Promise<Exclude<MigrationAnswer, { type: 'progress' }>>;
  /** Ends the worker at once; the answer never comes then. */
  stop(): void;
}

/** Asks a worker of its own. A failure is an answer, too. */
export function ask(
  newMigrator: () => Worker,
  request: MigrationRequest,
  onProgress: (progress: Extract<MigrationAnswer, { type: 'progress' }>) => void,
): Work {
  const worker = newMigrator();
  const answer = new Promise<Exclude<MigrationAnswer, { type: 'progress' }>>((resolve) => {
    worker.onerror = (event) => resolve({ type: 'failed', message: event.message });
    worker.onmessage = ({ data }: MessageEvent<MigrationAnswer>) => {
      if (data.type === 'progress') return onProgress(data);
      worker.terminate();
      resolve(data);
    };
    worker.postMessage(request);
  });
  return { answer, stop: () => worker.terminate() };
}
