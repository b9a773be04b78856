/** What Chromium can do with folders, and TypeScript's own types do not know of yet (https://wicg.github.io/file-system-access/). */
interface FolderPicker {
  showDirectoryPicker?(options: { id: string; mode: 'read' }): Promise<FileSystemDirectoryHandle>;
}
interface Permitted {
  queryPermission(how: { mode: 'read' }): Promise<PermissionState>;
  requestPermission(how: { mode: 'read' }): Promise<PermissionState>;
}

const permitted = (handle: FileSystemDirectoryHandle) => handle as unknown as Permitted;

/** Whether this browser lets a person choose a folder that the program may read again later. */
export function canKeepFolder(): boolean {
  return (window as FolderPicker).showDirectoryPicker !== undefined;
}

/** Lets the person choose a folder; undefined when they turned back. Must be called in a press. */
export async function chooseFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await (window as FolderPicker).showDirectoryPicker?.({ id: 'exports', mode: 'read' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

/** Whether the folder may be read now. A browser that was closed asks anew, and only in a press. */
export function mayReadFolder(handle: FileSystemDirectoryHandle): Promise<PermissionState> {
  return permitted(handle).queryPermission({ mode: 'read' });
}

/** Asks for the folder anew. Must be called in a press. */
export function askForFolder(handle: FileSystemDirectoryHandle): Promise<PermissionState> {
  return permitted(handle).requestPermission({ mode: 'read' });
}
