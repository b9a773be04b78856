import type { DirectoryDropItem, DropItem, FileDropItem } from 'react-aria-components';
import type { FileEntry } from './pick-files.ts';

/** Folders within folders that are gone into. */
const deepest = 16;

/** The files of a drop, those in its folders too. */
export async function* entriesOfDrop(items: Iterable<DropItem>): AsyncGenerator<FileEntry> {
  for (const item of items) yield* entriesOfItem(item, '', deepest);
}

async function* entriesOfItem(item: DropItem, folder: string, depth: number): AsyncGenerator<FileEntry> {
  if (isFile(item)) yield { path: folder + item.name, open: () => item.getFile() };
  else if (isFolder(item) && depth > 0) {
    for await (const inner of item.getEntries()) yield* entriesOfItem(inner, `${folder}${item.name}/`, depth - 1);
  }
}

const isFile = (item: DropItem): item is FileDropItem => item.kind === 'file';
const isFolder = (item: DropItem): item is DirectoryDropItem => item.kind === 'directory';

/** The files that were chosen in a dialog; those of a folder bear their path. */
export function* entriesOfList(files: Iterable<File>): Generator<FileEntry> {
  for (const file of files) yield { path: file.webkitRelativePath || file.name, open: async () => file };
}

/** The files of a folder that the person granted, those in its folders too. */
export async function* entriesOfFolder(
  folder: FileSystemDirectoryHandle,
  path = `${folder.name}/`,
  depth = deepest,
): AsyncGenerator<FileEntry> {
  for await (const handle of folder.values()) {
    if (isFileHandle(handle)) yield { path: path + handle.name, open: () => handle.getFile() };
    else if (isFolderHandle(handle) && depth > 0) yield* entriesOfFolder(handle, `${path}${handle.name}/`, depth - 1);
  }
}

const isFileHandle = (handle: FileSystemHandle): handle is FileSystemFileHandle => handle.kind === 'file';
const isFolderHandle = (handle: FileSystemHandle): handle is FileSystemDirectoryHandle => handle.kind === 'directory';
