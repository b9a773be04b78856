/** What Chromium can do with folders, and TypeScript's own types do not know of yet (https://wicg.github.io/file-system-access/). */
interface FolderPicker {
  showDirectoryPicker?(options: { id: string; mode: 'readwrite' }): Promise<FileSystemDirectoryHandle>;
}

/** Whether this browser lets a person choose a folder to write into. */
export function canWriteFolder(): boolean {
  return (window as FolderPicker).showDirectoryPicker !== undefined;
}

/**
 * Lets the person choose a folder, and makes a new one in it: no file can be written over. Must be called in a press.
 * @returns undefined when they turned back
 */
export async function newFolder(system: string, now = new Date()): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    const chosen = await (window as FolderPicker).showDirectoryPicker?.({ id: 'migration', mode: 'readwrite' });
    const moment = now.toISOString().replace(/[:T]/g, '-').slice(0, 19);
    return await chosen?.getDirectoryHandle(`${system}-import-${moment}`, { create: true });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}
