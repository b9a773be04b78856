import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { db } from '../../utils/case/db.ts';
import { takeFromFolder } from '../../utils/case/export-folder.ts';
import { carryOn } from '../app/attempt.ts';
import { entriesOfFolder } from './file-entries.ts';
import { mayReadFolder } from './folder-access.ts';
import { pickFiles } from './pick-files.ts';
import { takeFiles } from './take-files.ts';
import { useLeftBehind } from './use-left-behind.ts';

/** How it stands with the folder that the person granted. `closed`: the browser wants to be asked again, in a press. */
export type FolderState = { type: 'none' } | { type: 'open' | 'closed' | 'gone'; handle: FileSystemDirectoryHandle };

export interface GrantedFolder {
  state: FolderState;
  /** Looks into the folder again, as after the person was asked. */
  look(): void;
}

/** Watches the granted folder of a case: takes new files as soon as it may be read, and looks again whenever `occasion` changes. */
export function useGrantedFolder(caseId: string, occasion: number, newChecker: () => Worker): GrantedFolder {
  const handle = useLiveQuery(() => db.folders.get(caseId), [caseId])?.handle;
  const [state, setState] = useState<FolderState>({ type: 'none' });
  const [asked, setAsked] = useState(0);
  const left = useLeftBehind(caseId).length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: an occasion, being asked, and what a closed page left are reasons to look again; who reads the files is none.
  useEffect(() => {
    if (!handle) return setState({ type: 'none' });
    let shown = true;
    void takeNew(caseId, handle, newChecker).then((type) => shown && setState({ type, handle }));
    return () => {
      shown = false;
    };
  }, [caseId, handle, occasion, asked, left]);
  return { state, look: () => setAsked((before) => before + 1) };
}

/** Takes the files of a folder that were not taken yet; says whether it could be read. */
async function takeNew(
  caseId: string,
  handle: FileSystemDirectoryHandle,
  newChecker: () => Worker,
): Promise<'open' | 'closed' | 'gone'> {
  try {
    if ((await mayReadFolder(handle)) !== 'granted') return 'closed';
    const { files } = await pickFiles(entriesOfFolder(handle));
    const facts = files.map(({ file, path }) => ({ file, path, bytes: file.size, modified: file.lastModified }));
    await takeFromFolder(caseId, facts, (fresh) => takeFiles(caseId, fresh, { newChecker }));
    return 'open';
  } catch (error) {
    const name = error instanceof DOMException ? error.name : '';
    if (name === 'NotFoundError') return 'gone';
    if (name === 'NotAllowedError') return 'closed';
    await carryOn(() => Promise.reject(error));
    return 'open';
  }
}
