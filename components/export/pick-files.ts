import { baseName } from '../../utils/files/object-facts.ts';

/** A file that the person gave, with the folders it lay in: `export/attachments/1.zip`. */
export interface PickedFile {
  file: File;
  path: string;
}

/** A file that may be taken; opening it can fail. */
export interface FileEntry {
  path: string;
  open(): Promise<File>;
}

/** What came of a drop, or of a folder. */
export interface Picked {
  files: PickedFile[];
  /** Downloads that the browser is still writing. */
  unfinished: string[];
  /** What could not even be opened. */
  unreadable: string[];
  /** There were more files than are taken at once. */
  tooMany: boolean;
}

/** Files taken at once. An export of attachments may have some thousands; a whole disk is a slip of the hand. */
export const mostFiles = 5_000;

/** What systems put beside people's files. */
const systemFile = /^(\.DS_Store|Thumbs\.db|desktop\.ini|\._.*)$|\.(lnk|url)$/i;
const systemFolder = /(^|\/)(__MACOSX|\.git|\$RECYCLE\.BIN)\//i;
const unfinishedDownload = /\.(crdownload|part|partial|download|opdownload)$/i;

/** Opens what was dropped or chosen, without what systems and browsers leave beside it. */
export async function pickFiles(
  entries: AsyncIterable<FileEntry> | Iterable<FileEntry>,
  most = mostFiles,
): Promise<Picked> {
  const picked: Picked = { files: [], unfinished: [], unreadable: [], tooMany: false };
  for await (const { path, open } of entries) {
    if (systemFile.test(baseName(path)) || systemFolder.test(path)) continue;
    if (unfinishedDownload.test(path)) {
      picked.unfinished.push(path);
      continue;
    }
    if (picked.files.length + picked.unreadable.length >= most) {
      picked.tooMany = true;
      break;
    }
    try {
      picked.files.push({ path, file: await open() });
    } catch {
      picked.unreadable.push(path);
    }
  }
  return picked;
}
