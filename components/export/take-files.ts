import { forget, knownAmong, remember } from '../../utils/case/export-queue.ts';
import { alreadyRead, checkContext, keepFile } from '../../utils/case/files.ts';
import { attempt, carryOn } from '../app/attempt.ts';
import { Checkers } from './checkers.ts';
import { checkFile } from './file-check.ts';
import type { PickedFile } from './pick-files.ts';
import { addReadings, changeReading, dropReading, type Reading, useReadings } from './readings.ts';
import { sideBySide } from './side-by-side.ts';

/** Two files side by side: one is hashed and scanned while the other waits for the disk. */
const inTurn = sideBySide(2);

export interface Taken {
  /** Files that are in the case already, or being read, and have not changed: not taken again. */
  known: PickedFile[];
  /** Resolves when all that were taken have ended, however they ended. */
  ended: Promise<void>;
}

export interface TakeOptions {
  newChecker(): Worker;
  /** Reads a file again that is in the case unchanged. */
  again?: boolean;
}

/**
 * Takes files into a case: notes each as taken, so that a closed panel can tell, then reads them in turn and keeps their reports.
 * @throws DexieError when there is no room to note them; none is taken then
 */
export async function takeFiles(
  caseId: string,
  picked: readonly PickedFile[],
  { newChecker, again = false }: TakeOptions,
): Promise<Taken> {
  const files = picked.map(({ file, path }) => ({ file, path, bytes: file.size, modified: file.lastModified }));
  const inCase = again ? new Set() : await alreadyRead(caseId, files);
  const own = useReadings.getState().readings.filter((reading) => reading.caseId === caseId);
  const beingRead = knownAmong(files, own);
  const isKnown = (file: (typeof files)[number]) => inCase.has(file) || beingRead.has(file);
  const taken = files.filter((file) => !isKnown(file));
  const [context, rows] = await Promise.all([checkContext(caseId), remember(caseId, taken)]);

  const work = rows.flatMap(({ id, path, bytes, modified }, at) => {
    const file = taken[at]?.file;
    if (!file) return [];
    const stopping = new AbortController();
    const state: Reading = {
      id,
      caseId,
      path,
      bytes,
      modified,
      state: 'waiting',
      done: 0,
      at: '',
      startedAt: 0,
      stop() {
        stopping.abort();
        dropReading(id);
        void attempt(() => forget([id]));
      },
    };
    return { state, file, signal: stopping.signal };
  });
  addReadings(work.map(({ state }) => state));
  const checkers = new Checkers(newChecker);
  const all = work.map(({ state, file, signal }) => inTurn(() => read(state, file, signal)));
  return { known: files.filter(isKnown), ended: Promise.all(all).then(() => checkers.end()) };

  async function read({ id, path }: Reading, file: File, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    changeReading(id, { state: 'reading', startedAt: performance.now() });
    try {
      const request = { file, name: file.name, context };
      const { report, links } = await checkFile(request, checkers, signal, (seen) => changeReading(id, seen));
      const from = { path, modified: file.lastModified, links };
      if (!(await carryOn(() => keepFile(caseId, file, report, from)))) return changeReading(id, { state: 'not-kept' });
      dropReading(id);
      await carryOn(() => forget([id]));
    } catch (error) {
      if (signal.aborted) return;
      console.error(error);
      changeReading(id, { state: 'not-read' });
    }
  }
}
