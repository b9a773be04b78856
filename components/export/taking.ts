import { create } from 'zustand';
import { attempt } from '../app/attempt.ts';
import { type FileEntry, type Picked, type PickedFile, pickFiles } from './pick-files.ts';
import { takeFiles } from './take-files.ts';

/** What the person should know of the last files they gave; those that were taken speak for themselves. */
interface Taking extends Omit<Picked, 'files'> {
  caseId: string;
  /** In the case already and unchanged. */
  known: PickedFile[];
}

export const useTaking = create<{ last?: Taking }>(() => ({}));

export const dismissTaking = () => useTaking.setState({ last: undefined });

/** Takes what was dropped or chosen, and remembers what of it was not taken and why. */
export function takeEntries(
  caseId: string,
  entries: AsyncIterable<FileEntry> | Iterable<FileEntry>,
  newChecker: () => Worker,
): Promise<boolean> {
  dismissTaking();
  return attempt(async () => {
    const { files, ...rest } = await pickFiles(entries);
    const { known } = await takeFiles(caseId, files, { newChecker });
    const quiet = known.length + rest.unfinished.length + rest.unreadable.length === 0 && !rest.tooMany;
    if (!quiet) useTaking.setState({ last: { caseId, known, ...rest } });
  });
}

/** Reads files again that are in the case unchanged. */
export function takeAgain(caseId: string, files: readonly PickedFile[], newChecker: () => Worker): Promise<boolean> {
  dismissTaking();
  return attempt(() => takeFiles(caseId, files, { newChecker, again: true }));
}
